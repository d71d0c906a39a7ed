//===-- disassembler.cpp - Modules as text ------------------------------------------------------------------------===//
#include "vm/bytecode/disassembler.h"

#include "vm/bytecode/assembly_forms.h"
#include "vm/bytecode/instruction_reader.h"
#include "vm/bytecode/names.h"
#include "vm/calling_convention.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cinttypes>
#include <cstdio>

namespace kiln::vm::bytecode {

namespace {

using isa::FieldKind;
using isa::Opcode;

/// Offsets of the block markers of a function, ascending.
using BlockOffsets = std::span<const uint32_t>;

class FunctionWriter {
public:
  FunctionWriter(const Archive &archive, const NameTable &names, const Function &function, BlockOffsets blocks,
                 bool offsets, TextSink sink)
      : archive(archive), names(names), function(function), blocks(blocks), offsets(offsets), sink(sink) {}

  /// Blocks and instructions, a line each.
  Status writeBody();

private:
  void writeOffset(uint32_t pc) {
    if (offsets)
      sink.print("[%08" PRIX32 "]", pc);
  }
  void writeInstruction(const Instruction &instruction);
  void writeForm(std::string_view form, const Instruction &instruction);
  void writeOperand(const Operand &operand);
  void writeRegister(FieldKind kind, Register reg);
  void writeList(const Operand &list);
  void writeRemap(const Operand &remap);
  void writeCases(const Operand &cases);
  void writeBlock(uint64_t pc);
  void writeCallee(uint64_t callee);
  void writeRodata(uint64_t ordinal);

