//===-- verifier.h - The trust boundary -----------------------------------------------------------------*- C++ -*-===//
//
// After `verify` accepted an archive, an executor may run its functions without looking at what it runs: registers are
// in their banks and in range, ordinals and global ranges exist, lists match the calling conventions of callees,
// control stays in the function and arrives at blocks only. verifier_rules.md lists all of it. Before, nothing is
// trusted.
//
// What bytecode does at run time is not verified: a loop may not end, a buffer index may be out of range, `fail` with
// status 0 goes on to the next block, or off the end where it is in the last one.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_VERIFIER_H
#define KILN_VM_BYTECODE_VERIFIER_H

#include "vm/bytecode/archive.h"

namespace kiln::vm::bytecode {

/// Checks the functions of a module: R24 to R51. The status names the rule, the function and the place in it. Takes
/// time proportional to the size of the file. RESOURCE_EXHAUSTED where there is no memory for a few bits per
/// instruction.
Status verify(const Archive &archive);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_VERIFIER_H
