//===- AllocationChecker.h - Proof of an encoded function -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Executes the encoded bytes of a function symbolically, beside its ops: every register holds the SSA value it was
// given last. The only thing taken on trust is a claim, for the start of each block, of which register holds which
// value; it is proved on every edge, and the claim for the entry is the calling convention. So whatever made the
// registers and the copies on edges, when this accepts them:
//
//   * each operand is read from registers that hold that value, each result is known to be where later ops look for it;
//   * 64-bit values are in even and odd registers of which neither was written to since;
//   * copies on an edge, made one after the other, leave each block argument with the value the branch passes;
//   * each ref register is released or moved from exactly once: at a return no register holds a ref;
//   * opcodes and constants are those of the ops, and branches lead to the right blocks.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_ALLOCATIONCHECKER_H
#define KILN_LIB_TARGET_BYTECODE_ALLOCATIONCHECKER_H

#include "FunctionEncoder.h"

namespace kiln::bytecode {

/// Fails, after reporting at the op concerned, when the proof does not succeed.
mlir::LogicalResult checkAllocation(vm::FuncOp function, const EncodedFunction &encoded, const vm::Liveness &liveness,
                                    const vm::RegisterAllocation &allocation);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_ALLOCATIONCHECKER_H
