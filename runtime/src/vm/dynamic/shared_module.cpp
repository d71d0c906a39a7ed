//===-- shared_module.cpp - Modules in shared objects -------------------------------------------------------------===//
#include "vm/dynamic/shared_module.h"

#include "base/array.h"
#include "vm/table_module.h"

#include <cstring>
#include <dlfcn.h>
#include <new>

namespace kiln::vm {

StatusOr<Ref<Module>> Module::loadShared(Instance &instance, const char *path) {
  return SharedModule::load(instance, path);
}

StatusOr<Ref<Module>> SharedModule::load(Instance &instance, const char *path) {
  const kiln_allocator_t *allocator = instance.allocator();
  // The loader looks elsewhere for a name without a slash.
  std::size_t length = std::strlen(path);
  KILN_ASSIGN_OR_RETURN(Array<char> local, Array<char>::create(allocator, length + 3));
  bool hasSlash = std::strchr(path, '/');
  std::memcpy(local.data(), "./", 2);
  std::memcpy(local.data() + (hasSlash ? 0 : 2), path, length + 1);
  // Objects that the module has made may outlive it, and it is the library's code that destroys them.
  void *library = dlopen(local.data(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!library)
    return error(allocator, KILN_NOT_FOUND, "%s", dlerror());
  void *memory = allocator->allocate(allocator->self, sizeof(SharedModule), alignof(SharedModule));
  if (!memory) {
    dlclose(library);
    return outOfMemory(allocator, sizeof(SharedModule));
  }
  auto *shared = new (memory) SharedModule(allocator, library);
  auto module = Ref<Module>::adopt(shared);
  auto entry = reinterpret_cast<kiln_module_entry_t>(dlsym(library, KILN_MODULE_SYMBOL));
  if (!entry)
    return error(allocator, KILN_NOT_FOUND, "%s has no symbol %s", path, KILN_MODULE_SYMBOL);
  shared->code = entry();
  KILN_RETURN_IF_ERROR(checkTable(allocator, *shared->code));
  KILN_RETURN_IF_ERROR(instance.assignTypes(*shared->code));
  return module;
}

void SharedModule::destroy(Module *module) {
  auto *self = static_cast<SharedModule *>(module);
  const kiln_allocator_t *memory = self->allocator;
  void *handle = self->library;
  self->~SharedModule();
  memory->release(memory->self, self);
  dlclose(handle);
}

} // namespace kiln::vm
