//===- TranslateToC.h - VM modules to portable C ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One module becomes one header and one source file in C99, with the support files of emitc_templates/ that they
// include. The text depends on nothing but the module and the options.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_TARGET_C_TRANSLATETOC_H
#define KILN_TARGET_C_TRANSLATETOC_H

#include "kiln/Dialect/VM/VMOps.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace kiln::c {

struct TranslateOptions {
  /// Imports are called through a table the host gives, or by name so that the linker binds them.
  bool linkImports = false;
  /// Statuses are codes only: no messages, functions and lines in flash.
  bool codeOnlyStatus = false;
  /// `fma.f*` is fused, rounded once, and so not bit-equal to the other executors.
  bool fusedMultiplyAdd = false;
  /// Statements carry `#line` directives.
  bool lineDirectives = false;
  /// The support code the module needs is part of its own two files.
  bool singleFile = false;
  /// The module also describes itself to hosts that link modules at run time. Excludes `linkImports`.
  bool moduleDescriptor = false;
  /// Prefix of all external names; the module's name if empty.
  std::string prefix;
  /// Calls that a recursive function may nest before it fails with RESOURCE_EXHAUSTED; 0 for no limit.
  unsigned maxDepth = 0;
  /// Name of the header as the source file includes it, such as `fir.h`. Empty where the header is in front of the
  /// source.
  std::string headerName;
  /// Source text and the file name its locations carry: where value names are read from. May be empty.
  llvm::StringRef sourceText;
  llvm::StringRef sourceName;
};

struct File {
  std::string name;
  std::string contents;
};

struct TranslatedModule {
  std::string header;
  std::string source;
  /// Support files the two include, directly or not, with the sources to compile beside them. Empty for a single file.
  std::vector<File> support;
};

/// Translates `module`, which the VM transformation pipeline has been run on. Reports errors at the operations they
/// concern.
mlir::FailureOr<TranslatedModule> translateToC(vm::ModuleOp module, const TranslateOptions &options);

} // namespace kiln::c

#endif
