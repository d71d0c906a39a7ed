//===- VMFoldIntegers.cpp - Folds of integer ops --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMBitOps.h"
#include "kiln/Dialect/VM/VMIntegerOps.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Addition and multiplication
//===----------------------------------------------------------------------===//

template <typename AddOp, typename SubOp> static OpFoldResult foldAdd(AddOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0))
    return op.getLhs();
  if (auto sub = op.getLhs().template getDefiningOp<SubOp>(); sub && sub.getRhs() == op.getRhs())
    return sub.getLhs();
  if (auto sub = op.getRhs().template getDefiningOp<SubOp>(); sub && sub.getRhs() == op.getLhs())
    return sub.getLhs();
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a + b; });
}

template <typename SubOp, typename AddOp> static OpFoldResult foldSub(SubOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0))
    return op.getLhs();
  if (auto add = op.getLhs().template getDefiningOp<AddOp>()) {
    if (add.getLhs() == op.getRhs())
      return add.getRhs();
    if (add.getRhs() == op.getRhs())
      return add.getLhs();
  }
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a - b; });
}

template <typename MulOp> static OpFoldResult foldMul(MulOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0))
    return operands[1];
  if (isInteger(operands[1], 1))
    return op.getLhs();
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a * b; });
}

template <typename FMAOp> static OpFoldResult foldFMA(FMAOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[0], 0) || isInteger(operands[1], 0))
    return op.getC();
  std::optional<APInt> a = getInteger(operands[0]), b = getInteger(operands[1]), c = getInteger(operands[2]);
  if (!a || !b || !c)
    return {};
  return makeInteger(op.getType(), *a * *b + *c);
}

OpFoldResult AddI32Op::fold(FoldAdaptor adaptor) { return foldAdd<AddI32Op, SubI32Op>(*this, adaptor.getOperands()); }
OpFoldResult AddI64Op::fold(FoldAdaptor adaptor) { return foldAdd<AddI64Op, SubI64Op>(*this, adaptor.getOperands()); }
OpFoldResult SubI32Op::fold(FoldAdaptor adaptor) { return foldSub<SubI32Op, AddI32Op>(*this, adaptor.getOperands()); }
OpFoldResult SubI64Op::fold(FoldAdaptor adaptor) { return foldSub<SubI64Op, AddI64Op>(*this, adaptor.getOperands()); }
OpFoldResult MulI32Op::fold(FoldAdaptor adaptor) { return foldMul(*this, adaptor.getOperands()); }
OpFoldResult MulI64Op::fold(FoldAdaptor adaptor) { return foldMul(*this, adaptor.getOperands()); }
OpFoldResult FMAI32Op::fold(FoldAdaptor adaptor) { return foldFMA(*this, adaptor.getOperands()); }
OpFoldResult FMAI64Op::fold(FoldAdaptor adaptor) { return foldFMA(*this, adaptor.getOperands()); }

//===----------------------------------------------------------------------===//
// Division
//===----------------------------------------------------------------------===//

/// A division that fails is left to fail at run time.
template <typename Evaluate>
static OpFoldResult foldDivision(Type type, ArrayRef<Attribute> operands, bool isSigned, Evaluate evaluate) {
  std::optional<APInt> lhs = getInteger(operands[0]), rhs = getInteger(operands[1]);
  if (!lhs || !rhs || rhs->isZero() || (isSigned && lhs->isMinSignedValue() && rhs->isAllOnes()))
    return {};
  return makeInteger(type, evaluate(*lhs, *rhs));
}

template <typename DivOp> static OpFoldResult foldDiv(DivOp op, ArrayRef<Attribute> operands, bool isSigned) {
  if (isInteger(operands[1], 1))
    return op.getLhs();
  return foldDivision(op.getType(), operands, isSigned,
                      [&](const APInt &a, const APInt &b) { return isSigned ? a.sdiv(b) : a.udiv(b); });
}

template <typename RemOp> static OpFoldResult foldRem(RemOp op, ArrayRef<Attribute> operands, bool isSigned) {
  if (isInteger(operands[1], 1))
    return IntegerAttr::get(op.getType(), 0);
  return foldDivision(op.getType(), operands, isSigned,
                      [&](const APInt &a, const APInt &b) { return isSigned ? a.srem(b) : a.urem(b); });
}

OpFoldResult DivI32SOp::fold(FoldAdaptor adaptor) { return foldDiv(*this, adaptor.getOperands(), true); }
OpFoldResult DivI64SOp::fold(FoldAdaptor adaptor) { return foldDiv(*this, adaptor.getOperands(), true); }
OpFoldResult DivI32UOp::fold(FoldAdaptor adaptor) { return foldDiv(*this, adaptor.getOperands(), false); }
OpFoldResult DivI64UOp::fold(FoldAdaptor adaptor) { return foldDiv(*this, adaptor.getOperands(), false); }
OpFoldResult RemI32SOp::fold(FoldAdaptor adaptor) { return foldRem(*this, adaptor.getOperands(), true); }
OpFoldResult RemI64SOp::fold(FoldAdaptor adaptor) { return foldRem(*this, adaptor.getOperands(), true); }
OpFoldResult RemI32UOp::fold(FoldAdaptor adaptor) { return foldRem(*this, adaptor.getOperands(), false); }
OpFoldResult RemI64UOp::fold(FoldAdaptor adaptor) { return foldRem(*this, adaptor.getOperands(), false); }

