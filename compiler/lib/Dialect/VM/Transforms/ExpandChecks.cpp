//===- ExpandChecks.cpp - Pseudo ops with control flow --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMFloatComparisonOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Rewrite/PatternApplicator.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_EXPANDCHECKS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

static bool hasPattern(Operation *op) {
  return isa<CheckEQOp, CheckNEOp, CheckNZOp, CheckNearlyEQOp, CmpEQF32NearOp, CmpEQF64NearOp>(op);
}

/// Ends the block of `condFail` with a branch to the ops behind it, in a block of their own, and to a block that fails,
/// in front of `next` (null: at the end).
static void expandCondFail(CondFailOp condFail, Region &region, Block *next) {
  if (matchPattern(condFail.getCondition(), m_Zero())) {
    condFail.erase();
    return;
  }
  Location loc = condFail.getLoc();
  Block *block = condFail->getBlock();
  Block *rest = block->splitBlock(std::next(condFail->getIterator()));
  auto *fail = new Block;
  region.getBlocks().insert(next ? next->getIterator() : region.end(), fail);
  Value status = condFail.getStatus();
  SmallVector<Value, 1> failOperands;
  // A `vm.fail` of a constant 0 is not valid; one of an argument that turns out to be 0 is.
  if (matchPattern(status, m_Zero())) {
    failOperands.push_back(status);
    status = fail->addArgument(status.getType(), loc);
  }
  OpBuilder builder = OpBuilder::atBlockEnd(fail);
  FailOp::create(builder, loc, status, condFail.getMessageAttr());
  builder.setInsertionPointToEnd(block);
  CondBranchOp::create(builder, loc, condFail.getCondition(), fail, failOperands, rest, ValueRange());
  condFail.erase();
}

namespace {
struct ExpandChecks : kiln::vm::impl::ExpandChecksBase<ExpandChecks> {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    CheckEQOp::getCanonicalizationPatterns(set, context);
    CheckNEOp::getCanonicalizationPatterns(set, context);
    CheckNZOp::getCanonicalizationPatterns(set, context);
    CheckNearlyEQOp::getCanonicalizationPatterns(set, context);
    CmpEQF32NearOp::getCanonicalizationPatterns(set, context);
    CmpEQF64NearOp::getCanonicalizationPatterns(set, context);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    PatternApplicator applicator(patterns);
    applicator.applyDefaultCostModel();
    for (Operation &op : *getOperation().getModuleBody()) {
      if (!isa<FuncOp, InitializerOp>(op))
        continue;
      Region &region = op.getRegion(0);
      for (Block *block = region.empty() ? nullptr : &region.front(); block;) {
        Block *next = block->getNextNode();
        expandBlock(block, next, applicator);
        block = next;
      }
    }
  }

private:
  FrozenRewritePatternSet patterns;

  /// Goes from the last op to the first, so that each op moves once however often the block is split.
  void expandBlock(Block *block, Block *next, PatternApplicator &applicator) {
    Region &region = *block->getParent();
    PatternRewriter rewriter(block->getParentOp()->getContext());
    for (Operation *op = &block->back(); op;) {
      Operation *previous = op->getPrevNode();
      if (auto condFail = dyn_cast<CondFailOp>(op)) {
        expandCondFail(condFail, region, next);
      } else if (hasPattern(op)) {
        Operation *following = op->getNextNode();
        rewriter.setInsertionPoint(op);
        // Goes on with the ops that the pattern created.
        if (succeeded(applicator.matchAndRewrite(op, rewriter)))
          previous = following->getBlock() == block ? following->getPrevNode() : &block->back();
      }
      op = previous;
    }
  }
};
} // namespace
