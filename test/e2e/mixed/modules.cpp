#include "modules.h"

#include <catch2/catch.hpp>
#include <map>

using namespace kiln;

extern "C" {
const kiln_module_t *leaf_module(void);
const kiln_module_t *middle_module(void);
const kiln_module_t *top_module(void);
const kiln_module_t *waiter_module(void);
const kiln_module_t *relay_module(void);
const kiln_module_t *outer_module(void);
}

const char *kindName(ModuleKind kind) {
  constexpr const char *names[] = {"bytecode", "static", "shared", "native"};
  return names[static_cast<int>(kind)];
}

static const kiln_module_t *staticModule(const std::string &name) {
  static const std::map<std::string, kiln_module_entry_t> modules = {{"leaf", leaf_module},   {"middle", middle_module},
                                                                     {"top", top_module},     {"waiter", waiter_module},
                                                                     {"relay", relay_module}, {"outer", outer_module}};
  return modules.at(name)();
}

static StatusOr<Ref<vm::Module>> load(vm::Instance &instance, const std::string &name, ModuleKind kind) {
  const std::string folder = MODULES_DIR "/";
  switch (kind) {
  case ModuleKind::Bytecode:
    return vm::Module::load(instance, (folder + name + ".vmfb").c_str());
  case ModuleKind::Static:
    return vm::Module::wrap(instance, staticModule(name));
  case ModuleKind::Shared:
    return vm::Module::load(instance, (folder + name + ".so").c_str());
  default:
    return vm::Module::wrap(instance, nativeModuleNamed(name));
  }
}

Ref<vm::Module> loadModule(vm::Instance &instance, const std::string &name, ModuleKind kind) {
  StatusOr<Ref<vm::Module>> module = load(instance, name, kind);
  INFO(name << " as " << kindName(kind) << ": " << module.status().message());
  REQUIRE(module.ok());
  return *module;
}
