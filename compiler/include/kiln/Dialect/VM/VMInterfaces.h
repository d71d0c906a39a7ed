//===- VMInterfaces.h - Questions about vm ops ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMINTERFACES_H
#define KILN_DIALECT_VM_VMINTERFACES_H

#include "kiln/Dialect/VM/VMTraits.h"

#include "mlir/IR/BuiltinAttributeInterfaces.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/OpDefinition.h"

#include "kiln/Dialect/VM/VMInterfaces.h.inc"

namespace kiln::vm {

/// Has no instruction of its own.
bool isPseudoOp(mlir::Operation *op);
/// Trace, print, break and cond_break.
bool isDebugOnly(mlir::Operation *op);
/// The invocation may suspend at the op: `yield`, yieldable calls, `break`, `cond_break`.
bool isYieldPoint(mlir::Operation *op);
/// The op can end the call with a status and counts for `vm.unwind`.
bool mayFail(mlir::Operation *op);
/// mayFail(), or the op can end the call with a status for some operand values (integer division, checked ref casts,
/// ref globals, buffer length).
bool mayFailOnOperands(mlir::Operation *op);
/// The op needs the f32 / f64 extension.
bool usesExtF32(mlir::Operation *op);
bool usesExtF64(mlir::Operation *op);

/// Whether a last use of a ref in this operand may hand the reference over instead of lending it.
bool isMoveCapable(mlir::OpOperand &operand);
/// Whether this ref result may be produced by moving.
bool isMoveCapable(mlir::OpResult result);

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_VMINTERFACES_H
