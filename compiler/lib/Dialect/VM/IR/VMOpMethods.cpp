//===- VMOpMethods.cpp - Builders and interface methods -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// ImportOp
//===----------------------------------------------------------------------===//

StringRef ImportOp::getArgumentName(unsigned index) {
  auto name = getArgAttrOfType<StringAttr>(index, "vm.name");
  return name ? name.getValue() : StringRef();
}

bool ImportOp::isArgumentVariadic(unsigned index) { return bool(getArgAttr(index, "vm.variadic")); }

bool ImportOp::isVariadic() {
  for (unsigned i = 0, e = getNumArguments(); i < e; ++i)
    if (isArgumentVariadic(i))
      return true;
  return false;
}

StringRef ImportOp::getImportModuleName() {
  auto [module, function] = getSymName().split('.');
  return function.empty() ? StringRef() : module;
}

StringRef ImportOp::getImportFunctionName() {
  auto [module, function] = getSymName().split('.');
  return function.empty() ? module : function;
}

//===----------------------------------------------------------------------===//
// InitializerOp
//===----------------------------------------------------------------------===//

Region *InitializerOp::getCallableRegion() { return &getBody(); }

ArrayRef<Type> InitializerOp::getArgumentTypes() { return getFunctionType().getInputs(); }

ArrayRef<Type> InitializerOp::getResultTypes() { return getFunctionType().getResults(); }

//===----------------------------------------------------------------------===//
// Globals
//===----------------------------------------------------------------------===//

template <typename GlobalOp>
static void buildGlobal(OpBuilder &builder, OperationState &state, StringRef name, bool isMutable, Type type) {
  auto &properties = state.getOrAddProperties<typename GlobalOp::Properties>();
  properties.setSymName(builder.getStringAttr(name));
  properties.setType(TypeAttr::get(type));
  if (isMutable)
    properties.setIsMutable(builder.getUnitAttr());
}

void GlobalRefOp::build(OpBuilder &builder, OperationState &state, StringRef name, bool isMutable, Type type) {
  buildGlobal<GlobalRefOp>(builder, state, name, isMutable, type);
}

TypedAttr GlobalRefOp::getGlobalInitialValue() { return {}; }

void GlobalRefOp::setGlobalInitialValue(TypedAttr value) {
  assert(!value && "a ref has no initial value");
  (void)value;
}

#define KILN_VM_GLOBAL(TYPE, ATTR)                                                                                     \
  void Global##TYPE##Op::build(OpBuilder &builder, OperationState &state, StringRef name, bool isMutable, Type type,   \
                               TypedAttr initialValue) {                                                               \
    buildGlobal<Global##TYPE##Op>(builder, state, name, isMutable, type);                                              \
    if (initialValue)                                                                                                  \
      state.getOrAddProperties<Properties>().setInitialValue(cast<ATTR>(initialValue));                                \
  }                                                                                                                    \
  TypedAttr Global##TYPE##Op::getGlobalInitialValue() { return getInitialValueAttr(); }                                \
  void Global##TYPE##Op::setGlobalInitialValue(TypedAttr value) { setInitialValueAttr(cast_or_null<ATTR>(value)); }

KILN_VM_GLOBAL(I32, IntegerAttr)
KILN_VM_GLOBAL(I64, IntegerAttr)
KILN_VM_GLOBAL(F32, FloatAttr)
KILN_VM_GLOBAL(F64, FloatAttr)

#undef KILN_VM_GLOBAL

void GlobalAddressOp::build(OpBuilder &, OperationState &state, Type resultType, FlatSymbolRefAttr global) {
  state.getOrAddProperties<Properties>().setGlobal(global);
  state.addTypes(resultType);
}

