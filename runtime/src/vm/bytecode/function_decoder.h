//===-- function_decoder.h - The state of decoding a function -------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_FUNCTION_DECODER_H
#define KILN_VM_BYTECODE_FUNCTION_DECODER_H

#include "vm/bytecode/handlers.h"
#include "vm/bytecode/instruction_reader.h"
#include "vm/bytecode/record_buffer.h"
#include "vm/bytecode/register_state.h"

#include <optional>

namespace kiln::vm::bytecode {

class BytecodeModule;

class FunctionDecoder {
public:
  /// `origins`, if not null, takes the pc of the instruction that each record was made of.
  FunctionDecoder(const FunctionEntry &function, const BytecodeModule &module, const kiln_allocator_t *allocator,
                  GrowingArray<uint32_t> *origins)
      : function(function), module(module), records(allocator), origins(origins), words(allocator),
        constants(allocator), uses(allocator), blocks(allocator), jumps(allocator),
        distancesFit(function.bytecode.size() < 16000) {}

  /// False without memory.
  bool run();

  const GrowingArray<Record> &result() const { return records; }
  /// Slots of the arguments and results of imported calls.
  uint32_t callSlots() const { return mostCallSlots; }

private:
  static constexpr uint32_t kNoBlock = ~0u;
  static constexpr uint32_t kNoRecord = ~0u;
  static constexpr uint32_t kFirstBlock = 1;

  /// How often a result is read in its block, 2 for more; whether its words are overwritten there.
  enum UseBits : uint8_t { kReads = 3, kLowDies = 4, kHighDies = 8 };

  enum class JumpField : uint8_t { Immediate, Fourth };
  struct Jump {
    uint32_t record, base, pc;
    JumpField field;
  };
  struct BlockStart {
    uint32_t pc, record;
  };

  /// Writes 16-bit values into records of data.
  class SlotWriter {
  public:
    explicit SlotWriter(FunctionDecoder &decoder) : decoder(decoder) {}
    void add(uint16_t value) {
      if (used % 8 == 0)
        decoder.emitData();
      reinterpret_cast<uint16_t *>(&decoder.records.back())[used++ % 8] = value;
    }

  private:
    FunctionDecoder &decoder;
    unsigned used = 0;
  };

  bool allocateWords();
  bool findLiveWords();
  void noteUse(uint32_t word);
  void noteRead(uint32_t word);
  void noteRegisterRead(uint32_t word);
  void noteWrite(uint32_t word);
  void noteDeath(uint32_t word);
  void noteMoves(const Operand &remap);
  void noteOperands(const Instruction &instruction);
  void noteResults(const Instruction &instruction);

  Record &emit(Handler handler) {
    if (origins)
      origins->add(currentPC);
    Record &record = records.add(Record{});
    record.handler = handler;
    return record;
  }
  Record &emitData() { return emit(nullptr); }

  uint32_t slotOf(uint32_t word) const { return function.wordBase() + word; }
  uint16_t slotOf(Register reg) const {
    return static_cast<uint16_t>(reg.isRef() ? 2u * reg.ordinal() : slotOf(uint32_t{reg.ordinal()}));
  }
  /// First slot after the registers that a 64-bit value may have.
  uint32_t callBase() const { return (function.wordBase() + function.wordCount + 1u) & ~1u; }

  bool isConstant(uint32_t word) const { return words[word].isGlobal || words[word].constantIn == block; }
  bool takesImmediate(const Instruction &instruction, std::size_t index) const;
  void swapConstant(Instruction &instruction) const;
  void touch(uint32_t word) { words[word].touched = static_cast<uint32_t>(records.size()) + 1; }
  uint64_t pairBits(uint32_t low) const;
  void emitConstant(uint32_t slot, uint32_t bits);
  void emitConstant64(uint32_t slot, uint64_t bits);
  void materialize(uint32_t word);
  void readWord(uint32_t word);
  void readPair(uint32_t low);
  void writeWord(uint32_t word);
  void writePair(uint32_t low);
  void setConstant(uint32_t word, uint32_t bits, ConstantPart part);
  void storeLiveConstants();
  std::optional<int32_t> immediate(const Operand &operand) const;
  bool isLast(const Operand &operand) const;
  void setLast(isa::FieldKind kind, uint32_t ordinal);

  /// Slots of registers that are read or written now.
  uint16_t readSlot(const Operand &operand);
  uint16_t writeSlot(const Operand &operand);

