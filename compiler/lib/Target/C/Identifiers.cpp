//===- Identifiers.cpp - C identifiers from arbitrary names ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Identifiers.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace kiln::c {

std::string sanitize(llvm::StringRef name) {
  std::string result;
  for (char c : name) {
    char kept = llvm::isAlnum(c) ? c : '_';
    if (result.empty() && !llvm::isAlpha(kept))
      continue;
    result.push_back(kept);
  }
  return result;
}

static const llvm::StringSet<> &reservedWords() {
  static const llvm::StringSet<> words = [] {
    llvm::StringSet<> set;
    for (const char *word :
         {// C99 and later keywords.
          "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
          "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed",
          "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while",
          "alignas", "alignof", "bool", "constexpr", "false", "nullptr", "static_assert", "thread_local", "true",
          "typeof", "typeof_unqual", "asm",
          // C++ keywords: headers are C++ too, and a module may be compiled as either.
          "and", "and_eq", "bitand", "bitor", "catch", "char8_t", "char16_t", "char32_t", "class", "co_await",
          "co_return", "co_yield", "compl", "concept", "consteval", "constinit", "const_cast", "decltype", "delete",
          "dynamic_cast", "explicit", "export", "final", "friend", "mutable", "namespace", "new", "noexcept", "not",
          "not_eq", "operator", "or", "or_eq", "override", "private", "protected", "public", "reinterpret_cast",
          "requires", "static_cast", "template", "this", "throw", "try", "typeid", "typename", "using", "virtual",
          "wchar_t", "xor", "xor_eq",
          // Types, functions and macros that generated code itself refers to.
          "NULL", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "uintptr_t",
          "intptr_t", "size_t", "ptrdiff_t", "memcpy", "memset", "memmove", "main", "errno", "assert", "offsetof",
          "INFINITY", "NAN", "HUGE_VAL", "EOF", "signbit", "isnan", "isinf",
          // Macros that compilers predefine in their default modes.
          "linux", "unix", "i386", "mips", "sparc", "vax", "sun", "arm", "AVR", "I"})
      set.insert(word);
    return set;
  }();
  return words;
}

bool isReserved(llvm::StringRef identifier) {
  return reservedWords().contains(identifier) || identifier.starts_with_insensitive("kiln_") ||
         identifier.starts_with("INT") || identifier.starts_with("UINT");
}

bool NameScope::isTaken(llvm::StringRef identifier) const {
  for (const NameScope *scope = this; scope; scope = scope->enclosing)
    if (scope->taken.contains(identifier))
      return true;
  return false;
}

std::string NameScope::claim(llvm::StringRef wanted, llvm::StringRef fallback) {
  std::string base = sanitize(wanted);
  if (base.empty())
    base = fallback.str();
  if (isReserved(base))
    base += '_';
  if (llvm::StringRef(base).starts_with_insensitive("kiln_"))
    base = "v_" + base;
  std::string candidate = base;
  if (isTaken(candidate)) {
    unsigned &suffix = taken.try_emplace(base, 1).first->second;
    do
      candidate = base + "_" + llvm::utostr(++suffix);
    while (isTaken(candidate));
  }
  taken.try_emplace(candidate, 1);
  return candidate;
}

} // namespace kiln::c