#define KILN_VM_GLOBAL_ACCESS(TYPE)                                                                                    \
  void GlobalLoad##TYPE##Op::build(OpBuilder &builder, OperationState &state, Type valueType,                          \
                                   FlatSymbolRefAttr global, bool isImmutable) {                                       \
    auto &properties = state.getOrAddProperties<Properties>();                                                         \
    properties.setGlobal(global);                                                                                      \
    if (isImmutable)                                                                                                   \
      properties.setIsImmutable(builder.getUnitAttr());                                                                \
    state.addTypes(valueType);                                                                                         \
  }                                                                                                                    \
  void GlobalStore##TYPE##Op::build(OpBuilder &, OperationState &state, Value value, FlatSymbolRefAttr global) {       \
    state.getOrAddProperties<Properties>().setGlobal(global);                                                          \
    state.addOperands(value);                                                                                          \
  }                                                                                                                    \
  void GlobalLoadIndirect##TYPE##Op::build(OpBuilder &builder, OperationState &state, Type valueType, Value global,    \
                                           bool isImmutable) {                                                         \
    if (isImmutable)                                                                                                   \
      state.getOrAddProperties<Properties>().setIsImmutable(builder.getUnitAttr());                                    \
    state.addOperands(global);                                                                                         \
    state.addTypes(valueType);                                                                                         \
  }

KILN_VM_GLOBAL_ACCESS(I32)
KILN_VM_GLOBAL_ACCESS(I64)
KILN_VM_GLOBAL_ACCESS(F32)
KILN_VM_GLOBAL_ACCESS(F64)
KILN_VM_GLOBAL_ACCESS(Ref)

#undef KILN_VM_GLOBAL_ACCESS

//===----------------------------------------------------------------------===//
// Constants and data
//===----------------------------------------------------------------------===//

#define KILN_VM_CONST(TYPE, GET_TYPE, GET_ATTR, ATTR, VALUE)                                                           \
  void Const##TYPE##Op::build(OpBuilder &builder, OperationState &state, VALUE value) {                                \
    build(builder, state, builder.GET_ATTR(value));                                                                    \
  }                                                                                                                    \
  void Const##TYPE##Op::build(OpBuilder &, OperationState &state, ATTR value) {                                        \
    state.getOrAddProperties<Properties>().setValue(value);                                                            \
    state.addTypes(value.getType());                                                                                   \
  }                                                                                                                    \
  void Const##TYPE##ZeroOp::build(OpBuilder &builder, OperationState &state) { state.addTypes(builder.GET_TYPE()); }

KILN_VM_CONST(I32, getI32Type, getI32IntegerAttr, IntegerAttr, int32_t)
KILN_VM_CONST(I64, getI64Type, getI64IntegerAttr, IntegerAttr, int64_t)
KILN_VM_CONST(F32, getF32Type, getF32FloatAttr, FloatAttr, float)
KILN_VM_CONST(F64, getF64Type, getF64FloatAttr, FloatAttr, double)

#undef KILN_VM_CONST

void ConstRefRodataOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr rodata) {
  state.getOrAddProperties<Properties>().setRodata(rodata);
  state.addTypes(getBufferRefType(builder.getContext()));
}

void RodataOp::build(OpBuilder &builder, OperationState &state, StringRef name, Attribute value) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setSymName(builder.getStringAttr(name));
  properties.setValue(value);
}

void RodataInlineOp::build(OpBuilder &builder, OperationState &state, StringAttr name, Attribute value) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setName(name);
  properties.setValue(value);
  state.addTypes(getBufferRefType(builder.getContext()));
}

void RodataTableInlineOp::build(OpBuilder &builder, OperationState &state, Type tableType, ArrayAttr data) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setTableType(TypeAttr::get(tableType));
  properties.setDataArray(data);
  state.addTypes({getBufferRefType(builder.getContext()), getBufferRefType(builder.getContext())});
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

SuccessorOperands BranchOp::getSuccessorOperands(unsigned) { return SuccessorOperands(getDestOperandsMutable()); }

Block *BranchOp::getSuccessorForOperands(ArrayRef<Attribute>) { return getDest(); }

