#include "module_builder.h"

#include "kiln/schemas/bytecode_module_generated.h"

#include <stdexcept>

using kiln::isa::FieldKind;
namespace vmfb = kiln::vmfb;

namespace {

class Encoder {
public:
  explicit Encoder(std::vector<uint8_t> &bytecode) : bytecode(bytecode) {}

  void opcode(kiln::isa::Opcode opcode) {
    if (kiln::isa::opcodeSet(opcode) != kiln::isa::OpcodeSet::Core)
      number(static_cast<uint64_t>(kiln::isa::opcodeSet(opcode)), 1);
    number(kiln::isa::opcodeNumber(opcode), 1);
  }

  void operand(FieldKind kind, const TestOperand &operand);

private:
  void number(uint64_t value, unsigned size) {
    for (unsigned i = 0; i < size; ++i)
      bytecode.push_back(static_cast<uint8_t>(value >> 8 * i));
  }
  void align(uint8_t padding) {
    if (bytecode.size() % 2 != 0)
      bytecode.push_back(padding);
  }
  void elements(const TestOperand &operand, unsigned perCount) {
    align(operand.padding);
    number(operand.count.value_or(static_cast<uint16_t>(operand.elements.size() / perCount)), 2);
    for (uint16_t element : operand.elements)
      number(element, 2);
  }

  std::vector<uint8_t> &bytecode;
};

void Encoder::operand(FieldKind kind, const TestOperand &operand) {
  if (kiln::isa::isRegister(kind))
    return number(operand.value, 2);
  if (kiln::isa::isRegisterList(kind) || kind == FieldKind::ListU16)
    return elements(operand, 1);
  switch (kind) {
  case FieldKind::ImmI64:
  case FieldKind::ImmF64:
    return number(operand.value, 8);
  case FieldKind::Remap:
    return elements(operand, 2);
  case FieldKind::Cases:
    number(operand.count.value_or(static_cast<uint16_t>(operand.cases.size() / 2)), 2);
    for (std::size_t i = 0; i < operand.cases.size(); ++i)
      this->operand(i % 2 == 0 ? FieldKind::BlockPC : FieldKind::Remap, operand.cases[i]);
    return;
  case FieldKind::Text:
    number(operand.count.value_or(static_cast<uint16_t>(operand.text.size())), 2);
    bytecode.insert(bytecode.end(), operand.text.begin(), operand.text.end());
    return;
  default:
    return number(operand.value, 4);
  }
}

} // namespace

void encode(std::vector<uint8_t> &bytecode, const kiln::isa::OpInfo &op, const std::vector<TestOperand> &operands) {
  if (operands.size() != op.fields.size())
    throw std::logic_error("wrong number of operands for " + std::string(op.mnemonic));
  Encoder encoder(bytecode);
  encoder.opcode(op.opcode);
  for (std::size_t i = 0; i < operands.size(); ++i)
    encoder.operand(op.fields[i].kind, operands[i]);
}

