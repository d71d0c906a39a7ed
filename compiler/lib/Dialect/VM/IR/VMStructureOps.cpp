//===- VMStructureOps.cpp - Definitions of VMStructureOps.td --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMStructureOps.cpp.inc"

void kiln::vm::VMDialect::registerStructureOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMStructureOps.cpp.inc"
      >();
}
