// Tables may share what they refer to, within limits; see R23. Long texts are within limits as long as nothing shares
// them.
#include "check_status.h"
#include "kiln/schemas/bytecode_module_generated.h"
#include "kiln_system.h"
#include "vm/bytecode/archive.h"

#include <vector>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

Status open(flatbuffers::FlatBufferBuilder &fbb, flatbuffers::Offset<vmfb::BytecodeModuleDef> module) {
  fbb.FinishSizePrefixed(module, vmfb::BytecodeModuleDefIdentifier());
  StatusOr<Archive> archive = Archive::create({fbb.GetBufferPointer(), fbb.GetSize()}, kiln_allocator_system());
  return archive.ok() ? Status() : archive.takeStatus();
}

template <typename T> std::vector<T> repeat(std::size_t count, T element) { return std::vector<T>(count, element); }

Status openTypes(std::size_t count, std::size_t length) {
  flatbuffers::FlatBufferBuilder fbb;
  auto types = fbb.CreateVector(repeat(count, vmfb::CreateTypeDef(fbb, fbb.CreateString(std::string(length, 't')))));
  auto name = fbb.CreateString("m");
  vmfb::BytecodeModuleDefBuilder module(fbb);
  module.add_name(name);
  module.add_types(types);
  module.add_bytecode_version(kBytecodeVersion);
  return open(fbb, module.Finish());
}

Status openImports(std::size_t count, std::size_t length) {
  flatbuffers::FlatBufferBuilder fbb;
  auto signature = vmfb::CreateFunctionSignatureDef(fbb, fbb.CreateString("0" + std::string(length - 1, 'i')));
  auto import = vmfb::CreateImportFunctionDef(fbb, fbb.CreateString("a.b"), signature);
  auto imports = fbb.CreateVector(repeat(count, import));
  auto name = fbb.CreateString("m");
  vmfb::BytecodeModuleDefBuilder module(fbb);
  module.add_name(name);
  module.add_imported_functions(imports);
  module.add_bytecode_version(kBytecodeVersion);
  return open(fbb, module.Finish());
}

/// Functions with `length` - 2 results.
Status openFunctions(std::size_t count, std::size_t length) {
  flatbuffers::FlatBufferBuilder fbb;
  auto signature = vmfb::CreateFunctionSignatureDef(fbb, fbb.CreateString("0_" + std::string(length - 2, 'i')));
  auto signatures = fbb.CreateVector(repeat(count, signature));
  vmfb::FunctionDescriptor descriptor(0, 1, vmfb::FeatureBits::NONE, 0, 1, 0, 0);
  auto descriptors = fbb.CreateVectorOfStructs(repeat(count, descriptor));
  auto bytecode = fbb.CreateVector(std::vector<uint8_t>{0x79});
  auto name = fbb.CreateString("m");
  vmfb::BytecodeModuleDefBuilder module(fbb);
  module.add_name(name);
  module.add_function_signatures(signatures);
  module.add_function_descriptors(descriptors);
  module.add_bytecode_data(bytecode);
  module.add_bytecode_version(kBytecodeVersion);
  return open(fbb, module.Finish());
}

} // namespace

TEST_CASE("names and calling conventions that are shared too often are refused") {
  REQUIRE_OK(openTypes(200, 100));
  CHECK_STATUS(openTypes(200, 10000), KILN_INVALID_ARGUMENT, "[R23]");
  REQUIRE_OK(openImports(200, 100));
  CHECK_STATUS(openImports(200, 10000), KILN_INVALID_ARGUMENT, "[R23]");
  REQUIRE_OK(openFunctions(200, 100));
  CHECK_STATUS(openFunctions(200, 10000), KILN_INVALID_ARGUMENT, "[R23]");
}

TEST_CASE("calling conventions have a limit, names have none") {
  REQUIRE_OK(openTypes(1, 1000000));
  REQUIRE_OK(openImports(1, 65535));
  CHECK_STATUS(openImports(1, 65536), KILN_INVALID_ARGUMENT, "[R19]");
  REQUIRE_OK(openFunctions(1, 65535));
  CHECK_STATUS(openFunctions(1, 65536), KILN_INVALID_ARGUMENT, "[R18]");
}
