//===-- decoder.cpp - From bytecode to records --------------------------------------------------------------------===//
//
// One pass over the instructions of a function emits its records; jumps to what comes later are patched at the end. A
// pass before it finds out which words are live between blocks, so that constants of a block need not be stored for the
// others.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "vm/bytecode/decoder.h"

#include "vm/bytecode/bytecode_module.h"
#include "vm/bytecode/function_decoder.h"
#include "vm/calling_convention.h"

namespace kiln::vm::bytecode {

using isa::FieldKind;
using isa::Opcode;

namespace {

bool isCommutative(Opcode opcode) {
  switch (opcode) {
  case Opcode::AddI32:
  case Opcode::AddI64:
  case Opcode::MulI32:
  case Opcode::MulI64:
  case Opcode::AndI32:
  case Opcode::AndI64:
  case Opcode::OrI32:
  case Opcode::OrI64:
  case Opcode::XorI32:
  case Opcode::XorI64:
  case Opcode::CmpEQI32:
  case Opcode::CmpEQI64:
  case Opcode::CmpNEI32:
  case Opcode::CmpNEI64:
    return true;
  default:
    return false;
  }
}

/// Whether an immediate fits into 16 bits.
bool fitsShort(int32_t value) { return value == static_cast<int16_t>(value); }

struct Constant {
  uint64_t bits;
  bool isPair;
};

/// What a constant op puts into its register.
std::optional<Constant> constantOf(const Instruction &instruction) {
  switch (instruction.op->opcode) {
  case Opcode::ConstI32Zero:
  case Opcode::ConstF32Zero:
    return Constant{0, false};
  case Opcode::ConstI64Zero:
  case Opcode::ConstF64Zero:
    return Constant{0, true};
  case Opcode::ConstI32:
  case Opcode::ConstF32:
    return Constant{instruction.operands[0].value, false};
  case Opcode::ConstI64:
  case Opcode::ConstF64:
    return Constant{instruction.operands[0].value, true};
  default:
    return std::nullopt;
  }
}

} // namespace

bool FunctionDecoder::run() {
  if (!allocateWords())
    return false;
  if (!findLiveWords())
    return false;
  // The first block of this pass must not be that of the other one, which is the only one that knows its words.
  block += kFirstBlock;
  InstructionReader reader(function.bytecode);
  while (!reader.atEnd())
    if (!decodeNext(reader))
      return false;
  patchJumps();
  return true;
}

bool FunctionDecoder::allocateWords() {
  std::size_t length = function.bytecode.size();
  if (!words.reserve(function.wordCount) || !constants.reserve(function.wordCount) || !uses.reserve(length))
    return false;
  for (std::size_t i = 0; i < length; ++i)
    uses.add(0);
  for (uint32_t i = 0; i < function.wordCount; ++i)
    words.add(WordState{}).resultRecord = kNoRecord;
  return true;
}

//===-- The pass before -------------------------------------------------------------------------------------------===//

/// Counts a read for the instruction that the word is from.
void FunctionDecoder::noteUse(uint32_t word) {
  if (word < words.size() && words[word].definedIn == block && (uses[words[word].definedAt] & kReads) < 2)
    ++uses[words[word].definedAt];
}

void FunctionDecoder::noteRead(uint32_t word) {
  if (word < words.size() && words[word].definedIn != block)
    words[word].live = true;
}

/// A read that no immediate can take the place of.
void FunctionDecoder::noteRegisterRead(uint32_t word) {
  noteRead(word);
  if (word < words.size())
    words[word].needsRegister = true;
}

void FunctionDecoder::noteWrite(uint32_t word) {
  if (word >= words.size())
    return;
  words[word].definitions = words[word].definitions == 0 ? 1 : 2;
  words[word].isGlobal = false;
}

/// The word is overwritten in the block that wrote it before, or on the only way out of it.
void FunctionDecoder::noteDeath(uint32_t word) {
  if (word < words.size() && words[word].definedIn == block)
    uses[words[word].definedAt] |= words[word].isHighPart ? kHighDies : kLowDies;
}

void FunctionDecoder::noteMoves(const Operand &remap) {
  for (uint64_t i = 0; i < remap.value; ++i)
    if (Register source = remap.source(i); !source.isRef()) {
      noteRead(source.ordinal());
      noteUse(source.ordinal());
      noteWrite(remap.target(i).ordinal());
    }
}

/// Whether operand `index` of a kernel may be an immediate: the second of two, or the first if both may be exchanged.
bool FunctionDecoder::takesImmediate(const Instruction &instruction, std::size_t index) const {
  std::size_t opIndex = static_cast<std::size_t>(instruction.op - isa::kOps);
  if (instruction.op->flavour == isa::KernelFlavour::None || index > 1 || !kernelHandler(opIndex, Form::Immediate) ||
      instruction.operands[index].field->isResult)
    return false;
  if (index == 0 && !(isCommutative(instruction.op->opcode) && !immediate(instruction.operands[1])))
    return false;
  std::optional<int32_t> value = immediate(instruction.operands[index]);
  if (!value)
    return false;
  // Comparisons with a branch after them take shorter ones.
  return !compareBranchHandler(opIndex, {}) ||
         (instruction.operands[index].field->kind != FieldKind::RegF32 && fitsShort(*value));
}

void FunctionDecoder::noteOperands(const Instruction &instruction) {
  for (std::size_t index = 0; index < instruction.op->fields.size(); ++index) {
    const Operand &operand = instruction.operands[index];
    if (operand.field->isResult)
      continue;
    uint32_t word = operand.reg().ordinal();
    switch (operand.field->kind) {
    case FieldKind::RegI64:
    case FieldKind::RegF64:
    case FieldKind::RegI32:
    case FieldKind::RegF32: {
      bool isPair = operand.field->kind == FieldKind::RegI64 || operand.field->kind == FieldKind::RegF64;
      bool isImmediate = takesImmediate(instruction, index);
      noteUse(word);
      for (uint32_t i = word; i <= word + isPair; ++i)
        isImmediate ? noteRead(i) : noteRegisterRead(i);
      break;
    }
    case FieldKind::ListAny:
    case FieldKind::ListI32:
    case FieldKind::ListF32:
    case FieldKind::ListI64:
    case FieldKind::ListF64:
      for (uint64_t i = 0; i < operand.value; ++i)
        if (Register listed = operand.listed(i); !listed.isRef()) {
          noteRegisterRead(listed.ordinal());
          noteRegisterRead(listed.ordinal() + 1u);
          noteUse(listed.ordinal());
          noteUse(listed.ordinal() + 1u);
        }
      break;
    case FieldKind::Remap:
      noteMoves(operand);
      break;
    case FieldKind::Cases: {
      CaseReader cases(function.bytecode, operand);
      Operand target, remap;
      while (!cases.atEnd()) {
        cases.read(target, remap);
        noteMoves(remap);
      }
      break;
    }
    default:
      break;
    }
  }
}

void FunctionDecoder::noteResults(const Instruction &instruction) {
  for (const Operand &operand : instruction.fields()) {
    if (!operand.field->isResult)
      continue;
    uint32_t word = operand.reg().ordinal();
    switch (operand.field->kind) {
    case FieldKind::RegI64:
    case FieldKind::RegF64:
      noteDeath(word + 1);
      noteWrite(word + 1);
      words[word + 1].definedIn = block;
      words[word + 1].definedAt = instruction.pc;
      words[word + 1].isHighPart = true;
      [[fallthrough]];
    case FieldKind::RegI32:
    case FieldKind::RegF32:
      noteDeath(word);
      noteWrite(word);
      words[word].definedIn = block;
      words[word].definedAt = instruction.pc;
      words[word].isHighPart = false;
      break;
    case FieldKind::ListAny:
      for (uint64_t i = 0; i < operand.value; ++i)
        if (Register listed = operand.listed(i); !listed.isRef()) {
          noteWrite(listed.ordinal());
          noteWrite(listed.ordinal() + 1u);
        }
      break;
    default:
      break;
    }
  }
}

/// Finds the words that some block reads before it writes them, and those that are constants everywhere. What a block
/// writes on its way out counts for no block.
bool FunctionDecoder::findLiveWords() {
  InstructionReader reader(function.bytecode);
  Instruction instruction;
  uint32_t word = 0;
  for (char kind : function.arguments) {
    if (kind == 'r')
      continue;
    word += isPairScalar(kind) ? word & 1 : 0;
    for (int part = isPairScalar(kind) ? 2 : 1; part > 0; --part)
      noteWrite(word++);
  }
  while (!reader.atEnd()) {
    reader.read(instruction);
    if (instruction.op->opcode == Opcode::Block) {
      ++block;
      continue;
    }
    noteOperands(instruction);
    if (instruction.op->opcode == Opcode::Branch)
      for (uint64_t i = 0; i < instruction.operands[1].value; ++i)
        if (Register target = instruction.operands[1].target(i); !target.isRef())
          noteDeath(target.ordinal());
    noteResults(instruction);
    if (std::optional<Constant> constant = constantOf(instruction); constant && block == kFirstBlock) {
      const Operand &result = instruction.operands[instruction.op->fields.size() - 1];
      for (uint32_t part = 0; part <= constant->isPair; ++part) {
        WordState &state = words[result.reg().ordinal() + part];
        state.isGlobal = state.definitions == 1;
        state.bits = static_cast<uint32_t>(constant->bits >> (32 * part));
        state.part = !constant->isPair ? ConstantPart::Word : part ? ConstantPart::High : ConstantPart::Low;
        state.pending = true;
      }
    }
  }
  // Both words of a pair, or none.
  for (uint32_t i = 0; i < words.size(); ++i)
    if (words[i].isGlobal && words[i].part != ConstantPart::Word) {
      uint32_t other = words[i].part == ConstantPart::Low ? i + 1 : i - 1;
      words[i].isGlobal = words[other].isGlobal;
      words[i].needsRegister |= words[other].needsRegister;
    }
  return true;
}

//===-- Constants and last results --------------------------------------------------------------------------------===//

void FunctionDecoder::emitConstant(uint32_t slot, uint32_t bits) {
  Record &record = emit(kControl.const32);
  record.u[0] = static_cast<uint16_t>(slot);
  record.imm = static_cast<int32_t>(bits);
}

void FunctionDecoder::emitConstant64(uint32_t slot, uint64_t bits) {
  int64_t value = static_cast<int64_t>(bits);
  if (value == static_cast<int32_t>(value)) {
    Record &record = emit(kControl.const64);
    record.u[0] = static_cast<uint16_t>(slot);
    record.imm = static_cast<int32_t>(value);
    return;
  }
  emit(kControl.const64Wide).u[0] = static_cast<uint16_t>(slot);
  emitData().bits = bits;
}

uint64_t FunctionDecoder::pairBits(uint32_t low) const {
  return words[low].bits | static_cast<uint64_t>(words[low + 1].bits) << 32;
}

/// Stores a constant that is not in its register.
void FunctionDecoder::materialize(uint32_t word) {
  if (words[word].part == ConstantPart::Word) {
    emitConstant(slotOf(word), words[word].bits);
    words[word].pending = words[word].isGlobal;
    return;
  }
  uint32_t low = words[word].part == ConstantPart::High ? word - 1 : word;
  emitConstant64(slotOf(low), pairBits(low));
  words[low].pending = words[low + 1].pending = words[low].isGlobal;
}

void FunctionDecoder::readWord(uint32_t word) {
  touch(word);
  if (isConstant(word) && words[word].pending)
    materialize(word);
}

void FunctionDecoder::readPair(uint32_t low) {
  readWord(low);
  readWord(low + 1);
}

void FunctionDecoder::writeWord(uint32_t word) {
  last.forget(word);
  touch(word);
  words[word].resultRecord = kNoRecord;
  if (words[word].constantIn != block)
    return;
  if (words[word].part != ConstantPart::Word) {
    uint32_t low = words[word].part == ConstantPart::High ? word - 1 : word;
    readWord(low);
    words[low].constantIn = words[low + 1].constantIn = 0;
  }
  words[word].constantIn = 0;
}

void FunctionDecoder::writePair(uint32_t low) {
  if (words[low].constantIn == block && words[low].part == ConstantPart::Low) {
    last.forget(low);
    last.forget(low + 1);
    touch(low);
    touch(low + 1);
    words[low].resultRecord = words[low + 1].resultRecord = kNoRecord;
    words[low].constantIn = words[low + 1].constantIn = 0;
    return;
  }
  writeWord(low);
  writeWord(low + 1);
}

void FunctionDecoder::setConstant(uint32_t word, uint32_t bits, ConstantPart part) {
  WordState &state = words[word];
  state.bits = bits;
  state.constantIn = block;
  state.part = part;
  state.pending = true;
  if (state.listedIn != block) {
    state.listedIn = block;
    constants.add(static_cast<uint16_t>(word));
  }
}

/// Stores the constants that other blocks may read, before control leaves this one.
void FunctionDecoder::storeLiveConstants() {
  for (uint16_t word : constants)
    if (isConstant(word) && words[word].pending) {
      bool isPair = words[word].part != ConstantPart::Word;
      uint32_t low = words[word].part == ConstantPart::High ? word - 1u : word;
      if (words[low].live || (isPair && words[low + 1].live))
        materialize(word);
    }
}

std::optional<int32_t> FunctionDecoder::immediate(const Operand &operand) const {
  uint32_t word = operand.reg().ordinal();
  if (!isConstant(word))
    return std::nullopt;
  if (operand.field->kind == FieldKind::RegI64) {
    if (words[word].part != ConstantPart::Low)
      return std::nullopt;
    int64_t value = static_cast<int64_t>(pairBits(word));
    if (value != static_cast<int32_t>(value))
      return std::nullopt;
    return static_cast<int32_t>(value);
  }
  if (operand.field->kind == FieldKind::RegF64 || words[word].part != ConstantPart::Word)
    return std::nullopt;
  return static_cast<int32_t>(words[word].bits);
}

/// Whether an operand is the last result of its kind.
bool FunctionDecoder::isLast(const Operand &operand) const {
  uint32_t ordinal = operand.reg().ordinal();
  switch (operand.field->kind) {
  case FieldKind::RegI32:
    return last.word == ordinal;
  case FieldKind::RegI64:
    return last.pair == ordinal;
  case FieldKind::RegF32:
    return last.f32 == ordinal;
  case FieldKind::RegF64:
    return last.f64 == ordinal;
  default:
    return false;
  }
}

void FunctionDecoder::setLast(FieldKind kind, uint32_t ordinal) {
  if (kind == FieldKind::RegI32 || kind == FieldKind::RegI64) {
    last.word = kind == FieldKind::RegI32 ? ordinal : LastResults::kNone;
    last.pair = kind == FieldKind::RegI64 ? ordinal : LastResults::kNone;
  } else if (kind == FieldKind::RegF32) {
    last.f32 = ordinal;
  } else if (kind == FieldKind::RegF64) {
    last.f64 = ordinal;
  }
}

//===-- Registers -------------------------------------------------------------------------------------------------===//

uint16_t FunctionDecoder::readSlot(const Operand &operand) {
  FieldKind kind = operand.field->kind;
  Register reg = operand.reg();
  if (kind == FieldKind::RegI64 || kind == FieldKind::RegF64)
    readPair(reg.ordinal());
  else if (!reg.isRef())
    readWord(reg.ordinal());
  return slotOf(reg);
}

uint16_t FunctionDecoder::writeSlot(const Operand &operand) {
  FieldKind kind = operand.field->kind;
  Register reg = operand.reg();
  if (kind == FieldKind::RegI64 || kind == FieldKind::RegF64)
    writePair(reg.ordinal());
  else if (!reg.isRef())
    writeWord(reg.ordinal());
  return slotOf(reg);
}

//===-- Branches --------------------------------------------------------------------------------------------------===//

/// The record of a block that has been decoded.
std::optional<uint32_t> FunctionDecoder::findBlock(uint32_t pc) const {
  const BlockStart *found = std::lower_bound(blocks.begin(), blocks.end(), pc,
                                             [](const BlockStart &start, uint32_t key) { return start.pc < key; });
  if (found == blocks.end() || found->pc != pc)
    return std::nullopt;
  return found->record;
}

/// Makes `record` go to the block at `pc`, counting from record `base`; returns whether that is backward.
bool FunctionDecoder::aim(uint32_t record, uint32_t base, uint32_t pc, JumpField field) {
  std::optional<uint32_t> target = findBlock(pc);
  if (target)
    setDistance(records[record], field, static_cast<int32_t>(*target - base));
  else
    jumps.add({record, base, pc, field});
  return target.has_value();
}

void FunctionDecoder::setDistance(Record &record, JumpField field, int32_t distance) {
  if (field == JumpField::Immediate)
    record.imm = distance;
  else
    record.u[3] = static_cast<uint16_t>(distance);
}

void FunctionDecoder::patchJumps() {
  for (const Jump &jump : jumps)
    setDistance(records[jump.record], jump.field, static_cast<int32_t>(*findBlock(jump.pc) - jump.base));
}

/// Counts how often the moves of an edge read and write each word.
void FunctionDecoder::countMoves(const Operand &remap) {
  auto fresh = [&](uint32_t word) -> WordState & {
    WordState &state = words[word];
    if (std::exchange(state.readOn, edge) != edge)
      state.reads = state.writes = 0;
    return state;
  };
  for (uint64_t i = 0; i < remap.value; ++i)
    if (!remap.source(i).isRef()) {
      ++fresh(remap.source(i).ordinal()).reads;
      ++fresh(remap.target(i).ordinal()).writes;
    }
}

/// Lets the record that computes `from` put it into `to`, so that it need not be moved there: if nothing else reads
/// `from`, and nothing after that record, nor a move, needs what `to` held.
bool FunctionDecoder::retarget(uint32_t from, uint32_t to, bool isPair) {
  uint32_t record = words[from].resultRecord;
  if (record < blockRecord || record >= records.size())
    return false;
  for (uint32_t i = 0; i <= isPair; ++i) {
    const WordState &source = words[from + i], &target = words[to + i];
    if (source.resultRecord != record || source.isPairResult != isPair || source.live || source.touched > record + 1 ||
        source.reads != 1 || source.writes != 0 || isConstant(from + i) || target.touched > record + 1 ||
        target.reads != 0 || target.writes != 1 || isConstant(to + i))
      return false;
  }
  records[record].u[words[from].resultField] = static_cast<uint16_t>(slotOf(to));
  last.rename(from, to);
  if (record == previous.record)
    previous.result.value = to;
  return true;
}

/// Emits the moves of an edge in their order. `isOnlyEdge`: control leaves the block nowhere else.
void FunctionDecoder::emitMoves(const Operand &remap, bool isOnlyEdge) {
  ++edge;
  tail = Tail::Other;
  if (isOnlyEdge)
    countMoves(remap);
  for (uint64_t i = 0; i < remap.value; ++i) {
    Register source = remap.source(i), target = remap.target(i);
    if (source.isRef()) {
      last.clear();
      Record &record = emit(source.isMove() ? kControl.moveRef : kControl.retainRef);
      record.u[0] = slotOf(source);
      record.u[1] = slotOf(target);
      tail = Tail::Other;
      continue;
    }
    uint32_t from = source.ordinal(), to = target.ordinal();
    bool isPair = i + 1 < remap.value && from % 2 == 0 && to % 2 == 0 && remap.source(i + 1).bits == from + 1 &&
                  remap.target(i + 1).bits == to + 1;
    if (isOnlyEdge && retarget(from, to, isPair)) {
      i += isPair;
      continue;
    }
    if (isOnlyEdge && isPair && retarget(from, to, false))
      continue;
    for (uint32_t part = 0; part <= isPair; ++part)
      last.forget(to + part);
    // What this edge has overwritten is no constant any more.
    auto isPending = [&](uint32_t word) {
      return isConstant(word) && words[word].pending && words[word].movedOn != edge;
    };
    bool isWholeConstant = isPair && isPending(from) && isPending(from + 1) && words[from].part == ConstantPart::Low;
    if (isWholeConstant) {
      emitConstant64(slotOf(to), pairBits(from));
      tail = Tail::Other;
    } else if (isPair && !isPending(from) && !isPending(from + 1)) {
      emitMove(kControl.move64, from, to);
      tail = Tail::Move64;
    } else if (isPair = false; isPending(from)) {
      emitConstant(slotOf(to), words[from].bits);
      tail = Tail::Other;
    } else if (tail == Tail::Move32) {
      Record &record = records.back();
      record.handler = kControl.moveTwice32;
      record.u[2] = static_cast<uint16_t>(slotOf(from));
      record.u[3] = static_cast<uint16_t>(slotOf(to));
      tail = Tail::Other;
    } else {
      emitMove(kControl.move32, from, to);
      tail = Tail::Move32;
    }
    words[to].movedOn = edge;
    if (isPair) {
      words[to + 1].movedOn = edge;
      ++i;
    }
  }
}

void FunctionDecoder::emitMove(Handler handler, uint32_t from, uint32_t to) {
  Record &record = emit(handler);
  record.u[0] = static_cast<uint16_t>(slotOf(from));
  record.u[1] = static_cast<uint16_t>(slotOf(to));
}

/// Emits an edge: its moves, and a jump unless its block is the next one.
void FunctionDecoder::emitEdge(uint32_t target, const Operand &remap, uint32_t nextBlock) {
  emitMoves(remap, false);
  emitJump(target, nextBlock);
}

/// Emits the jump to a block after moves.
void FunctionDecoder::emitJump(uint32_t target, uint32_t nextBlock) {
  if (target == nextBlock)
    return;
  bool backward = findBlock(target).has_value();
  if (tail == Tail::Move32)
    records.back().handler = backward ? kControl.move32JumpBack : kControl.move32Jump;
  else if (tail == Tail::Move64)
    records.back().handler = backward ? kControl.move64JumpBack : kControl.move64Jump;
  else
    emit(backward ? kControl.jumpBack : kControl.jump);
  uint32_t record = static_cast<uint32_t>(records.size()) - 1;
  aim(record, record, target, JumpField::Immediate);
}

void FunctionDecoder::decodeBranch(uint32_t target, const Operand &remap, uint32_t nextBlock) {
  storeLiveConstants();
  emitMoves(remap, true);
  if (target != nextBlock && repeatLoopTest(target, nextBlock))
    return;
  emitJump(target, nextBlock);
}

/// Where a block ends by going back to one that does little more than decide whether to go on, emits that again instead
/// of a jump to it.
bool FunctionDecoder::repeatLoopTest(uint32_t target, uint32_t nextBlock) {
  constexpr unsigned kMost = 3;
  if (!findBlock(target))
    return false;
  InstructionReader reader(function.bytecode, target + 1);
  Instruction instruction;
  unsigned count = 0;
  for (reader.read(instruction); instruction.op->flavour == isa::KernelFlavour::Value && count <= kMost; ++count)
    reader.read(instruction);
  std::size_t room = reader.pc() - target + 16;
  if (instruction.op->opcode != Opcode::CondBranch || count > kMost || !records.reserve(room) || !jumps.reserve(room) ||
      (origins && !origins->reserve(room)))
    return false;
  ++block;
  constants.clear();
  blockRecord = static_cast<uint32_t>(records.size());
  InstructionReader again(function.bytecode, target + 1);
  for (;;) {
    currentPC = again.pc();
    again.read(instruction);
    if (instruction.op->opcode == Opcode::CondBranch) {
      decodeConditionalBranch(instruction, nextBlock);
      return true;
    }
    swapConstant(instruction);
    if (decodeCompareBranch(instruction, again, nextBlock))
      return true;
    if (!decodePair(instruction))
      decodeKernel(instruction);
  }
}

/// Emits the branch, comparing or not, that `make` sets up, and both its edges.
template <typename Make>
void FunctionDecoder::emitConditional(const Instruction &branch, uint32_t nextBlock, JumpField field, Make make) {
  uint32_t target[] = {static_cast<uint32_t>(branch.operands[3].value),
                       static_cast<uint32_t>(branch.operands[1].value)};
  const Operand *remap[] = {&branch.operands[4], &branch.operands[2]};
  // The edge that is jumped to must not move anything; the other one follows.
  bool onTrue = remap[1]->value == 0 && (remap[0]->value != 0 || target[1] != nextBlock);
  bool toMoves = remap[onTrue]->value != 0;
  uint32_t record = static_cast<uint32_t>(records.size());
  make(onTrue, !toMoves && findBlock(target[onTrue]).has_value());
  if (!toMoves) {
    aim(record, record, target[onTrue], field);
    emitEdge(target[!onTrue], *remap[!onTrue], nextBlock);
    return;
  }
  emitEdge(target[!onTrue], *remap[!onTrue], kNoBlock);
  setDistance(records[record], field, static_cast<int32_t>(records.size() - record));
  emitEdge(target[onTrue], *remap[onTrue], nextBlock);
}

void FunctionDecoder::decodeConditionalBranch(const Instruction &branch, uint32_t nextBlock) {
  bool last0 = isLast(branch.operands[0]);
  uint16_t condition = readSlot(branch.operands[0]);
  storeLiveConstants();
  emitConditional(branch, nextBlock, JumpField::Immediate, [&](bool onTrue, bool backward) {
    emit(conditionalBranchHandler(onTrue, backward, last0)).u[0] = condition;
  });
}

/// A comparison whose result the branch after it takes.
bool FunctionDecoder::decodeCompareBranch(const Instruction &compare, InstructionReader &reader,
                                          std::optional<uint32_t> nextBlock) {
  std::size_t opIndex = static_cast<std::size_t>(compare.op - isa::kOps);
  if (!distancesFit || !compareBranchHandler(opIndex, {}) || reader.atEnd())
    return false;
  InstructionReader ahead = reader;
  Instruction branch;
  ahead.read(branch);
  std::size_t count = compare.op->fields.size() - 1;
  const Operand &result = compare.operands[count];
  if (branch.op->opcode != Opcode::CondBranch || branch.operands[0].value != result.value)
    return false;
  reader = ahead;
  uint32_t next = nextBlock ? *nextBlock : nextBlockAfter(reader);
  if (count == 2 && decodeCountBranch(compare, branch, next))
    return true;
  CompareBranch form{};
  std::optional<int32_t> constant = count == 2 ? immediate(compare.operands[1]) : std::nullopt;
  form.immediate = constant && fitsShort(*constant) && compareBranchHandler(opIndex, {true, false, true, false});
  form.last0 = isLast(compare.operands[0]);
  uint16_t u[4] = {};
  u[0] = form.last0 ? slotOf(compare.operands[0].reg()) : readSlot(compare.operands[0]);
  if (count == 2)
    u[1] = form.immediate ? static_cast<uint16_t>(constant.value_or(0)) : readSlot(compare.operands[1]);
  // What the condition's register held is still wanted by nobody, but what it will hold may be.
  u[2] = writeSlot(result);
  storeLiveConstants();
  emitConditional(branch, next, JumpField::Fourth, [&](bool onTrue, bool backward) {
    form.onTrue = onTrue;
    form.backward = backward;
    Record &record = emit(compareBranchHandler(opIndex, form));
    std::copy(u, u + 3, record.u);
  });
  return true;
}

void FunctionDecoder::decodeBranchTable(const Instruction &instruction, uint32_t nextBlock) {
  uint16_t index = readSlot(instruction.operands[0]);
  storeLiveConstants();
  const Operand &cases = instruction.operands[3];
  uint32_t base = static_cast<uint32_t>(records.size());
  Record &record = emit(kControl.branchTable);
  record.u[0] = index;
  record.imm = static_cast<int32_t>(cases.value);
  for (uint64_t i = 0; i <= cases.value; ++i)
    emitData();
  CaseReader reader(function.bytecode, cases);
  for (uint64_t i = 0; i <= cases.value; ++i) {
    Operand target = instruction.operands[1], remap = instruction.operands[2];
    if (!reader.atEnd())
      reader.read(target, remap);
    uint32_t entry = base + 1 + static_cast<uint32_t>(i);
    if (remap.value == 0) {
      aim(entry, base, static_cast<uint32_t>(target.value), JumpField::Immediate);
      continue;
    }
    records[entry].imm = static_cast<int32_t>(records.size() - base);
    emitEdge(static_cast<uint32_t>(target.value), remap, i == cases.value ? nextBlock : kNoBlock);
  }
}

//===-- Instructions ----------------------------------------------------------------------------------------------===//

/// Makes a constant the second operand if that is all the same.
void FunctionDecoder::swapConstant(Instruction &instruction) const {
  if (isCommutative(instruction.op->opcode) && immediate(instruction.operands[0]) &&
      !immediate(instruction.operands[1]))
    std::swap(instruction.operands[0], instruction.operands[1]);
}

/// An op with a kernel. Immediates and last results take the place of registers where there is a handler for it.
void FunctionDecoder::decodeKernel(Instruction instruction) {
  std::size_t opIndex = static_cast<std::size_t>(instruction.op - isa::kOps);
  std::span<const Operand> fields = instruction.fields();
  std::size_t operandCount = fields.size();
  while (operandCount > 0 && fields[operandCount - 1].field->isResult)
    --operandCount;
  std::optional<int32_t> constant;
  if (fields.size() == 3 && operandCount >= 2 && kernelHandler(opIndex, Form::Immediate))
    constant = immediate(fields[1]);
  Form form = Form::Plain;
  std::size_t lastField = fields.size();
  if (constant) {
    form = Form::Immediate;
    if (isLast(fields[0]) && kernelHandler(opIndex, Form::ImmediateLast0)) {
      form = Form::ImmediateLast0;
      lastField = 0;
    }
  } else {
    for (std::size_t i = 0; i < operandCount && i < 3 && form == Form::Plain; ++i) {
      Form candidate = static_cast<Form>(static_cast<int>(Form::Last0) + static_cast<int>(i));
      if (isLast(fields[i]) && kernelHandler(opIndex, candidate)) {
        form = candidate;
        lastField = i;
      }
    }
  }
  uint16_t u[isa::FieldList::kMaxCount] = {};
  std::size_t count = 0;
  for (std::size_t i = 0; i < operandCount; ++i)
    if (!constant || i != 1)
      u[count++] = i == lastField ? slotOf(fields[i].reg()) : readSlot(fields[i]);
  bool keepsOthers = keepsLastResults(opIndex);
  for (std::size_t i = operandCount; i < fields.size(); ++i)
    u[count++] = writeSlot(fields[i]);
  uint32_t index = static_cast<uint32_t>(records.size());
  Record &record = emit(kernelHandler(opIndex, form));
  std::copy(u, u + std::min<std::size_t>(count, 4), record.u);
  if (constant)
    record.imm = *constant;
  if (count > 4)
    std::copy(u + 4, u + count, reinterpret_cast<uint16_t *>(&emitData()));
  if (!keepsOthers)
    last.clear();
  if (operandCount == fields.size() || count > 4)
    return;
  setResult(fields[operandCount], index, count - 1);
  if (operandCount <= 2)
    previous = {index,
                opIndex,
                instruction.pc,
                {u[0], constant ? static_cast<uint16_t>(constant.value_or(0)) : u[1]},
                constant.has_value(),
                fitsShort(constant.value_or(0)),
                fields[operandCount]};
}

/// Notes that field `field` of a record names the register of a result.
void FunctionDecoder::setResult(const Operand &result, uint32_t record, std::size_t field) {
  FieldKind kind = result.field->kind;
  uint32_t word = result.reg().ordinal();
  setLast(kind, word);
  bool isPair = kind == FieldKind::RegI64 || kind == FieldKind::RegF64;
  for (uint32_t part = 0; part <= isPair; ++part) {
    words[word + part].resultRecord = record;
    words[word + part].resultField = static_cast<uint8_t>(field);
    words[word + part].isPairResult = isPair;
  }
}

/// Whether the result of the instruction at `pc` is read once in its block and by no other.
bool FunctionDecoder::isReadOnce(uint32_t pc, const Operand &result) const {
  uint32_t word = result.reg().ordinal();
  bool isPair = result.field->kind == FieldKind::RegI64 || result.field->kind == FieldKind::RegF64;
  auto dies = [&](uint32_t part, UseBits bit) { return !words[part].live || (uses[pc] & bit); };
  return (uses[pc] & kReads) == 1 && dies(word, kLowDies) && (!isPair || dies(word + 1, kHighDies));
}

/// Whether an operand is what the previous op computes, and nothing else reads that.
bool FunctionDecoder::isOnlyUse(const Operand &operand) const {
  return followsPrevious() && operand.field->kind == previous.result.field->kind &&
         operand.value == previous.result.value && isReadOnce(previous.pc, previous.result);
}

/// Makes one record of the previous op and this one, if that only hands its result over.
bool FunctionDecoder::decodePair(const Instruction &instruction) {
  std::span<const Operand> fields = instruction.fields();
  unsigned position = 0;
  while (position < fields.size() && (fields[position].field->isResult || !isOnlyUse(fields[position])))
    ++position;
  if (position == fields.size() || !previous.immediateFits)
    return false;
  Pair pair{previous.opIndex, static_cast<std::size_t>(instruction.op - isa::kOps), position, previous.hasImmediate,
            false};
  std::optional<int32_t> constant =
      position == 0 && fields.size() == 3 && !fields[1].field->isResult ? immediate(fields[1]) : std::nullopt;
  pair.secondImmediate = constant && fitsShort(*constant);
  Handler handler = pairHandler(pair);
  if (!handler)
    return false;
  uint16_t u[4] = {previous.u[0], previous.u[1], 0, 0};
  std::size_t count = 2;
  const Operand *result = nullptr;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].field->isResult)
      result = &fields[i];
    else if (i != position)
      u[count++] = pair.secondImmediate && i == 1 ? static_cast<uint16_t>(constant.value_or(0)) : readSlot(fields[i]);
  }
  // A constant may have been stored in between.
  if (!followsPrevious())
    return false;
  if (result)
    u[3] = writeSlot(*result);
  // The result that is handed over is in no register.
  last.forget(previous.result.reg().ordinal());
  Record &record = records[previous.record];
  record.handler = handler;
  std::copy(u, u + 4, record.u);
  // What fails is an access, of which there is one at most.
  if (origins && instruction.op->flavour == isa::KernelFlavour::Code)
    (*origins)[previous.record] = instruction.pc;
  if (result)
    setResult(*result, previous.record, 3);
  previous.record = kNoRecord;
  return true;
}

