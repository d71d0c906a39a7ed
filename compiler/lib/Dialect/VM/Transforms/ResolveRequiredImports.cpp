//===- ResolveRequiredImports.cpp - vm.import.resolved that is 1 ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/PatternMatch.h"

namespace kiln::vm {
#define GEN_PASS_DEF_RESOLVEREQUIREDIMPORTS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

namespace {
struct ResolveRequiredImports : kiln::vm::impl::ResolveRequiredImportsBase<ResolveRequiredImports> {
  void runOnOperation() override {
    mlir::IRRewriter rewriter(&getContext());
    if (failed(getOperation().resolveRequiredImports(rewriter)))
      markAllAnalysesPreserved();
  }
};
} // namespace
