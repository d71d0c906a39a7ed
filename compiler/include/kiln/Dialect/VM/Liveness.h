//===- Liveness.h - Where values of a function are needed -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Numbers the blocks, ops and values of a function, and tells which values are live where a block starts and which an
// op uses last. Each value walks from its uses to its definition, so the cost is the size of the live ranges.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_LIVENESS_H
#define KILN_DIALECT_VM_LIVENESS_H

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace kiln::vm {

class Liveness {
public:
  /// All blocks of `function` are reachable. The function must not change while this is in use.
  explicit Liveness(FuncOp function);

  /// In reverse post-order: a block comes after those that dominate it, the entry first.
  llvm::ArrayRef<mlir::Block *> getBlocks() const { return blocks; }
  unsigned numberOf(mlir::Block *block) const { return blockNumbers.at(block); }
  llvm::ArrayRef<unsigned> predecessorsOf(unsigned block) const { return predecessors[block]; }

  /// Values count from 0 in the order of their definitions: block by block, arguments, then results.
  unsigned numberOf(mlir::Value value) const { return valueNumbers.at(value); }
  llvm::ArrayRef<mlir::Value> getValues() const { return values; }

  /// Values needed where `block` starts, ascending, without its arguments.
  llvm::ArrayRef<unsigned> liveIn(mlir::Block *block) const { return liveIns[numberOf(block)]; }
  bool isLiveIn(unsigned value, mlir::Block *block) const;

  /// Values that `op` uses and that nothing after it does, ascending. For a terminator: those not live in any
  /// successor.
  llvm::ArrayRef<unsigned> dyingAt(mlir::Operation *op) const;

private:
  void number(FuncOp function);
  void findLiveRanges();

  std::vector<mlir::Block *> blocks;
  llvm::DenseMap<mlir::Block *, unsigned> blockNumbers;
  std::vector<llvm::SmallVector<unsigned, 2>> predecessors;
  llvm::DenseMap<mlir::Operation *, unsigned> opNumbers;
  std::vector<mlir::Value> values;
  llvm::DenseMap<mlir::Value, unsigned> valueNumbers;
  std::vector<std::vector<unsigned>> liveIns;
  /// The values that die at op number n are deaths[firstDeath[n]] to deaths[firstDeath[n + 1]].
  std::vector<unsigned> firstDeath;
  std::vector<unsigned> deaths;
};

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_LIVENESS_H
