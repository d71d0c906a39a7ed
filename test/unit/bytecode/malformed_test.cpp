// Prefixes and single-byte edits of files end in a status, never in a crash; so do listings of what is accepted.
#include "kiln_system.h"
#include "stock_files.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/verifier.h"

#include <catch2/catch.hpp>
#include <cstring>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

const char *const kFiles[] = {"std_fib", "vm_calls", "vm_control", "vm_lists", "vm_raw_container"};

/// A file in memory that ends where the file ends, so that reading past it is an error; 8-byte aligned.
class File {
public:
  explicit File(const std::vector<uint8_t> &bytes) : size(bytes.size()), memory(new uint8_t[bytes.size()]) {
    if (!bytes.empty())
      std::memcpy(memory.get(), bytes.data(), bytes.size());
  }
  std::span<const uint8_t> bytes() const { return {memory.get(), size}; }

private:
  std::size_t size;
  std::unique_ptr<uint8_t[]> memory;
};

/// Reads everything that an accepted archive offers. Whether a file was accepted.
bool load(const std::vector<uint8_t> &bytes) {
  File file(bytes);
  StatusOr<Archive> archive = Archive::create(file.bytes(), kiln_allocator_system());
  if (!archive.ok()) {
    CHECK(std::strstr(archive.status().message(), "[R"));
    return false;
  }
  std::size_t length = 0;
  TextSink sink(&length, [](void *self, std::string_view text) { *static_cast<std::size_t *>(self) += text.size(); });
  Status listing = disassemble(*archive, {}, sink);
  Status status = verify(*archive);
  CHECK((status.ok() || std::strstr(status.message(), "[R")));
  CHECK((listing.ok() || !status.ok()));
  return status.ok();
}

} // namespace

TEST_CASE("prefixes of files are refused, those that lack only trailing bytes excepted") {
  for (const char *name : kFiles) {
    INFO(name);
    std::vector<uint8_t> bytes = readBytes(std::string(TEST_VMFB_DIR "/") + name + ".vmfb");
    bool wasAccepted = false;
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
      bool isAccepted = load({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)});
      CHECK(isAccepted >= wasAccepted);
      wasAccepted = isAccepted;
    }
    CHECK(wasAccepted);
  }
}

TEST_CASE("single-byte edits of files do no harm") {
  for (const char *name : kFiles) {
    INFO(name);
    std::vector<uint8_t> bytes = readBytes(std::string(TEST_VMFB_DIR "/") + name + ".vmfb");
    std::size_t refused = 0;
    for (uint8_t &byte : bytes) {
      uint8_t original = byte;
      for (unsigned mask : {0x01u, 0x02u, 0x04u, 0x08u, 0x10u, 0x20u, 0x40u, 0x80u, 0xFFu}) {
        byte = static_cast<uint8_t>(original ^ mask);
        refused += !load(bytes);
      }
      for (unsigned value : {0x00u, 0x7Fu, 0x80u, 0xFFu}) {
        byte = static_cast<uint8_t>(value);
        load(bytes);
      }
      byte = original;
    }
    CHECK(refused > bytes.size());
  }
}
