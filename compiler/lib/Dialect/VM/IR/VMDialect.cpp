//===- VMDialect.cpp - The vm dialect -------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMDialect.h"

#include "kiln/Dialect/Util/UtilDialect.h"

using namespace mlir;
using namespace kiln::vm;

#include "kiln/Dialect/VM/VMDialect.cpp.inc"

void VMDialect::initialize() {
  getContext()->loadDialect<util::UtilDialect>();
  registerAttributes();
  registerTypes();
  registerStructureOps();
  registerGlobalOps();
  registerConstantOps();
  registerBufferOps();
  registerListOps();
  registerSelectOps();
  registerIntegerOps();
  registerBitOps();
  registerFloatOps();
  registerMathOps();
  registerConversionOps();
  registerIntegerComparisonOps();
  registerFloatComparisonOps();
  registerControlOps();
  registerDebugOps();
  registerInlinerInterface();
}