void CondBranchOp::build(OpBuilder &builder, OperationState &state, Value condition, Block *trueDest,
                         ValueRange trueOperands, Block *falseDest, ValueRange falseOperands) {
  state.addOperands(condition);
  state.addOperands(trueOperands);
  state.addOperands(falseOperands);
  state.addSuccessors({trueDest, falseDest});
  int32_t sizes[] = {1, int32_t(trueOperands.size()), int32_t(falseOperands.size())};
  state.addAttribute("operandSegmentSizes", builder.getDenseI32ArrayAttr(sizes));
}

SuccessorOperands CondBranchOp::getSuccessorOperands(unsigned index) {
  return SuccessorOperands(index == 0 ? getTrueOperandsMutable() : getFalseOperandsMutable());
}

Block *CondBranchOp::getSuccessorForOperands(ArrayRef<Attribute> operands) {
  auto condition = dyn_cast_or_null<IntegerAttr>(operands.front());
  if (!condition)
    return nullptr;
  return condition.getValue().isZero() ? getFalseDest() : getTrueDest();
}

void BranchTableOp::build(OpBuilder &builder, OperationState &state, Value index, Block *defaultDest,
                          ValueRange defaultOperands, BlockRange caseDests, ArrayRef<ValueRange> caseOperands) {
  state.addOperands(index);
  state.addOperands(defaultOperands);
  SmallVector<int32_t> caseCounts;
  int32_t caseCount = 0;
  for (ValueRange operands : caseOperands) {
    state.addOperands(operands);
    caseCounts.push_back(operands.size());
    caseCount += operands.size();
  }
  state.addSuccessors(defaultDest);
  state.addSuccessors(caseDests);
  state.addAttribute("case_operand_segments", builder.getDenseI32ArrayAttr(caseCounts));
  int32_t sizes[] = {1, int32_t(defaultOperands.size()), caseCount};
  state.addAttribute("operandSegmentSizes", builder.getDenseI32ArrayAttr(sizes));
}

SuccessorOperands BranchTableOp::getSuccessorOperands(unsigned index) {
  return SuccessorOperands(index == 0 ? getDefaultOperandsMutable() : getCaseOperandsMutable()[index - 1]);
}

Block *BranchTableOp::getSuccessorForOperands(ArrayRef<Attribute> operands) {
  auto index = dyn_cast_or_null<IntegerAttr>(operands.front());
  if (!index)
    return nullptr;
  SuccessorRange cases = getCaseDests();
  int64_t value = index.getValue().getSExtValue();
  return value >= 0 && value < int64_t(cases.size()) ? cases[value] : getDefaultDest();
}

SuccessorOperands YieldOp::getSuccessorOperands(unsigned) { return SuccessorOperands(getDestOperandsMutable()); }
SuccessorOperands BreakOp::getSuccessorOperands(unsigned) { return SuccessorOperands(getDestOperandsMutable()); }
SuccessorOperands CondBreakOp::getSuccessorOperands(unsigned) { return SuccessorOperands(getDestOperandsMutable()); }

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

#define KILN_VM_CALL(OP)                                                                                               \
  CallInterfaceCallable OP::getCallableForCallee() { return getCalleeAttr(); }                                         \
  void OP::setCalleeFromCallable(CallInterfaceCallable callee) {                                                       \
    setCalleeAttr(cast<FlatSymbolRefAttr>(cast<SymbolRefAttr>(callee)));                                               \
  }                                                                                                                    \
  Operation::operand_range OP::getArgOperands() { return getOperands(); }                                              \
  MutableOperandRange OP::getArgOperandsMutable() { return getOperandsMutable(); }

KILN_VM_CALL(CallOp)
KILN_VM_CALL(CallVariadicOp)
KILN_VM_CALL(CallYieldableOp)
KILN_VM_CALL(CallVariadicYieldableOp)

#undef KILN_VM_CALL

template <typename Properties>
static void setSegments(Builder &builder, Properties &properties, ArrayRef<int16_t> sizes, ArrayRef<Type> types) {
  auto sizesType = VectorType::get(int64_t(sizes.size()), builder.getI16Type());
  properties.setSegmentSizes(DenseIntElementsAttr::get(sizesType, sizes));
  properties.setSegmentTypes(builder.getTypeArrayAttr(types));
}

