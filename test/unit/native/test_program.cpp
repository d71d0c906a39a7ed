#include "test_program.h"

#include "kiln_buffer.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace kiln;

TestAllocator testMemory;

void *TestAllocator::allocate(void *self, size_t size, size_t alignment) {
  auto *allocator = static_cast<TestAllocator *>(self);
  if (allocator->remainingCount == 0)
    return nullptr;
  if (allocator->remainingCount > 0)
    --allocator->remainingCount;
  ++allocator->liveCount;
  return std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment + alignment);
}

void TestAllocator::release(void *self, void *memory) {
  --static_cast<TestAllocator *>(self)->liveCount;
  std::free(memory);
}

static Ref<vm::Context> link(vm::Instance &instance, const std::vector<Ref<vm::Module>> &modules) {
  StatusOr<Ref<vm::Context>> context = vm::Context::create(instance, modules);
  INFO(context.status().message());
  REQUIRE(context.ok());
  return *context;
}

TestProgram::TestProgram(std::initializer_list<const kiln_module_t *> tables) {
  StatusOr<Ref<vm::Instance>> instance = vm::Instance::create(testMemory.get());
  REQUIRE(instance.ok());
  std::vector<Ref<vm::Module>> modules;
  for (const kiln_module_t *table : tables) {
    StatusOr<Ref<vm::Module>> module = vm::Module::wrap(**instance, table);
    REQUIRE(module.ok());
    modules.push_back(*module);
  }
  context = link(**instance, modules);
}

TestProgram::TestProgram(vm::Instance &instance, const std::vector<Ref<vm::Module>> &modules)
    : context(link(instance, modules)) {}

vm::Function TestProgram::find(const char *name) {
  StatusOr<vm::Function> function = context->find(name);
  INFO(name);
  REQUIRE(function.ok());
  return *function;
}

Outcome TestProgram::call(const char *name, const std::vector<vm::Value> &arguments) {
  Outcome outcome;
  vm::Invocation invocation(find(name));
  StatusOr<bool> step = invocation.begin(arguments);
  while (step.ok() && !*step) {
    ++outcome.suspensions;
    step = invocation.resume();
  }
  if (!step.ok()) {
    outcome.code = step.status().code();
    outcome.message = step.status().message();
    return outcome;
  }
  for (size_t i = 0; i < invocation.resultCount(); ++i)
    outcome.results.push_back(invocation.takeResult(i));
  return outcome;
}

vm::Value i32(int32_t value) { return vm::Value(value); }
vm::Value i64(int64_t value) { return vm::Value(value); }
vm::Value null() { return vm::Value::adopt(nullptr); }

vm::Value bufferOf(const std::string &bytes) {
  kiln_buffer_t *buffer = nullptr;
  REQUIRE(kiln_buffer_alloc(testMemory.get(), static_cast<int64_t>(bytes.size()), 0, &buffer) == KILN_OK_CODE);
  bytes.copy(reinterpret_cast<char *>(buffer->data), bytes.size());
  return vm::Value::adopt(&buffer->object);
}

std::string bytesOf(const vm::Value &value) {
  kiln_span_t span = kiln_buffer_span(reinterpret_cast<kiln_buffer_t *>(value.object()));
  return std::string(reinterpret_cast<const char *>(span.data), span.size);
}
