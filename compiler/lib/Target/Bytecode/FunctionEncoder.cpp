//===- FunctionEncoder.cpp - Instructions of a function -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionEncoder.h"

#include "ByteWriter.h"
#include "kiln/Dialect/VM/EdgeMoves.h"
#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"

using namespace mlir;

namespace kiln::bytecode {

namespace {

constexpr uint32_t kMaxOffset = 0x00FFFFFF;
constexpr unsigned kMaxBlocks = 0x7FFF;
constexpr unsigned kMaxListSize = 0xFFFF;

vm::RegisterClass classOf(isa::FieldKind kind) {
  switch (kind) {
  case isa::FieldKind::RegI64:
  case isa::FieldKind::RegF64:
  case isa::FieldKind::ListI64:
  case isa::FieldKind::ListF64:
    return vm::RegisterClass::Pair;
  case isa::FieldKind::RegRef:
  case isa::FieldKind::RegBuffer:
  case isa::FieldKind::RegList:
  case isa::FieldKind::ListRef:
    return vm::RegisterClass::Ref;
  default:
    return vm::RegisterClass::Word;
  }
}

/// The text of a `fail`, `trace` or `print`.
StringRef textOf(Operation *op) {
  for (StringRef name : {"message", "event_name"})
    if (auto text = op->getAttrOfType<StringAttr>(name))
      return text.getValue();
  return "";
}

class FunctionEncoder {
public:
  FunctionEncoder(vm::FuncOp function, const vm::Liveness &liveness, const vm::RegisterAllocation &allocation,
                  const SymbolOrdinals &symbols, const TypeTable &types)
      : function(function), liveness(liveness), allocation(allocation), symbols(symbols), types(types) {}

  FailureOr<EncodedFunction> encode() {
    result.wordCount = allocation.getWordCount();
    result.refCount = allocation.getRefCount();
    if (failed(checkRegisterCounts()))
      return failure();
    for (Block &block : function.getBody()) {
      blockOffsets[&block] = writer.size();
      writer.u8(isa::opcodeNumber(isa::Opcode::Block));
      ++result.blockCount;
      for (Operation &op : block)
        if (failed(encodeOp(op)))
          return failure();
    }
    for (auto [offset, block] : branchTargets)
      writer.patch(offset, blockOffsets.at(block));
    if (result.blockCount > kMaxBlocks)
      return function.emitOpError() << "has " << result.blockCount << " blocks; at most " << kMaxBlocks
                                    << " can be encoded";
    if (writer.size() >= kMaxOffset)
      return function.emitOpError() << "takes " << writer.size() << " bytes; less than " << kMaxOffset
                                    << " can be encoded";
    if (failed(checkRegisterCounts()))
      return failure();
    findFeatures();
    result.bytes = writer.take();
    return std::move(result);
  }

private:
  vm::FuncOp function;
  const vm::Liveness &liveness;
  const vm::RegisterAllocation &allocation;
  const SymbolOrdinals &symbols;
  const TypeTable &types;
  EncodedFunction result;
  ByteWriter writer;
  DenseMap<Block *, uint32_t> blockOffsets;
  SmallVector<std::pair<size_t, Block *>> branchTargets;

  // The op being encoded.
  Operation *op = nullptr;
  unsigned nextOperand = 0, nextResult = 0, nextSuccessor = 0;
  /// By operand.
  llvm::SmallBitVector takesRef;

  LogicalResult checkRegisterCounts() {
    auto check = [&](unsigned count, unsigned limit, StringRef what) -> LogicalResult {
      if (count <= limit)
        return success();
      return function.emitOpError() << "needs " << count << ' ' << what << " registers; there are " << limit
                                    << ": too many values are live at once";
    };
    return success(succeeded(check(result.wordCount, isa::kMaxWordRegisters, "32-bit")) &&
                   succeeded(check(result.refCount, isa::kMaxRefRegisters, "ref")));
  }

  void findFeatures() {
    function.walk([&](Operation *inner) {
      if (vm::usesExtF32(inner))
        result.features |= uint32_t(vmfb::FeatureBits::EXT_F32);
      if (vm::usesExtF64(inner))
        result.features |= uint32_t(vmfb::FeatureBits::EXT_F64);
    });
    if (function.isYieldable())
      result.features |= uint32_t(vmfb::FeatureBits::YIELD);
    if (function.isUnwindable())
      result.features |= uint32_t(vmfb::FeatureBits::UNWIND);
  }

