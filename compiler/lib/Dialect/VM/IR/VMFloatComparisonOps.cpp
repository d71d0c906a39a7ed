//===- VMFloatComparisonOps.cpp - Definitions of VMFloatComparisonOps.td --===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMFloatComparisonOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMFloatComparisonOps.cpp.inc"

void kiln::vm::VMDialect::registerFloatComparisonOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMFloatComparisonOps.cpp.inc"
      >();
}
