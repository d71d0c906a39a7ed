//===- TranslateToBytecode.h - VM modules to .vmfb files --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_TARGET_BYTECODE_TRANSLATETOBYTECODE_H
#define KILN_TARGET_BYTECODE_TRANSLATETOBYTECODE_H

#include "kiln/Dialect/VM/VMOps.h"

#include <string>

namespace kiln::bytecode {

struct TranslateOptions {
  /// The file is a ZIP archive, too, in which other tools find the read-only data.
  bool polyglotZip = true;
  /// Leaves source locations and the names of functions that are not exported out.
  bool stripSourceMap = false;
  /// Extensions that executors may be asked for.
  bool extensionF32 = true, extensionF64 = true;
  /// Proves of each function that its registers are right.
  bool verifyAllocation = false;
};

/// The module of such a file as JSON.
mlir::FailureOr<std::string> translateToJson(vm::ModuleOp module, const TranslateOptions &options);

/// Adds to each op of each function what registers it is encoded with, for people to read: `operand_registers`,
/// `result_registers`, and for branches `remap_registers`, the copies on each edge; to the first op of each block
/// `block_registers`, those of its arguments. i4 is a 32-bit register, i4+5 a pair, r2 a ref register and R2 one that
/// is moved from.
void annotateRegisters(vm::ModuleOp module);

/// The contents of the .vmfb file of `module`, which the bytecode pipeline has been run on. They depend on nothing but
/// the module, its locations and the options. Reports errors at the operations they concern.
mlir::FailureOr<std::string> translateToBytecode(vm::ModuleOp module, const TranslateOptions &options);

} // namespace kiln::bytecode

#endif // KILN_TARGET_BYTECODE_TRANSLATETOBYTECODE_H
