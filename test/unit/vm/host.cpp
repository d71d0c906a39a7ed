#include "host.h"

#include "module_text.h"

using namespace kiln;

TestAllocator::TestAllocator() {
  table = {this,
           [](void *self, std::size_t size, std::size_t alignment) {
             auto *test = static_cast<TestAllocator *>(self);
             if (test->count++ == test->failure)
               return static_cast<void *>(nullptr);
             ++test->live;
             const kiln_allocator_t *system = kiln_allocator_system();
             return system->allocate(system->self, size, alignment);
           },
           [](void *self, void *block) {
             --static_cast<TestAllocator *>(self)->live;
             kiln_allocator_system()->release(kiln_allocator_system()->self, block);
           }};
}

Host::Host(int failure) {
  memory.failure = failure;
  StatusOr<Ref<vm::Instance>> made = vm::Instance::create(&memory.table);
  if (made.ok())
    instance = *std::move(made);
}

Host::~Host() {
  instance = {};
  CHECK(memory.live == 0);
}

StatusOr<Ref<vm::Module>> Host::load(const std::string &text) {
  TestCase parsed = parseTestCase("expect OK\n" + text);
  files.push_back(std::move(parsed.file));
  return vm::Module::loadBytecode(*instance, files.back());
}

namespace {

struct WaitFrame {
  int32_t value;
  int32_t left;
};

kiln_status_t add(void *, kiln_call_t *call) {
  call->results[0].i64 = call->arguments[0].i32 + call->arguments[1].i64;
  return KILN_OK;
}

kiln_status_t resumeWait(void *, kiln_call_t *call) {
  auto *frame = static_cast<WaitFrame *>(call->frame);
  if (frame->left-- > 0)
    return KILN_SUSPENDED;
  call->results[0].i32 = frame->value;
  return KILN_OK;
}
kiln_status_t beginWait(void *instance, kiln_call_t *call) {
  int32_t turns = call->arguments[0].i32;
  *static_cast<WaitFrame *>(call->frame) = {turns, turns};
  return resumeWait(instance, call);
}

kiln_status_t failCall(void *, kiln_call_t *call) { return kiln_status_make(call->arguments[0].i32, nullptr); }

kiln_status_t beginHold(void *, kiln_call_t *call) {
  *static_cast<kiln_object_t **>(call->frame) = kiln_object_retain(call->arguments[0].ref);
  return KILN_SUSPENDED;
}
kiln_status_t resumeHold(void *, kiln_call_t *call) {
  call->results[0].ref = *static_cast<kiln_object_t **>(call->frame);
  return KILN_OK;
}
void cancelHold(void *, kiln_call_t *call) { kiln_object_release(*static_cast<kiln_object_t **>(call->frame)); }

constexpr kiln_function_t kAdd = {"add", "0iI_I", nullptr, 0, 0, 1, add, nullptr, nullptr};
constexpr kiln_function_t kFail = {"fail", "0i_v", nullptr, 0, 0, 1, failCall, nullptr, nullptr};
constexpr kiln_function_t kWait = {"wait",
                                   "0i_i",
                                   nullptr,
                                   0,
                                   sizeof(WaitFrame),
                                   alignof(WaitFrame),
                                   beginWait,
                                   resumeWait,
                                   [](void *, kiln_call_t *) {}};
constexpr kiln_function_t kHold = {"hold",          "0r_r",    nullptr,    0,         sizeof(void *),
                                   alignof(void *), beginHold, resumeHold, cancelHold};
constexpr const kiln_function_t *kExports[] = {&kAdd, &kFail, &kWait, &kHold};

kiln_module_t makeTable() {
  kiln_module_t table = {};
  table.abi_version = KILN_ABI_VERSION;
  table.abi_flags = KILN_ABI_FLAGS;
  table.name = "ext";
  table.version = 3;
  table.exports = kExports;
  table.export_count = std::size(kExports);
  table.instance_size = 1;
  table.instance_alignment = 1;
  table.create = [](const kiln_module_t *, void *, const kiln_host_t *, const kiln_binding_t *) {
    return static_cast<kiln_status_t>(KILN_OK);
  };
  table.destroy = [](void *) {};
  return table;
}

const kiln_module_t kTable = makeTable();

} // namespace

StatusOr<Ref<vm::Module>> Host::native() { return vm::Module::wrap(*instance, &kTable); }

Linked::Linked(Host &host, const std::string &text) {
  StatusOr<Ref<vm::Module>> ext = host.native(), module = host.load(text);
  REQUIRE_OK(ext.status());
  REQUIRE_OK(module.status());
  Ref<vm::Module> modules[] = {*std::move(ext), *std::move(module)};
  StatusOr<Ref<vm::Context>> linked = vm::Context::create(*host.instance, modules);
  REQUIRE_OK(linked.status());
  context = *std::move(linked);
}
