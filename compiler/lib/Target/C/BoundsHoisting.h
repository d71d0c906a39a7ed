//===- BoundsHoisting.h - One bounds check for a whole loop -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A check in every iteration keeps C compilers from vectorising a loop. For a nest of loops this finds one condition,
// computed before the nest, that implies the checks of the accesses whose indices it understands: sums, differences and
// products of constants, of values that the nest does not change, and of loop counters. The nest is then written twice,
// without those checks for when the condition holds and with all of them for when it does not. So nothing happens in
// another order than the program says, failures included.
//
// A counter is an argument of a loop's header that only grows, or only shrinks, by constants that may differ from
// iteration to iteration. It is bounded if the header compares it, with a constant added or not, before each iteration,
// or if another counter bounds the number of iterations.
//
// Index ranges are intervals whose ends are C expressions in int64_t. Every value from outside is required, by the
// condition itself, to lie in 0..INT32_MAX, so that nothing wraps: sizes are tracked in bits.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_BOUNDSHOISTING_H
#define KILN_LIB_TARGET_C_BOUNDSHOISTING_H

#include "ConstantRange.h"
#include "ControlFlow.h"
#include "ModuleFacts.h"

#include <optional>

namespace kiln::c {

struct HoistedChecks {
  std::vector<std::string> conditions;              // all must hold
  llvm::SmallVector<mlir::Operation *, 8> accesses; // whose checks they imply
  llvm::SmallVector<mlir::Operation *, 8> proven;   // accesses that are always in range
  llvm::SmallVector<mlir::Value, 4> neverWrapping;  // counters that do not either if the conditions hold
};

class BoundsHoisting {
public:
  BoundsHoisting(const ControlFlow &flow, ModuleFacts &module) : flow(flow), module(module) {}

  /// Finds the condition for the nest that starts at `header`. `text` gives the C expression of a value from outside
  /// the nest, `countOf` the number of elements that an access may index. Accesses in `known` need no check any more.
  std::optional<HoistedChecks> analyze(unsigned header, llvm::function_ref<std::string(mlir::Value)> text,
                                       llvm::function_ref<std::string(mlir::Operation *)> countOf,
                                       const llvm::DenseSet<mlir::Operation *> &known);

private:
  struct Interval {
    std::string low, high;
    std::optional<int64_t> lowConstant, highConstant; // if the text is just that
    unsigned bits = 0;                                // no value or intermediate result needs more, sign excluded
    bool isNonNegative = false;                       // known, or among the conditions
  };

  /// What holds in each iteration: `argument + offset` is on one side of `bound`.
  struct Test {
    enum Relation { Below, AtMost, Above, AtLeast, Differs } relation;
    int64_t offset = 0;
    mlir::Value bound;
    bool isUnsigned = false;
  };

  bool isCandidate(mlir::Operation *op, bool mayResizeLists);
  bool checkAccess(mlir::Operation *op, const std::string &count, OrderedStrings &needed);
  std::optional<Test> testOf(mlir::BlockArgument argument, unsigned header) const;
  std::optional<IntegerRange> growth(mlir::Value value, mlir::BlockArgument argument, unsigned header,
                                     unsigned &budget);
  std::optional<IntegerRange> growthPerIteration(mlir::BlockArgument argument, unsigned header);

  mlir::Value testedDecrement(mlir::BlockArgument argument, unsigned header) const;

  std::optional<Interval> range(mlir::Value value, mlir::Block *user);
  std::optional<Interval> counterRange(mlir::BlockArgument argument, unsigned header, bool isTested = false);
  std::optional<Interval> testedEnd(mlir::BlockArgument argument, unsigned header, IntegerRange step,
                                    const Interval &start);
  std::optional<Interval> countedEnd(mlir::BlockArgument argument, unsigned header, IntegerRange step,
                                     const Interval &start);
  std::optional<Interval> boundRange(mlir::Value bound, unsigned header, bool isUpper);
  std::optional<Interval> operationRange(mlir::Operation *op);
  std::optional<Interval> extremeRange(bool isMaximum, mlir::Value a, mlir::Value b, mlir::Block *user);
  std::optional<Interval> combine(llvm::StringRef operation, const Interval &a, const Interval &b) const;
  static Interval constant(int64_t value) { return constants({value, value}); }
  static Interval constants(IntegerRange range);
  std::optional<Interval> bounded(Interval interval, mlir::Type type);
  void requireNonNegative(Interval &interval);
  bool isInvariant(mlir::Value value) const;

  const ControlFlow &flow;
  ModuleFacts &module;
  unsigned nest = 0;
  llvm::function_ref<std::string(mlir::Value)> text;
  OrderedStrings *required = nullptr;
  unsigned depth = 0;
  llvm::SmallVector<mlir::Value, 4> neverWrapping;
};

} // namespace kiln::c

#endif
