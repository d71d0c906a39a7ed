//===- VMVerifyOps.cpp - Rules inside functions ---------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMListOps.h"
#include "kiln/Dialect/VM/VMSelectOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Lists and switches
//===----------------------------------------------------------------------===//

static LogicalResult verifyListRef(Operation *op, Type listType, Type valueType, StringRef access) {
  Type elementType = getListElementType(listType);
  if (isa<OpaqueObjectType>(elementType))
    return success();
  if (!isRefType(elementType))
    return op->emitOpError() << "cannot convert between list type " << elementType << " and " << valueType;
  if (elementType != valueType && !isOpaqueRefType(elementType))
    return op->emitOpError() << "list contains " << elementType << " that cannot be " << access << " as " << valueType;
  return success();
}

LogicalResult ListGetRefOp::verify() {
  return verifyListRef(*this, getList().getType(), getResult().getType(), "accessed");
}

LogicalResult ListSetRefOp::verify() {
  return verifyListRef(*this, getList().getType(), getValue().getType(), "mutated");
}

LogicalResult SwitchRefOp::verify() {
  for (Value value : getOperands().drop_front())
    if (value.getType() != getResult().getType())
      return emitOpError() << "expected every value to have the result's type " << getResult().getType() << ", but got "
                           << value.getType();
  return success();
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

LogicalResult BranchTableOp::verify() {
  if (getCaseOperandSegments().size() != getCaseDests().size())
    return emitOpError() << "has " << getCaseDests().size() << " cases but operand counts for "
                         << getCaseOperandSegments().size();
  return success();
}

LogicalResult ReturnOp::verify() {
  Operation *parent = (*this)->getParentOp();
  TypeRange expected;
  if (auto function = dyn_cast<FuncOp>(parent))
    expected = function.getResultTypes();
  else if (!isa<InitializerOp>(parent))
    return emitOpError("expects a parent op 'vm.func' or 'vm.initializer'");
  if (getNumOperands() != expected.size())
    return emitOpError() << "has " << getNumOperands() << " operands but the function has " << expected.size()
                         << " results";
  for (auto [i, type, expectedType] : llvm::enumerate(getOperandTypes(), expected))
    if (type != expectedType && !(isRefType(type) && isOpaqueRefType(expectedType)) &&
        !(isOpaqueRefType(type) && isRefType(expectedType)))
      return emitOpError() << "operand " << i << " has the type " << type << " but the function's result is "
                           << expectedType;
  return success();
}

LogicalResult FailOp::verify() {
  APInt status;
  if (matchPattern(getStatus(), m_ConstantInt(&status)) && status.isZero())
    return emitOpError("status is 0; expected to not be OK");
  return success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// The sizes describe as many operands, of the types they name, as the call has.
static LogicalResult verifySegments(Operation *op, DenseIntElementsAttr segmentSizes, ArrayAttr segmentTypes) {
  if (segmentSizes.size() != int64_t(segmentTypes.size()))
    return op->emitOpError() << "has " << segmentSizes.size() << " segment sizes but " << segmentTypes.size()
                             << " segment types";
  SmallVector<Type> types;
  for (auto [i, size, type] :
       llvm::enumerate(segmentSizes.getValues<int16_t>(), segmentTypes.getAsValueRange<TypeAttr>())) {
    if (size < -1)
      return op->emitOpError() << "segment " << i << " has the size " << size;
    auto tupleType = dyn_cast<TupleType>(type);
    if (size == -1 || !tupleType) {
      types.append(size == -1 ? 1 : size, type);
      continue;
    }
    if (tupleType.size() == 0)
      return op->emitOpError() << "segment " << i << " has an empty tuple type";
    for (int16_t j = 0; j < size; ++j)
      llvm::append_range(types, tupleType.getTypes());
  }
  if (types.size() != op->getNumOperands())
    return op->emitOpError() << "has " << op->getNumOperands() << " operands but its segments describe "
                             << types.size();
  for (auto [i, type, expected] : llvm::enumerate(op->getOperandTypes(), types))
    if (type != expected)
      return op->emitOpError() << "operand " << i << " has the type " << type << " but its segment's is " << expected;
  return success();
}

/// The results are the first arguments of the successor, which has no others.
static LogicalResult verifyYielded(Operation *op, ArrayAttr resultTypes) {
  SmallVector<Type> types(resultTypes.getAsValueRange<TypeAttr>());
  Block::BlockArgListType arguments = op->getSuccessor(0)->getArguments();
  if (types.size() != arguments.size())
    return op->emitOpError() << "has " << types.size() << " results but its successor has " << arguments.size()
                             << " arguments";
  for (auto [i, type, argument] : llvm::enumerate(types, arguments))
    if (type != argument.getType())
      return op->emitOpError() << "result " << i << " has the type " << type << " but the successor's argument is "
                               << argument.getType();
  return success();
}

LogicalResult CallVariadicOp::verify() { return verifySegments(*this, getSegmentSizes(), getSegmentTypes()); }

LogicalResult CallYieldableOp::verify() { return verifyYielded(*this, getResultTypes()); }

LogicalResult CallVariadicYieldableOp::verify() {
  return success(succeeded(verifySegments(*this, getSegmentSizes(), getSegmentTypes())) &&
                 succeeded(verifyYielded(*this, getResultTypes())));
}

//===----------------------------------------------------------------------===//
// Debug ops
//===----------------------------------------------------------------------===//

LogicalResult OptimizationBarrierOp::verify() {
  if (getOperandTypes() != getResultTypes())
    return emitOpError("expected results of the operands' types");
  return success();
}
