//===- VMTraits.h - Op traits of the vm dialect -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tags of VMBase.td, which says what each means. VMInterfaces.h answers the
// usual questions with them.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMTRAITS_H
#define KILN_DIALECT_VM_VMTRAITS_H

#include "mlir/IR/OpDefinition.h"

namespace kiln::vm::OpTrait {

#define KILN_VM_TRAIT(NAME)                                                                                            \
  template <typename ConcreteOp> class NAME : public mlir::OpTrait::TraitBase<ConcreteOp, NAME> {}

KILN_VM_TRAIT(Pure);
KILN_VM_TRAIT(NoEffects);
KILN_VM_TRAIT(ReadsMemory);
KILN_VM_TRAIT(WritesMemory);
KILN_VM_TRAIT(AllocatesMemory);
KILN_VM_TRAIT(Speculatable);
KILN_VM_TRAIT(MayFail);
KILN_VM_TRAIT(FailsOnOperands);
KILN_VM_TRAIT(YieldPoint);
KILN_VM_TRAIT(PseudoOp);
KILN_VM_TRAIT(DebugOnly);
KILN_VM_TRAIT(ExtF32);
KILN_VM_TRAIT(ExtF64);
KILN_VM_TRAIT(MovesRefOperands);
KILN_VM_TRAIT(MovesLastOperand);
KILN_VM_TRAIT(MovesRefResults);

#undef KILN_VM_TRAIT

} // namespace kiln::vm::OpTrait

#endif // KILN_DIALECT_VM_VMTRAITS_H
