//===- Types.cpp - C types of VM values -----------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Types.h"

#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"

namespace kiln::c {

bool isRef(mlir::Type type) { return mlir::isa<vm::RefType>(type); }

llvm::StringRef objectFamily(mlir::Type refType) {
  mlir::Type object = mlir::cast<vm::RefType>(refType).getObjectType();
  if (mlir::isa<vm::BufferType>(object))
    return "kiln_buffer";
  return mlir::isa<vm::ListType>(object) ? "kiln_list" : "kiln_object";
}

std::string typeName(mlir::Type type) {
  if (type.isInteger(32))
    return "int32_t";
  if (type.isInteger(64))
    return "int64_t";
  if (type.isF32())
    return "float";
  if (type.isF64())
    return "double";
  if (isRef(type))
    return objectFamily(type).str() + "_t *";
  return "int32_t"; // addresses of globals are ordinals
}

std::string declare(mlir::Type type, const llvm::Twine &name) {
  std::string result = typeName(type);
  if (result.back() != '*')
    result += ' ';
  return result + name.str();
}

std::string listKind(mlir::Type type) {
  return type.isIntOrFloat() ? "KILN_LIST_" + llvm::StringRef(vmTypeName(type)).upper() : "KILN_LIST_VARIANT";
}

std::string vmTypeName(mlir::Type type) {
  std::string result;
  llvm::raw_string_ostream os(result);
  type.print(os);
  return result;
}

} // namespace kiln::c
