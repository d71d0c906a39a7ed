//===-- bytecode_module.cpp - Bytecode as a module ----------------------------------------------------------------===//
#include "vm/bytecode/bytecode_module.h"

#include "kiln_buffer.h"
#include "vm/bytecode/decoder.h"
#include "vm/bytecode/instance.h"
#include "vm/bytecode/instruction_reader.h"
#include "vm/bytecode/names.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <new>

namespace kiln::vm::bytecode {
namespace {

/// No object is of this type: ids are compared first.
constexpr kiln_type_t kNoType = {UINT32_MAX, "", nullptr};

kiln_list_kind_t valueListKind(std::string_view name) {
  constexpr std::string_view names[] = {"", "i8", "i16", "i32", "i64", "f32", "f64"};
  for (int kind = KILN_LIST_I8; kind <= KILN_LIST_F64; ++kind)
    if (names[kind] == name)
      return static_cast<kiln_list_kind_t>(kind);
  return KILN_LIST_VARIANT;
}

} // namespace

/// Holds the module for buffers over its rodata; belongs to one instance and is counted by its thread.
struct BytecodeModule::Owner {
  kiln_object_t object;
  BytecodeModule *module;

  static void destroy(kiln_object_t *object) {
    auto *owner = reinterpret_cast<Owner *>(object);
    BytecodeModule *module = owner->module;
    module->allocator()->release(module->allocator()->self, owner);
    module->release();
  }
  static constexpr kiln_type_t kType = {0, "kiln.module", destroy};
};

//===-- Making the tables -----------------------------------------------------------------------------------------===//

StatusOr<Ref<Module>> BytecodeModule::create(Instance &instance, Archive archive) {
  const kiln_allocator_t *allocator = archive.allocator();
  void *memory = allocator->allocate(allocator->self, sizeof(BytecodeModule), alignof(BytecodeModule));
  if (!memory)
    return outOfMemory(allocator, sizeof(BytecodeModule));
  auto module = Ref<BytecodeModule>::adopt(new (memory) BytecodeModule(instance, std::move(archive)));
  KILN_RETURN_IF_ERROR(module->initialize());
  return Ref<Module>(std::move(module));
}

void BytecodeModule::destroy(Module *module) {
  auto *self = static_cast<BytecodeModule *>(module);
  const kiln_allocator_t *memory = self->allocator();
  for (FunctionEntry &entry : self->functions)
    if (entry.code)
      memory->release(memory->self, const_cast<Code *>(entry.code));
  std::span<uint8_t> bytes = self->file;
  const kiln_allocator_t *bytesAllocator = self->fileAllocator;
  self->~BytecodeModule();
  memory->release(memory->self, self);
  if (bytesAllocator)
    bytesAllocator->release(bytesAllocator->self, bytes.data());
}

Status BytecodeModule::initialize() {
  KILN_RETURN_IF_ERROR(addTypes());
  KILN_RETURN_IF_ERROR(addFunctions());
  KILN_RETURN_IF_ERROR(addImports());
  KILN_RETURN_IF_ERROR(findSuspending());
  KILN_RETURN_IF_ERROR(addExports());
  moduleTable.self = this;
  kiln_module_t &table = moduleTable.base;
  table.abi_version = KILN_ABI_VERSION;
  table.abi_flags = KILN_ABI_FLAGS;
  table.name = archive.name().data();
  table.version = archive.version();
  table.imports = imports.data();
  table.import_count = imports.size();
  table.exports = exports.data();
  table.export_count = exports.size();
  table.instance_size = sizeof(BytecodeInstance) +
                        (archive.globalRefCount() + archive.rodataCount()) * sizeof(kiln_object_t *) + 16 +
                        archive.globalBytes();
  table.instance_alignment = alignof(BytecodeInstance);
  table.create = createInstance;
  table.destroy = destroyInstance;
  code = &table;
  return Status();
}

Status BytecodeModule::addTypes() {
  KILN_ASSIGN_OR_RETURN(types, Array<const kiln_type_t *>::create(allocator(), archive.typeCount()));
  for (std::size_t i = 0; i < types.size(); ++i) {
    std::string_view name = archive.typeName(TypeOrdinal(i));
    if (name == "!vm.opaque") {
      types[i] = nullptr;
    } else if (!name.starts_with("!")) {
      types[i] = &kNoType;
    } else {
      KILN_ASSIGN_OR_RETURN(types[i], instance->type(name.starts_with("!vm.list") ? "vm.list" : name.substr(1)));
    }
  }
  return Status();
}

kiln_list_kind_t BytecodeModule::listKind(uint64_t ordinal) const {
  std::string_view name = archive.typeName(TypeOrdinal(ordinal));
  if (name.starts_with("!"))
    return name == "!vm.opaque" ? KILN_LIST_VARIANT : KILN_LIST_REF;
  return valueListKind(name);
}

Status BytecodeModule::addFunctions() {
  KILN_ASSIGN_OR_RETURN(functions, Array<FunctionEntry>::create(allocator(), archive.functionCount()));
  for (std::size_t i = 0; i < functions.size(); ++i) {
    Function source = archive.function(FunctionOrdinal(i));
    CallingConvention convention = *CallingConvention::parse(source.callingConvention);
    FunctionEntry &entry = functions[i];
    entry.bytecode = source.bytecode;
    entry.ordinal = static_cast<uint32_t>(i);
    entry.wordCount = static_cast<uint16_t>(source.wordCount);
    entry.refCount = static_cast<uint16_t>(source.refCount);
    entry.arguments = convention.arguments;
    entry.results = convention.results;
  }
  return Status();
}

Status BytecodeModule::addImports() {
  KILN_ASSIGN_OR_RETURN(imports, Array<kiln_import_t>::create(allocator(), archive.importCount()));
  for (std::size_t i = 0; i < imports.size(); ++i) {
    Import source = archive.import(ImportOrdinal(i));
    imports[i].name = source.name.data();
    imports[i].calling_convention = source.callingConvention.empty() ? "" : source.callingConvention.data();
    imports[i].optional = source.optional;
  }
  KILN_ASSIGN_OR_RETURN(modules, Array<ModuleDependency>::create(allocator(), archive.dependencyCount()));
  for (std::size_t i = 0; i < modules.size(); ++i) {
    Dependency source = archive.dependency(i);
    modules[i] = {source.name, source.minimumVersion, source.optional};
  }
  needed = {modules.data(), modules.size()};
  return Status();
}

Status BytecodeModule::addExports() {
  std::size_t attributeCount = archive.attributes().size();
  for (std::size_t i = 0; i < archive.exportCount(); ++i)
    attributeCount += archive.function(archive.exported(ExportOrdinal(i)).function).attributes.size();
  KILN_ASSIGN_OR_RETURN(attributes, Array<kiln_attribute_t>::create(allocator(), attributeCount));
  KILN_ASSIGN_OR_RETURN(entries, Array<EntryPoint>::create(allocator(), archive.exportCount()));
  KILN_ASSIGN_OR_RETURN(exports, Array<const kiln_function_t *>::create(allocator(), archive.exportCount()));
  std::size_t used = 0;
  auto add = [&](const AttributeList &list) {
    std::size_t first = used;
    for (std::size_t i = 0; i < list.size(); ++i)
      attributes[used++] = {list[i].key.data(), list[i].value.data()};
    return attributes.data() + first;
  };
  moduleTable.base.attributes = add(archive.attributes());
  moduleTable.base.attribute_count = used;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Export source = archive.exported(ExportOrdinal(i));
    Function function = archive.function(source.function);
    EntryPoint &entry = entries[i];
    entry.function = &functions[value(source.function)];
    entry.base.name = source.name.data();
    entry.base.calling_convention = function.callingConvention.empty() ? "" : function.callingConvention.data();
    entry.base.attributes = add(function.attributes);
    entry.base.attribute_count = function.attributes.size();
    entry.base.begin = begin;
    if (maySuspend[value(source.function)]) {
      entry.base.frame_size = sizeof(Thread);
      entry.base.frame_alignment = alignof(Thread);
      entry.base.resume = resume;
      entry.base.cancel = cancel;
    }
    exports[i] = &entry.base;
    if (source.name == "__init")
      moduleTable.base.initialize = &entry.base;
    if (source.name == "__deinit")
      moduleTable.base.deinitialize = &entry.base;
  }
  return Status();
}

