//===- BoundsHoisting.cpp - One bounds check for a whole loop -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundsHoisting.h"

#include "Constants.h"
#include "Literals.h"
#include "Types.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

/// A nest with more operations than this is not written twice.
static constexpr unsigned kMaxOperations = 120;
/// Expressions deeper than this are not followed.
static constexpr unsigned kMaxDepth = 12;
/// Results must stay clear of the sign bit, sums of two included.
static constexpr unsigned kMaxBits = 62;

/// What the edge from outside the loop, or from inside it, passes for `argument`; null if several differ.
static mlir::Value incoming(const ControlFlow &flow, mlir::BlockArgument argument, unsigned header, bool fromInside) {
  mlir::Value found;
  mlir::Block *block = argument.getOwner();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    if (!flow.isReached(*it) || flow.isBackEdge(flow.indexOf(*it), header) != fromInside)
      continue;
    auto branch = mlir::cast<mlir::BranchOpInterface>((*it)->getTerminator());
    mlir::Value value = branch.getSuccessorOperands(it.getSuccessorIndex())[argument.getArgNumber()];
    if (!value || (found && found != value))
      return {};
    found = value;
  }
  return found;
}

std::optional<CountedLoop> BoundsHoisting::countedLoop(unsigned header) const {
  mlir::Block *block = flow.node(header).block;
  mlir::Operation *branch = block->getTerminator();
  if (!flow.isLoopHeader(header) || module.kinds[branch].kind != OpKind::CondBranch ||
      !flow.isInLoop(flow.indexOf(branch->getSuccessor(0)), header) ||
      flow.isInLoop(flow.indexOf(branch->getSuccessor(1)), header))
    return std::nullopt;
  mlir::Operation *compare = branch->getOperand(0).getDefiningOp();
  if (!compare || compare->getBlock() != block)
    return std::nullopt;
  llvm::StringRef mnemonic = compare->getName().stripDialect();
  if (mnemonic != "cmp.lt.i32.s" && mnemonic != "cmp.lt.i64.s")
    return std::nullopt;
  CountedLoop loop;
  loop.argument = mlir::dyn_cast<mlir::BlockArgument>(compare->getOperand(0));
  loop.bound = compare->getOperand(1);
  if (!loop.argument || loop.argument.getOwner() != block)
    return std::nullopt;
  loop.start = incoming(flow, loop.argument, header, /*fromInside=*/false);
  mlir::Value next = incoming(flow, loop.argument, header, /*fromInside=*/true);
  mlir::Operation *step = next ? next.getDefiningOp() : nullptr;
  if (!loop.start || !step || !step->getName().stripDialect().starts_with("add.i") ||
      step->getOperand(0) != loop.argument)
    return std::nullopt;
  std::optional<int64_t> amount = constantInteger(step->getOperand(1));
  if (!amount || *amount < 1 || *amount > 1024)
    return std::nullopt;
  loop.step = *amount;
  // The bound must be the same in every iteration.
  if (flow.isInLoop(flow.indexOf(loop.bound.getParentBlock()), header) && !constantInteger(loop.bound))
    return std::nullopt;
  return loop;
}

