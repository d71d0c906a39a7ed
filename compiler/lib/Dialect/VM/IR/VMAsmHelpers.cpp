//===- VMAsmHelpers.cpp - Shared text forms of vm ops ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMAsmHelpers.h"

#include "kiln/Dialect/VM/VMAttributes.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Free attributes
//===----------------------------------------------------------------------===//

static ParseResult refuseInherent(OpAsmParser &parser, SMLoc location, StringRef name) {
  return parser.emitError(location) << "inherent attribute '" << name
                                    << "' cannot be parsed from attr-dict when strict properties in assembly format "
                                       "is enabled";
}

ParseResult kiln::vm::parseFreeAttrs(OpAsmParser &parser, NamedAttrList &attrs, ArrayRef<StringRef> inherentNames) {
  SMLoc location = parser.getCurrentLocation();
  NamedAttrList freeAttrs;
  if (parser.parseOptionalAttrDict(freeAttrs))
    return failure();
  for (NamedAttribute attr : freeAttrs)
    if (llvm::is_contained(inherentNames, attr.getName().getValue()))
      return refuseInherent(parser, location, attr.getName());
  attrs.append(freeAttrs);
  return success();
}

void kiln::vm::printFreeAttrs(OpAsmPrinter &printer, Operation *, DictionaryAttr attrs,
                              ArrayRef<StringRef> inherentNames) {
  printer.printOptionalAttrDict(attrs.getValue(), inherentNames);
}

ParseResult kiln::vm::parseFreeAttrs(OpAsmParser &parser, OperationState &state) {
  SmallVector<StringRef> inherentNames;
  for (StringAttr name : state.name.getAttributeNames())
    inherentNames.push_back(name);
  return parseFreeAttrs(parser, state.attributes, inherentNames);
}

void kiln::vm::printFreeAttrs(OpAsmPrinter &printer, Operation *op) {
  printer.printOptionalAttrDict(op->getDiscardableAttrDictionary().getValue());
}

ParseResult kiln::vm::parseKeywordAttrs(OpAsmParser &parser, OperationState &state) {
  return parser.parseOptionalAttrDictWithKeyword(state.attributes);
}

void kiln::vm::printKeywordAttrs(OpAsmPrinter &printer, Operation *op, ArrayRef<StringRef> elided, bool keyword) {
  SmallVector<NamedAttribute> attrs = llvm::to_vector(op->getDiscardableAttrs());
  for (NamedAttribute attr : op->getAttrDictionary())
    if (llvm::is_contained(op->getName().getAttributeNames(), attr.getName()))
      attrs.push_back(attr);
  if (keyword)
    printer.printOptionalAttrDictWithKeyword(attrs, elided);
  else
    printer.printOptionalAttrDict(attrs, elided);
}

//===----------------------------------------------------------------------===//
// Property dictionaries
//===----------------------------------------------------------------------===//

static ParseResult parsePropertyValue(OpAsmParser &parser, PropertyForm form, Attribute &value) {
  Builder &builder = parser.getBuilder();
  switch (form) {
  case PropertyForm::I32:
  case PropertyForm::I64: {
    IntegerAttr integer;
    if (parser.parseAttribute(integer, form == PropertyForm::I32 ? builder.getI32Type() : builder.getI64Type()))
      return failure();
    value = integer;
    return success();
  }
  case PropertyForm::String: {
    StringAttr string;
    if (parser.parseAttribute(string, builder.getNoneType()))
      return failure();
    value = string;
    return success();
  }
  case PropertyForm::OrdinalCounts: {
    OrdinalCountsAttr counts;
    if (parser.parseCustomAttributeWithFallback(counts))
      return failure();
    value = counts;
    return success();
  }
  case PropertyForm::Any:
    return parser.parseAttribute(value);
  }
  llvm_unreachable("unknown property form");
}

ParseResult kiln::vm::parsePropertyDict(OpAsmParser &parser, OperationState &state, ArrayRef<PropertyKey> keys) {
  SMLoc location = parser.getCurrentLocation();
  SmallVector<StringRef> seen;
  auto parseEntry = [&]() -> ParseResult {
    SMLoc keyLocation = parser.getCurrentLocation();
    StringRef name;
    if (parser.parseKeyword(&name))
      return failure();
    const PropertyKey *key = llvm::find_if(keys, [&](const PropertyKey &key) { return key.name == name; });
    if (key == keys.end() || llvm::is_contained(seen, name))
      return parser.emitError(keyLocation) << "duplicate or unknown property in properties dictionary: " << name;
    seen.push_back(key->name);
    Attribute value;
    if (parser.parseEqual() || parsePropertyValue(parser, key->form, value))
      return failure();
    state.addAttribute(key->name, value);
    return success();
  };
  if (succeeded(parser.parseOptionalLess()) && failed(parser.parseOptionalGreater()))
    if (parser.parseCommaSeparatedList(parseEntry) || parser.parseGreater())
      return failure();
  for (const PropertyKey &key : keys)
    if (key.isRequired && !llvm::is_contained(seen, key.name))
      return parser.emitError(location) << "properties dictionary is missing required attribute: " << key.name;
  return success();
}

void kiln::vm::printPropertyDict(OpAsmPrinter &printer, Operation *op, ArrayRef<PropertyKey> keys) {
  StringRef separator = " <";
  for (const PropertyKey &key : keys) {
    std::optional<Attribute> value = op->getInherentAttr(key.name);
    if (!value || !*value)
      continue;
    printer << separator << key.name << " = ";
    separator = ", ";
    if (auto counts = dyn_cast<OrdinalCountsAttr>(*value))
      counts.print(printer);
    else if (isa<IntegerAttr, FloatAttr>(*value))
      printer.printAttributeWithoutType(*value);
    else
      printer.printAttribute(*value);
  }
  if (separator == ", ")
    printer << '>';
}

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

void kiln::vm::parseOptionalVisibility(OpAsmParser &parser, OperationState &state) {
  StringRef keyword;
  if (succeeded(parser.parseOptionalKeyword(&keyword, {"public", "private", "nested"})))
    state.addAttribute(SymbolTable::getVisibilityAttrName(), parser.getBuilder().getStringAttr(keyword));
}

void kiln::vm::printVisibility(OpAsmPrinter &printer, Operation *op) {
  auto visibility = op->getAttrOfType<StringAttr>(SymbolTable::getVisibilityAttrName());
  printer << ' ' << (visibility ? visibility.getValue() : StringRef("public"));
}

ParseResult kiln::vm::parseSymbolName(OpAsmParser &parser, OperationState &state) {
  StringAttr name;
  return parser.parseSymbolName(name, SymbolTable::getSymbolAttrName(), state.attributes);
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

ParseResult kiln::vm::parseOptionalResultTypes(OpAsmParser &parser, SmallVectorImpl<Type> &types) {
  return parser.parseOptionalArrowTypeList(types);
}

void kiln::vm::printOptionalResultTypes(OpAsmPrinter &printer, TypeRange types) {
  printer.printOptionalArrowTypeList(types);
}
