//===-- calling_convention.cpp - What functions take and give -----------------------------------------------------===//
#include "vm/calling_convention.h"

namespace kiln::vm {

namespace {

bool isWellFormed(std::string_view fragment, bool allowSegments) {
  bool inSegment = false;
  for (char c : fragment) {
    if (c == (inSegment ? 'D' : 'C') && allowSegments)
      inSegment = !inSegment;
    else if (!isScalar(c))
      return false;
  }
  return !inSegment;
}

} // namespace

std::optional<CallingConvention> CallingConvention::parse(std::string_view text) {
  if (text.empty())
    return CallingConvention{{}, {}, false};
  if (text.front() != '0')
    return std::nullopt;
  text.remove_prefix(1);
  std::size_t separator = text.find('_');
  std::string_view arguments = text.substr(0, separator);
  std::string_view results = separator == std::string_view::npos ? "" : text.substr(separator + 1);
  if (arguments == "v")
    arguments = {};
  if (results == "v")
    results = {};
  if (!isWellFormed(arguments, true) || !isWellFormed(results, false))
    return std::nullopt;
  return CallingConvention{arguments, results, arguments.find('C') != std::string_view::npos};
}

std::size_t CallingConvention::argumentCount() const {
  std::size_t count = 0;
  bool inSegment = false;
  for (char c : arguments) {
    if (c == 'D')
      inSegment = false;
    else if (!inSegment)
      ++count;
    if (c == 'C')
      inSegment = true;
  }
  return count;
}

const char *typeName(char scalar) {
  switch (scalar) {
  case 'i':
    return "i32";
  case 'I':
    return "i64";
  case 'f':
    return "f32";
  case 'F':
    return "f64";
  default:
    return "!vm.ref<?>";
  }
}

} // namespace kiln::vm