std::optional<HoistedChecks> BoundsHoisting::analyze(unsigned header, Text textOf,
                                                     llvm::function_ref<std::string(mlir::Operation *)> countOf,
                                                     const llvm::DenseSet<mlir::Operation *> &known) {
  if (!countedLoop(header))
    return std::nullopt;
  nest = header;
  text = &textOf;
  OrderedStrings conditions;
  HoistedChecks result;
  unsigned operations = 0;
  for (unsigned index = header; index < flow.nodes().size(); ++index) {
    if (!flow.isInLoop(index, header))
      continue;
    for (mlir::Operation &op : *flow.node(index).block) {
      if (++operations > kMaxOperations || module.isSuspensionPoint(&op))
        return std::nullopt;
      OpKind kind = module.kinds[&op].kind;
      if ((kind != OpKind::BufferLoad && kind != OpKind::BufferStore) || known.contains(&op) || !module.canFail(&op) ||
          flow.isInLoop(flow.indexOf(op.getOperand(0).getParentBlock()), header))
        continue;
      std::string count = countOf(&op);
      if (count.empty())
        continue;
      OrderedStrings needed;
      required = &needed;
      depth = 0;
      std::optional<Interval> indices = range(op.getOperand(1));
      if (!indices)
        continue;
      if (!indices->isNonNegative || (indices->lowConstant && *indices->lowConstant < 0))
        needed.insert(indices->low + " >= 0");
      uint64_t knownCount;
      if (indices->highConstant && !llvm::StringRef(count).getAsInteger(10, knownCount)) {
        bool isInside = *indices->highConstant >= 0 && static_cast<uint64_t>(*indices->highConstant) < knownCount;
        if (isInside && needed.empty())
          result.proven.push_back(&op);
        if (!isInside || needed.empty())
          continue;
      } else {
        needed.insert("(uint64_t)(" + indices->high + ") < " + count);
      }
      conditions.insert(needed.begin(), needed.end());
      result.accesses.push_back(&op);
    }
  }
  if (result.accesses.empty() && result.proven.empty())
    return std::nullopt;
  result.conditions.assign(conditions.begin(), conditions.end());
  return result;
}

bool BoundsHoisting::isInvariant(mlir::Value value) const {
  return !flow.isInLoop(flow.indexOf(value.getParentBlock()), nest);
}

void BoundsHoisting::require(const std::string &condition) { required->insert(condition); }

BoundsHoisting::Interval BoundsHoisting::constant(int64_t value) const {
  Interval result;
  result.low = result.high = intLiteral64(value);
  result.lowConstant = result.highConstant = value;
  result.isNonNegative = value >= 0;
  uint64_t magnitude = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  while (magnitude >> result.bits && result.bits < 63)
    ++result.bits;
  return result;
}

/// A result of 32-bit arithmetic is what it would be in wider arithmetic only if it fits.
std::optional<BoundsHoisting::Interval> BoundsHoisting::bounded(Interval interval, mlir::Type type) {
  if (interval.bits > kMaxBits)
    return std::nullopt;
  if (type.isInteger(32) && interval.bits > 31) {
    require(interval.high + " <= INT32_MAX");
    if (!interval.isNonNegative)
      require(interval.low + " >= 0");
    interval.bits = 31;
    interval.isNonNegative = true;
  }
  return interval;
}

std::optional<BoundsHoisting::Interval> BoundsHoisting::combine(llvm::StringRef operation, const Interval &a,
                                                                const Interval &b) const {
  Interval result;
  auto fold = [&](std::optional<int64_t> x, std::optional<int64_t> y) -> std::optional<int64_t> {
    if (!x || !y)
      return std::nullopt;
    return operation == "add" ? *x + *y : operation == "sub" ? *x - *y : *x * *y;
  };
  auto write = [&](const std::string &x, const std::string &y, std::optional<int64_t> xConstant,
                   std::optional<int64_t> yConstant, std::optional<int64_t> value) {
    if (value)
      return intLiteral64(*value);
    if (yConstant == 0 && operation != "mul")
      return x;
    if (xConstant == 0 && operation == "add")
      return y;
    if (yConstant == 1 && operation == "mul")
      return x;
    auto wrap = [](const std::string &e) { return e.find(' ') == std::string::npos ? e : "(" + e + ")"; };
    if (operation == "mul")
      return wrap(x) + " * " + wrap(y);
    return operation == "add" ? x + " + " + y : x + " - " + wrap(y);
  };
  if (operation == "mul") {
    if (!a.isNonNegative || !b.isNonNegative)
      return std::nullopt;
    result.bits = a.bits + b.bits;
  } else {
    result.bits = std::max(a.bits, b.bits) + 1;
  }
  if (result.bits > kMaxBits)
    return std::nullopt;
  bool isSub = operation == "sub";
  const std::string &lowB = isSub ? b.high : b.low, &highB = isSub ? b.low : b.high;
  std::optional<int64_t> lowConstantB = isSub ? b.highConstant : b.lowConstant;
  std::optional<int64_t> highConstantB = isSub ? b.lowConstant : b.highConstant;
  result.lowConstant = fold(a.lowConstant, lowConstantB);
  result.highConstant = fold(a.highConstant, highConstantB);
  result.isNonNegative = isSub ? result.lowConstant && *result.lowConstant >= 0 : a.isNonNegative && b.isNonNegative;
  result.low = write(a.low, lowB, a.lowConstant, lowConstantB, result.lowConstant);
  result.high = write(a.high, highB, a.highConstant, highConstantB, result.highConstant);
  return result;
}

