// Made from the instruction table: each op is accepted as it should be, and refused with every kind of bad value in
// every field, by the rule that the value breaks.
#include "kiln_system.h"
#include "module_builder.h"
#include "vm/bytecode/archive.h"
#include "vm/bytecode/verifier.h"

#include <catch2/catch.hpp>
#include <set>

using namespace kiln;
using namespace kiln::vm::bytecode;
using isa::FieldKind;
using isa::Opcode;

namespace {

constexpr int kWordCount = 5;
constexpr int kRefCount = 3;
constexpr int32_t kGlobalBytes = 20;

// Registers that are right, of each bank.
constexpr uint16_t kWord = 1, kPair = 2, kRef = 0x8001, kMovedRef = 0xC002;
constexpr uint16_t kMove = 0x4000;
constexpr uint32_t kImportBit = 0x80000000;

// What calls name: function 0, or import 0, which takes a segment as well; import 1 is as function 0.
constexpr const char *kPlainConvention = "0iIr_rFi";
constexpr const char *kVariadicConvention = "0iCrID_rFi";

bool isCall(const isa::OpInfo &op) { return op.fields.size() != 0 && op.fields[0].kind == FieldKind::Func; }

bool isVariadic(const isa::OpInfo &op) { return isCall(op) && op.fields[1].kind == FieldKind::ListU16; }

bool isPair(FieldKind kind) { return kind == FieldKind::RegI64 || kind == FieldKind::RegF64; }

/// Operands of a valid instruction.
TestOperand validOperand(const isa::OpInfo &op, const isa::Field &field) {
  TestOperand operand;
  switch (field.kind) {
  case FieldKind::RegI32:
  case FieldKind::RegF32:
    operand.value = kWord;
    break;
  case FieldKind::RegI64:
  case FieldKind::RegF64:
    operand.value = kPair;
    break;
  case FieldKind::RegRef:
  case FieldKind::RegBuffer:
  case FieldKind::RegList:
    operand.value = field.canMove ? kMovedRef : kRef;
    break;
  case FieldKind::Func:
    operand.value = isVariadic(op) ? kImportBit : 0;
    break;
  case FieldKind::Import:
    operand.value = kImportBit;
    break;
  case FieldKind::Remap:
    operand.elements = {kWord, 0, kMovedRef, kRef};
    break;
  case FieldKind::Cases:
    operand.cases = {{}, {}, {}, {}};
    operand.cases[3].elements = {kWord, 0, kMovedRef, kRef};
    break;
  case FieldKind::ListAny:
    if (op.opcode == Opcode::Return || field.isResult)
      operand.elements = {kRef, kPair, kWord};
    else if (isVariadic(op))
      operand.elements = {kWord, kRef, kPair, kMovedRef, 0};
    else if (isCall(op))
      operand.elements = {kWord, kPair, kMovedRef};
    else if (op.opcode == Opcode::DiscardRefs)
      operand.elements = {kRef, kMovedRef};
    else
      operand.elements = {kWord, kMovedRef};
    break;
  case FieldKind::ListI32:
  case FieldKind::ListF32:
    operand.elements = {kWord, 0};
    break;
  case FieldKind::ListI64:
  case FieldKind::ListF64:
    operand.elements = {kPair, 0};
    break;
  case FieldKind::ListRef:
    operand.elements = {kMovedRef, kRef};
    break;
  case FieldKind::ListU16:
    operand.elements = {0xFFFF, 2};
    break;
  case FieldKind::Text:
    operand.text = "text";
    break;
  default:
    break;
  }
  return operand;
}

std::vector<TestOperand> validOperands(const isa::OpInfo &op) {
  std::vector<TestOperand> operands;
  for (const isa::Field &field : op.fields)
    operands.push_back(validOperand(op, field));
  return operands;
}

struct BadOperand {
  TestOperand operand;
  const char *rule;
};

struct BadRegister {
  uint16_t bits;
  const char *rule;
};

std::vector<BadRegister> badRegisters(FieldKind kind, bool canMove) {
  if (isa::isRefRegister(kind)) {
    std::vector<BadRegister> bad = {{0, "R30"}, {0x8000 + kRefCount, "R33"}, {0xBFFF, "R33"}};
    if (!canMove)
      bad.push_back({kRef | kMove, "R34"});
    return bad;
  }
  std::vector<BadRegister> bad = {{0x8000, "R30"}, {kWordCount, "R31"}, {0x7FFF, "R31"}};
  if (isPair(kind))
    bad.insert(bad.end(), {{1, "R32"}, {3, "R32"}, {kWordCount - 1, "R31"}});
  return bad;
}

/// Registers of the list `good`, of which `kinds` tells the kinds.
void addListed(std::vector<BadOperand> &bad, const TestOperand &good, const std::vector<FieldKind> &kinds,
               bool canMove) {
  for (std::size_t i = 0; i < kinds.size(); ++i)
    for (const BadRegister &reg : badRegisters(kinds[i], canMove)) {
      bad.push_back({good, reg.rule});
      bad.back().operand.elements[i] = reg.bits;
    }
}

void addCounts(std::vector<BadOperand> &bad, const TestOperand &good, const char *rule) {
  TestOperand longer = good;
  longer.elements.push_back(longer.elements.back());
  bad.push_back({longer, rule});
  TestOperand shorter = good;
  shorter.elements.pop_back();
  bad.push_back({shorter, rule});
}

void addRemaps(std::vector<BadOperand> &bad, const TestOperand &good) {
  auto add = [&](uint16_t source, uint16_t target, const char *rule) {
    TestOperand operand = good;
    operand.elements.push_back(source);
    operand.elements.push_back(target);
    bad.push_back({operand, rule});
  };
  add(kWord, kRef, "R35");
  add(kRef, kWord, "R35");
  add(kWordCount, kWord, "R31");
  add(kWord, kWordCount, "R31");
  add(0x8000 + kRefCount, kRef, "R33");
  add(kRef, 0x8000 + kRefCount, "R33");
  add(kRef, kRef | kMove, "R34");
}

std::vector<BadOperand> badOperands(const isa::OpInfo &op, const isa::Field &field) {
  const FieldKind word = FieldKind::RegI32, pair = FieldKind::RegI64, ref = FieldKind::RegRef;
  TestOperand good = validOperand(op, field);
  std::vector<BadOperand> bad;
  auto addValues = [&](std::initializer_list<uint64_t> values, const char *rule) {
    for (uint64_t value : values) {
      TestOperand operand = good;
      operand.value = value;
      bad.push_back({operand, rule});
    }
  };
  switch (field.kind) {
  case FieldKind::RegI32:
  case FieldKind::RegI64:
  case FieldKind::RegF32:
  case FieldKind::RegF64:
  case FieldKind::RegRef:
  case FieldKind::RegBuffer:
  case FieldKind::RegList:
    for (const BadRegister &reg : badRegisters(field.kind, field.canMove))
      addValues({reg.bits}, reg.rule);
    break;
  case FieldKind::Global:
    addValues({kGlobalBytes - 3, kGlobalBytes, 0x7FFFFFFF, 0xFFFFFFF8, 0xFFFFFFFC, 0xFFFFFFFF}, "R37");
    if (isPair(op.fields[1].kind))
      addValues({kGlobalBytes - 4, kGlobalBytes - 7}, "R37");
    break;
  case FieldKind::RefGlobal:
    addValues({1, 0x80000000, 0xFFFFFFFF}, "R38");
    break;
  case FieldKind::Rodata:
    addValues({1, 0x80000000, 0xFFFFFFFF}, "R39");
    break;
  case FieldKind::Type:
    addValues({1, 0x80000000, 0xFFFFFFFF}, "R36");
    break;
  case FieldKind::Func:
    addValues({2, 0x7FFFFFFF}, "R40");
    addValues({kImportBit + 2, 0xFFFFFFFF}, "R41");
    if (isVariadic(op))
      addValues({0}, "R43");
    else
      addValues({kImportBit}, "R44");
    break;
  case FieldKind::Import:
    addValues({kImportBit + 2, 0xFFFFFFFF}, "R41");
    addValues({0, 1}, "R42");
    break;
  case FieldKind::BlockPC:
    addValues({1, 2, 3, 4, 1000, 0x7FFFFFFF, 0xFFFFFFFF}, "R48");
    break;
  case FieldKind::Remap:
    addRemaps(bad, good);
    break;
  case FieldKind::Cases: {
    TestOperand operand = good;
    operand.cases[2].value = 1;
    bad.push_back({operand, "R48"});
    std::vector<BadOperand> remaps;
    addRemaps(remaps, good.cases[3]);
    for (const BadOperand &remap : remaps) {
      operand = good;
      operand.cases[1] = remap.operand;
      bad.push_back({operand, remap.rule});
    }
    break;
  }
  case FieldKind::ListAny:
    if (op.opcode == Opcode::Return || field.isResult)
      addListed(bad, good, {ref, pair, word}, field.canMove);
    else if (isVariadic(op))
      addListed(bad, good, {word, ref, pair, ref, pair}, field.canMove);
    else if (isCall(op))
      addListed(bad, good, {word, pair, ref}, field.canMove);
    else if (op.opcode == Opcode::DiscardRefs)
      addListed(bad, good, {ref, ref}, field.canMove);
    else // Registers of either bank.
      for (BadRegister reg : {BadRegister{kWordCount, "R31"}, BadRegister{0x8000 + kRefCount, "R33"}}) {
        bad.push_back({good, reg.rule});
        bad.back().operand.elements[0] = reg.bits;
      }
    if (op.opcode == Opcode::Return)
      addCounts(bad, good, "R47");
    else if (isCall(op))
      addCounts(bad, good, "R46");
    break;
  case FieldKind::ListI32:
  case FieldKind::ListF32:
    addListed(bad, good, {word, word}, field.canMove);
    break;
  case FieldKind::ListI64:
  case FieldKind::ListF64:
    addListed(bad, good, {pair, pair}, field.canMove);
    break;
  case FieldKind::ListRef:
    addListed(bad, good, {ref, ref}, field.canMove);
    break;
  case FieldKind::ListU16:
    addCounts(bad, good, "R45");
    good.elements[1] = 1;
    bad.push_back({good, "R46"});
    good.elements[1] = 0xFFFF;
    bad.push_back({good, "R46"});
    break;
  case FieldKind::ImmI32:
  case FieldKind::ImmI64:
  case FieldKind::ImmF32:
  case FieldKind::ImmF64:
  case FieldKind::Text: // Any bits are right.
    return {};
  case FieldKind::Byte:
    break;
  }
  REQUIRE_FALSE(bad.empty());
  return bad;
}

/// A module with everything that instructions may name; its last function is `bytecode`.
TestModule makeModule(std::vector<uint8_t> bytecode, uint32_t requirements) {
  TestModule module;
  module.types = {"!vm.buffer"};
  module.rodata = {{"rodata", 0, 0}};
  module.globalBytes = kGlobalBytes;
  module.globalRefs = 1;
  module.imports = {{"ext.variadic", kVariadicConvention}, {"ext.plain", kPlainConvention}};
  TestFunction callee{kPlainConvention, {}, 0, 1, kWordCount, kRefCount, {}, {}};
  encode(callee.bytecode, *isa::findOp(Opcode::Block), {});
  TestOperand status;
  encode(callee.bytecode, *isa::findOp(Opcode::Fail), {status, {}});
  module.functions.push_back(callee);
  module.functions.push_back({"0v_rFi", std::move(bytecode), requirements, 1, kWordCount, kRefCount, {}, {}});
  return module;
}

/// A block with one instruction, at an odd offset or an even one, and what else it takes to be a block.
std::vector<uint8_t> makeBody(const isa::OpInfo &op, const std::vector<TestOperand> &operands, bool isShifted = false) {
  std::vector<uint8_t> bytecode;
  encode(bytecode, *isa::findOp(Opcode::Block), {});
  if (isShifted)
    encode(bytecode, *isa::findOp(Opcode::ConstI32Zero), {{}});
  encode(bytecode, op, operands);
  if (!isTerminator(op)) {
    const isa::OpInfo &end = *isa::findOp(Opcode::Return);
    encode(bytecode, end, validOperands(end));
  }
  return bytecode;
}

/// The message, "" if the module is accepted.
std::string verifyBody(std::vector<uint8_t> bytecode, uint32_t requirements = kAllFeatures) {
  std::vector<uint8_t> file = makeModule(std::move(bytecode), requirements).build();
  StatusOr<Archive> archive = Archive::create(file, kiln_allocator_system());
  REQUIRE(archive.ok());
  Status status = verify(*archive);
  return status.ok() ? "" : std::string("; ") + status.message();
}

bool isProgramOp(const isa::OpInfo &op) {
  return op.opcode != Opcode::Block && op.opcode != Opcode::PrefixExtF32 && op.opcode != Opcode::PrefixExtF64;
}

std::vector<const isa::OpInfo *> programOps() {
  std::vector<const isa::OpInfo *> ops;
  for (const isa::OpInfo &op : isa::kOps)
    if (isProgramOp(op))
      ops.push_back(&op);
  return ops;
}

bool breaksRule(const std::string &message, const char *rule) {
  return message.find("[" + std::string(rule) + "]") != std::string::npos;
}

} // namespace

