//===- SupportFiles.h - The support code inside kiln-compile ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The files of emitc_templates/, embedded when Kiln is built.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_SUPPORTFILES_H
#define KILN_LIB_TARGET_C_SUPPORTFILES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <utility>
#include <vector>

namespace kiln::c {

struct SupportFile {
  llvm::StringLiteral name;
  llvm::StringLiteral contents;
};

/// All of them, sorted by name. Defined in a generated file.
llvm::ArrayRef<SupportFile> supportFiles();

/// The files that `headers` need: themselves, the headers these include, the sources beside all of them, and so on.
/// Headers stand behind what they include; sources come last.
std::vector<const SupportFile *> supportClosure(llvm::ArrayRef<std::string> headers);

/// The text of `files` for a single file that contains them all: without their includes of each other, and with guards
/// around the sources, so that two such texts may meet in one program.
std::string joinSupport(llvm::ArrayRef<const SupportFile *> files);

} // namespace kiln::c

#endif
