//===- Liveness.cpp - Where values are live, block by block ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Liveness.h"

#include "mlir/IR/Operation.h"

namespace kiln::c {

void Liveness::add(mlir::Value value, IsUse isUse) {
  mlir::Block *definition = value.getParentBlock();
  llvm::SmallVector<mlir::Block *, 8> worklist;
  for (mlir::OpOperand &use : value.getUses())
    if (use.getOwner()->getBlock() != definition && isUse(use))
      worklist.push_back(use.getOwner()->getBlock());
  while (!worklist.empty()) {
    mlir::Block *block = worklist.pop_back_val();
    if (!liveIns[block].insert(value))
      continue;
    blocks[value].push_back(block);
    for (mlir::Block *predecessor : block->getPredecessors())
      if (predecessor != definition)
        worklist.push_back(predecessor);
  }
}

const llvm::SetVector<mlir::Value> &Liveness::liveIn(mlir::Block *block) const {
  static const llvm::SetVector<mlir::Value> none;
  auto found = liveIns.find(block);
  return found == liveIns.end() ? none : found->second;
}

llvm::ArrayRef<mlir::Block *> Liveness::blocksLiveIn(mlir::Value value) const {
  auto found = blocks.find(value);
  return found == blocks.end() ? llvm::ArrayRef<mlir::Block *>() : llvm::ArrayRef<mlir::Block *>(found->second);
}

bool Liveness::isLiveOut(mlir::Value value, mlir::Block *block) const {
  return llvm::any_of(block->getSuccessors(), [&](mlir::Block *successor) { return isLiveIn(value, successor); });
}

} // namespace kiln::c
