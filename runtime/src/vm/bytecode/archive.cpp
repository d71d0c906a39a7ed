//===-- archive.cpp - The module in a .vmfb file ------------------------------------------------------------------===//
#include "vm/bytecode/archive.h"

#include "kiln/schemas/bytecode_module_generated.h"
#include "vm/bytecode/archive_rules.h"
#include "vm/bytecode/framing.h"

namespace kiln::vm::bytecode {

namespace {

constexpr std::size_t kModuleAlignment = 8;
constexpr std::size_t kSizePrefixSize = 4;

bool isAligned(std::span<const uint8_t> module) {
  return reinterpret_cast<uintptr_t>(module.data()) % kModuleAlignment == 0;
}

bool isWellFormed(std::span<const uint8_t> module) {
  if (module.size() >= FLATBUFFERS_MAX_BUFFER_SIZE)
    return false;
  // An offset takes four bytes and leads to one table; tables that share others are seen several times.
  constexpr std::size_t maxVisits = 4;
  flatbuffers::Verifier::Options options;
  options.max_tables = static_cast<flatbuffers::uoffset_t>(module.size() / sizeof(flatbuffers::uoffset_t) * maxVisits);
  flatbuffers::Verifier verifier(module.data(), module.size(), options);
  return vmfb::VerifySizePrefixedBytecodeModuleDefBuffer(verifier);
}

std::string_view view(const flatbuffers::String *text) {
  return text ? std::string_view(text->c_str(), text->size()) : std::string_view("");
}

template <typename T> std::size_t count(const flatbuffers::Vector<T> *vector) { return vector ? vector->size() : 0; }

using AttributeVector = flatbuffers::Vector<flatbuffers::Offset<vmfb::AttrDef>>;

} // namespace

std::size_t AttributeList::size() const { return count(static_cast<const AttributeVector *>(vector)); }

Attribute AttributeList::operator[](std::size_t index) const {
  const vmfb::AttrDef *attribute =
      static_cast<const AttributeVector *>(vector)->Get(static_cast<flatbuffers::uoffset_t>(index));
  return {view(attribute->key()), view(attribute->value())};
}

StatusOr<Archive> Archive::open(const char *path, const kiln_allocator_t *allocator) {
  KILN_ASSIGN_OR_RETURN(MappedFile mapping, MappedFile::open(path, allocator));
  KILN_ASSIGN_OR_RETURN(Archive archive, create(mapping.bytes(), allocator));
  archive.mapping = std::move(mapping);
  return archive;
}

StatusOr<Archive> Archive::create(std::span<const uint8_t> file, const kiln_allocator_t *allocator) {
  KILN_ASSIGN_OR_RETURN(Framing framing, parseFraming(file, allocator));
  Archive archive;
  archive.memory = allocator;
  archive.bytes = file;
  archive.base = framing.rodataBase;
  std::span<const uint8_t> module = framing.module;
  if (!isAligned(module)) {
    KILN_ASSIGN_OR_RETURN(
        archive.alignedCopy,
        Array<uint64_t>::create(allocator, (module.size() + kModuleAlignment - 1) / kModuleAlignment));
    std::memcpy(archive.alignedCopy.data(), module.data(), module.size());
    module = {reinterpret_cast<const uint8_t *>(archive.alignedCopy.data()), module.size()};
  }
  if (!isWellFormed(module))
    return error(allocator, KILN_INVALID_ARGUMENT, "module is not a well formed FlatBuffer of type IREE [R2]");
  archive.buffer = module.subspan(kSizePrefixSize);
  archive.root = vmfb::GetSizePrefixedBytecodeModuleDef(module.data());
  KILN_RETURN_IF_ERROR(verifyTables(archive));
  return archive;
}

std::string_view Archive::name() const { return view(root->name()); }
uint32_t Archive::version() const { return root->version(); }
uint32_t Archive::requirements() const { return static_cast<uint32_t>(root->requirements()); }
AttributeList Archive::attributes() const { return AttributeList(root->attrs()); }

std::size_t Archive::typeCount() const { return count(root->types()); }
std::string_view Archive::typeName(TypeOrdinal ordinal) const {
  return view(root->types()->Get(value(ordinal))->full_name());
}

std::size_t Archive::dependencyCount() const { return count(root->dependencies()); }
Dependency Archive::dependency(std::size_t index) const {
  const vmfb::ModuleDependencyDef *dependency = root->dependencies()->Get(static_cast<flatbuffers::uoffset_t>(index));
  return {view(dependency->name()), dependency->minimum_version(),
          (dependency->flags() & vmfb::ModuleDependencyFlagBits::OPTIONAL) != vmfb::ModuleDependencyFlagBits::NONE};
}

std::size_t Archive::importCount() const { return count(root->imported_functions()); }
Import Archive::import(ImportOrdinal ordinal) const {
  const vmfb::ImportFunctionDef *import = root->imported_functions()->Get(value(ordinal));
  const vmfb::FunctionSignatureDef *signature = import->signature();
  return {view(import->full_name()), signature ? view(signature->calling_convention()) : "",
          AttributeList(signature ? signature->attrs() : nullptr),
          (import->flags() & vmfb::ImportFlagBits::OPTIONAL) != vmfb::ImportFlagBits::NONE};
}

std::size_t Archive::exportCount() const { return count(root->exported_functions()); }
Export Archive::exported(ExportOrdinal ordinal) const {
  const vmfb::ExportFunctionDef *exported = root->exported_functions()->Get(value(ordinal));
  return {view(exported->local_name()), FunctionOrdinal{static_cast<uint32_t>(exported->internal_ordinal())}};
}

std::size_t Archive::functionCount() const { return count(root->function_descriptors()); }
Function Archive::function(FunctionOrdinal ordinal) const {
  const vmfb::FunctionDescriptor *descriptor = root->function_descriptors()->Get(value(ordinal));
  const vmfb::FunctionSignatureDef *signature = root->function_signatures()->Get(value(ordinal));
  uint32_t offset = static_cast<uint32_t>(descriptor->bytecode_offset());
  return {{root->bytecode_data()->data() + offset, static_cast<uint32_t>(descriptor->bytecode_length())},
          offset,
          static_cast<uint32_t>(descriptor->requirements()),
          static_cast<uint16_t>(descriptor->block_count()),
          static_cast<uint16_t>(descriptor->i32_register_count()),
          static_cast<uint16_t>(descriptor->ref_register_count()),
          view(signature->calling_convention()),
          AttributeList(signature->attrs())};
}

std::string_view Archive::debugName(FunctionOrdinal ordinal) const {
  const vmfb::DebugDatabaseDef *database = root->debug_database();
  if (!database || value(ordinal) >= count(database->functions()))
    return "";
  return view(database->functions()->Get(value(ordinal))->local_name());
}

std::size_t Archive::rodataCount() const { return count(root->rodata_segments()); }
Rodata Archive::rodata(RodataOrdinal ordinal) const {
  const vmfb::RodataSegmentDef *segment = root->rodata_segments()->Get(value(ordinal));
  if (const flatbuffers::Vector<uint8_t> *embedded = segment->embedded_data())
    return {{embedded->data(), embedded->size()}, false};
  if (segment->external_data_length() == 0)
    return {{}, true};
  return {bytes.subspan(base + segment->external_data_offset(), segment->external_data_length()), true};
}

uint32_t Archive::globalBytes() const {
  const vmfb::ModuleStateDef *state = root->module_state();
  return state ? static_cast<uint32_t>(state->global_bytes_capacity()) : 0;
}

uint32_t Archive::globalRefCount() const {
  const vmfb::ModuleStateDef *state = root->module_state();
  return state ? static_cast<uint32_t>(state->global_ref_count()) : 0;
}

} // namespace kiln::vm::bytecode
