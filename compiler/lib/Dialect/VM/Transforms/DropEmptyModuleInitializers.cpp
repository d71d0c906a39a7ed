//===- DropEmptyModuleInitializers.cpp - @__init that does nothing --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DROPEMPTYMODULEINITIALIZERS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

static bool doesNothing(FuncOp function) {
  return llvm::hasSingleElement(function.getBody()) && isa<ReturnOp>(function.getBody().front().front());
}

namespace {
struct DropEmptyModuleInitializers : kiln::vm::impl::DropEmptyModuleInitializersBase<DropEmptyModuleInitializers> {
  void runOnOperation() override {
    vm::ModuleOp module = getOperation();
    SmallVector<FuncOp, 2> empty;
    for (auto function : module.getOps<FuncOp>())
      if (llvm::is_contained({"__init", "__deinit"}, function.getSymName()) && doesNothing(function))
        empty.push_back(function);
    if (empty.empty())
      return;

    DenseSet<StringAttr> called;
    module.walk([&](CallOpInterface call) {
      if (auto callee = dyn_cast<SymbolRefAttr>(call.getCallableForCallee()))
        called.insert(callee.getRootReference());
    });
    for (FuncOp function : empty) {
      StringAttr name = function.getSymNameAttr();
      SmallVector<ExportOp, 1> exports;
      for (auto exportOp : module.getOps<ExportOp>())
        if (exportOp.getFunctionRefAttr().getAttr() == name)
          exports.push_back(exportOp);
      if (called.contains(name) ||
          llvm::any_of(exports, [&](ExportOp exportOp) { return exportOp.getExportNameAttr() != name; }))
        continue;
      for (ExportOp exportOp : exports)
        exportOp.erase();
      function.erase();
    }
  }
};
} // namespace
