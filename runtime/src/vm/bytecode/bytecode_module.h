//===-- bytecode_module.h - Bytecode as a module --------------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_BYTECODE_MODULE_H
#define KILN_VM_BYTECODE_BYTECODE_MODULE_H

#include "base/array.h"
#include "kiln/vm.h"
#include "kiln_list.h"
#include "vm/bytecode/archive.h"
#include "vm/bytecode/interpreter.h"
#include "vm/calling_convention.h"

namespace kiln::vm::bytecode {

class BytecodeModule final : public Module {
public:
  /// Takes a verified archive.
  static StatusOr<Ref<Module>> create(Instance &instance, Archive archive);
  /// Bytes to release with the module.
  void own(std::span<uint8_t> bytes, const kiln_allocator_t *allocator) {
    file = bytes;
    fileAllocator = allocator;
  }

  const kiln_allocator_t *allocator() const { return archive.allocator(); }
  const FunctionEntry &function(uint64_t ordinal) const { return functions[ordinal]; }
  CallingConvention importConvention(uint32_t ordinal) const {
    return *CallingConvention::parse(imports[ordinal].calling_convention);
  }
  /// The type of refs that a type id asks for; null for any.
  const kiln_type_t *type(uint64_t ordinal) const { return types[ordinal]; }
  /// Which list has elements of a type.
  kiln_list_kind_t listKind(uint64_t ordinal) const;
  uint32_t globalBytes() const { return archive.globalBytes(); }
  uint32_t globalRefCount() const { return archive.globalRefCount(); }
  Rodata rodata(uint32_t ordinal) const { return archive.rodata(RodataOrdinal(ordinal)); }

  /// `status` with what failed where.
  Status explain(Status status, const Thread &thread) const;

private:
  /// What instances see of the module.
  struct Table {
    kiln_module_t base;
    const BytecodeModule *self;
  };
  struct Owner;

  BytecodeModule(Instance &instance, Archive archive)
      : Module(destroy), instance(&instance), archive(std::move(archive)) {}
  static void destroy(Module *module);

  Status initialize();
  Status addTypes();
  Status addFunctions();
  Status addImports();
  Status addExports();
  Status findSuspending();
  static kiln_status_t createInstance(const kiln_module_t *module, void *memory, const kiln_host_t *host,
                                      const kiln_binding_t *bindings);
  static void destroyInstance(void *memory);

  Instance *instance;
  Archive archive;
  std::span<uint8_t> file;
  const kiln_allocator_t *fileAllocator = nullptr;
  Table moduleTable{};
  Array<FunctionEntry> functions;
  Array<uint8_t> maySuspend;
  Array<const kiln_type_t *> types;
  Array<kiln_import_t> imports;
  Array<ModuleDependency> modules;
  Array<EntryPoint> entries;
  Array<const kiln_function_t *> exports;
  Array<kiln_attribute_t> attributes;
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_BYTECODE_MODULE_H
