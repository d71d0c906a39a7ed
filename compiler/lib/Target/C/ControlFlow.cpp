//===- ControlFlow.cpp - Which blocks nest in which C statements ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ControlFlow.h"

#include <algorithm>

namespace kiln::c {

ControlFlow::ControlFlow(mlir::Region &region) {
  if (region.empty())
    return;
  sortBlocks(region);
  findDominators();
  findLoops();
  findBraces();
}

void ControlFlow::sortBlocks(mlir::Region &region) {
  // Iterative depth-first search: functions may have more blocks than the C++ stack has room for.
  std::vector<std::pair<mlir::Block *, unsigned>> stack;
  std::vector<mlir::Block *> postOrder;
  llvm::DenseMap<mlir::Block *, bool> seen;
  mlir::Block *entry = &region.front();
  seen[entry] = true;
  stack.emplace_back(entry, entry->getNumSuccessors());
  while (!stack.empty()) {
    auto &[block, remaining] = stack.back();
    if (remaining == 0) {
      postOrder.push_back(block);
      stack.pop_back();
      continue;
    }
    mlir::Block *successor = block->getSuccessor(--remaining); // last first: the first successor comes first in order
    if (seen.try_emplace(successor, true).second)
      stack.emplace_back(successor, successor->getNumSuccessors());
  }
  order.resize(postOrder.size());
  for (unsigned i = 0; i < order.size(); ++i) {
    order[i].block = postOrder[order.size() - 1 - i];
    indices[order[i].block] = i;
  }
  for (unsigned i = 0; i < order.size(); ++i)
    for (mlir::Block *successor : order[i].block->getSuccessors()) {
      Node &target = order[indexOf(successor)];
      ++(isBackEdge(i, indexOf(successor)) ? target.backEdges : target.forwardEdges);
    }
}

void ControlFlow::findDominators() {
  auto intersect = [&](unsigned a, unsigned b) {
    while (a != b) {
      while (a > b)
        a = order[a].immediateDominator;
      while (b > a)
        b = order[b].immediateDominator;
    }
    return a;
  };
  order[0].immediateDominator = 0;
  for (bool changed = true; changed;) {
    changed = false;
    for (unsigned i = 1; i < order.size(); ++i) {
      unsigned dominator = kNone;
      for (mlir::Block *predecessor : order[i].block->getPredecessors()) {
        auto found = indices.find(predecessor);
        if (found == indices.end() || order[found->second].immediateDominator == kNone)
          continue;
        dominator = dominator == kNone ? found->second : intersect(found->second, dominator);
      }
      if (order[i].immediateDominator != dominator) {
        order[i].immediateDominator = dominator;
        changed = true;
      }
    }
  }
  for (unsigned i = 1; i < order.size(); ++i)
    order[order[i].immediateDominator].children.push_back(i);
}

void ControlFlow::findLoops() {
  // Headers from the innermost out; a block belongs to the first loop that reaches it backwards.
  std::vector<unsigned> worklist;
  for (unsigned header = static_cast<unsigned>(order.size()); header-- > 0;) {
    if (!isLoopHeader(header))
      continue;
    worklist.clear();
    auto addPredecessors = [&](unsigned index, bool backEdgesOnly) {
      for (mlir::Block *predecessor : order[index].block->getPredecessors()) {
        auto found = indices.find(predecessor);
        if (found == indices.end())
          continue;
        if (backEdgesOnly && !isBackEdge(found->second, header))
          continue;
        worklist.push_back(found->second);
      }
    };
    order[header].loop = header;
    addPredecessors(header, /*backEdgesOnly=*/true);
    while (!worklist.empty()) {
      unsigned index = worklist.back();
      worklist.pop_back();
      if (index < header) {
        reducible = false; // a way into the loop that avoids its header
        continue;
      }
      unsigned inner = order[index].loop;
      if (inner == kNone) {
        order[index].loop = header;
        addPredecessors(index, /*backEdgesOnly=*/false);
        continue;
      }
      while (inner != header && order[inner].outerLoop != kNone)
        inner = order[inner].outerLoop;
      if (inner == header)
        continue;
      order[inner].outerLoop = header;
      addPredecessors(inner, /*backEdgesOnly=*/false);
    }
  }
  // A back edge whose target does not dominate its source enters the loop elsewhere.
  for (unsigned i = 0; i < order.size() && reducible; ++i)
    for (mlir::Block *successor : order[i].block->getSuccessors()) {
      unsigned target = indexOf(successor);
      if (!isBackEdge(i, target))
        continue;
      unsigned dominator = i;
      while (dominator > target)
        dominator = order[dominator].immediateDominator;
      if (dominator != target)
        reducible = false;
    }
}

void ControlFlow::findBraces() {
  for (unsigned i = 1; i < order.size(); ++i) {
    unsigned parent = order[i].immediateDominator;
    // What leaves the parent's own loop is written behind that loop's closing brace.
    bool isBehind = isLoopHeader(parent) && !isInLoop(i, parent);
    order[i].around = isBehind ? order[parent].around : bracesOf(parent);
  }
}

unsigned ControlFlow::loopToDeclareBefore(unsigned scope, unsigned use) const {
  // Enclosing loops have smaller numbers, so the common loop is found as a common dominator is.
  unsigned outermost = kNone;
  while (scope != use && scope != kNone) {
    if (use == kNone || scope > use) {
      outermost = scope;
      scope = order[scope].around;
    } else {
      use = order[use].around;
    }
  }
  return outermost;
}

bool ControlFlow::isInLoop(unsigned index, unsigned header) const {
  for (unsigned loop = order[index].loop; loop != kNone && loop >= header; loop = order[loop].outerLoop)
    if (loop == header)
      return true;
  return false;
}

bool ControlFlow::isFollow(unsigned index) const {
  if (index == 0)
    return false;
  unsigned parent = order[index].immediateDominator;
  return order[index].forwardEdges > 1 || (isLoopHeader(parent) && !isInLoop(index, parent));
}

} // namespace kiln::c