  LogicalResult encodeOp(Operation &current) {
    op = &current;
    if (isElided(op, liveness, allocation))
      return success();
    const isa::OpInfo *info = findInstruction(op);
    if (!info)
      return op->emitOpError() << "has no instruction";
    nextOperand = nextResult = nextSuccessor = 0;
    takesRef = vm::getTakenOperands(liveness, op);
    result.instructions.emplace_back(writer.size(), op);
    if (isa::opcodeSet(info->opcode) != isa::OpcodeSet::Core)
      writer.u8(static_cast<uint8_t>(isa::opcodeSet(info->opcode)));
    writer.u8(isa::opcodeNumber(info->opcode));
    for (const isa::Field &field : info->fields)
      if (failed(encodeField(field)))
        return failure();
    return success();
  }

  LogicalResult encodeField(const isa::Field &field) {
    if (isa::isAligned(field.kind))
      writer.align(2);
    switch (field.kind) {
    case isa::FieldKind::ImmI32:
    case isa::FieldKind::ImmF32:
      writer.u32(immediate());
      return success();
    case isa::FieldKind::ImmI64:
    case isa::FieldKind::ImmF64:
      writer.u64(immediate());
      return success();
    case isa::FieldKind::Global:
    case isa::FieldKind::RefGlobal:
      return encodeSymbol("global");
    case isa::FieldKind::Rodata:
      return encodeSymbol("rodata");
    case isa::FieldKind::Func:
      return encodeSymbol("callee");
    case isa::FieldKind::Import:
      return encodeSymbol("import");
    case isa::FieldKind::Type:
      writer.u32(types.lookup(namedType(field.name == "element_type")));
      return success();
    case isa::FieldKind::BlockPC:
      encodeTarget();
      return success();
    case isa::FieldKind::Remap:
      return encodeMoves(nextSuccessor - 1);
    case isa::FieldKind::Cases:
      return encodeCases();
    case isa::FieldKind::ListU16:
      return encodeSegmentSizes();
    case isa::FieldKind::Text:
      if (failed(checkCount(textOf(op).size(), "bytes of text")))
        return failure();
      writer.u16(textOf(op).size());
      writer.text(textOf(op));
      return success();
    case isa::FieldKind::Byte:
      llvm_unreachable("only prefixes have a byte");
    default:
      return isa::isRegister(field.kind) ? encodeRegister(field) : encodeList(field);
    }
  }

  uint64_t immediate() {
    Attribute value = op->getAttr("value");
    if (auto number = dyn_cast<FloatAttr>(value))
      return number.getValue().bitcastToAPInt().getZExtValue();
    return cast<IntegerAttr>(value).getValue().getZExtValue();
  }

  LogicalResult encodeSymbol(StringRef attribute) {
    writer.u32(symbols.lookup(op->getAttrOfType<FlatSymbolRefAttr>(attribute)));
    return success();
  }

  /// What a type field names: the type of the op's ref, or that of the elements of the list it makes.
  Type namedType(bool isElement) {
    Type type = op->getNumResults() ? op->getResult(0).getType() : op->getOperand(0).getType();
    return isElement ? vm::getListElementType(type) : type;
  }

  /// Register fields follow the operands in order, except that an address is encoded before the value stored to it.
  unsigned takeOperand() {
    bool isReversed = op->getName().stripDialect().starts_with("global.store.indirect.");
    unsigned position = nextOperand++;
    return isReversed ? 1 - position : position;
  }

  LogicalResult encodeRegister(const isa::Field &field) {
    Value value;
    bool isTaken = false;
    if (field.isResult) {
      value = op->getResult(nextResult++);
    } else {
      unsigned index = takeOperand();
      value = op->getOperand(index);
      isTaken = field.canMove && takesRef[index];
    }
    if (vm::getRegisterClass(value.getType()) != classOf(field.kind))
      return op->emitOpError() << "has a value of type " << value.getType()
                               << ", but its instruction takes registers of another width there";
    writer.u16(encodedRegister(value, isTaken));
    return success();
  }

