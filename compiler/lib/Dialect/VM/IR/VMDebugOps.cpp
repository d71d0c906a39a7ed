//===- VMDebugOps.cpp - Definitions of VMDebugOps.td ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMDebugOps.h"

#include "VMAsmHelpers.h"

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMDebugOps.cpp.inc"

void kiln::vm::VMDialect::registerDebugOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMDebugOps.cpp.inc"
      >();
}