//===----------------------------------------------------------------------===//
// Ops that fold only constants, or equal operands to one of them
//===----------------------------------------------------------------------===//

#define KILN_VM_FOLD_UNARY(OP, EXPRESSION)                                                                             \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldInteger(getType(), adaptor.getOperands(), [](const APInt &a) { return EXPRESSION; });                   \
  }

#define KILN_VM_FOLD_IDEMPOTENT(OP, EXPRESSION)                                                                        \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    if (getLhs() == getRhs())                                                                                          \
      return getLhs();                                                                                                 \
    return foldIntegers(getType(), adaptor.getOperands(), [](const APInt &a, const APInt &b) { return EXPRESSION; });  \
  }

KILN_VM_FOLD_UNARY(AbsI32Op, a.abs())
KILN_VM_FOLD_UNARY(AbsI64Op, a.abs())
KILN_VM_FOLD_UNARY(NotI32Op, ~a)
KILN_VM_FOLD_UNARY(NotI64Op, ~a)
KILN_VM_FOLD_UNARY(CtlzI32Op, APInt(a.getBitWidth(), a.countl_zero()))
KILN_VM_FOLD_UNARY(CtlzI64Op, APInt(a.getBitWidth(), a.countl_zero()))

KILN_VM_FOLD_IDEMPOTENT(MinI32SOp, llvm::APIntOps::smin(a, b))
KILN_VM_FOLD_IDEMPOTENT(MinI64SOp, llvm::APIntOps::smin(a, b))
KILN_VM_FOLD_IDEMPOTENT(MinI32UOp, llvm::APIntOps::umin(a, b))
KILN_VM_FOLD_IDEMPOTENT(MinI64UOp, llvm::APIntOps::umin(a, b))
KILN_VM_FOLD_IDEMPOTENT(MaxI32SOp, llvm::APIntOps::smax(a, b))
KILN_VM_FOLD_IDEMPOTENT(MaxI64SOp, llvm::APIntOps::smax(a, b))
KILN_VM_FOLD_IDEMPOTENT(MaxI32UOp, llvm::APIntOps::umax(a, b))
KILN_VM_FOLD_IDEMPOTENT(MaxI64UOp, llvm::APIntOps::umax(a, b))

//===----------------------------------------------------------------------===//
// Logic and shifts
//===----------------------------------------------------------------------===//

template <typename AndOp> static OpFoldResult foldAnd(AndOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0))
    return operands[1];
  if (op.getLhs() == op.getRhs())
    return op.getLhs();
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a & b; });
}

template <typename OrOp> static OpFoldResult foldOr(OrOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0) || op.getLhs() == op.getRhs())
    return op.getLhs();
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a | b; });
}

template <typename XorOp> static OpFoldResult foldXor(XorOp op, ArrayRef<Attribute> operands) {
  if (isInteger(operands[1], 0))
    return op.getLhs();
  if (op.getLhs() == op.getRhs())
    return IntegerAttr::get(op.getType(), 0);
  return foldIntegers(op.getType(), operands, [](const APInt &a, const APInt &b) { return a ^ b; });
}

/// Only the low bits of the amount count.
template <typename ShiftOp, typename Evaluate>
static OpFoldResult foldShift(ShiftOp op, ArrayRef<Attribute> operands, Evaluate evaluate) {
  if (isInteger(operands[0], 0))
    return operands[0];
  std::optional<APInt> amount = getInteger(operands[1]);
  if (!amount)
    return {};
  unsigned width = op.getType().getIntOrFloatBitWidth();
  unsigned bits = amount->getZExtValue() & (width - 1);
  if (bits == 0)
    return op.getOperand();
  return foldInteger(op.getType(), operands, [&](const APInt &a) { return evaluate(a, bits); });
}

#define KILN_VM_FOLD_BITS(TYPE)                                                                                        \
  OpFoldResult And##TYPE##Op::fold(FoldAdaptor adaptor) { return foldAnd(*this, adaptor.getOperands()); }              \
  OpFoldResult Or##TYPE##Op::fold(FoldAdaptor adaptor) { return foldOr(*this, adaptor.getOperands()); }                \
  OpFoldResult Xor##TYPE##Op::fold(FoldAdaptor adaptor) { return foldXor(*this, adaptor.getOperands()); }              \
  OpFoldResult Shl##TYPE##Op::fold(FoldAdaptor adaptor) {                                                              \
    return foldShift(*this, adaptor.getOperands(), [](const APInt &a, unsigned bits) { return a.shl(bits); });         \
  }                                                                                                                    \
  OpFoldResult Shr##TYPE##SOp::fold(FoldAdaptor adaptor) {                                                             \
    return foldShift(*this, adaptor.getOperands(), [](const APInt &a, unsigned bits) { return a.ashr(bits); });        \
  }                                                                                                                    \
  OpFoldResult Shr##TYPE##UOp::fold(FoldAdaptor adaptor) {                                                             \
    return foldShift(*this, adaptor.getOperands(), [](const APInt &a, unsigned bits) { return a.lshr(bits); });        \
  }

KILN_VM_FOLD_BITS(I32)
KILN_VM_FOLD_BITS(I64)
