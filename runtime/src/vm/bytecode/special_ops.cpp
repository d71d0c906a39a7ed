//===-- special_ops.cpp - Decoding of ops without kernels ---------------------------------------------------------===//
#include "vm/bytecode/bytecode_module.h"
#include "vm/bytecode/function_decoder.h"

namespace kiln::vm::bytecode {

using isa::Opcode;

namespace {

uint64_t typeBits(const kiln_type_t *type) { return reinterpret_cast<uintptr_t>(type); }

} // namespace

void FunctionDecoder::decodeConstant(const Instruction &instruction, bool isPair, uint64_t bits) {
  const Operand &result = instruction.operands[instruction.op->fields.size() - 1];
  uint32_t word = result.reg().ordinal();
  if (words[word].isGlobal) {
    if (words[word].needsRegister) {
      materialize(word);
      words[word].pending = false;
      if (isPair)
        words[word + 1].pending = false;
    }
    return;
  }
  writeSlot(result);
  setConstant(word, static_cast<uint32_t>(bits), isPair ? ConstantPart::Low : ConstantPart::Word);
  if (isPair)
    setConstant(word + 1, static_cast<uint32_t>(bits >> 32), ConstantPart::High);
}

/// A load or store at a fixed offset.
void FunctionDecoder::decodeGlobal(const Instruction &instruction, Handler handler) {
  const Operand &value = instruction.operands[1];
  uint16_t slot = value.field->isResult ? writeSlot(value) : readSlot(value);
  Record &record = emit(handler);
  record.u[0] = slot;
  record.imm = static_cast<int32_t>(instruction.operands[0].value);
}

void FunctionDecoder::decodeGlobalIndirect(const Instruction &instruction, Handler handler) {
  uint16_t offset = readSlot(instruction.operands[0]);
  const Operand &value = instruction.operands[1];
  uint16_t slot = value.field->isResult ? writeSlot(value) : readSlot(value);
  Record &record = emit(handler);
  record.u[0] = slot;
  record.u[1] = offset;
  record.imm = static_cast<int32_t>(module.globalBytes());
}

void FunctionDecoder::decodeSwitch(const Instruction &instruction, Handler handler, bool isPair) {
  const Operand &values = instruction.operands[2];
  uint16_t index = readSlot(instruction.operands[0]);
  uint16_t otherwise = readSlot(instruction.operands[1]);
  for (uint64_t i = 0; i < values.value; ++i)
    isPair ? readPair(values.listed(i).ordinal()) : readWord(values.listed(i).ordinal());
  uint16_t target = writeSlot(instruction.operands[3]);
  Record &record = emit(handler);
  record.u[0] = index;
  record.u[1] = target;
  record.u[2] = otherwise;
  record.u[3] = static_cast<uint16_t>(values.value);
  SlotWriter writer(*this);
  for (uint64_t i = 0; i < values.value; ++i)
    writer.add(slotOf(values.listed(i)));
}

void FunctionDecoder::decodeSelectRef(const Instruction &instruction) {
  uint16_t condition = readSlot(instruction.operands[0]);
  Register first = instruction.operands[2].reg(), second = instruction.operands[3].reg();
  Record &record = emit(kObjects.selectRef);
  record.u[0] = condition;
  record.u[1] = slotOf(instruction.operands[4].reg());
  record.u[2] = slotOf(first);
  record.u[3] = slotOf(second);
  Record &more = emitData();
  more.bits = typeBits(module.type(instruction.operands[1].value));
  more.u[0] = first.isMove();
  more.u[1] = second.isMove();
}

void FunctionDecoder::decodeSwitchRef(const Instruction &instruction) {
  const Operand &values = instruction.operands[3];
  Register otherwise = instruction.operands[2].reg();
  uint16_t index = readSlot(instruction.operands[0]);
  Record &record = emit(kObjects.switchRef);
  record.u[0] = index;
  record.u[1] = slotOf(instruction.operands[4].reg());
  record.u[2] = slotOf(otherwise);
  record.u[3] = static_cast<uint16_t>(values.value);
  Record &more = emitData();
  more.bits = typeBits(module.type(instruction.operands[1].value));
  more.u[0] = otherwise.isMove();
  SlotWriter writer(*this);
  for (uint64_t i = 0; i < values.value; ++i) {
    writer.add(slotOf(values.listed(i)));
    writer.add(values.listed(i).isMove());
  }
}

/// A ref global at a fixed ordinal.
void FunctionDecoder::decodeGlobalRef(const Instruction &instruction, Handler handler) {
  Register value = instruction.operands[2].reg();
  Record &record = emit(handler);
  record.u[0] = slotOf(value);
  record.u[1] = value.isMove();
  record.imm = static_cast<int32_t>(instruction.operands[0].value);
  emitData().bits = typeBits(module.type(instruction.operands[1].value));
}

void FunctionDecoder::decodeGlobalIndirectRef(const Instruction &instruction, Handler handler) {
  Register value = instruction.operands[2].reg();
  uint16_t ordinal = readSlot(instruction.operands[0]);
  Record &record = emit(handler);
  record.u[0] = slotOf(value);
  record.u[1] = value.isMove();
  record.u[2] = ordinal;
  Record &more = emitData();
  more.bits = typeBits(module.type(instruction.operands[1].value));
  more.imm = static_cast<int32_t>(module.globalRefCount());
}

/// A record with the slots of some operands in order, and perhaps the type that a further one names.
void FunctionDecoder::decodeObjectOp(const Instruction &instruction, Handler handler,
                                     std::initializer_list<unsigned> operands, const Operand *type) {
  uint16_t u[4] = {};
  std::size_t count = 0;
  for (unsigned index : operands) {
    const Operand &operand = instruction.operands[index];
    u[count++] = operand.field->isResult ? writeSlot(operand) : readSlot(operand);
  }
  Record &record = emit(handler);
  std::copy(u, u + 4, record.u);
  if (type)
    emitData().bits = typeBits(module.type(type->value));
}

void FunctionDecoder::decodeSpecial(const Instruction &instruction, InstructionReader &reader) {
  const auto &operands = instruction.operands;
  uint32_t nextBlock = nextBlockAfter(reader);
  switch (instruction.op->opcode) {
  case Opcode::ConstI32Zero:
  case Opcode::ConstF32Zero:
    return decodeConstant(instruction, false, 0);
  case Opcode::ConstI32:
  case Opcode::ConstF32:
    return decodeConstant(instruction, false, operands[0].value);
  case Opcode::ConstI64Zero:
  case Opcode::ConstF64Zero:
    return decodeConstant(instruction, true, 0);
  case Opcode::ConstI64:
  case Opcode::ConstF64:
    return decodeConstant(instruction, true, operands[0].value);
  case Opcode::GlobalLoadI32:
  case Opcode::GlobalLoadF32:
    return decodeGlobal(instruction, kControl.globalLoad32);
  case Opcode::GlobalLoadI64:
  case Opcode::GlobalLoadF64:
    return decodeGlobal(instruction, kControl.globalLoad64);
  case Opcode::GlobalStoreI32:
  case Opcode::GlobalStoreF32:
    return decodeGlobal(instruction, kControl.globalStore32);
  case Opcode::GlobalStoreI64:
  case Opcode::GlobalStoreF64:
    return decodeGlobal(instruction, kControl.globalStore64);
  case Opcode::GlobalLoadIndirectI32:
  case Opcode::GlobalLoadIndirectF32:
    return decodeGlobalIndirect(instruction, kControl.globalLoadIndirect32);
  case Opcode::GlobalLoadIndirectI64:
  case Opcode::GlobalLoadIndirectF64:
    return decodeGlobalIndirect(instruction, kControl.globalLoadIndirect64);
  case Opcode::GlobalStoreIndirectI32:
  case Opcode::GlobalStoreIndirectF32:
    return decodeGlobalIndirect(instruction, kControl.globalStoreIndirect32);
  case Opcode::GlobalStoreIndirectI64:
  case Opcode::GlobalStoreIndirectF64:
    return decodeGlobalIndirect(instruction, kControl.globalStoreIndirect64);
  case Opcode::SwitchI32:
  case Opcode::SwitchF32:
    return decodeSwitch(instruction, kControl.switch32, false);
  case Opcode::SwitchI64:
  case Opcode::SwitchF64:
    return decodeSwitch(instruction, kControl.switch64, true);
  case Opcode::ImportResolved: {
    uint16_t target = writeSlot(operands[1]);
    Record &record = emit(kCalls.importResolved);
    record.u[0] = target;
    record.imm = static_cast<int32_t>(operands[0].value & ~kImportBit);
    return setLast(operands[1].field->kind, operands[1].reg().ordinal());
  }
  case Opcode::Branch:
  case Opcode::Break:
    return decodeBranch(static_cast<uint32_t>(operands[0].value), operands[1], nextBlock);
  case Opcode::CondBreak:
    return decodeBranch(static_cast<uint32_t>(operands[1].value), operands[2], nextBlock);
  case Opcode::CondBranch:
    return decodeConditionalBranch(instruction, nextBlock);
  case Opcode::BranchTable:
    return decodeBranchTable(instruction, nextBlock);
  case Opcode::Call:
  case Opcode::CallVariadic:
  case Opcode::CallYieldable:
  case Opcode::CallVariadicYieldable:
    return decodeCall(instruction, nextBlock);
  case Opcode::Return:
    return decodeReturn(operands[0]);
  case Opcode::Yield: {
    storeLiveConstants();
    emitMoves(operands[1], false);
    uint32_t index = static_cast<uint32_t>(records.size());
    emit(kCalls.yield);
    aim(index, index, static_cast<uint32_t>(operands[0].value), JumpField::Immediate);
    return;
  }
  case Opcode::Fail: {
    uint16_t status = readSlot(operands[0]);
    Record &record = emit(kCalls.fail);
    record.u[0] = status;
    record.imm = static_cast<int32_t>(operands[1].value);
    emitData().bits = reinterpret_cast<uintptr_t>(operands[1].data);
    return;
  }
  default:
    break;
  }
  // What follows handles refs, and keeps nothing in machine registers.
  last.clear();
  switch (instruction.op->opcode) {
  case Opcode::GlobalLoadRef:
    return decodeGlobalRef(instruction, kObjects.globalLoadRef);
  case Opcode::GlobalStoreRef:
    return decodeGlobalRef(instruction, kObjects.globalStoreRef);
  case Opcode::GlobalLoadIndirectRef:
    return decodeGlobalIndirectRef(instruction, kObjects.globalLoadIndirectRef);
  case Opcode::GlobalStoreIndirectRef:
    return decodeGlobalIndirectRef(instruction, kObjects.globalStoreIndirectRef);
  case Opcode::ConstRefZero:
    return decodeObjectOp(instruction, kObjects.constNull, {0}, nullptr);
  case Opcode::ConstRefRodata: {
    Record &record = emit(kObjects.constRodata);
    record.u[0] = slotOf(operands[1].reg());
    record.imm = static_cast<int32_t>(operands[0].value);
    return;
  }
  case Opcode::ListAlloc:
    decodeObjectOp(instruction, kObjects.listAlloc, {2, 1}, &operands[0]);
    records[records.size() - 2].u[2] = static_cast<uint16_t>(module.listKind(operands[0].value));
    return;
  case Opcode::ListGetRef:
    decodeObjectOp(instruction, kObjects.listGetRef, {0, 1, 3}, &operands[2]);
    records[records.size() - 2].u[3] = operands[3].reg().isMove();
    return;
  case Opcode::ListSetRef:
    decodeObjectOp(instruction, kObjects.listSetRef, {0, 1, 2}, nullptr);
    records.back().u[3] = operands[2].reg().isMove();
    return;
  case Opcode::SelectRef:
    return decodeSelectRef(instruction);
  case Opcode::SwitchRef:
    return decodeSwitchRef(instruction);
  case Opcode::BufferAlloc:
    return decodeObjectOp(instruction, kObjects.bufferAlloc, {0, 1, 2}, nullptr);
  case Opcode::BufferClone:
    decodeObjectOp(instruction, kObjects.bufferClone, {0, 1, 2, 3}, nullptr);
    return SlotWriter(*this).add(slotOf(operands[4].reg()));
  case Opcode::CastAnyRef:
    decodeObjectOp(instruction, kObjects.castRef, {0}, &operands[1]);
    records[records.size() - 2].u[1] = operands[0].reg().isMove();
    records[records.size() - 2].u[2] = slotOf(operands[2].reg());
    return;
  case Opcode::AssignRef: {
    Record &record = emit(operands[0].reg().isMove() ? kControl.moveRef : kControl.retainRef);
    record.u[0] = slotOf(operands[0].reg());
    record.u[1] = slotOf(operands[1].reg());
    return;
  }
  case Opcode::DiscardRefs: {
    emit(kObjects.discardRefs).u[0] = static_cast<uint16_t>(operands[0].value);
    SlotWriter writer(*this);
    for (uint64_t i = 0; i < operands[0].value; ++i)
      writer.add(slotOf(operands[0].listed(i)));
    return;
  }
  case Opcode::Trace:
  case Opcode::Print: {
    // They show nothing; refs that they use for the last time go.
    uint16_t count = 0;
    std::size_t head = records.size();
    emit(kObjects.discardRefs);
    SlotWriter writer(*this);
    for (uint64_t i = 0; i < operands[1].value; ++i)
      if (Register listed = operands[1].listed(i); listed.isRef() && listed.isMove()) {
        writer.add(slotOf(listed));
        ++count;
      }
    records[head].u[0] = count;
    return;
  }
  default:
    // Blocks and prefixes are no instructions of their own.
    return;
  }
}

} // namespace kiln::vm::bytecode
