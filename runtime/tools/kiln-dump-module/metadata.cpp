//===-- metadata.cpp - What the tables of a module say ------------------------------------------------------------===//
#include "dump.h"

#include "kiln/schemas/bytecode_module_generated.h"
#include "vm/bytecode/names.h"
#include "vm/calling_convention.h"

#include <algorithm>
#include <cinttypes>
#include <string_view>

namespace kiln::dump {

namespace {

using namespace vm;
using namespace vm::bytecode;

/// Bytes of a ref in the state of a module.
constexpr uint64_t kRefSize = 16;
constexpr std::size_t kPreviewLength = 32;
constexpr std::size_t kRequirementsWidth = 12;

class MetadataWriter {
public:
  MetadataWriter(const Archive &archive, const NameTable &names, TextSink sink)
      : archive(archive), names(names), sink(sink) {}

  void write() {
    writeBanner("@" + std::string(archive.name()) + " : version " + std::to_string(archive.version()));
    writeHeader();
    writeTypes();
    writeDependencies();
    writeImports();
    writeExports();
    writeBanner("Sections");
    writeState();
    writeSections();
    writeBanner("Bytecode : version " + std::to_string(archive.version()));
    writeFunctions();
    writeDebugInformation();
  }

private:
  void writeBanner(const std::string &title) {
    std::string rule = "//===" + std::string(110, '-') + "===//\n";
    sink << rule << "// " << title << "\n" << rule;
  }
  void writeAttributes(AttributeList attributes, std::string_view indent) {
    for (std::size_t i = 0; i < attributes.size(); ++i)
      sink << indent << attributes[i].key << ": " << attributes[i].value << "\n";
  }
  void writeHeader();
  void writeTypes();
  void writeDependencies();
  void writeImports();
  void writeExports();
  void writeState();
  void writeSections();
  void writeRodata(uint32_t ordinal);
  void writeFunctions();
  void writeDebugInformation();
  void writeSignature(std::string_view text);

