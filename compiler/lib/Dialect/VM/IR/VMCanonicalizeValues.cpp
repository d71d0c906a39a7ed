//===- VMCanonicalizeValues.cpp - Patterns of value ops -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic, conversions and comparisons. No pattern changes what is computed:
// float ops take part only where the result is the same for every operand.
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMBitOps.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMConversionOps.h"
#include "kiln/Dialect/VM/VMFloatComparisonOps.h"
#include "kiln/Dialect/VM/VMFloatOps.h"
#include "kiln/Dialect/VM/VMIntegerComparisonOps.h"
#include "kiln/Dialect/VM/VMIntegerOps.h"

#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

/// a * b + c -> fma(a, b, c), where the product has no other use and is in the same block.
template <typename AddOp, typename MulOp, typename FMAOp>
static LogicalResult fuseMultiplyAdd(AddOp op, PatternRewriter &rewriter) {
  auto tryFuse = [&](Value product, Value addend) -> LogicalResult {
    auto mul = product.getDefiningOp<MulOp>();
    if (!mul || !mul->hasOneUse() || mul->getBlock() != op->getBlock())
      return failure();
    rewriter.replaceOpWithNewOp<FMAOp>(op, op.getType(), ValueRange{mul.getLhs(), mul.getRhs(), addend});
    rewriter.eraseOp(mul);
    return success();
  };
  if (succeeded(tryFuse(op.getLhs(), op.getRhs())))
    return success();
  return tryFuse(op.getRhs(), op.getLhs());
}

/// (x * c1) * c2 -> x * (c1 * c2)
template <typename MulOp, typename ConstOp> static LogicalResult mergeFactors(MulOp op, PatternRewriter &rewriter) {
  auto inner = op.getLhs().template getDefiningOp<MulOp>();
  IntegerAttr innerFactor, outerFactor;
  if (!inner || !matchPattern(inner.getRhs(), m_Constant(&innerFactor)) ||
      !matchPattern(op.getRhs(), m_Constant(&outerFactor)))
    return failure();
  auto factor = IntegerAttr::get(op.getType(), innerFactor.getValue() * outerFactor.getValue());
  Location location = rewriter.getFusedLoc({inner.getLoc(), op.getLoc()});
  Value constant = ConstOp::create(rewriter, location, factor);
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), ValueRange{inner.getLhs(), constant});
  return success();
}

/// fma(1, b, c) -> b + c; fma(a, b, 0) -> a * b
template <typename FMAOp, typename AddOp, typename MulOp>
static LogicalResult splitIntegerFMA(FMAOp op, PatternRewriter &rewriter) {
  if (isOne(op.getA()))
    rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), ValueRange{op.getB(), op.getC()});
  else if (isOne(op.getB()))
    rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), ValueRange{op.getA(), op.getC()});
  else if (isZero(op.getC()))
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), ValueRange{op.getA(), op.getB()});
  else
    return failure();
  return success();
}

/// fma(1.0, b, c) -> b + c; fma(a, b, -0.0) -> a * b. Adding +0.0 would turn a product of -0.0 into +0.0.
template <typename FMAOp, typename AddOp, typename MulOp>
static LogicalResult splitFloatFMA(FMAOp op, PatternRewriter &rewriter) {
  if (matchPattern(op.getA(), m_OneFloat()))
    rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), ValueRange{op.getB(), op.getC()});
  else if (matchPattern(op.getB(), m_OneFloat()))
    rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), ValueRange{op.getA(), op.getC()});
  else if (matchPattern(op.getC(), m_NegZeroFloat()))
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), ValueRange{op.getA(), op.getB()});
  else
    return failure();
  return success();
}

#define KILN_VM_CANONICALIZE_INTEGER(TYPE)                                                                             \
  void Add##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                        \
    patterns.add(fuseMultiplyAdd<Add##TYPE##Op, Mul##TYPE##Op, FMA##TYPE##Op>);                                        \
  }                                                                                                                    \
  void Mul##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                        \
    patterns.add(mergeFactors<Mul##TYPE##Op, Const##TYPE##Op>);                                                        \
  }                                                                                                                    \
  void FMA##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                        \
    patterns.add(splitIntegerFMA<FMA##TYPE##Op, Add##TYPE##Op, Mul##TYPE##Op>);                                        \
  }

KILN_VM_CANONICALIZE_INTEGER(I32)
KILN_VM_CANONICALIZE_INTEGER(I64)

