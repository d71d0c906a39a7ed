//===- VMMathOps.cpp - Definitions of VMMathOps.td ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMMathOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMMathOps.cpp.inc"

void kiln::vm::VMDialect::registerMathOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMMathOps.cpp.inc"
      >();
}