  const Archive &archive;
  const NameTable &names;
  TextSink sink;
};

/// "EXT_F32 | 00000008": bits without a name in one number.
std::string requirementsText(uint32_t bits) {
  std::string text;
  auto append = [&](const std::string &name) { text += (text.empty() ? "" : " | ") + name; };
  if (bits & kFeatureExtF32)
    append("EXT_F32");
  if (bits & kFeatureExtF64)
    append("EXT_F64");
  if (uint32_t rest = bits & ~(kFeatureExtF32 | kFeatureExtF64)) {
    char number[9];
    std::snprintf(number, sizeof(number), "%08" PRIX32, rest);
    append(number);
  }
  return text;
}

void MetadataWriter::writeHeader() {
  sink << "\n";
  if (archive.requirements() != 0)
    sink << "Requirements: " << requirementsText(archive.requirements()) << "\n\n";
  if (archive.attributes().size() != 0) {
    sink << "Attributes:\n";
    writeAttributes(archive.attributes(), "  ");
    sink << "\n";
  }
}

void MetadataWriter::writeTypes() {
  if (archive.typeCount() == 0)
    return;
  sink << "Required Types:\n";
  for (uint32_t i = 0; i < archive.typeCount(); ++i) {
    sink.print("  [%3" PRIu32 "] ", i);
    sink << archive.typeName(TypeOrdinal{i}) << "\n";
  }
  sink << "\n";
}

void MetadataWriter::writeDependencies() {
  if (archive.dependencyCount() == 0)
    return;
  sink << "Module Dependencies:\n";
  for (std::size_t i = 0; i < archive.dependencyCount(); ++i) {
    Dependency dependency = archive.dependency(i);
    sink << "  " << dependency.name;
    sink.print(", version >= %" PRIu32 ", %s\n", dependency.minimumVersion,
               dependency.optional ? "optional" : "required");
  }
  sink << "\n";
}

void MetadataWriter::writeImports() {
  if (archive.importCount() == 0)
    return;
  sink << "Imported Functions:\n";
  for (uint32_t i = 0; i < archive.importCount(); ++i) {
    Import import = archive.import(ImportOrdinal{i});
    sink.print("  [%3" PRIu32 "] ", i);
    sink << (import.optional ? "?" : "") << import.name;
    writeSignature(import.callingConvention);
    writeAttributes(import.attributes, "        ");
  }
  sink << "\n";
}

void MetadataWriter::writeExports() {
  if (archive.exportCount() == 0)
    return;
  sink << "Exported Functions:\n";
  for (uint32_t i = 0; i < archive.exportCount(); ++i) {
    Export exported = archive.exported(ExportOrdinal{i});
    Function function = archive.function(exported.function);
    sink.print("  [%3" PRIu32 "] ", i);
    sink << exported.name;
    writeSignature(function.callingConvention);
    writeAttributes(function.attributes, "        ");
  }
  sink << "\n";
}

void MetadataWriter::writeSignature(std::string_view text) {
  CallingConvention convention = *CallingConvention::parse(text);
  const char *separator = "";
  sink << "(";
  for (char c : convention.arguments) {
    if (c == 'C') {
      sink << separator << "tuple<";
      separator = "";
    } else if (c == 'D') {
      sink << ">...";
      separator = ", ";
    } else {
      sink << separator << typeName(c);
      separator = ", ";
    }
  }
  sink << ") -> (";
  for (std::size_t i = 0; i < convention.results.size(); ++i)
    sink << (i != 0 ? ", " : "") << typeName(convention.results[i]);
  sink << ")\n";
}

void MetadataWriter::writeState() {
  sink << "\n";
  if (!archive.module().module_state())
    return;
  sink.print("Module State:\n  %" PRIu32 " bytes, %" PRIu32 " refs, ~%" PRIu64 " bytes total\n\n",
             archive.globalBytes(), archive.globalRefCount(),
             archive.globalBytes() + archive.globalRefCount() * kRefSize);
}

void MetadataWriter::writeSections() {
  const vmfb::BytecodeModuleDef &module = archive.module();
  sink.print("FlatBuffer: %zu bytes\n", archive.flatbuffer().size());
  sink.print("  Bytecode: %" PRIu32 " bytes\n", module.bytecode_data() ? module.bytecode_data()->size() : 0);
  uint64_t externalBytes = 0;
  for (uint32_t i = 0; i < archive.rodataCount(); ++i) {
    writeRodata(i);
    if (Rodata rodata = archive.rodata(RodataOrdinal{i}); rodata.isExternal)
      externalBytes += rodata.bytes.size();
  }
  if (module.rwdata_segments())
    for (uint32_t i = 0; i < module.rwdata_segments()->size(); ++i)
      sink.print("  .rwdata[%3" PRIu32 "] %" PRId32 " bytes\n", i, module.rwdata_segments()->Get(i)->byte_size());
  sink << "\n";
  if (externalBytes != 0)
    sink.print("External .rodata: ~%" PRIu64 " bytes\n\n", externalBytes);
}

void MetadataWriter::writeRodata(uint32_t ordinal) {
  const vmfb::RodataSegmentDef *segment = archive.module().rodata_segments()->Get(ordinal);
  Rodata rodata = archive.rodata(RodataOrdinal{ordinal});
  sink.print("  .rodata[%3" PRIu32 "] ", ordinal);
  if (segment->compression_type_type() == vmfb::CompressionTypeDef::UncompressedDataDef)
    sink << "uncompressed ";
  if (rodata.isExternal) {
    uint64_t offset = segment->external_data_offset();
    sink.print("external %8" PRIu64 " bytes (offset %" PRIu64 " / %" PRIX64 "h to %" PRIX64 "h)\n",
               segment->external_data_length(), offset, offset, offset + segment->external_data_length());
    return;
  }
  sink.print("embedded %8zu bytes", rodata.bytes.size());
  std::string_view text(reinterpret_cast<const char *>(rodata.bytes.data()), rodata.bytes.size());
  text = text.substr(0, text.find('\0'));
  if (std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }))
    sink << " `" << text.substr(0, kPreviewLength) << "`" << (text.size() >= kPreviewLength ? "..." : "");
  sink << "\n";
}

void MetadataWriter::writeFunctions() {
  sink << "\n  # | Offset   |   Length | Blocks | i32 # | ref # | Requirements | Aliases\n"
       << "----+----------+----------+--------+-------+-------+--------------+" << std::string(53, '-') << "\n";
  for (uint32_t i = 0; i < archive.functionCount(); ++i) {
    Function function = archive.function(FunctionOrdinal{i});
    sink.print("%3" PRIu32 " | %08" PRIX32 " | %8zu | %6" PRIu32 " | %5" PRIu32 " | %5" PRIu32 " | ", i,
               function.bytecodeOffset, function.bytecode.size(), function.blockCount, function.wordCount,
               function.refCount);
    std::string requirements = requirementsText(function.requirements);
    requirements.resize(std::max(requirements.size(), kRequirementsWidth), ' ');
    sink << requirements << " | ";
    const char *separator = "";
    for (ExportOrdinal ordinal : names.exports(FunctionOrdinal{i})) {
      sink << separator << archive.exported(ordinal).name;
      separator = ", ";
    }
    sink << "\n";
  }
  sink << "\n";
}

void MetadataWriter::writeDebugInformation() {
  const vmfb::DebugDatabaseDef *database = archive.module().debug_database();
  if (!database)
    return;
  writeBanner("Debug Information");
  sink << "// NOTE: debug databases are large and should be stripped in deployed artifacts.\n\n";
  sink.print("Locations: %" PRIu32 "\n\n", database->location_table() ? database->location_table()->size() : 0);
}

} // namespace

Status writeMetadata(const Archive &archive, TextSink sink) {
  KILN_ASSIGN_OR_RETURN(NameTable names, NameTable::create(archive));
  MetadataWriter(archive, names, sink).write();
  return Status();
}

} // namespace kiln::dump
