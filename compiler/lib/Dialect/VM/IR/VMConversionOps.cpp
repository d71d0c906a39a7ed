//===- VMConversionOps.cpp - Definitions of VMConversionOps.td ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConversionOps.h"

#include "VMAsmHelpers.h"

#include "mlir/IR/Builders.h"

#define GET_OP_CLASSES
#include "kiln/Dialect/VM/VMConversionOps.cpp.inc"

void kiln::vm::VMDialect::registerConversionOps() {
  addOperations<
#define GET_OP_LIST
#include "kiln/Dialect/VM/VMConversionOps.cpp.inc"
      >();
}