//===-- Suspension ------------------------------------------------------------------------------------------------===//

/// Finds out which functions may suspend, and which imports may below them.
Status BytecodeModule::findSuspending() {
  KILN_ASSIGN_OR_RETURN(maySuspend, Array<uint8_t>::create(allocator(), functions.size()));
  KILN_ASSIGN_OR_RETURN(Array<uint8_t> calledPlainly, Array<uint8_t>::create(allocator(), imports.size()));
  /// Calls between functions, the callee first.
  struct Edge {
    uint32_t callee, caller;
  };
  std::size_t edgeCount = 0;
  bool anySuspends = false;
  auto forEachCall = [&](auto visit) {
    for (FunctionEntry &function : functions) {
      InstructionReader reader(function.bytecode);
      Instruction instruction;
      while (!reader.atEnd()) {
        reader.read(instruction);
        isa::Opcode opcode = instruction.op->opcode;
        bool isYieldable = opcode == isa::Opcode::CallYieldable || opcode == isa::Opcode::CallVariadicYieldable;
        if (isYieldable || opcode == isa::Opcode::Call || opcode == isa::Opcode::CallVariadic)
          visit(function.ordinal, static_cast<uint32_t>(instruction.operands[0].value), isYieldable);
        else if (opcode == isa::Opcode::Yield)
          maySuspend[function.ordinal] = 1;
      }
    }
  };
  forEachCall([&](uint32_t caller, uint32_t callee, bool isYieldable) {
    if (!(callee & kImportBit)) {
      ++edgeCount;
    } else if (isYieldable) {
      imports[callee & ~kImportBit].yields = 1;
      maySuspend[caller] = 1;
    } else {
      calledPlainly[callee & ~kImportBit] = 1;
    }
  });
  for (std::size_t i = 0; i < imports.size(); ++i)
    if (!calledPlainly[i])
      imports[i].yields = 1;
  for (uint8_t suspends : maySuspend)
    anySuspends |= suspends != 0;
  if (!anySuspends || edgeCount == 0)
    return Status();
  // Suspension spreads from callees to callers.
  KILN_ASSIGN_OR_RETURN(Array<Edge> edges, Array<Edge>::create(allocator(), edgeCount));
  KILN_ASSIGN_OR_RETURN(Array<uint32_t> work, Array<uint32_t>::create(allocator(), functions.size()));
  std::size_t next = 0;
  forEachCall([&](uint32_t caller, uint32_t callee, bool) {
    if (!(callee & kImportBit))
      edges[next++] = {callee, caller};
  });
  std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.callee < b.callee; });
  std::size_t left = 0;
  for (uint32_t i = 0; i < functions.size(); ++i)
    if (maySuspend[i])
      work[left++] = i;
  while (left != 0) {
    uint32_t callee = work[--left];
    const Edge *edge = std::lower_bound(edges.begin(), edges.end(), callee,
                                        [](const Edge &edge, uint32_t key) { return edge.callee < key; });
    for (; edge != edges.end() && edge->callee == callee; ++edge)
      if (!std::exchange(maySuspend[edge->caller], 1))
        work[left++] = edge->caller;
  }
  return Status();
}

