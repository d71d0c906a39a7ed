//===- VMTypes.h - Types of the vm dialect ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMTYPES_H
#define KILN_DIALECT_VM_VMTYPES_H

#include "mlir/IR/BuiltinTypes.h"

#define GET_TYPEDEF_CLASSES
#include "kiln/Dialect/VM/VMTypes.h.inc"

namespace kiln::vm {

/// `!vm.ref<..>`, `!vm.buffer` or `!vm.list<..>`.
bool isRefType(mlir::Type type);
/// `!vm.ref<?>`
bool isOpaqueRefType(mlir::Type type);
/// `!vm.buffer`
bool isBufferRefType(mlir::Type type);
/// `!vm.list<..>`
bool isListRefType(mlir::Type type);
/// A list of integers, floats or variants.
bool isPrimitiveListRefType(mlir::Type type);
/// A list of refs or variants.
bool isRefElementListRefType(mlir::Type type);
/// i32 or `!util.ptr<..>`.
bool isGlobalPtrType(mlir::Type type);

/// The object type of a ref; null for other types.
mlir::Type getRefObjectType(mlir::Type type);
/// The element type of a `!vm.list<..>`; null for other types.
mlir::Type getListElementType(mlir::Type type);

RefType getBufferRefType(mlir::MLIRContext *context);
RefType getListRefType(mlir::Type elementType);
RefType getOpaqueRefType(mlir::MLIRContext *context);

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_VMTYPES_H
