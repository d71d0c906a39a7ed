//===- SourceNames.h - Names of SSA values in the source text ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// MLIR forgets the names of SSA values when it parses. The location of an operation points at its name in the text, and
// the location of a block argument at its own; from there the names to the left of the `=`, or the argument's name, are
// read back. Locations survive the passes, so names are found after all transformations without any bookkeeping.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_SOURCENAMES_H
#define KILN_LIB_TARGET_C_SOURCENAMES_H

#include "mlir/IR/Location.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace kiln::c {

/// The innermost file position of a location: of the callee in a call site, of the first usable part of a fused one.
mlir::FileLineColLoc findFileLocation(mlir::Location location);

class SourceNames {
public:
  /// `text` is the whole source and must outlive this; `fileName` is the name that locations of it carry. Both may be
  /// empty: then only `NameLoc`s give names.
  SourceNames(llvm::StringRef fileName, llvm::StringRef text);

  /// The name of `value` in the source without its '%', or an empty string if it has none or only a number.
  std::string nameOf(mlir::Value value) const;

private:
  llvm::StringRef textFrom(mlir::FileLineColLoc location, size_t &offset) const;

  llvm::StringRef fileName;
  llvm::StringRef text;
  std::vector<size_t> lineStarts;
};

} // namespace kiln::c

#endif
