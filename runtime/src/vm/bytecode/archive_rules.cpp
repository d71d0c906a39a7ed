//===-- archive_rules.cpp - The rules of the tables of a module ---------------------------------------------------===//
//
// Numbers in brackets are those of verifier_rules.md. Fields are read from the tables themselves, not through `Archive`
// where that relies on the rule being checked.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "vm/bytecode/archive_rules.h"

#include "kiln/schemas/bytecode_module_generated.h"
#include "vm/calling_convention.h"

namespace kiln::vm::bytecode {

namespace {

constexpr int kMaxRefCount = 0x3FFF;
/// Longer ones take more values than the list of a call can have.
constexpr std::size_t kMaxConventionLength = 0xFFFF;
/// How often the bytes of a file may be shared, on average. Bounds the time that loading takes.
constexpr uint64_t kMaxSharing = 64;

std::optional<CallingConvention> parseConvention(std::string_view text) {
  return text.size() > kMaxConventionLength ? std::nullopt : CallingConvention::parse(text);
}

class TableVerifier {
public:
  explicit TableVerifier(const Archive &archive)
      : archive(archive), module(archive.module()), allocator(archive.allocator()),
        bytesLeft(kMaxSharing * archive.flatbuffer().size()) {}

  Status run() {
    KILN_RETURN_IF_ERROR(verifyHeader());
    KILN_RETURN_IF_ERROR(verifyTypes());
    KILN_RETURN_IF_ERROR(verifyRodata());
    KILN_RETURN_IF_ERROR(verifyState());
    KILN_RETURN_IF_ERROR(verifyDependencies());
    KILN_RETURN_IF_ERROR(verifyImports());
    KILN_RETURN_IF_ERROR(verifyFunctions());
    return verifyExports();
  }

private:
  Status verifyHeader();
  Status verifyTypes();
  Status verifyRodata();
  Status verifyState();
  Status verifyDependencies();
  Status verifyImports();
  Status verifyFunctions();
  Status verifyFunction(uint32_t ordinal);
  Status verifyExports();
  Status verifySpecialExport(const Export &exported);

  Status use(std::size_t size) {
    if (size > bytesLeft)
      return error(allocator, KILN_INVALID_ARGUMENT, "tables share bytes of the file more than %d times [R23]",
                   static_cast<int>(kMaxSharing));
    bytesLeft -= size;
    return Status();
  }

  /// Texts become C strings.
  Status verifyText(std::string_view text, const char *what) {
    KILN_RETURN_IF_ERROR(use(text.size()));
    if (text.find('\0') != std::string_view::npos)
      return error(allocator, KILN_INVALID_ARGUMENT, "%s contains a NUL [R22]", what);
    return Status();
  }