void CallOp::build(OpBuilder &, OperationState &state, FlatSymbolRefAttr callee, TypeRange resultTypes,
                   ValueRange operands) {
  state.getOrAddProperties<Properties>().setCallee(callee);
  state.addTypes(resultTypes);
  state.addOperands(operands);
}

void CallVariadicOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr callee, TypeRange resultTypes,
                           ArrayRef<int16_t> segmentSizes, ArrayRef<Type> segmentTypes, ValueRange operands) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setCallee(callee);
  setSegments(builder, properties, segmentSizes, segmentTypes);
  state.addTypes(resultTypes);
  state.addOperands(operands);
}

void CallYieldableOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr callee, TypeRange resultTypes,
                            ValueRange operands, Block *dest) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setCallee(callee);
  properties.setResultTypes(builder.getTypeArrayAttr(resultTypes));
  state.addOperands(operands);
  state.addSuccessors(dest);
}

void CallVariadicYieldableOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr callee,
                                    TypeRange resultTypes, ArrayRef<int16_t> segmentSizes, ArrayRef<Type> segmentTypes,
                                    ValueRange operands, Block *dest) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setCallee(callee);
  properties.setResultTypes(builder.getTypeArrayAttr(resultTypes));
  setSegments(builder, properties, segmentSizes, segmentTypes);
  state.addOperands(operands);
  state.addSuccessors(dest);
}

#define KILN_VM_YIELDABLE_CALL(OP)                                                                                     \
  SmallVector<Type> OP::getYieldedTypes() { return SmallVector<Type>(getResultTypes().getAsValueRange<TypeAttr>()); }  \
  SuccessorOperands OP::getSuccessorOperands(unsigned) {                                                               \
    return SuccessorOperands(getResultTypes().size(), MutableOperandRange(*this, 0, 0));                               \
  }

KILN_VM_YIELDABLE_CALL(CallYieldableOp)
KILN_VM_YIELDABLE_CALL(CallVariadicYieldableOp)

#undef KILN_VM_YIELDABLE_CALL

void ImportResolvedOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr import) {
  state.getOrAddProperties<Properties>().setImport(import);
  state.addTypes(builder.getI32Type());
}

//===----------------------------------------------------------------------===//
// Failures and messages
//===----------------------------------------------------------------------===//

void FailOp::build(OpBuilder &, OperationState &state, Value status, StringAttr message) {
  state.addOperands(status);
  state.getOrAddProperties<Properties>().setMessage(message);
}

void CondFailOp::build(OpBuilder &, OperationState &state, Value condition, Value status, StringAttr message) {
  state.addOperands({condition, status});
  state.getOrAddProperties<Properties>().setMessage(message);
}

#define KILN_VM_BINARY_CHECK(OP)                                                                                       \
  void OP::build(OpBuilder &, OperationState &state, Value lhs, Value rhs, StringAttr message) {                       \
    state.addOperands({lhs, rhs});                                                                                     \
    state.getOrAddProperties<Properties>().setMessage(message);                                                        \
  }

KILN_VM_BINARY_CHECK(CheckEQOp)
KILN_VM_BINARY_CHECK(CheckNEOp)
KILN_VM_BINARY_CHECK(CheckNearlyEQOp)

#undef KILN_VM_BINARY_CHECK

void CheckNZOp::build(OpBuilder &, OperationState &state, Value value, StringAttr message) {
  state.addOperands(value);
  state.getOrAddProperties<Properties>().setMessage(message);
}

void TraceOp::build(OpBuilder &builder, OperationState &state, StringRef eventName, ValueRange operands) {
  state.getOrAddProperties<Properties>().setEventName(builder.getStringAttr(eventName));
  state.addOperands(operands);
}

void PrintOp::build(OpBuilder &builder, OperationState &state, StringRef message, ValueRange operands) {
  state.getOrAddProperties<Properties>().setMessage(builder.getStringAttr(message));
  state.addOperands(operands);
}
