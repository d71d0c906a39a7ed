//===- VMDialect.h - The vm dialect -----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMDIALECT_H
#define KILN_DIALECT_VM_VMDIALECT_H

#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "kiln/Dialect/VM/VMDialect.h.inc"

namespace kiln::vm {
// Parents that ops of several groups require.
class FuncOp;
class ModuleOp;
} // namespace kiln::vm

#endif // KILN_DIALECT_VM_VMDIALECT_H
