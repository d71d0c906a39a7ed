//===-- instruction_reader.h - Bytecode as instructions -------------------------------------------------*- C++ -*-===//
//
// Reads instructions by the table of runtime/isa. Operands are found but not judged: a register may be out of range. No
// byte outside the bytecode is read, whatever it contains.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_INSTRUCTION_READER_H
#define KILN_VM_BYTECODE_INSTRUCTION_READER_H

#include "base/bytes.h"
#include "isa.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace kiln::vm::bytecode {

/// Set in the number of a callee that is an import.
inline constexpr uint32_t kImportBit = 0x80000000;

/// A register as it is encoded:
///
///   bit    15   14     13        0
///        +-----+------+------------+
///        |  1  | MOVE |  ordinal   |  ref
///        |  0  |      ordinal      |  word, or first word of a pair
///        +-----+-------------------+
struct Register {
  static constexpr uint16_t kRefBit = 0x8000;
  static constexpr uint16_t kMoveBit = 0x4000;

  uint16_t bits;

  bool isRef() const { return bits & kRefBit; }
  /// Meaningful for refs only.
  bool isMove() const { return bits & kMoveBit; }
  uint16_t ordinal() const { return isRef() ? bits & 0x3FFF : bits; }
};

/// One field of an instruction.
struct Operand {
  const isa::Field *field;
  uint32_t pc; ///< Of the first byte, padding excluded.
  /// What is encoded: register bits, immediate, ordinal, pc of a block. For lists, remaps, cases and texts the number
  /// of elements, pairs, cases and bytes that start at `data`.
  uint64_t value;
  const uint8_t *data;

  Register reg() const { return {static_cast<uint16_t>(value)}; }
  uint16_t element(std::size_t index) const { return readU16(data + 2 * index); }
  Register listed(std::size_t index) const { return {element(index)}; }
  Register source(std::size_t index) const { return {element(2 * index)}; }
  Register target(std::size_t index) const { return {element(2 * index + 1)}; }
  std::string_view text() const { return {reinterpret_cast<const char *>(data), static_cast<std::size_t>(value)}; }
};

struct Instruction {
  const isa::OpInfo *op;
  uint32_t pc;
  std::array<Operand, isa::FieldList::kMaxCount> operands;

  std::span<const Operand> fields() const { return {operands.data(), op->fields.size()}; }
};

/// Why bytes are no instruction.
enum class DecodeError : uint8_t {
  None,
  UnknownOpcode,
  Truncated, ///< The bytecode ends before the instruction does.
  Padding,   ///< The byte that aligns a list is not zero.
};

class InstructionReader {
public:
  /// Starts at the instruction at `pc`.
  explicit InstructionReader(std::span<const uint8_t> bytecode, uint32_t pc = 0) : bytecode(bytecode), cursor(pc) {}

  bool atEnd() const { return cursor == bytecode.size(); }
  /// Of the next instruction.
  uint32_t pc() const { return static_cast<uint32_t>(cursor); }
  /// Reads an instruction, not at the end. After an error the reader stands where it found it.
  DecodeError read(Instruction &instruction);

private:
  friend class CaseReader;

  DecodeError readRegister(const isa::Field &field, Operand &operand);
  DecodeError readOperand(const isa::Field &field, Operand &operand);
  DecodeError readElements(std::size_t size, Operand &operand);
  DecodeError readCases(Operand &operand);
  bool has(std::size_t size) const { return size <= bytecode.size() - cursor; }

  std::span<const uint8_t> bytecode;
  std::size_t cursor;
};

/// The cases of a br_table.
class CaseReader {
public:
  /// `cases` is an operand of `bytecode`.
  CaseReader(std::span<const uint8_t> bytecode, const Operand &cases);

  bool atEnd() const { return left == 0; }
  void read(Operand &target, Operand &remap);

private:
  InstructionReader reader;
  uint64_t left;
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_INSTRUCTION_READER_H
