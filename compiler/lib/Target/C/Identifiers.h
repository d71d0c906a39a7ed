//===- Identifiers.h - C identifiers from arbitrary names -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// VM symbols may hold any character and MLIR value names allow '-', '$' and '.'; C allows letters, digits and '_'.
// This file turns the former into the latter so that the result is stable, unique in its scope and free of keywords,
// of names the C implementation keeps for itself and of names of Kiln's support code.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_IDENTIFIERS_H
#define KILN_LIB_TARGET_C_IDENTIFIERS_H

#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"

#include <set>
#include <string>
#include <vector>

namespace kiln::c {

/// Strings without duplicates, in the order they were added.
using OrderedStrings = llvm::SetVector<std::string, std::vector<std::string>, std::set<std::string>>;

/// Replaces every character that C does not allow by '_' and drops leading underscores and digits, which C reserves or
/// refuses in front. The result may be empty and may still be a keyword.
std::string sanitize(llvm::StringRef name);

/// True for keywords of C and C++, for macros and types of the standard headers that generated code includes, and for
/// the prefixes of the support code.
bool isReserved(llvm::StringRef identifier);

/// The identifiers of one C scope and of the scopes around it. A name that is taken gets `_2`, `_3`, ... appended.
class NameScope {
public:
  explicit NameScope(const NameScope *enclosing = nullptr) : enclosing(enclosing) {}

  /// Returns a fresh identifier made of `wanted`, or of `fallback` if nothing of `wanted` is usable, and takes it.
  std::string claim(llvm::StringRef wanted, llvm::StringRef fallback = "value");

  /// Takes `identifier` as it is.
  void reserve(llvm::StringRef identifier) { taken.try_emplace(identifier, 1); }

private:
  bool isTaken(llvm::StringRef identifier) const;

  const NameScope *enclosing;
  llvm::StringMap<unsigned> taken; // identifier -> last suffix tried for it
};

} // namespace kiln::c

#endif
