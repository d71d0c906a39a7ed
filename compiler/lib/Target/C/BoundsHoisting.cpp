//===- BoundsHoisting.cpp - One bounds check for a whole loop -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoundsHoisting.h"

#include "Constants.h"
#include "Literals.h"
#include "OpKinds.h"
#include "Types.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

/// A nest with more operations than this is not written twice.
static constexpr unsigned kMaxOperations = 120;
/// Expressions deeper than this are not followed.
static constexpr unsigned kMaxDepth = 12;
/// Values looked at to find how a counter changes.
static constexpr unsigned kMaxGrowthSteps = 40;
/// A counter changes by at most this in one iteration.
static constexpr int64_t kMaxStep = 1024;
/// Results must stay clear of the sign bit.
static constexpr unsigned kMaxBits = 63;
/// Results longer than this must be shown to be shorter before they become part of others.
static constexpr unsigned kLongBits = 40;

//===----------------------------------------------------------------------===//
// Loops and their counters
//===----------------------------------------------------------------------===//

/// What the edge from outside a loop passes to an argument of its header; null if there are several edges.
static mlir::Value incomingFromOutside(const ControlFlow &flow, mlir::BlockArgument argument, unsigned header) {
  mlir::Value found;
  mlir::Block *block = argument.getOwner();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    if (!flow.isReached(*it) || flow.isBackEdge(flow.indexOf(*it), header))
      continue;
    auto branch = mlir::cast<mlir::BranchOpInterface>((*it)->getTerminator());
    mlir::Value value = branch.getSuccessorOperands(it.getSuccessorIndex())[argument.getArgNumber()];
    if (!value || found)
      return {};
    found = value;
  }
  return found;
}

/// If `value` is `argument` plus a constant, that constant.
static std::optional<int64_t> offsetFrom(mlir::Value value, mlir::BlockArgument argument) {
  if (value == argument)
    return 0;
  mlir::Operation *op = value.getDefiningOp();
  if (!op)
    return std::nullopt;
  llvm::StringRef mnemonic = op->getName().stripDialect();
  if (mnemonic == "ext.i32.i64.s")
    return offsetFrom(op->getOperand(0), argument);
  if ((!mnemonic.starts_with("add.i") && !mnemonic.starts_with("sub.i")) || op->getOperand(0) != argument)
    return std::nullopt;
  std::optional<int64_t> amount = constantInteger(op->getOperand(1));
  if (!amount || *amount < -kMaxStep || *amount > kMaxStep)
    return std::nullopt;
  return mnemonic.starts_with("add.") ? *amount : -*amount;
}

/// What the header of the loop tests about `argument` before each iteration.
std::optional<BoundsHoisting::Test> BoundsHoisting::testOf(mlir::BlockArgument argument, unsigned header) const {
  mlir::Block *block = flow.node(header).block;
  mlir::Operation *branch = block->getTerminator();
  if (module.kinds[branch].kind != OpKind::CondBranch)
    return std::nullopt;
  bool staysIfTrue = flow.isInLoop(flow.indexOf(branch->getSuccessor(0)), header);
  bool staysIfFalse = flow.isInLoop(flow.indexOf(branch->getSuccessor(1)), header);
  mlir::Value condition = branch->getOperand(0);
  if (mlir::Value negated = negatedComparison(condition)) {
    condition = negated;
    std::swap(staysIfTrue, staysIfFalse);
  }
  mlir::Operation *compare = condition.getDefiningOp();
  if (staysIfTrue == staysIfFalse || !compare || compare->getBlock() != block)
    return std::nullopt;
  auto [name, suffix] = compare->getName().stripDialect().split(".i");
  if (suffix.empty() || compare->getNumOperands() != 2)
    return std::nullopt;
  bool isUnsigned = suffix.ends_with(".u");
  Test test;
  if (name == "cmp.lt")
    test.relation = staysIfTrue ? Test::Below : Test::AtLeast;
  else if (name == "cmp.lte")
    test.relation = staysIfTrue ? Test::AtMost : Test::Above;
  else if (name == "cmp.gt")
    test.relation = staysIfTrue ? Test::Above : Test::AtMost;
  else if (name == "cmp.gte")
    test.relation = staysIfTrue ? Test::AtLeast : Test::Below;
  else if (name == (staysIfTrue ? "cmp.ne" : "cmp.eq"))
    test.relation = Test::Differs;
  else
    return std::nullopt;
  std::optional<int64_t> offset = offsetFrom(compare->getOperand(0), argument);
  test.bound = compare->getOperand(1);
  if (!offset) {
    offset = offsetFrom(compare->getOperand(1), argument);
    test.bound = compare->getOperand(0);
    static constexpr Test::Relation mirrored[] = {Test::Above, Test::AtLeast, Test::Below, Test::AtMost, Test::Differs};
    test.relation = mirrored[test.relation];
  }
  // A counter that shrinks may wrap below 0, where an unsigned test lets it pass.
  if (!offset || (isUnsigned && (test.relation == Test::Above || test.relation == Test::AtLeast)))
    return std::nullopt;
  test.offset = *offset;
  test.isUnsigned = isUnsigned;
  return test;
}

