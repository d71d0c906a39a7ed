//===- Constants.h - Values that are known when compiling -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_CONSTANTS_H
#define KILN_LIB_TARGET_C_CONSTANTS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"

#include <optional>

namespace kiln::c {

/// The value of a constant i32 or i64, sign-extended.
inline std::optional<int64_t> constantInteger(mlir::Value value) {
  mlir::IntegerAttr attribute;
  if (value.getDefiningOp() && mlir::matchPattern(value, mlir::m_Constant(&attribute)))
    return attribute.getValue().getSExtValue();
  return std::nullopt;
}

/// The value that `value`, a comparison's result, negates by flipping its bit; null if it does not.
inline mlir::Value negatedComparison(mlir::Value value) {
  mlir::Operation *op = value.getDefiningOp();
  if (!op || op->getName().stripDialect() != "xor.i32" || constantInteger(op->getOperand(1)) != 1)
    return {};
  mlir::Operation *compare = op->getOperand(0).getDefiningOp();
  return compare && compare->getName().stripDialect().starts_with("cmp.") ? op->getOperand(0) : mlir::Value();
}

} // namespace kiln::c

#endif
