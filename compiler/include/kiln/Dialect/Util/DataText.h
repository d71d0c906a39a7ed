//===- DataText.h - Text of constant data -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The stock tools write more than 100 elements in hex: `dense<"0x0001">`. Each i1
// takes one byte there, where MLIR's own parser and printer take one bit. These
// functions read and write i1 data in bytes, and all other data as MLIR does.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_UTIL_DATATEXT_H
#define KILN_DIALECT_UTIL_DATATEXT_H

#include "mlir/IR/OpImplementation.h"

namespace kiln::util {

mlir::ParseResult parseDataAttr(mlir::AsmParser &parser, mlir::Attribute &attr);

void printDataAttr(mlir::AsmPrinter &printer, mlir::Attribute attr);

} // namespace kiln::util

#endif // KILN_DIALECT_UTIL_DATATEXT_H
