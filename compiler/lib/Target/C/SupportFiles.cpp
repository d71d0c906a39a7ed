//===- SupportFiles.cpp - The support code inside kiln-compile ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SupportFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"

namespace kiln::c {

static const SupportFile *find(llvm::StringRef name) {
  for (const SupportFile &file : supportFiles())
    if (file.name == name)
      return &file;
  return nullptr;
}

/// Calls `visit` with the name of every file that `contents` includes in quotes.
static void forEachInclude(llvm::StringRef contents, llvm::function_ref<void(llvm::StringRef)> visit) {
  while (!contents.empty()) {
    llvm::StringRef line;
    std::tie(line, contents) = contents.split('\n');
    if (line.consume_front("#include \""))
      visit(line.take_until([](char c) { return c == '"'; }));
  }
}

std::vector<const SupportFile *> supportClosure(llvm::ArrayRef<std::string> headers) {
  std::vector<const SupportFile *> ordered, sources;
  llvm::StringSet<> seen;
  auto addHeader = [&](auto &self, llvm::StringRef name) -> void {
    if (!seen.insert(name).second)
      return;
    const SupportFile *header = find(name);
    if (!header)
      llvm::report_fatal_error("support file " + llvm::Twine(name) + " is not embedded");
    forEachInclude(header->contents, [&](llvm::StringRef included) { self(self, included); });
    ordered.push_back(header);
    std::string sourceName = name.drop_back(1).str() + "c";
    if (const SupportFile *source = find(sourceName)) {
      sources.push_back(source);
      forEachInclude(source->contents, [&](llvm::StringRef included) { self(self, included); });
    }
  };
  for (const std::string &header : headers)
    addHeader(addHeader, header);
  llvm::append_range(ordered, sources);
  return ordered;
}

std::string joinSupport(llvm::ArrayRef<const SupportFile *> files) {
  std::string text = "#ifndef KILN_SINGLE_FILE\n#define KILN_SINGLE_FILE\n#endif\n";
  for (const SupportFile *file : files) {
    bool isSource = file->name.ends_with(".c");
    std::string guard = llvm::StringRef(file->name).drop_back(2).upper() + "_C_";
    text += ("\n/* " + file->name + " */\n").str();
    if (isSource)
      text += "#ifndef " + guard + "\n#define " + guard + "\n";
    for (llvm::StringRef line : llvm::split(file->contents, '\n'))
      if (!line.starts_with("#include \""))
        text += line.str() + "\n";
    if (isSource)
      text += "#endif\n";
  }
  return text + "\n";
}

} // namespace kiln::c
