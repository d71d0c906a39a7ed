//===- RegisterAllocation.cpp - A register for each value -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/RegisterAllocation.h"

#include "RegisterSet.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMConversionOps.h"
#include "kiln/Dialect/VM/VMSelectOps.h"
#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"

using namespace mlir;

namespace kiln::vm {

RegisterClass getRegisterClass(Type type) {
  if (isRefType(type))
    return RegisterClass::Ref;
  return type.isIntOrFloat() && type.getIntOrFloatBitWidth() == 64 ? RegisterClass::Pair : RegisterClass::Word;
}

class RegisterAllocator {
public:
  RegisterAllocator(const Liveness &liveness, RegisterAllocation &allocation)
      : liveness(liveness), allocation(allocation) {}

  void run() {
    for (Value value : liveness.getValues())
      allocation.classes.push_back(getRegisterClass(value.getType()));
    allocation.ordinals.assign(allocation.classes.size(), kNone);
    wanted.assign(allocation.classes.size(), kNone);
    collectFlows();
    findLoops();
    for (auto [number, block] : llvm::enumerate(liveness.getBlocks()))
      allocateBlock(number, block);
  }

private:
  static constexpr unsigned kNone = ~0u;
  /// How many block arguments in a row are asked for a register to share.
  static constexpr unsigned kHintDepth = 4;

  const Liveness &liveness;
  RegisterAllocation &allocation;
  /// By value: the values a block argument receives, and the block arguments a value is passed to.
  DenseMap<unsigned, SmallVector<unsigned, 2>> sources, targets;
  /// By block argument: the register of a value passed to it; the argument should get the same one.
  std::vector<unsigned> wanted;
  RegisterSet words, refs, reservedWords, reservedRefs;
  /// By block: the first blocks of the loops it is in. Other values leave the registers of their arguments to those of
  /// the next round.
  std::vector<SmallVector<unsigned, 2>> headersOf;

  RegisterSet &bankOf(unsigned value) { return allocation.classOf(value) == RegisterClass::Ref ? refs : words; }
  RegisterSet &reservedOf(unsigned value) {
    return allocation.classOf(value) == RegisterClass::Ref ? reservedRefs : reservedWords;
  }
  unsigned sizeOf(unsigned value) const { return allocation.classOf(value) == RegisterClass::Pair ? 2 : 1; }

  void occupy(unsigned value) { bankOf(value).insert(allocation.ordinalOf(value), sizeOf(value)); }
  void release(unsigned value) { bankOf(value).erase(allocation.ordinalOf(value), sizeOf(value)); }

  void collectFlows() {
    for (Block *block : liveness.getBlocks()) {
      auto branch = dyn_cast<BranchOpInterface>(block->getTerminator());
      for (unsigned i = 0, e = block->getNumSuccessors(); i < e; ++i) {
        SuccessorOperands operands = branch.getSuccessorOperands(i);
        for (auto [index, argument] : llvm::enumerate(block->getSuccessor(i)->getArguments())) {
          Value operand = operands[index];
          if (!operand)
            continue;
          unsigned source = liveness.numberOf(operand), target = liveness.numberOf(argument);
          sources[target].push_back(source);
          targets[source].push_back(target);
        }
      }
    }
  }

  void allocateBlock(unsigned number, Block *block) {
    words.clear();
    refs.clear();
    for (unsigned value : liveness.liveIn(block))
      occupy(value);
    if (number == 0)
      allocateEntryArguments(block);
    else
      for (BlockArgument argument : block->getArguments())
        allocate(liveness.numberOf(argument));
    reserveLoopArguments(number);
    for (BlockArgument argument : block->getArguments())
      if (argument.use_empty())
        release(liveness.numberOf(argument));
    for (Operation &op : *block)
      allocateResults(op);
  }

  /// The calling convention: in each bank one after the other, pairs at even ordinals.
  void allocateEntryArguments(Block *block) {
    unsigned nextWord = 0, nextRef = 0;
    for (BlockArgument argument : block->getArguments()) {
      unsigned value = liveness.numberOf(argument);
      if (allocation.classOf(value) == RegisterClass::Ref) {
        assign(value, nextRef++);
        continue;
      }
      if (allocation.classOf(value) == RegisterClass::Pair)
        nextWord += nextWord % 2;
      assign(value, nextWord);
      nextWord += sizeOf(value);
    }
  }

