// Loads a module from a file and calls a function of it.
#include "kiln/vm.h"
#include "kiln_buffer.h"
#include "kiln_system.h"

#include <cinttypes>
#include <cstdio>

using namespace kiln;

static const uint8_t messageBytes[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
KILN_BUFFER_RODATA(message, messageBytes, sizeof messageBytes);

static Status run() {
  KILN_ASSIGN_OR_RETURN(Ref<vm::Instance> instance, vm::Instance::create(kiln_allocator_system()));
  KILN_ASSIGN_OR_RETURN(Ref<vm::Module> module, vm::Module::load(*instance, CRC32_FILE));
  KILN_ASSIGN_OR_RETURN(Ref<vm::Context> context, vm::Context::create(*instance, {&module, 1}));
  KILN_ASSIGN_OR_RETURN(vm::Function update, context->find("crc32.update"));

  vm::Value arguments[] = {vm::Value(int32_t{0}), vm::Value::adopt(&KILN_BUFFER_REF(message)->object),
                           vm::Value(int64_t{0}), vm::Value(int64_t{9})};
  vm::Value crc;
  KILN_RETURN_IF_ERROR(update.call(arguments, {&crc, 1}));
  std::printf("%08" PRIX32 "\n", static_cast<uint32_t>(crc.i32()));

  arguments[3] = vm::Value(int64_t{10});
  Status tooLong = update.call(arguments, {&crc, 1});
  std::printf("%s\n", codeName(tooLong.code()));
  return Status();
}

int main() {
  Status status = run();
  if (!status.ok())
    std::printf("%s: %s\n", codeName(status.code()), status.message());
  return status.code();
}