std::optional<BoundsHoisting::Interval> BoundsHoisting::counterRange(mlir::BlockArgument argument, unsigned header) {
  std::optional<CountedLoop> loop = countedLoop(header);
  if (!loop)
    return std::nullopt;
  if (loop->argument == argument) {
    std::optional<Interval> start = range(loop->start), bound = range(loop->bound);
    if (!start || !bound)
      return std::nullopt;
    if (!start->isNonNegative)
      require(start->low + " >= 0");
    if (loop->step > 1 && argument.getType().isInteger(32) && bound->bits >= 31) {
      // The last step must not wrap.
      std::optional<Interval> last = combine("add", *bound, constant(loop->step));
      if (!last)
        return std::nullopt;
      require(last->high + " <= INT32_MAX");
    }
    Interval result = *combine("sub", *bound, constant(1));
    result.bits = bound->bits;
    result.low = start->low;
    result.lowConstant = start->lowConstant;
    result.isNonNegative = true;
    return result;
  }
  // Another argument that grows by a constant in every iteration.
  mlir::Value first = incoming(flow, argument, header, /*fromInside=*/false);
  mlir::Value next = incoming(flow, argument, header, /*fromInside=*/true);
  mlir::Operation *step = next ? next.getDefiningOp() : nullptr;
  if (!first || !step || !step->getName().stripDialect().starts_with("add.i") || step->getOperand(0) != argument)
    return std::nullopt;
  std::optional<int64_t> amount = constantInteger(step->getOperand(1));
  if (!amount || *amount < 1 || *amount > 1024)
    return std::nullopt;
  std::optional<Interval> start = range(first), counter = counterRange(loop->argument, header);
  if (!start || !counter)
    return std::nullopt;
  if (!start->isNonNegative)
    require(start->low + " >= 0");
  // At most (last counter - first counter) / step iterations before this one.
  Interval trips = *counter;
  trips.lowConstant = 0;
  trips.low = "0";
  trips.isNonNegative = true;
  std::optional<Interval> growth = combine("mul", trips, constant(*amount));
  if (!growth)
    return std::nullopt;
  if (loop->step != 1) {
    growth->high = "(" + growth->high + ") / " + intLiteral64(loop->step);
    growth->highConstant = std::nullopt;
  }
  std::optional<Interval> result = combine("add", *start, *growth);
  if (!result)
    return std::nullopt;
  result->low = start->low;
  result->lowConstant = start->lowConstant;
  result->isNonNegative = true;
  return bounded(*result, argument.getType());
}

