//===-- program.cpp - The modules that a command line names -------------------------------------------------------===//
#include "common/program.h"

#include "kiln_system.h"

#include <cstdio>
#include <cstring>

namespace kiln::tools {
namespace {

const kiln_allocator_t *memory() { return kiln_allocator_system(); }

/// Reads stdin to its end, into memory that `memory` gave.
StatusOr<std::span<uint8_t>> readInput() {
  std::vector<uint8_t> bytes;
  uint8_t chunk[1 << 16];
  while (std::size_t count = std::fread(chunk, 1, sizeof chunk, stdin))
    bytes.insert(bytes.end(), chunk, chunk + count);
  constexpr std::size_t kAlignment = 64;
  auto *copy = static_cast<uint8_t *>(memory()->allocate(memory()->self, bytes.size(), kAlignment));
  if (!copy)
    return error(memory(), KILN_RESOURCE_EXHAUSTED, "no memory for stdin");
  std::memcpy(copy, bytes.data(), bytes.size());
  return std::span<uint8_t>(copy, bytes.size());
}

StatusOr<Ref<vm::Module>> loadModule(vm::Instance &instance, const std::string &path) {
  if (path != "-")
    return vm::Module::load(instance, path.c_str());
  KILN_ASSIGN_OR_RETURN(std::span<uint8_t> bytes, readInput());
  return vm::Module::adoptBytecode(instance, bytes, memory());
}

} // namespace

StatusOr<Program> Program::load(const std::vector<std::string> &paths) {
  if (paths.empty())
    return error(memory(), KILN_INVALID_ARGUMENT, "no user module specified; use --module=file.vmfb");
  Program program;
  KILN_ASSIGN_OR_RETURN(program.instance, vm::Instance::create(memory()));
  std::vector<Ref<vm::Module>> modules;
  for (const std::string &path : paths) {
    StatusOr<Ref<vm::Module>> module = loadModule(*program.instance, path);
    if (!module.ok())
      return annotate(memory(), module.takeStatus(), "; loading module '%s'", path.c_str());
    modules.push_back(*std::move(module));
  }
  KILN_ASSIGN_OR_RETURN(program.linked, vm::Context::create(*program.instance, modules));
  return program;
}

bool isOrdinaryName(std::string_view name) {
  return !name.starts_with("__") && name.find('$') == std::string_view::npos;
}

StatusOr<vm::Function> Program::choose(const std::string &name) {
  std::size_t last = linked->moduleCount() - 1;
  if (!name.empty()) {
    StatusOr<vm::Function> function = linked->find(last, name);
    if (!function.ok())
      return annotate(memory(), function.takeStatus(), "; looking up function '%s'", name.c_str());
    return function;
  }
  const kiln_module_t &module = lastModule();
  const char *found = nullptr;
  for (std::size_t i = 0; i < module.export_count; ++i) {
    if (!isOrdinaryName(module.exports[i]->name))
      continue;
    if (found)
      return error(memory(), KILN_INVALID_ARGUMENT,
                   "more than one exported function present; --function= must be specified explicitly");
    found = module.exports[i]->name;
  }
  if (!found)
    return error(memory(), KILN_INVALID_ARGUMENT,
                 "no exported functions found in module; at least one must be present");
  return linked->find(last, found);
}

Status annotateDeclaration(Status status, const vm::Function &function) {
  for (const kiln_attribute_t &attribute : function.attributes())
    if (std::string_view(attribute.name) == "iree.abi.declaration")
      return annotate(memory(), std::move(status), "; `%s`", attribute.value);
  return status;
}

} // namespace kiln::tools
