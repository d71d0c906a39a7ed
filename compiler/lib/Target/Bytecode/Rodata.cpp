//===- Rodata.cpp - Read-only data of a module ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rodata.h"

#include "kiln/Dialect/Util/Serialization.h"

#include "llvm/ADT/StringSwitch.h"

namespace kiln::bytecode {

static constexpr size_t kExternalSize = 4096;

static llvm::StringRef extensionFor(llvm::StringRef mimeType) {
  return llvm::StringSwitch<llvm::StringRef>(mimeType)
      .Case("application/x-flatbuffers", ".fb")
      .Case("application/x-elf", ".so")
      .Case("application/x-msdownload", ".dll")
      .Case("application/x-dylib", ".dylib")
      .Case("application/wasm", ".wasm")
      .Case("application/json", ".json")
      .Case("application/x-yaml", ".yaml")
      .Case("text/plain", ".txt")
      .Default(".bin");
}

mlir::FailureOr<std::vector<RodataSegment>> collectRodata(vm::ModuleOp module) {
  std::vector<RodataSegment> segments;
  for (auto op : module.getOps<vm::RodataOp>()) {
    RodataSegment segment;
    llvm::raw_string_ostream stream(segment.file.contents);
    if (mlir::failed(util::serializeRodata(op.getValue(), stream, [&] { return op.emitOpError(); })))
      return mlir::failure();
    llvm::StringRef mimeType = op.getMimeType().value_or("");
    segment.isExternal = op.getMimeTypeAttr() || segment.file.contents.size() >= kExternalSize;
    segment.file.name = (op.getSymName() + extensionFor(mimeType)).str();
    segment.file.alignment = op.getAlignment().value_or(16);
    segments.push_back(std::move(segment));
  }
  return segments;
}

} // namespace kiln::bytecode
