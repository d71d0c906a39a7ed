//===- VMFoldComparisons.cpp - Folds of comparisons -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMFloatComparisonOps.h"
#include "kiln/Dialect/VM/VMIntegerComparisonOps.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// `ifSame` is the result for two times the same operand.
template <typename CompareOp, typename Evaluate>
static OpFoldResult foldCompare(CompareOp op, ArrayRef<Attribute> operands, bool ifSame, Evaluate evaluate) {
  if (op.getLhs() == op.getRhs())
    return makeCondition(op.getContext(), ifSame);
  std::optional<APInt> lhs = getInteger(operands[0]), rhs = getInteger(operands[1]);
  if (!lhs || !rhs)
    return {};
  return makeCondition(op.getContext(), evaluate(*lhs, *rhs));
}

#define KILN_VM_FOLD_COMPARE(OP, IF_SAME, EXPRESSION)                                                                  \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldCompare(*this, adaptor.getOperands(), IF_SAME,                                                          \
                       [](const APInt &a, const APInt &b) { return EXPRESSION; });                                     \
  }

#define KILN_VM_FOLD_INTEGER(TYPE)                                                                                     \
  KILN_VM_FOLD_COMPARE(CmpEQ##TYPE##Op, true, a == b)                                                                  \
  KILN_VM_FOLD_COMPARE(CmpNE##TYPE##Op, false, a != b)                                                                 \
  KILN_VM_FOLD_COMPARE(CmpLT##TYPE##SOp, false, a.slt(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpLT##TYPE##UOp, false, a.ult(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpLTE##TYPE##SOp, true, a.sle(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpLTE##TYPE##UOp, true, a.ule(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpGT##TYPE##SOp, false, a.sgt(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpGT##TYPE##UOp, false, a.ugt(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpGTE##TYPE##SOp, true, a.sge(b))                                                              \
  KILN_VM_FOLD_COMPARE(CmpGTE##TYPE##UOp, true, a.uge(b))                                                              \
  OpFoldResult CmpNZ##TYPE##Op::fold(FoldAdaptor adaptor) {                                                            \
    std::optional<APInt> operand = getInteger(adaptor.getOperand());                                                   \
    return operand ? OpFoldResult(makeCondition(getContext(), !operand->isZero())) : OpFoldResult();                   \
  }

KILN_VM_FOLD_INTEGER(I32)
KILN_VM_FOLD_INTEGER(I64)

//===----------------------------------------------------------------------===//
// Refs
//===----------------------------------------------------------------------===//

/// A constant ref is null.
OpFoldResult CmpEQRefOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs() || (adaptor.getLhs() && adaptor.getRhs()))
    return makeCondition(getContext(), true);
  return {};
}

OpFoldResult CmpNERefOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs() || (adaptor.getLhs() && adaptor.getRhs()))
    return makeCondition(getContext(), false);
  return {};
}

OpFoldResult CmpNZRefOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getOperand())
    return makeCondition(getContext(), false);
  return {};
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

template <typename Evaluate>
static OpFoldResult foldFloatCompare(Operation *op, ArrayRef<Attribute> operands, bool ifUnordered, Evaluate evaluate) {
  std::optional<APFloat> lhs = getFloat(operands[0]), rhs = getFloat(operands[1]);
  if (!lhs || !rhs)
    return {};
  APFloat::cmpResult result = lhs->compare(*rhs);
  return makeCondition(op->getContext(), result == APFloat::cmpUnordered ? ifUnordered : evaluate(result));
}

static OpFoldResult foldFloatNonZero(Operation *op, ArrayRef<Attribute> operands, bool ifUnordered) {
  std::optional<APFloat> operand = getFloat(operands[0]);
  if (!operand)
    return {};
  return makeCondition(op->getContext(), operand->isNaN() ? ifUnordered : !operand->isZero());
}

/// As the expansion of the op does it: values of one sign, where a NaN is negative, compare by their distance.
template <typename NearOp> static OpFoldResult foldNear(NearOp op, ArrayRef<Attribute> operands, int64_t limit) {
  if (op.getLhs() == op.getRhs())
    return makeCondition(op.getContext(), true);
  std::optional<APFloat> lhs = getFloat(operands[0]), rhs = getFloat(operands[1]);
  if (!lhs || !rhs)
    return {};
  auto isAtLeastZero = [](const APFloat &value) { return value >= APFloat::getZero(value.getSemantics()); };
  if (isAtLeastZero(*lhs) != isAtLeastZero(*rhs))
    return makeCondition(op.getContext(), *lhs == *rhs);
  APInt distance = (lhs->bitcastToAPInt() - rhs->bitcastToAPInt()).abs();
  return makeCondition(op.getContext(), distance.slt(limit));
}

#define KILN_VM_FOLD_FLOAT_COMPARE(OP, IF_UNORDERED, EXPRESSION)                                                       \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldFloatCompare(*this, adaptor.getOperands(), IF_UNORDERED,                                                \
                            [](APFloat::cmpResult result) { return EXPRESSION; });                                     \
  }

#define KILN_VM_FOLD_ORDERED_AND_NOT(PREFIX, TYPE, EXPRESSION)                                                         \
  KILN_VM_FOLD_FLOAT_COMPARE(PREFIX##TYPE##OOp, false, EXPRESSION)                                                     \
  KILN_VM_FOLD_FLOAT_COMPARE(PREFIX##TYPE##UOp, true, EXPRESSION)

#define KILN_VM_FOLD_FLOAT(TYPE, NEAR_LIMIT)                                                                           \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpEQ, TYPE, result == APFloat::cmpEqual)                                               \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpNE, TYPE, result != APFloat::cmpEqual)                                               \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpLT, TYPE, result == APFloat::cmpLessThan)                                            \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpLTE, TYPE, result != APFloat::cmpGreaterThan)                                        \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpGT, TYPE, result == APFloat::cmpGreaterThan)                                         \
  KILN_VM_FOLD_ORDERED_AND_NOT(CmpGTE, TYPE, result != APFloat::cmpLessThan)                                           \
  OpFoldResult CmpNZ##TYPE##OOp::fold(FoldAdaptor adaptor) {                                                           \
    return foldFloatNonZero(*this, adaptor.getOperands(), false);                                                      \
  }                                                                                                                    \
  OpFoldResult CmpNZ##TYPE##UOp::fold(FoldAdaptor adaptor) {                                                           \
    return foldFloatNonZero(*this, adaptor.getOperands(), true);                                                       \
  }                                                                                                                    \
  OpFoldResult CmpEQ##TYPE##NearOp::fold(FoldAdaptor adaptor) {                                                        \
    return foldNear(*this, adaptor.getOperands(), NEAR_LIMIT);                                                         \
  }                                                                                                                    \
  OpFoldResult CmpNaN##TYPE##Op::fold(FoldAdaptor adaptor) {                                                           \
    std::optional<APFloat> operand = getFloat(adaptor.getOperand());                                                   \
    return operand ? OpFoldResult(makeCondition(getContext(), operand->isNaN())) : OpFoldResult();                     \
  }

KILN_VM_FOLD_FLOAT(F32, 100)
KILN_VM_FOLD_FLOAT(F64, 50000000000)
