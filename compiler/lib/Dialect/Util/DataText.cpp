//===- DataText.cpp - Text of constant data -------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/DataText.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

/// The printer writes more elements than this in hex, unless all are equal.
static constexpr int64_t mostListedElements = 100;

/// Whether `text`, which ends with a null character, starts with `dense<"0x..."> : T` where T has i1 elements.
static bool startsWithHexBits(const char *text) {
  for (char expected : StringRef("dense<\"0x"))
    if (*text++ != expected)
      return false;
  while (llvm::isHexDigit(*text))
    ++text;
  for (char expected : StringRef("\">"))
    if (*text++ != expected)
      return false;
  while (llvm::isSpace(*text))
    ++text;
  if (*text++ != ':')
    return false;
  const char *end = text;
  while (*end && *end != '>' && *end != '\n')
    ++end;
  return *end == '>' && StringRef(text, end - text).ends_with("xi1");
}

/// `dense<"0x..."> : T`, one byte per element.
static ParseResult parseHexBits(AsmParser &parser, Attribute &attr) {
  SMLoc location;
  std::string digits;
  Type type;
  if (parser.parseKeyword("dense") || parser.parseLess() || parser.getCurrentLocation(&location) ||
      parser.parseString(&digits) || parser.parseGreater() || parser.parseColonType(type))
    return failure();
  auto shapedType = dyn_cast<ShapedType>(type);
  std::string bytes;
  if (!shapedType || !shapedType.hasStaticShape() || !llvm::tryGetFromHex(StringRef(digits).drop_front(2), bytes) ||
      int64_t(bytes.size()) != shapedType.getNumElements())
    return parser.emitError(location) << "elements hex data size is invalid for provided type: " << type;
  SmallVector<bool> values;
  for (char byte : bytes)
    values.push_back(byte != 0);
  attr = DenseElementsAttr::get(shapedType, values);
  return success();
}

ParseResult kiln::util::parseDataAttr(AsmParser &parser, Attribute &attr) {
  if (startsWithHexBits(parser.getCurrentLocation().getPointer()))
    return parseHexBits(parser, attr);
  return parser.parseAttribute(attr);
}

void kiln::util::printDataAttr(AsmPrinter &printer, Attribute attr) {
  auto elements = dyn_cast<DenseIntElementsAttr>(attr);
  if (!elements || !elements.getElementType().isInteger(1) || elements.isSplat() ||
      elements.getNumElements() <= mostListedElements)
    return printer.printAttribute(attr);
  raw_ostream &stream = printer.getStream();
  stream << "dense<\"0x";
  for (bool value : elements.getValues<bool>())
    stream << (value ? "01" : "00");
  stream << "\"> : " << elements.getType();
}
