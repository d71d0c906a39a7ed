//===- CommandLine.h - Command lines of the tools ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_SUPPORT_COMMANDLINE_H
#define KILN_SUPPORT_COMMANDLINE_H

#include "mlir/Support/LLVM.h"

namespace kiln {

/// Prints `TOOL: error: message` to standard error and returns 1, the exit code of a tool that fails.
int fail(llvm::StringRef tool, const llvm::Twine &message);

/// Sets the registered options from the command line; `overview` heads what --help prints. A bad command line is one
/// error on standard error, with what else there is to say in notes after it.
llvm::LogicalResult parseCommandLine(int argc, char **argv, llvm::StringRef overview);

} // namespace kiln

#endif // KILN_SUPPORT_COMMANDLINE_H
