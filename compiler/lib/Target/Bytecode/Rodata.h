//===- Rodata.h - Read-only data of a module --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_RODATA_H
#define KILN_LIB_TARGET_BYTECODE_RODATA_H

#include "Archive.h"
#include "kiln/Dialect/VM/VMOps.h"

namespace kiln::bytecode {

struct RodataSegment {
  ExternalFile file;
  /// Not part of the module: large data, and data with a MIME type, which tools want to find in the archive.
  bool isExternal = false;
};

/// The data of a module, by ordinal.
mlir::FailureOr<std::vector<RodataSegment>> collectRodata(vm::ModuleOp module);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_RODATA_H
