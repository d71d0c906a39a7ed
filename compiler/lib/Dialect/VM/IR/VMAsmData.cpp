//===- VMAsmData.cpp - Text of globals, constants and data ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMAsmHelpers.h"

#include "kiln/Dialect/Util/DataText.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMSelectOps.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Globals
//===----------------------------------------------------------------------===//

static constexpr PropertyKey globalKeys[] = {{"inlining_policy", PropertyForm::Any}, {"ordinal", PropertyForm::I32}};

static ParseResult parseGlobal(OpAsmParser &parser, OperationState &state, bool allowValue) {
  parseOptionalVisibility(parser, state);
  if (succeeded(parser.parseOptionalKeyword("mutable")))
    state.addAttribute("is_mutable", parser.getBuilder().getUnitAttr());
  if (parseSymbolName(parser, state) || parsePropertyDict(parser, state, globalKeys) || parseFreeAttrs(parser, state))
    return failure();
  Type type;
  if (!allowValue || failed(parser.parseOptionalEqual())) {
    if (parser.parseColonType(type))
      return failure();
    state.addAttribute("type", TypeAttr::get(type));
    if (!allowValue || failed(parser.parseOptionalEqual()))
      return success();
  }
  SMLoc location = parser.getCurrentLocation();
  TypedAttr value;
  if (parser.parseAttribute(value))
    return failure();
  if (!type)
    state.addAttribute("type", TypeAttr::get(value.getType()));
  // The property has a concrete class, so a value of another kind would be dropped in silence.
  if (!isa<IntegerAttr, FloatAttr>(value))
    return parser.emitError(location, "expected a number as initial value");
  state.addAttribute("initial_value", value);
  return success();
}

static void printGlobal(OpAsmPrinter &printer, GlobalOpInterface op) {
  printVisibility(printer, op);
  if (op.isGlobalMutable())
    printer << " mutable";
  printer << ' ';
  printer.printSymbolName(SymbolTable::getSymbolName(op));
  printPropertyDict(printer, op, globalKeys);
  printFreeAttrs(printer, op);
  if (TypedAttr value = op.getGlobalInitialValue())
    printer << " = " << value;
  else
    printer << " : " << op.getGlobalType();
}

#define KILN_VM_GLOBAL(OP, ALLOW_VALUE)                                                                                \
  ParseResult OP::parse(OpAsmParser &parser, OperationState &state) {                                                  \
    return parseGlobal(parser, state, ALLOW_VALUE);                                                                    \
  }                                                                                                                    \
  void OP::print(OpAsmPrinter &printer) { printGlobal(printer, *this); }

KILN_VM_GLOBAL(GlobalI32Op, true)
KILN_VM_GLOBAL(GlobalI64Op, true)
KILN_VM_GLOBAL(GlobalF32Op, true)
KILN_VM_GLOBAL(GlobalF64Op, true)
KILN_VM_GLOBAL(GlobalRefOp, false)

#undef KILN_VM_GLOBAL

//===----------------------------------------------------------------------===//
// Read-only data
//===----------------------------------------------------------------------===//

static constexpr PropertyKey rodataKeys[] = {
    {"alignment", PropertyForm::I64}, {"ordinal", PropertyForm::I32}, {"mime_type", PropertyForm::String}};

ParseResult RodataOp::parse(OpAsmParser &parser, OperationState &state) {
  parseOptionalVisibility(parser, state);
  Attribute value;
  if (parseSymbolName(parser, state) || parsePropertyDict(parser, state, rodataKeys) || parseFreeAttrs(parser, state) ||
      kiln::util::parseDataAttr(parser, value))
    return failure();
  state.addAttribute("value", value);
  return success();
}

void RodataOp::print(OpAsmPrinter &printer) {
  printVisibility(printer, *this);
  printer << ' ';
  printer.printSymbolName(getSymName());
  printPropertyDict(printer, *this, rodataKeys);
  printFreeAttrs(printer, *this);
  printer << ' ';
  kiln::util::printDataAttr(printer, getValue());
}

static constexpr PropertyKey rodataInlineKeys[] = {{"alignment", PropertyForm::I64},
                                                   {"mime_type", PropertyForm::String}};