TEST_CASE("every op is accepted with right operands, at odd and even offsets") {
  for (const isa::OpInfo *op : programOps()) {
    INFO(op->mnemonic);
    CHECK(verifyBody(makeBody(*op, validOperands(*op))) == "");
    CHECK(verifyBody(makeBody(*op, validOperands(*op), true)) == "");
  }
}

TEST_CASE("every field of every op refuses what is wrong, by the right rule") {
  std::size_t count = 0;
  for (const isa::OpInfo *op : programOps())
    for (std::size_t i = 0; i < op->fields.size(); ++i)
      for (const BadOperand &bad : badOperands(*op, op->fields[i])) {
        std::vector<TestOperand> operands = validOperands(*op);
        operands[i] = bad.operand;
        std::string message = verifyBody(makeBody(*op, operands));
        ++count;
        if (!breaksRule(message, bad.rule))
          FAIL_CHECK(op->mnemonic << " " << op->fields[i].name << ": expected " << bad.rule << ", found '" << message
                                  << "'");
      }
  CHECK(count > 3000);
}

TEST_CASE("instructions that the function cuts off are refused") {
  for (const isa::OpInfo *op : programOps()) {
    std::vector<uint8_t> bytecode;
    encode(bytecode, *isa::findOp(Opcode::Block), {});
    encode(bytecode, *op, validOperands(*op));
    for (std::size_t size = 2; size < bytecode.size(); ++size) {
      std::string message = verifyBody({bytecode.begin(), bytecode.begin() + static_cast<std::ptrdiff_t>(size)});
      if (!breaksRule(message, "R28"))
        FAIL_CHECK(op->mnemonic << " cut to " << size << " bytes: found '" << message << "'");
    }
  }
}

