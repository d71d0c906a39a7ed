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

} // namespace kiln::c

#endif
