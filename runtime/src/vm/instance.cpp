//===-- instance.cpp - Types by name ------------------------------------------------------------------------------===//
#include "base/array.h"
#include "kiln/vm.h"
#include "kiln_buffer.h"
#include "kiln_list.h"

#include <atomic>
#include <mutex>
#include <new>

namespace kiln::vm {

/// Types are few: they are in a list, the last one first.
struct Instance::Impl {
  struct Type {
    Type *next;
    kiln_type_t type;
    // The name follows.
  };

  std::atomic<uint32_t> count{1};
  std::mutex mutex;
  Type *types = nullptr;

  Type *find(std::string_view name) {
    for (Type *type = types; type; type = type->next)
      if (type->type.name == name)
        return type;
    return nullptr;
  }
  Type *find(uint32_t id) {
    for (Type *type = types; type; type = type->next)
      if (type->type.id == id)
        return type;
    return nullptr;
  }
  /// An id that no type has. It depends on the name, so that other instances of the process most likely choose the
  /// same: the code of a module has one id for a type, whoever loads it.
  uint32_t chooseID(std::string_view name) {
    uint32_t id = 2166136261u; // FNV-1a
    for (char c : name)
      id = (id ^ static_cast<unsigned char>(c)) * 16777619u;
    while (id <= KILN_LIST_TYPE_ID || find(id))
      ++id;
    return id;
  }
  /// Adds a type with the id, or a new one if that is 0. Null without memory.
  Type *add(const kiln_allocator_t *allocator, std::string_view name, uint32_t id) {
    void *memory = allocator->allocate(allocator->self, sizeof(Type) + name.size() + 1, alignof(Type));
    if (!memory)
      return nullptr;
    if (id == 0)
      id = chooseID(name);
    Type *type = static_cast<Type *>(memory);
    char *text = reinterpret_cast<char *>(type + 1);
    std::memcpy(text, name.data(), name.size());
    text[name.size()] = '\0';
    new (type) Type{types, {id, text, nullptr}};
    return types = type;
  }
};

StatusOr<Ref<Instance>> Instance::create(const kiln_allocator_t *allocator) {
  constexpr std::size_t size = sizeof(Instance) + sizeof(Impl);
  static_assert(alignof(Impl) <= alignof(Instance));
  void *memory = allocator->allocate(allocator->self, size, alignof(Instance));
  if (!memory)
    return outOfMemory(allocator, size);
  Impl *impl = new (static_cast<char *>(memory) + sizeof(Instance)) Impl;
  return Ref<Instance>::adopt(new (memory) Instance(allocator, impl));
}

StatusOr<const kiln_type_t *> Instance::type(std::string_view name) {
  if (name == kiln_buffer_type.name)
    return &kiln_buffer_type;
  if (name == kiln_list_type.name)
    return &kiln_list_type;
  std::lock_guard lock(impl->mutex);
  Impl::Type *type = impl->find(name);
  if (!type)
    type = impl->add(memory, name, 0);
  if (!type)
    return outOfMemory(memory, name.size());
  return &type->type;
}

Status Instance::assignTypes(const kiln_module_t &module) {
  std::lock_guard lock(impl->mutex);
  for (std::size_t i = 0; i < module.type_count; ++i) {
    const kiln_foreign_type_t &foreign = module.types[i];
    Impl::Type *type = impl->find(foreign.name);
    if (!type) {
      if (const Impl::Type *other = *foreign.id != 0 ? impl->find(*foreign.id) : nullptr)
        return error(memory, KILN_FAILED_PRECONDITION, "module '%s': type '%s' has the id of '%s'", module.name,
                     foreign.name, other->type.name);
      type = impl->add(memory, foreign.name, *foreign.id);
      if (!type)
        return outOfMemory(memory, sizeof *type);
    }
    // A module that several contexts use has its ids already; writing them again would race with its readers.
    if (*foreign.id == 0)
      *foreign.id = type->type.id;
    else if (*foreign.id != type->type.id)
      return error(memory, KILN_FAILED_PRECONDITION, "module '%s': type '%s' has id %u here but %u in the module",
                   module.name, foreign.name, type->type.id, *foreign.id);
  }
  return Status();
}

void Instance::retain() { impl->count.fetch_add(1, std::memory_order_relaxed); }

void Instance::release() {
  if (impl->count.fetch_sub(1, std::memory_order_acq_rel) != 1)
    return;
  const kiln_allocator_t *allocator = memory;
  while (Impl::Type *type = impl->types) {
    impl->types = type->next;
    allocator->release(allocator->self, type);
  }
  impl->~Impl();
  allocator->release(allocator->self, this);
}

} // namespace kiln::vm
