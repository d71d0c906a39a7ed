//===- VMFoldConversions.cpp - Folds of casts and conversions -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMConversionOps.h"

#include "llvm/ADT/APSInt.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Integer widths
//===----------------------------------------------------------------------===//

/// The low `fromBits` bits, extended to the width of `type`.
static OpFoldResult foldWidth(Type type, ArrayRef<Attribute> operands, unsigned fromBits, bool isSigned) {
  return foldInteger(type, operands, [&](const APInt &value) {
    APInt narrow = value.trunc(fromBits);
    unsigned width = type.getIntOrFloatBitWidth();
    return isSigned ? narrow.sext(width) : narrow.zext(width);
  });
}

#define KILN_VM_FOLD_WIDTH(OP, FROM_BITS, IS_SIGNED)                                                                   \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                                                         \
    return foldWidth(getType(), adaptor.getOperands(), FROM_BITS, IS_SIGNED);                                          \
  }

KILN_VM_FOLD_WIDTH(TruncI16I8Op, 8, false)
KILN_VM_FOLD_WIDTH(TruncI32I8Op, 8, false)
KILN_VM_FOLD_WIDTH(TruncI32I16Op, 16, false)
KILN_VM_FOLD_WIDTH(TruncI64I8Op, 8, false)
KILN_VM_FOLD_WIDTH(TruncI64I16Op, 16, false)
KILN_VM_FOLD_WIDTH(TruncI64I32Op, 32, false)
KILN_VM_FOLD_WIDTH(ExtI8I32SOp, 8, true)
KILN_VM_FOLD_WIDTH(ExtI8I32UOp, 8, false)
KILN_VM_FOLD_WIDTH(ExtI16I32SOp, 16, true)
KILN_VM_FOLD_WIDTH(ExtI16I32UOp, 16, false)
KILN_VM_FOLD_WIDTH(ExtI8I64SOp, 8, true)
KILN_VM_FOLD_WIDTH(ExtI8I64UOp, 8, false)
KILN_VM_FOLD_WIDTH(ExtI16I64SOp, 16, true)
KILN_VM_FOLD_WIDTH(ExtI16I64UOp, 16, false)
KILN_VM_FOLD_WIDTH(ExtI32I64SOp, 32, true)
KILN_VM_FOLD_WIDTH(ExtI32I64UOp, 32, false)

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

/// A NaN is quieted at run time.
static OpFoldResult foldFloatWidth(Type type, ArrayRef<Attribute> operands) {
  return foldFloat(type, operands, [&](APFloat value) {
    bool losesInfo;
    value.convert(cast<FloatType>(type).getFloatSemantics(), APFloat::rmNearestTiesToEven, &losesInfo);
    return value;
  });
}

static OpFoldResult foldIntegerToFloat(Type type, ArrayRef<Attribute> operands, bool isSigned) {
  std::optional<APInt> operand = getInteger(operands[0]);
  if (!operand)
    return {};
  APFloat value(cast<FloatType>(type).getFloatSemantics());
  value.convertFromAPInt(*operand, isSigned, APFloat::rmNearestTiesToEven);
  return FloatAttr::get(type, value);
}

/// Ties go away from zero, values out of range to the nearest integer, a NaN to 0.
static OpFoldResult foldFloatToInteger(Type type, ArrayRef<Attribute> operands, bool isSigned) {
  std::optional<APFloat> operand = getFloat(operands[0]);
  if (!operand)
    return {};
  unsigned width = type.getIntOrFloatBitWidth();
  llvm::APSInt value(width, /*isUnsigned=*/!isSigned);
  bool isExact;
  if (!operand->isNaN())
    operand->convertToInteger(value, APFloat::rmNearestTiesToAway, &isExact);
  return makeInteger(type, value);
}

OpFoldResult TruncF64F32Op::fold(FoldAdaptor adaptor) { return foldFloatWidth(getType(), adaptor.getOperands()); }
OpFoldResult ExtF32F64Op::fold(FoldAdaptor adaptor) { return foldFloatWidth(getType(), adaptor.getOperands()); }

#define KILN_VM_FOLD_CAST(OP, FOLD, IS_SIGNED)                                                                         \
  OpFoldResult OP::fold(FoldAdaptor adaptor) { return FOLD(getType(), adaptor.getOperands(), IS_SIGNED); }

KILN_VM_FOLD_CAST(CastSI32F32Op, foldIntegerToFloat, true)
KILN_VM_FOLD_CAST(CastSI64F32Op, foldIntegerToFloat, true)
KILN_VM_FOLD_CAST(CastSI64F64Op, foldIntegerToFloat, true)
KILN_VM_FOLD_CAST(CastUI32F32Op, foldIntegerToFloat, false)
KILN_VM_FOLD_CAST(CastUI64F32Op, foldIntegerToFloat, false)
KILN_VM_FOLD_CAST(CastUI64F64Op, foldIntegerToFloat, false)
KILN_VM_FOLD_CAST(CastF32SI32Op, foldFloatToInteger, true)
KILN_VM_FOLD_CAST(CastF32SI64Op, foldFloatToInteger, true)
KILN_VM_FOLD_CAST(CastF64SI64Op, foldFloatToInteger, true)
KILN_VM_FOLD_CAST(CastF32UI32Op, foldFloatToInteger, false)
KILN_VM_FOLD_CAST(CastF32UI64Op, foldFloatToInteger, false)
KILN_VM_FOLD_CAST(CastF64UI64Op, foldFloatToInteger, false)

//===----------------------------------------------------------------------===//
// Bits
//===----------------------------------------------------------------------===//

static OpFoldResult foldBitcast(Type type, ArrayRef<Attribute> operands) {
  if (auto floatType = dyn_cast<FloatType>(type)) {
    std::optional<APInt> bits = getInteger(operands[0]);
    return bits ? OpFoldResult(FloatAttr::get(type, APFloat(floatType.getFloatSemantics(), *bits))) : OpFoldResult();
  }
  std::optional<APFloat> value = getFloat(operands[0]);
  return value ? OpFoldResult(makeInteger(type, value->bitcastToAPInt())) : OpFoldResult();
}

OpFoldResult BitcastI32F32Op::fold(FoldAdaptor adaptor) { return foldBitcast(getType(), adaptor.getOperands()); }
OpFoldResult BitcastF32I32Op::fold(FoldAdaptor adaptor) { return foldBitcast(getType(), adaptor.getOperands()); }
OpFoldResult BitcastI64F64Op::fold(FoldAdaptor adaptor) { return foldBitcast(getType(), adaptor.getOperands()); }
OpFoldResult BitcastF64I64Op::fold(FoldAdaptor adaptor) { return foldBitcast(getType(), adaptor.getOperands()); }

//===----------------------------------------------------------------------===//
// Refs
//===----------------------------------------------------------------------===//

/// A null operand is a unit attribute, and so is the null of the result's type.
OpFoldResult CastAnyRefOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType())
    return getOperand();
  if (auto widen = getOperand().getDefiningOp<CastRefAnyOp>(); widen && widen.getOperand().getType() == getType())
    return widen.getOperand();
  return adaptor.getOperand();
}

/// The inverse pair does not fold: the checked cast in it can fail.
OpFoldResult CastRefAnyOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType())
    return getOperand();
  return adaptor.getOperand();
}
