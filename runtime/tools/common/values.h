//===-- values.h - Arguments and results as text --------------------------------------------------------*- C++ -*-===//
#ifndef KILN_TOOLS_VALUES_H
#define KILN_TOOLS_VALUES_H

#include "kiln/vm.h"

#include <string>
#include <vector>

namespace kiln::tools {

/// Reads the values of `--input=` flags for a calling convention's arguments, one letter each:
///
///   5  -5  0x10  010      i32 and i64      1.5  inf  nan      f32 and f64
///   (null)  (ignored)     zero, or a null reference
///
/// INVALID_ARGUMENT where a text is no value of its kind, or there are more texts than letters. There may be fewer.
StatusOr<std::vector<vm::Value>> parseValues(std::string_view kinds, const std::vector<std::string> &texts);

/// A value as `--output=-` prints it, without the newline: `i32=42`, `f32=1.5`, `(null)`; of an object its type, and on
/// the lines after it what there is to show.
std::string formatValue(const vm::Value &value);

/// Writes results to where the `--output=` flags say: nowhere, `-` for stdout, `@FILE` and `+FILE` to replace and to
/// append to a file (`.npy` by its name, else raw bytes). OUT_OF_RANGE if the numbers differ.
Status writeOutputs(const std::vector<vm::Value> &results, const std::vector<std::string> &outputs);

struct Comparison {
  double f32Threshold = 0.0001;
  double f64Threshold = 0.0001;
  double relativeTolerance = 1e-5;
  bool isExact = false;
};

/// Compares results with the values that texts say and prints what it finds to stdout; whether they match. Texts are as
/// for parseValues, and `(ignored)` matches anything.
StatusOr<bool> matchExpected(const std::vector<vm::Value> &results, std::string_view kinds,
                             const std::vector<std::string> &texts, const Comparison &comparison);

} // namespace kiln::tools

#endif // KILN_TOOLS_VALUES_H
