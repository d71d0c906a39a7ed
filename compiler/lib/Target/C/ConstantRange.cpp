//===- ConstantRange.cpp - Integers that are known to be small ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstantRange.h"

#include "Constants.h"

#include <algorithm>

namespace kiln::c {

/// Expressions deeper than this are not followed.
static constexpr unsigned kMaxDepth = 8;

static std::optional<IntegerRange> rangeOf(mlir::Value value, unsigned depth);

/// `range` if a value of `type` can hold all of it: arithmetic on such values does not wrap.
static std::optional<IntegerRange> fitting(IntegerRange range, mlir::Type type) {
  int64_t limit = type.isInteger(32) ? INT32_MAX : INT64_C(1) << 40;
  if (range.low < -limit || range.high > limit)
    return std::nullopt;
  return range;
}

/// Arithmetic on two ranges within ±2^40, which cannot overflow except for products.
static std::optional<IntegerRange> arithmetic(llvm::StringRef name, IntegerRange a, IntegerRange b, mlir::Type type) {
  if (name == "add")
    return fitting({a.low + b.low, a.high + b.high}, type);
  if (name == "sub")
    return fitting({a.low - b.high, a.high - b.low}, type);
  if (a.low < 0 || b.low < 0 || a.high > INT32_MAX || b.high > INT32_MAX)
    return std::nullopt;
  return fitting({a.low * b.low, a.high * b.high}, type);
}

/// Results of `and`, `shr` and the like, which the constant operand bounds.
static std::optional<IntegerRange> bitOperation(llvm::StringRef mnemonic, mlir::Operation *op, unsigned depth) {
  mlir::Type type = op->getResult(0).getType();
  auto [name, suffix] = mnemonic.split(".i");
  if (name == "and") {
    std::optional<IntegerRange> result;
    for (mlir::Value operand : op->getOperands())
      if (auto range = rangeOf(operand, depth); range && range->low >= 0 && (!result || range->high < result->high))
        result = IntegerRange{0, range->high};
    return result;
  }
  if (name == "or" || name == "xor") {
    std::optional<IntegerRange> a = rangeOf(op->getOperand(0), depth), b = a ? rangeOf(op->getOperand(1), depth) : a;
    if (!b || a->low < 0 || b->low < 0)
      return std::nullopt;
    int64_t bits = 1;
    while (bits <= std::max(a->high, b->high))
      bits *= 2;
    return IntegerRange{0, bits - 1};
  }
  std::optional<int64_t> amount = constantInteger(op->getOperand(1));
  if (!amount || *amount < 0 || *amount >= type.getIntOrFloatBitWidth())
    return std::nullopt;
  std::optional<IntegerRange> a = rangeOf(op->getOperand(0), depth);
  if (name == "shl")
    return a && *amount <= 20 ? arithmetic("mul", *a, {INT64_C(1) << *amount, INT64_C(1) << *amount}, type)
                              : std::nullopt;
  bool isUnsigned = suffix.ends_with(".u");
  if (a && (!isUnsigned || a->low >= 0))
    return IntegerRange{a->low >> *amount, a->high >> *amount};
  int64_t bits = type.getIntOrFloatBitWidth() - *amount;
  if (bits > 31)
    return std::nullopt;
  return isUnsigned ? IntegerRange{0, (INT64_C(1) << bits) - 1}
                    : IntegerRange{-(INT64_C(1) << (bits - 1)), (INT64_C(1) << (bits - 1)) - 1};
}

static std::optional<IntegerRange> rangeOf(mlir::Value value, unsigned depth) {
  if (std::optional<int64_t> known = constantInteger(value))
    return fitting({*known, *known}, value.getType());
  mlir::Operation *op = value.getDefiningOp();
  if (!op || depth == 0)
    return std::nullopt;
  --depth;
  mlir::Type type = value.getType();
  llvm::StringRef mnemonic = op->getName().stripDialect();
  if (mnemonic == "buffer.load.i8.u" || mnemonic == "ext.i8.i32.u")
    return IntegerRange{0, UINT8_MAX};
  if (mnemonic == "buffer.load.i8.s" || mnemonic == "ext.i8.i32.s")
    return IntegerRange{INT8_MIN, INT8_MAX};
  if (mnemonic == "buffer.load.i16.u" || mnemonic == "ext.i16.i32.u")
    return IntegerRange{0, UINT16_MAX};
  if (mnemonic == "buffer.load.i16.s" || mnemonic == "ext.i16.i32.s")
    return IntegerRange{INT16_MIN, INT16_MAX};
  if (mnemonic.starts_with("cmp."))
    return IntegerRange{0, 1};
  if (mnemonic == "ext.i32.i64.s" || mnemonic == "ext.i32.i64.u" || mnemonic == "trunc.i64.i32") {
    std::optional<IntegerRange> a = rangeOf(op->getOperand(0), depth);
    if (!a || (mnemonic.ends_with(".u") && a->low < 0))
      return std::nullopt;
    return fitting(*a, type);
  }
  if (mnemonic.starts_with("select.i")) {
    std::optional<IntegerRange> a = rangeOf(op->getOperand(1), depth), b = rangeOf(op->getOperand(2), depth);
    if (!a || !b)
      return std::nullopt;
    return IntegerRange{std::min(a->low, b->low), std::max(a->high, b->high)};
  }
  auto [name, suffix] = mnemonic.split(".i");
  if (name == "and" || name == "or" || name == "xor" || name == "shr" || name == "shl")
    return bitOperation(mnemonic, op, depth);
  if (name == "add" || name == "sub" || name == "mul" || name == "min" || name == "max" || name == "fma") {
    std::optional<IntegerRange> a = rangeOf(op->getOperand(0), depth);
    std::optional<IntegerRange> b = a ? rangeOf(op->getOperand(1), depth) : std::nullopt;
    if (!b || ((name == "min" || name == "max") && suffix.ends_with(".u") && (a->low < 0 || b->low < 0)))
      return std::nullopt;
    if (name == "min")
      return IntegerRange{std::min(a->low, b->low), std::min(a->high, b->high)};
    if (name == "max")
      return IntegerRange{std::max(a->low, b->low), std::max(a->high, b->high)};
    if (name != "fma")
      return arithmetic(name, *a, *b, type);
    std::optional<IntegerRange> product = arithmetic("mul", *a, *b, type), c = rangeOf(op->getOperand(2), depth);
    return product && c ? arithmetic("add", *product, *c, type) : std::nullopt;
  }
  if (name == "div" || name == "rem") {
    std::optional<int64_t> divisor = constantInteger(op->getOperand(1));
    if (!divisor || *divisor < 1)
      return std::nullopt;
    std::optional<IntegerRange> a = rangeOf(op->getOperand(0), depth);
    bool isNonNegative = a && a->low >= 0;
    if (name == "rem" && (isNonNegative || suffix.ends_with(".u")))
      return fitting({0, *divisor - 1}, type);
    if (name == "rem")
      return fitting({1 - *divisor, *divisor - 1}, type);
    if (isNonNegative)
      return IntegerRange{a->low / *divisor, a->high / *divisor};
  }
  return std::nullopt;
}

std::optional<IntegerRange> constantRange(mlir::Value value) { return rangeOf(value, kMaxDepth); }

} // namespace kiln::c