std::optional<BoundsHoisting::Interval> BoundsHoisting::operationRange(mlir::Operation *op) {
  llvm::StringRef mnemonic = op->getName().stripDialect();
  mlir::Type type = op->getResult(0).getType();
  auto operandRange = [&](unsigned i) { return range(op->getOperand(i)); };
  auto upTo = [&](int64_t high) {
    Interval result = constant(high);
    result.low = "0";
    result.lowConstant = 0;
    result.isNonNegative = true;
    return result;
  };
  if (mnemonic == "buffer.load.i8.u" || mnemonic.starts_with("ext.i8.i32.u"))
    return upTo(255);
  if (mnemonic == "buffer.load.i16.u" || mnemonic.starts_with("ext.i16.i32.u"))
    return upTo(65535);
  auto [name, suffix] = mnemonic.split(".i");
  if (name == "and")
    for (unsigned i : {0u, 1u})
      if (std::optional<int64_t> mask = constantInteger(op->getOperand(i)); mask && *mask >= 0)
        return upTo(*mask);
  if (name == "shr" && mnemonic.ends_with(".u"))
    if (std::optional<int64_t> amount = constantInteger(op->getOperand(1)))
      if (unsigned width = type.getIntOrFloatBitWidth(); *amount > 0 && *amount < width && width - *amount < 32)
        return upTo((int64_t(1) << (width - *amount)) - 1);
  if (name == "rem")
    if (std::optional<int64_t> divisor = constantInteger(op->getOperand(1)); divisor && *divisor > 0) {
      if (mnemonic.ends_with(".u"))
        return upTo(*divisor - 1);
      std::optional<Interval> dividend = operandRange(0);
      if (dividend && dividend->isNonNegative)
        return upTo(*divisor - 1);
    }
  if (name == "add" || name == "sub" || name == "mul") {
    std::optional<Interval> a = operandRange(0), b = a ? operandRange(1) : std::nullopt;
    if (!a || !b)
      return std::nullopt;
    std::optional<Interval> result = combine(name, *a, *b);
    return result ? bounded(*result, type) : std::nullopt;
  }
  if (name == "shl") {
    std::optional<int64_t> amount = constantInteger(op->getOperand(1));
    std::optional<Interval> a = operandRange(0);
    if (!a || !amount || *amount < 0 || *amount > 16)
      return std::nullopt;
    std::optional<Interval> result = combine("mul", *a, constant(int64_t(1) << *amount));
    return result ? bounded(*result, type) : std::nullopt;
  }
  if (name == "div") {
    std::optional<int64_t> divisor = constantInteger(op->getOperand(1));
    std::optional<Interval> a = operandRange(0);
    if (!a || !a->isNonNegative || !divisor || *divisor < 1)
      return std::nullopt;
    Interval result = *a;
    result.high = "(" + a->high + ") / " + intLiteral64(*divisor);
    if (a->highConstant)
      result.highConstant = *a->highConstant / *divisor, result.high = intLiteral64(*result.highConstant);
    result.low = "0";
    result.lowConstant = 0;
    result.isNonNegative = true;
    return result;
  }
  if (mnemonic == "ext.i32.i64.s")
    return operandRange(0);
  if (mnemonic == "ext.i32.i64.u") {
    std::optional<Interval> a = operandRange(0);
    if (a && !a->isNonNegative) {
      require(a->low + " >= 0");
      a->isNonNegative = true;
    }
    return a;
  }
  return std::nullopt;
}

std::optional<BoundsHoisting::Interval> BoundsHoisting::range(mlir::Value value) {
  if (std::optional<int64_t> known = constantInteger(value)) {
    Interval result = constant(*known);
    if (result.bits > 31)
      return std::nullopt;
    return result;
  }
  if (isInvariant(value)) {
    std::string name = (*text)(value);
    if (name.empty())
      return std::nullopt;
    Interval result;
    result.low = result.high = value.getType().isInteger(32) ? "(int64_t)" + name : name;
    result.bits = 31;
    require(result.low + " >= 0");
    if (!value.getType().isInteger(32))
      require(result.high + " <= INT32_MAX");
    result.isNonNegative = true;
    return result;
  }
  if (++depth > kMaxDepth)
    return std::nullopt;
  std::optional<Interval> result;
  if (auto argument = mlir::dyn_cast<mlir::BlockArgument>(value)) {
    unsigned header = flow.indexOf(argument.getOwner());
    if (flow.isLoopHeader(header))
      result = counterRange(argument, header);
  } else {
    result = operationRange(value.getDefiningOp());
  }
  --depth;
  return result;
}

} // namespace kiln::c
