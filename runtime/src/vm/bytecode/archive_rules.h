//===-- archive_rules.h - The rules of the tables of a module -------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_ARCHIVE_RULES_H
#define KILN_VM_BYTECODE_ARCHIVE_RULES_H

#include "vm/bytecode/archive.h"

namespace kiln::vm::bytecode {

/// Checks tables that FlatBuffers found to be well formed: all rules for tables of verifier_rules.md after R2.
Status verifyTables(const Archive &archive);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_ARCHIVE_RULES_H
