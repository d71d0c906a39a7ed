//===-- call_ops.cpp - Decoding of calls and returns --------------------------------------------------------------===//
#include "vm/bytecode/bytecode_module.h"
#include "vm/bytecode/function_decoder.h"
#include "vm/calling_convention.h"

namespace kiln::vm::bytecode {

using isa::FieldKind;
using isa::Opcode;

namespace {

/// How a value that has `kind` in a calling convention is copied out of `reg`.
ValueKind valueKind(char kind, Register reg) {
  if (isRefScalar(kind))
    return reg.isMove() ? kMove : kRetain;
  return isPairScalar(kind) ? kPair : kWord;
}

} // namespace

/// Stores the constant in a register that a list names.
void FunctionDecoder::readListed(Register reg, char kind) {
  if (isPairScalar(kind))
    readPair(reg.ordinal());
  else if (!reg.isRef())
    readWord(reg.ordinal());
}

void FunctionDecoder::writeListed(Register reg, char kind) {
  if (isPairScalar(kind))
    writePair(reg.ordinal());
  else if (!reg.isRef())
    writeWord(reg.ordinal());
}

void FunctionDecoder::decodeCall(const Instruction &instruction, uint32_t nextBlock) {
  Opcode opcode = instruction.op->opcode;
  bool isYieldable = opcode == Opcode::CallYieldable || opcode == Opcode::CallVariadicYieldable;
  bool isVariadic = opcode == Opcode::CallVariadic || opcode == Opcode::CallVariadicYieldable;
  uint32_t callee = static_cast<uint32_t>(instruction.operands[0].value);
  const Operand &operands = instruction.operands[isVariadic ? 2 : 1];
  const Operand &results = instruction.operands[instruction.op->fields.size() - 1];
  if (callee & kImportBit)
    decodeImportCall(callee & ~kImportBit, isVariadic ? &instruction.operands[1] : nullptr, operands, results,
                     isYieldable);
  else
    decodeInternalCall(callee, operands, results, isYieldable);
  if (!isYieldable)
    return;
  uint32_t target = static_cast<uint32_t>(instruction.operands[isVariadic ? 3 : 2].value);
  Operand nothing{};
  emitEdge(target, nothing, nextBlock);
}

void FunctionDecoder::decodeInternalCall(uint32_t ordinal, const Operand &operands, const Operand &results,
                                         bool endsBlock) {
  const FunctionEntry &callee = module.function(ordinal);
  for (uint64_t i = 0; i < operands.value; ++i)
    readListed(operands.listed(i), callee.arguments[i]);
  for (uint64_t i = 0; i < results.value; ++i)
    writeListed(results.listed(i), callee.results[i]);
  if (endsBlock)
    storeLiveConstants();
  std::size_t head = records.size();
  emit(nullptr);
  uint16_t counts[4] = {};
  SlotWriter writer(*this);
  for (ValueKind pass : {kWord, kPair, kRetain, kMove}) {
    uint32_t word = callee.wordBase(), ref = 0;
    for (uint64_t i = 0; i < operands.value; ++i) {
      char kind = callee.arguments[i];
      word += isPairScalar(kind) ? word & 1 : 0;
      if (valueKind(kind, operands.listed(i)) == pass) {
        ++counts[pass];
        writer.add(slotOf(operands.listed(i)));
        writer.add(static_cast<uint16_t>(isRefScalar(kind) ? 2 * ref : word));
      }
      word += isRefScalar(kind) ? 0 : isPairScalar(kind) ? 2 : 1;
      ref += isRefScalar(kind);
    }
  }
  bool isSmall = counts[kWord] <= 4 && counts[kPair] <= 2 && counts[kRetain] + counts[kMove] == 0;
  records[head].handler = isSmall ? kCalls.callSmall[counts[kWord]][counts[kPair]] : kCalls.call;
  std::copy(counts, counts + 4, records[head].u);
  Record &link = emitData();
  link.callee = &callee;
  link.u[0] = static_cast<uint16_t>(results.value);
  if (results.value == 1)
    link.u[1] = slotOf(results.listed(0));
  if (results.value > 1) {
    link.u[2] = static_cast<uint16_t>(dataRecords(static_cast<uint32_t>(results.value)));
    SlotWriter more(*this);
    for (uint64_t i = 0; i < results.value; ++i)
      more.add(slotOf(results.listed(i)));
  }
  last.clear();
  if (results.value == 1 && callee.results[0] == 'i')
    setLast(FieldKind::RegI32, results.listed(0).ordinal());
  if (results.value == 1 && callee.results[0] == 'I')
    setLast(FieldKind::RegI64, results.listed(0).ordinal());
}

void FunctionDecoder::decodeImportCall(uint32_t ordinal, const Operand *segments, const Operand &operands,
                                       const Operand &results, bool isYieldable) {
  CallingConvention convention = module.importConvention(ordinal);
  // Arguments in the order of the convention, variadic segments unrolled: visit(kind, register) and count(tuples).
  auto forEachArgument = [&](auto visit, auto count) {
    uint64_t next = 0, segment = 0;
    std::string_view kinds = convention.arguments;
    for (std::size_t i = 0; i < kinds.size(); ++i, ++segment) {
      if (kinds[i] != 'C') {
        visit(kinds[i], operands.listed(next++));
        continue;
      }
      std::size_t end = kinds.find('D', i);
      uint16_t tuples = segments->element(segment);
      count(tuples);
      for (uint16_t tuple = 0; tuple < tuples; ++tuple)
        for (char kind : kinds.substr(i + 1, end - i - 1))
          visit(kind, operands.listed(next++));
      i = end;
    }
  };
  forEachArgument([&](char kind, Register reg) { readListed(reg, kind); }, [](uint16_t) {});
  for (uint64_t i = 0; i < results.value; ++i)
    writeListed(results.listed(i), convention.results[i]);
  if (isYieldable)
    storeLiveConstants();
  std::size_t head = records.size();
  emit(kCalls.importCall);
  emitData();
  SlotWriter writer(*this);
  uint32_t argumentCount = 0;
  auto add = [&](uint16_t value, ValueKind kind) {
    writer.add(value);
    writer.add(kind);
  };
  forEachArgument(
      [&](char kind, Register reg) {
        add(slotOf(reg), valueKind(kind, reg));
        ++argumentCount;
      },
      [&](uint16_t tuples) {
        add(tuples, kCount);
        ++argumentCount;
      });
  for (uint64_t i = 0; i < results.value; ++i)
    add(slotOf(results.listed(i)), valueKind(convention.results[i], results.listed(i)));
  uint16_t moved = 0;
  for (uint64_t i = 0; i < operands.value; ++i)
    if (Register reg = operands.listed(i); reg.isRef() && reg.isMove()) {
      writer.add(slotOf(reg));
      ++moved;
    }
  Record &call = records[head];
  call.u[0] = static_cast<uint16_t>(argumentCount);
  call.u[1] = static_cast<uint16_t>(results.value);
  call.imm = static_cast<int32_t>(ordinal);
  Record &more = records[head + 1];
  more.bits = callBase() | static_cast<uint64_t>(records.size() - head) << 32;
  more.u[0] = moved;
  more.u[1] = isYieldable;
  mostCallSlots = std::max(mostCallSlots, 2 * (argumentCount + static_cast<uint32_t>(results.value)));
  last.clear();
}

void FunctionDecoder::decodeReturn(const Operand &operands) {
  for (uint64_t i = 0; i < operands.value; ++i)
    readListed(operands.listed(i), function.results[i]);
  if (function.refCount == 0 && operands.value <= 1) {
    if (operands.value == 0) {
      emit(kCalls.return0);
      return;
    }
    emit(isPairScalar(function.results[0]) ? kCalls.return1Pair : kCalls.return1Word).u[0] = slotOf(operands.listed(0));
    return;
  }
  emit(kCalls.returnMany).u[0] = static_cast<uint16_t>(operands.value);
  SlotWriter writer(*this);
  for (uint64_t i = 0; i < operands.value; ++i) {
    writer.add(slotOf(operands.listed(i)));
    writer.add(valueKind(function.results[i], operands.listed(i)));
  }
}

} // namespace kiln::vm::bytecode