  const Archive &archive;
  const vmfb::BytecodeModuleDef &module;
  const kiln_allocator_t *allocator;
  uint64_t bytesLeft; ///< That tables may still refer to.
};

Status TableVerifier::verifyHeader() {
  uint32_t version = module.bytecode_version();
  if (version != kBytecodeVersion)
    return error(allocator, KILN_INVALID_ARGUMENT,
                 "module has bytecode version %u.%u; this runtime reads version %u.%u [R3]", version >> 16,
                 version & 0xFFFF, kBytecodeVersion >> 16, kBytecodeVersion & 0xFFFF);
  if (uint32_t unknown = archive.requirements() & ~kAllFeatures)
    return error(allocator, KILN_INVALID_ARGUMENT, "module requires unknown features 0x%08X [R4]", unknown);
  if (archive.name().empty())
    return error(allocator, KILN_INVALID_ARGUMENT, "module has no name [R5]");
  return verifyText(archive.name(), "module name");
}

Status TableVerifier::verifyTypes() {
  for (uint32_t i = 0; i < archive.typeCount(); ++i) {
    std::string_view name = archive.typeName(TypeOrdinal{i});
    if (name.empty())
      return error(allocator, KILN_INVALID_ARGUMENT, "type %u has no name [R6]", i);
    KILN_RETURN_IF_ERROR(verifyText(name, "type name"));
  }
  return Status();
}

Status TableVerifier::verifyRodata() {
  uint64_t fileSize = archive.file().size();
  for (uint32_t i = 0; i < archive.rodataCount(); ++i) {
    const vmfb::RodataSegmentDef *segment = module.rodata_segments()->Get(i);
    uint64_t offset = segment->external_data_offset();
    uint64_t length = segment->external_data_length();
    if (segment->embedded_data() || length == 0)
      continue;
    uint64_t available = fileSize > archive.rodataBase() ? fileSize - archive.rodataBase() : 0;
    if (offset > available || length > available - offset)
      return error(allocator, KILN_INVALID_ARGUMENT,
                   "rodata %u has %llu bytes at offset %llu; the file has %llu bytes of rodata [R7]", i,
                   static_cast<unsigned long long>(length), static_cast<unsigned long long>(offset),
                   static_cast<unsigned long long>(available));
  }
  return Status();
}

Status TableVerifier::verifyState() {
  const vmfb::ModuleStateDef *state = module.module_state();
  if (state && (state->global_bytes_capacity() < 0 || state->global_ref_count() < 0))
    return error(allocator, KILN_INVALID_ARGUMENT, "module declares %d bytes and %d refs of globals [R21]",
                 state->global_bytes_capacity(), state->global_ref_count());
  return Status();
}

Status TableVerifier::verifyDependencies() {
  for (std::size_t i = 0; i < archive.dependencyCount(); ++i) {
    std::string_view name = archive.dependency(i).name;
    if (name.empty())
      return error(allocator, KILN_INVALID_ARGUMENT, "dependency %zu has no name [R8]", i);
    KILN_RETURN_IF_ERROR(verifyText(name, "dependency name"));
  }
  return Status();
}

Status TableVerifier::verifyImports() {
  for (uint32_t i = 0; i < archive.importCount(); ++i) {
    Import import = archive.import(ImportOrdinal{i});
    if (import.name.empty())
      return error(allocator, KILN_INVALID_ARGUMENT, "import %u has no name [R9]", i);
    KILN_RETURN_IF_ERROR(verifyText(import.name, "import name"));
    if (!module.imported_functions()->Get(i)->signature())
      return error(allocator, KILN_INVALID_ARGUMENT, "import %u '%s' has no signature [R10]", i, import.name.data());
    KILN_RETURN_IF_ERROR(use(import.callingConvention.size()));
    if (!parseConvention(import.callingConvention))
      return error(allocator, KILN_INVALID_ARGUMENT, "import %u '%s' has malformed calling convention '%.64s' [R19]", i,
                   import.name.data(), import.callingConvention.data());
  }
  return Status();
}

Status TableVerifier::verifyFunctions() {
  std::size_t signatureCount = module.function_signatures() ? module.function_signatures()->size() : 0;
  if (signatureCount != archive.functionCount())
    return error(allocator, KILN_INVALID_ARGUMENT, "module has %zu signatures for %zu functions [R11]", signatureCount,
                 archive.functionCount());
  for (uint32_t i = 0; i < archive.functionCount(); ++i)
    KILN_RETURN_IF_ERROR(verifyFunction(i));
  return Status();
}

Status TableVerifier::verifyFunction(uint32_t ordinal) {
  const vmfb::FunctionDescriptor *descriptor = module.function_descriptors()->Get(ordinal);
  int64_t dataSize = module.bytecode_data() ? module.bytecode_data()->size() : 0;
  int32_t offset = descriptor->bytecode_offset();
  int32_t length = descriptor->bytecode_length();
  if (offset < 0 || length <= 0 || length > dataSize - offset)
    return error(allocator, KILN_INVALID_ARGUMENT,
                 "function %u has %d bytes at offset %d; the module has %lld bytes of bytecode [R14]", ordinal, length,
                 offset, static_cast<long long>(dataSize));
  if (descriptor->block_count() <= 0)
    return error(allocator, KILN_INVALID_ARGUMENT, "function %u declares %d blocks [R15]", ordinal,
                 descriptor->block_count());
  int wordCount = descriptor->i32_register_count();
  int refCount = descriptor->ref_register_count();
  if (wordCount < 0 || refCount < 0 || refCount > kMaxRefCount)
    return error(allocator, KILN_INVALID_ARGUMENT,
                 "function %u declares %d i32 registers and %d ref registers; the limits are 32767 and 16383 [R16]",
                 ordinal, wordCount, refCount);

  Function function = archive.function(FunctionOrdinal{ordinal});
  if (uint32_t unknown = function.requirements & ~kAllFeatures)
    return error(allocator, KILN_INVALID_ARGUMENT, "function %u requires unknown features 0x%08X [R17]", ordinal,
                 unknown);
  KILN_RETURN_IF_ERROR(use(function.bytecode.size()));
  KILN_RETURN_IF_ERROR(use(function.callingConvention.size()));
  std::optional<CallingConvention> convention = parseConvention(function.callingConvention);
  if (!convention || convention->isVariadic)
    return error(allocator, KILN_INVALID_ARGUMENT, "function %u has malformed calling convention '%.64s' [R18]",
                 ordinal, function.callingConvention.data());
  uint32_t words = 0, refs = 0;
  for (char argument : convention->arguments) {
    if (isRefScalar(argument))
      ++refs;
    else if (isPairScalar(argument))
      words = (words + 1) / 2 * 2 + 2;
    else
      ++words;
  }
  if (words > function.wordCount || refs > function.refCount)
    return error(allocator, KILN_OUT_OF_RANGE,
                 "function %u takes arguments in %u i32 and %u ref registers; it declares %u and %u [R20]", ordinal,
                 words, refs, function.wordCount, function.refCount);
  return Status();
}

Status TableVerifier::verifyExports() {
  for (uint32_t i = 0; i < archive.exportCount(); ++i) {
    Export exported = archive.exported(ExportOrdinal{i});
    if (exported.name.empty())
      return error(allocator, KILN_INVALID_ARGUMENT, "export %u has no name [R12]", i);
    KILN_RETURN_IF_ERROR(verifyText(exported.name, "export name"));
    if (value(exported.function) >= archive.functionCount())
      return error(allocator, KILN_INVALID_ARGUMENT,
                   "export %u '%s' names function %d; the module has %zu functions [R13]", i, exported.name.data(),
                   static_cast<int32_t>(value(exported.function)), archive.functionCount());
    KILN_RETURN_IF_ERROR(verifySpecialExport(exported));
  }
  return Status();
}

/// Hosts call some exports by their names.
Status TableVerifier::verifySpecialExport(const Export &exported) {
  std::string_view arguments;
  if (exported.name == "__notify")
    arguments = "i";
  else if (exported.name != "__init" && exported.name != "__deinit")
    return Status();
  std::string_view text = archive.function(exported.function).callingConvention;
  CallingConvention convention = *CallingConvention::parse(text);
  if (convention.arguments != arguments || !convention.results.empty())
    return error(allocator, KILN_INVALID_ARGUMENT, "'%s' has calling convention '%.64s'; expected '0%s_v' [R52]",
                 exported.name.data(), text.data(), arguments.empty() ? "v" : "i");
  return Status();
}

} // namespace

Status verifyTables(const Archive &archive) { return TableVerifier(archive).run(); }

} // namespace kiln::vm::bytecode
