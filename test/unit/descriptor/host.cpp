#include "host.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <dlfcn.h>

void *TestAllocator::allocate(void *self, size_t size, size_t alignment) {
  auto *test = static_cast<TestAllocator *>(self);
  if (test->remainingCount == 0)
    return nullptr;
  if (test->remainingCount > 0)
    --test->remainingCount;
  void *memory = nullptr;
  if (posix_memalign(&memory, alignment < sizeof(void *) ? sizeof(void *) : alignment, size ? size : 1) != 0)
    return nullptr;
  memset(memory, 0xA5, size);
  ++test->liveCount;
  return memory;
}

void TestAllocator::release(void *self, void *memory) {
  --static_cast<TestAllocator *>(self)->liveCount;
  free(memory);
}

kiln_type_t tagType = {0, "test.tag", nullptr};

kiln_slot_t slotI32(int32_t value) {
  kiln_slot_t slot;
  slot.i32 = value;
  return slot;
}

kiln_slot_t slotI64(int64_t value) {
  kiln_slot_t slot;
  slot.i64 = value;
  return slot;
}

kiln_slot_t slotRef(kiln_object_t *value) {
  kiln_slot_t slot;
  slot.ref = value;
  return slot;
}

size_t resultCount(const kiln_function_t *function) {
  const char *results = strchr(function->calling_convention, '_') + 1;
  return strcmp(results, "v") == 0 ? 0 : strlen(results);
}

const kiln_module_t *loadModule(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  INFO((library ? "" : dlerror()));
  REQUIRE(library);
  auto entry = reinterpret_cast<kiln_module_entry_t>(dlsym(library, KILN_MODULE_SYMBOL));
  REQUIRE(entry);
  return entry();
}

//===----------------------------------------------------------------------===//
// Host
//===----------------------------------------------------------------------===//

kiln_buffer_t *Host::makeBuffer(int64_t size) {
  kiln_buffer_t *buffer = nullptr;
  REQUIRE(kiln_buffer_alloc(memory.get(), size, 0, &buffer) == KILN_OK_CODE);
  return buffer;
}

void *Host::pushFrame(kiln_invocation_t *invocation, size_t size, size_t alignment) {
  void *frame = invocation->host->frameMemory.allocate(size, alignment);
  if (frame)
    invocation->frames.push_back(frame);
  return frame;
}

void Host::popFrame(kiln_invocation_t *invocation, void *frame) {
  REQUIRE(!invocation->frames.empty());
  REQUIRE(invocation->frames.back() == frame);
  invocation->frames.pop_back();
  invocation->host->frameMemory.release(frame);
}

namespace {

kiln_status_t hostPair(void *self, kiln_call_t *call) {
  auto *host = static_cast<Host *>(self);
  call->results[0].ref = &host->makeBuffer(3)->object;
  call->results[1].ref = host->pairSecond ? host->pairSecond : &host->makeBuffer(4)->object;
  return KILN_OK;
}

// n times the number of tags, which must all be there.
kiln_status_t hostGather(void *, kiln_call_t *call) {
  int32_t count = call->arguments[0].i32;
  for (int32_t i = 0; i < count; ++i)
    if (call->arguments[1 + i].ref->type != &tagType)
      return kiln_status_make(KILN_INTERNAL, nullptr);
  call->results[0].i64 = int64_t{count} * call->arguments[1 + count].i32;
  return KILN_OK;
}

// Suspends `waits` times, holding memory, then returns 5 and a buffer. The tag is not read again after begin.
struct WaitFrame {
  void *held;
  int turns;
};

kiln_status_t endWait(Host *host, kiln_call_t *call) {
  call->results[0].i64 = 5;
  call->results[1].ref = &host->makeBuffer(8)->object;
  return KILN_OK;
}

kiln_status_t waitBegin(void *self, kiln_call_t *call) {
  auto *host = static_cast<Host *>(self);
  auto *frame = static_cast<WaitFrame *>(call->frame);
  host->log.push_back("begin in " + call->invocation->name);
  if (host->waits == 0)
    return endWait(host, call);
  *frame = {host->memory.allocate(1, 1), host->waits};
  return KILN_SUSPENDED;
}

kiln_status_t waitResume(void *self, kiln_call_t *call) {
  auto *host = static_cast<Host *>(self);
  auto *frame = static_cast<WaitFrame *>(call->frame);
  host->log.push_back("resume in " + call->invocation->name);
  if (--frame->turns > 0)
    return KILN_SUSPENDED;
  host->memory.release(frame->held);
  return endWait(host, call);
}

void waitCancel(void *self, kiln_call_t *call) {
  auto *host = static_cast<Host *>(self);
  host->log.push_back("cancel in " + call->invocation->name);
  host->memory.release(static_cast<WaitFrame *>(call->frame)->held);
}

// Says in which invocation it is called; below 10 it calls the instance that calls it, in another invocation.
kiln_status_t hostAgain(void *self, kiln_call_t *call) {
  auto *host = static_cast<Host *>(self);
  int32_t n = call->arguments[0].i32;
  host->log.push_back(std::to_string(n) + " in " + (call->invocation ? call->invocation->name : "none"));
  call->results[0].i32 = n;
  if (n >= 10 || !host->reentered)
    return KILN_OK;
  kiln_invocation_t inner{host, "inner"};
  std::vector<kiln_slot_t> results;
  KILN_TRY(host->reentered->call("nest", {slotI32(20 + n)}, results, &inner));
  call->results[0].i32 = results[0].i32;
  return KILN_OK;
}

kiln_status_t hostExtra(void *, kiln_call_t *call) {
  call->results[0].i32 = 2 * call->arguments[0].i32;
  return KILN_OK;
}

const kiln_function_t hostFunctions[] = {
    {"host.pair", "0v_rr", nullptr, 0, 0, 0, hostPair, nullptr, nullptr},
    {"host.gather", "0CrDi_I", nullptr, 0, 0, 0, hostGather, nullptr, nullptr},
    {"host.wait", "0r_Ir", nullptr, 0, sizeof(WaitFrame), alignof(WaitFrame), waitBegin, waitResume, waitCancel},
    {"host.again", "0i_i", nullptr, 0, 0, 0, hostAgain, nullptr, nullptr},
    {"host.extra", "0i_i", nullptr, 0, 0, 0, hostExtra, nullptr, nullptr},
};

} // namespace

