//===- AllocationChecker.cpp - Proof of an encoded function ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AllocationChecker.h"

#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/Support/Endian.h"

using namespace mlir;

namespace kiln::bytecode {

namespace {

/// What a 32-bit register holds: the low or high half of a value, or nothing that is known.
struct Half {
  Value value;
  bool isHigh = false;

  bool operator==(const Half &) const = default;
};

/// The registers of a frame. A ref register that holds a value owns a reference to it.
struct Frame {
  llvm::DenseMap<unsigned, Half> words;
  llvm::DenseMap<unsigned, Value> refs;
};

struct Copy {
  uint16_t source, target;
};

/// What one edge of a terminator does, in the order of the successors.
struct Edge {
  uint32_t target = 0;
  std::vector<Copy> copies;
};

/// The bytes of a function, one field after the other.
class Reader {
public:
  explicit Reader(StringRef bytes) : bytes(bytes) {}

  size_t offset() const { return position; }
  bool atEnd() const { return position == bytes.size(); }
  /// False once something was read past the end.
  bool isValid() const { return valid; }

  uint8_t u8() { return read<uint8_t>(); }
  uint16_t u16() { return read<uint16_t>(); }
  uint32_t u32() { return read<uint32_t>(); }
  uint64_t u64() { return read<uint64_t>(); }
  StringRef text() {
    uint16_t length = u16();
    StringRef result = bytes.substr(position, length);
    valid &= result.size() == length;
    position += result.size();
    return result;
  }
  void align() {
    if (position % 2)
      valid &= u8() == 0;
  }
  std::vector<uint16_t> list() {
    align();
    std::vector<uint16_t> entries(u16());
    for (uint16_t &entry : entries)
      entry = u16();
    return entries;
  }
  std::vector<Copy> copies() {
    align();
    std::vector<Copy> entries(u16());
    for (Copy &entry : entries) {
      entry.source = u16();
      entry.target = u16();
    }
    return entries;
  }

private:
  StringRef bytes;
  size_t position = 0;
  bool valid = true;

  template <typename T> T read() {
    if (bytes.size() - position < sizeof(T)) {
      valid = false;
      return 0;
    }
    T value = llvm::support::endian::read<T, llvm::endianness::little>(bytes.data() + position);
    position += sizeof(T);
    return value;
  }
};

class Checker {
public:
  Checker(vm::FuncOp function, const EncodedFunction &encoded, const vm::Liveness &liveness,
          const vm::RegisterAllocation &allocation)
      : function(function), encoded(encoded), liveness(liveness), allocation(allocation), reader(encoded.bytes) {}

  LogicalResult check() {
    checkEntry();
    for (Block &block : function.getBody()) {
      blockOffsets[&block] = reader.offset();
      expect(reader.u8() == isa::opcodeNumber(isa::Opcode::Block), "a block starts with a marker");
      frame = Frame();
      for (unsigned value : liveness.liveIn(&block))
        define(liveness.getValues()[value]);
      for (BlockArgument argument : block.getArguments())
        define(argument);
      for (Operation &current : block) {
        op = &current;
        checkOp();
        if (failed(result))
          return failure();
      }
    }
    op = function;
    expect(reader.atEnd(), "the last op is the last instruction");
    for (auto &[block, offset] : branches)
      expect(blockOffsets.lookup(block) == offset, "a branch leads to its block");
    return result;
  }

private:
  vm::FuncOp function;
  const EncodedFunction &encoded;
  const vm::Liveness &liveness;
  const vm::RegisterAllocation &allocation;
  Reader reader;
  Frame frame;
  LogicalResult result = success();
  llvm::DenseMap<Block *, uint32_t> blockOffsets;
  std::vector<std::pair<Block *, uint32_t>> branches;

  // The op being checked.
  Operation *op = nullptr;
  unsigned nextOperand = 0;
  /// Ref registers that the instruction moves from, and registers that it writes.
  SmallVector<unsigned> moved;
  SmallVector<uint16_t> written;
  std::vector<Edge> edges;

  void expect(bool condition, const Twine &rule) {
    if (condition || failed(result))
      return;
    Operation *where = op ? op : function.getOperation();
    where->emitOpError() << "was encoded wrong at byte " << reader.offset() << " of its function: " << rule
                         << " does not hold; this is a bug of the compiler";
    result = failure();
  }

  //===--------------------------------------------------------------------===//
  // Registers
  //===--------------------------------------------------------------------===//

  unsigned claimOf(Value value) { return allocation.ordinalOf(liveness.numberOf(value)); }

  /// The value is now in the registers claimed for it, whatever they held.
  void define(Value value) { write(claimOf(value), value); }

  void write(unsigned ordinal, Value value) {
    switch (vm::getRegisterClass(value.getType())) {
    case vm::RegisterClass::Ref:
      expect(ordinal < encoded.refCount, "a ref register exists");
      expect(!frame.refs.contains(ordinal), "a ref register is empty when it is written to");
      frame.refs[ordinal] = value;
      return;
    case vm::RegisterClass::Pair:
      expect(ordinal % 2 == 0, "a 64-bit value starts in an even register");
      expect(ordinal + 1 < encoded.wordCount, "a register exists");
      frame.words[ordinal] = {value, false};
      frame.words[ordinal + 1] = {value, true};
      return;
    case vm::RegisterClass::Word:
      expect(ordinal < encoded.wordCount, "a register exists");
      frame.words[ordinal] = {value, false};
    }
  }

