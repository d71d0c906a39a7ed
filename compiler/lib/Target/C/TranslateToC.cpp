//===- TranslateToC.cpp - VM modules to portable C ------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Target/C/TranslateToC.h"

#include "FoldedStream.h"
#include "ModuleWriter.h"
#include "SupportFiles.h"

namespace kiln::c {

mlir::FailureOr<TranslatedModule> translateToC(vm::ModuleOp module, const TranslateOptions &options) {
  auto facts = ModuleFacts::collect(module, options);
  if (mlir::failed(facts))
    return mlir::failure();
  SourceNames sourceNames(options.sourceName, options.sourceText);
  ModuleWriter writer(**facts, sourceNames);
  if (mlir::failed(writer.translate()))
    return mlir::failure();

  TranslatedModule result;
  // Line directives count on one line per statement.
  FoldedStream source(result.source, !options.lineDirectives), header(result.header, true);
  writer.printSource(source);

  std::vector<std::string> includes = writer.headerIncludes();
  includes.push_back("kiln_module.h");
  includes.insert(includes.end(), (*facts)->headers.begin(), (*facts)->headers.end());
  // Programs that create objects get an allocator to choose: an arena anywhere, the heap where there is one.
  if ((*facts)->usesAllocator()) {
    includes.push_back("kiln_arena.h");
    if (!options.singleFile)
      includes.push_back("kiln_system.h");
  }
  std::vector<const SupportFile *> support = supportClosure(includes);
  writer.printHeader(header, options.singleFile ? joinSupport(support) : "");
  source.flush();
  header.flush();
  if (!options.singleFile)
    for (const SupportFile *file : support)
      result.support.push_back({file->name.str(), file->contents.str()});
  return result;
}

} // namespace kiln::c