/// How `value` differs from `argument`, the argument of a loop's header that it continues.
std::optional<IntegerRange> BoundsHoisting::growth(mlir::Value value, mlir::BlockArgument argument, unsigned header,
                                                   unsigned &budget) {
  if (value == argument)
    return IntegerRange{0, 0};
  if (budget-- == 0 || !flow.isInLoop(flow.indexOf(value.getParentBlock()), header)) {
    budget = 0;
    return std::nullopt;
  }
  auto join = [](std::optional<IntegerRange> a, std::optional<IntegerRange> b) -> std::optional<IntegerRange> {
    if (!a || !b)
      return std::nullopt;
    return IntegerRange{std::min(a->low, b->low), std::max(a->high, b->high)};
  };
  std::optional<IntegerRange> result;
  if (auto merged = mlir::dyn_cast<mlir::BlockArgument>(value)) {
    mlir::Block *block = merged.getOwner();
    if (flow.isLoopHeader(flow.indexOf(block)))
      return std::nullopt;
    bool isFirst = true;
    for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
      if (!flow.isReached(*it))
        continue;
      auto branch = mlir::dyn_cast<mlir::BranchOpInterface>((*it)->getTerminator());
      mlir::Value passed =
          branch ? branch.getSuccessorOperands(it.getSuccessorIndex())[merged.getArgNumber()] : mlir::Value();
      std::optional<IntegerRange> one = passed ? growth(passed, argument, header, budget) : std::nullopt;
      result = isFirst ? one : join(result, one);
      isFirst = false;
      if (!result)
        return std::nullopt;
    }
    return result;
  }
  mlir::Operation *op = value.getDefiningOp();
  llvm::StringRef mnemonic = op->getName().stripDialect();
  if (mnemonic.starts_with("select.i"))
    return join(growth(op->getOperand(1), argument, header, budget),
                growth(op->getOperand(2), argument, header, budget));
  bool isAdd = mnemonic.starts_with("add.i");
  if (!isAdd && !mnemonic.starts_with("sub.i"))
    return std::nullopt;
  for (unsigned i : {0u, 1u}) {
    std::optional<IntegerRange> amount = constantRange(op->getOperand(1 - i));
    if (!amount || amount->low < -kMaxStep || amount->high > kMaxStep || (!isAdd && i == 1))
      continue;
    result = growth(op->getOperand(i), argument, header, budget);
    if (!result)
      return std::nullopt;
    result = isAdd ? IntegerRange{result->low + amount->low, result->high + amount->high}
                   : IntegerRange{result->low - amount->high, result->high - amount->low};
    if (result->low < -kMaxStep || result->high > kMaxStep)
      return std::nullopt;
    return result;
  }
  return std::nullopt;
}

