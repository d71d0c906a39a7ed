//===- FoldedStream.cpp - Output with lines of limited width --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldedStream.h"

#include "llvm/ADT/StringRef.h"

namespace kiln::c {

/// Where the last part of `line` that fits `width` columns ends, with its space; 0 if nothing can be split off.
static size_t findFold(llvm::StringRef line, size_t width) {
  size_t fold = 0;
  char quote = 0;
  size_t indent = line.size() - line.ltrim(' ').size();
  for (size_t i = indent; i + 1 < line.size() && i < width; ++i) {
    char c = line[i];
    if (quote) {
      if (c == '\\')
        ++i;
      else if (c == quote)
        quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == ' ' && i > indent) {
      llvm::StringRef next = line.substr(i + 1);
      if (line[i - 1] == ',' || next.starts_with("&& ") || next.starts_with("|| ") || next.starts_with("? ") ||
          next.starts_with(": "))
        fold = i + 1;
    }
  }
  return fold;
}

void FoldedStream::foldLine(size_t start) {
  llvm::StringRef line = llvm::StringRef(output).substr(start);
  if (line.size() <= kWidth || line.starts_with("#"))
    return;
  std::string rest = line.str(), folded;
  std::string indent(line.size() - line.ltrim(' ').size() + 4, ' ');
  while (rest.size() > kWidth) {
    size_t fold = findFold(rest, kWidth);
    if (fold == 0)
      break;
    folded.append(rest, 0, fold - 1);
    folded += '\n';
    rest = indent + rest.substr(fold);
  }
  output.replace(start, std::string::npos, folded + rest);
}

void FoldedStream::write_impl(const char *data, size_t size) {
  llvm::StringRef text(data, size);
  while (!text.empty()) {
    size_t end = text.find('\n');
    output += text.take_front(end).str();
    if (end == llvm::StringRef::npos)
      return;
    if (folds)
      foldLine(lineStart);
    output += '\n';
    lineStart = output.size();
    text = text.drop_front(end + 1);
  }
}

} // namespace kiln::c