/// Makes one record of the addition to a counter before, the comparison and the branch.
bool FunctionDecoder::decodeCountBranch(const Instruction &compare, const Instruction &branch, uint32_t nextBlock) {
  const Operand &condition = compare.operands[2];
  bool isOwn = followsPrevious() && previous.hasImmediate && previous.immediateFits &&
               compare.operands[0].field->kind == previous.result.field->kind &&
               compare.operands[0].value == previous.result.value &&
               records[previous.record].u[0] == records[previous.record].u[1];
  if (!isOwn || !isReadOnce(compare.pc, condition))
    return false;
  std::size_t opIndex = static_cast<std::size_t>(compare.op - isa::kOps);
  std::optional<int32_t> limit = immediate(compare.operands[1]);
  bool limitImmediate = limit && fitsShort(*limit);
  if (!countBranchHandler(previous.opIndex, opIndex, true, true, limitImmediate))
    return false;
  uint16_t u2 = limitImmediate ? static_cast<uint16_t>(limit.value_or(0)) : readSlot(compare.operands[1]);
  std::size_t before = records.size();
  storeLiveConstants();
  if (!followsPrevious() || before != records.size())
    return false;
  uint16_t counter = records[previous.record].u[0];
  records.removeLast();
  if (origins)
    origins->removeLast();
  emitConditional(branch, nextBlock, JumpField::Fourth, [&](bool onTrue, bool backward) {
    Record &record = emit(countBranchHandler(previous.opIndex, opIndex, onTrue, backward, limitImmediate));
    record.u[0] = counter;
    record.u[1] = previous.u[1];
    record.u[2] = u2;
  });
  previous.record = kNoRecord;
  return true;
}

