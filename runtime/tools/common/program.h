//===-- program.h - The modules that a command line names -----------------------------------------------*- C++ -*-===//
#ifndef KILN_TOOLS_PROGRAM_H
#define KILN_TOOLS_PROGRAM_H

#include "common/flags.h"
#include "kiln/vm.h"

#include <string>
#include <vector>

namespace kiln::tools {

/// Linked modules; functions are those of the last one.
class Program {
public:
  /// Loads `paths`, `-` being stdin, and links them in order.
  static StatusOr<Program> load(const std::vector<std::string> &paths);

  vm::Context &context() { return *linked; }
  const kiln_module_t &lastModule() const { return linked->module(linked->moduleCount() - 1).table(); }
  /// The function of that name, or, without one, the only one there is.
  StatusOr<vm::Function> choose(const std::string &name);

private:
  Ref<vm::Instance> instance;
  Ref<vm::Context> linked;
};

/// `status` with the declaration of `function` in its source, if that is known.
Status annotateDeclaration(Status status, const vm::Function &function);

/// Whether tools take a function of that name for one of the program's own.
bool isOrdinaryName(std::string_view name);

} // namespace kiln::tools

#endif // KILN_TOOLS_PROGRAM_H
