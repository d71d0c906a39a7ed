//===- VMIntegerOps.cpp - Definitions of VMIntegerOps.td ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMIntegerOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMIntegerOps.cpp.inc"

void kiln::vm::VMDialect::registerIntegerOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMIntegerOps.cpp.inc"
      >();
}
