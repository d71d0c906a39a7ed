//===-- register_state.h - What the decoder knows of registers ------------------------------------------*- C++ -*-===//
//
// Within a block the decoder knows which words hold constants. A constant is stored in its register only when something
// reads it there: most are immediates of the records that use them, or overwritten.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_REGISTER_STATE_H
#define KILN_VM_BYTECODE_REGISTER_STATE_H

#include <cstdint>

namespace kiln::vm::bytecode {

enum class ConstantPart : uint8_t { Word, Low, High };

struct WordState {
  uint32_t bits;       ///< Of the constant, in that block.
  uint32_t constantIn; ///< The block in which it is known to hold a constant; 0 for none.
  uint32_t definedIn;  ///< The block in which it was last written, as `findLiveWords` sees them, and by which
  uint32_t definedAt;  ///< instruction, of whose result it is the second word if `isHighPart`.
  bool isHighPart;
  uint32_t listedIn; ///< The block whose list of constants has it.
  uint32_t movedOn;  ///< The edge on which it was last written, read, and how often.
  uint32_t readOn;
  uint16_t reads;
  uint16_t writes;
  uint32_t touched;      ///< No record from this one on reads or writes it, but perhaps the one before.
  uint32_t resultRecord; ///< The record that computes what it holds, and where that names it.
  uint8_t resultField;
  bool isPairResult;
  ConstantPart part;
  bool pending;        ///< The constant is not in the register.
  bool live;           ///< Some block reads it without having written it.
  bool isGlobal;       ///< It is written once, with a constant, in the first block: a constant everywhere.
  bool needsRegister;  ///< Something reads that constant that takes no immediate.
  uint8_t definitions; ///< How often it is written in the function; 2 for more.
};

/// Which operand the last result of a kind is.
struct LastResults {
  static constexpr uint32_t kNone = ~0u;

  uint32_t word = kNone;
  uint32_t pair = kNone;
  uint32_t f32 = kNone;
  uint32_t f64 = kNone;

  void clear() { *this = {}; }
  /// What was to be put into one register is put into another.
  void rename(uint32_t from, uint32_t to) {
    for (uint32_t *ordinal : {&word, &pair, &f32, &f64})
      if (*ordinal == from)
        *ordinal = to;
  }
  /// The word is overwritten.
  void forget(uint32_t ordinal) {
    if (word == ordinal)
      word = kNone;
    if (f32 == ordinal)
      f32 = kNone;
    if (pair == ordinal || pair + 1 == ordinal)
      pair = kNone;
    if (f64 == ordinal || f64 + 1 == ordinal)
      f64 = kNone;
  }
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_REGISTER_STATE_H
