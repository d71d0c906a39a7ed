//===- DropUnusedCalls.cpp - Calls without effect -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DROPUNUSEDCALLS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

/// The names of functions and imports without side effects.
static DenseSet<StringAttr> pureCallees(vm::ModuleOp module) {
  DenseSet<StringAttr> names;
  for (Operation &op : *module.getModuleBody())
    if (isa<FuncOp, ImportOp>(op) && op.hasAttr("nosideeffects"))
      names.insert(SymbolTable::getSymbolName(&op));
  return names;
}

static bool isUnusedCall(Operation *op, const DenseSet<StringAttr> &pure) {
  if (!isa<CallOp, CallVariadicOp>(op) || !op->use_empty())
    return false;
  auto callee = cast<SymbolRefAttr>(cast<CallOpInterface>(op).getCallableForCallee());
  return op->hasAttr("nosideeffects") || pure.contains(callee.getRootReference());
}

namespace {
struct DropUnusedCalls : kiln::vm::impl::DropUnusedCallsBase<DropUnusedCalls> {
  void runOnOperation() override {
    DenseSet<StringAttr> pure = pureCallees(getOperation());
    llvm::SetVector<Operation *> unused;
    getOperation().walk([&](Operation *op) {
      if (isUnusedCall(op, pure))
        unused.insert(op);
    });
    while (!unused.empty()) {
      Operation *op = unused.pop_back_val();
      SmallVector<Operation *> producers;
      for (Value operand : op->getOperands())
        if (Operation *producer = operand.getDefiningOp())
          producers.push_back(producer);
      op->erase();
      for (Operation *producer : producers)
        if (isUnusedCall(producer, pure) || isOpTriviallyDead(producer))
          unused.insert(producer);
    }
  }
};
} // namespace
