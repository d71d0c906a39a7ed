//===- CallingConvention.h - Signatures as other modules see them -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a module says of its functions and imports to whoever links it: the text that describes arguments and results,
// and the reflection attributes. Modules are linked by comparing these texts, so there is one way to spell each.
//
//   "0" arguments "_" results      each part "v" if empty
//     i  i32 and narrower integers     I  i64     f  f32 and narrower floats     F  f64     r  reference
//     C...D  a variadic argument: any number of the values, or of the flattened tuples, between the two letters
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_CALLINGCONVENTION_H
#define KILN_DIALECT_VM_CALLINGCONVENTION_H

#include "kiln/Dialect/VM/VMOps.h"

#include <string>
#include <utility>
#include <vector>

namespace kiln::vm {

/// The calling convention of a function, such as `0iI_r`. Fails, after reporting at `function`, on a type that cannot
/// cross a module's boundary.
mlir::FailureOr<std::string> callingConvention(FuncOp function);

/// The calling convention of an import, such as `0irCiD_f`.
mlir::FailureOr<std::string> callingConvention(ImportOp import);

/// The keys and values of the `iree.reflection` dictionary of a module or function, sorted by key; those with an empty
/// key are skipped. Integers are signed decimal, symbols without their at sign. Fails, after reporting at `op`, on a
/// value of another kind.
mlir::FailureOr<std::vector<std::pair<std::string, std::string>>> reflectionOf(mlir::Operation *op);

} // namespace kiln::vm

#endif
