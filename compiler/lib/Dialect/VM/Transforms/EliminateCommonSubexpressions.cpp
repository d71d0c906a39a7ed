//===- EliminateCommonSubexpressions.cpp - Equal ops once -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As mlir's CSE, which compares each read of memory with all ops since the first
// equal read. Here a number stands for the state of memory: it changes with every
// block and every write, and equal reads of one number are the same.
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Dominance.h"
#include "mlir/IR/Threading.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/ScopedHashTable.h"
#include "llvm/Support/RecyclingAllocator.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_ELIMINATECOMMONSUBEXPRESSIONS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {

struct OpInfo : llvm::DenseMapInfo<Operation *> {
  static unsigned getHashValue(const Operation *op) {
    return OperationEquivalence::computeHash(const_cast<Operation *>(op), OperationEquivalence::directHashValue,
                                             OperationEquivalence::ignoreHashValue,
                                             OperationEquivalence::IgnoreLocations);
  }
  static bool isEqual(const Operation *lhs, const Operation *rhs) {
    if (lhs == rhs)
      return true;
    if (lhs == getTombstoneKey() || lhs == getEmptyKey() || rhs == getTombstoneKey() || rhs == getEmptyKey())
      return false;
    return OperationEquivalence::isEquivalentTo(const_cast<Operation *>(lhs), const_cast<Operation *>(rhs),
                                                OperationEquivalence::IgnoreLocations);
  }
};

enum class Effect { None, Read, Write, Other };

class Eliminator {
public:
  explicit Eliminator(const DenseSet<StringAttr> &constants) : constants(constants) {}

  void run(Region &region) {
    if (region.empty())
      return;
    if (region.hasOneBlock()) {
      Scope scope(known);
      simplify(region.front());
    } else {
      DominanceInfo dominance;
      simplify(dominance.getRootNode(&region));
    }
    for (Operation *op : llvm::reverse(merged))
      op->erase();
  }

private:
  using Allocator =
      llvm::RecyclingAllocator<llvm::BumpPtrAllocator, llvm::ScopedHashTableVal<Operation *, Operation *>>;
  using Table = llvm::ScopedHashTable<Operation *, Operation *, OpInfo, Allocator>;
  using Scope = Table::ScopeTy;

  /// The names of globals that nothing stores to.
  const DenseSet<StringAttr> &constants;
  Table known;
  /// The number of the state of memory now, and of that which each read in `known` read.
  unsigned memory = 0;
  DenseMap<Operation *, unsigned> memoryOf;
  SmallVector<Operation *> merged;

  /// A block whose ops are in `known` while those it dominates are visited.
  struct OpenBlock {
    OpenBlock(Table &known, DominanceInfoNode *node) : scope(known), next(node->begin()), end(node->end()) {}
    Scope scope;
    DominanceInfoNode::const_iterator next, end;
  };

  void simplify(DominanceInfoNode *root) {
    std::vector<std::unique_ptr<OpenBlock>> open;
    auto enter = [&](DominanceInfoNode *node) {
      open.push_back(std::make_unique<OpenBlock>(known, node));
      simplify(*node->getBlock());
    };
    enter(root);
    while (!open.empty()) {
      OpenBlock &block = *open.back();
      if (block.next == block.end)
        open.pop_back();
      else
        enter(*block.next++);
    }
  }

  void simplify(Block &block) {
    ++memory;
    for (Operation &op : block.without_terminator()) {
      if (isOpTriviallyDead(&op)) {
        merged.push_back(&op);
        continue;
      }
      Effect effect = effectOf(&op);
      if (effect == Effect::Write)
        ++memory;
      else if (effect != Effect::Other)
        simplify(&op, effect == Effect::Read);
    }
  }

  void simplify(Operation *op, bool reads) {
    Operation *existing = known.lookup(op);
    if (existing && (!reads || memoryOf.lookup(existing) == memory)) {
      op->replaceAllUsesWith(existing);
      merged.push_back(op);
      if (isa<UnknownLoc>(existing->getLoc()))
        existing->setLoc(op->getLoc());
      return;
    }
    known.insert(op, op);
    if (reads)
      memoryOf[op] = memory;
  }

  Effect effectOf(Operation *op) const {
    // Asking a load itself would look its global up by name each time.
    if (auto access = dyn_cast<GlobalAccessOpInterface>(op); access && op->getNumResults() == 1)
      return isa<GlobalAddressOp>(op) || constants.contains(access.getGlobalAttr().getAttr()) ? Effect::None
                                                                                              : Effect::Read;
    if (isMemoryEffectFree(op))
      return Effect::None;
    auto effects = dyn_cast<MemoryEffectOpInterface>(op);
    if (!effects || effects.hasEffect<MemoryEffects::Write>())
      return Effect::Write;
    return effects.onlyHasEffect<MemoryEffects::Read>() ? Effect::Read : Effect::Other;
  }
};

struct EliminateCommonSubexpressions
    : kiln::vm::impl::EliminateCommonSubexpressionsBase<EliminateCommonSubexpressions> {
  void runOnOperation() override {
    DenseSet<StringAttr> constants;
    for (auto global : getOperation().getOps<GlobalOpInterface>())
      if (!global.isGlobalMutable())
        constants.insert(SymbolTable::getSymbolName(global));
    auto functions = llvm::to_vector(getOperation().getOps<FuncOp>());
    parallelForEach(&getContext(), functions, [&](FuncOp function) { Eliminator(constants).run(function.getBody()); });
  }
};

} // namespace
