//===- VMFloatOps.cpp - Definitions of VMFloatOps.td ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMFloatOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMFloatOps.cpp.inc"

void kiln::vm::VMDialect::registerFloatOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMFloatOps.cpp.inc"
      >();
}