ParseResult RodataInlineOp::parse(OpAsmParser &parser, OperationState &state) {
  StringAttr name;
  OptionalParseResult hasName = parser.parseOptionalAttribute(name, parser.getBuilder().getNoneType());
  if (hasName.has_value()) {
    if (failed(*hasName))
      return failure();
    state.addAttribute("name", name);
  }
  Type type;
  Attribute value;
  if (parsePropertyDict(parser, state, rodataInlineKeys) || parseFreeAttrs(parser, state) ||
      parser.parseColonType(type) || parser.parseEqual() || kiln::util::parseDataAttr(parser, value))
    return failure();
  state.addAttribute("value", value);
  state.addTypes(type);
  return success();
}

void RodataInlineOp::print(OpAsmPrinter &printer) {
  if (StringAttr name = getNameAttr())
    printer << ' ' << name;
  printPropertyDict(printer, *this, rodataInlineKeys);
  printFreeAttrs(printer, *this);
  printer << " : " << getResult().getType() << " = ";
  kiln::util::printDataAttr(printer, getValue());
}

static constexpr PropertyKey rodataTableKeys[] = {{"table_name", PropertyForm::String},
                                                  {"data_name", PropertyForm::String},
                                                  {"alignment", PropertyForm::I64},
                                                  {"data_alignment", PropertyForm::I64},
                                                  {"mime_type", PropertyForm::String}};

ParseResult RodataTableInlineOp::parse(OpAsmParser &parser, OperationState &state) {
  Type tableType, tableResult, dataResult;
  SmallVector<Attribute> data;
  if (parser.parseType(tableType) || parsePropertyDict(parser, state, rodataTableKeys) ||
      parseFreeAttrs(parser, state) || parser.parseColonType(tableResult) || parser.parseComma() ||
      parser.parseType(dataResult) || parser.parseEqual() ||
      parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Square,
                                     [&] { return kiln::util::parseDataAttr(parser, data.emplace_back()); }))
    return failure();
  state.addAttribute("data_array", parser.getBuilder().getArrayAttr(data));
  state.addAttribute("table_type", TypeAttr::get(tableType));
  state.addTypes({tableResult, dataResult});
  return success();
}

void RodataTableInlineOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getTableType();
  printPropertyDict(printer, *this, rodataTableKeys);
  printFreeAttrs(printer, *this);
  printer << " : " << getTableResult().getType() << ", " << getDataResult().getType() << " = [";
  llvm::interleaveComma(getDataArray(), printer, [&](Attribute value) { kiln::util::printDataAttr(printer, value); });
  printer << ']';
}

//===----------------------------------------------------------------------===//
// Switches
//===----------------------------------------------------------------------===//

static ParseResult parseSwitch(OpAsmParser &parser, OperationState &state) {
  OpAsmParser::UnresolvedOperand index, defaultValue;
  SmallVector<OpAsmParser::UnresolvedOperand> values;
  Type type;
  if (parser.parseOperand(index) || parser.parseOperandList(values, OpAsmParser::Delimiter::Square) ||
      parser.parseKeyword("else") || parser.parseOperand(defaultValue) || parseFreeAttrs(parser, state) ||
      parser.parseColonType(type) || parser.resolveOperand(index, parser.getBuilder().getI32Type(), state.operands) ||
      parser.resolveOperand(defaultValue, type, state.operands) || parser.resolveOperands(values, type, state.operands))
    return failure();
  state.addTypes(type);
  return success();
}

static void printSwitch(OpAsmPrinter &printer, Operation *op) {
  printer << ' ' << op->getOperand(0) << '[' << op->getOperands().drop_front(2) << "] else " << op->getOperand(1);
  printFreeAttrs(printer, op);
  printer << " : " << op->getResult(0).getType();
}

#define KILN_VM_SWITCH(OP)                                                                                             \
  ParseResult OP::parse(OpAsmParser &parser, OperationState &state) { return parseSwitch(parser, state); }             \
  void OP::print(OpAsmPrinter &printer) { printSwitch(printer, *this); }

KILN_VM_SWITCH(SwitchI32Op)
KILN_VM_SWITCH(SwitchI64Op)
KILN_VM_SWITCH(SwitchF32Op)
KILN_VM_SWITCH(SwitchF64Op)
KILN_VM_SWITCH(SwitchRefOp)

#undef KILN_VM_SWITCH