//===-- Instances -------------------------------------------------------------------------------------------------===//

kiln_status_t BytecodeModule::createInstance(const kiln_module_t *module, void *memory, const kiln_host_t *host,
                                             const kiln_binding_t *bindings) {
  const BytecodeModule *self = reinterpret_cast<const Table *>(module)->self;
  auto *state = new (memory) BytecodeInstance{};
  state->module = self;
  state->host = host;
  state->bindings = bindings;
  state->rodataRefs = state->refs() + self->archive.globalRefCount();
  uintptr_t end = reinterpret_cast<uintptr_t>(state->rodataRefs + self->archive.rodataCount());
  state->globals = reinterpret_cast<uint8_t *>((end + 15) & ~uintptr_t{15});
  if (self->archive.rodataCount() == 0)
    return KILN_OK;
  const kiln_allocator_t *allocator = self->allocator();
  auto *owner = static_cast<Owner *>(allocator->allocate(allocator->self, sizeof(Owner), alignof(Owner)));
  if (!owner)
    return kiln_status_make(KILN_RESOURCE_EXHAUSTED, nullptr);
  *owner = {{&Owner::kType, 1}, const_cast<BytecodeModule *>(self)};
  owner->module->retain();
  state->owner = &owner->object;
  return KILN_OK;
}

