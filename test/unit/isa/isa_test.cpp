//===-- isa_test.cpp - The instruction table against an independent list ------------------------------------------===//
#include "isa.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace kiln::isa;

std::vector<std::string> split(const std::string &text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);)
    parts.push_back(part);
  return parts;
}

struct ListedField {
  FieldKind kind;
  bool isResult;
  bool canMove;
};

/// One field of the list: name:encoding:type:access.
ListedField readField(const std::string &text) {
  std::vector<std::string> parts = split(text, ':');
  const std::string &name = parts[0], &encoding = parts[1], &type = parts[2], &access = parts[3];
  bool canMove = access.find("move") != std::string::npos;
  bool isResult = access.find("write") != std::string::npos;
  static const std::map<std::string, FieldKind> registers = {{"i32", FieldKind::RegI32},
                                                             {"i64", FieldKind::RegI64},
                                                             {"f32", FieldKind::RegF32},
                                                             {"f64", FieldKind::RegF64},
                                                             {"ref", FieldKind::RegRef}};
  static const std::map<std::string, FieldKind> immediates = {
      {"i32", FieldKind::ImmI32}, {"i64", FieldKind::ImmI64}, {"f32", FieldKind::ImmF32}, {"f64", FieldKind::ImmF64}};
  static const std::map<std::string, FieldKind> lists = {{"any", FieldKind::ListAny}, {"i32", FieldKind::ListI32},
                                                         {"i64", FieldKind::ListI64}, {"f32", FieldKind::ListF32},
                                                         {"f64", FieldKind::ListF64}, {"ref", FieldKind::ListRef}};
  if (encoding == "register")
    return {registers.at(type), isResult, canMove};
  if (encoding == "attribute")
    return {immediates.at(type), false, false};
  if (encoding == "variadic_results")
    return {FieldKind::ListAny, true, false};
  if (encoding == "variadic_operands" && name == "segment_sizes")
    return {FieldKind::ListU16, false, false};
  if (encoding == "variadic_operands")
    return {lists.at(type), false, canMove || type == "any"};
  static const std::map<std::string, FieldKind> others = {
      {"rodata_attr", FieldKind::Rodata},
      {"type_of", FieldKind::Type},
      {"string_attr", FieldKind::Text},
      {"branch_target", FieldKind::BlockPC},
      {"branch_operands", FieldKind::Remap},
      {"branch_table_cases", FieldKind::Cases},
      {"u8", FieldKind::Byte},
  };
  if (encoding == "global_attr")
    return {name == "global" ? FieldKind::RefGlobal : FieldKind::Global, false, false};
  if (encoding == "func_attr")
    return {name == "import_ordinal" ? FieldKind::Import : FieldKind::Func, false, false};
  FieldKind kind = others.at(encoding);
  return {kind, false, kind == FieldKind::Remap || kind == FieldKind::Cases};
}

struct ListedOp {
  std::string set, symbol, mnemonic;
  unsigned number;
  std::vector<ListedField> fields;
};

std::vector<ListedOp> readList() {
  std::ifstream file(OPCODES_TSV);
  std::string line;
  std::getline(file, line);
  std::vector<ListedOp> ops;
  while (std::getline(file, line)) {
    std::vector<std::string> cells = split(line, '\t');
    ListedOp op{cells[0], cells[2], cells[3], static_cast<unsigned>(std::stoul(cells[1], nullptr, 16)), {}};
    if (cells.size() > 5)
      for (const std::string &field : split(cells[5], ' '))
        // The count of a branch table is part of its cases.
        if (field.find(":const_i16:") == std::string::npos)
          op.fields.push_back(readField(field));
    ops.push_back(op);
  }
  return ops;
}

/// What a ref register that must hold a buffer or a list is in the list.
FieldKind encodedKind(FieldKind kind) { return isRefRegister(kind) ? FieldKind::RegRef : kind; }

TEST_CASE("the table has the ops of bytecode version 17 with their fields") {
  static const std::map<std::string, OpcodeSet> sets = {
      {"core", OpcodeSet::Core}, {"ext_f32", OpcodeSet::ExtF32}, {"ext_f64", OpcodeSet::ExtF64}};
  std::vector<ListedOp> listed = readList();
  REQUIRE(listed.size() == kOpCount);
  for (std::size_t i = 0; i < kOpCount; ++i) {
    const OpInfo &info = kOps[i];
    const ListedOp &expected = listed[i];
    CAPTURE(expected.symbol);
    CHECK(info.symbol == expected.symbol);
    CHECK(opcodeSet(info.opcode) == sets.at(expected.set));
    CHECK(opcodeNumber(info.opcode) == expected.number);
    if (expected.mnemonic != "<prefix>")
      CHECK(info.mnemonic == expected.mnemonic);
    REQUIRE(info.fields.size() == expected.fields.size());
    for (std::size_t k = 0; k < info.fields.size(); ++k) {
      CAPTURE(k);
      CHECK(encodedKind(info.fields[k].kind) == expected.fields[k].kind);
      CHECK(info.fields[k].isResult == expected.fields[k].isResult);
      CHECK(info.fields[k].canMove == expected.fields[k].canMove);
    }
  }
}

TEST_CASE("ops are found by opcode and by mnemonic") {
  for (const OpInfo &info : kOps) {
    CHECK(findOp(info.opcode) == &info);
    CHECK(findOp(info.mnemonic) == &info);
  }
  CHECK(findOp("add.i16") == nullptr);
  CHECK(findOp("") == nullptr);
  CHECK(findOp("zzz") == nullptr);
  CHECK(findOp(static_cast<Opcode>(0x89)) == nullptr);
  CHECK(findOp(static_cast<Opcode>(0xE03F)) == nullptr);
  CHECK(findOp(static_cast<Opcode>(0xFFFF)) == nullptr);
  CHECK(Opcode::AddI32 == static_cast<Opcode>(0x22));
  CHECK(Opcode::FPowIF32 == static_cast<Opcode>(0xE03E));
  CHECK(Opcode::FPowIF64 == static_cast<Opcode>(0xE140));
}

TEST_CASE("terminators are the ops that name a block, return and fail") {
  std::vector<std::string> found;
  for (const OpInfo &info : kOps)
    if (isTerminator(info))
      found.emplace_back(info.mnemonic);
  CHECK(found == std::vector<std::string>{"br", "cond_br", "return", "fail", "yield", "cond_break", "break", "br_table",
                                          "call.yieldable", "call.variadic.yieldable"});
}

} // namespace