  const Archive &archive;
  const NameTable &names;
  const Function &function;
  BlockOffsets blocks;
  bool offsets;
  TextSink sink;
};

Status FunctionWriter::writeBody() {
  InstructionReader reader(function.bytecode);
  Instruction instruction;
  while (!reader.atEnd()) {
    uint32_t pc = reader.pc();
    if (reader.read(instruction) != DecodeError::None)
      return error(archive.allocator(), KILN_INVALID_ARGUMENT, "bytes at pc 0x%08" PRIX32 " are no instruction", pc);
    writeOffset(pc);
    if (instruction.op->opcode == Opcode::Block) {
      writeBlock(pc);
      sink << ":\n";
    } else {
      writeInstruction(instruction);
    }
  }
  return Status();
}

void FunctionWriter::writeInstruction(const Instruction &instruction) {
  const isa::OpInfo &op = *instruction.op;
  std::string_view form = findAssemblyForm(op.opcode);
  sink << "  ";
  bool hasResults = false;
  for (std::size_t i = 0; i < op.fields.size(); ++i) {
    const Operand &operand = instruction.operands[i];
    bool isEmpty = isa::isRegisterList(operand.field->kind) && operand.value == 0;
    if (!operand.field->isResult || isEmpty || mentions(form, i))
      continue;
    if (hasResults)
      sink << ", ";
    writeOperand(operand);
    hasResults = true;
  }
  if (hasResults)
    sink << " = ";
  sink << "vm." << op.mnemonic;
  if (!form.empty()) {
    sink << " ";
    writeForm(form, instruction);
  } else {
    const char *separator = " ";
    for (const Operand &operand : instruction.fields()) {
      bool isEmpty = isa::isRegisterList(operand.field->kind) && operand.value == 0;
      if (operand.field->isResult || isEmpty)
        continue;
      sink << separator;
      writeOperand(operand);
      separator = ", ";
    }
  }
  sink << "\n";
}

void FunctionWriter::writeForm(std::string_view form, const Instruction &instruction) {
  while (!form.empty()) {
    std::size_t length = std::min(form.find('$'), form.size());
    sink << form.substr(0, length);
    form.remove_prefix(length);
    if (form.empty())
      return;
    writeOperand(instruction.operands[static_cast<std::size_t>(form[1] - '0')]);
    form.remove_prefix(2);
  }
}

void FunctionWriter::writeOperand(const Operand &operand) {
  FieldKind kind = operand.field->kind;
  uint32_t low = static_cast<uint32_t>(operand.value);
  switch (kind) {
  case FieldKind::RegI32:
  case FieldKind::RegI64:
  case FieldKind::RegF32:
  case FieldKind::RegF64:
  case FieldKind::RegRef:
  case FieldKind::RegBuffer:
  case FieldKind::RegList:
    return writeRegister(kind, operand.reg());
  case FieldKind::ImmI32:
    return sink.print("%" PRId32 "  // 0x%08" PRIX32, static_cast<int32_t>(low), low);
  case FieldKind::ImmI64:
    return sink.print("%" PRId64 "  // 0x%016" PRIX64, static_cast<int64_t>(operand.value), operand.value);
  case FieldKind::ImmF32:
    return sink.print("%.9g", std::bit_cast<float>(low));
  case FieldKind::ImmF64:
    return sink.print("%.17g", std::bit_cast<double>(operand.value));
  case FieldKind::Global:
    return sink.print(".rwdata[%" PRIu32 "]", low);
  case FieldKind::RefGlobal:
    return sink.print(".refs[%" PRIu32 "]", low);
  case FieldKind::Rodata:
    return writeRodata(low);
  case FieldKind::Type:
    if (low < archive.typeCount())
      sink << archive.typeName(TypeOrdinal{low});
    else
      sink.print("%" PRIu32, low);
    return;
  case FieldKind::Func:
  case FieldKind::Import:
    return writeCallee(low);
  case FieldKind::BlockPC:
    return writeBlock(low);
  case FieldKind::Remap:
    return writeRemap(operand);
  case FieldKind::Cases:
    return writeCases(operand);
  case FieldKind::ListAny:
  case FieldKind::ListI32:
  case FieldKind::ListI64:
  case FieldKind::ListF32:
  case FieldKind::ListF64:
  case FieldKind::ListRef:
  case FieldKind::ListU16:
    return writeList(operand);
  case FieldKind::Text:
    sink << "\"" << operand.text() << "\"";
    return;
  case FieldKind::Byte:
    return;
  }
}

void FunctionWriter::writeRegister(FieldKind kind, Register reg) {
  unsigned ordinal = reg.ordinal();
  if (reg.isRef())
    sink.print("%%%c%u", reg.isMove() ? 'R' : 'r', ordinal);
  else if (kind == FieldKind::RegI64 || kind == FieldKind::RegF64)
    sink.print("%%i%u:%u", ordinal, ordinal + 1);
  else
    sink.print("%%i%u", ordinal);
}

void FunctionWriter::writeList(const Operand &list) {
  for (std::size_t i = 0; i < list.value; ++i) {
    if (i != 0)
      sink << ", ";
    if (list.field->kind == FieldKind::ListU16)
      sink.print("%u", unsigned{list.element(i)});
    else
      writeRegister(FieldKind::RegI32, list.listed(i));
  }
}

void FunctionWriter::writeRemap(const Operand &remap) {
  for (std::size_t i = 0; i < remap.value; ++i) {
    if (i != 0)
      sink << ", ";
    writeRegister(FieldKind::RegI32, remap.source(i));
    sink << "->";
    writeRegister(FieldKind::RegI32, remap.target(i));
  }
}

void FunctionWriter::writeCases(const Operand &cases) {
  unsigned number = 0;
  for (CaseReader reader(function.bytecode, cases); !reader.atEnd(); ++number) {
    Operand target, remap;
    reader.read(target, remap);
    sink.print(", %u: ", number);
    writeBlock(target.value);
    sink << "(";
    writeRemap(remap);
    sink << ")";
  }
}

void FunctionWriter::writeBlock(uint64_t pc) {
  auto found = std::lower_bound(blocks.begin(), blocks.end(), pc);
  if (found != blocks.end() && *found == pc)
    sink.print("^bb%zu", static_cast<std::size_t>(found - blocks.begin()));
  else
    sink.print("^0x%08" PRIX32, static_cast<uint32_t>(pc));
}

void FunctionWriter::writeCallee(uint64_t callee) {
  uint32_t ordinal = static_cast<uint32_t>(callee) & ~kImportBit;
  if (callee & kImportBit) {
    if (ordinal < archive.importCount())
      sink << "@" << archive.import(ImportOrdinal{ordinal}).name;
    else
      sink.print("@import:%" PRIu32, ordinal);
    return;
  }
  sink << "@" << archive.name();
  std::string_view name = ordinal < archive.functionCount() ? names.name(FunctionOrdinal{ordinal}) : "";
  if (name.empty())
    sink.print(":%" PRIu32, ordinal);
  else
    sink << "." << name;
}

void FunctionWriter::writeRodata(uint64_t ordinal) {
  uint32_t number = static_cast<uint32_t>(ordinal);
  sink.print("%" PRIu32, number);
  if (number < archive.rodataCount())
    sink.print("  // %zub", archive.rodata(RodataOrdinal{number}).bytes.size());
}

//===-- Modules ---------------------------------------------------------------------------------------------------===//

class ModuleWriter {
public:
  ModuleWriter(const Archive &archive, const NameTable &names, const DisassemblyOptions &options, TextSink sink)
      : archive(archive), names(names), options(options), sink(sink) {}