#undef KILN_VM_CANONICALIZE_INTEGER

void FMAF32Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(splitFloatFMA<FMAF32Op, AddF32Op, MulF32Op>);
}

void FMAF64Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(splitFloatFMA<FMAF64Op, AddF64Op, MulF64Op>);
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// Expands a conversion into two that have instructions.
template <typename ConversionOp, typename FirstOp, typename SecondOp, unsigned middleBits>
static LogicalResult expandConversion(ConversionOp op, PatternRewriter &rewriter) {
  Value middle = FirstOp::create(rewriter, op.getLoc(), rewriter.getIntegerType(middleBits), op.getOperand());
  rewriter.replaceOpWithNewOp<SecondOp>(op, op.getType(), middle);
  return success();
}

#define KILN_VM_EXPAND(OP, FIRST, SECOND)                                                                              \
  void OP::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                                   \
    patterns.add(expandConversion<OP, FIRST, SECOND, 32>);                                                             \
  }

KILN_VM_EXPAND(TruncI16I8Op, ExtI16I32UOp, TruncI32I8Op)
KILN_VM_EXPAND(TruncI64I8Op, TruncI64I32Op, TruncI32I8Op)
KILN_VM_EXPAND(TruncI64I16Op, TruncI64I32Op, TruncI32I16Op)
KILN_VM_EXPAND(ExtI8I64SOp, ExtI8I32SOp, ExtI32I64SOp)
KILN_VM_EXPAND(ExtI8I64UOp, ExtI8I32UOp, ExtI32I64UOp)
KILN_VM_EXPAND(ExtI16I64SOp, ExtI16I32SOp, ExtI32I64SOp)
KILN_VM_EXPAND(ExtI16I64UOp, ExtI16I32UOp, ExtI32I64UOp)

#undef KILN_VM_EXPAND

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

static Value createXor1(PatternRewriter &rewriter, Location location, Value condition) {
  Value one = ConstI32Op::create(rewriter, location, 1);
  return XorI32Op::create(rewriter, location, condition.getType(), ValueRange{condition, one});
}

/// xor(compare(a, b), 1), where the comparison has no other use, -> the inverse comparison.
template <typename CompareOp, typename InverseOp> static LogicalResult invert(CompareOp op, PatternRewriter &rewriter) {
  if (!op->hasOneUse())
    return failure();
  auto xorOp = dyn_cast<XorI32Op>(*op->user_begin());
  if (!xorOp || !isOne(xorOp.getRhs()))
    return failure();
  rewriter.setInsertionPoint(xorOp);
  rewriter.replaceOpWithNewOp<InverseOp>(xorOp, op.getType(), op->getOperands());
  rewriter.eraseOp(op);
  return success();
}

/// a > b -> b < a
template <typename CompareOp, typename LessOp>
static LogicalResult swapOperands(CompareOp op, PatternRewriter &rewriter) {
  rewriter.replaceOpWithNewOp<LessOp>(op, op.getType(), ValueRange{op.getRhs(), op.getLhs()});
  return success();
}

/// a <= b -> !(b < a); integers only.
template <typename CompareOp, typename LessOp>
static LogicalResult negateSwapped(CompareOp op, PatternRewriter &rewriter) {
  Value less = LessOp::create(rewriter, op.getLoc(), op.getType(), ValueRange{op.getRhs(), op.getLhs()});
  rewriter.replaceOp(op, createXor1(rewriter, op.getLoc(), less));
  return success();
}

/// a >= b -> !(a < b); integers only.
template <typename CompareOp, typename LessOp>
static LogicalResult negateLess(CompareOp op, PatternRewriter &rewriter) {
  Value less = LessOp::create(rewriter, op.getLoc(), op.getType(), op->getOperands());
  rewriter.replaceOp(op, createXor1(rewriter, op.getLoc(), less));
  return success();
}

/// a != 0 -> nz(a)
template <typename CompareOp, typename NonZeroOp>
static LogicalResult compareWithZero(CompareOp op, PatternRewriter &rewriter) {
  if (!isZero(op.getRhs()))
    return failure();
  rewriter.replaceOpWithNewOp<NonZeroOp>(op, op.getType(), op.getLhs());
  return success();
}

// An inversion comes before the expansion of the op, after which it could not be found.
#define KILN_VM_PATTERNS(OP, ...)                                                                                      \
  void OP::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) { __VA_ARGS__; }

