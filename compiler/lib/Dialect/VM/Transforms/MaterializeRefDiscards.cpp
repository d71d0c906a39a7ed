//===- MaterializeRefDiscards.cpp - Where refs die ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A ref is live from its definition to its last use. The blocks where it is live
// at the start are found from its uses backwards, one ref after the other, so
// the time is that of the sizes of those sets. All places are found before the
// function changes:
//
//   * edges: the ref is live, or passed on to another block, at the end of a
//     block, and neither in the successor;
//   * last uses by an op inside a block that cannot take the ref over;
//   * definitions without a use.
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMInterfaces.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallSet.h"

#include <map>

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_MATERIALIZEREFDISCARDS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {

class RefDiscards {
public:
  RefDiscards(FuncOp function, bool includeReturned) : function(function), includeReturned(includeReturned) {}

  void run() {
    collectRefs();
    if (refs.empty() && unused.empty())
      return;
    states.resize(blocks.size());
    for (auto [index, ref] : llvm::enumerate(refs))
      findDeaths(ref, index + 1);
    discardOnEdges();
    discardAfterUses();
    discardUnused();
  }

private:
  /// What is known about a block and the ref with the number `ref`; stale when the number is another one's.
  struct BlockState {
    unsigned ref = 0;
    bool liveIn = false;
    bool liveOut = false;
    OpOperand *lastUse = nullptr;
    /// Numbers of the successors it becomes an argument of.
    llvm::SmallSet<unsigned, 2> forwardedTo;
  };
  static constexpr unsigned kNoSuccessor = ~0u;
  struct LastUse {
    unsigned operandNumber;
    Value ref;
  };

  FuncOp function;
  bool includeReturned;
  SmallVector<Block *> blocks;
  DenseMap<Block *, unsigned> blockNumbers;
  /// Refs with uses, unless returned and not included, and refs without uses, in the order of definition.
  SmallVector<Value> refs;
  SmallVector<Value> unused;
  SmallVector<BlockState> states;
  /// By the number of a block and that of one of its successors: the refs that die between them.
  std::map<std::pair<unsigned, unsigned>, SmallVector<Value>> edgeDeaths;
  llvm::MapVector<Operation *, SmallVector<LastUse, 2>> useDeaths;
  DenseMap<Operation *, SmallVector<unsigned>> forwarding;

  void collectRefs() {
    for (Block &block : function.getBody()) {
      blockNumbers[&block] = blocks.size();
      blocks.push_back(&block);
      llvm::for_each(block.getArguments(), [&](Value ref) { collectRef(ref); });
      for (Operation &op : block)
        llvm::for_each(op.getResults(), [&](Value ref) { collectRef(ref); });
    }
  }

  void collectRef(Value ref) {
    if (!isRefType(ref.getType()))
      return;
    if (ref.use_empty())
      unused.push_back(ref);
    else if (includeReturned || llvm::none_of(ref.getUsers(), llvm::IsaPred<ReturnOp>))
      refs.push_back(ref);
  }

  BlockState &stateOf(Block *block, unsigned ref, SmallVectorImpl<Block *> &touched) {
    BlockState &state = states[blockNumbers.lookup(block)];
    if (state.ref != ref) {
      state = BlockState();
      state.ref = ref;
      touched.push_back(block);
    }
    return state;
  }

  void recordUse(OpOperand &use, BlockState &state) {
    Operation *op = use.getOwner();
    if (!state.lastUse || state.lastUse->getOwner()->isBeforeInBlock(op) ||
        (state.lastUse->getOwner() == op && state.lastUse->getOperandNumber() < use.getOperandNumber()))
      state.lastUse = &use;
    if (isa<BranchOpInterface>(op))
      if (unsigned successor = forwardingTargets(op)[use.getOperandNumber()]; successor != kNoSuccessor)
        state.forwardedTo.insert(successor);
  }

  /// For each operand of `branch` the number of the successor it becomes an argument of, or kNoSuccessor.
  ArrayRef<unsigned> forwardingTargets(Operation *branch) {
    SmallVector<unsigned> &targets = forwarding[branch];
    if (!targets.empty())
      return targets;
    targets.resize(branch->getNumOperands(), kNoSuccessor);
    for (unsigned index = 0; index < branch->getNumSuccessors(); ++index) {
      OperandRange operands = cast<BranchOpInterface>(branch).getSuccessorOperands(index).getForwardedOperands();
      if (!operands.empty())
        std::fill_n(targets.begin() + operands.getBeginOperandIndex(), operands.size(), index);
    }
    return targets;
  }

  void findDeaths(Value ref, unsigned number) {
    Block *definition = ref.getParentBlock();
    SmallVector<Block *> touched, pending;
    auto setLiveIn = [&](Block *block, BlockState &state) {
      if (block != definition && !state.liveIn) {
        state.liveIn = true;
        pending.push_back(block);
      }
    };
    for (OpOperand &use : ref.getUses()) {
      Block *block = use.getOwner()->getBlock();
      BlockState &state = stateOf(block, number, touched);
      recordUse(use, state);
      setLiveIn(block, state);
    }
    while (!pending.empty()) {
      for (Block *predecessor : pending.pop_back_val()->getPredecessors()) {
        BlockState &state = stateOf(predecessor, number, touched);
        state.liveOut = true;
        setLiveIn(predecessor, state);
      }
    }
    for (Block *block : touched) {
      findEdgeDeaths(block, ref, number);
      findUseDeath(states[blockNumbers.lookup(block)], ref);
    }
  }

  void findEdgeDeaths(Block *block, Value ref, unsigned number) {
    unsigned blockNumber = blockNumbers.lookup(block);
    const BlockState &state = states[blockNumber];
    if (!state.liveOut && state.forwardedTo.empty())
      return;
    for (auto [index, successor] : llvm::enumerate(block->getSuccessors())) {
      const BlockState &successorState = states[blockNumbers.lookup(successor)];
      bool liveThere = successorState.ref == number && successorState.liveIn;
      if (!liveThere && !state.forwardedTo.contains(index))
        edgeDeaths[{blockNumber, index}].push_back(ref);
    }
  }

  void findUseDeath(const BlockState &state, Value ref) {
    if (!state.lastUse || state.liveOut)
      return;
    Operation *op = state.lastUse->getOwner();
    if (!op->hasTrait<mlir::OpTrait::IsTerminator>() && !isa<DiscardRefsOp>(op) && !isMoveCapable(*state.lastUse))
      useDeaths[op].push_back({state.lastUse->getOperandNumber(), ref});
  }

  void discardOnEdges() {
    for (auto &[place, dying] : edgeDeaths) {
      Operation *terminator = blocks[place.first]->getTerminator();
      BlockOperand &edge = terminator->getBlockOperands()[place.second];
      if (edge.get()->getSinglePredecessor()) {
        OpBuilder builder = OpBuilder::atBlockBegin(edge.get());
        DiscardRefsOp::create(builder, terminator->getLoc(), dying);
      } else {
        splitEdge(edge, dying);
      }
    }
  }

  void splitEdge(BlockOperand &edge, ArrayRef<Value> dying) {
    Block *successor = edge.get();
    Location loc = edge.getOwner()->getLoc();
    auto *split = new Block;
    split->insertBefore(successor);
    SuccessorOperands operands = cast<BranchOpInterface>(edge.getOwner()).getSuccessorOperands(edge.getOperandNumber());
    for (auto [index, argument] : llvm::enumerate(successor->getArguments())) {
      Value operand = operands[index];
      split->addArgument(argument.getType(), operand ? operand.getLoc() : argument.getLoc());
    }
    OpBuilder builder = OpBuilder::atBlockEnd(split);
    DiscardRefsOp::create(builder, loc, dying);
    BranchOp::create(builder, loc, successor, split->getArguments());
    edge.set(split);
  }

  void discardAfterUses() {
    for (auto &[op, dying] : useDeaths) {
      llvm::sort(dying, [](const LastUse &lhs, const LastUse &rhs) { return lhs.operandNumber < rhs.operandNumber; });
      OpBuilder builder(op->getContext());
      builder.setInsertionPointAfter(op);
      DiscardRefsOp::create(builder, op->getLoc(), llvm::map_to_vector(dying, [](LastUse use) { return use.ref; }));
    }
  }

  /// `unused` has the refs that one op or block defines side by side.
  void discardUnused() {
    for (ArrayRef<Value> rest = unused; !rest.empty();) {
      auto definition = [](Value ref) { return std::make_pair(ref.getDefiningOp(), ref.getParentBlock()); };
      Value first = rest.front();
      ArrayRef<Value> group = rest.take_while([&](Value ref) { return definition(ref) == definition(first); });
      OpBuilder builder(first.getContext());
      builder.setInsertionPointAfterValue(first);
      Location loc = first.getDefiningOp() ? first.getLoc() : builder.getInsertionPoint()->getLoc();
      DiscardRefsOp::create(builder, loc, group);
      rest = rest.drop_front(group.size());
    }
  }
};

struct MaterializeRefDiscards : kiln::vm::impl::MaterializeRefDiscardsBase<MaterializeRefDiscards> {
  using MaterializeRefDiscardsBase::MaterializeRefDiscardsBase;

  void runOnOperation() override {
    auto functions = llvm::to_vector(getOperation().getOps<FuncOp>());
    parallelForEach(&getContext(), functions, [&](FuncOp function) { RefDiscards(function, returned).run(); });
  }
};

} // namespace