  /// A loop is what leads back to its header.
  void findLoops() {
    headersOf.resize(liveness.getBlocks().size());
    SmallVector<unsigned> pending;
    for (unsigned header = 0; header < headersOf.size(); ++header) {
      auto add = [&](unsigned block) {
        if (block < header || (!headersOf[block].empty() && headersOf[block].back() == header))
          return;
        headersOf[block].push_back(header);
        if (block != header)
          pending.push_back(block);
      };
      for (unsigned predecessor : liveness.predecessorsOf(header))
        add(predecessor);
      while (!pending.empty())
        for (unsigned predecessor : liveness.predecessorsOf(pending.pop_back_val()))
          add(predecessor);
    }
  }

  void reserveLoopArguments(unsigned block) {
    if (block > 0 && headersOf[block] == headersOf[block - 1])
      return;
    reservedWords.clear();
    reservedRefs.clear();
    for (unsigned header : headersOf[block])
      for (BlockArgument argument : liveness.getBlocks()[header]->getArguments()) {
        unsigned value = liveness.numberOf(argument);
        reservedOf(value).insert(allocation.ordinalOf(value), sizeOf(value));
      }
  }

  /// Results may take the registers of operands that die here: instructions read all operands before they write.
  /// Only the selection of refs does not.
  void allocateResults(Operation &op) {
    bool readsFirst = !isa<SelectRefOp, SwitchRefOp>(op);
    if (readsFirst)
      for (unsigned value : liveness.dyingAt(&op))
        release(value);
    for (OpResult result : op.getResults()) {
      unsigned value = liveness.numberOf(result), source = kNone;
      if (isa<AssignRefOp, CastRefAnyOp, CastAnyRefOp>(op))
        source = allocation.ordinalOf(liveness.numberOf(op.getOperand(0)));
      allocate(value, source);
    }
    if (!readsFirst)
      for (unsigned value : liveness.dyingAt(&op))
        release(value);
    for (OpResult result : op.getResults())
      if (result.use_empty())
        release(liveness.numberOf(result));
  }

  bool isFree(unsigned value, unsigned ordinal) {
    return ordinal != kNone && !bankOf(value).containsAny(ordinal, sizeOf(value));
  }

  /// A free register that saves a move, or kNone.
  unsigned findHint(unsigned value) {
    if (isFree(value, wanted[value]))
      return wanted[value];
    auto incoming = sources.find(value);
    if (incoming != sources.end())
      for (unsigned source : incoming->second)
        if (isFree(value, allocation.ordinalOf(source)))
          return allocation.ordinalOf(source);
    return findTargetHint(value, value, kHintDepth);
  }

  unsigned findTargetHint(unsigned value, unsigned from, unsigned depth) {
    auto outgoing = targets.find(from);
    if (outgoing == targets.end() || depth == 0)
      return kNone;
    for (unsigned target : outgoing->second) {
      unsigned ordinal = allocation.ordinalOf(target) != kNone ? allocation.ordinalOf(target) : wanted[target];
      if (ordinal == kNone)
        ordinal = findTargetHint(value, target, depth - 1);
      if (isFree(value, ordinal))
        return ordinal;
    }
    return kNone;
  }

  void allocate(unsigned value, unsigned preferred = kNone) {
    unsigned ordinal = isFree(value, preferred) ? preferred : findHint(value);
    if (ordinal == kNone)
      ordinal = bankOf(value).findFree(sizeOf(value), reservedOf(value));
    assign(value, ordinal);
  }

  void assign(unsigned value, unsigned ordinal) {
    allocation.ordinals[value] = ordinal;
    unsigned &count = allocation.classOf(value) == RegisterClass::Ref ? allocation.refCount : allocation.wordCount;
    count = std::max(count, ordinal + sizeOf(value));
    occupy(value);
    auto outgoing = targets.find(value);
    if (outgoing != targets.end())
      for (unsigned target : outgoing->second)
        if (wanted[target] == kNone)
          wanted[target] = ordinal;
  }
};

RegisterAllocation::RegisterAllocation(const Liveness &liveness) { RegisterAllocator(liveness, *this).run(); }

llvm::SmallBitVector getTakenOperands(const Liveness &liveness, Operation *op) {
  llvm::SmallBitVector taken(op->getNumOperands());
  ArrayRef<unsigned> dying = liveness.dyingAt(op);
  if (dying.empty())
    return taken;
  llvm::SmallDenseSet<unsigned> seen;
  for (OpOperand &operand : llvm::reverse(op->getOpOperands())) {
    unsigned value = liveness.numberOf(operand.get());
    taken[operand.getOperandNumber()] =
        isMoveCapable(operand) && llvm::binary_search(dying, value) && seen.insert(value).second;
  }
  return taken;
}

} // namespace kiln::vm
