//===- Foreign.h - Parts of other dialects ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_UTIL_FOREIGN_H
#define KILN_DIALECT_UTIL_FOREIGN_H

#include "mlir/Support/LLVM.h"

namespace mlir {
class Operation;
} // namespace mlir

namespace kiln::util {

/// Types and attributes of dialects that are not loaded are kept as text. Checks, with one diagnostic for each mistake,
/// what the parser lets through in `root` and below when unregistered dialects are allowed:
///  * an op of a dialect that is not loaded;
///  * an attribute or type kept as text that names an alias or a resource: the definition would be lost in printing.
mlir::LogicalResult verifyForeign(mlir::Operation *root);

} // namespace kiln::util

#endif // KILN_DIALECT_UTIL_FOREIGN_H
