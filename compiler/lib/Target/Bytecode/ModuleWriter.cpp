//===- ModuleWriter.cpp - The FlatBuffer of a module ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleWriter.h"

#include "ByteWriter.h"
#include "DebugDatabase.h"
#include "kiln/Dialect/VM/CallingConvention.h"
#include "kiln/schemas/bytecode_module_generated.h"

#include <map>

using namespace mlir;

namespace kiln::bytecode {

namespace {

using flatbuffers::Offset;
template <typename T> using VectorOffset = Offset<flatbuffers::Vector<Offset<T>>>;

constexpr uint32_t kBytecodeVersion = 17 << 16;
constexpr size_t kFunctionAlignment = 8;
/// FlatBuffers, and the offsets of functions, end here.
constexpr uint64_t kMaxModuleSize = 0x7FFFFFFF;

class ModuleWriter {
public:
  ModuleWriter(vm::ModuleOp module, ArrayRef<EncodedFunction> functions) : module(module), functions(functions) {}

  FailureOr<std::string> write(const TypeTable &types, ArrayRef<RodataSegment> rodata, ArrayRef<ExternalFile> files,
                               ArrayRef<uint64_t> fileOffsets, bool hasSourceMap) {
    if (failed(checkSize(rodata)))
      return failure();
    auto bytecode = writeBytecode();
    auto segments = writeRodata(rodata, files, fileOffsets);
    auto attributes = writeAttributes(module);
    auto imports = writeImports();
    auto signatures = writeSignatures();
    if (failed(attributes) || failed(imports) || failed(signatures))
      return failure();
    auto exports = writeExports();
    auto dependencies = writeDependencies();
    auto typeVector = writeTypes(types);
    Offset<vmfb::ModuleStateDef> state;
    vm::OrdinalCountsAttr counts = module.getOrdinalCountsAttr();
    if (counts.getGlobalBytes() || counts.getGlobalRefs())
      state = vmfb::CreateModuleStateDef(builder, counts.getGlobalBytes(), counts.getGlobalRefs());
    auto descriptorVector = builder.CreateVectorOfStructs(descriptors);
    Offset<vmfb::DebugDatabaseDef> debugDatabase;
    if (hasSourceMap && !functions.empty())
      debugDatabase = writeDebugDatabase();

    auto name = text(module.getSymName());
    builder.FinishSizePrefixed(vmfb::CreateBytecodeModuleDef(builder, name, module.getVersion().value_or(0),
                                                             vmfb::FeatureBits(features), *attributes, typeVector,
                                                             dependencies, *imports, exports, *signatures, segments,
                                                             /*rwdata_segments=*/0, state, descriptorVector,
                                                             kBytecodeVersion, bytecode, debugDatabase),
                               vmfb::BytecodeModuleDefIdentifier());
    return std::string(reinterpret_cast<const char *>(builder.GetBufferPointer()), builder.GetSize());
  }

private:
  vm::ModuleOp module;
  ArrayRef<EncodedFunction> functions;
  flatbuffers::FlatBufferBuilder builder{1 << 16};
  std::vector<vmfb::FunctionDescriptor> descriptors;
  uint32_t features = 0;

  Offset<flatbuffers::String> text(StringRef string) {
    return builder.CreateSharedString(string.data(), string.size());
  }

  /// Absent when empty, as all vectors of a module.
  template <typename T> VectorOffset<T> vector(const std::vector<Offset<T>> &elements) {
    return elements.empty() ? VectorOffset<T>() : builder.CreateVector(elements);
  }

  /// Leaves half of what can be addressed for everything that is not bytecode or data.
  LogicalResult checkSize(ArrayRef<RodataSegment> rodata) {
    uint64_t size = 0;
    for (const EncodedFunction &function : functions)
      size += llvm::alignTo(function.bytes.size(), kFunctionAlignment);
    for (const RodataSegment &segment : rodata)
      if (!segment.isExternal)
        size += segment.file.contents.size() + segment.file.alignment;
    if (size > kMaxModuleSize / 2)
      return module.emitOpError() << "has " << size << " bytes of instructions and data; at most " << kMaxModuleSize / 2
                                  << " fit into a module";
    return success();
  }

  Offset<flatbuffers::Vector<uint8_t>> writeBytecode() {
    ByteWriter bytecode;
    for (const EncodedFunction &function : functions) {
      bytecode.align(kFunctionAlignment);
      descriptors.emplace_back(bytecode.size(), function.bytes.size(), vmfb::FeatureBits(function.features),
                               /*reserved=*/0, function.blockCount, function.wordCount, function.refCount);
      features |= function.features;
      bytecode.text(function.bytes);
    }
    bytecode.align(kFunctionAlignment);
    return writeBytes(bytecode.view(), kFunctionAlignment);
  }

