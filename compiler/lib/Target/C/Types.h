//===- Types.h - C types of VM values ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_TYPES_H
#define KILN_LIB_TARGET_C_TYPES_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/Twine.h"

#include <string>

namespace kiln::c {

/// `int32_t`, `float`, `kiln_buffer_t *`, ...: a pointer type ends with its star.
std::string typeName(mlir::Type type);

/// `int32_t x`, `kiln_buffer_t *x`.
std::string declare(mlir::Type type, const llvm::Twine &name);

/// The prefix of the retain and release functions of a ref type: `kiln_buffer`, `kiln_list` or `kiln_object`.
llvm::StringRef objectFamily(mlir::Type refType);

/// The type as the VM writes it, for comments: `i32`, `!vm.buffer`.
std::string vmTypeName(mlir::Type type);

/// The kiln_list_kind_t constant of a list of values of `type`, or of anything.
std::string listKind(mlir::Type type);

bool isRef(mlir::Type type);

} // namespace kiln::c

#endif
