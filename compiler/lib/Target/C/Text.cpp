//===- Text.cpp - Lines of a C function under construction ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Text.h"

#include "Literals.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringExtras.h"

#include <iterator>

namespace kiln::c {

void Text::line(const llvm::Twine &text) { lines.push_back({currentDepth, text.str(), ~0u, currentLocation}); }

void Text::open(const llvm::Twine &text) {
  line(text);
  ++currentDepth;
}

void Text::close(const llvm::Twine &text) {
  --currentDepth;
  line(text);
}

void Text::reopen(const llvm::Twine &text) {
  --currentDepth;
  line(text);
  ++currentDepth;
}

void Text::label(unsigned number) { lines.push_back({currentDepth, {}, number, currentLocation}); }

std::vector<Text::Line> Text::takeFrom(size_t start) {
  auto from = lines.begin() + static_cast<std::ptrdiff_t>(start);
  std::vector<Line> taken(std::make_move_iterator(from), std::make_move_iterator(lines.end()));
  lines.erase(from, lines.end());
  return taken;
}

void Text::append(std::vector<Line> more) {
  lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string Text::takeFirst(llvm::StringRef prefix) {
  if (lines.empty() || !llvm::StringRef(lines.front().text).starts_with(prefix))
    return {};
  std::string taken = std::move(lines.front().text);
  lines.erase(lines.begin());
  return taken;
}

bool Text::hasUsedLabelFrom(size_t start) const {
  for (size_t i = start; i < lines.size(); ++i)
    if (lines[i].text.empty() && usedLabels.contains(lines[i].label))
      return true;
  return false;
}

bool Text::mentions(llvm::StringRef identifier) const {
  auto isPart = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  for (const Line &line : lines) {
    llvm::StringRef rest = line.text;
    for (size_t at = rest.find(identifier); at != llvm::StringRef::npos; at = rest.find(identifier, at + 1)) {
      size_t end = at + identifier.size();
      if ((at == 0 || !isPart(rest[at - 1])) && (end == rest.size() || !isPart(rest[end])))
        return true;
    }
  }
  return false;
}

bool Text::hasTextFrom(size_t start) const {
  for (size_t i = start; i < lines.size(); ++i)
    if (!lines[i].text.empty() || usedLabels.contains(lines[i].label))
      return true;
  return false;
}

void Text::print(llvm::raw_ostream &os, bool lineDirectives) const {
  mlir::FileLineColLoc expected; // file of the last directive
  unsigned expectedLine = 0;
  for (const Line &line : lines) {
    if (line.text.empty()) {
      if (usedLabels.contains(line.label)) {
        os.indent(line.depth > 0 ? (line.depth - 1) * 2 : 0) << "block_" << line.label << ":;\n";
        ++expectedLine;
      }
      continue;
    }
    if (lineDirectives && line.location &&
        (!expected || expected.getFilename() != line.location.getFilename() ||
         expectedLine != line.location.getLine())) {
      os << "#line " << line.location.getLine() << ' ' << stringLiteral(line.location.getFilename().strref()) << '\n';
      expected = line.location;
      expectedLine = line.location.getLine();
    }
    os.indent(line.depth * 2) << line.text << '\n';
    ++expectedLine;
  }
}

} // namespace kiln::c
