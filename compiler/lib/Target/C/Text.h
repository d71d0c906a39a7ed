//===- Text.h - Lines of a C function under construction --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_TEXT_H
#define KILN_LIB_TARGET_C_TEXT_H

#include "mlir/IR/Location.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace kiln::c {

/// The statements of one function, indented by nesting. Lines can be kept back and appended later, and labels are
/// placed wherever one may be needed: only those that some `goto` names are printed.
class Text {
public:
  struct Line {
    unsigned depth = 0;
    std::string text;              // empty for a label
    unsigned label = ~0u;          // a label's number
    mlir::FileLineColLoc location; // where the line comes from; may be null
  };

  void line(const llvm::Twine &text);
  /// Writes `text`, which ends with an opening brace, and indents what follows.
  void open(const llvm::Twine &text);
  /// Closes a brace; `text` starts with it.
  void close(const llvm::Twine &text = "}");
  /// Closes one brace and opens the next on one line: `} else {`.
  void reopen(const llvm::Twine &text);
  void label(unsigned number);
  void useLabel(unsigned number) { usedLabels.insert(number); }

  /// Location for the lines that follow.
  void setLocation(mlir::FileLineColLoc location) { currentLocation = location; }

  size_t size() const { return lines.size(); }
  /// Removes the lines from `start` on and returns them.
  std::vector<Line> takeFrom(size_t start);
  void append(std::vector<Line> more);
  /// Removes the first line if it starts with `prefix` and returns it; empty if not.
  std::string takeFirst(llvm::StringRef prefix);
  /// True if some `goto` names a label among the lines from `start` on.
  bool hasUsedLabelFrom(size_t start) const;
  /// True if `identifier` occurs in some line.
  bool mentions(llvm::StringRef identifier) const;
  /// True if one of the lines from `start` on prints something.
  bool hasTextFrom(size_t start) const;

  unsigned depth() const { return currentDepth; }
  void indent() { ++currentDepth; }
  void dedent() { --currentDepth; }

  /// Prints all lines; with `lineDirectives`, `#line` wherever the source position does not follow by itself.
  void print(llvm::raw_ostream &os, bool lineDirectives) const;

private:
  std::vector<Line> lines;
  llvm::DenseSet<unsigned> usedLabels;
  unsigned currentDepth = 1;
  mlir::FileLineColLoc currentLocation;
};

} // namespace kiln::c

#endif
