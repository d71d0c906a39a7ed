//===- VMResultNames.cpp - Names of results in the text -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMResultNames.h"

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace kiln::vm;

static std::string getIntegerName(IntegerAttr value) {
  if (value.getValue().isZero())
    return "zero";
  return "c" + llvm::toString(value.getValue(), 10, /*Signed=*/true);
}

/// `slt` for `vm.cmp.lt.i32.s`; empty for float comparisons and other ops.
static StringRef getComparisonName(StringRef opName) {
  if (!opName.consume_front("vm.cmp."))
    return {};
  return llvm::StringSwitch<StringRef>(opName)
      .Cases({"eq.i32", "eq.i64"}, "eq")
      .Cases({"ne.i32", "ne.i64"}, "ne")
      .Cases({"lt.i32.s", "lt.i64.s"}, "slt")
      .Cases({"lt.i32.u", "lt.i64.u"}, "ult")
      .Cases({"lte.i32.s", "lte.i64.s"}, "slte")
      .Cases({"lte.i32.u", "lte.i64.u"}, "ulte")
      .Cases({"gt.i32.s", "gt.i64.s"}, "sgt")
      .Cases({"gt.i32.u", "gt.i64.u"}, "ugt")
      .Cases({"gte.i32.s", "gte.i64.s"}, "sgte")
      .Cases({"gte.i32.u", "gte.i64.u"}, "ugte")
      .Cases({"nz.i32", "nz.i64"}, "nz")
      .Case("eq.ref", "req")
      .Case("ne.ref", "rne")
      .Case("nz.ref", "rnz")
      .Default({});
}

static std::string getImportResolvedName(StringRef symbol) {
  std::string name = "has_";
  for (char c : symbol)
    name += llvm::isAlnum(c) ? c : '_';
  return name;
}

/// `%buffer`, `%list` or `%ref`; empty for numbers.
static StringRef getRefName(Type type) {
  if (isBufferRefType(type))
    return "buffer";
  if (isListRefType(type))
    return "list";
  return isRefType(type) ? "ref" : "";
}

void kiln::vm::setResultNames(Operation *op, OpAsmSetValueNameFn setName) {
  if (op->getNumResults() == 0)
    return;
  OpResult result = op->getResult(0);
  if (auto constant = dyn_cast<ConstI32Op>(op))
    return setName(result, getIntegerName(constant.getValueAttr()));
  if (auto constant = dyn_cast<ConstI64Op>(op))
    return setName(result, getIntegerName(constant.getValueAttr()));
  if (isa<ConstI32ZeroOp, ConstI64ZeroOp, ConstF32ZeroOp, ConstF64ZeroOp>(op))
    return setName(result, "zero");
  if (isa<ConstRefZeroOp>(op))
    return setName(result, "null");
  if (auto rodata = dyn_cast<ConstRefRodataOp>(op))
    return setName(result, rodata.getRodata());
  if (auto access = dyn_cast<GlobalAccessOpInterface>(op); access && !isa<GlobalAddressOp>(op))
    return setName(result, access.getGlobalAttr().getValue());
  if (auto resolved = dyn_cast<ImportResolvedOp>(op))
    return setName(result, getImportResolvedName(resolved.getImport()));
  if (auto table = dyn_cast<RodataTableInlineOp>(op)) {
    setName(table.getTableResult(), "table_result");
    return setName(table.getDataResult(), "data_result");
  }
  if (StringRef name = getComparisonName(op->getName().getStringRef()); !name.empty())
    return setName(result, name);
  if (StringRef name = getRefName(result.getType()); !name.empty())
    setName(result, name);
}
