//===- RefOwnership.cpp - Who releases which ref, and where ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RefOwnership.h"

#include "Types.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"

namespace kiln::c {

/// Refs that the block argument `value` can receive; a null value stands for one that a call produces.
static void forEachIncoming(mlir::BlockArgument value, llvm::function_ref<void(mlir::Value)> visit) {
  mlir::Block *block = value.getOwner();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    auto branch = mlir::cast<mlir::BranchOpInterface>((*it)->getTerminator());
    mlir::SuccessorOperands operands = branch.getSuccessorOperands(it.getSuccessorIndex());
    visit(operands[value.getArgNumber()]);
  }
}

/// The last operation in each block that uses `value` otherwise than to discard it.
static llvm::DenseMap<mlir::Block *, mlir::Operation *> lastUses(ModuleFacts &module, mlir::Value value) {
  llvm::DenseMap<mlir::Block *, mlir::Operation *> result;
  for (mlir::Operation *user : value.getUsers()) {
    if (module.kinds[user].kind == OpKind::Discard)
      continue;
    mlir::Operation *&last = result[user->getBlock()];
    if (!last || last->isBeforeInBlock(user))
      last = user;
  }
  return result;
}

static bool endsInFailure(ModuleFacts &module, mlir::Block *block) {
  return module.kinds[block->getTerminator()].kind == OpKind::Fail;
}

RefOwnership::RefOwnership(FunctionFacts &function, ModuleFacts &module) : function(function), module(module) {
  for (mlir::Block &block : function.op.getBody()) {
    for (mlir::BlockArgument argument : block.getArguments())
      if (isRef(argument.getType()))
        refs.insert(argument);
    for (mlir::Operation &op : block)
      for (mlir::Value result : op.getResults())
        if (isRef(result.getType()))
          refs.insert(result);
  }
  if (refs.empty())
    return;
  auto isUse = [&](mlir::OpOperand &use) { return module.kinds[use.getOwner()].kind != OpKind::Discard; };
  for (mlir::Value value : refs)
    liveness.add(value, isUse);
  classify();
  findDeaths();
  findCleanup();
}

void RefOwnership::classify() {
  // Start from the operations whose results are new references; what merely passes a ref on is borrowed as long as all
  // it may pass on is borrowed for the whole call.
  llvm::DenseSet<mlir::Value> stableLoads;
  llvm::SmallVector<mlir::Value> passing;
  for (mlir::Value value : refs) {
    if (auto argument = mlir::dyn_cast<mlir::BlockArgument>(value)) {
      if (!argument.getOwner()->isEntryBlock())
        passing.push_back(value);
      continue;
    }
    switch (module.kinds[value.getDefiningOp()].kind) {
    case OpKind::NullRef:
    case OpKind::RodataRef:
      break;
    case OpKind::GlobalLoad:
      if (isStableLoad(value))
        stableLoads.insert(value);
      else
        owned.insert(value);
      break;
    case OpKind::CopyRef:
    case OpKind::CastRef:
    case OpKind::Select:
    case OpKind::Switch:
      passing.push_back(value);
      break;
    default:
      owned.insert(value);
    }
  }
  auto lastsForTheCall = [&](mlir::Value source) {
    return source && !owned.contains(source) && !stableLoads.contains(source);
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (mlir::Value value : passing) {
      if (owned.contains(value))
        continue;
      bool isBorrowed = true;
      if (auto argument = mlir::dyn_cast<mlir::BlockArgument>(value))
        forEachIncoming(argument, [&](mlir::Value source) { isBorrowed &= lastsForTheCall(source); });
      else
        for (mlir::Value source : value.getDefiningOp()->getOperands())
          if (isRef(source.getType()))
            isBorrowed &= lastsForTheCall(source);
      if (!isBorrowed) {
        owned.insert(value);
        changed = true;
      }
    }
  }
}

