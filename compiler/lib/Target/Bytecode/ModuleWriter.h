//===- ModuleWriter.h - The FlatBuffer of a module --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_MODULEWRITER_H
#define KILN_LIB_TARGET_BYTECODE_MODULEWRITER_H

#include "FunctionEncoder.h"
#include "Rodata.h"

namespace kiln::bytecode {

/// The size-prefixed FlatBuffer. `functions` are those of the module by ordinal, `files` its external rodata and
/// `fileOffsets` their places.
mlir::FailureOr<std::string> writeModule(vm::ModuleOp module, const TypeTable &types,
                                         llvm::ArrayRef<EncodedFunction> functions,
                                         llvm::ArrayRef<RodataSegment> rodata, llvm::ArrayRef<ExternalFile> files,
                                         llvm::ArrayRef<uint64_t> fileOffsets, bool hasSourceMap);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_MODULEWRITER_H