/// How the argument of a header changes from one iteration to the next.
std::optional<IntegerRange> BoundsHoisting::growthPerIteration(mlir::BlockArgument argument, unsigned header) {
  std::optional<IntegerRange> result;
  mlir::Block *block = argument.getOwner();
  unsigned budget = kMaxGrowthSteps;
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    if (!flow.isReached(*it) || !flow.isBackEdge(flow.indexOf(*it), header))
      continue;
    auto branch = mlir::dyn_cast<mlir::BranchOpInterface>((*it)->getTerminator());
    mlir::Value next =
        branch ? branch.getSuccessorOperands(it.getSuccessorIndex())[argument.getArgNumber()] : mlir::Value();
    std::optional<IntegerRange> one = next ? growth(next, argument, header, budget) : std::nullopt;
    if (!one)
      return std::nullopt;
    result = result ? IntegerRange{std::min(result->low, one->low), std::max(result->high, one->high)} : *one;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

/// True for checked accesses that can be written without their check.
bool BoundsHoisting::isCandidate(mlir::Operation *op, bool mayResizeLists) {
  OpKind kind = module.kinds[op].kind;
  if (kind == OpKind::BufferLoad || kind == OpKind::BufferStore)
    return module.canFail(op);
  return !mayResizeLists && module.directElement(op);
}

/// Adds to `needed` what makes sure that `op` accesses one of `count` elements; false if it cannot be known.
bool BoundsHoisting::checkAccess(mlir::Operation *op, const std::string &count, OrderedStrings &needed) {
  required = &needed;
  depth = 0;
  neverWrapping.clear();
  std::optional<Interval> indices = range(op->getOperand(1), op->getBlock());
  if (!indices || (indices->highConstant && *indices->highConstant < 0))
    return false;
  if (indices->lowConstant ? *indices->lowConstant < 0 : !indices->isNonNegative) {
    if (indices->lowConstant)
      return false;
    needed.insert(indices->low + " >= 0");
  }
  uint64_t knownCount;
  if (indices->highConstant && !llvm::StringRef(count).getAsInteger(10, knownCount))
    return static_cast<uint64_t>(*indices->highConstant) < knownCount;
  needed.insert("(uint64_t)(" + indices->high + ") < " + count);
  return true;
}

std::optional<HoistedChecks> BoundsHoisting::analyze(unsigned header,
                                                     llvm::function_ref<std::string(mlir::Value)> textOf,
                                                     llvm::function_ref<std::string(mlir::Operation *)> countOf,
                                                     const llvm::DenseSet<mlir::Operation *> &known) {
  nest = header;
  text = textOf;
  llvm::SmallVector<mlir::Operation *> operations;
  bool mayResizeLists = false;
  unsigned written = 0;
  for (unsigned index = header; index < flow.nodes().size(); ++index) {
    if (flow.loopToDeclareBefore(header, flow.bracesOf(index)) != ControlFlow::kNone)
      continue;
    mlir::Block *block = flow.node(index).block;
    written += static_cast<unsigned>(block->getOperations().size());
    if (written > kMaxOperations || module.isSuspensionPoint(block->getTerminator()))
      return std::nullopt;
    if (!flow.isInLoop(index, header))
      continue; // leaves the loop from its middle
    for (mlir::Operation &op : *block) {
      operations.push_back(&op);
      mayResizeLists |= module.mayResizeList(&op);
    }
  }
  OrderedStrings conditions;
  HoistedChecks result;
  for (mlir::Operation *op : operations) {
    if (known.contains(op) || !isCandidate(op, mayResizeLists) || !isInvariant(op->getOperand(0)))
      continue;
    std::string count = countOf(op);
    OrderedStrings needed;
    if (count.empty() || !checkAccess(op, count, needed))
      continue;
    (needed.empty() ? result.proven : result.accesses).push_back(op);
    conditions.insert(needed.begin(), needed.end());
    result.neverWrapping.append(neverWrapping);
  }
  if (result.accesses.empty() && result.proven.empty())
    return std::nullopt;
  result.conditions.assign(conditions.begin(), conditions.end());
  return result;
}

bool BoundsHoisting::isInvariant(mlir::Value value) const {
  return !flow.isInLoop(flow.indexOf(value.getParentBlock()), nest);
}

//===----------------------------------------------------------------------===//
// Intervals
//===----------------------------------------------------------------------===//

void BoundsHoisting::requireNonNegative(Interval &interval) {
  if (interval.isNonNegative)
    return;
  required->insert(interval.low + " >= 0");
  interval.isNonNegative = true;
}

BoundsHoisting::Interval BoundsHoisting::constants(IntegerRange range) {
  Interval result;
  result.low = intLiteral64(range.low);
  result.high = intLiteral64(range.high);
  result.lowConstant = range.low;
  result.highConstant = range.high;
  result.isNonNegative = range.low >= 0;
  uint64_t magnitude = static_cast<uint64_t>(std::max(range.high, -range.low));
  while (magnitude >> result.bits)
    ++result.bits;
  return result;
}

/// A result of 32-bit arithmetic is what it would be in wider arithmetic only if it fits.
std::optional<BoundsHoisting::Interval> BoundsHoisting::bounded(Interval interval, mlir::Type type) {
  if (interval.bits > kMaxBits)
    return std::nullopt;
  if (interval.bits <= (type.isInteger(32) ? 31 : kLongBits))
    return interval;
  if ((interval.lowConstant && *interval.lowConstant < -INT32_MAX) ||
      (interval.highConstant && *interval.highConstant > INT32_MAX))
    return std::nullopt;
  if (!interval.lowConstant)
    requireNonNegative(interval);
  if (!interval.highConstant)
    required->insert(interval.high + " <= INT32_MAX");
  interval.bits = 31;
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
  result.lowConstant = isSub && a.low == lowB ? 0 : fold(a.lowConstant, lowConstantB);
  result.highConstant = fold(a.highConstant, highConstantB);
  result.isNonNegative = isSub ? result.lowConstant && *result.lowConstant >= 0 : a.isNonNegative && b.isNonNegative;
  result.low = write(a.low, lowB, a.lowConstant, lowConstantB, result.lowConstant);
  result.high = write(a.high, highB, a.highConstant, highConstantB, result.highConstant);
  return result;
}

/// What the bound of a test is in any iteration; only its upper or its lower end counts.
std::optional<BoundsHoisting::Interval> BoundsHoisting::boundRange(mlir::Value bound, unsigned header, bool isUpper) {
  mlir::Block *block = flow.node(header).block;
  if (constantInteger(bound) || !flow.isInLoop(flow.indexOf(bound.getParentBlock()), header))
    return range(bound, block);
  // Another counter of the loop that only comes closer.
  auto argument = mlir::dyn_cast<mlir::BlockArgument>(bound);
  if (!argument || argument.getOwner() != block)
    return std::nullopt;
  std::optional<IntegerRange> step = growthPerIteration(argument, header);
  if (!step || (isUpper ? step->high > 0 : step->low < 0))
    return std::nullopt;
  mlir::Value first = incomingFromOutside(flow, argument, header);
  return first ? range(first, block) : std::nullopt;
}

/// The end of a counter's range that the header's test gives: `high` if it grows, `low` if it shrinks.
std::optional<BoundsHoisting::Interval> BoundsHoisting::testedEnd(mlir::BlockArgument argument, unsigned header,
                                                                  IntegerRange step, const Interval &start) {
  std::optional<Test> test = testOf(argument, header);
  if (!test)
    return std::nullopt;
  bool grows = step.low >= 0;
  bool differs = test->relation == Test::Differs;
  if (differs && (step.low != step.high || (step.low != 1 && step.low != -1)))
    return std::nullopt;
  bool isUpper = test->relation == Test::Below || test->relation == Test::AtMost;
  if (!differs && isUpper != grows)
    return std::nullopt;
  if (differs && !constantInteger(test->bound) && flow.isInLoop(flow.indexOf(test->bound.getParentBlock()), header))
    return std::nullopt; // two counters may pass each other
  std::optional<Interval> bound = boundRange(test->bound, header, grows);
  if (!bound || (bound->lowConstant && *bound->lowConstant < (test->isUnsigned ? 0 : -kMaxStep)))
    return std::nullopt;
  if (!bound->lowConstant)
    requireNonNegative(*bound);
  bool isInt32 = argument.getType().isInteger(32);
  if (isInt32 && test->offset > 0) {
    std::optional<Interval> tested = combine("add", start, constant(test->offset));
    if (!tested || !bounded(*tested, argument.getType()))
      return std::nullopt;
  }
  if (differs) {
    // It meets the bound exactly if it starts on the right side.
    if (test->offset != 0)
      return std::nullopt;
    const Interval &lower = grows ? start : *bound, &upper = grows ? *bound : start;
    if (lower.highConstant && upper.lowConstant) {
      if (*lower.highConstant > *upper.lowConstant)
        return std::nullopt;
    } else {
      required->insert(lower.high + " <= " + upper.low);
    }
  }
  bool isStrict = differs || test->relation == Test::Below || test->relation == Test::Above;
  int64_t shift = (isStrict ? (grows ? -1 : 1) : 0) - test->offset;
  std::optional<Interval> end = combine(shift < 0 ? "sub" : "add", *bound, constant(shift < 0 ? -shift : shift));
  if (!end)
    return std::nullopt;
  if (shift == -1)
    end->bits = bound->bits; // as large as the bound at most, or -1
  // Neither may the next value wrap, nor what is tested of it.
  int64_t further = step.high + std::max<int64_t>(test->offset, 0);
  if (isInt32 && grows && shift + further > 0) {
    std::optional<Interval> next = combine("add", *bound, constant(shift + further));
    if (!next)
      return std::nullopt;
    if (next->bits > 31)
      required->insert(next->high + " <= INT32_MAX");
  }
  neverWrapping.push_back(argument);
  return end;
}

/// The same for a counter that is not tested, from the number of iterations that another one allows.
std::optional<BoundsHoisting::Interval> BoundsHoisting::countedEnd(mlir::BlockArgument argument, unsigned header,
                                                                   IntegerRange step, const Interval &start) {
  for (mlir::BlockArgument other : argument.getOwner()->getArguments()) {
    if (other == argument || !testOf(other, header))
      continue;
    std::optional<IntegerRange> otherStep = growthPerIteration(other, header);
    if (!otherStep || (otherStep->low < 1 && otherStep->high > -1))
      continue;
    std::optional<Interval> counter = counterRange(other, header, /*isTested=*/true);
    std::optional<Interval> trips = counter ? combine("sub", *counter, *counter) : std::nullopt;
    if (!trips)
      continue;
    trips->low = "0";
    trips->lowConstant = 0;
    trips->isNonNegative = true;
    if (int64_t slowest = otherStep->low >= 1 ? otherStep->low : -otherStep->high; slowest != 1) {
      trips->high = "(" + trips->high + ") / " + intLiteral64(slowest);
      if (trips->highConstant)
        trips = constants({0, *trips->highConstant / slowest});
    }
    bool grows = step.low >= 0;
    std::optional<Interval> change = combine("mul", *trips, constant(grows ? step.high : -step.low));
    std::optional<Interval> end = change ? combine(grows ? "add" : "sub", start, *change) : std::nullopt;
    return end ? bounded(*end, argument.getType()) : std::nullopt;
  }
  return std::nullopt;
}

/// The value from outside the nest that every iteration subtracts from `argument`, if the header makes sure before that
/// `argument` is not below it; else null. A step that is not negative then never takes `argument` below 0.
mlir::Value BoundsHoisting::testedDecrement(mlir::BlockArgument argument, unsigned header) const {
  std::optional<Test> test = testOf(argument, header);
  if (!test || test->relation != Test::AtLeast || test->offset != 0 || !isInvariant(test->bound))
    return {};
  mlir::Block *block = argument.getOwner();
  for (auto it = block->pred_begin(), end = block->pred_end(); it != end; ++it) {
    if (!flow.isReached(*it) || !flow.isBackEdge(flow.indexOf(*it), header))
      continue;
    auto branch = mlir::dyn_cast<mlir::BranchOpInterface>((*it)->getTerminator());
    mlir::Value next =
        branch ? branch.getSuccessorOperands(it.getSuccessorIndex())[argument.getArgNumber()] : mlir::Value();
    mlir::Operation *op = next ? next.getDefiningOp() : nullptr;
    if (!op || !op->getName().stripDialect().starts_with("sub.i") || op->getOperand(0) != argument ||
        op->getOperand(1) != test->bound)
      return {};
  }
  return test->bound;
}

/// All values of an argument of a header in the iterations of its loop; with `isTested`, only if the header tests it.
std::optional<BoundsHoisting::Interval> BoundsHoisting::counterRange(mlir::BlockArgument argument, unsigned header,
                                                                     bool isTested) {
  mlir::Value first = incomingFromOutside(flow, argument, header);
  std::optional<IntegerRange> step = growthPerIteration(argument, header);
  mlir::Value decrement = step ? mlir::Value() : testedDecrement(argument, header);
  if (!first || (!step && !decrement) || (step && step->low < 0 && step->high > 0))
    return std::nullopt;
  std::optional<Interval> start = range(first, argument.getOwner());
  if (!start || (start->lowConstant && *start->lowConstant < 0))
    return std::nullopt;
  requireNonNegative(*start);
  if (decrement) {
    std::optional<Interval> least = range(decrement, argument.getOwner());
    if (!least)
      return std::nullopt;
    requireNonNegative(*least);
    least->high = start->high;
    least->highConstant = start->highConstant;
    least->bits = std::max(start->bits, least->bits);
    return least;
  }
  std::optional<Interval> end = testedEnd(argument, header, *step, *start);
  if (!end && !isTested)
    end = countedEnd(argument, header, *step, *start);
  if (!end)
    return std::nullopt;
  Interval result = *start;
  result.bits = std::max(start->bits, end->bits);
  if (step->low >= 0) {
    result.high = end->high;
    result.highConstant = end->highConstant;
  } else {
    result.low = end->low;
    result.lowConstant = end->lowConstant;
    result.isNonNegative = end->lowConstant ? *end->lowConstant >= 0 : end->isNonNegative;
  }
  return result;
}

/// `min` or `max` of two values.
std::optional<BoundsHoisting::Interval> BoundsHoisting::extremeRange(bool isMaximum, mlir::Value first,
                                                                     mlir::Value second, mlir::Block *user) {
  std::optional<Interval> a = range(first, user), b = a ? range(second, user) : std::nullopt;
  if (!b)
    return std::nullopt;
  if (a->highConstant)
    std::swap(a, b); // a constant limits best
  if (!b->isNonNegative)
    return std::nullopt;
  Interval result = *a;
  result.bits = std::max(a->bits, b->bits);
  if (isMaximum) {
    // Of a value and a constant below it.
    if (!b->highConstant || a->highConstant)
      return std::nullopt;
    required->insert(a->high + " >= " + b->high);
    result.low = b->low;
    result.lowConstant = b->lowConstant;
    result.isNonNegative = true;
    return result;
  }
  // Not below 0 unless `a` is, and not above `b`.
  if (a->isNonNegative) {
    result.low = "0";
    result.lowConstant = 0;
  } else if (!a->lowConstant) {
    return std::nullopt;
  }
  result.high = b->high;
  result.highConstant = b->highConstant;
  return result;
}

std::optional<BoundsHoisting::Interval> BoundsHoisting::operationRange(mlir::Operation *op) {
  llvm::StringRef mnemonic = op->getName().stripDialect();
  mlir::Type type = op->getResult(0).getType();
  mlir::Block *block = op->getBlock();
  auto operandRange = [&](unsigned i) { return range(op->getOperand(i), block); };
  if (mnemonic == "ext.i32.i64.s")
    return operandRange(0);
  if (mnemonic == "ext.i32.i64.u") {
    std::optional<Interval> a = operandRange(0);
    if (a)
      requireNonNegative(*a);
    return a;
  }
  auto [name, suffix] = mnemonic.split(".i");
  auto arithmetic = [&](llvm::StringRef operation, const std::optional<Interval> &a,
                        const std::optional<Interval> &b) -> std::optional<Interval> {
    std::optional<Interval> result = a && b ? combine(operation, *a, *b) : std::nullopt;
    return result ? bounded(*result, type) : std::nullopt;
  };
  if (name == "add" || name == "sub" || name == "mul")
    return arithmetic(name, operandRange(0), operandRange(1));
  if (name == "fma")
    return arithmetic("add", arithmetic("mul", operandRange(0), operandRange(1)), operandRange(2));
  if ((name == "min" || name == "max") && suffix.ends_with(".s"))
    return extremeRange(name == "max", op->getOperand(0), op->getOperand(1), block);
  if (name == "select") {
    mlir::Operation *compare = op->getOperand(0).getDefiningOp();
    if (!compare || !compare->getName().stripDialect().starts_with("cmp.lt.i") ||
        !compare->getName().stripDialect().ends_with(".s"))
      return std::nullopt;
    mlir::Value a = compare->getOperand(0), b = compare->getOperand(1);
    if (op->getOperand(1) == a && op->getOperand(2) == b)
      return extremeRange(/*isMaximum=*/false, a, b, block);
    if (op->getOperand(1) == b && op->getOperand(2) == a)
      return extremeRange(/*isMaximum=*/true, a, b, block);
    return std::nullopt;
  }
  if (name == "shl") {
    std::optional<int64_t> amount = constantInteger(op->getOperand(1));
    if (!amount || *amount < 0 || *amount > 16)
      return std::nullopt;
    return arithmetic("mul", operandRange(0), constant(INT64_C(1) << *amount));
  }
  if (name == "rem") {
    // Below the divisor, which is not 0 if there is a result.
    std::optional<Interval> divisor = operandRange(1);
    if (!divisor || (divisor->lowConstant && *divisor->lowConstant < 0))
      return std::nullopt;
    requireNonNegative(*divisor);
    if (suffix.ends_with(".s")) {
      std::optional<Interval> dividend = operandRange(0);
      if (!dividend || !dividend->isNonNegative)
        return std::nullopt;
    }
    std::optional<Interval> result = combine("sub", *divisor, constant(1));
    if (!result)
      return std::nullopt;
    result->bits = divisor->bits;
    result->low = "0";
    result->lowConstant = 0;
    result->isNonNegative = true;
    return result;
  }
  bool isShift = name == "shr";
  if (name == "div" || isShift) {
    std::optional<int64_t> amount = constantInteger(op->getOperand(1));
    std::optional<Interval> a = operandRange(0);
    if (!a || !a->isNonNegative || !amount || *amount < (isShift ? 0 : 1) || (isShift && *amount > 31))
      return std::nullopt;
    int64_t divisor = isShift ? INT64_C(1) << *amount : *amount;
    Interval result = *a;
    result.high = "(" + a->high + ") / " + intLiteral64(divisor);
    if (a->highConstant)
      result.highConstant = *a->highConstant / divisor, result.high = intLiteral64(*result.highConstant);
    result.low = "0";
    result.lowConstant = 0;
    return result;
  }
  return std::nullopt;
}

/// What `value` can be wherever `user` uses it.
std::optional<BoundsHoisting::Interval> BoundsHoisting::range(mlir::Value value, mlir::Block *user) {
  std::optional<IntegerRange> known = constantRange(value);
  bool isSmall = known && known->low >= -INT32_MAX && known->high <= INT32_MAX;
  if (known && known->low == known->high)
    return isSmall ? std::optional(constants(*known)) : std::nullopt;
  if (isInvariant(value)) {
    Interval result;
    result.low = result.high = value.getType().isInteger(32) ? "(int64_t)" + text(value) : text(value);
    result.bits = isSmall ? constants(*known).bits : 31;
    result.isNonNegative = isSmall && known->low >= 0;
    requireNonNegative(result);
    if (!value.getType().isInteger(32) && !isSmall)
      required->insert(result.high + " <= INT32_MAX");
    return result;
  }
  if (isSmall)
    return constants(*known);
  if (++depth > kMaxDepth)
    return std::nullopt;
  std::optional<Interval> result;
  if (auto argument = mlir::dyn_cast<mlir::BlockArgument>(value)) {
    // In the header itself the test is still to come, and behind the loop it has failed.
    unsigned header = flow.indexOf(argument.getOwner()), at = flow.indexOf(user);
    if (flow.isLoopHeader(header) && at != header && flow.isInLoop(at, header))
      result = counterRange(argument, header);
  } else {
    result = operationRange(value.getDefiningOp());
  }
  --depth;
  return result;
}

} // namespace kiln::c
