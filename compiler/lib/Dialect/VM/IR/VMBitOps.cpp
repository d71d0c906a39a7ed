//===- VMBitOps.cpp - Definitions of VMBitOps.td --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMBitOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMBitOps.cpp.inc"

void kiln::vm::VMDialect::registerBitOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMBitOps.cpp.inc"
      >();
}
