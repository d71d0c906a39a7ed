//===- Expression.h - C expressions with their precedence -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_EXPRESSION_H
#define KILN_LIB_TARGET_C_EXPRESSION_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

#include <string>

namespace kiln::c {

/// How tightly the outermost operator of an expression binds, loosest last.
enum class Precedence { Primary, Unary, Multiply, Add, Compare, Other };

/// The text of an expression without side effects, and the variables it reads that may change later: those of block
/// arguments, by number.
struct Expression {
  std::string text;
  Precedence precedence = Precedence::Primary;
  llvm::SmallVector<unsigned, 2> reads;
  bool isBoolean = false; // 0 or 1, and the negation below is known
  std::string negated;    // for a comparison: the opposite one, where that is exact

  /// The text, in parentheses unless it binds at least as tightly as `loosest`.
  std::string as(Precedence loosest) const { return precedence <= loosest ? text : "(" + text + ")"; }
  void addReads(const Expression &other) {
    for (unsigned variable : other.reads)
      if (!llvm::is_contained(reads, variable))
        reads.push_back(variable);
  }
  bool doesRead(unsigned variable) const { return llvm::is_contained(reads, variable); }
};

} // namespace kiln::c

#endif
