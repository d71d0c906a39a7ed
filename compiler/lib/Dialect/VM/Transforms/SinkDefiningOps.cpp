//===- SinkDefiningOps.cpp - Ops of the entry block to their uses ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMInterfaces.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_SINKDEFININGOPS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

static bool mayMove(Operation *op) {
  return op->getNumResults() == 1 && !op->use_empty() && isMemoryEffectFree(op) && !mayFailOnOperands(op);
}

/// The op that `op` goes in front of.
static Operation *sinkPoint(Operation *op, const DenseMap<Operation *, unsigned> &order, DominanceInfo &dominance) {
  if (op->hasOneUse())
    return *op->user_begin();
  Block *block = nullptr;
  for (Operation *user : op->getUsers())
    block = block ? dominance.findNearestCommonDominator(block, user->getBlock()) : user->getBlock();
  if (!block)
    return op;
  Operation *point = block->getTerminator();
  for (Operation *user : op->getUsers())
    if (user->getBlock() == block && order.at(user) < order.at(point))
      point = user;
  return point;
}

namespace {
struct SinkDefiningOps : kiln::vm::impl::SinkDefiningOpsBase<SinkDefiningOps> {
  void runOnOperation() override {
    for (Operation &op : *getOperation().getModuleBody())
      if (isa<FuncOp, InitializerOp>(op) && !op.getRegion(0).empty())
        sinkOps(op.getRegion(0));
  }

private:
  void sinkOps(Region &region) {
    // The users of an op come behind it and have not moved when its turn comes, so the order at the start holds.
    DenseMap<Operation *, unsigned> order;
    region.walk([&](Operation *op) { order[op] = order.size(); });
    DominanceInfo dominance;
    SmallVector<Operation *> movable;
    for (Operation &op : region.front())
      if (mayMove(&op))
        movable.push_back(&op);
    for (Operation *op : movable)
      if (Operation *point = sinkPoint(op, order, dominance); point != op)
        op->moveBefore(point);
  }
};
} // namespace