  Offset<flatbuffers::Vector<uint8_t>> writeBytes(StringRef bytes, size_t alignment) {
    builder.PreAlign(bytes.size(), alignment); // ForceVectorAlignment() goes up to 16 only
    return builder.CreateVector(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
  }

  VectorOffset<vmfb::RodataSegmentDef> writeRodata(ArrayRef<RodataSegment> rodata, ArrayRef<ExternalFile> files,
                                                   ArrayRef<uint64_t> fileOffsets) {
    std::vector<Offset<vmfb::RodataSegmentDef>> segments;
    for (const RodataSegment &segment : rodata) {
      Offset<flatbuffers::Vector<uint8_t>> embedded;
      uint64_t offset = 0, length = 0;
      if (segment.isExternal) {
        offset = fileOffsets.front();
        length = files.front().contents.size();
        fileOffsets = fileOffsets.drop_front();
        files = files.drop_front();
      } else {
        embedded = writeBytes(segment.file.contents, segment.file.alignment);
      }
      segments.push_back(
          vmfb::CreateRodataSegmentDef(builder, vmfb::CompressionTypeDef::NONE, 0, embedded, offset, length));
    }
    return vector(segments);
  }

  FailureOr<VectorOffset<vmfb::AttrDef>> writeAttributes(Operation *op) {
    auto reflection = vm::reflectionOf(op);
    if (failed(reflection))
      return failure();
    std::vector<Offset<vmfb::AttrDef>> entries;
    for (auto &[key, value] : *reflection) {
      auto keyText = text(key);
      entries.push_back(vmfb::CreateAttrDef(builder, keyText, text(value)));
    }
    return vector(entries);
  }

  VectorOffset<vmfb::TypeDef> writeTypes(const TypeTable &types) {
    std::vector<Offset<vmfb::TypeDef>> entries;
    for (const std::string &name : types.getNames())
      entries.push_back(vmfb::CreateTypeDef(builder, text(name)));
    return vector(entries);
  }

  FailureOr<VectorOffset<vmfb::ImportFunctionDef>> writeImports() {
    std::vector<Offset<vmfb::ImportFunctionDef>> entries;
    for (auto import : module.getOps<vm::ImportOp>()) {
      auto convention = vm::callingConvention(import);
      if (failed(convention))
        return failure();
      if (import.getImportModuleName().empty() || import.getImportFunctionName().empty())
        return import.emitOpError("must name a module and a function: @module.function");
      auto signature = vmfb::CreateFunctionSignatureDef(builder, text(*convention));
      auto flags = import.getIsOptional() ? vmfb::ImportFlagBits::OPTIONAL : vmfb::ImportFlagBits::REQUIRED;
      entries.push_back(vmfb::CreateImportFunctionDef(builder, text(import.getSymName()), signature, flags));
    }
    return vector(entries);
  }

  /// One for each module that imports name. An optional import asks for no version.
  VectorOffset<vmfb::ModuleDependencyDef> writeDependencies() {
    struct Dependency {
      uint32_t minimumVersion = 0;
      bool isRequired = false;
    };
    std::map<StringRef, Dependency, std::greater<>> dependencies;
    for (auto import : module.getOps<vm::ImportOp>()) {
      Dependency &dependency = dependencies[import.getImportModuleName()];
      if (import.getIsOptional())
        continue;
      dependency.isRequired = true;
      dependency.minimumVersion = std::max(dependency.minimumVersion, import.getMinimumVersion().value_or(0));
    }
    std::vector<Offset<vmfb::ModuleDependencyDef>> entries;
    for (auto &[name, dependency] : dependencies)
      entries.push_back(vmfb::CreateModuleDependencyDef(
          builder, text(name), dependency.minimumVersion,
          dependency.isRequired ? vmfb::ModuleDependencyFlagBits::REQUIRED : vmfb::ModuleDependencyFlagBits::OPTIONAL));
    return vector(entries);
  }

  VectorOffset<vmfb::ExportFunctionDef> writeExports() {
    SymbolTable symbols(module);
    std::vector<Offset<vmfb::ExportFunctionDef>> entries;
    for (auto exportOp : module.getOps<vm::ExportOp>()) {
      auto function = symbols.lookup<vm::FuncOp>(exportOp.getFunctionRef());
      entries.push_back(
          vmfb::CreateExportFunctionDef(builder, text(exportOp.getExportName()), function.getOrdinalAttr().getInt()));
    }
    return vector(entries);
  }

  FailureOr<VectorOffset<vmfb::FunctionSignatureDef>> writeSignatures() {
    std::vector<Offset<vmfb::FunctionSignatureDef>> entries;
    for (auto function : module.getOps<vm::FuncOp>()) {
      auto convention = vm::callingConvention(function);
      auto attributes = writeAttributes(function);
      if (failed(convention) || failed(attributes))
        return failure();
      entries.push_back(vmfb::CreateFunctionSignatureDef(builder, text(*convention), *attributes));
    }
    return vector(entries);
  }

  Offset<vmfb::DebugDatabaseDef> writeDebugDatabase() {
    DebugDatabase database(builder);
    for (auto [function, encoded] : llvm::zip_equal(module.getOps<vm::FuncOp>(), functions))
      database.addFunction(function.getSymName(), encoded);
    return database.finish();
  }
};

} // namespace

FailureOr<std::string> writeModule(vm::ModuleOp module, const TypeTable &types, ArrayRef<EncodedFunction> functions,
                                   ArrayRef<RodataSegment> rodata, ArrayRef<ExternalFile> files,
                                   ArrayRef<uint64_t> fileOffsets, bool hasSourceMap) {
  return ModuleWriter(module, functions).write(types, rodata, files, fileOffsets, hasSourceMap);
}

} // namespace kiln::bytecode
