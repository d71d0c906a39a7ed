//===- ConvertToYieldableCalls.cpp - Calls that can suspend ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_CONVERTTOYIELDABLECALLS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

/// The names of functions and imports that can suspend.
static DenseSet<StringAttr> yieldingCallees(vm::ModuleOp module) {
  DenseSet<StringAttr> names;
  for (Operation &op : *module.getModuleBody())
    if (isa<FuncOp, ImportOp>(op) && op.hasAttr("vm.yield"))
      names.insert(SymbolTable::getSymbolName(&op));
  return names;
}

static void createYieldableCall(OpBuilder &builder, CallOp call, Block *next) {
  CallYieldableOp::create(builder, call.getLoc(), call.getCalleeAttr(), call.getResultTypes(), call.getOperands(),
                          next);
}

static void createYieldableCall(OpBuilder &builder, CallVariadicOp call, Block *next) {
  auto segmentSizes = llvm::to_vector(call.getSegmentSizes().getValues<int16_t>());
  auto segmentTypes = llvm::to_vector(call.getSegmentTypes().getAsValueRange<TypeAttr>());
  CallVariadicYieldableOp::create(builder, call.getLoc(), call.getCalleeAttr(), call.getResultTypes(), segmentSizes,
                                  segmentTypes, call.getOperands(), next);
}

/// Ends the block of `call` with a yieldable call. Moves the ops behind it, so calls of one block come last to first.
template <typename CallOpT> static void convert(CallOpT call) {
  Block *block = call->getBlock();
  Block *next = block->splitBlock(std::next(call->getIterator()));
  for (Value result : call.getResults())
    result.replaceAllUsesWith(next->addArgument(result.getType(), call.getLoc()));
  OpBuilder builder = OpBuilder::atBlockEnd(block);
  createYieldableCall(builder, call, next);
  call.erase();
}

namespace {
struct ConvertToYieldableCalls : kiln::vm::impl::ConvertToYieldableCallsBase<ConvertToYieldableCalls> {
  void runOnOperation() override {
    DenseSet<StringAttr> yielding = yieldingCallees(getOperation());
    if (yielding.empty())
      return;
    SmallVector<Operation *> calls;
    getOperation().walk([&](CallOpInterface call) {
      auto callee = cast<SymbolRefAttr>(call.getCallableForCallee());
      if (!call->hasTrait<mlir::OpTrait::IsTerminator>() && yielding.contains(callee.getRootReference()))
        calls.push_back(call);
    });
    for (Operation *call : llvm::reverse(calls)) {
      if (auto plain = dyn_cast<CallOp>(call))
        convert(plain);
      else
        convert(cast<CallVariadicOp>(call));
    }
  }
};
} // namespace
