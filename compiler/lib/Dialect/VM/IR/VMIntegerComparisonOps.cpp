//===- VMIntegerComparisonOps.cpp - Definitions of VMIntegerComparisonOps.td
//------------------------------------------------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMIntegerComparisonOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMIntegerComparisonOps.cpp.inc"

void kiln::vm::VMDialect::registerIntegerComparisonOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMIntegerComparisonOps.cpp.inc"
      >();
}