#define KILN_VM_CANONICALIZE_INTEGER(TYPE)                                                                             \
  KILN_VM_PATTERNS(CmpEQ##TYPE##Op, patterns.add(invert<CmpEQ##TYPE##Op, CmpNE##TYPE##Op>, 2))                         \
  KILN_VM_PATTERNS(CmpNE##TYPE##Op, patterns.add(invert<CmpNE##TYPE##Op, CmpEQ##TYPE##Op>, 2);                         \
                   patterns.add(compareWithZero<CmpNE##TYPE##Op, CmpNZ##TYPE##Op>))

#define KILN_VM_CANONICALIZE_ORDER(TYPE)                                                                               \
  KILN_VM_PATTERNS(CmpLTE##TYPE##Op, patterns.add(invert<CmpLTE##TYPE##Op, CmpGT##TYPE##Op>, 2);                       \
                   patterns.add(negateSwapped<CmpLTE##TYPE##Op, CmpLT##TYPE##Op>))                                     \
  KILN_VM_PATTERNS(CmpGT##TYPE##Op, patterns.add(invert<CmpGT##TYPE##Op, CmpLTE##TYPE##Op>, 2);                        \
                   patterns.add(swapOperands<CmpGT##TYPE##Op, CmpLT##TYPE##Op>))                                       \
  KILN_VM_PATTERNS(CmpGTE##TYPE##Op, patterns.add(invert<CmpGTE##TYPE##Op, CmpLT##TYPE##Op>, 2);                       \
                   patterns.add(negateLess<CmpGTE##TYPE##Op, CmpLT##TYPE##Op>))

KILN_VM_CANONICALIZE_INTEGER(I32)
KILN_VM_CANONICALIZE_INTEGER(I64)
KILN_VM_CANONICALIZE_ORDER(I32S)
KILN_VM_CANONICALIZE_ORDER(I32U)
KILN_VM_CANONICALIZE_ORDER(I64S)
KILN_VM_CANONICALIZE_ORDER(I64U)

#undef KILN_VM_CANONICALIZE_INTEGER
#undef KILN_VM_CANONICALIZE_ORDER

//===----------------------------------------------------------------------===//
// Ref comparisons
//===----------------------------------------------------------------------===//

static bool isNull(Value value) { return value.getDefiningOp<ConstRefZeroOp>(); }

void CmpEQRefOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(+[](CmpEQRefOp op, PatternRewriter &rewriter) -> LogicalResult {
    if (!isNull(op.getRhs()))
      return failure();
    Value isSet = CmpNZRefOp::create(rewriter, op.getLoc(), op.getType(), op.getLhs());
    rewriter.replaceOp(op, createXor1(rewriter, op.getLoc(), isSet));
    return success();
  });
}

void CmpNERefOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(+[](CmpNERefOp op, PatternRewriter &rewriter) -> LogicalResult {
    if (!isNull(op.getRhs()))
      return failure();
    rewriter.replaceOpWithNewOp<CmpNZRefOp>(op, op.getType(), op.getLhs());
    return success();
  });
}

//===----------------------------------------------------------------------===//
// Float comparisons
//===----------------------------------------------------------------------===//
// The inverse of an ordered comparison is an unordered one.

/// nz(a) -> a != 0.0
template <typename NonZeroOp, typename CompareOp, typename ZeroOp>
static LogicalResult expandNonZero(NonZeroOp op, PatternRewriter &rewriter) {
  Value zero = ZeroOp::create(rewriter, op.getLoc());
  rewriter.replaceOpWithNewOp<CompareOp>(op, op.getType(), ValueRange{op.getOperand(), zero});
  return success();
}

#define KILN_VM_CANONICALIZE_FLOAT(TYPE, ORDER, OTHER)                                                                 \
  KILN_VM_PATTERNS(CmpEQ##TYPE##ORDER##Op, patterns.add(invert<CmpEQ##TYPE##ORDER##Op, CmpNE##TYPE##OTHER##Op>))       \
  KILN_VM_PATTERNS(CmpNE##TYPE##ORDER##Op, patterns.add(invert<CmpNE##TYPE##ORDER##Op, CmpEQ##TYPE##OTHER##Op>))       \
  KILN_VM_PATTERNS(CmpGT##TYPE##ORDER##Op, patterns.add(invert<CmpGT##TYPE##ORDER##Op, CmpLTE##TYPE##OTHER##Op>, 2);   \
                   patterns.add(swapOperands<CmpGT##TYPE##ORDER##Op, CmpLT##TYPE##ORDER##Op>))                         \
  KILN_VM_PATTERNS(CmpGTE##TYPE##ORDER##Op, patterns.add(invert<CmpGTE##TYPE##ORDER##Op, CmpLT##TYPE##OTHER##Op>, 2);  \
                   patterns.add(swapOperands<CmpGTE##TYPE##ORDER##Op, CmpLTE##TYPE##ORDER##Op>))                       \
  KILN_VM_PATTERNS(CmpNZ##TYPE##ORDER##Op,                                                                             \
                   patterns.add(expandNonZero<CmpNZ##TYPE##ORDER##Op, CmpNE##TYPE##ORDER##Op, Const##TYPE##ZeroOp>))

KILN_VM_CANONICALIZE_FLOAT(F32, O, U)
KILN_VM_CANONICALIZE_FLOAT(F32, U, O)
KILN_VM_CANONICALIZE_FLOAT(F64, O, U)
KILN_VM_CANONICALIZE_FLOAT(F64, U, O)

#undef KILN_VM_CANONICALIZE_FLOAT

/// Values of one sign are compared by the distance of their bit patterns, others for equality, in blocks of their own.
template <typename NearOp, typename AtLeastOp, typename EqualOp, typename ZeroOp, typename BitcastOp, typename SubOp,
          typename AbsOp, typename LessOp, typename ConstOp, int64_t limit>
static LogicalResult expandNear(NearOp op, PatternRewriter &rewriter) {
  Location location = op.getLoc();
  Type conditionType = op.getType();
  Block *block = op->getBlock();
  Block *rest = rewriter.splitBlock(block, std::next(op->getIterator()));
  Block *direct = rewriter.createBlock(rest);
  Block *distance = rewriter.createBlock(rest);
  Value result = rest->addArgument(conditionType, location);

  rewriter.setInsertionPoint(op);
  Value zero = ZeroOp::create(rewriter, location);
  Value lhsSign = AtLeastOp::create(rewriter, location, conditionType, ValueRange{op.getLhs(), zero});
  Value rhsSign = AtLeastOp::create(rewriter, location, conditionType, ValueRange{op.getRhs(), zero});
  Value differs = CmpNEI32Op::create(rewriter, location, conditionType, ValueRange{lhsSign, rhsSign});
  CondBranchOp::create(rewriter, location, differs, direct, ValueRange(), distance, ValueRange());

  rewriter.setInsertionPointToEnd(direct);
  Value isEqual = EqualOp::create(rewriter, location, conditionType, ValueRange{op.getLhs(), op.getRhs()});
  BranchOp::create(rewriter, location, rest, isEqual);

  rewriter.setInsertionPointToEnd(distance);
  Value limitValue = ConstOp::create(rewriter, location, limit);
  Type bitsType = limitValue.getType();
  Value lhsBits = BitcastOp::create(rewriter, location, bitsType, op.getLhs());
  Value rhsBits = BitcastOp::create(rewriter, location, bitsType, op.getRhs());
  Value difference = SubOp::create(rewriter, location, bitsType, ValueRange{lhsBits, rhsBits});
  Value magnitude = AbsOp::create(rewriter, location, bitsType, difference);
  Value isNear = LessOp::create(rewriter, location, conditionType, ValueRange{magnitude, limitValue});
  BranchOp::create(rewriter, location, rest, isNear);

  rewriter.replaceOp(op, result);
  return success();
}

KILN_VM_PATTERNS(CmpEQF32NearOp,
                 patterns.add(expandNear<CmpEQF32NearOp, CmpGTEF32OOp, CmpEQF32OOp, ConstF32ZeroOp, BitcastF32I32Op,
                                         SubI32Op, AbsI32Op, CmpLTI32SOp, ConstI32Op, 100>))
KILN_VM_PATTERNS(CmpEQF64NearOp,
                 patterns.add(expandNear<CmpEQF64NearOp, CmpGTEF64OOp, CmpEQF64OOp, ConstF64ZeroOp, BitcastF64I64Op,
                                         SubI64Op, AbsI64Op, CmpLTI64SOp, ConstI64Op, 50000000000>))

#undef KILN_VM_PATTERNS
