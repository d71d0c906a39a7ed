//===- VMStructureOps.h - Modules and functions -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMSTRUCTUREOPS_H
#define KILN_DIALECT_VM_VMSTRUCTUREOPS_H

#include "kiln/Dialect/VM/VMAttributes.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMInterfaces.h"
#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir {
class RewriterBase;
} // namespace mlir

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMStructureOps.h.inc"

#endif // KILN_DIALECT_VM_VMSTRUCTUREOPS_H
