//===- VMInterfaces.cpp - Questions about vm ops --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMInterfaces.h"

#include "kiln/Dialect/VM/VMTypes.h"

using namespace mlir;
using namespace kiln::vm;

#include "kiln/Dialect/VM/VMInterfaces.cpp.inc"

namespace Trait = kiln::vm::OpTrait;

bool kiln::vm::isPseudoOp(Operation *op) { return op->hasTrait<Trait::PseudoOp>(); }

bool kiln::vm::isDebugOnly(Operation *op) { return op->hasTrait<Trait::DebugOnly>(); }

bool kiln::vm::isYieldPoint(Operation *op) { return op->hasTrait<Trait::YieldPoint>(); }

bool kiln::vm::mayFail(Operation *op) { return op->hasTrait<Trait::MayFail>(); }

bool kiln::vm::mayFailOnOperands(Operation *op) { return mayFail(op) || op->hasTrait<Trait::FailsOnOperands>(); }

bool kiln::vm::usesExtF32(Operation *op) { return op->hasTrait<Trait::ExtF32>(); }

bool kiln::vm::usesExtF64(Operation *op) { return op->hasTrait<Trait::ExtF64>(); }

bool kiln::vm::isMoveCapable(OpOperand &operand) {
  if (!isRefType(operand.get().getType()))
    return false;
  Operation *op = operand.getOwner();
  if (op->hasTrait<Trait::MovesLastOperand>())
    return operand.getOperandNumber() + 1 == op->getNumOperands();
  return op->hasTrait<Trait::MovesRefOperands>();
}

bool kiln::vm::isMoveCapable(OpResult result) {
  return isRefType(result.getType()) && result.getOwner()->hasTrait<Trait::MovesRefResults>();
}