  uint16_t encodedRegister(Value value, bool isTaken) {
    unsigned number = liveness.numberOf(value);
    unsigned ordinal = allocation.ordinalOf(number);
    bool isRef = allocation.classOf(number) == vm::RegisterClass::Ref;
    return ordinal | (isRef ? isa::kRefRegister : 0) | (isRef && isTaken ? isa::kMoveRef : 0);
  }

  /// A list takes all operands that are left. The results of a call that ends its block are the successor's arguments.
  LogicalResult encodeList(const isa::Field &field) {
    if (field.isResult) {
      bool endsBlock = op->hasTrait<mlir::OpTrait::IsTerminator>();
      auto results = endsBlock ? ValueRange(op->getSuccessor(0)->getArguments()) : ValueRange(op->getResults());
      if (failed(checkCount(results.size(), "results")))
        return failure();
      writer.u16(results.size());
      for (Value value : results)
        writer.u16(encodedRegister(value, /*isTaken=*/false));
      return success();
    }
    unsigned count = op->getNumOperands() - nextOperand;
    if (failed(checkCount(count, "operands")))
      return failure();
    writer.u16(count);
    for (; nextOperand < op->getNumOperands(); ++nextOperand) {
      bool isTaken = field.canMove && takesRef[nextOperand];
      writer.u16(encodedRegister(op->getOperand(nextOperand), isTaken));
    }
    return success();
  }

  LogicalResult encodeSegmentSizes() {
    auto sizes = op->getAttrOfType<DenseIntElementsAttr>("segment_sizes");
    if (failed(checkCount(sizes.size(), "segments")))
      return failure();
    writer.u16(sizes.size());
    for (int16_t size : sizes.getValues<int16_t>())
      writer.u16(size);
    return success();
  }

  void encodeTarget() {
    branchTargets.emplace_back(writer.size(), op->getSuccessor(nextSuccessor++));
    writer.u32(0);
  }

  LogicalResult encodeMoves(unsigned successor) {
    auto moves = vm::getEdgeMoves(liveness, allocation, op, successor);
    if (failed(checkCount(moves.size(), "moves between registers")))
      return failure();
    writer.align(2);
    writer.u16(moves.size());
    for (vm::RegisterMove move : moves) {
      uint16_t bank = move.isRef ? isa::kRefRegister : 0;
      unsigned &count = move.isRef ? result.refCount : result.wordCount;
      count = std::max(count, move.target + 1);
      writer.u16(move.source | bank | (move.takesRef ? isa::kMoveRef : 0));
      writer.u16(move.target | bank);
    }
    return success();
  }

  LogicalResult encodeCases() {
    unsigned count = op->getNumSuccessors() - nextSuccessor;
    if (failed(checkCount(count, "cases")))
      return failure();
    writer.u16(count);
    while (nextSuccessor < op->getNumSuccessors()) {
      encodeTarget();
      if (failed(encodeMoves(nextSuccessor - 1)))
        return failure();
    }
    return success();
  }

  LogicalResult checkCount(size_t count, StringRef what) {
    if (count <= kMaxListSize)
      return success();
    return op->emitOpError() << "has " << count << ' ' << what << "; at most " << kMaxListSize << " can be encoded";
  }
};

} // namespace

const isa::OpInfo *findInstruction(Operation *op) {
  if (mlir::isa<vm::CastRefAnyOp>(op)) // widening a ref assigns it
    return isa::findOp(isa::Opcode::AssignRef);
  if (op->getName().getDialectNamespace() != "vm" || vm::isPseudoOp(op))
    return nullptr;
  StringRef mnemonic = op->getName().stripDialect();
  return isa::findOp(std::string_view(mnemonic.data(), mnemonic.size()));
}

bool isElided(Operation *op, const vm::Liveness &liveness, const vm::RegisterAllocation &allocation) {
  return mlir::isa<vm::AssignRefOp, vm::CastRefAnyOp>(op) &&
         allocation.ordinalOf(liveness.numberOf(op->getOperand(0))) ==
             allocation.ordinalOf(liveness.numberOf(op->getResult(0)));
}

FailureOr<EncodedFunction> encodeFunction(vm::FuncOp function, const vm::Liveness &liveness,
                                          const vm::RegisterAllocation &allocation, const SymbolOrdinals &symbols,
                                          const TypeTable &types) {
  return FunctionEncoder(function, liveness, allocation, symbols, types).encode();
}

} // namespace kiln::bytecode
