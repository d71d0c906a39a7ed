//===- TranslateToBytecode.cpp - VM modules to .vmfb files ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Target/Bytecode/TranslateToBytecode.h"

#include "AllocationChecker.h"
#include "ModuleWriter.h"

using namespace mlir;

namespace kiln::bytecode {

static FailureOr<std::vector<EncodedFunction>> encodeFunctions(vm::ModuleOp module, const TypeTable &types,
                                                               bool verifyAllocation) {
  SymbolOrdinals symbols(module);
  std::vector<EncodedFunction> functions;
  for (auto function : module.getOps<vm::FuncOp>()) {
    if (function.isExternal())
      return function.emitOpError("has no body");
    vm::Liveness liveness(function);
    vm::RegisterAllocation allocation(function, liveness);
    auto encoded = encodeFunction(function, liveness, allocation, symbols, types);
    if (failed(encoded) || (verifyAllocation && failed(checkAllocation(function, *encoded, liveness, allocation))))
      return failure();
    functions.push_back(std::move(*encoded));
  }
  return functions;
}

FailureOr<std::string> translateToBytecode(vm::ModuleOp module, const TranslateOptions &options) {
  TypeTable types(module);
  auto functions = encodeFunctions(module, types, options.verifyAllocation);
  auto rodata = collectRodata(module);
  if (failed(functions) || failed(rodata))
    return failure();
  std::vector<ExternalFile> files;
  for (RodataSegment &segment : *rodata)
    if (segment.isExternal)
      files.push_back(segment.file);
  Container container = options.polyglotZip ? Container::Zip : Container::Raw;
  auto written =
      writeModule(module, types, *functions, *rodata, layOutFiles(container, files), !options.stripSourceMap);
  if (failed(written))
    return failure();
  return writeArchive(container, *written, files);
}

} // namespace kiln::bytecode