std::vector<uint8_t> TestModule::build() const {
  flatbuffers::FlatBufferBuilder fbb;
  auto signature = [&](const std::string &convention) {
    return vmfb::CreateFunctionSignatureDef(fbb, fbb.CreateString(convention));
  };

  std::vector<flatbuffers::Offset<vmfb::TypeDef>> typeDefs;
  for (const std::string &type : types)
    typeDefs.push_back(vmfb::CreateTypeDef(fbb, fbb.CreateString(type)));
  std::vector<flatbuffers::Offset<vmfb::ModuleDependencyDef>> dependencyDefs;
  for (const std::string &dependency : dependencies)
    dependencyDefs.push_back(vmfb::CreateModuleDependencyDef(fbb, fbb.CreateString(dependency)));
  std::vector<flatbuffers::Offset<vmfb::ImportFunctionDef>> importDefs;
  for (const TestImport &import : imports) {
    flatbuffers::Offset<vmfb::FunctionSignatureDef> importSignature;
    if (import.callingConvention)
      importSignature = signature(*import.callingConvention);
    importDefs.push_back(vmfb::CreateImportFunctionDef(fbb, fbb.CreateString(import.name), importSignature,
                                                       import.optional ? vmfb::ImportFlagBits::OPTIONAL
                                                                       : vmfb::ImportFlagBits::REQUIRED));
  }
  std::vector<flatbuffers::Offset<vmfb::ExportFunctionDef>> exportDefs;
  for (const TestExport &exported : exports)
    exportDefs.push_back(vmfb::CreateExportFunctionDef(fbb, fbb.CreateString(exported.name), exported.function));
  std::vector<flatbuffers::Offset<vmfb::RodataSegmentDef>> rodataDefs;
  for (const TestRodata &segment : rodata) {
    flatbuffers::Offset<flatbuffers::Vector<uint8_t>> embedded;
    if (segment.embedded)
      embedded =
          fbb.CreateVector(reinterpret_cast<const uint8_t *>(segment.embedded->data()), segment.embedded->size());
    rodataDefs.push_back(
        vmfb::CreateRodataSegmentDef(fbb, vmfb::CompressionTypeDef::NONE, 0, embedded, segment.offset, segment.length));
  }

  std::vector<flatbuffers::Offset<vmfb::FunctionSignatureDef>> signatureDefs;
  std::vector<vmfb::FunctionDescriptor> descriptors;
  std::vector<uint8_t> bytecode;
  for (const TestFunction &function : functions) {
    signatureDefs.push_back(signature(function.callingConvention));
    bytecode.resize((bytecode.size() + 7) / 8 * 8);
    descriptors.emplace_back(function.offset.value_or(static_cast<int32_t>(bytecode.size())),
                             function.length.value_or(static_cast<int32_t>(function.bytecode.size())),
                             static_cast<vmfb::FeatureBits>(function.requirements), int16_t{0},
                             static_cast<int16_t>(function.blockCount), static_cast<int16_t>(function.wordCount),
                             static_cast<int16_t>(function.refCount));
    bytecode.insert(bytecode.end(), function.bytecode.begin(), function.bytecode.end());
  }
  while (signatureDefs.size() < signatureCount.value_or(signatureDefs.size()))
    signatureDefs.push_back(signature("0v_v"));
  signatureDefs.resize(signatureCount.value_or(signatureDefs.size()));

  auto nameOffset = fbb.CreateString(name);
  auto typesOffset = fbb.CreateVector(typeDefs);
  auto dependenciesOffset = fbb.CreateVector(dependencyDefs);
  auto importsOffset = fbb.CreateVector(importDefs);
  auto exportsOffset = fbb.CreateVector(exportDefs);
  auto signaturesOffset = fbb.CreateVector(signatureDefs);
  auto rodataOffset = fbb.CreateVector(rodataDefs);
  auto stateOffset = vmfb::CreateModuleStateDef(fbb, globalBytes, globalRefs);
  auto descriptorsOffset = fbb.CreateVectorOfStructs(descriptors);
  auto bytecodeOffset = fbb.CreateVector(bytecode);
  vmfb::BytecodeModuleDefBuilder module(fbb);
  module.add_name(nameOffset);
  module.add_version(version);
  module.add_requirements(static_cast<vmfb::FeatureBits>(requirements));
  module.add_types(typesOffset);
  module.add_dependencies(dependenciesOffset);
  module.add_imported_functions(importsOffset);
  module.add_exported_functions(exportsOffset);
  module.add_function_signatures(signaturesOffset);
  module.add_rodata_segments(rodataOffset);
  module.add_module_state(stateOffset);
  module.add_function_descriptors(descriptorsOffset);
  module.add_bytecode_version(bytecodeVersion);
  module.add_bytecode_data(bytecodeOffset);
  fbb.FinishSizePrefixed(module.Finish(), vmfb::BytecodeModuleDefIdentifier());
  return {fbb.GetBufferPointer(), fbb.GetBufferPointer() + fbb.GetSize()};
}
