//===- VMBufferOps.cpp - Definitions of VMBufferOps.td --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMBufferOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMBufferOps.cpp.inc"

void kiln::vm::VMDialect::registerBufferOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMBufferOps.cpp.inc"
      >();
}
