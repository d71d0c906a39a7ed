//===- BoundsHoisting.h - One bounds check for a whole loop -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A check in every iteration keeps C compilers from vectorising a loop. For a nest of counted loops this finds one
// condition, computed before the nest, that implies the checks of the accesses whose indices it understands: sums,
// differences and products of loop counters, constants and values that the nest does not change. The nest is then
// written twice: without those checks up to a limit that is the loop's bound if the condition holds and its start if
// not, and with all checks from there on. So nothing happens in another order than the program says, failures included.
//
// Index ranges are intervals whose ends are C expressions in int64_t. Every value from outside is required, by the
// condition itself, to lie in 0..INT32_MAX, so that nothing wraps: sizes are tracked in bits.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_BOUNDSHOISTING_H
#define KILN_LIB_TARGET_C_BOUNDSHOISTING_H

#include "ControlFlow.h"
#include "ModuleFacts.h"

#include <optional>

namespace kiln::c {

/// A loop of the form `for (argument = start; argument < bound; argument += step)`.
struct CountedLoop {
  mlir::BlockArgument argument;
  mlir::Value start, bound;
  int64_t step = 0;
};

struct HoistedChecks {
  std::vector<std::string> conditions;              // all must hold
  llvm::SmallVector<mlir::Operation *, 8> accesses; // whose checks they imply
  llvm::SmallVector<mlir::Operation *, 8> proven;   // accesses that are always in range
};

class BoundsHoisting {
public:
  using Text = llvm::function_ref<std::string(mlir::Value)>;

  BoundsHoisting(const ControlFlow &flow, ModuleFacts &module) : flow(flow), module(module) {}

  /// The loop that `header` starts, if its header does nothing but compare a counter with a bound.
  std::optional<CountedLoop> countedLoop(unsigned header) const;

  /// Finds the condition for the nest that starts at `header`. `text` gives the C expression of a value from outside
  /// the nest, `countOf` the number of elements that an access may index. Accesses in `known` need no check any more.
  std::optional<HoistedChecks> analyze(unsigned header, Text text,
                                       llvm::function_ref<std::string(mlir::Operation *)> countOf,
                                       const llvm::DenseSet<mlir::Operation *> &known);

private:
  struct Interval {
    std::string low, high;
    std::optional<int64_t> lowConstant, highConstant; // if the text is just that
    unsigned bits = 0;                                // no value or intermediate result needs more, sign excluded
    bool isNonNegative = false;                       // known, or among the conditions
  };

  std::optional<Interval> range(mlir::Value value);
  std::optional<Interval> counterRange(mlir::BlockArgument argument, unsigned loop);
  std::optional<Interval> operationRange(mlir::Operation *op);
  std::optional<Interval> combine(llvm::StringRef operation, const Interval &a, const Interval &b) const;
  Interval constant(int64_t value) const;
  std::optional<Interval> bounded(Interval interval, mlir::Type type);
  void require(const std::string &condition);
  bool isInvariant(mlir::Value value) const;

  const ControlFlow &flow;
  ModuleFacts &module;
  unsigned nest = 0;
  Text *text = nullptr;
  OrderedStrings *required = nullptr;
  unsigned depth = 0;
};

} // namespace kiln::c

#endif
