//===- Liveness.h - Where values are live, block by block -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sparse backward liveness: each value walks from its uses to its definition, so the cost is the size of the live
// ranges and not blocks times values.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_LIVENESS_H
#define KILN_LIB_TARGET_C_LIVENESS_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SetVector.h"

namespace kiln::c {

class Liveness {
public:
  using IsUse = llvm::function_ref<bool(mlir::OpOperand &)>;

  /// Adds `value` with those of its uses that `isUse` accepts.
  void add(mlir::Value value, IsUse isUse);

  /// Values live when `block` is entered, not counting its arguments; in the order they were added.
  const llvm::SetVector<mlir::Value> &liveIn(mlir::Block *block) const;
  bool isLiveIn(mlir::Value value, mlir::Block *block) const { return liveIn(block).contains(value); }
  bool isLiveOut(mlir::Value value, mlir::Block *block) const;

  /// Blocks that `value` is live in when they are entered.
  llvm::ArrayRef<mlir::Block *> blocksLiveIn(mlir::Value value) const;

private:
  llvm::DenseMap<mlir::Block *, llvm::SetVector<mlir::Value>> liveIns;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<mlir::Block *, 4>> blocks;
};

} // namespace kiln::c

#endif