void BytecodeModule::destroyInstance(void *memory) {
  auto *state = static_cast<BytecodeInstance *>(memory);
  std::size_t count = state->module->archive.globalRefCount() + state->module->archive.rodataCount();
  for (std::size_t i = 0; i < count; ++i)
    kiln_object_release(state->refs()[i]);
  kiln_object_release(state->owner);
}

kiln_code_t BytecodeInstance::makeRodata(uint32_t ordinal, kiln_object_t **buffer) {
  std::span<const uint8_t> bytes = module->rodata(ordinal).bytes;
  kiln_buffer_t *made;
  kiln_code_t code =
      kiln_buffer_alias(host->allocator, owner, const_cast<uint8_t *>(bytes.data()), bytes.size(), 0, &made);
  if (code != KILN_OK_CODE)
    return code;
  *buffer = rodataRefs[ordinal] = &made->object;
  return KILN_OK_CODE;
}

const Code *decoded(const FunctionEntry &function, const BytecodeModule &module) {
  std::atomic_ref<const Code *> slot(function.code);
  if (const Code *code = slot.load(std::memory_order_acquire))
    return code;
  const Code *made = decode(function, module);
  const Code *expected = nullptr;
  if (!made || slot.compare_exchange_strong(expected, made, std::memory_order_acq_rel))
    return made;
  // Another thread was faster.
  module.allocator()->release(module.allocator()->self, const_cast<Code *>(made));
  return expected;
}

//===-- Failures --------------------------------------------------------------------------------------------------===//

Status BytecodeModule::explain(Status status, const Thread &thread) const {
  const FunctionEntry &function = *header(thread.frame)->function;
  char place[24] = "";
  std::string_view mnemonic = "vm";
  std::string_view callee;
  uint32_t record = static_cast<uint32_t>(thread.pc - function.code->entry);
  if (std::optional<uint32_t> pc = findInstruction(function, *this, record)) {
    std::snprintf(place, sizeof place, " at 0x%X", *pc);
    InstructionReader reader(function.bytecode.subspan(*pc));
    Instruction instruction;
    reader.read(instruction);
    mnemonic = instruction.op->mnemonic;
    if (uint64_t ordinal = instruction.operands[0].value; instruction.op->fields.size() > 0 &&
                                                          instruction.op->fields[0].kind == isa::FieldKind::Func &&
                                                          (ordinal & kImportBit))
      callee = imports[ordinal & ~kImportBit].name;
  }
  char ordinalName[16];
  std::string_view name = functionName(archive, FunctionOrdinal(function.ordinal));
  if (name.empty()) {
    std::snprintf(ordinalName, sizeof ordinalName, "%u", function.ordinal);
    name = ordinalName;
  }
  auto length = [](std::string_view text) { return static_cast<int>(text.size()); };
  const char *of = callee.empty() ? "" : " of @";
  if (*status.message() != '\0')
    return annotate(allocator(), std::move(status), "; vm.%.*s%s%.*s failed in @%s.%.*s%s", length(mnemonic),
                    mnemonic.data(), of, length(callee), callee.data(), code->name, length(name), name.data(), place);
  std::string_view message = thread.failMessage;
  return error(allocator(), status.code(), "%.*s%svm.%.*s%s%.*s failed in @%s.%.*s%s", length(message), message.data(),
               message.empty() ? "" : "; ", length(mnemonic), mnemonic.data(), of, length(callee), callee.data(),
               code->name, length(name), name.data(), place);
}

} // namespace kiln::vm::bytecode
