//===- VMConstants.cpp - Constants as values and as ops -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace kiln::vm;

/// Numbers take the type of their attribute, positive zeros their own op; null refs are unit attributes.
Operation *VMDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location location) {
  if (isRefType(type)) {
    if (!isa<UnitAttr>(value))
      return nullptr;
    return ConstRefZeroOp::create(builder, location, type);
  }
  if (auto integer = dyn_cast<IntegerAttr>(value); integer && integer.getType() == type) {
    bool isZero = integer.getValue().isZero();
    if (type.isSignlessInteger(32))
      return isZero ? ConstI32ZeroOp::create(builder, location).getOperation()
                    : ConstI32Op::create(builder, location, integer).getOperation();
    if (type.isSignlessInteger(64))
      return isZero ? ConstI64ZeroOp::create(builder, location).getOperation()
                    : ConstI64Op::create(builder, location, integer).getOperation();
  }
  if (auto number = dyn_cast<FloatAttr>(value); number && number.getType() == type) {
    bool isZero = number.getValue().isPosZero();
    if (type.isF32())
      return isZero ? ConstF32ZeroOp::create(builder, location).getOperation()
                    : ConstF32Op::create(builder, location, number).getOperation();
    if (type.isF64())
      return isZero ? ConstF64ZeroOp::create(builder, location).getOperation()
                    : ConstF64Op::create(builder, location, number).getOperation();
  }
  return nullptr;
}

#define KILN_VM_CONST(TYPE)                                                                                            \
  OpFoldResult Const##TYPE##Op::fold(FoldAdaptor) { return getValueAttr(); }                                           \
  OpFoldResult Const##TYPE##ZeroOp::fold(FoldAdaptor) { return Builder(getContext()).getZeroAttr(getType()); }

KILN_VM_CONST(I32)
KILN_VM_CONST(I64)
KILN_VM_CONST(F32)
KILN_VM_CONST(F64)

#undef KILN_VM_CONST

OpFoldResult ConstRefZeroOp::fold(FoldAdaptor) { return UnitAttr::get(getContext()); }
