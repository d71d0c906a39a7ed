//===-- instruction_reader.cpp - Bytecode as instructions ---------------------------------------------------------===//
#include "vm/bytecode/instruction_reader.h"

#include <cassert>

namespace kiln::vm::bytecode {

namespace {

using isa::FieldKind;
using isa::OpcodeSet;

using OpTable = std::array<uint16_t, 256>;
constexpr uint16_t kNoOp = UINT16_MAX;

/// Index into kOps by opcode byte. Prefixes are no ops.
consteval OpTable makeTable(OpcodeSet set) {
  OpTable table{};
  table.fill(kNoOp);
  for (std::size_t i = 0; i < isa::kOpCount; ++i) {
    isa::Opcode opcode = isa::kOps[i].opcode;
    if (isa::opcodeSet(opcode) == set && opcode != isa::Opcode::PrefixExtF32 && opcode != isa::Opcode::PrefixExtF64)
      table[isa::opcodeNumber(opcode)] = static_cast<uint16_t>(i);
  }
  return table;
}

constexpr OpTable kCore = makeTable(OpcodeSet::Core);
constexpr OpTable kExtF32 = makeTable(OpcodeSet::ExtF32);
constexpr OpTable kExtF64 = makeTable(OpcodeSet::ExtF64);

/// Fields that both cases of a br_table and branches consist of.
constexpr isa::Field kCaseTarget{"case_dest", FieldKind::BlockPC, false, false};
constexpr isa::Field kCaseRemap{"case_operands", FieldKind::Remap, false, true};

} // namespace

/// Most fields are registers.
inline DecodeError InstructionReader::readRegister(const isa::Field &field, Operand &operand) {
  if (!has(2))
    return DecodeError::Truncated;
  operand = {&field, pc(), readU16(bytecode.data() + cursor), nullptr};
  cursor += 2;
  return DecodeError::None;
}

DecodeError InstructionReader::read(Instruction &instruction) {
  instruction.pc = pc();
  uint8_t opcode = bytecode[cursor];
  const OpTable *table = &kCore;
  if (opcode == static_cast<uint8_t>(OpcodeSet::ExtF32) || opcode == static_cast<uint8_t>(OpcodeSet::ExtF64)) {
    table = opcode == static_cast<uint8_t>(OpcodeSet::ExtF32) ? &kExtF32 : &kExtF64;
    if (!has(2))
      return DecodeError::Truncated;
    opcode = bytecode[++cursor];
  }
  uint16_t index = (*table)[opcode];
  if (index == kNoOp)
    return DecodeError::UnknownOpcode;
  ++cursor;
  instruction.op = &isa::kOps[index];
  Operand *operand = instruction.operands.data();
  for (const isa::Field &field : instruction.op->fields) {
    DecodeError error = isa::isRegister(field.kind) ? readRegister(field, *operand) : readOperand(field, *operand);
    if (error != DecodeError::None) [[unlikely]]
      return error;
    ++operand;
  }
  return DecodeError::None;
}

DecodeError InstructionReader::readOperand(const isa::Field &field, Operand &operand) {
  operand.field = &field;
  if (isa::isAligned(field.kind) && field.kind != FieldKind::Cases && cursor % 2 != 0) {
    if (!has(1))
      return DecodeError::Truncated;
    if (bytecode[cursor] != 0)
      return DecodeError::Padding;
    ++cursor;
  }
  operand.pc = pc();
  operand.data = nullptr;
  const uint8_t *bytes = bytecode.data() + cursor;
  switch (field.kind) {
  case FieldKind::ImmI32:
  case FieldKind::ImmF32:
  case FieldKind::Global:
  case FieldKind::RefGlobal:
  case FieldKind::Rodata:
  case FieldKind::Type:
  case FieldKind::Func:
  case FieldKind::Import:
  case FieldKind::BlockPC:
    if (!has(4))
      return DecodeError::Truncated;
    operand.value = readU32(bytes);
    cursor += 4;
    return DecodeError::None;
  case FieldKind::ImmI64:
  case FieldKind::ImmF64:
    if (!has(8))
      return DecodeError::Truncated;
    operand.value = readU64(bytes);
    cursor += 8;
    return DecodeError::None;
  case FieldKind::Remap:
    return readElements(4, operand);
  case FieldKind::Cases:
    return readCases(operand);
  case FieldKind::ListAny:
  case FieldKind::ListI32:
  case FieldKind::ListI64:
  case FieldKind::ListF32:
  case FieldKind::ListF64:
  case FieldKind::ListRef:
  case FieldKind::ListU16:
    return readElements(2, operand);
  case FieldKind::Text:
    return readElements(1, operand);
  default:
    break;
  }
  assert(false && "registers are read elsewhere, and only prefixes have fields of one byte");
  return DecodeError::UnknownOpcode;
}

/// A count and that many elements of `size` bytes.
DecodeError InstructionReader::readElements(std::size_t size, Operand &operand) {
  if (!has(2))
    return DecodeError::Truncated;
  operand.value = readU16(bytecode.data() + cursor);
  cursor += 2;
  if (!has(operand.value * size))
    return DecodeError::Truncated;
  operand.data = bytecode.data() + cursor;
  cursor += operand.value * size;
  return DecodeError::None;
}

DecodeError InstructionReader::readCases(Operand &operand) {
  if (!has(2))
    return DecodeError::Truncated;
  operand.value = readU16(bytecode.data() + cursor);
  cursor += 2;
  operand.data = bytecode.data() + cursor;
  for (uint64_t i = 0; i < operand.value; ++i) {
    Operand ignored;
    if (DecodeError error = readOperand(kCaseTarget, ignored); error != DecodeError::None)
      return error;
    if (DecodeError error = readOperand(kCaseRemap, ignored); error != DecodeError::None)
      return error;
  }
  return DecodeError::None;
}

CaseReader::CaseReader(std::span<const uint8_t> bytecode, const Operand &cases) : reader(bytecode), left(cases.value) {
  reader.cursor = static_cast<std::size_t>(cases.data - bytecode.data());
}

void CaseReader::read(Operand &target, Operand &remap) {
  --left;
  [[maybe_unused]] DecodeError error = reader.readOperand(kCaseTarget, target);
  assert(error == DecodeError::None);
  error = reader.readOperand(kCaseRemap, remap);
  assert(error == DecodeError::None);
}

} // namespace kiln::vm::bytecode
