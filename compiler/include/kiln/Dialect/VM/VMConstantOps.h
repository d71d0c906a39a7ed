//===- VMConstantOps.h - Constants and read-only data -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMCONSTANTOPS_H
#define KILN_DIALECT_VM_VMCONSTANTOPS_H

#include "kiln/Dialect/VM/VMAttributes.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMInterfaces.h"
#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMConstantOps.h.inc"

#endif // KILN_DIALECT_VM_VMCONSTANTOPS_H
