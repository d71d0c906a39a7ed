//===- DebugDatabase.h - Source locations of instructions -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_DEBUGDATABASE_H
#define KILN_LIB_TARGET_BYTECODE_DEBUGDATABASE_H

#include "FunctionEncoder.h"
#include "kiln/schemas/bytecode_module_generated.h"

namespace kiln::bytecode {

/// Collects the locations of functions, one after the other in the order of their ordinals, and writes them. Each
/// location is written once, after those it refers to.
class DebugDatabase {
public:
  explicit DebugDatabase(flatbuffers::FlatBufferBuilder &builder) : builder(builder) {}

  void addFunction(llvm::StringRef name, const EncodedFunction &encoded);
  flatbuffers::Offset<vmfb::DebugDatabaseDef> finish();

private:
  flatbuffers::FlatBufferBuilder &builder;
  llvm::DenseMap<mlir::Location, int32_t> indices;
  std::vector<vmfb::LocationTypeDef> kinds;
  /// 0 where the kind is none.
  std::vector<flatbuffers::Offset<void>> locations;
  std::vector<flatbuffers::Offset<vmfb::FunctionSourceMapDef>> functions;

  int32_t indexOf(mlir::Location location);
  void write(mlir::Location location);
};

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_DEBUGDATABASE_H
