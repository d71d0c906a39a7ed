// Each allocation fails in turn: loading ends in RESOURCE_EXHAUSTED, and everything is released.
#include "kiln_system.h"
#include "stock_files.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/verifier.h"

#include <catch2/catch.hpp>
#include <cstring>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

/// The system's heap, with one failure.
struct FailingAllocator {
  explicit FailingAllocator(int failure) : failure(failure) {
    allocator = {this,
                 [](void *self, std::size_t size, std::size_t alignment) {
                   auto *failing = static_cast<FailingAllocator *>(self);
                   const kiln_allocator_t *system = kiln_allocator_system();
                   if (failing->count++ == failing->failure)
                     return static_cast<void *>(nullptr);
                   ++failing->live;
                   return system->allocate(system->self, size, alignment);
                 },
                 [](void *self, void *memory) {
                   --static_cast<FailingAllocator *>(self)->live;
                   kiln_allocator_system()->release(kiln_allocator_system()->self, memory);
                 }};
  }

  kiln_allocator_t allocator;
  int failure;
  int count = 0;
  int live = 0;
};

kiln_code_t load(std::span<const uint8_t> file, const kiln_allocator_t *allocator) {
  StatusOr<Archive> archive = Archive::create(file, allocator);
  if (!archive.ok())
    return archive.status().code();
  if (Status status = verify(*archive); !status.ok())
    return status.code();
  return disassemble(*archive, {}, TextSink(nullptr, [](void *, std::string_view) {})).code();
}

} // namespace

TEST_CASE("each allocation may fail") {
  std::vector<uint8_t> bytes = readBytes(TEST_VMFB_DIR "/vm_calls.vmfb");
  // One byte off, so that the module is copied.
  std::vector<uint64_t> storage(bytes.size() / 8 + 2);
  uint8_t *shifted = reinterpret_cast<uint8_t *>(storage.data()) + 1;
  std::memcpy(shifted, bytes.data(), bytes.size());
  bool isDone = false;
  int failure = 0;
  for (; !isDone; ++failure) {
    FailingAllocator failing(failure);
    kiln_code_t code = load({shifted, bytes.size()}, &failing.allocator);
    isDone = failing.count <= failure;
    CHECK(code == (isDone ? KILN_OK_CODE : KILN_RESOURCE_EXHAUSTED));
    CHECK(failing.live == 0);
  }
  CHECK(failure > 10);
}

TEST_CASE("without memory for a message the code remains") {
  std::vector<uint8_t> bytes = readBytes(TEST_VMFB_DIR "/vm_raw_container.vmfb");
  bytes[8] = 0;
  FailingAllocator failing(0);
  StatusOr<Archive> archive = Archive::create(bytes, &failing.allocator);
  CHECK(archive.status().code() == KILN_INVALID_ARGUMENT);
  CHECK(archive.status().message() == std::string(""));
}
