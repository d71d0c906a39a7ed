//===- Liveness.cpp - Where values of a function are needed ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/Liveness.h"

#include "mlir/IR/RegionGraphTraits.h"
#include "llvm/ADT/PostOrderIterator.h"

using namespace mlir;

namespace kiln::vm {

Liveness::Liveness(FuncOp function) {
  number(function);
  findLiveRanges();
}

void Liveness::number(FuncOp function) {
  for (Block *block : llvm::ReversePostOrderTraversal<Block *>(&function.getBody().front())) {
    blockNumbers[block] = blocks.size();
    blocks.push_back(block);
  }
  assert(blocks.size() == function.getBody().getBlocks().size() && "no unreachable blocks");
  predecessors.resize(blocks.size());
  liveIns.resize(blocks.size());
  auto addValue = [&](Value value) {
    valueNumbers[value] = values.size();
    values.push_back(value);
  };
  for (auto [index, block] : llvm::enumerate(blocks)) {
    for (Block *successor : block->getSuccessors()) {
      auto &list = predecessors[numberOf(successor)];
      if (list.empty() || list.back() != index)
        list.push_back(index);
    }
    llvm::for_each(block->getArguments(), addValue);
    for (Operation &op : *block) {
      unsigned opNumber = opNumbers.size();
      opNumbers[&op] = opNumber;
      llvm::for_each(op.getResults(), addValue);
    }
  }
}

void Liveness::findLiveRanges() {
  /// What is known of a block and one value; stale unless the marks are that value's.
  struct State {
    unsigned liveInMark = ~0u, liveOutMark = ~0u, useMark = ~0u;
    unsigned lastUse = 0;
  };
  std::vector<State> states(blocks.size());
  std::vector<std::pair<unsigned, unsigned>> lastUses; // op, value
  SmallVector<unsigned> used, pending;
  for (unsigned value = 0; value < values.size(); ++value) {
    unsigned definition = numberOf(values[value].getParentBlock());
    auto setLiveIn = [&](unsigned block) {
      if (block == definition || states[block].liveInMark == value)
        return;
      states[block].liveInMark = value;
      liveIns[block].push_back(value);
      pending.push_back(block);
    };
    used.clear();
    for (Operation *user : values[value].getUsers()) {
      unsigned block = numberOf(user->getBlock()), number = opNumbers.at(user);
      State &state = states[block];
      if (state.useMark != value) {
        state.useMark = value;
        state.lastUse = number;
        used.push_back(block);
      }
      state.lastUse = std::max(state.lastUse, number);
      setLiveIn(block);
    }
    while (!pending.empty()) {
      for (unsigned predecessor : predecessors[pending.pop_back_val()]) {
        states[predecessor].liveOutMark = value;
        setLiveIn(predecessor);
      }
    }
    for (unsigned block : used)
      if (states[block].liveOutMark != value)
        lastUses.emplace_back(states[block].lastUse, value);
  }

  firstDeath.assign(opNumbers.size() + 1, 0);
  for (auto [op, value] : lastUses)
    ++firstDeath[op + 1];
  for (size_t i = 1; i < firstDeath.size(); ++i)
    firstDeath[i] += firstDeath[i - 1];
  std::vector<unsigned> next(firstDeath);
  deaths.resize(lastUses.size());
  for (auto [op, value] : lastUses)
    deaths[next[op]++] = value;
}

bool Liveness::isLiveIn(unsigned value, Block *block) const {
  return std::binary_search(liveIn(block).begin(), liveIn(block).end(), value);
}

ArrayRef<unsigned> Liveness::dyingAt(Operation *op) const {
  unsigned number = opNumbers.at(op);
  return ArrayRef(deaths).slice(firstDeath[number], firstDeath[number + 1] - firstDeath[number]);
}

} // namespace kiln::vm
