//===- SymbolOrdinals.h - Numbers that instructions refer to ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_SYMBOLORDINALS_H
#define KILN_LIB_TARGET_BYTECODE_SYMBOLORDINALS_H

#include "kiln/Dialect/VM/VMOps.h"

#include "llvm/ADT/DenseMap.h"

namespace kiln::bytecode {

/// The ordinals that ordinal allocation gave to the symbols of a module.
class SymbolOrdinals {
public:
  explicit SymbolOrdinals(vm::ModuleOp module);

  /// As encoded: that of an import has the bit for it.
  uint32_t lookup(mlir::FlatSymbolRefAttr symbol) const { return ordinals.at(symbol.getAttr()); }

private:
  llvm::DenseMap<mlir::StringAttr, uint32_t> ordinals;
};

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_SYMBOLORDINALS_H