//===----------------------------------------------------------------------===//
// Instances and calls
//===----------------------------------------------------------------------===//

Instance::Instance(Host &host, const kiln_module_t *module, const std::vector<std::string> &unbound)
    : host(host), module(module), memory(host.memory.allocate(module->instance_size, module->instance_alignment)),
      bindings(module->import_count, kiln_binding_t{&host, nullptr}) {
  memset(memory, 0, module->instance_size);
  for (const kiln_function_t &function : hostFunctions)
    if (std::find(unbound.begin(), unbound.end(), function.name) == unbound.end())
      bind(function.name, &function);
}

Instance::~Instance() {
  if (isCreated)
    module->destroy(memory);
  host.memory.release(memory);
}

void Instance::bind(const std::string &import, const kiln_function_t *function) {
  for (size_t i = 0; i < module->import_count; ++i)
    if (module->imports[i].name == import) {
      CHECK(std::string(module->imports[i].calling_convention) == function->calling_convention);
      bindings[i].function = function;
    }
}

kiln_status_t Instance::create() {
  kiln_status_t status = module->create(module, memory, &host.table, bindings.data());
  isCreated = status == KILN_OK;
  return status;
}

const kiln_function_t *Instance::find(const std::string &name) const {
  for (size_t i = 0; i < module->export_count; ++i)
    if (module->exports[i]->name == name)
      return module->exports[i];
  FAIL("no export " + name);
  return nullptr;
}

kiln_status_t Instance::call(const std::string &name, const std::vector<kiln_slot_t> &arguments,
                             std::vector<kiln_slot_t> &results, kiln_invocation_t *invocation) {
  Call call(host, memory, find(name), invocation);
  kiln_status_t status = call.begin(arguments);
  results = call.results;
  return status;
}

Call::Call(Host &host, void *instance, const kiln_function_t *function, kiln_invocation_t *invocation)
    : host(host), instance(instance), function(function), invocation(invocation),
      frame(host.memory.allocate(function->frame_size, function->frame_alignment)) {}

Call::~Call() { host.memory.release(frame); }

kiln_status_t Call::begin(std::vector<kiln_slot_t> arguments) {
  results.assign(resultCount(function), slotI64(-1));
  kiln_call_t record{function, invocation, arguments.data(), results.data(), frame};
  return function->begin(instance, &record);
}

kiln_status_t Call::resume() {
  results.assign(resultCount(function), slotI64(-1));
  kiln_call_t record{function, invocation, nullptr, results.data(), frame};
  return function->resume(instance, &record);
}

void Call::cancel() {
  kiln_call_t record{function, invocation, nullptr, nullptr, frame};
  function->cancel(instance, &record);
}