bool FunctionDecoder::decodeNext(InstructionReader &reader) {
  Instruction instruction;
  uint32_t start = reader.pc();
  reader.read(instruction);
  std::size_t bytes = reader.pc() - start;
  // No instruction makes more records than it has bytes, apart from constants of its block that it has stored.
  std::size_t room = bytes + 16 + 2 * constants.size();
  if (!records.reserve(room) || !jumps.reserve(bytes) || !blocks.reserve(1) || (origins && !origins->reserve(room)))
    return false;
  currentPC = start;
  if (instruction.op->opcode == Opcode::Block) {
    ++block;
    constants.clear();
    last.clear();
    previous.record = kNoRecord;
    blockRecord = static_cast<uint32_t>(records.size());
    blocks.add({start, static_cast<uint32_t>(records.size())});
    return true;
  }
  if (instruction.op->flavour != isa::KernelFlavour::None) {
    swapConstant(instruction);
    // The branch that is decoded along has its own bytes.
    InstructionReader ahead = reader;
    if (Instruction next;
        !ahead.atEnd() && compareBranchHandler(static_cast<std::size_t>(instruction.op - isa::kOps), {})) {
      ahead.read(next);
      std::size_t more = ahead.pc() - start;
      if (!records.reserve(room + more) || !jumps.reserve(more) || (origins && !origins->reserve(room + more)))
        return false;
      if (decodeCompareBranch(instruction, reader, std::nullopt))
        return true;
    }
    if (!decodePair(instruction))
      decodeKernel(instruction);
    return true;
  }
  decodeSpecial(instruction, reader);
  return true;
}

