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
  /// Proves of each function that its registers are right.
  bool verifyAllocation = false;
};

/// The contents of the .vmfb file of `module`, which the bytecode pipeline has been run on. They depend on nothing but
/// the module, its locations and the options. Reports errors at the operations they concern.
mlir::FailureOr<std::string> translateToBytecode(vm::ModuleOp module, const TranslateOptions &options);

} // namespace kiln::bytecode

#endif // KILN_TARGET_BYTECODE_TRANSLATETOBYTECODE_H
