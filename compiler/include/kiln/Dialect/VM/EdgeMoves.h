//===- EdgeMoves.h - What a branch copies between registers -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The operands of a branch become the arguments of a block all at once; an executor makes one copy after the other.
// Here copies get an order in which nothing is overwritten before it is read; a cycle goes through a register that is
// free on the edge.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_EDGEMOVES_H
#define KILN_DIALECT_VM_EDGEMOVES_H

#include "kiln/Dialect/VM/RegisterAllocation.h"

namespace kiln::vm {

/// Copies one 32-bit register, or a ref.
struct RegisterMove {
  unsigned source;
  unsigned target;
  bool isRef = false;
  /// The ref leaves its source register.
  bool takesRef = false;
};

/// The copies on the edge to successor number `index` of `terminator`, in the order in which to make them.
llvm::SmallVector<RegisterMove> getEdgeMoves(const Liveness &liveness, const RegisterAllocation &allocation,
                                             mlir::Operation *terminator, unsigned index);

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_EDGEMOVES_H
