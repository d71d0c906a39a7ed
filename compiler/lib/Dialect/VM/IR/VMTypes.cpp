//===- VMTypes.cpp - Types of the vm dialect ------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMTypes.h"

#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMDialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace kiln::vm;

#define GET_TYPEDEF_CLASSES
#include "kiln/Dialect/VM/VMTypes.cpp.inc"

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

LogicalResult RefType::verify(function_ref<InFlightDiagnostic()> emitError, Type objectType) {
  if (isa<RefType>(objectType))
    return emitError() << "a ref cannot point to a ref: " << objectType << " is one already";
  if (objectType.isSignlessInteger() || isa<FloatType, IndexType, ComplexType>(objectType))
    return emitError() << "a ref cannot point to a number: " << objectType;
  return success();
}

LogicalResult ListType::verify(function_ref<InFlightDiagnostic()> emitError, Type elementType) {
  if (isa<RefType, OpaqueObjectType>(elementType))
    return success();
  if (elementType.isIntOrFloat() && elementType.getIntOrFloatBitWidth() % 8 == 0)
    return success();
  return emitError() << "a list element must be a ref, `?`, or an integer or float of whole bytes, but got "
                     << elementType;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// `?` or any type.
static ParseResult parseObjectType(DialectAsmParser &parser, Type &type) {
  if (failed(parser.parseOptionalQuestion()))
    return parser.parseType(type);
  type = OpaqueObjectType::get(parser.getContext());
  return success();
}

static void printObjectType(DialectAsmPrinter &printer, Type type) {
  if (isa<OpaqueObjectType>(type))
    printer << '?';
  else
    printer << type;
}

Type VMDialect::parseType(DialectAsmParser &parser) const {
  SMLoc location = parser.getCurrentLocation();
  StringRef mnemonic;
  if (parser.parseKeyword(&mnemonic))
    return {};
  if (mnemonic == "buffer")
    return getBufferRefType(getContext());
  if (mnemonic == "opaque")
    return OpaqueObjectType::get(getContext());
  if (mnemonic == "ref" || mnemonic == "list") {
    Type inner;
    if (parser.parseLess() || parseObjectType(parser, inner) || parser.parseGreater())
      return {};
    if (mnemonic == "ref")
      return parser.getChecked<RefType>(location, inner);
    if (auto listType = parser.getChecked<ListType>(location, inner))
      return RefType::get(listType);
    return {};
  }
  parser.emitError(location) << "unknown type '!vm." << mnemonic << "'; expected buffer, list, opaque or ref";
  return {};
}

void VMDialect::printType(Type type, DialectAsmPrinter &printer) const {
  auto printBracketed = [&](StringRef mnemonic, Type inner) {
    printer << mnemonic << '<';
    printObjectType(printer, inner);
    printer << '>';
  };
  llvm::TypeSwitch<Type>(type)
      .Case([&](BufferType) { printer << "buffer"; })
      .Case([&](OpaqueObjectType) { printer << "opaque"; })
      .Case([&](ListType list) { printBracketed("list", list.getElementType()); })
      .Case([&](RefType ref) {
        if (isa<BufferType, ListType>(ref.getObjectType()))
          printType(ref.getObjectType(), printer);
        else
          printBracketed("ref", ref.getObjectType());
      });
}

void VMDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "kiln/Dialect/VM/VMTypes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

Type kiln::vm::getRefObjectType(Type type) {
  auto refType = dyn_cast<RefType>(type);
  return refType ? refType.getObjectType() : Type();
}

Type kiln::vm::getListElementType(Type type) {
  auto listType = dyn_cast_or_null<ListType>(getRefObjectType(type));
  return listType ? listType.getElementType() : Type();
}

bool kiln::vm::isRefType(Type type) { return isa<RefType>(type); }

bool kiln::vm::isOpaqueRefType(Type type) { return isa_and_nonnull<OpaqueObjectType>(getRefObjectType(type)); }

bool kiln::vm::isBufferRefType(Type type) { return isa_and_nonnull<BufferType>(getRefObjectType(type)); }

bool kiln::vm::isListRefType(Type type) { return isa_and_nonnull<ListType>(getRefObjectType(type)); }

bool kiln::vm::isPrimitiveListRefType(Type type) {
  Type elementType = getListElementType(type);
  return elementType && !isa<RefType>(elementType);
}

bool kiln::vm::isRefElementListRefType(Type type) {
  return isa_and_nonnull<RefType, OpaqueObjectType>(getListElementType(type));
}

bool kiln::vm::isGlobalPtrType(Type type) { return type.isInteger(32) || isa<util::PtrType>(type); }

RefType kiln::vm::getBufferRefType(MLIRContext *context) { return RefType::get(BufferType::get(context)); }

RefType kiln::vm::getListRefType(Type elementType) { return RefType::get(ListType::get(elementType)); }

RefType kiln::vm::getOpaqueRefType(MLIRContext *context) { return RefType::get(OpaqueObjectType::get(context)); }
