//===- DropDebugOps.cpp - Without ops for debuggers -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMInterfaces.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DROPDEBUGOPS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {
struct DropDebugOps : kiln::vm::impl::DropDebugOpsBase<DropDebugOps> {
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (!isDebugOnly(op))
        return;
      if (auto branch = dyn_cast<BranchOpInterface>(op)) {
        OpBuilder builder(op);
        BranchOp::create(builder, op->getLoc(), op->getSuccessor(0),
                         branch.getSuccessorOperands(0).getForwardedOperands());
      }
      op->erase();
    });
  }
};
} // namespace