  void writeDirectives();
  Status writeFunction(FunctionOrdinal ordinal);

private:
  bool isWanted(FunctionOrdinal ordinal) const;
  std::string_view nameOr(FunctionOrdinal ordinal, std::span<char> fallback) const;
  void writeHexadecimal(std::span<const uint8_t> bytes);
  void writeArguments(std::string_view scalars);
  void writeResults(std::string_view scalars);
  StatusOr<Array<uint32_t>> findBlocks(std::span<const uint8_t> bytecode);

  const Archive &archive;
  const NameTable &names;
  const DisassemblyOptions &options;
  TextSink sink;
};

void ModuleWriter::writeDirectives() {
  sink << "vm.module @" << archive.name();
  sink.print(" version %" PRIu32 "\n", archive.version());
  for (uint32_t i = 0; i < archive.typeCount(); ++i)
    sink << "vm.type " << archive.typeName(TypeOrdinal{i}) << "\n";
  for (uint32_t i = 0; i < archive.importCount(); ++i) {
    Import import = archive.import(ImportOrdinal{i});
    sink << (import.optional ? "vm.import optional @" : "vm.import @") << import.name << " cconv \""
         << import.callingConvention << "\"\n";
  }
  for (uint32_t i = 0; i < archive.rodataCount(); ++i) {
    sink.print("vm.rodata[%" PRIu32 "] = ", i);
    writeHexadecimal(archive.rodata(RodataOrdinal{i}).bytes);
    sink << "\n";
  }
}

void ModuleWriter::writeHexadecimal(std::span<const uint8_t> bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  char text[256];
  std::size_t length = 0;
  for (uint8_t byte : bytes) {
    text[length++] = digits[byte >> 4];
    text[length++] = digits[byte & 15];
    if (length == sizeof(text)) {
      sink << std::string_view(text, length);
      length = 0;
    }
  }
  sink << std::string_view(text, length);
}

bool ModuleWriter::isWanted(FunctionOrdinal ordinal) const {
  std::string_view wanted = options.function;
  if (wanted.empty())
    return true;
  bool isHexadecimal = wanted.starts_with("0x");
  std::string_view digits = wanted.substr(isHexadecimal ? 2 : 0);
  uint32_t number = 0;
  auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHexadecimal ? 16 : 10);
  if (problem == std::errc() && end == digits.data() + digits.size())
    return number == value(ordinal);
  char fallback[16];
  return wanted == nameOr(ordinal, fallback);
}

/// "fnN", made in `fallback`, for a function without a name.
std::string_view ModuleWriter::nameOr(FunctionOrdinal ordinal, std::span<char> fallback) const {
  std::string_view name = names.name(ordinal);
  if (!name.empty())
    return name;
  int length = std::snprintf(fallback.data(), fallback.size(), "fn%" PRIu32, value(ordinal));
  return {fallback.data(), static_cast<std::size_t>(length)};
}

/// The registers are numbered as if pairs needed no alignment.
void ModuleWriter::writeArguments(std::string_view scalars) {
  unsigned words = 0, refs = 0;
  for (std::size_t i = 0; i < scalars.size(); ++i) {
    if (i != 0)
      sink << ", ";
    if (isRefScalar(scalars[i])) {
      sink.print("%%r%u", refs++);
    } else if (isPairScalar(scalars[i])) {
      sink.print("%%i%u:%u", words, words + 1);
      words += 2;
    } else {
      sink.print("%%i%u", words++);
    }
    sink << ": " << typeName(scalars[i]);
  }
}

void ModuleWriter::writeResults(std::string_view scalars) {
  for (std::size_t i = 0; i < scalars.size(); ++i)
    sink << (i != 0 ? ", " : "") << typeName(scalars[i]);
}

StatusOr<Array<uint32_t>> ModuleWriter::findBlocks(std::span<const uint8_t> bytecode) {
  std::size_t count = 0;
  Instruction instruction;
  for (InstructionReader reader(bytecode); !reader.atEnd() && reader.read(instruction) == DecodeError::None;)
    count += instruction.op->opcode == Opcode::Block;
  KILN_ASSIGN_OR_RETURN(Array<uint32_t> blocks, Array<uint32_t>::create(archive.allocator(), count));
  std::size_t next = 0;
  for (InstructionReader reader(bytecode); next != count && reader.read(instruction) == DecodeError::None;)
    if (instruction.op->opcode == Opcode::Block)
      blocks[next++] = instruction.pc;
  return blocks;
}

Status ModuleWriter::writeFunction(FunctionOrdinal ordinal) {
  if (!isWanted(ordinal))
    return Status();
  sink << "\n";
  std::string_view name = names.name(ordinal);
  for (ExportOrdinal exported : names.exports(ordinal)) {
    std::string_view exportName = archive.exported(exported).name;
    sink << "vm.export @" << exportName;
    if (exportName != name)
      sink << " = @" << name;
    sink << "\n";
  }
  Function function = archive.function(ordinal);
  CallingConvention convention = *CallingConvention::parse(function.callingConvention);
  char fallback[16];
  sink << "vm.func @" << nameOr(ordinal, fallback) << "(";
  writeArguments(convention.arguments);
  sink << ") -> (";
  writeResults(convention.results);
  sink << ") {\n";
  KILN_ASSIGN_OR_RETURN(Array<uint32_t> blocks, findBlocks(function.bytecode));
  FunctionWriter writer(archive, names, function, {blocks.data(), blocks.size()}, options.offsets, sink);
  if (Status status = writer.writeBody(); !status.ok())
    return annotate(archive.allocator(), std::move(status), "; in function %" PRIu32 " of @%s", value(ordinal),
                    archive.name().data());
  sink << "}\n";
  return Status();
}

} // namespace

Status disassemble(const Archive &archive, const DisassemblyOptions &options, TextSink sink) {
  KILN_ASSIGN_OR_RETURN(NameTable names, NameTable::create(archive));
  ModuleWriter writer(archive, names, options, sink);
  writer.writeDirectives();
  for (uint32_t i = 0; i < archive.functionCount(); ++i)
    KILN_RETURN_IF_ERROR(writer.writeFunction(FunctionOrdinal{i}));
  return Status();
}

} // namespace kiln::vm::bytecode