TEST_CASE("lists that claim more than there is are refused") {
  std::size_t count = 0;
  for (const isa::OpInfo *op : programOps())
    for (std::size_t i = 0; i < op->fields.size(); ++i) {
      FieldKind kind = op->fields[i].kind;
      if (!isa::isAligned(kind) && kind != FieldKind::Text)
        continue;
      std::vector<TestOperand> operands = validOperands(*op);
      operands[i].count = 0xFFFF;
      INFO(op->mnemonic << " " << op->fields[i].name);
      CHECK_THAT(verifyBody(makeBody(*op, operands)), Catch::Contains("[R28]"));
      ++count;
    }
  CHECK(count >= 30);
}

TEST_CASE("padding that is not zero is refused") {
  std::size_t count = 0;
  for (const isa::OpInfo *op : programOps())
    for (std::size_t i = 0; i < op->fields.size(); ++i) {
      FieldKind kind = op->fields[i].kind;
      if (!isa::isAligned(kind) || kind == FieldKind::Cases)
        continue;
      std::vector<TestOperand> operands = validOperands(*op);
      operands[i].padding = 0x80;
      INFO(op->mnemonic << " " << op->fields[i].name);
      // The field is padded at one of the two offsets, unless something before it is aligned as well.
      bool isRefused = breaksRule(verifyBody(makeBody(*op, operands)), "R29") ||
                       breaksRule(verifyBody(makeBody(*op, operands, true)), "R29");
      bool isAlignedBefore = false;
      for (std::size_t before = 0; before < i; ++before)
        isAlignedBefore |= isa::isAligned(op->fields[before].kind);
      CHECK(isRefused != isAlignedBefore);
      count += isRefused;
    }
  CHECK(count > 15);
}

