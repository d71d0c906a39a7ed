//===-- verifier.cpp - The trust boundary -------------------------------------------------------------------------===//
//
// Each function is read once, front to back. What a field must satisfy follows from its kind; what fields of one
// instruction must satisfy together is checked for calls, returns, discards and globals. Branch targets are collected
// and compared with the blocks at the end. Numbers in brackets are those of verifier_rules.md.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "vm/bytecode/verifier.h"

#include "vm/bytecode/instruction_reader.h"
#include "vm/bytecode/names.h"
#include "vm/calling_convention.h"

#include <algorithm>
#include <bit>

namespace kiln::vm::bytecode {

namespace {

using isa::FieldKind;
using isa::Opcode;

constexpr uint32_t kMaxBlockPC = 0x00FFFFFE;

/// isTerminator by index into kOps: it is asked for each instruction.
constexpr auto kTerminators = [] {
  std::array<bool, isa::kOpCount> terminators{};
  for (std::size_t i = 0; i < isa::kOpCount; ++i)
    terminators[i] = isTerminator(isa::kOps[i]);
  return terminators;
}();

/// What calls of a function or import must look like.
struct Callee {
  CallingConvention convention;
  std::size_t argumentCount;
};

Callee makeCallee(std::string_view text) {
  CallingConvention convention = *CallingConvention::parse(text);
  return {convention, convention.argumentCount()};
}

/// Whether the lists of an op are for a callee.
bool isCall(const isa::OpInfo &op) { return op.fields.size() != 0 && op.fields[0].kind == FieldKind::Func; }

/// A set of offsets in a function.
class OffsetSet {
public:
  explicit OffsetSet(uint64_t *words) : words(words) {}
  static std::size_t wordCount(std::size_t length) { return (length + 63) / 64; }

  void insert(uint32_t offset) { words[offset / 64] |= uint64_t{1} << offset % 64; }
  uint64_t word(std::size_t index) const { return words[index]; }

private:
  uint64_t *words;
};

/// What is needed for all functions.
struct ModuleContext {
  const Archive &archive;
  Array<Callee> functions;
  Array<Callee> imports;
  Array<uint64_t> blocks;
  Array<uint64_t> targets;
};

class FunctionVerifier {
public:
  FunctionVerifier(ModuleContext &module, FunctionOrdinal ordinal)
      : module(module), archive(module.archive), allocator(archive.allocator()), ordinal(ordinal),
        function(archive.function(ordinal)), reader(function.bytecode), blocks(module.blocks.data()),
        targets(module.targets.data()) {}

  Status run();

private:
  Status verifyBody();
  Status verifyBlocks();
  Status undecodable(DecodeError kind);

  Status verifyInstruction(const Instruction &instruction);
  Status verifyOperand(const Instruction &instruction, const Operand &operand);
  Status verifyList(FieldKind kind, const Operand &list);
  Status verifyRemap(const Operand &remap);
  Status verifyCases(const Operand &cases);
  Status verifyTarget(uint64_t target);
  Status verifyGlobal(const isa::OpInfo &op, uint64_t offset);
  Status verifyOrdinal(uint64_t ordinal, std::size_t count, const char *what, int rule);

  Status verifyWord(Register reg);
  Status verifyPair(Register reg);
  Status verifyRef(Register reg, bool canMove);
  Status verifyAny(Register reg, bool canMove) { return reg.isRef() ? verifyRef(reg, canMove) : verifyWord(reg); }

  Status verifyReturn(const Operand &values);
  Status verifyCall(const Instruction &instruction);
  Status verifySegments(const CallingConvention &convention, const Operand &segments, const Operand &operands);
  Status verifyScalars(std::string_view scalars, const Operand &list, std::size_t first);
  Status wrongCount(const char *what, uint64_t found, uint64_t expected, int rule);