  std::optional<uint32_t> findBlock(uint32_t pc) const;
  bool aim(uint32_t record, uint32_t base, uint32_t pc, JumpField field);
  static void setDistance(Record &record, JumpField field, int32_t distance);
  void patchJumps();
  void emitMoves(const Operand &remap, bool isOnlyEdge);
  void countMoves(const Operand &remap);
  bool retarget(uint32_t from, uint32_t to, bool isPair);
  void emitMove(Handler handler, uint32_t from, uint32_t to);
  void emitJump(uint32_t target, uint32_t nextBlock);
  void emitEdge(uint32_t target, const Operand &remap, uint32_t nextBlock);
  void decodeBranch(uint32_t target, const Operand &remap, uint32_t nextBlock);
  bool repeatLoopTest(uint32_t target, uint32_t nextBlock);
  template <typename Make>
  void emitConditional(const Instruction &branch, uint32_t nextBlock, JumpField field, Make make);
  /// The block that follows the terminator that was read last.
  static uint32_t nextBlockAfter(const InstructionReader &reader) { return reader.atEnd() ? kNoBlock : reader.pc(); }

  /// Whether the next record comes after that of `previous`.
  bool followsPrevious() const { return previous.record != kNoRecord && previous.record + 1 == records.size(); }
  bool isReadOnce(uint32_t pc, const Operand &result) const;
  bool isOnlyUse(const Operand &operand) const;
  bool decodePair(const Instruction &instruction);
  void setResult(const Operand &result, uint32_t record, std::size_t field);
  bool decodeCountBranch(const Instruction &compare, const Instruction &branch, uint32_t nextBlock);
  bool decodeNext(InstructionReader &reader);
  void decodeKernel(Instruction instruction);
  void decodeConditionalBranch(const Instruction &branch, uint32_t nextBlock);
  /// `nextBlock`: what follows, if that is not what follows the branch.
  bool decodeCompareBranch(const Instruction &compare, InstructionReader &reader, std::optional<uint32_t> nextBlock);
  void decodeBranchTable(const Instruction &instruction, uint32_t nextBlock);
  /// Ops without a kernel: special_ops.cpp.
  void decodeSpecial(const Instruction &instruction, InstructionReader &reader);
  void decodeGlobalRef(const Instruction &instruction, Handler handler);
  void decodeGlobalIndirectRef(const Instruction &instruction, Handler handler);
  void decodeObjectOp(const Instruction &instruction, Handler handler, std::initializer_list<unsigned> operands,
                      const Operand *type);
  void decodeConstant(const Instruction &instruction, bool isPair, uint64_t bits);
  void decodeGlobal(const Instruction &instruction, Handler handler);
  void decodeGlobalIndirect(const Instruction &instruction, Handler handler);
  void decodeSwitch(const Instruction &instruction, Handler handler, bool isPair);
  void decodeSwitchRef(const Instruction &instruction);
  void decodeSelectRef(const Instruction &instruction);
  /// Calls and returns: call_ops.cpp.
  void decodeCall(const Instruction &instruction, uint32_t nextBlock);
  void decodeInternalCall(uint32_t ordinal, const Operand &operands, const Operand &results, bool endsBlock);
  void decodeImportCall(uint32_t ordinal, const Operand *segments, const Operand &operands, const Operand &results,
                        bool isYieldable);
  void decodeReturn(const Operand &operands);
  void readListed(Register reg, char kind);
  void writeListed(Register reg, char kind);

  const FunctionEntry &function;
  const BytecodeModule &module;
  GrowingArray<Record> records;
  GrowingArray<uint32_t> *origins;
  GrowingArray<WordState> words;
  GrowingArray<uint16_t> constants;
  /// What becomes of the result of the instruction at a pc: UseBits.
  GrowingArray<uint8_t> uses;
  GrowingArray<BlockStart> blocks;
  GrowingArray<Jump> jumps;
  LastResults last;
  /// Blocks are numbered from 1 as they come; those of the pass before come first.
  /// The first block is the same in both.
  uint32_t block = 0;
  /// Where the records of the block begin.
  uint32_t blockRecord = 0;
  uint32_t edge = 0;
  /// What the moves that were emitted last end with.
  enum class Tail : uint8_t { Other, Move32, Move64 } tail = Tail::Other;
  /// Whether all distances are less than 2^15.
  bool distancesFit;
  uint32_t currentPC = 0;
  /// The op that the last record executes, if it may become the first of a pair.
  struct {
    uint32_t record = kNoRecord;
    std::size_t opIndex;
    uint32_t pc;
    uint16_t u[2];
    bool hasImmediate;
    bool immediateFits;
    Operand result;
  } previous;
  uint32_t mostCallSlots = 0;
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_FUNCTION_DECODER_H