TEST_CASE("opcodes that are not in the table are refused") {
  std::set<uint16_t> known;
  for (const isa::OpInfo &op : isa::kOps)
    known.insert(static_cast<uint16_t>(op.opcode));
  for (unsigned set : {0x00u, 0xE0u, 0xE1u})
    for (unsigned number = 0; number < 256; ++number) {
      if (known.contains(static_cast<uint16_t>(set << 8 | number)))
        continue;
      std::vector<uint8_t> bytecode(20);
      bytecode[0] = isa::opcodeNumber(Opcode::Block);
      bytecode[1] = static_cast<uint8_t>(set != 0 ? set : number);
      bytecode[2] = static_cast<uint8_t>(number);
      INFO(set << " " << number);
      CHECK_THAT(verifyBody(bytecode), Catch::Contains("[R26]"));
    }
}

TEST_CASE("ops of an extension need it") {
  for (const isa::OpInfo *op : programOps()) {
    INFO(op->mnemonic);
    isa::OpcodeSet set = isa::opcodeSet(op->opcode);
    uint32_t needed = set == isa::OpcodeSet::ExtF32 ? 1 : set == isa::OpcodeSet::ExtF64 ? 2 : 0;
    CHECK(verifyBody(makeBody(*op, validOperands(*op)), needed) == "");
    if (needed != 0)
      CHECK_THAT(verifyBody(makeBody(*op, validOperands(*op)), kAllFeatures & ~needed), Catch::Contains("[R27]"));
  }
}

TEST_CASE("terminators end blocks, and nothing else does") {
  for (const isa::OpInfo *op : programOps()) {
    INFO(op->mnemonic);
    std::vector<uint8_t> bytecode;
    encode(bytecode, *isa::findOp(Opcode::Block), {});
    encode(bytecode, *op, validOperands(*op));
    if (isTerminator(*op)) {
      bytecode.push_back(0);
      CHECK_THAT(verifyBody(bytecode), Catch::Contains("[R24]"));
    } else {
      CHECK_THAT(verifyBody(bytecode), Catch::Contains("[R51]"));
    }
  }
}
