#include "run_module.h"

#include "kiln/vm.h"
#include "kiln_buffer.h"
#include "kiln_system.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace kiln;

namespace {

constexpr std::size_t kMemoryLimit = std::size_t{8} << 20;
constexpr std::size_t kStackBytes = std::size_t{1} << 18;
constexpr int64_t kFuel = 20000;
constexpr int kMaxResumes = 100;
constexpr std::size_t kMaxExports = 30;

/// The system's heap up to a number of bytes; sizes are kept in front of blocks.
struct LimitedAllocator {
  static constexpr std::size_t kHeader = 64;

  static void *allocate(void *self, std::size_t size, std::size_t alignment) {
    auto *limited = static_cast<LimitedAllocator *>(self);
    if (alignment > kHeader || size > kMemoryLimit - limited->used)
      return nullptr;
    const kiln_allocator_t *system = kiln_allocator_system();
    auto *memory = static_cast<uint8_t *>(system->allocate(system->self, size + kHeader, kHeader));
    if (!memory)
      return nullptr;
    *reinterpret_cast<std::size_t *>(memory) = size;
    limited->used += size;
    ++limited->blocks;
    return memory + kHeader;
  }

  static void release(void *self, void *memory) {
    auto *limited = static_cast<LimitedAllocator *>(self);
    uint8_t *block = static_cast<uint8_t *>(memory) - kHeader;
    limited->used -= *reinterpret_cast<std::size_t *>(block);
    --limited->blocks;
    kiln_allocator_system()->release(kiln_allocator_system()->self, block);
  }

  std::size_t used = 0;
  std::size_t blocks = 0;
};

vm::Value makeArgument(char scalar, const kiln_allocator_t *allocator) {
  switch (scalar) {
  case 'i':
    return vm::Value(int32_t{3});
  case 'I':
    return vm::Value(int64_t{-1});
  case 'f':
    return vm::Value(2.5f);
  case 'F':
    return vm::Value(-0.5);
  default:
    break;
  }
  kiln_buffer_t *buffer = nullptr;
  if (kiln_buffer_alloc(allocator, 16, 0, &buffer) != KILN_OK_CODE)
    return vm::Value::adopt(nullptr);
  return vm::Value::adopt(&buffer->object);
}

void call(const vm::Function &function, const kiln_allocator_t *allocator) {
  std::vector<vm::Value> arguments;
  std::string_view convention = function.callingConvention();
  for (char scalar : convention.substr(0, convention.find('_')))
    if (scalar != '0' && scalar != 'v')
      arguments.push_back(makeArgument(scalar, allocator));
  vm::Invocation invocation(function, {kStackBytes, kFuel});
  StatusOr<bool> isDone = invocation.begin(arguments);
  for (int i = 0; i < kMaxResumes && isDone.ok() && !*isDone; ++i)
    isDone = invocation.resume();
}

void run(std::span<const uint8_t> file, const kiln_allocator_t *allocator) {
  StatusOr<Ref<vm::Instance>> instance = vm::Instance::create(allocator);
  if (!instance.ok())
    return;
  StatusOr<Ref<vm::Module>> module = vm::Module::loadBytecode(**instance, file);
  if (!module.ok())
    return;
  StatusOr<Ref<vm::Context>> context = vm::Context::create(**instance, {&*module, 1}, {kStackBytes, kFuel});
  if (!context.ok())
    return;
  const kiln_module_t &table = (*module)->table();
  for (std::size_t i = 0; i < std::min(table.export_count, kMaxExports); ++i)
    if (StatusOr<vm::Function> function = (*context)->find(0, table.exports[i]->name); function.ok())
      call(*function, allocator);
}

} // namespace

void runModule(std::span<const uint8_t> file) {
  LimitedAllocator limited;
  kiln_allocator_t allocator = {&limited, LimitedAllocator::allocate, LimitedAllocator::release};
  run(file, &allocator);
  if (limited.blocks != 0)
    std::abort();
}
