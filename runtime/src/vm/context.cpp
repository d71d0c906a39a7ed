//===-- context.cpp - Linking -------------------------------------------------------------------------------------===//
#include "base/array.h"
#include "kiln/vm.h"
#include "vm/invocation.h"

#include <new>

namespace kiln::vm {

struct Context::Member {
  Ref<Module> module;
  void *state = nullptr;
  kiln_binding_t *bindings = nullptr;
  bool isCreated = false;
  bool isInitialized = false;
};

namespace {

const kiln_function_t *findExport(const kiln_module_t &module, std::string_view name) {
  for (std::size_t i = 0; i < module.export_count; ++i)
    if (module.exports[i]->name == name)
      return module.exports[i];
  return nullptr;
}

/// The halves of "module.function"; the first is empty if there is no dot.
std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
  std::size_t dot = name.find('.');
  if (dot == std::string_view::npos)
    return {};
  return {name.substr(0, dot), name.substr(dot + 1)};
}

int length(std::string_view text) { return static_cast<int>(text.size()); }

void *pushCallFrame(kiln_invocation_t *invocation, std::size_t size, std::size_t alignment) {
  return pushFrame(invocation, size, alignment);
}

/// Calls a function without arguments and results and waits for its end.
Status run(const kiln_allocator_t *allocator, const kiln_function_t &function, void *state,
           const InvocationOptions &options) {
  kiln_invocation invocation;
  initializeInvocation(invocation, allocator, options.stackBytes, options.fuel);
  kiln_call_t call = {&function, &invocation, nullptr, nullptr, nullptr};
  if (function.frame_size != 0) {
    call.frame = pushFrame(&invocation, function.frame_size, function.frame_alignment);
    if (!call.frame) {
      deinitializeInvocation(invocation);
      return outOfMemory(allocator, function.frame_size);
    }
  }
  kiln_status_t status = function.begin(state, &call);
  while (kiln_status_code(status) == KILN_DEFERRED) {
    // What suspends without end runs out of fuel, too.
    if (--invocation.fuel < 0) {
      function.cancel(state, &call);
      status = kiln_status_make(KILN_RESOURCE_EXHAUSTED, nullptr);
      break;
    }
    status = function.resume(state, &call);
  }
  if (call.frame)
    popFrame(&invocation, call.frame);
  deinitializeInvocation(invocation);
  return Status(status);
}

} // namespace

Context::Context(Instance &instance, const InvocationOptions &options)
    : instance(Ref<Instance>::share(&instance)), options(options) {
  host = {};
  host.allocator = instance.allocator();
  host.push_frame = pushCallFrame;
  host.pop_frame = popFrame;
}

Context::~Context() {
  const kiln_allocator_t *allocator = instance->allocator();
  for (std::size_t i = count; i-- > 0;) {
    Member &member = members[i];
    if (!member.isInitialized)
      continue;
    if (const kiln_function_t *function = member.module->table().deinitialize)
      (void)run(allocator, *function, member.state, options);
  }
  while (count != 0) {
    Member &member = members[--count];
    if (member.isCreated && member.module->table().destroy)
      member.module->table().destroy(member.state);
    if (member.state)
      allocator->release(allocator->self, member.state);
    if (member.bindings)
      allocator->release(allocator->self, member.bindings);
    member.~Member();
  }
}

StatusOr<Ref<Context>> Context::create(Instance &instance, std::span<const Ref<Module>> modules,
                                       const InvocationOptions &options) {
  const kiln_allocator_t *allocator = instance.allocator();
  std::size_t size = sizeof(Context) + modules.size() * sizeof(Member);
  void *memory = allocator->allocate(allocator->self, size, alignof(Context));
  if (!memory)
    return outOfMemory(allocator, size);
  auto context = Ref<Context>::adopt(new (memory) Context(instance, options));
  context->members = reinterpret_cast<Member *>(static_cast<char *>(memory) + sizeof(Context));
  for (const Ref<Module> &module : modules) {
    Member *member = new (context->members + context->count++) Member{module};
    KILN_RETURN_IF_ERROR(context->add(*member));
  }
  return context;
}

