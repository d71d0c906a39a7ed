// Files of the stock compiler are accepted, and what is in them is found.
#include "check_status.h"
#include "kiln_system.h"
#include "stock_files.h"
#include "vm/bytecode/archive.h"
#include "vm/bytecode/verifier.h"

#include <cstring>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

std::string stockFile(const char *name) { return std::string(TEST_VMFB_DIR "/") + name; }

Archive openFile(const char *name) {
  StatusOr<Archive> archive = Archive::open(stockFile(name).c_str(), kiln_allocator_system());
  REQUIRE_OK(archive.status());
  return *std::move(archive);
}

} // namespace

TEST_CASE("every stock file is accepted") {
  for (const std::string &path : stockFiles()) {
    INFO(path);
    StatusOr<Archive> archive = Archive::open(path.c_str(), kiln_allocator_system());
    REQUIRE_OK(archive.status());
    REQUIRE_OK(verify(*archive));
  }
}

TEST_CASE("a module is accepted at every address, and borrowed where it is aligned") {
  for (const std::string &path : stockFiles()) {
    INFO(path);
    std::vector<uint8_t> bytes = readBytes(path);
    for (std::size_t shift = 0; shift < 8; ++shift) {
      std::vector<uint64_t> storage(bytes.size() / 8 + 2);
      uint8_t *file = reinterpret_cast<uint8_t *>(storage.data()) + shift;
      std::memcpy(file, bytes.data(), bytes.size());
      StatusOr<Archive> archive = Archive::create({file, bytes.size()}, kiln_allocator_system());
      REQUIRE_OK(archive.status());
      REQUIRE_OK(verify(*archive));
      bool isBorrowed = archive->flatbuffer().data() >= file && archive->flatbuffer().data() < file + bytes.size();
      CHECK(isBorrowed == (shift == 0));
    }
  }
}

TEST_CASE("tables of a module with imports are found") {
  Archive archive = openFile("vm_calls.vmfb");
  CHECK(archive.name() == "calls");
  CHECK(archive.version() == 0);
  CHECK(archive.requirements() == (kFeatureYield | kFeatureUnwind));
  CHECK(archive.attributes().size() == 0);
  REQUIRE(archive.typeCount() == 5);
  CHECK(archive.typeName(TypeOrdinal{4}) == "!vm.buffer");
  REQUIRE(archive.dependencyCount() == 2);
  CHECK(archive.dependency(0).name == "ext");
  CHECK(archive.dependency(0).minimumVersion == 0);
  CHECK(archive.dependency(0).optional);
  REQUIRE(archive.importCount() == 7);
  CHECK(archive.import(ImportOrdinal{2}).name == "ext.many");
  CHECK(archive.import(ImportOrdinal{2}).callingConvention == "0iCiDfCrID_iFr");
  CHECK(archive.import(ImportOrdinal{2}).optional);
  REQUIRE(archive.exportCount() == 6);
  CHECK(archive.exported(ExportOrdinal{1}).name == "import");
  CHECK(archive.exported(ExportOrdinal{1}).function == FunctionOrdinal{3});
  REQUIRE(archive.functionCount() == 9);
  Function function = archive.function(FunctionOrdinal{7});
  CHECK(function.bytecodeOffset == 312);
  CHECK(function.bytecode.size() == 86);
  CHECK(function.blockCount == 5);
  CHECK(function.wordCount == 2);
  CHECK(function.refCount == 1);
  CHECK(function.requirements == (kFeatureYield | kFeatureUnwind));
  CHECK(function.callingConvention == "0ir_i");
  CHECK(archive.debugName(FunctionOrdinal{0}) == "waiter");
  CHECK(archive.debugName(FunctionOrdinal{1}) == "");
}

TEST_CASE("state, rodata and attributes of a module that uses a device are found") {
  Archive archive = openFile("tensor_vmvx.vmfb");
  CHECK(archive.globalBytes() == 0);
  CHECK(archive.globalRefCount() == 3);
  CHECK(archive.dependency(0).minimumVersion == 7);
  CHECK_FALSE(archive.dependency(0).optional);
  REQUIRE(archive.rodataCount() == 9);
  Rodata embedded = archive.rodata(RodataOrdinal{1});
  CHECK_FALSE(embedded.isExternal);
  CHECK(std::string(embedded.bytes.begin(), embedded.bytes.end()) == "local*");
  Rodata external = archive.rodata(RodataOrdinal{4});
  CHECK(external.isExternal);
  CHECK(external.bytes.data() == archive.file().data() + 4896);
  CHECK(external.bytes.size() == 1205);
  AttributeList attributes = archive.function(FunctionOrdinal{1}).attributes;
  REQUIRE(attributes.size() == 1);
  CHECK(attributes[0].key == "iree.abi.declaration");

  // Executables for vmvx are modules themselves.
  StatusOr<Archive> executable = Archive::create(external.bytes, kiln_allocator_system());
  REQUIRE_OK(executable.status());
  REQUIRE_OK(verify(*executable));
}

TEST_CASE("a file that cannot be read is a status") {
  CHECK_STATUS(Archive::open(TEST_VMFB_DIR "/missing.vmfb", kiln_allocator_system()).takeStatus(), KILN_NOT_FOUND,
               "cannot read '" TEST_VMFB_DIR "/missing.vmfb'");
  CHECK_STATUS(Archive::open(TEST_VMFB_DIR, kiln_allocator_system()).takeStatus(), KILN_UNAVAILABLE, "cannot read");
}
