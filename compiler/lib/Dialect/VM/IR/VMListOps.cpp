//===- VMListOps.cpp - Definitions of VMListOps.td ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMListOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMListOps.cpp.inc"

void kiln::vm::VMDialect::registerListOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMListOps.cpp.inc"
      >();
}