/// Links a module with those before it.
Status Context::add(Member &member) {
  const kiln_allocator_t *allocator = instance->allocator();
  const kiln_module_t &table = member.module->table();
  for (const ModuleDependency &dependency : member.module->dependencies()) {
    const Module *found = nullptr;
    for (std::size_t i = 0; i + 1 < count; ++i)
      if (members[i].module->name() == dependency.name)
        found = members[i].module.get();
    if (dependency.optional)
      continue;
    if (!found)
      return error(allocator, KILN_NOT_FOUND, "required module '%.*s' not registered on the context",
                   length(dependency.name), dependency.name.data());
    if (found->table().version < dependency.minimumVersion)
      return error(allocator, KILN_NOT_FOUND, "required module '%.*s' version mismatch; have %u but require %u",
                   length(dependency.name), dependency.name.data(), found->table().version, dependency.minimumVersion);
  }
  if (Status status = bind(member); !status.ok())
    return annotate(allocator, std::move(status), "; resolving module '%s' imports", table.name);
  std::size_t alignment = std::max(table.instance_alignment, alignof(std::max_align_t));
  member.state = allocator->allocate(allocator->self, table.instance_size, alignment);
  if (!member.state)
    return outOfMemory(allocator, table.instance_size);
  std::memset(member.state, 0, table.instance_size);
  if (kiln_status_t status = table.create(&table, member.state, &host, member.bindings); status != KILN_OK)
    return Status(status);
  member.isCreated = true;
  if (table.initialize)
    if (Status status = run(allocator, *table.initialize, member.state, options); !status.ok())
      return annotate(allocator, std::move(status), "; initializing module '%s'", table.name);
  member.isInitialized = true;
  return Status();
}

/// Finds what the imports of the last module are bound to.
Status Context::bind(Member &member) {
  const kiln_allocator_t *allocator = instance->allocator();
  const kiln_module_t &table = member.module->table();
  std::size_t size = table.import_count * sizeof(kiln_binding_t);
  member.bindings = static_cast<kiln_binding_t *>(allocator->allocate(allocator->self, size, alignof(kiln_binding_t)));
  if (!member.bindings)
    return outOfMemory(allocator, size);
  for (std::size_t i = 0; i < table.import_count; ++i) {
    const kiln_import_t &import = table.imports[i];
    kiln_binding_t &binding = member.bindings[i] = {};
    auto [moduleName, functionName] = splitName(import.name);
    if (moduleName.data() == nullptr)
      return error(allocator, KILN_INVALID_ARGUMENT, "import name not fully-qualified (module.func): '%s'",
                   import.name);
    // The last module of that name counts.
    const Member *exporter = nullptr;
    for (std::size_t j = 0; j + 1 < count; ++j)
      if (members[j].module->name() == moduleName)
        exporter = &members[j];
    if (exporter && exporter->module->table().version < import.minimum_version) {
      if (import.optional)
        continue;
      return error(allocator, KILN_NOT_FOUND, "required module '%.*s' version mismatch; have %u but require %u",
                   length(moduleName), moduleName.data(), exporter->module->table().version, import.minimum_version);
    }
    const kiln_function_t *function = exporter ? findExport(exporter->module->table(), functionName) : nullptr;
    if (!function) {
      if (import.optional)
        continue;
      if (!exporter)
        return error(allocator, KILN_NOT_FOUND,
                     "module '%.*s' required for import '%s' not registered with the context", length(moduleName),
                     moduleName.data(), import.name);
      return error(allocator, KILN_NOT_FOUND, "module '%.*s' has no export '%.*s'", length(moduleName),
                   moduleName.data(), length(functionName), functionName.data());
    }
    std::string_view expected = import.calling_convention;
    if (!expected.empty() && expected != function->calling_convention)
      return error(allocator, KILN_INTERNAL,
                   "import function '%s' signature mismatch between '%s' and source '%.*s'; expected %s but got %s",
                   import.name, table.name, length(moduleName), moduleName.data(), import.calling_convention,
                   function->calling_convention);
    if (function->frame_size != 0 && !import.yields)
      return error(allocator, KILN_FAILED_PRECONDITION, "import function '%s' may suspend, but '%s' calls it without",
                   import.name, table.name);
    binding = {exporter->state, function};
  }
  return Status();
}

StatusOr<Function> Context::find(std::string_view name) {
  auto [moduleName, functionName] = splitName(name);
  for (std::size_t i = count; moduleName.data() && i-- > 0;)
    if (members[i].module->name() == moduleName)
      return find(i, functionName);
  return error(instance->allocator(), KILN_NOT_FOUND, "no module has a function '%.*s'", length(name), name.data());
}

StatusOr<Function> Context::find(std::size_t moduleIndex, std::string_view name) {
  const Member &member = members[moduleIndex];
  const kiln_function_t *function = findExport(member.module->table(), name);
  if (!function)
    return error(instance->allocator(), KILN_NOT_FOUND, "module '%s' has no export '%.*s'", member.module->table().name,
                 length(name), name.data());
  return Function(*this, member.state, function);
}

const Module &Context::module(std::size_t index) const { return *members[index].module; }

void Context::retain() { ++references; }

void Context::release() {
  if (--references != 0)
    return;
  Ref<Instance> keep = instance;
  this->~Context();
  keep->allocator()->release(keep->allocator()->self, this);
}

} // namespace kiln::vm