bool RefOwnership::isStableLoad(mlir::Value value) {
  mlir::Operation *load = value.getDefiningOp();
  const GlobalFacts *global = module.findGlobal(load);
  auto isChangedBetween = [&](mlir::Operation *from, mlir::Operation *to) {
    // Operations after `from` (or all) up to and including `to` (or all).
    for (mlir::Operation *op = from; op; op = op->getNextNode()) {
      if (module.mayReplaceRef(op, global->name))
        return true;
      if (op == to)
        return false;
    }
    return false;
  };
  llvm::DenseMap<mlir::Block *, mlir::Operation *> last = lastUses(module, value);
  mlir::Block *definition = load->getBlock();
  auto lastIn = [&](mlir::Block *block) {
    return liveness.isLiveOut(value, block) ? block->getTerminator() : last.lookup(block);
  };
  if (mlir::Operation *end = lastIn(definition))
    if (isChangedBetween(load->getNextNode(), end))
      return false;
  return llvm::none_of(liveness.blocksLiveIn(value),
                       [&](mlir::Block *block) { return isChangedBetween(&block->front(), lastIn(block)); });
}

void RefOwnership::findDeaths() {
  for (mlir::Value value : refs)
    if (owned.contains(value))
      findDeathsOf(value);
}

void RefOwnership::findDeathsOf(mlir::Value value) {
  llvm::DenseMap<mlir::Block *, mlir::Operation *> lastUse = lastUses(module, value);
  auto visit = [&](mlir::Block *block) {
    mlir::Operation *last = lastUse.lookup(block);
    mlir::Operation *terminator = block->getTerminator();
    if (!liveness.isLiveOut(value, block) && last != terminator) {
      if (last)
        deaths[last].push_back(value);
      else if (mlir::Operation *op = value.getDefiningOp())
        deaths[op].push_back(value);
      else
        entryDeaths[block].push_back(value);
      return;
    }
    for (unsigned i = 0; i < terminator->getNumSuccessors(); ++i) {
      mlir::Block *successor = terminator->getSuccessor(i);
      if (liveness.isLiveIn(value, successor))
        continue;
      bool isForwarded = false;
      mlir::SuccessorOperands operands = mlir::cast<mlir::BranchOpInterface>(terminator).getSuccessorOperands(i);
      for (mlir::Value operand : operands.getForwardedOperands())
        isForwarded |= operand == value;
      if (!isForwarded && endsInFailure(module, successor))
        cleanup.insert(value);
      else
        edgeDeaths[{block, i}].push_back(value);
    }
  };
  visit(value.getParentBlock());
  for (mlir::Block *block : liveness.blocksLiveIn(value))
    visit(block);
}

void RefOwnership::findCleanup() {
  // A value is needed by the cleanup if something can fail between its definition and its death.
  for (mlir::Block &block : function.op.getBody()) {
    llvm::SetVector<mlir::Value> live;
    for (mlir::Value value : liveness.liveIn(&block))
      if (owned.contains(value) && !cleanup.contains(value))
        live.insert(value);
    for (mlir::BlockArgument argument : block.getArguments())
      if (owned.contains(argument) && !cleanup.contains(argument))
        live.insert(argument);
    for (mlir::Value value : diesAtEntry(&block))
      live.remove(value);
    for (mlir::Operation &op : block) {
      if (!live.empty() && (module.canFail(&op) || module.isSuspensionPoint(&op))) {
        cleanup.insert(live.begin(), live.end());
        live.clear();
      }
      for (mlir::Value value : diesAt(&op))
        live.remove(value);
      for (mlir::Value result : op.getResults())
        if (owned.contains(result) && !llvm::is_contained(diesAt(&op), result))
          live.insert(result);
    }
  }
}

llvm::ArrayRef<mlir::Value> RefOwnership::diesAt(mlir::Operation *op) const {
  auto found = deaths.find(op);
  return found == deaths.end() ? llvm::ArrayRef<mlir::Value>() : llvm::ArrayRef<mlir::Value>(found->second);
}

llvm::ArrayRef<mlir::Value> RefOwnership::diesAtEntry(mlir::Block *block) const {
  auto found = entryDeaths.find(block);
  return found == entryDeaths.end() ? llvm::ArrayRef<mlir::Value>() : llvm::ArrayRef<mlir::Value>(found->second);
}

llvm::ArrayRef<mlir::Value> RefOwnership::diesOnEdge(mlir::Block *block, unsigned index) const {
  auto found = edgeDeaths.find({block, index});
  return found == edgeDeaths.end() ? llvm::ArrayRef<mlir::Value>() : llvm::ArrayRef<mlir::Value>(found->second);
}

} // namespace kiln::c
