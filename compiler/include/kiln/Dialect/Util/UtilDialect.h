//===- UtilDialect.h - Types and attributes around vm -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_UTIL_UTILDIALECT_H
#define KILN_DIALECT_UTIL_UTILDIALECT_H

#include "mlir/IR/BuiltinAttributeInterfaces.h"
#include "mlir/IR/Dialect.h"

#include "kiln/Dialect/Util/UtilDialect.h.inc"

#define GET_TYPEDEF_CLASSES
#include "kiln/Dialect/Util/UtilTypes.h.inc"

#define GET_ATTRDEF_CLASSES
#include "kiln/Dialect/Util/UtilAttributes.h.inc"

#endif // KILN_DIALECT_UTIL_UTILDIALECT_H
