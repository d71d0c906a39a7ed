//===- VMSelectOps.cpp - Definitions of VMSelectOps.td --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMSelectOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMSelectOps.cpp.inc"

void kiln::vm::VMDialect::registerSelectOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMSelectOps.cpp.inc"
      >();
}
