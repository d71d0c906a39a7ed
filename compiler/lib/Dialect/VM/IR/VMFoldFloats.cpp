//===- VMFoldFloats.cpp - Folds of float arithmetic -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMFloatOps.h"

using namespace mlir;
using namespace kiln::vm;

static constexpr APFloat::roundingMode toNearest = APFloat::rmNearestTiesToEven;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// x + -0.0 is x; x + 0.0 is not, for x = -0.0.
template <typename AddOp> static OpFoldResult foldAdd(AddOp op, ArrayRef<Attribute> operands) {
  if (isFloat(operands[1], -0.0))
    return op.getLhs();
  return foldFloats(op.getType(), operands, [](const APFloat &a, const APFloat &b) { return a + b; });
}

/// x - 0.0 is x; x - -0.0 is not, for x = -0.0.
template <typename SubOp> static OpFoldResult foldSub(SubOp op, ArrayRef<Attribute> operands) {
  if (isFloat(operands[1], 0.0))
    return op.getLhs();
  return foldFloats(op.getType(), operands, [](const APFloat &a, const APFloat &b) { return a - b; });
}

template <typename MulOp> static OpFoldResult foldMul(MulOp op, ArrayRef<Attribute> operands) {
  if (isFloat(operands[1], 1.0))
    return op.getLhs();
  return foldFloats(op.getType(), operands, [](const APFloat &a, const APFloat &b) { return a * b; });
}

template <typename DivOp> static OpFoldResult foldDiv(DivOp op, ArrayRef<Attribute> operands) {
  if (isFloat(operands[1], 1.0))
    return op.getLhs();
  return foldFloats(op.getType(), operands, [](const APFloat &a, const APFloat &b) { return a / b; });
}

/// Rounds twice.
template <typename FMAOp> static OpFoldResult foldFMA(FMAOp op, ArrayRef<Attribute> operands) {
  std::optional<APFloat> a = getFloat(operands[0]), b = getFloat(operands[1]), c = getFloat(operands[2]);
  if (!a || !b || !c)
    return {};
  return makeComputedFloat(op.getType(), *a * *b + *c);
}

//===----------------------------------------------------------------------===//
// Signs
//===----------------------------------------------------------------------===//

/// `neg` and `abs` keep the payload of a NaN, so they fold for every operand.
template <typename SignOp> static OpFoldResult foldSign(SignOp op, ArrayRef<Attribute> operands, bool clearsSign) {
  std::optional<APFloat> operand = getFloat(operands[0]);
  if (!operand)
    return {};
  if (clearsSign)
    operand->clearSign();
  else
    operand->changeSign();
  return FloatAttr::get(op.getType(), *operand);
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

template <typename RoundOp>
static OpFoldResult foldRound(RoundOp op, ArrayRef<Attribute> operands, APFloat::roundingMode mode) {
  return foldFloat(op.getType(), operands, [&](APFloat value) {
    value.roundToIntegral(mode);
    return value;
  });
}

//===----------------------------------------------------------------------===//
// Minimum and maximum
//===----------------------------------------------------------------------===//

/// The result is one of the operands with all its bits: rhs if it compares as `wanted` with lhs, else lhs.
template <typename SelectingOp>
static OpFoldResult foldSelecting(SelectingOp op, ArrayRef<Attribute> operands, APFloat::cmpResult wanted) {
  if (op.getLhs() == op.getRhs())
    return op.getLhs();
  std::optional<APFloat> lhs = getFloat(operands[0]), rhs = getFloat(operands[1]);
  if (!lhs || !rhs)
    return {};
  return rhs->compare(*lhs) == wanted ? operands[1] : operands[0];
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

#define KILN_VM_FOLD_FLOAT(TYPE)                                                                                       \
  OpFoldResult Add##TYPE##Op::fold(FoldAdaptor adaptor) { return foldAdd(*this, adaptor.getOperands()); }              \
  OpFoldResult Sub##TYPE##Op::fold(FoldAdaptor adaptor) { return foldSub(*this, adaptor.getOperands()); }              \
  OpFoldResult Mul##TYPE##Op::fold(FoldAdaptor adaptor) { return foldMul(*this, adaptor.getOperands()); }              \
  OpFoldResult Div##TYPE##Op::fold(FoldAdaptor adaptor) { return foldDiv(*this, adaptor.getOperands()); }              \
  OpFoldResult FMA##TYPE##Op::fold(FoldAdaptor adaptor) { return foldFMA(*this, adaptor.getOperands()); }              \
  OpFoldResult Abs##TYPE##Op::fold(FoldAdaptor adaptor) { return foldSign(*this, adaptor.getOperands(), true); }       \
  OpFoldResult Neg##TYPE##Op::fold(FoldAdaptor adaptor) { return foldSign(*this, adaptor.getOperands(), false); }      \
  OpFoldResult Ceil##TYPE##Op::fold(FoldAdaptor adaptor) {                                                             \
    return foldRound(*this, adaptor.getOperands(), APFloat::rmTowardPositive);                                         \
  }                                                                                                                    \
  OpFoldResult Floor##TYPE##Op::fold(FoldAdaptor adaptor) {                                                            \
    return foldRound(*this, adaptor.getOperands(), APFloat::rmTowardNegative);                                         \
  }                                                                                                                    \
  OpFoldResult Round##TYPE##Op::fold(FoldAdaptor adaptor) {                                                            \
    return foldRound(*this, adaptor.getOperands(), APFloat::rmNearestTiesToAway);                                      \
  }                                                                                                                    \
  OpFoldResult Round##TYPE##EvenOp::fold(FoldAdaptor adaptor) {                                                        \
    return foldRound(*this, adaptor.getOperands(), toNearest);                                                         \
  }                                                                                                                    \
  OpFoldResult Min##TYPE##Op::fold(FoldAdaptor adaptor) {                                                              \
    return foldSelecting(*this, adaptor.getOperands(), APFloat::cmpLessThan);                                          \
  }                                                                                                                    \
  OpFoldResult Max##TYPE##Op::fold(FoldAdaptor adaptor) {                                                              \
    return foldSelecting(*this, adaptor.getOperands(), APFloat::cmpGreaterThan);                                       \
  }

KILN_VM_FOLD_FLOAT(F32)
KILN_VM_FOLD_FLOAT(F64)