  /// Whether the encoded register holds `value`; none holds a null value.
  bool holds(uint16_t encodedRegister, Value value) {
    bool isRef = encodedRegister & isa::kRefRegister;
    if (!value || isRef != (vm::getRegisterClass(value.getType()) == vm::RegisterClass::Ref))
      return false;
    if (isRef)
      return frame.refs.lookup(encodedRegister & ~(isa::kRefRegister | isa::kMoveRef)) == value;
    unsigned ordinal = encodedRegister;
    if (frame.words.lookup(ordinal) != Half{value, false})
      return false;
    return vm::getRegisterClass(value.getType()) == vm::RegisterClass::Word ||
           (ordinal % 2 == 0 && frame.words.lookup(ordinal + 1) == Half{value, true});
  }

  /// The instruction reads the next operand, or `operand`, from a register.
  void readRegister(uint16_t encodedRegister, Value operand, bool canMove) {
    expect(holds(encodedRegister, operand), "a register holds the operand read from it");
    bool isMoved = (encodedRegister & isa::kRefRegister) && (encodedRegister & isa::kMoveRef);
    expect(canMove || !isMoved, "a ref is moved only where that is allowed");
    if (isMoved)
      moved.push_back(encodedRegister & ~(isa::kRefRegister | isa::kMoveRef));
  }

  /// The operand that the next register field is for; null if there are fewer.
  Value takeOperand() {
    unsigned position = nextOperand++;
    bool isIndirectStore = op->getName().stripDialect().starts_with("global.store.indirect.");
    if (position >= op->getNumOperands())
      return nullptr;
    return op->getOperand(isIndirectStore ? 1 - position : position);
  }

  /// Moved-from registers become empty, once each, and nothing else may read them again.
  void emptyMovedRegisters() {
    for (unsigned ordinal : moved)
      expect(frame.refs.erase(ordinal), "a ref is moved once");
  }

  //===--------------------------------------------------------------------===//
  // Instructions
  //===--------------------------------------------------------------------===//

  void checkOp() {
    nextOperand = 0;
    moved.clear();
    written.clear();
    edges.clear();
    if (isElided(op, liveness, allocation))
      return rename();
    const isa::OpInfo *info = findInstruction(op);
    if (isa::opcodeSet(info->opcode) != isa::OpcodeSet::Core)
      expect(reader.u8() == static_cast<uint8_t>(isa::opcodeSet(info->opcode)), "an extension has its prefix");
    expect(reader.u8() == isa::opcodeNumber(info->opcode), "the opcode is that of the op");
    for (const isa::Field &field : info->fields)
      readField(field);
    expect(reader.isValid(), "an instruction is complete");
    if (failed(result))
      return;
    emptyMovedRegisters();
    if (info->opcode == isa::Opcode::DiscardRefs)
      for (Value value : op->getOperands())
        frame.refs.erase(claimOf(value));
    if (op->hasTrait<mlir::OpTrait::IsTerminator>())
      return leaveBlock();
    expect(written.size() == op->getNumResults(), "an instruction has as many results as its op");
    for (auto [encodedRegister, value] : llvm::zip(written, op->getResults())) {
      expect(encodedRegister == encodedClaim(value), "a result is written where it is looked for");
      define(value);
    }
    for (Value value : op->getResults())
      expect(holds(encodedClaim(value), value), "results do not overwrite each other");
  }

  uint16_t encodedClaim(Value value) {
    bool isRef = vm::getRegisterClass(value.getType()) == vm::RegisterClass::Ref;
    return claimOf(value) | (isRef ? isa::kRefRegister : 0);
  }

  /// A ref gets another name in the register it is in.
  void rename() {
    auto held = frame.refs.find(claimOf(op->getOperand(0)));
    expect(held != frame.refs.end() && held->second == op->getOperand(0), "a register holds the operand read from it");
    expect(llvm::is_contained(liveness.dyingAt(op), liveness.numberOf(op->getOperand(0))),
           "a ref that stays in its register has no other use");
    if (succeeded(result))
      held->second = op->getResult(0);
  }

  void readField(const isa::Field &field) {
    if (isa::isRegister(field.kind)) {
      uint16_t encodedRegister = reader.u16();
      if (field.isResult)
        written.push_back(encodedRegister);
      else
        readRegister(encodedRegister, takeOperand(), field.canMove);
      return;
    }
    if (isa::isRegisterList(field.kind))
      return readList(field);
    switch (field.kind) {
    case isa::FieldKind::ImmI32:
    case isa::FieldKind::ImmF32:
      return expect(reader.u32() == immediate(), "a constant has its value");
    case isa::FieldKind::ImmI64:
    case isa::FieldKind::ImmF64:
      return expect(reader.u64() == immediate(), "a constant has its value");
    case isa::FieldKind::BlockPC:
      edges.push_back({reader.u32(), {}});
      return;
    case isa::FieldKind::Remap:
      edges.back().copies = reader.copies();
      return;
    case isa::FieldKind::Cases:
      for (unsigned count = reader.u16(); count > 0; --count) {
        uint32_t target = reader.u32();
        edges.push_back({target, reader.copies()});
      }
      return;
    case isa::FieldKind::ListU16:
      reader.list();
      return;
    case isa::FieldKind::Text:
      reader.text();
      return;
    default: // ordinals of symbols and types
      reader.u32();
    }
  }

