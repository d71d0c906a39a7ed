//===- UtilDialect.cpp - Types and attributes around vm -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/UtilDialect.h"

#include "kiln/Dialect/Util/DataText.h"
#include "kiln/Dialect/Util/Serialization.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace kiln::util;

#include "kiln/Dialect/Util/UtilDialect.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "kiln/Dialect/Util/UtilTypes.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "kiln/Dialect/Util/UtilAttributes.cpp.inc"

//===----------------------------------------------------------------------===//
// CompositeAttr
//===----------------------------------------------------------------------===//

LogicalResult CompositeAttr::verify(function_ref<InFlightDiagnostic()> emitError, int64_t totalLength,
                                    ArrayRef<Attribute> parts) {
  int64_t length = 0;
  for (Attribute part : parts) {
    std::optional<int64_t> size = rodataStorageSize(part);
    if (!size)
      return emitError() << "composite part is not serializable: " << part;
    length += *size;
  }
  if (length != totalLength)
    return emitError() << "composite declares " << totalLength << " bytes but its parts have " << length;
  return success();
}

Attribute CompositeAttr::parse(AsmParser &parser, Type) {
  SMLoc location = parser.getCurrentLocation();
  SmallVector<int64_t, 1> dimensions;
  SMLoc typeLocation;
  Type elementType;
  if (parser.parseLess() || parser.parseDimensionList(dimensions, /*allowDynamic=*/false) ||
      parser.getCurrentLocation(&typeLocation) || parser.parseType(elementType))
    return {};
  if (dimensions.size() != 1 || !elementType.isInteger(8)) {
    parser.emitError(typeLocation, "expected the total length as one dimension of i8");
    return {};
  }
  SmallVector<Attribute> parts;
  if (parser.parseComma() || parser.parseLSquare())
    return {};
  while (failed(parser.parseOptionalRSquare())) {
    if (parseDataAttr(parser, parts.emplace_back()))
      return {};
    if (succeeded(parser.parseOptionalComma()))
      continue;
    if (parser.parseRSquare())
      return {};
    break;
  }
  if (parser.parseGreater())
    return {};
  return parser.getChecked<CompositeAttr>(location, parser.getContext(), dimensions.front(), parts);
}

void CompositeAttr::print(AsmPrinter &printer) const {
  llvm::raw_ostream &stream = printer.getStream();
  stream << '<' << getTotalLength() << "xi8, [";
  for (Attribute part : getParts()) {
    stream << "\n    ";
    printDataAttr(printer, part);
    stream << ',';
  }
  stream << (getParts().empty() ? "]>" : "\n]>");
}

//===----------------------------------------------------------------------===//
// Dialect
//===----------------------------------------------------------------------===//

namespace {

/// Names the aliases that the printer puts in front of a module.
struct UtilAsmInterface : public OpAsmDialectInterface {
  using OpAsmDialectInterface::OpAsmDialectInterface;

  AliasResult getAlias(Attribute attr, llvm::raw_ostream &stream) const override {
    auto composite = dyn_cast<CompositeAttr>(attr);
    if (!composite)
      return AliasResult::NoAlias;
    stream << "composite_of_" << composite.getTotalLength() << 'b';
    return AliasResult::OverridableAlias;
  }
};

} // namespace

void UtilDialect::initialize() {
  registerAttributes();
  registerTypes();
  addInterfaces<UtilAsmInterface>();
}

void UtilDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "kiln/Dialect/Util/UtilAttributes.cpp.inc"
      >();
}

void UtilDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "kiln/Dialect/Util/UtilTypes.cpp.inc"
      >();
}

Type UtilDialect::parseType(DialectAsmParser &parser) const {
  StringRef mnemonic;
  Type type;
  OptionalParseResult result = generatedTypeParser(parser, &mnemonic, type);
  if (result.has_value())
    return type;
  return OpaqueType::getChecked([&] { return parser.emitError(parser.getNameLoc()); },
                                StringAttr::get(getContext(), getNamespace()), parser.getFullSymbolSpec());
}

void UtilDialect::printType(Type type, DialectAsmPrinter &printer) const { (void)generatedTypePrinter(type, printer); }

Attribute UtilDialect::parseAttribute(DialectAsmParser &parser, Type type) const {
  StringRef mnemonic;
  Attribute attr;
  OptionalParseResult result = generatedAttributeParser(parser, &mnemonic, type, attr);
  if (result.has_value())
    return attr;
  return OpaqueAttr::getChecked([&] { return parser.emitError(parser.getNameLoc()); },
                                StringAttr::get(getContext(), getNamespace()), parser.getFullSymbolSpec(),
                                type ? type : NoneType::get(getContext()));
}

void UtilDialect::printAttribute(Attribute attr, DialectAsmPrinter &printer) const {
  (void)generatedAttributePrinter(attr, printer);
}
