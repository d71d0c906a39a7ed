//===- DropOptimizationBarriers.cpp - Barriers to their operands ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DROPOPTIMIZATIONBARRIERS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {
struct DropOptimizationBarriers : kiln::vm::impl::DropOptimizationBarriersBase<DropOptimizationBarriers> {
  void runOnOperation() override {
    getOperation().walk([](OptimizationBarrierOp barrier) {
      barrier->replaceAllUsesWith(barrier->getOperands());
      barrier->erase();
    });
  }
};
} // namespace
