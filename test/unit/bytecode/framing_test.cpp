// Where in a file the module is.
#include "vm/bytecode/framing.h"

#include "check_status.h"
#include "kiln_system.h"
#include "vm/bytecode/archive.h"

#include <sys/mman.h>
#include <vector>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

constexpr std::size_t kModuleSize = 20;

/// A size prefix and that many bytes.
std::vector<uint8_t> makeModule(uint32_t size = kModuleSize) {
  std::vector<uint8_t> module(4 + kModuleSize);
  for (unsigned i = 0; i < 4; ++i)
    module[i] = static_cast<uint8_t>(size >> 8 * i);
  return module;
}

/// The header of a ZIP archive's first entry, with names and extra fields of these lengths, and what is after it.
std::vector<uint8_t> makeZip(uint16_t nameLength, uint16_t extraLength, const std::vector<uint8_t> &rest) {
  std::vector<uint8_t> file(30u + nameLength + extraLength);
  file[0] = 'P', file[1] = 'K', file[2] = 3, file[3] = 4;
  file[26] = static_cast<uint8_t>(nameLength), file[27] = static_cast<uint8_t>(nameLength >> 8);
  file[28] = static_cast<uint8_t>(extraLength), file[29] = static_cast<uint8_t>(extraLength >> 8);
  file.insert(file.end(), rest.begin(), rest.end());
  return file;
}

StatusOr<Framing> parse(const std::vector<uint8_t> &file) { return parseFraming(file, kiln_allocator_system()); }

} // namespace

TEST_CASE("a raw file is a module from its start") {
  std::vector<uint8_t> file = makeModule();
  file.resize(300);
  StatusOr<Framing> framing = parse(file);
  REQUIRE_OK(framing.status());
  CHECK(framing->module.data() == file.data());
  CHECK(framing->module.size() == 4 + kModuleSize);
  CHECK(framing->rodataBase == 64);
}

TEST_CASE("a module is after the first header of a ZIP archive") {
  std::vector<uint8_t> file = makeZip(9, 25, makeModule());
  StatusOr<Framing> framing = parse(file);
  REQUIRE_OK(framing.status());
  CHECK(framing->module.data() == file.data() + 64);
  CHECK(framing->module.size() == 4 + kModuleSize);
  CHECK(framing->rodataBase == 128);
}

TEST_CASE("lengths of a ZIP header have two bytes") {
  std::vector<uint8_t> file = makeZip(0x102, 0x201, makeModule());
  StatusOr<Framing> framing = parse(file);
  REQUIRE_OK(framing.status());
  CHECK(framing->module.data() == file.data() + 30 + 0x102 + 0x201);
}

TEST_CASE("a file shorter than a ZIP header is raw") {
  std::vector<uint8_t> file = makeZip(0, 0, {});
  file.pop_back();
  CHECK_STATUS(parse(file).takeStatus(), KILN_INVALID_ARGUMENT, "module claims 67324752 bytes; the file has 25 [R1]");
}

TEST_CASE("a module ends with its file at the latest") {
  REQUIRE_OK(parse(makeModule()).takeStatus());
  CHECK_STATUS(parse(makeModule(kModuleSize + 1)).takeStatus(), KILN_INVALID_ARGUMENT,
               "module claims 21 bytes; the file has 20 [R1]");
  CHECK_STATUS(parse(makeModule(UINT32_MAX)).takeStatus(), KILN_INVALID_ARGUMENT, "[R1]");
  CHECK_STATUS(parse(makeZip(9, 25, makeModule(kModuleSize + 1))).takeStatus(), KILN_INVALID_ARGUMENT,
               "module claims 21 bytes; the file has 20 [R1]");
}

TEST_CASE("a module has at least 16 bytes") {
  for (std::size_t size = 0; size < 16; ++size) {
    INFO(size);
    CHECK_STATUS(parse(std::vector<uint8_t>(size)).takeStatus(), KILN_INVALID_ARGUMENT,
                 "ends before the module that starts at byte 0 [R1]");
    CHECK_STATUS(parse(makeZip(9, 25, std::vector<uint8_t>(size))).takeStatus(), KILN_INVALID_ARGUMENT,
                 "ends before the module that starts at byte 64 [R1]");
  }
  REQUIRE_OK(parse(std::vector<uint8_t>(16)).takeStatus());
}

TEST_CASE("a ZIP header may not end after its file") {
  std::vector<uint8_t> file = makeZip(0, 0, makeModule());
  file[27] = 0xFF;
  CHECK_STATUS(parse(file).takeStatus(), KILN_INVALID_ARGUMENT,
               "file of 54 bytes ends before the module that starts at byte 65310 [R1]");
}

TEST_CASE("a module is smaller than 2 GiB") {
  // Pages that nobody touches take no memory.
  std::size_t size = std::size_t{4} << 30;
  void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  REQUIRE(memory != MAP_FAILED);
  auto *file = static_cast<uint8_t *>(memory);
  file[3] = 0x80;
  CHECK_STATUS(Archive::create({file, size}, kiln_allocator_system()).takeStatus(), KILN_INVALID_ARGUMENT, "[R2]");
  munmap(memory, size);
}
