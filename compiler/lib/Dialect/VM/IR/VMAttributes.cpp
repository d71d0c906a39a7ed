//===- VMAttributes.cpp - Attributes of the vm dialect --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMAttributes.h"

#include "kiln/Dialect/VM/VMDialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace kiln::vm;

#define GET_ATTRDEF_CLASSES
#include "kiln/Dialect/VM/VMAttributes.cpp.inc"

void VMDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "kiln/Dialect/VM/VMAttributes.cpp.inc"
      >();
}

bool kiln::vm::isSegmentSizesAttr(Attribute attr) {
  auto elements = dyn_cast<DenseIntElementsAttr>(attr);
  return elements && elements.getType().getRank() == 1 && elements.getElementType().isSignlessInteger(16);
}
