//===- ConstantRange.h - Integers that are known to be small ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Some operations bound their result whatever their operands are: masks, short loads, remainders, comparisons. This
// follows such values through arithmetic that cannot wrap.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_CONSTANTRANGE_H
#define KILN_LIB_TARGET_C_CONSTANTRANGE_H

#include "mlir/IR/Value.h"

#include <optional>

namespace kiln::c {

/// All integers from `low` to `high`, both included.
struct IntegerRange {
  int64_t low = 0, high = 0;
};

/// A range that `value`, read as signed, never leaves; nothing if only its type bounds it.
std::optional<IntegerRange> constantRange(mlir::Value value);

} // namespace kiln::c

#endif
