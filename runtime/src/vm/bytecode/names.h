//===-- names.h - What functions are called in messages -------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_NAMES_H
#define KILN_VM_BYTECODE_NAMES_H

#include "vm/bytecode/archive.h"

namespace kiln::vm::bytecode {

/// The function's first export, else its name in the debug database, else "". Looks at all exports.
std::string_view functionName(const Archive &archive, FunctionOrdinal ordinal);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_NAMES_H
