//===-- shared_module.h - Modules in shared objects -----------------------------------------------------*- C++ -*-===//
//
// A shared object has one symbol, KILN_MODULE_SYMBOL, and needs none of its host. It stays loaded as long as its module
// lives.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_DYNAMIC_SHARED_MODULE_H
#define KILN_VM_DYNAMIC_SHARED_MODULE_H

#include "kiln/vm.h"

namespace kiln::vm {

class SharedModule final : public Module {
public:
  /// NOT_FOUND if there is no such file or symbol, INCOMPATIBLE if the module is for another runtime.
  static StatusOr<Ref<Module>> load(Instance &instance, const char *path);

private:
  SharedModule(const kiln_allocator_t *allocator, void *library)
      : Module(destroy), allocator(allocator), library(library) {}
  static void destroy(Module *module);

  const kiln_allocator_t *allocator;
  void *library;
};

} // namespace kiln::vm

#endif // KILN_VM_DYNAMIC_SHARED_MODULE_H
