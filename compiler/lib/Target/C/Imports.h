//===- Imports.h - Prototypes of imported functions -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_IMPORTS_H
#define KILN_LIB_TARGET_C_IMPORTS_H

#include "ModuleFacts.h"

namespace kiln::c {

/// The suffixes of the C functions that an import consists of: one, or three if it can suspend.
llvm::ArrayRef<llvm::StringRef> importEntries(const ImportFacts &import);

/// What the entry returns, with a space behind it.
llvm::StringRef importResult(llvm::StringRef entry);

/// Parameters of an entry: what comes first, arguments, results. `hasSelf` unless the linker binds it.
std::string importParameters(const ImportFacts &import, llvm::StringRef entry, bool hasSelf);

} // namespace kiln::c

#endif
