//===- VMResultNames.h - Names of results in the text -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_DIALECT_VM_IR_VMRESULTNAMES_H
#define KILN_LIB_DIALECT_VM_IR_VMRESULTNAMES_H

#include "mlir/IR/OpAsmSupport.h"

namespace mlir {
class Operation;
} // namespace mlir

namespace kiln::vm {

/// Suggests names for the results of a vm op: `%c5`, `%zero`, `%null`, `%slt`, the symbol of a loaded global or rodata,
/// and `%buffer`, `%list` or `%ref` for other refs.
void setResultNames(mlir::Operation *op, mlir::OpAsmSetValueNameFn setName);

} // namespace kiln::vm

#endif // KILN_LIB_DIALECT_VM_IR_VMRESULTNAMES_H
