//===- VMCanonicalizeControl.cpp - Patterns of control flow ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMBitOps.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMFloatComparisonOps.h"
#include "kiln/Dialect/VM/VMIntegerComparisonOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// Merges the block that nothing else leads to.
static LogicalResult mergeSuccessor(BranchOp op, PatternRewriter &rewriter) {
  Block *dest = op.getDest();
  if (dest == op->getBlock() || dest->getSinglePredecessor() != op->getBlock())
    return failure();
  Block *block = op->getBlock();
  SmallVector<Value> operands(op.getDestOperands());
  rewriter.eraseOp(op);
  rewriter.mergeBlocks(dest, block, operands);
  return success();
}

static LogicalResult decideBranch(CondBranchOp op, PatternRewriter &rewriter) {
  APInt condition;
  bool isSame = op.getTrueDest() == op.getFalseDest() && op.getTrueOperands() == op.getFalseOperands();
  if (!isSame && !matchPattern(op.getCondition(), m_ConstantInt(&condition)))
    return failure();
  if (isSame || !condition.isZero())
    rewriter.replaceOpWithNewOp<BranchOp>(op, op.getTrueDest(), op.getTrueOperands());
  else
    rewriter.replaceOpWithNewOp<BranchOp>(op, op.getFalseDest(), op.getFalseOperands());
  return success();
}

void BranchOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) { patterns.add(mergeSuccessor); }

void CondBranchOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(decideBranch);
}

/// A constant condition decides between stopping and going on.
static LogicalResult decideBreak(CondBreakOp op, PatternRewriter &rewriter) {
  APInt condition;
  if (!matchPattern(op.getCondition(), m_ConstantInt(&condition)))
    return failure();
  if (condition.isZero())
    rewriter.replaceOpWithNewOp<BranchOp>(op, op.getDest(), op.getDestOperands());
  else
    rewriter.replaceOpWithNewOp<BreakOp>(op, op.getDest(), op.getDestOperands());
  return success();
}

void CondBreakOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) { patterns.add(decideBreak); }

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// A variadic call without variadic arguments is a plain one.
static LogicalResult makePlain(CallVariadicOp op, PatternRewriter &rewriter) {
  if (llvm::any_of(op.getSegmentSizes().getValues<int16_t>(), [](int16_t size) { return size != -1; }))
    return failure();
  auto call = CallOp::create(rewriter, op.getLoc(), op.getCalleeAttr(), op.getResultTypes(), op.getOperands());
  call->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  call.setArgAttrsAttr(op.getArgAttrsAttr());
  call.setResAttrsAttr(op.getResAttrsAttr());
  rewriter.replaceOp(op, call);
  return success();
}

void CallVariadicOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(makePlain);
}

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

/// The status that a `fail` with 0 ends with.
static constexpr int32_t unknownStatus = 2;

/// A status that turns out to be 0 is UNKNOWN, as at run time.
static LogicalResult replaceOkStatus(FailOp op, PatternRewriter &rewriter) {
  if (!isZero(op.getStatus()))
    return failure();
  Value status = ConstI32Op::create(rewriter, op.getLoc(), unknownStatus);
  rewriter.modifyOpInPlace(op, [&] { op.getStatusMutable().assign(status); });
  return success();
}

void FailOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) { patterns.add(replaceOkStatus); }

/// A failure that never happens goes away; others branch to a block with a `fail` after the rest of the block.
static LogicalResult expandCondFail(CondFailOp op, PatternRewriter &rewriter) {
  if (isZero(op.getCondition())) {
    rewriter.eraseOp(op);
    return success();
  }
  Location location = op.getLoc();
  Block *block = op->getBlock();
  Block *rest = rewriter.splitBlock(block, std::next(op->getIterator()));
  Block *fail =
      rewriter.createBlock(rest->getParent(), std::next(rest->getIterator()), op.getStatus().getType(), location);
  FailOp::create(rewriter, location, fail->getArgument(0), op.getMessageAttr());
  rewriter.setInsertionPoint(op);
  rewriter.replaceOpWithNewOp<CondBranchOp>(op, op.getCondition(), fail, ValueRange{op.getStatus()}, rest,
                                            ValueRange());
  return success();
}

void CondFailOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(expandCondFail);
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static constexpr int32_t failedPreconditionStatus = 9;

namespace {
/// The comparison ops of one kind, by operand type.
struct AnyEqual {
  using I32 = CmpEQI32Op;
  using I64 = CmpEQI64Op;
  using F32 = CmpEQF32OOp;
  using F64 = CmpEQF64OOp;
  using Ref = CmpEQRefOp;
};
/// A NaN differs from everything.
struct AnyNotEqual {
  using I32 = CmpNEI32Op;
  using I64 = CmpNEI64Op;
  using F32 = CmpNEF32UOp;
  using F64 = CmpNEF64UOp;
  using Ref = CmpNERefOp;
};
struct AnyNearlyEqual : AnyEqual {
  using F32 = CmpEQF32NearOp;
  using F64 = CmpEQF64NearOp;
};
struct AnyNonZero {
  using I32 = CmpNZI32Op;
  using I64 = CmpNZI64Op;
  using F32 = CmpNZF32UOp;
  using F64 = CmpNZF64UOp;
  using Ref = CmpNZRefOp;
};
} // namespace

template <typename Comparison>
static Value createComparison(PatternRewriter &rewriter, Location location, ValueRange operands) {
  Type conditionType = rewriter.getI32Type();
  Type type = operands.front().getType();
  if (type.isInteger(32))
    return Comparison::I32::create(rewriter, location, conditionType, operands);
  if (type.isInteger(64))
    return Comparison::I64::create(rewriter, location, conditionType, operands);
  if (type.isF32())
    return Comparison::F32::create(rewriter, location, conditionType, operands);
  if (type.isF64())
    return Comparison::F64::create(rewriter, location, conditionType, operands);
  return Comparison::Ref::create(rewriter, location, conditionType, operands);
}

template <typename CheckOp, typename Comparison>
static LogicalResult expandCheck(CheckOp op, PatternRewriter &rewriter) {
  Location location = op.getLoc();
  Value holds = createComparison<Comparison>(rewriter, location, op->getOperands());
  Value one = ConstI32Op::create(rewriter, location, 1);
  Value fails = XorI32Op::create(rewriter, location, holds.getType(), ValueRange{holds, one});
  Value status = ConstI32Op::create(rewriter, location, failedPreconditionStatus);
  rewriter.replaceOpWithNewOp<CondFailOp>(op, fails, status, op.getMessageAttr());
  return success();
}

#define KILN_VM_EXPAND_CHECK(OP, COMPARISON)                                                                           \
  void OP::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                                   \
    patterns.add(expandCheck<OP, COMPARISON>);                                                                         \
  }

KILN_VM_EXPAND_CHECK(CheckEQOp, AnyEqual)
KILN_VM_EXPAND_CHECK(CheckNEOp, AnyNotEqual)
KILN_VM_EXPAND_CHECK(CheckNearlyEQOp, AnyNearlyEqual)
KILN_VM_EXPAND_CHECK(CheckNZOp, AnyNonZero)

#undef KILN_VM_EXPAND_CHECK
