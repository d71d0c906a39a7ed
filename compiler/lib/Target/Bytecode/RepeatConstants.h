//===- RepeatConstants.h - Constants where they are used --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_REPEATCONSTANTS_H
#define KILN_LIB_TARGET_BYTECODE_REPEATCONSTANTS_H

#include "kiln/Dialect/VM/VMOps.h"

namespace kiln::bytecode {

/// Gives each op that uses a number constant a constant of its own in front of it. Takes more instructions, but no
/// register holds a constant for long: a function with more constants than registers can be encoded.
void repeatConstants(vm::FuncOp function);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_REPEATCONSTANTS_H
