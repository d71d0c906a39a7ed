//===- FoldedStream.h - Output with lines of limited width ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_FOLDEDSTREAM_H
#define KILN_LIB_TARGET_C_FOLDEDSTREAM_H

#include "llvm/Support/raw_ostream.h"

#include <string>

namespace kiln::c {

/// Appends C text to a string and folds long lines behind commas and before operators with spaces around them; what
/// follows is indented by four more columns. String literals and directives stay whole.
class FoldedStream : public llvm::raw_ostream {
public:
  static constexpr size_t kWidth = 120;

  /// `folds` false leaves the lines as they are.
  FoldedStream(std::string &output, bool folds) : output(output), folds(folds) {}
  ~FoldedStream() override { flush(); }

private:
  void write_impl(const char *data, size_t size) override;
  uint64_t current_pos() const override { return output.size(); }
  void foldLine(size_t start);

  std::string &output;
  size_t lineStart = 0; // of the last line in `output`
  bool folds;
};

} // namespace kiln::c

#endif