//===-- Results ---------------------------------------------------------------------------------------------------===//

const Code *decode(const FunctionEntry &function, const BytecodeModule &module) {
  const kiln_allocator_t *allocator = module.allocator();
  FunctionDecoder decoder(function, module, allocator, nullptr);
  if (!decoder.run())
    return nullptr;
  // A link that gives result i to slot 2 * i, which is where it is in a kiln_slot_t array; and what comes after it.
  std::size_t resultCount = function.results.size();
  std::size_t listRecords = resultCount > 1 ? dataRecords(static_cast<uint32_t>(resultCount)) : 0;
  const GrowingArray<Record> &body = decoder.result();
  std::size_t recordCount = 2 + listRecords + body.size();
  void *memory = allocator->allocate(allocator->self, sizeof(Code) + recordCount * sizeof(Record), alignof(Code));
  if (!memory)
    return nullptr;
  Record *records = reinterpret_cast<Record *>(static_cast<char *>(memory) + sizeof(Code));
  std::memset(static_cast<void *>(records), 0, (2 + listRecords) * sizeof(Record));
  records[0].callee = &function;
  records[0].u[0] = static_cast<uint16_t>(resultCount);
  records[0].u[2] = static_cast<uint16_t>(listRecords);
  for (std::size_t i = 0; resultCount > 1 && i < resultCount; ++i)
    reinterpret_cast<uint16_t *>(records + 1)[i] = static_cast<uint16_t>(2 * i);
  records[1 + listRecords].handler = kCalls.exit;
  Record *entry = records + 2 + listRecords;
  std::copy(body.begin(), body.end(), entry);
  std::size_t slotCount = (function.wordBase() + function.wordCount + 1u) / 2u * 2u + decoder.callSlots();
  return new (memory) Code{static_cast<uint32_t>(sizeof(FrameHeader) + slotCount * sizeof(uint32_t)),
                           static_cast<uint32_t>(body.size()), entry, records + 1};
}

std::optional<uint32_t> findInstruction(const FunctionEntry &function, const BytecodeModule &module, uint32_t record) {
  GrowingArray<uint32_t> origins(module.allocator());
  FunctionDecoder decoder(function, module, module.allocator(), &origins);
  if (!decoder.run() || record >= origins.size())
    return std::nullopt;
  return origins[record];
}

} // namespace kiln::vm::bytecode
