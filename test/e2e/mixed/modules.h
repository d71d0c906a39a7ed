// The modules of the test in each of their kinds.
#ifndef TEST_E2E_MIXED_MODULES_H
#define TEST_E2E_MIXED_MODULES_H

#include "kiln/vm.h"

#include <string>

enum class ModuleKind { Bytecode, Static, Shared, Native };
constexpr ModuleKind kKinds[] = {ModuleKind::Bytecode, ModuleKind::Static, ModuleKind::Shared, ModuleKind::Native};

const char *kindName(ModuleKind kind);

// Module `name` (leaf, middle, top; waiter, relay, outer) of a kind; relay and outer are not written in C++. The test
// fails if it cannot be loaded.
kiln::Ref<kiln::vm::Module> loadModule(kiln::vm::Instance &instance, const std::string &name, ModuleKind kind);

// Modules written in C++; null for a name that none has.
const kiln_module_t *nativeModuleNamed(const std::string &name);
// Boxes, which all modules pass around.
extern const kiln_module_t boxModule;
kiln::vm::Value boxOf(int32_t value);

#endif // TEST_E2E_MIXED_MODULES_H
