//===-- flags.cpp - Command lines of the tools that run modules ---------------------------------------------------===//
#include "common/flags.h"

#include "kiln_system.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace kiln::tools {
namespace {

std::string_view trim(std::string_view text) {
  std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void set(const Flag &flag, std::string value) {
  switch (flag.kind) {
  case Flag::Kind::Bool:
    *static_cast<bool *>(flag.value) = value.empty() || value == "true" || value == "1";
    break;
  case Flag::Kind::Integer:
    *static_cast<int64_t *>(flag.value) = std::strtoll(value.c_str(), nullptr, 10);
    break;
  case Flag::Kind::Float:
    *static_cast<double *>(flag.value) = std::strtod(value.c_str(), nullptr);
    break;
  case Flag::Kind::Text:
    if (value.size() > 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    *static_cast<std::string *>(flag.value) = std::move(value);
    break;
  case Flag::Kind::List:
    static_cast<std::vector<std::string> *>(flag.value)->push_back(std::move(value));
    break;
  }
}

std::string text(const Flag &flag) {
  switch (flag.kind) {
  case Flag::Kind::Bool:
    return *static_cast<bool *>(flag.value) ? "true" : "false";
  case Flag::Kind::Integer:
    return std::to_string(*static_cast<int64_t *>(flag.value));
  case Flag::Kind::Float: {
    char number[32];
    std::snprintf(number, sizeof number, "%g", *static_cast<double *>(flag.value));
    return number;
  }
  case Flag::Kind::Text:
    return *static_cast<std::string *>(flag.value);
  case Flag::Kind::List:
    break;
  }
  return "...";
}

Status parseFlag(const std::vector<Flag> &flags, std::string_view argument, bool &isKnown);

Status parseFile(const std::vector<Flag> &flags, const std::string &path) {
  std::ifstream file(path);
  if (!file)
    return error(kiln_allocator_system(), KILN_NOT_FOUND, "cannot read flag file '%s'", path.c_str());
  for (std::string line; std::getline(file, line);) {
    std::string_view flag = trim(line);
    if (flag.empty() || flag.starts_with("#") || flag.starts_with("//"))
      continue;
    bool isKnown = false;
    if (flag.starts_with("--"))
      KILN_RETURN_IF_ERROR(parseFlag(flags, flag.substr(2), isKnown));
    if (!isKnown)
      return error(kiln_allocator_system(), KILN_INVALID_ARGUMENT, "flag file '%s': '%s' not recognized", path.c_str(),
                   line.c_str());
  }
  return Status();
}

Status parseFlag(const std::vector<Flag> &flags, std::string_view argument, bool &isKnown) {
  std::size_t equals = argument.find('=');
  std::string_view name = trim(argument.substr(0, equals));
  std::string value(equals == std::string_view::npos ? std::string_view() : trim(argument.substr(equals + 1)));
  isKnown = true;
  if (name == "flagfile")
    return parseFile(flags, value);
  for (const Flag &flag : flags)
    if (name == flag.name) {
      set(flag, std::move(value));
      return Status();
    }
  isKnown = false;
  return Status();
}

} // namespace

Status parseFlags(const std::vector<Flag> &flags, int argc, char **argv, std::string_view passed,
                  std::vector<char *> *unparsed) {
  for (int i = 1; i < argc; ++i) {
    std::string_view argument = argv[i];
    if (!argument.starts_with("--"))
      continue;
    argument.remove_prefix(2);
    if (unparsed && argument.starts_with(passed)) {
      unparsed->push_back(argv[i]);
      continue;
    }
    bool isKnown = false;
    KILN_RETURN_IF_ERROR(parseFlag(flags, argument, isKnown));
    if (!isKnown)
      return error(kiln_allocator_system(), KILN_INVALID_ARGUMENT, "flag '%s' not recognized",
                   std::string(argument.substr(0, argument.find('='))).c_str());
  }
  return Status();
}

void printFlags(const char *tool, const char *summary, const std::vector<Flag> &flags) {
  std::printf("# %s: %s\n#\n# Flags and their values, in the form that --flagfile=FILE reads.\n", tool, summary);
  for (const Flag &flag : flags)
    std::printf("\n# %s\n%s--%s=%s\n", flag.help, flag.kind == Flag::Kind::List ? "# " : "", flag.name,
                text(flag).c_str());
}

void printStatus(const Status &status) {
  std::fprintf(stderr, "%s%s%s\n", codeName(status.code()), *status.message() ? "; " : "", status.message());
}

} // namespace kiln::tools
