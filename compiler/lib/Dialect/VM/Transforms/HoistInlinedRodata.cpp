//===- HoistInlinedRodata.cpp - Inline data to the module -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_HOISTINLINEDRODATA
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

static std::string nameOf(RodataInlineOp data, Operation *parent) {
  if (data.getName() && !data.getName()->empty())
    return data.getName()->str();
  auto symbol = dyn_cast<SymbolOpInterface>(parent);
  return symbol ? symbol.getName().str() + "_const" : "_const";
}

static void hoist(RodataInlineOp data, Operation *parent, SymbolTable &symbols) {
  OpBuilder builder(data.getContext());
  auto rodata = RodataOp::create(builder, data.getLoc(), nameOf(data, parent), data.getValue());
  rodata.setPrivate();
  rodata.setAlignmentAttr(data.getAlignmentAttr());
  rodata.setMimeTypeAttr(data.getMimeTypeAttr());
  StringAttr name = symbols.insert(rodata, Block::iterator(parent));

  builder.setInsertionPoint(data);
  auto ref = ConstRefRodataOp::create(builder, data.getLoc(), FlatSymbolRefAttr::get(name));
  data.getResult().replaceAllUsesWith(ref.getValue());
  data.erase();
}

namespace {
struct HoistInlinedRodata : kiln::vm::impl::HoistInlinedRodataBase<HoistInlinedRodata> {
  void runOnOperation() override {
    SmallVector<RodataInlineOp> inlined;
    getOperation().walk([&](RodataInlineOp data) { inlined.push_back(data); });
    if (inlined.empty())
      return;
    SymbolTable symbols(getOperation());
    for (RodataInlineOp data : inlined)
      hoist(data, data->getBlock()->getParentOp(), symbols);
  }
};
} // namespace
