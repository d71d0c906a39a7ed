//===-- module.cpp - The kinds of modules -------------------------------------------------------------------------===//
#include "base/array.h"
#include "kiln/vm.h"
#include "vm/bytecode/bytecode_module.h"
#include "vm/bytecode/verifier.h"
#include "vm/dynamic/shared_module.h"
#include "vm/table_module.h"

#include <atomic>
#include <new>

namespace kiln::vm {

void Module::retain() { std::atomic_ref(count).fetch_add(1, std::memory_order_relaxed); }

void Module::release() {
  if (std::atomic_ref(count).fetch_sub(1, std::memory_order_acq_rel) == 1)
    destroy(this);
}

Status checkTable(const kiln_allocator_t *allocator, const kiln_module_t &table) {
  if (table.abi_version != KILN_ABI_VERSION)
    return error(allocator, KILN_INCOMPATIBLE, "module has ABI version %u, this runtime %u", table.abi_version,
                 KILN_ABI_VERSION);
  if (table.abi_flags != KILN_ABI_FLAGS)
    return error(allocator, KILN_INCOMPATIBLE, "module '%s' is compiled with ABI flags %u, this runtime with %u",
                 table.name, table.abi_flags, KILN_ABI_FLAGS);
  return Status();
}

namespace {

/// Code that is linked into the program.
class TableModule final : public Module {
public:
  TableModule(const kiln_allocator_t *allocator, const kiln_module_t *table) : Module(destroy), allocator(allocator) {
    code = table;
  }

private:
  static void destroy(Module *module) {
    auto *self = static_cast<TableModule *>(module);
    const kiln_allocator_t *memory = self->allocator;
    self->~TableModule();
    memory->release(memory->self, self);
  }

  const kiln_allocator_t *allocator;
};

StatusOr<Ref<Module>> fromArchive(Instance &instance, bytecode::Archive archive) {
  KILN_RETURN_IF_ERROR(bytecode::verify(archive));
  return bytecode::BytecodeModule::create(instance, std::move(archive));
}

} // namespace

StatusOr<Ref<Module>> Module::wrap(Instance &instance, const kiln_module_t *table) {
  const kiln_allocator_t *allocator = instance.allocator();
  KILN_RETURN_IF_ERROR(checkTable(allocator, *table));
  KILN_RETURN_IF_ERROR(instance.assignTypes(*table));
  void *memory = allocator->allocate(allocator->self, sizeof(TableModule), alignof(TableModule));
  if (!memory)
    return outOfMemory(allocator, sizeof(TableModule));
  return Ref<Module>::adopt(new (memory) TableModule(allocator, table));
}

StatusOr<Ref<Module>> Module::load(Instance &instance, const char *path) {
  if (std::string_view(path).ends_with(".so"))
    return loadShared(instance, path);
  KILN_ASSIGN_OR_RETURN(bytecode::Archive archive, bytecode::Archive::open(path, instance.allocator()));
  return fromArchive(instance, std::move(archive));
}

StatusOr<Ref<Module>> Module::loadBytecode(Instance &instance, std::span<const uint8_t> file) {
  KILN_ASSIGN_OR_RETURN(bytecode::Archive archive, bytecode::Archive::create(file, instance.allocator()));
  return fromArchive(instance, std::move(archive));
}

StatusOr<Ref<Module>> Module::adoptBytecode(Instance &instance, std::span<uint8_t> file,
                                            const kiln_allocator_t *allocator) {
  StatusOr<Ref<Module>> module = loadBytecode(instance, file);
  if (module.ok())
    static_cast<bytecode::BytecodeModule &>(**module).own(file, allocator);
  else
    allocator->release(allocator->self, file.data());
  return module;
}

} // namespace kiln::vm