  ModuleContext &module;
  const Archive &archive;
  const kiln_allocator_t *allocator;
  FunctionOrdinal ordinal;
  Function function;
  InstructionReader reader;
  OffsetSet blocks;
  OffsetSet targets;
  uint32_t blockCount = 0;
  uint32_t pc = 0; ///< Of the instruction being verified.
};

//===-- Blocks ----------------------------------------------------------------------------------------------------===//

Status FunctionVerifier::run() {
  std::size_t wordCount = OffsetSet::wordCount(function.bytecode.size());
  std::memset(module.blocks.data(), 0, wordCount * sizeof(uint64_t));
  std::memset(module.targets.data(), 0, wordCount * sizeof(uint64_t));
  Status status = verifyBody();
  if (status.ok())
    status = verifyBlocks();
  if (status.ok()) [[likely]]
    return status;
  std::string_view name = functionName(archive, ordinal);
  if (name.empty())
    return annotate(allocator, std::move(status), "; in @%s:%u at pc 0x%08X", archive.name().data(), value(ordinal),
                    pc);
  return annotate(allocator, std::move(status), "; in @%s.%.*s at pc 0x%08X", archive.name().data(),
                  static_cast<int>(name.size()), name.data(), pc);
}

Status FunctionVerifier::verifyBody() {
  bool inBlock = false;
  Instruction instruction;
  while (!reader.atEnd()) {
    pc = reader.pc();
    bool isMarker = function.bytecode[pc] == isa::opcodeNumber(Opcode::Block);
    if (!inBlock && !isMarker)
      return error(allocator, KILN_INVALID_ARGUMENT, "a block starts with byte 0x%02X instead of a block marker [R24]",
                   function.bytecode[pc]);
    if (inBlock && isMarker)
      return error(allocator, KILN_INVALID_ARGUMENT, "a block starts before the one above it has ended [R25]");
    if (DecodeError kind = reader.read(instruction); kind != DecodeError::None) [[unlikely]]
      return undecodable(kind);
    if (isMarker) {
      if (pc > kMaxBlockPC)
        return error(allocator, KILN_OUT_OF_RANGE, "a block starts after 0x%08X [R50]", kMaxBlockPC);
      blocks.insert(pc);
      ++blockCount;
      inBlock = true;
      continue;
    }
    KILN_RETURN_IF_ERROR(verifyInstruction(instruction));
    inBlock = !kTerminators[static_cast<std::size_t>(instruction.op - isa::kOps)];
  }
  if (inBlock)
    return error(allocator, KILN_INVALID_ARGUMENT, "the last block has no terminator [R51]");
  return Status();
}

Status FunctionVerifier::verifyBlocks() {
  if (blockCount != function.blockCount)
    return error(allocator, KILN_INVALID_ARGUMENT, "function has %u blocks and declares %u [R49]", blockCount,
                 function.blockCount);
  for (std::size_t i = 0; i < OffsetSet::wordCount(function.bytecode.size()); ++i)
    if (uint64_t stray = targets.word(i) & ~blocks.word(i)) {
      std::size_t target = i * 64 + static_cast<unsigned>(std::countr_zero(stray));
      return error(allocator, KILN_INVALID_ARGUMENT, "branch target 0x%08zX is not the start of a block [R48]", target);
    }
  return Status();
}

Status FunctionVerifier::undecodable(DecodeError kind) {
  const uint8_t *bytes = function.bytecode.data();
  switch (kind) {
  case DecodeError::UnknownOpcode:
    if (reader.pc() == pc)
      return error(allocator, KILN_INVALID_ARGUMENT, "opcode 0x%02X is unknown [R26]", bytes[pc]);
    return error(allocator, KILN_INVALID_ARGUMENT, "opcode 0x%02X 0x%02X is unknown [R26]", bytes[pc],
                 bytes[reader.pc()]);
  case DecodeError::Truncated:
    return error(allocator, KILN_OUT_OF_RANGE, "instruction extends past the %zu bytes of the function [R28]",
                 function.bytecode.size());
  case DecodeError::Padding:
    return error(allocator, KILN_INVALID_ARGUMENT, "padding byte at 0x%08X is 0x%02X; expected 0 [R29]", reader.pc(),
                 bytes[reader.pc()]);
  case DecodeError::None:
    break;
  }
  return Status();
}

//===-- Operands --------------------------------------------------------------------------------------------------===//

Status FunctionVerifier::verifyInstruction(const Instruction &instruction) {
  const isa::OpInfo &op = *instruction.op;
  if (isa::OpcodeSet set = isa::opcodeSet(op.opcode); set != isa::OpcodeSet::Core) {
    bool isF32 = set == isa::OpcodeSet::ExtF32;
    if (!(function.requirements & (isF32 ? kFeatureExtF32 : kFeatureExtF64)))
      return error(allocator, KILN_INVALID_ARGUMENT, "%s needs %s, which the function does not require [R27]",
                   op.mnemonic.data(), isF32 ? "EXT_F32" : "EXT_F64");
  }
  if (op.opcode == Opcode::Return)
    return verifyReturn(instruction.operands[0]);
  for (const Operand &operand : instruction.fields())
    KILN_RETURN_IF_ERROR(verifyOperand(instruction, operand));
  if (isCall(op))
    return verifyCall(instruction);
  return Status();
}

Status FunctionVerifier::verifyOperand(const Instruction &instruction, const Operand &operand) {
  const isa::OpInfo &op = *instruction.op;
  FieldKind kind = operand.field->kind;
  // Most fields are registers: tests are cheaper than the jump that a switch is.
  if (isa::isRegister(kind)) [[likely]] {
    if (isa::isRefRegister(kind))
      return verifyRef(operand.reg(), operand.field->canMove);
    bool isPair = kind == FieldKind::RegI64 || kind == FieldKind::RegF64;
    return isPair ? verifyPair(operand.reg()) : verifyWord(operand.reg());
  }
  switch (kind) {
  case FieldKind::ListAny:
    if (isCall(op))
      return Status(); // By the calling convention of the callee: verifyCall.
    return verifyList(op.opcode == Opcode::DiscardRefs ? FieldKind::ListRef : kind, operand);
  case FieldKind::ListI32:
  case FieldKind::ListI64:
  case FieldKind::ListF32:
  case FieldKind::ListF64:
  case FieldKind::ListRef:
    return verifyList(kind, operand);
  case FieldKind::Global:
    return verifyGlobal(op, operand.value);
  case FieldKind::RefGlobal:
    return verifyOrdinal(operand.value, archive.globalRefCount(), "ref global", 38);
  case FieldKind::Rodata:
    return verifyOrdinal(operand.value, archive.rodataCount(), "rodata", 39);
  case FieldKind::Type:
    return verifyOrdinal(operand.value, archive.typeCount(), "type", 36);
  case FieldKind::Import:
    if (!(operand.value & kImportBit))
      return error(allocator, KILN_INVALID_ARGUMENT, "%s names function %u instead of an import [R42]",
                   op.mnemonic.data(), static_cast<uint32_t>(operand.value));
    return verifyOrdinal(operand.value & ~kImportBit, archive.importCount(), "import", 41);
  case FieldKind::Func:
    if (operand.value & kImportBit)
      return verifyOrdinal(operand.value & ~kImportBit, archive.importCount(), "import", 41);
    return verifyOrdinal(operand.value, archive.functionCount(), "function", 40);
  case FieldKind::BlockPC:
    return verifyTarget(operand.value);
  case FieldKind::Remap:
    return verifyRemap(operand);
  case FieldKind::Cases:
    return verifyCases(operand);
  case FieldKind::ImmI32:
  case FieldKind::ImmI64:
  case FieldKind::ImmF32:
  case FieldKind::ImmF64:
  case FieldKind::ListU16:
  case FieldKind::Text:
  default:
    break;
  }
  return Status();
}

Status FunctionVerifier::verifyList(FieldKind kind, const Operand &list) {
  for (std::size_t i = 0; i < list.value; ++i) {
    Register reg = list.listed(i);
    if (kind == FieldKind::ListAny)
      KILN_RETURN_IF_ERROR(verifyAny(reg, list.field->canMove));
    else if (kind == FieldKind::ListRef)
      KILN_RETURN_IF_ERROR(verifyRef(reg, list.field->canMove));
    else if (kind == FieldKind::ListI64 || kind == FieldKind::ListF64)
      KILN_RETURN_IF_ERROR(verifyPair(reg));
    else
      KILN_RETURN_IF_ERROR(verifyWord(reg));
  }
  return Status();
}

Status FunctionVerifier::verifyRemap(const Operand &remap) {
  for (std::size_t i = 0; i < remap.value; ++i) {
    Register source = remap.source(i), target = remap.target(i);
    if (source.isRef() != target.isRef())
      return error(allocator, KILN_INVALID_ARGUMENT, "%s register is moved to %s register [R35]",
                   source.isRef() ? "ref" : "i32", target.isRef() ? "ref" : "i32");
    KILN_RETURN_IF_ERROR(verifyAny(source, true));
    KILN_RETURN_IF_ERROR(verifyAny(target, false));
  }
  return Status();
}

Status FunctionVerifier::verifyCases(const Operand &cases) {
  for (CaseReader reader(function.bytecode, cases); !reader.atEnd();) {
    Operand target, remap;
    reader.read(target, remap);
    KILN_RETURN_IF_ERROR(verifyTarget(target.value));
    KILN_RETURN_IF_ERROR(verifyRemap(remap));
  }
  return Status();
}

Status FunctionVerifier::verifyTarget(uint64_t target) {
  if (target >= function.bytecode.size())
    return error(allocator, KILN_INVALID_ARGUMENT, "branch target 0x%08X is not the start of a block [R48]",
                 static_cast<uint32_t>(target));
  targets.insert(static_cast<uint32_t>(target));
  return Status();
}

Status FunctionVerifier::verifyGlobal(const isa::OpInfo &op, uint64_t offset) {
  // The other field is the register for what is in the global.
  FieldKind kind = op.fields[1].kind;
  uint64_t size = kind == FieldKind::RegI64 || kind == FieldKind::RegF64 ? 8 : 4;
  if (offset + size > archive.globalBytes())
    return error(allocator, KILN_OUT_OF_RANGE,
                 "global of %u bytes at offset %u is out of range; module declares %u bytes of globals [R37]",
                 static_cast<uint32_t>(size), static_cast<uint32_t>(offset), archive.globalBytes());
  return Status();
}

Status FunctionVerifier::verifyOrdinal(uint64_t ordinal, std::size_t count, const char *what, int rule) {
  if (ordinal >= count)
    return error(allocator, KILN_OUT_OF_RANGE, "%s ordinal %u is out of range; module has %zu [R%d]", what,
                 static_cast<uint32_t>(ordinal), count, rule);
  return Status();
}

//===-- Registers -------------------------------------------------------------------------------------------------===//

Status FunctionVerifier::verifyWord(Register reg) {
  if (reg.isRef())
    return error(allocator, KILN_INVALID_ARGUMENT, "ref register %u found; expected an i32 register [R30]",
                 reg.ordinal());
  if (reg.ordinal() >= function.wordCount)
    return error(allocator, KILN_OUT_OF_RANGE,
                 "register ordinal %u is out of range; function declares %u i32 registers [R31]", reg.ordinal(),
                 function.wordCount);
  return Status();
}

Status FunctionVerifier::verifyPair(Register reg) {
  KILN_RETURN_IF_ERROR(verifyWord(reg));
  if (reg.ordinal() % 2 != 0)
    return error(allocator, KILN_INVALID_ARGUMENT, "register ordinal %u of a 64-bit value is odd [R32]", reg.ordinal());
  return verifyWord({static_cast<uint16_t>(reg.bits + 1)});
}

Status FunctionVerifier::verifyRef(Register reg, bool canMove) {
  if (!reg.isRef())
    return error(allocator, KILN_INVALID_ARGUMENT, "i32 register %u found; expected a ref register [R30]",
                 reg.ordinal());
  if (reg.ordinal() >= function.refCount)
    return error(allocator, KILN_OUT_OF_RANGE,
                 "register ordinal %u is out of range; function declares %u ref registers [R33]", reg.ordinal(),
                 function.refCount);
  if (reg.isMove() && !canMove)
    return error(allocator, KILN_INVALID_ARGUMENT, "ref register %u must not be moved here [R34]", reg.ordinal());
  return Status();
}

//===-- Calls and returns -----------------------------------------------------------------------------------------===//

Status FunctionVerifier::verifyReturn(const Operand &values) {
  std::string_view results = module.functions[value(ordinal)].convention.results;
  if (values.value != results.size())
    return wrongCount("values", values.value, results.size(), 47);
  return verifyScalars(results, values, 0);
}

Status FunctionVerifier::verifyCall(const Instruction &instruction) {
  const Operand *segments = nullptr, *operands = nullptr, *results = nullptr;
  for (const Operand &operand : instruction.fields()) {
    if (operand.field->kind == FieldKind::ListU16)
      segments = &operand;
    else if (operand.field->kind == FieldKind::ListAny)
      (operand.field->isResult ? results : operands) = &operand;
  }
  uint32_t ordinal = static_cast<uint32_t>(instruction.operands[0].value);
  bool isImport = ordinal & kImportBit;
  if (segments && !isImport)
    return error(allocator, KILN_FAILED_PRECONDITION, "%s of function %u, which is no import [R43]",
                 instruction.op->mnemonic.data(), ordinal);
  const Callee &callee = isImport ? module.imports[ordinal & ~kImportBit] : module.functions[ordinal];
  if (callee.convention.isVariadic && !segments)
    return error(allocator, KILN_INVALID_ARGUMENT, "%s of variadic import %u without segments [R44]",
                 instruction.op->mnemonic.data(), ordinal & ~kImportBit);
  if (segments && segments->value != callee.argumentCount)
    return wrongCount("segments", segments->value, callee.argumentCount, 45);

  if (segments) {
    KILN_RETURN_IF_ERROR(verifySegments(callee.convention, *segments, *operands));
  } else {
    if (operands->value != callee.argumentCount)
      return wrongCount("operands", operands->value, callee.argumentCount, 46);
    KILN_RETURN_IF_ERROR(verifyScalars(callee.convention.arguments, *operands, 0));
  }
  if (results->value != callee.convention.results.size())
    return wrongCount("results", results->value, callee.convention.results.size(), 46);
  return verifyScalars(callee.convention.results, *results, 0);
}

/// Operands of a call with segments: one value, or as many tuples as the segment says, for each argument.
Status FunctionVerifier::verifySegments(const CallingConvention &convention, const Operand &segments,
                                        const Operand &operands) {
  std::string_view rest = convention.arguments;
  uint64_t count = 0;
  for (std::size_t i = 0; i < segments.value; ++i) {
    std::string_view tuple = rest.substr(0, 1);
    uint64_t tupleCount = 1;
    std::size_t length = 1;
    if (rest.front() == 'C') {
      length = rest.find('D') + 1;
      tuple = rest.substr(1, length - 2);
      tupleCount = segments.element(i);
    }
    rest.remove_prefix(length);
    if (tupleCount * tuple.size() > operands.value - count)
      return wrongCount("operands", operands.value, count + tupleCount * tuple.size(), 46);
    for (std::size_t end = count + tupleCount * tuple.size(); count < end; count += tuple.size())
      KILN_RETURN_IF_ERROR(verifyScalars(tuple, operands, count));
  }
  if (count != operands.value)
    return wrongCount("operands", operands.value, count, 46);
  return Status();
}

/// The registers of `list` from `first` on against `scalars`.
Status FunctionVerifier::verifyScalars(std::string_view scalars, const Operand &list, std::size_t first) {
  for (std::size_t i = 0; i < scalars.size(); ++i) {
    Register reg = list.listed(first + i);
    if (isRefScalar(scalars[i]))
      KILN_RETURN_IF_ERROR(verifyRef(reg, list.field->canMove));
    else if (isPairScalar(scalars[i]))
      KILN_RETURN_IF_ERROR(verifyPair(reg));
    else
      KILN_RETURN_IF_ERROR(verifyWord(reg));
  }
  return Status();
}

Status FunctionVerifier::wrongCount(const char *what, uint64_t found, uint64_t expected, int rule) {
  return error(allocator, KILN_OUT_OF_RANGE, "%u %s found; the calling convention takes %u [R%d]",
               static_cast<uint32_t>(found), what, static_cast<uint32_t>(expected), rule);
}

} // namespace

Status verify(const Archive &archive) {
  const kiln_allocator_t *allocator = archive.allocator();
  std::size_t longest = 0;
  for (uint32_t i = 0; i < archive.functionCount(); ++i)
    longest = std::max(longest, archive.function(FunctionOrdinal{i}).bytecode.size());

  ModuleContext module{archive, {}, {}, {}, {}};
  KILN_ASSIGN_OR_RETURN(module.functions, Array<Callee>::create(allocator, archive.functionCount()));
  for (uint32_t i = 0; i < archive.functionCount(); ++i)
    module.functions[i] = makeCallee(archive.function(FunctionOrdinal{i}).callingConvention);
  KILN_ASSIGN_OR_RETURN(module.imports, Array<Callee>::create(allocator, archive.importCount()));
  for (uint32_t i = 0; i < archive.importCount(); ++i)
    module.imports[i] = makeCallee(archive.import(ImportOrdinal{i}).callingConvention);
  KILN_ASSIGN_OR_RETURN(module.blocks, Array<uint64_t>::create(allocator, OffsetSet::wordCount(longest)));
  KILN_ASSIGN_OR_RETURN(module.targets, Array<uint64_t>::create(allocator, OffsetSet::wordCount(longest)));

  for (uint32_t i = 0; i < archive.functionCount(); ++i)
    KILN_RETURN_IF_ERROR(FunctionVerifier(module, FunctionOrdinal{i}).run());
  return Status();
}

} // namespace kiln::vm::bytecode
