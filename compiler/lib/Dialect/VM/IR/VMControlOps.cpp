//===- VMControlOps.cpp - Definitions of VMControlOps.td ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMControlOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMControlOps.cpp.inc"

void kiln::vm::VMDialect::registerControlOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMControlOps.cpp.inc"
      >();
}
