//===- VMGlobalOps.cpp - Definitions of VMGlobalOps.td --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMGlobalOps.h"

#include "VMAsmHelpers.h"

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMGlobalOps.cpp.inc"

void kiln::vm::VMDialect::registerGlobalOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMGlobalOps.cpp.inc"
      >();
}
