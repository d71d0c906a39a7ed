//===-- calling_convention.h - What functions take and give ---------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_CALLING_CONVENTION_H
#define KILN_VM_CALLING_CONVENTION_H

#include <cstddef>
#include <optional>
#include <string_view>

namespace kiln::vm {

/// The two halves of a text such as "0irCiD_f", without the version, the separator and "v".
///
///   text      := "" | "0" arguments [ "_" results ]
///   arguments := "" | "v" | argument+        argument := scalar | "C" scalar* "D"
///   results   := "" | "v" | scalar+          scalar   := "i" | "I" | "f" | "F" | "r"
struct CallingConvention {
  std::string_view arguments;
  std::string_view results;
  bool isVariadic; ///< Whether there is a "C".

  /// None for a text that is not well formed.
  static std::optional<CallingConvention> parse(std::string_view text);

  /// Number of arguments, each "C..D" being one.
  std::size_t argumentCount() const;
};

constexpr bool isWordScalar(char scalar) { return scalar == 'i' || scalar == 'f'; }
constexpr bool isPairScalar(char scalar) { return scalar == 'I' || scalar == 'F'; }
constexpr bool isRefScalar(char scalar) { return scalar == 'r'; }
constexpr bool isScalar(char scalar) { return isWordScalar(scalar) || isPairScalar(scalar) || isRefScalar(scalar); }

/// The type of a scalar as listings print it, such as "i32".
const char *typeName(char scalar);

} // namespace kiln::vm

#endif // KILN_VM_CALLING_CONVENTION_H
