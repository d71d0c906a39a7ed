//===- VMAsmStructure.cpp - Text of modules and functions -----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMAsmHelpers.h"

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionImplementation.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// ModuleOp
//===----------------------------------------------------------------------===//

static constexpr PropertyKey moduleKeys[] = {{"ordinal_counts", PropertyForm::OrdinalCounts},
                                             {"version", PropertyForm::I32}};

void kiln::vm::ModuleOp::build(OpBuilder &builder, OperationState &state, StringRef name) {
  state.getOrAddProperties<Properties>().setSymName(builder.getStringAttr(name));
  ensureTerminator(*state.addRegion(), builder, state.location);
}

ParseResult kiln::vm::ModuleOp::parse(OpAsmParser &parser, OperationState &state) {
  parseOptionalVisibility(parser, state);
  Region *body = state.addRegion();
  if (parseSymbolName(parser, state) || parsePropertyDict(parser, state, moduleKeys) ||
      parser.parseOptionalAttrDictWithKeyword(state.attributes) || parser.parseRegion(*body))
    return failure();
  ensureTerminator(*body, parser.getBuilder(), state.location);
  return success();
}

void kiln::vm::ModuleOp::print(OpAsmPrinter &printer) {
  printVisibility(printer, *this);
  printer << ' ';
  printer.printSymbolName(getSymName());
  printPropertyDict(printer, *this, moduleKeys);
  printer.printOptionalAttrDictWithKeyword((*this)->getDiscardableAttrDictionary().getValue());
  printer << ' ';
  bool hasPlainTerminator = getModuleBody()->getTerminator()->getDiscardableAttrDictionary().empty();
  printer.printRegion(getBodyRegion(), /*printEntryBlockArgs=*/false, /*printBlockTerminators=*/!hasPlainTerminator);
}

//===----------------------------------------------------------------------===//
// FuncOp
//===----------------------------------------------------------------------===//

void FuncOp::build(OpBuilder &builder, OperationState &state, StringRef name, FunctionType type) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setSymName(builder.getStringAttr(name));
  properties.setFunctionType(TypeAttr::get(type));
  state.addRegion();
}

ParseResult FuncOp::parse(OpAsmParser &parser, OperationState &state) {
  auto buildType = [](Builder &builder, ArrayRef<Type> arguments, ArrayRef<Type> results,
                      function_interface_impl::VariadicFlag,
                      std::string &) { return builder.getFunctionType(arguments, results); };
  return function_interface_impl::parseFunctionOp(parser, state, /*allowVariadic=*/false,
                                                  getFunctionTypeAttrName(state.name), buildType,
                                                  getArgAttrsAttrName(state.name), getResAttrsAttrName(state.name));
}

void FuncOp::print(OpAsmPrinter &printer) {
  if (getSymVisibilityAttr())
    printVisibility(printer, *this);
  printer << ' ';
  printer.printSymbolName(getSymName());
  function_interface_impl::printFunctionSignature(printer, *this, getArgumentTypes(), /*isVariadic=*/false,
                                                  getResultTypes());
  printKeywordAttrs(printer, *this, {"sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"});
  if (getBody().empty())
    return;
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

//===----------------------------------------------------------------------===//
// ExportOp
//===----------------------------------------------------------------------===//

void ExportOp::build(OpBuilder &builder, OperationState &state, FlatSymbolRefAttr functionRef, StringRef exportName) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setFunctionRef(functionRef);
  properties.setExportName(builder.getStringAttr(exportName.empty() ? functionRef.getValue() : exportName));
}

ParseResult ExportOp::parse(OpAsmParser &parser, OperationState &state) {
  FlatSymbolRefAttr functionRef;
  if (parser.parseAttribute(functionRef, "function_ref", state.attributes))
    return failure();
  StringAttr exportName = functionRef.getAttr();
  if (succeeded(parser.parseOptionalKeyword("as")))
    if (parser.parseLParen() || parser.parseAttribute(exportName, parser.getBuilder().getNoneType()) ||
        parser.parseRParen())
      return failure();
  // A string literal has no type; a symbol's name must not either.
  state.addAttribute("export_name", parser.getBuilder().getStringAttr(exportName.getValue()));
  return parseKeywordAttrs(parser, state);
}

void ExportOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getFunctionRef());
  if (getExportName() != getFunctionRef()) {
    printer << " as(";
    printer.printAttribute(getExportNameAttr());
    printer << ')';
  }
  printKeywordAttrs(printer, *this, {"function_ref", "export_name"});
}

//===----------------------------------------------------------------------===//
// ImportOp
//===----------------------------------------------------------------------===//

void ImportOp::build(OpBuilder &builder, OperationState &state, StringRef name, FunctionType type, ArrayAttr argAttrs) {
  auto &properties = state.getOrAddProperties<Properties>();
  properties.setSymName(builder.getStringAttr(name));
  properties.setFunctionType(TypeAttr::get(type));
  properties.setArgAttrs(argAttrs);
  state.addRegion();
}

/// `%name : T`, `T`, each with an optional `...`.
static ParseResult parseImportArgument(OpAsmParser &parser, Type &type, DictionaryAttr &attrs) {
  Builder &builder = parser.getBuilder();
  NamedAttrList list;
  OpAsmParser::UnresolvedOperand name;
  OptionalParseResult hasName = parser.parseOptionalOperand(name, /*allowResultNumber=*/false);
  if (hasName.has_value()) {
    if (failed(*hasName) || parser.parseColon())
      return failure();
    list.append("vm.name", builder.getStringAttr(name.name.drop_front()));
  }
  if (parser.parseType(type))
    return failure();
  if (succeeded(parser.parseOptionalEllipsis()))
    list.append("vm.variadic", builder.getUnitAttr());
  attrs = list.getDictionary(builder.getContext());
  return success();
}

ParseResult ImportOp::parse(OpAsmParser &parser, OperationState &state) {
  Builder &builder = parser.getBuilder();
  parseOptionalVisibility(parser, state);
  if (succeeded(parser.parseOptionalKeyword("optional")))
    state.addAttribute("is_optional", builder.getUnitAttr());
  if (parseSymbolName(parser, state) || parser.parseLParen())
    return failure();
  SmallVector<Type> arguments;
  SmallVector<Attribute> argumentAttrs;
  bool hasAttrs = false;
  while (failed(parser.parseOptionalRParen())) {
    DictionaryAttr attrs;
    if (parseImportArgument(parser, arguments.emplace_back(), attrs))
      return failure();
    hasAttrs |= !attrs.empty();
    argumentAttrs.push_back(attrs);
    if (succeeded(parser.parseOptionalComma()))
      continue;
    if (parser.parseRParen())
      return failure();
    break;
  }
  SmallVector<Type> results;
  if (parseOptionalResultTypes(parser, results))
    return failure();
  state.addAttribute("function_type", TypeAttr::get(builder.getFunctionType(arguments, results)));
  if (hasAttrs)
    state.addAttribute("arg_attrs", builder.getArrayAttr(argumentAttrs));
  state.addRegion();
  return parseKeywordAttrs(parser, state);
}

void ImportOp::print(OpAsmPrinter &printer) {
  printVisibility(printer, *this);
  if (getIsOptional())
    printer << " optional";
  printer << ' ';
  printer.printSymbolName(getSymName());
  printer << '(';
  llvm::interleaveComma(llvm::enumerate(getArgumentTypes()), printer, [&](auto argument) {
    StringRef name = getArgumentName(argument.index());
    if (!name.empty())
      printer << '%' << name << " : ";
    printer << argument.value();
    if (isArgumentVariadic(argument.index()))
      printer << " ...";
  });
  printer << ')';
  printOptionalResultTypes(printer, getResultTypes());
  printKeywordAttrs(printer, *this,
                    {"sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs", "is_optional"});
}

//===----------------------------------------------------------------------===//
// InitializerOp
//===----------------------------------------------------------------------===//

void InitializerOp::build(OpBuilder &builder, OperationState &state) {
  state.getOrAddProperties<Properties>().setFunctionType(TypeAttr::get(builder.getFunctionType({}, {})));
  state.addRegion();
}

ParseResult InitializerOp::parse(OpAsmParser &parser, OperationState &state) {
  state.addAttribute("function_type", TypeAttr::get(parser.getBuilder().getFunctionType({}, {})));
  return failure(parseKeywordAttrs(parser, state) || parser.parseRegion(*state.addRegion()));
}

void InitializerOp::print(OpAsmPrinter &printer) {
  printKeywordAttrs(printer, *this, {"function_type"});
  printer << ' ';
  printer.printRegion(getBody());
}