  void readList(const isa::Field &field) {
    std::vector<uint16_t> entries = reader.list();
    if (field.isResult) {
      written.assign(entries.begin(), entries.end());
      return;
    }
    for (uint16_t entry : entries)
      readRegister(entry, takeOperand(), field.canMove);
    expect(nextOperand == op->getNumOperands(), "an instruction has as many operands as its op");
  }

  uint64_t immediate() {
    Attribute value = op->getAttr("value");
    if (auto number = dyn_cast<FloatAttr>(value))
      return number.getValue().bitcastToAPInt().getZExtValue();
    return cast<IntegerAttr>(value).getValue().getZExtValue();
  }

  //===--------------------------------------------------------------------===//
  // Ends of blocks
  //===--------------------------------------------------------------------===//

  void leaveBlock() {
    if (mlir::isa<vm::ReturnOp>(op))
      expect(frame.refs.empty(), "a function that returns keeps no refs");
    expect(edges.size() == op->getNumSuccessors(), "an instruction has as many targets as its op");
    if (failed(result))
      return;
    for (auto [index, edge] : llvm::enumerate(edges))
      checkEdge(op->getSuccessor(index), index, edge);
  }

  /// Makes the copies in a copy of the frame and compares it with the claim for the successor.
  void checkEdge(Block *successor, unsigned index, const Edge &edge) {
    branches.emplace_back(successor, edge.target);
    Frame before = frame;
    for (Copy copy : edge.copies)
      makeCopy(copy);
    // The results of a call that ends its block go to the successor's arguments.
    SuccessorOperands operands = cast<BranchOpInterface>(op).getSuccessorOperands(index);
    expect(written.size() == operands.getProducedOperandCount(), "a call has as many results as its op");
    for (auto [encodedRegister, argument] : llvm::zip(written, successor->getArguments())) {
      expect(encodedRegister == encodedClaim(argument), "a result is written where it is looked for");
      define(argument);
    }
    size_t refCount = 0;
    for (auto [number, argument] : llvm::enumerate(successor->getArguments())) {
      Value operand = operands[number];
      expect(holds(encodedClaim(argument), operand ? operand : argument), "a block argument gets its value");
      refCount += vm::isRefType(argument.getType());
    }
    for (unsigned number : liveness.liveIn(successor)) {
      Value value = liveness.getValues()[number];
      expect(holds(encodedClaim(value), value), "a value stays in its register as long as it is needed");
      refCount += vm::isRefType(value.getType());
    }
    expect(frame.refs.size() == refCount, "an edge leaves only refs that the successor needs");
    frame = std::move(before);
  }

  void makeCopy(Copy copy) {
    bool isRef = copy.source & isa::kRefRegister;
    expect(isRef == bool(copy.target & isa::kRefRegister), "a copy stays in its bank");
    if (!isRef) {
      expect(copy.target < encoded.wordCount, "a register exists");
      frame.words[copy.target] = frame.words.lookup(copy.source);
      return;
    }
    unsigned source = copy.source & ~(isa::kRefRegister | isa::kMoveRef), target = copy.target & ~isa::kRefRegister;
    expect(target < encoded.refCount, "a ref register exists");
    expect(frame.refs.contains(source), "a ref is copied from a register that holds one");
    expect(!frame.refs.contains(target), "a ref register is empty when it is written to");
    Value value = frame.refs.lookup(source);
    if (copy.source & isa::kMoveRef)
      frame.refs.erase(source);
    frame.refs[target] = value;
  }

  /// The calling convention fixes where the arguments of the function are.
  void checkEntry() {
    op = function;
    unsigned nextWord = 0, nextRef = 0;
    for (BlockArgument argument : function.getBody().getArguments()) {
      vm::RegisterClass registerClass = vm::getRegisterClass(argument.getType());
      unsigned &next = registerClass == vm::RegisterClass::Ref ? nextRef : nextWord;
      if (registerClass == vm::RegisterClass::Pair)
        next += next % 2;
      expect(claimOf(argument) == next, "arguments are where callers put them");
      next += registerClass == vm::RegisterClass::Pair ? 2 : 1;
    }
    expect(liveness.liveIn(&function.getBody().front()).empty(), "a function starts with its arguments alone");
  }
};

} // namespace

LogicalResult checkAllocation(vm::FuncOp function, const EncodedFunction &encoded, const vm::Liveness &liveness,
                              const vm::RegisterAllocation &allocation) {
  return Checker(function, encoded, liveness, allocation).check();
}

} // namespace kiln::bytecode
