//===- DropExcludedExports.cpp - Exports that C does not get --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMPasses.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DROPEXCLUDEDEXPORTS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

namespace {
struct DropExcludedExports : kiln::vm::impl::DropExcludedExportsBase<DropExcludedExports> {
  void runOnOperation() override {
    for (ExportOp exportOp : llvm::make_early_inc_range(getOperation().getOps<ExportOp>()))
      if (exportOp->hasAttr("emitc.exclude"))
        exportOp.erase();
  }
};
} // namespace
