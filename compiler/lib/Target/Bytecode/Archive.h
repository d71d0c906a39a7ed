//===- Archive.h - The file around a module ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A .vmfb file is a size-prefixed FlatBuffer and, from the next multiple of 64 on, the read-only data that is not part
// of it. Or it is a ZIP archive with the same things at the same places: a loader reads the length of the first entry's
// header and needs nothing else of the ZIP format.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_ARCHIVE_H
#define KILN_LIB_TARGET_BYTECODE_ARCHIVE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kiln::bytecode {

struct ExternalFile {
  std::string name;
  std::string contents;
  uint64_t alignment = 16;
};

enum class Container { Raw, Zip };

/// Where the contents of each file start, counted from the end of the module rounded up to 64.
std::vector<uint64_t> layOutFiles(Container container, llvm::ArrayRef<ExternalFile> files);

/// The file. `module` starts with its size prefix.
std::string writeArchive(Container container, llvm::StringRef module, llvm::ArrayRef<ExternalFile> files);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_ARCHIVE_H
