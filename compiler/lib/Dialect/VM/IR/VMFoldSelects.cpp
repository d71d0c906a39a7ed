//===- VMFoldSelects.cpp - Folds of selects and switches ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMSelectOps.h"

using namespace mlir;
using namespace kiln::vm;

template <typename SelectOp> static OpFoldResult foldSelect(SelectOp op, Attribute condition) {
  if (op.getTrueValue() == op.getFalseValue())
    return op.getTrueValue();
  if (std::optional<APInt> value = getInteger(condition))
    return value->isZero() ? op.getFalseValue() : op.getTrueValue();
  return {};
}

template <typename SwitchOp> static OpFoldResult foldSwitch(SwitchOp op, Attribute index) {
  OperandRange values = op.getValues();
  if (std::optional<APInt> value = getInteger(index)) {
    bool isInRange = !value->isNegative() && value->ult(values.size());
    return isInRange ? values[value->getZExtValue()] : op.getDefaultValue();
  }
  if (llvm::all_of(values, [&](Value value) { return value == op.getDefaultValue(); }))
    return op.getDefaultValue();
  return {};
}

#define KILN_VM_FOLD(TYPE)                                                                                             \
  OpFoldResult Select##TYPE##Op::fold(FoldAdaptor adaptor) { return foldSelect(*this, adaptor.getCondition()); }       \
  OpFoldResult Switch##TYPE##Op::fold(FoldAdaptor adaptor) { return foldSwitch(*this, adaptor.getIndex()); }

KILN_VM_FOLD(I32)
KILN_VM_FOLD(I64)
KILN_VM_FOLD(F32)
KILN_VM_FOLD(F64)
KILN_VM_FOLD(Ref)
