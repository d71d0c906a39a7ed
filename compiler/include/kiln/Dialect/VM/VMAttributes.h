//===- VMAttributes.h - Attributes of the vm dialect ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMATTRIBUTES_H
#define KILN_DIALECT_VM_VMATTRIBUTES_H

#include "kiln/Dialect/Util/Serialization.h"

#include "mlir/IR/BuiltinAttributes.h"

#define GET_ATTRDEF_CLASSES
#include "kiln/Dialect/VM/VMAttributes.h.inc"

namespace kiln::vm {

using util::isRodataAttr;
using util::rodataStorageSize;
using util::serializeRodata;

/// One-dimensional dense elements of i16.
bool isSegmentSizesAttr(mlir::Attribute attr);

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_VMATTRIBUTES_H
