//===- ControlFlow.h - Which blocks nest in which C statements --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// C has `if`, `switch`, loops and `goto`; VM functions are graphs of blocks. The nesting follows the dominator tree
// (after N. Ramsey, "Beyond Relooper", ICFP 2022): a block's code is followed by those of its dominator-tree children
// that several branches join at, and every other child is written in place of the one branch that leads to it. Blocks
// that are targets of back edges become loops. Every value is then in scope wherever it is used, except where a loop's
// braces close; `loopToDeclareBefore` tells which values must be declared in front of a loop.
//
// Every set here is linear in the number of edges (dominators: Cooper, Harvey, Kennedy, "A simple, fast dominance
// algorithm"). Nothing here knows about `vm` operations.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_CONTROLFLOW_H
#define KILN_LIB_TARGET_C_CONTROLFLOW_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Region.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

#include <vector>

namespace kiln::c {

class ControlFlow {
public:
  static constexpr unsigned kNone = ~0u;

  struct Node {
    mlir::Block *block = nullptr;
    unsigned immediateDominator = kNone;
    unsigned loop = kNone;      // header of the innermost loop this block is part of (itself for a header)
    unsigned outerLoop = kNone; // for a header: header of the enclosing loop
    unsigned around = kNone;   // header of the innermost loop in whose braces this block's whole code is written; for a
                               // header its own loop statement is part of that code
    unsigned forwardEdges = 0; // incoming edges that are not back edges, each edge counted
    unsigned backEdges = 0;
    llvm::SmallVector<unsigned, 2> children; // dominator-tree children in reverse post-order
  };

  ControlFlow() = default;
  /// Analyses the blocks of `region` that its entry reaches.
  explicit ControlFlow(mlir::Region &region);

  /// Blocks in reverse post-order; the entry is number 0.
  const std::vector<Node> &nodes() const { return order; }
  const Node &node(unsigned index) const { return order[index]; }
  unsigned indexOf(mlir::Block *block) const { return indices.lookup(block); }
  bool isReached(mlir::Block *block) const { return indices.count(block) != 0; }

  /// False if some loop has a second entry: such a function is written with labels only.
  bool isReducible() const { return reducible; }

  bool isLoopHeader(unsigned index) const { return order[index].backEdges != 0; }
  bool isBackEdge(unsigned from, unsigned to) const { return to <= from; }

  /// True if `index` is part of the loop with the given header.
  bool isInLoop(unsigned index, unsigned header) const;

  /// The innermost loop in whose braces the operations of `index` are written, or kNone. Block arguments are declared
  /// one level further out for headers: in `node(index).around`.
  unsigned bracesOf(unsigned index) const { return isLoopHeader(index) ? index : order[index].around; }

  /// What is declared in the braces of loop `scope` and used in those of loop `use` must be declared in front of the
  /// loop returned, the outermost whose braces close in between; kNone if it is in scope as it is.
  unsigned loopToDeclareBefore(unsigned scope, unsigned use) const;

  /// True if the code of `index` follows that of its dominator instead of standing in place of a branch.
  bool isFollow(unsigned index) const;

private:
  void sortBlocks(mlir::Region &region);
  void findDominators();
  void findLoops();
  void findBraces();

  std::vector<Node> order;
  llvm::DenseMap<mlir::Block *, unsigned> indices;
  bool reducible = true;
};

} // namespace kiln::c

#endif
