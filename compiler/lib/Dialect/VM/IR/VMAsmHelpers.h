//===- VMAsmHelpers.h - Shared text forms of vm ops -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two kinds of dictionaries occur in the text of an op. Free attributes stand in
// `{key = value : type}`. Inherent ones have a place of their own or stand in a
// property dictionary `<key = value>`, whose integers have no type. Ops with the
// keyword `attributes` keep both kinds in its dictionary.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_DIALECT_VM_IR_VMASMHELPERS_H
#define KILN_LIB_DIALECT_VM_IR_VMASMHELPERS_H

#include "mlir/IR/OpImplementation.h"

namespace kiln::vm {

//===----------------------------------------------------------------------===//
// Free attributes
//===----------------------------------------------------------------------===//

/// Parses an optional `{..}`; an attribute named in `inherentNames` is an error.
mlir::ParseResult parseFreeAttrs(mlir::OpAsmParser &parser, mlir::NamedAttrList &attrs,
                                 llvm::ArrayRef<llvm::StringRef> inherentNames);

void printFreeAttrs(mlir::OpAsmPrinter &printer, mlir::Operation *op, mlir::DictionaryAttr attrs,
                    llvm::ArrayRef<llvm::StringRef> inherentNames);

/// As above, for the op being parsed.
mlir::ParseResult parseFreeAttrs(mlir::OpAsmParser &parser, mlir::OperationState &state);
void printFreeAttrs(mlir::OpAsmPrinter &printer, mlir::Operation *op);

/// Parses an optional `attributes {..}`, which may hold inherent attributes too.
mlir::ParseResult parseKeywordAttrs(mlir::OpAsmParser &parser, mlir::OperationState &state);

/// Prints ` attributes {..}`, or nothing: the free attributes, then the inherent ones that are not in `elided`, each
/// kind sorted by name. Without `keyword` the dictionary alone is printed.
void printKeywordAttrs(mlir::OpAsmPrinter &printer, mlir::Operation *op, llvm::ArrayRef<llvm::StringRef> elided,
                       bool keyword = true);

//===----------------------------------------------------------------------===//
// Property dictionaries
//===----------------------------------------------------------------------===//

enum class PropertyForm { I32, I64, String, Any, OrdinalCounts };

struct PropertyKey {
  llvm::StringLiteral name;
  PropertyForm form;
  bool isRequired = false;
};

/// Parses an optional `<key = value, ..>` with keys in any order. The dictionary itself is required if a key is.
mlir::ParseResult parsePropertyDict(mlir::OpAsmParser &parser, mlir::OperationState &state,
                                    llvm::ArrayRef<PropertyKey> keys);

/// Prints ` <key = value, ..>` with the keys that are set, in order, or nothing.
void printPropertyDict(mlir::OpAsmPrinter &printer, mlir::Operation *op, llvm::ArrayRef<PropertyKey> keys);

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

/// Parses an optional `public`, `private` or `nested`.
void parseOptionalVisibility(mlir::OpAsmParser &parser, mlir::OperationState &state);

/// Prints ` public`, ` private` or ` nested`; an absent visibility is `public`.
void printVisibility(mlir::OpAsmPrinter &printer, mlir::Operation *op);

/// Parses `@name` into `sym_name`.
mlir::ParseResult parseSymbolName(mlir::OpAsmParser &parser, mlir::OperationState &state);

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Parses an optional `-> T` or `-> (T, U)`.
mlir::ParseResult parseOptionalResultTypes(mlir::OpAsmParser &parser, llvm::SmallVectorImpl<mlir::Type> &types);

/// Prints ` -> T` or ` -> (T, U)`, or nothing when there are no types.
void printOptionalResultTypes(mlir::OpAsmPrinter &printer, mlir::TypeRange types);

} // namespace kiln::vm

#endif // KILN_LIB_DIALECT_VM_IR_VMASMHELPERS_H
