//===- ReifyRodataTables.cpp - Data tables to data ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_REIFYRODATATABLES
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

static DenseElementsAttr tableAttr(ArrayRef<int64_t> entries, Type type) {
  SmallVector<APInt> values;
  for (int64_t entry : entries)
    values.emplace_back(type.getIntOrFloatBitWidth(), entry);
  int64_t size = values.size();
  // A vector of no elements has no text form.
  ShapedType tableType = size ? ShapedType(VectorType::get(size, type)) : RankedTensorType::get(size, type);
  return DenseElementsAttr::get(tableType, values);
}

static Value createInlineData(OpBuilder &builder, RodataTableInlineOp table, StringAttr name, Attribute value) {
  auto data = RodataInlineOp::create(builder, table.getLoc(), name, value);
  data.setAlignmentAttr(table.getAlignmentAttr());
  data.setMimeTypeAttr(table.getMimeTypeAttr());
  return data.getResult();
}

static LogicalResult reifyTable(RodataTableInlineOp table) {
  int64_t alignment = std::max<int64_t>(table.getDataAlignment().value_or(1), 1);
  OpBuilder builder(table);
  SmallVector<int64_t> entries;
  SmallVector<Attribute> parts;
  int64_t offset = 0;
  for (Attribute value : table.getDataArray()) {
    std::optional<int64_t> size = rodataStorageSize(value);
    if (!size)
      return table.emitOpError("value of a table has no storage size: ") << value;
    entries.append({offset, *size});
    parts.push_back(value);
    int64_t padding = llvm::alignTo(*size, alignment) - *size;
    if (padding) {
      auto paddingType = VectorType::get(padding, builder.getI8Type());
      parts.push_back(DenseElementsAttr::get(paddingType, builder.getI8IntegerAttr(0)));
    }
    offset += *size + padding;
  }
  if (table.getTableType().isInteger(32) && !llvm::isInt<32>(offset))
    return table.emitOpError("offsets of the table exceed 32 bits");

  Value tableData =
      createInlineData(builder, table, table.getTableNameAttr(), tableAttr(entries, table.getTableType()));
  Value data = createInlineData(builder, table, table.getDataNameAttr(),
                                util::CompositeAttr::get(table.getContext(), offset, parts));
  table.replaceAllUsesWith(ValueRange{tableData, data});
  table.erase();
  return success();
}

namespace {
struct ReifyRodataTables : kiln::vm::impl::ReifyRodataTablesBase<ReifyRodataTables> {
  void runOnOperation() override {
    WalkResult result = getOperation().walk([](RodataTableInlineOp table) { return WalkResult(reifyTable(table)); });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
