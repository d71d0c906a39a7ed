//===- RegisterAllocation.h - A register for each value ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Blocks are visited in reverse post-order, so whatever is live where a block starts has its registers already; each
// value then gets registers that no value live at its definition holds. That is exact, needs no intervals, and is
// linear in the size of the live ranges. A block argument and the values passed to it share registers where that is
// possible, so that most edges need no moves.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_REGISTERALLOCATION_H
#define KILN_DIALECT_VM_REGISTERALLOCATION_H

#include "kiln/Dialect/VM/Liveness.h"

#include "llvm/ADT/SmallBitVector.h"

namespace kiln::vm {

/// What a value takes: one 32-bit register, an even and the next one, or a ref register.
enum class RegisterClass : uint8_t { Word, Pair, Ref };

RegisterClass getRegisterClass(mlir::Type type);

class RegisterAllocation {
public:
  explicit RegisterAllocation(const Liveness &liveness);

  RegisterClass classOf(unsigned value) const { return classes[value]; }
  /// The ordinal in the bank of its class, the even one of a pair.
  unsigned ordinalOf(unsigned value) const { return ordinals[value]; }

  /// Registers in use in each bank: one more than the highest ordinal.
  unsigned getWordCount() const { return wordCount; }
  unsigned getRefCount() const { return refCount; }

private:
  friend class RegisterAllocator;

  std::vector<RegisterClass> classes;
  std::vector<unsigned> ordinals;
  unsigned wordCount = 0, refCount = 0;
};

/// Which operands of `op` it takes over: refs used for the last time, where the op may move them. Of equal operands the
/// last one is taken.
llvm::SmallBitVector getTakenOperands(const Liveness &liveness, mlir::Operation *op);

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_REGISTERALLOCATION_H
