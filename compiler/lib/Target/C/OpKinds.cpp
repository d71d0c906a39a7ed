//===- OpKinds.cpp - How each vm operation becomes C ----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpKinds.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace kiln::c {

namespace {

struct InfixRow {
  llvm::StringRef mnemonic;
  const char *infix;
  const char *inverse;
};

// Operators that mean in C, for the operand types of the op, exactly what the op means. Signed integer arithmetic is
// not here: C leaves its overflow undefined. Ordered float comparisons have no exact inverse operator.
constexpr InfixRow kInfix[] = {
    {"add.f32", "+", nullptr},        {"add.f64", "+", nullptr},        {"sub.f32", "-", nullptr},
    {"sub.f64", "-", nullptr},        {"mul.f32", "*", nullptr},        {"mul.f64", "*", nullptr},
    {"div.f32", "/", nullptr},        {"div.f64", "/", nullptr},        {"not.i32", "~", nullptr},
    {"not.i64", "~", nullptr},        {"and.i32", "&", nullptr},        {"and.i64", "&", nullptr},
    {"or.i32", "|", nullptr},         {"or.i64", "|", nullptr},         {"xor.i32", "^", nullptr},
    {"xor.i64", "^", nullptr},        {"cmp.eq.i32", "==", "!="},       {"cmp.eq.i64", "==", "!="},
    {"cmp.ne.i32", "!=", "=="},       {"cmp.ne.i64", "!=", "=="},       {"cmp.lt.i32.s", "<", ">="},
    {"cmp.lt.i64.s", "<", ">="},      {"cmp.lte.i32.s", "<=", ">"},     {"cmp.lte.i64.s", "<=", ">"},
    {"cmp.gt.i32.s", ">", "<="},      {"cmp.gt.i64.s", ">", "<="},      {"cmp.gte.i32.s", ">=", "<"},
    {"cmp.gte.i64.s", ">=", "<"},     {"cmp.nz.i32", "!=", "=="},       {"cmp.nz.i64", "!=", "=="},
    {"cmp.eq.f32.o", "==", nullptr},  {"cmp.eq.f64.o", "==", nullptr},  {"cmp.lt.f32.o", "<", nullptr},
    {"cmp.lt.f64.o", "<", nullptr},   {"cmp.lte.f32.o", "<=", nullptr}, {"cmp.lte.f64.o", "<=", nullptr},
    {"cmp.gt.f32.o", ">", nullptr},   {"cmp.gt.f64.o", ">", nullptr},   {"cmp.gte.f32.o", ">=", nullptr},
    {"cmp.gte.f64.o", ">=", nullptr},
};

bool isMathMnemonic(llvm::StringRef mnemonic) {
  return llvm::StringSwitch<bool>(mnemonic.split('.').first)
      .Cases({"atan", "atan2", "cos", "sin", "exp", "exp2", "expm1", "log", "log10", "log1p", "log2", "pow"}, true)
      .Cases({"rsqrt", "sqrt", "tanh", "erf", "fpowi"}, true)
      .Case("rem", mnemonic.contains(".f"))
      .Default(false);
}

unsigned elementWidth(llvm::StringRef mnemonic) {
  for (auto [text, width] : {std::pair<llvm::StringRef, unsigned>{".i8", 1},
                             {".i16", 2},
                             {".i32", 4},
                             {".i64", 8},
                             {".f32", 4},
                             {".f64", 8}})
    if (mnemonic.contains(text))
      return width;
  return 0;
}

OpKind classify(llvm::StringRef m) {
  if (m.consume_front("const.")) {
    if (m == "ref.zero")
      return OpKind::NullRef;
    return m == "ref.rodata" ? OpKind::RodataRef : OpKind::Constant;
  }
  if (m.starts_with("cmp.") && m.ends_with(".ref"))
    return OpKind::CompareRef;
  if (m.starts_with("select."))
    return OpKind::Select;
  if (m.starts_with("switch."))
    return OpKind::Switch;
  if (m.starts_with("global.load.indirect"))
    return OpKind::GlobalLoadIndirect;
  if (m.starts_with("global.store.indirect"))
    return OpKind::GlobalStoreIndirect;
  if (m.starts_with("global.load"))
    return OpKind::GlobalLoad;
  if (m.starts_with("global.store"))
    return OpKind::GlobalStore;
  if (m.starts_with("buffer.load"))
    return OpKind::BufferLoad;
  if (m.starts_with("buffer.store"))
    return OpKind::BufferStore;
  if (m.starts_with("buffer.fill"))
    return OpKind::BufferRange;
  if (m == "list.get.ref")
    return OpKind::ListGetRef;
  if (m == "list.set.ref")
    return OpKind::ListSetRef;
  if (m.starts_with("list.get.") || m == "list.size")
    return OpKind::ListQuery;
  if (m.starts_with("list.set.") || m == "list.reserve" || m == "list.resize")
    return OpKind::ListUpdate;
  if ((m.starts_with("div.i") || m.starts_with("rem.i")))
    return OpKind::Divide;
  if (m == "ext.i32.i64.s" || m == "ext.f32.f64" || m == "trunc.f64.f32" || m == "cast.si32.f64" ||
      m == "cast.si32.f32" || m == "cast.si64.f32" || m == "cast.si64.f64")
    return OpKind::Conversion;
  return llvm::StringSwitch<OpKind>(m)
      .Case("global.address", OpKind::GlobalAddress)
      .Case("buffer.alloc", OpKind::BufferAlloc)
      .Case("buffer.clone", OpKind::BufferClone)
      .Case("buffer.length", OpKind::BufferLength)
      .Case("buffer.copy", OpKind::BufferRange)
      .Cases({"buffer.compare", "buffer.hash"}, OpKind::BufferQuery)
      .Case("list.alloc", OpKind::ListAlloc)
      .Cases({"assign.ref", "cast.ref.any"}, OpKind::CopyRef)
      .Case("cast.any.ref", OpKind::CastRef)
      .Case("discard.refs", OpKind::Discard)
      .Case("call", OpKind::Call)
      .Case("call.variadic", OpKind::CallVariadic)
      .Cases({"call.yieldable", "call.variadic.yieldable"}, OpKind::CallYieldable)
      .Case("import.resolved", OpKind::ImportResolved)
      .Cases({"trace", "print"}, OpKind::Debug)
      .Case("br", OpKind::Branch)
      .Case("cond_br", OpKind::CondBranch)
      .Case("br_table", OpKind::BranchTable)
      .Case("return", OpKind::Return)
      .Case("fail", OpKind::Fail)
      .Case("yield", OpKind::Yield)
      .Case("break", OpKind::Break)
      .Case("cond_break", OpKind::CondBreak)
      .Cases({"cond_fail", "rodata.inline", "rodata.table.inline", "optimization_barrier"}, OpKind::Unsupported)
      .Default(m.starts_with("check.") ? OpKind::Unsupported : OpKind::Kernel);
}

const char *headerFor(OpKind kind, llvm::StringRef mnemonic) {
  switch (kind) {
  case OpKind::RodataRef:
  case OpKind::BufferAlloc:
  case OpKind::BufferClone:
  case OpKind::BufferLength:
  case OpKind::BufferRange:
  case OpKind::BufferQuery:
  case OpKind::BufferLoad:
  case OpKind::BufferStore:
    return "kiln_buffer.h";
  case OpKind::ListAlloc:
  case OpKind::ListUpdate:
  case OpKind::ListQuery:
  case OpKind::ListGetRef:
  case OpKind::ListSetRef:
    return "kiln_list.h";
  case OpKind::Debug:
  case OpKind::Break:
  case OpKind::CondBreak:
    return "kiln_debug.h";
  case OpKind::Divide:
  case OpKind::Kernel: {
    bool isDouble = mnemonic.contains("f64");
    bool isFloat = isDouble || mnemonic.contains("f32");
    if (isMathMnemonic(mnemonic))
      return isDouble ? "kiln_math_f64.h" : "kiln_math_f32.h";
    return isDouble ? "kiln_f64.h" : isFloat ? "kiln_f32.h" : "kiln_int.h";
  }
  default:
    return mnemonic.contains("f64") ? "kiln_f64.h" : nullptr;
  }
}

} // namespace

