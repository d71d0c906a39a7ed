//===- TranslateToBytecode.cpp - VM modules to .vmfb files ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Target/Bytecode/TranslateToBytecode.h"

#include "AllocationChecker.h"
#include "ModuleWriter.h"
#include "RepeatConstants.h"

#include "flatbuffers/minireflect.h"

using namespace mlir;

namespace kiln::bytecode {

namespace {

struct WrittenModule {
  std::string flatBuffer;
  Container container;
  std::vector<ExternalFile> files;
};

/// Registers for `function`, fewer than there are if that is possible: cycles of copies may need one more.
vm::RegisterAllocation allocate(vm::FuncOp function, std::optional<vm::Liveness> &liveness) {
  liveness.emplace(function);
  vm::RegisterAllocation allocation(*liveness);
  if (allocation.getWordCount() < isa::kMaxWordRegisters)
    return allocation;
  repeatConstants(function);
  liveness.emplace(function);
  return vm::RegisterAllocation(*liveness);
}

LogicalResult checkFeatures(vm::FuncOp function, uint32_t features, const TranslateOptions &options) {
  auto check = [&](bool isAllowed, vmfb::FeatureBits feature, StringRef type) -> LogicalResult {
    if (isAllowed || !(features & uint32_t(feature)))
      return success();
    return function.emitOpError() << "uses " << type
                                  << " ops, but the executor is said to have none (--iree-vm-target-extension-" << type
                                  << "=false)";
  };
  return success(succeeded(check(options.extensionF32, vmfb::FeatureBits::EXT_F32, "f32")) &&
                 succeeded(check(options.extensionF64, vmfb::FeatureBits::EXT_F64, "f64")));
}

FailureOr<std::vector<EncodedFunction>> encodeFunctions(vm::ModuleOp module, const TypeTable &types,
                                                        const TranslateOptions &options) {
  SymbolOrdinals symbols(module);
  std::vector<EncodedFunction> functions;
  for (auto function : module.getOps<vm::FuncOp>()) {
    if (function.isExternal())
      return function.emitOpError("has no body");
    std::optional<vm::Liveness> liveness;
    vm::RegisterAllocation allocation = allocate(function, liveness);
    auto encoded = encodeFunction(function, *liveness, allocation, symbols, types);
    if (failed(encoded) || failed(checkFeatures(function, encoded->features, options)) ||
        (options.verifyAllocation && failed(checkAllocation(function, *encoded, *liveness, allocation))))
      return failure();
    functions.push_back(std::move(*encoded));
  }
  return functions;
}

FailureOr<WrittenModule> write(vm::ModuleOp module, const TranslateOptions &options) {
  TypeTable types(module);
  auto functions = encodeFunctions(module, types, options);
  if (failed(functions))
    return failure();
  auto rodata = collectRodata(module);
  if (failed(rodata))
    return failure();
  WrittenModule written;
  written.container = options.polyglotZip ? Container::Zip : Container::Raw;
  for (RodataSegment &segment : *rodata)
    if (segment.isExternal)
      written.files.push_back(std::move(segment.file));
  auto flatBuffer = writeModule(module, types, *functions, *rodata, written.files,
                                layOutFiles(written.container, written.files), !options.stripSourceMap);
  if (failed(flatBuffer))
    return failure();
  written.flatBuffer = std::move(*flatBuffer);
  return written;
}

} // namespace

FailureOr<std::string> translateToBytecode(vm::ModuleOp module, const TranslateOptions &options) {
  auto written = write(module, options);
  if (failed(written))
    return failure();
  return writeArchive(written->container, written->flatBuffer, written->files);
}

FailureOr<std::string> translateToJson(vm::ModuleOp module, const TranslateOptions &options) {
  auto written = write(module, options);
  if (failed(written))
    return failure();
  const auto *root = reinterpret_cast<const uint8_t *>(written->flatBuffer.data()) + sizeof(flatbuffers::uoffset_t);
  flatbuffers::ToStringVisitor visitor("\n", /*quotes=*/true, "  ", /*vdelimited=*/false);
  flatbuffers::IterateFlatBuffer(root, vmfb::BytecodeModuleDefTypeTable(), &visitor);
  return visitor.s + "\n";
}

} // namespace kiln::bytecode
