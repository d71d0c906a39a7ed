//===- EdgeMoves.cpp - What a branch copies between registers -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/EdgeMoves.h"

#include "RegisterSet.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;

namespace kiln::vm {

namespace {

struct Copy {
  unsigned source, target;
};

/// Orders copies of one bank whose targets differ from each other and from their sources.
class CopySequence {
public:
  /// `findScratch` gives a register that neither holds a value needed later nor takes part.
  CopySequence(ArrayRef<Copy> copies, function_ref<unsigned()> findScratch) {
    for (Copy copy : copies) {
      sourceOf[copy.target] = copy.source;
      ++readers[copy.source];
    }
    SmallVector<unsigned> ready;
    for (Copy copy : copies)
      if (!readers.contains(copy.target))
        ready.push_back(copy.target);
    while (!ready.empty()) {
      unsigned target = ready.pop_back_val(), source = take(target);
      if (--readers[source] == 0 && sourceOf.contains(source))
        ready.push_back(source);
    }
    // What is left are cycles: every target is read once, by another target.
    for (Copy copy : copies)
      if (sourceOf.contains(copy.target))
        breakCycle(copy.target, findScratch());
  }

  SmallVector<Copy> ordered;

private:
  llvm::SmallDenseMap<unsigned, unsigned> sourceOf, readers;

  unsigned take(unsigned target) {
    unsigned source = sourceOf[target];
    sourceOf.erase(target);
    ordered.push_back({source, target});
    return source;
  }

  void breakCycle(unsigned first, unsigned scratch) {
    ordered.push_back({first, scratch});
    unsigned target = first;
    while (sourceOf[target] != first)
      target = take(target);
    sourceOf.erase(target);
    ordered.push_back({scratch, target});
  }
};

class Edge {
public:
  Edge(const Liveness &liveness, const RegisterAllocation &allocation, Operation *terminator, unsigned index)
      : liveness(liveness), allocation(allocation), successor(terminator->getSuccessor(index)) {
    SuccessorOperands operands = cast<BranchOpInterface>(terminator).getSuccessorOperands(index);
    for (auto [number, argument] : llvm::enumerate(successor->getArguments()))
      if (Value operand = operands[number])
        addCopy(liveness.numberOf(operand), liveness.numberOf(argument));
  }

  SmallVector<RegisterMove> getMoves() {
    SmallVector<RegisterMove> moves;
    for (Copy copy : CopySequence(words, [&] { return findScratch(/*isRef=*/false); }).ordered)
      moves.push_back({copy.source, copy.target});
    unsigned scratch = ~0u;
    CopySequence refSequence(refs, [&] { return scratch = findScratch(/*isRef=*/true); });
    unsigned firstRef = moves.size();
    for (Copy copy : refSequence.ordered)
      moves.push_back({copy.source, copy.target, /*isRef=*/true});
    // The last read of a ref that is not needed in the successor takes it.
    llvm::SmallSet<unsigned, 8> readLater;
    for (RegisterMove &move : llvm::reverse(MutableArrayRef(moves).drop_front(firstRef)))
      move.takesRef =
          move.source == scratch || (!keptRefs.contains(move.source) && readLater.insert(move.source).second);
    return moves;
  }

private:
  const Liveness &liveness;
  const RegisterAllocation &allocation;
  Block *successor;
  SmallVector<Copy> words, refs;
  /// Ref registers that are copied from and still needed in the successor.
  llvm::SmallSet<unsigned, 8> keptRefs;

  void addCopy(unsigned value, unsigned argument) {
    unsigned source = allocation.ordinalOf(value), target = allocation.ordinalOf(argument);
    bool isRef = allocation.classOf(value) == RegisterClass::Ref;
    if (isRef && (source == target || liveness.isLiveIn(value, successor)))
      keptRefs.insert(source);
    if (source == target)
      return;
    (isRef ? refs : words).push_back({source, target});
    if (allocation.classOf(value) == RegisterClass::Pair)
      words.push_back({source + 1, target + 1});
  }

  unsigned findScratch(bool isRef) {
    RegisterSet taken;
    auto take = [&](unsigned value) {
      if ((allocation.classOf(value) == RegisterClass::Ref) == isRef)
        taken.insert(allocation.ordinalOf(value), allocation.classOf(value) == RegisterClass::Pair ? 2 : 1);
    };
    llvm::for_each(liveness.liveIn(successor), take);
    for (BlockArgument argument : successor->getArguments())
      take(liveness.numberOf(argument));
    for (Copy copy : isRef ? refs : words)
      taken.insert(copy.source);
    return taken.findFree(1, RegisterSet());
  }
};

} // namespace

SmallVector<RegisterMove> getEdgeMoves(const Liveness &liveness, const RegisterAllocation &allocation,
                                       Operation *terminator, unsigned index) {
  return Edge(liveness, allocation, terminator, index).getMoves();
}

} // namespace kiln::vm