const OpInfo &OpKinds::operator[](mlir::Operation *op) {
  OpInfo *&info = known[op->getName()];
  if (info)
    return *info;
  storage.push_back(std::make_unique<OpInfo>());
  info = storage.back().get();
  info->mnemonic = op->getName().getStringRef().str();
  if (op->getName().getDialectNamespace() != "vm")
    return *info;
  llvm::StringRef mnemonic = op->getName().stripDialect();
  info->kind = classify(mnemonic);
  info->kernel = "kiln_" + mnemonic.str();
  std::replace(info->kernel.begin(), info->kernel.end(), '.', '_');
  if (info->kind == OpKind::BufferLoad || info->kind == OpKind::BufferStore)
    info->width = elementWidth(mnemonic);
  info->isElementAccess = (info->kind == OpKind::ListQuery || info->kind == OpKind::ListUpdate) &&
                          (mnemonic.starts_with("list.get.") || mnemonic.starts_with("list.set."));
  if (info->kind == OpKind::Kernel)
    for (const InfixRow &row : kInfix)
      if (row.mnemonic == mnemonic) {
        info->kind = OpKind::Infix;
        info->infix = row.infix;
        info->inverse = row.inverse;
      }
  info->header = headerFor(info->kind, mnemonic);
  return *info;
}

} // namespace kiln::c
