//===- OrdinalAllocation.cpp - Numbers of symbols -------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_ORDINALALLOCATION
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

namespace {
struct OrdinalAllocation : kiln::vm::impl::OrdinalAllocationBase<OrdinalAllocation> {
  void runOnOperation() override {
    vm::ModuleOp module = getOperation();
    Builder builder(&getContext());
    int32_t imports = 0, exports = 0, functions = 0, rodatas = 0, refs = 0;
    SmallVector<GlobalOpInterface> globals4, globals8;
    auto setNext = [&](auto op, int32_t &count) { op.setOrdinalAttr(builder.getI32IntegerAttr(count++)); };
    for (Operation &op : *module.getModuleBody()) {
      if (auto importOp = dyn_cast<ImportOp>(op))
        setNext(importOp, imports);
      else if (auto exportOp = dyn_cast<ExportOp>(op))
        setNext(exportOp, exports);
      else if (auto function = dyn_cast<FuncOp>(op))
        setNext(function, functions);
      else if (auto rodata = dyn_cast<RodataOp>(op))
        setNext(rodata, rodatas);
      else if (auto global = dyn_cast<GlobalRefOp>(op))
        setNext(global, refs);
      else if (auto global = dyn_cast<GlobalOpInterface>(op))
        (global.getGlobalType().getIntOrFloatBitWidth() == 64 ? globals8 : globals4).push_back(global);
    }

    int32_t offset8 = llvm::alignTo(4 * globals4.size(), globals8.empty() ? 1 : 8);
    int32_t globalBytes = offset8 + 8 * globals8.size();
    for (auto [index, global] : llvm::enumerate(globals4))
      global.setOrdinalAttr(builder.getI32IntegerAttr(4 * index));
    for (auto [index, global] : llvm::enumerate(globals8))
      global.setOrdinalAttr(builder.getI32IntegerAttr(offset8 + 8 * index));
    module.setOrdinalCountsAttr(
        OrdinalCountsAttr::get(&getContext(), imports, exports, functions, globalBytes, refs, rodatas, /*rwdatas=*/0));
    replaceAddresses();
  }

private:
  void replaceAddresses() {
    DenseMap<StringAttr, int32_t> ordinals;
    for (auto global : getOperation().getOps<GlobalOpInterface>())
      ordinals[SymbolTable::getSymbolName(global)] = global.getOrdinalAttr().getInt();
    getOperation().walk([&](GlobalAddressOp address) {
      OpBuilder builder(address);
      int32_t ordinal = ordinals.lookup(address.getGlobalAttr().getAttr());
      address.getResult().replaceAllUsesWith(ConstI32Op::create(builder, address.getLoc(), ordinal).getResult());
      address.erase();
    });
  }
};
} // namespace
