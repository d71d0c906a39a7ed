//===-- flags.h - Command lines of the tools that run modules -------------------------------------------*- C++ -*-===//
//
// `--name=value` or `--name`, in any order, names matched exactly. What does not start with `--` is ignored, as these
// tools take no files by position.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_TOOLS_FLAGS_H
#define KILN_TOOLS_FLAGS_H

#include "kiln/status.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kiln::tools {

/// A flag, what it sets and one sentence about it.
struct Flag {
  enum class Kind : uint8_t { Bool, Integer, Float, Text, List };

  const char *name;
  Kind kind;
  void *value; ///< bool, int64_t, double, std::string or std::vector<std::string>.
  const char *help;

  Flag(const char *name, bool *value, const char *help) : name(name), kind(Kind::Bool), value(value), help(help) {}
  Flag(const char *name, int64_t *value, const char *help)
      : name(name), kind(Kind::Integer), value(value), help(help) {}
  Flag(const char *name, double *value, const char *help) : name(name), kind(Kind::Float), value(value), help(help) {}
  Flag(const char *name, std::string *value, const char *help)
      : name(name), kind(Kind::Text), value(value), help(help) {}
  Flag(const char *name, std::vector<std::string> *value, const char *help)
      : name(name), kind(Kind::List), value(value), help(help) {}
};

/// Sets the values of flags; `--flagfile=path` takes more of them from the lines of a file. INVALID_ARGUMENT for a flag
/// that is not there, except that those that start with `passed` are added to `unparsed`.
Status parseFlags(const std::vector<Flag> &flags, int argc, char **argv, std::string_view passed = {},
                  std::vector<char *> *unparsed = nullptr);

/// Prints all flags with their values, in the form of a flag file.
void printFlags(const char *tool, const char *summary, const std::vector<Flag> &flags);

/// Prints a failure to stderr as `CODE; message`.
void printStatus(const Status &status);

} // namespace kiln::tools

#endif // KILN_TOOLS_FLAGS_H
