//===- SourceNames.cpp - Names of SSA values in the source text -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SourceNames.h"

#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

namespace kiln::c {

mlir::FileLineColLoc findFileLocation(mlir::Location location) {
  return llvm::TypeSwitch<mlir::Location, mlir::FileLineColLoc>(location)
      .Case([](mlir::FileLineColLoc loc) { return loc; })
      .Case([](mlir::NameLoc loc) { return findFileLocation(loc.getChildLoc()); })
      .Case([](mlir::CallSiteLoc loc) { return findFileLocation(loc.getCallee()); })
      .Case([](mlir::FusedLoc loc) {
        for (mlir::Location part : loc.getLocations())
          if (mlir::FileLineColLoc found = findFileLocation(part))
            return found;
        return mlir::FileLineColLoc();
      })
      .Default([](mlir::Location) { return mlir::FileLineColLoc(); });
}

static std::string findLocationName(mlir::Location location) {
  if (auto name = mlir::dyn_cast<mlir::NameLoc>(location))
    return name.getName().str();
  if (auto site = mlir::dyn_cast<mlir::CallSiteLoc>(location))
    return findLocationName(site.getCallee());
  return {};
}

static bool isNameCharacter(char c) { return llvm::isAlnum(c) || c == '_' || c == '$' || c == '.' || c == '-'; }

/// Reads `%name` at the front of `text`; numbers are not names.
static std::string readName(llvm::StringRef text) {
  if (!text.consume_front("%"))
    return {};
  llvm::StringRef name = text.take_while(isNameCharacter);
  if (name.empty() || llvm::isDigit(name.front()))
    return {};
  return name.str();
}

SourceNames::SourceNames(llvm::StringRef fileName, llvm::StringRef text) : fileName(fileName), text(text) {
  lineStarts.push_back(0);
  for (size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n')
      lineStarts.push_back(i + 1);
}

llvm::StringRef SourceNames::textFrom(mlir::FileLineColLoc location, size_t &offset) const {
  if (!location || text.empty() || location.getFilename().strref() != fileName)
    return {};
  unsigned line = location.getLine(), column = location.getColumn();
  if (line == 0 || line > lineStarts.size() || column == 0)
    return {};
  size_t end = line < lineStarts.size() ? lineStarts[line] : text.size();
  llvm::StringRef whole = text.slice(lineStarts[line - 1], end);
  if (column - 1 > whole.size())
    return {};
  offset = column - 1;
  return whole;
}

std::string SourceNames::nameOf(mlir::Value value) const {
  std::string named = findLocationName(value.getLoc());
  if (!named.empty())
    return named;
  size_t offset = 0;
  llvm::StringRef line = textFrom(findFileLocation(value.getLoc()), offset);
  if (line.empty())
    return {};
  auto result = mlir::dyn_cast<mlir::OpResult>(value);
  if (!result)
    return readName(line.drop_front(offset));

  // `%a, %b:2 = vm.op ...`: the location is that of the operation's name.
  llvm::StringRef before = line.take_front(offset).rtrim();
  if (!before.consume_back("="))
    return {};
  before = before.rtrim();
  size_t start = before.find_last_of(";{}()=");
  if (start != llvm::StringRef::npos)
    before = before.drop_front(start + 1);
  llvm::SmallVector<llvm::StringRef, 4> groups;
  before.split(groups, ',');
  unsigned index = result.getResultNumber();
  for (llvm::StringRef group : groups) {
    auto [name, countText] = group.trim().split(':');
    unsigned count = 1;
    if (!countText.empty() && countText.trim().getAsInteger(10, count))
      return {};
    if (index < count) {
      std::string found = readName(name.trim());
      if (!found.empty() && count > 1)
        found += "_" + llvm::utostr(index);
      return found;
    }
    index -= count;
  }
  return {};
}

} // namespace kiln::c
