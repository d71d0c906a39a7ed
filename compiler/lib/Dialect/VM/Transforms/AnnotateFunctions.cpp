//===- AnnotateFunctions.cpp - Which functions suspend or clean up --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "llvm/ADT/SCCIterator.h"

#include <deque>

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_ANNOTATEFUNCTIONS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {
/// A function or an import in the call graph.
struct CallNode {
  Operation *op = nullptr;
  SmallVector<CallNode *, 4> callees;
  bool yields = false;
  bool unwinds = false;
};
} // namespace

template <> struct llvm::GraphTraits<CallNode *> {
  using NodeRef = CallNode *;
  using ChildIteratorType = SmallVectorImpl<CallNode *>::iterator;
  static NodeRef getEntryNode(NodeRef node) { return node; }
  static ChildIteratorType child_begin(NodeRef node) { return node->callees.begin(); }
  static ChildIteratorType child_end(NodeRef node) { return node->callees.end(); }
};

/// Whether `op`, a function, contains an op that may fail while there are refs.
static bool failsWithRefs(FuncOp function) {
  bool seesRefs =
      llvm::any_of(function.getArgumentTypes(), isRefType) || llvm::any_of(function.getResultTypes(), isRefType);
  bool fails = false;
  function.getBody().walk([&](Operation *op) {
    seesRefs = seesRefs || llvm::any_of(op->getResultTypes(), isRefType);
    fails = fails || mayFail(op);
    return seesRefs && fails ? WalkResult::interrupt() : WalkResult::advance();
  });
  return seesRefs && fails;
}

static void connectCallees(CallNode &node, const DenseMap<StringAttr, CallNode *> &nodes) {
  DenseSet<CallNode *> seen;
  node.op->walk([&](Operation *op) {
    node.yields = node.yields || isa<YieldOp>(op);
    auto call = dyn_cast<CallOpInterface>(op);
    if (!call)
      return;
    auto callee = cast<SymbolRefAttr>(call.getCallableForCallee());
    CallNode *target = nodes.lookup(callee.getRootReference());
    if (target && seen.insert(target).second)
      node.callees.push_back(target);
  });
}

namespace {
struct AnnotateFunctions : kiln::vm::impl::AnnotateFunctionsBase<AnnotateFunctions> {
  void runOnOperation() override {
    std::deque<CallNode> graph;
    DenseMap<StringAttr, CallNode *> nodes;
    CallNode root;
    for (Operation &op : *getOperation().getModuleBody()) {
      if (!isa<FuncOp, ImportOp>(op))
        continue;
      CallNode &node = graph.emplace_back();
      node.op = &op;
      node.yields = op.hasAttr("vm.yield");
      node.unwinds = op.hasAttr("vm.unwind");
      nodes[SymbolTable::getSymbolName(&op)] = &node;
      root.callees.push_back(&node);
    }
    for (CallNode &node : graph) {
      if (auto function = dyn_cast<FuncOp>(node.op)) {
        node.unwinds = node.unwinds || failsWithRefs(function);
        connectCallees(node, nodes);
      }
    }
    for (auto it = llvm::scc_begin(&root); !it.isAtEnd(); ++it)
      annotate(*it, root);
  }

private:
  /// Marks the functions of a strongly connected component whose outside callees are marked already.
  void annotate(ArrayRef<CallNode *> component, const CallNode &root) {
    if (component.front() == &root)
      return;
    bool yields = false, unwinds = false;
    for (CallNode *node : component) {
      yields |= node->yields || llvm::any_of(node->callees, [](CallNode *callee) { return callee->yields; });
      unwinds |= node->unwinds || llvm::any_of(node->callees, [](CallNode *callee) { return callee->unwinds; });
    }
    auto unit = UnitAttr::get(&getContext());
    for (CallNode *node : component) {
      node->yields = yields;
      node->unwinds = unwinds;
      if (yields)
        node->op->setAttr("vm.yield", unit);
      if (unwinds)
        node->op->setAttr("vm.unwind", unit);
    }
  }
};
} // namespace
