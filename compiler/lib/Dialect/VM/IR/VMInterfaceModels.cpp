//===- VMInterfaceModels.cpp - Interfaces that all vm ops share -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Result names, memory effects and speculation of every vm op, answered from its
// name and traits. The dialect hands these models out when an op is asked for an
// interface that it does not implement itself.
//
//===----------------------------------------------------------------------===//

#include "VMResultNames.h"

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"

using namespace mlir;
using namespace kiln::vm;

namespace Trait = kiln::vm::OpTrait;

/// A direct load that is marked as one of a global that nothing stores to depends on no memory. Of others the global
/// would have to be looked up by name each time somebody asks; global initialization marks all of them.
static bool isConstantGlobalLoad(Operation *op) {
  return isa<GlobalLoadI32Op, GlobalLoadI64Op, GlobalLoadF32Op, GlobalLoadF64Op, GlobalLoadRefOp>(op) &&
         op->getInherentAttr("is_immutable").value_or(Attribute());
}

namespace {

using EffectInstances = SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

struct AsmModel : OpAsmOpInterface::FallbackModel<AsmModel> {
  static bool classof(Operation *) { return true; }
  void getAsmResultNames(Operation *op, OpAsmSetValueNameFn setName) const { setResultNames(op, setName); }
  void getAsmBlockArgumentNames(Operation *, Region &, OpAsmSetValueNameFn) const {}
  void getAsmBlockNames(Operation *, OpAsmSetBlockNameFn) const {}
  static StringRef getDefaultDialect() { return ""; }
};

struct EffectModel : MemoryEffectOpInterface::FallbackModel<EffectModel> {
  void getEffects(Operation *op, EffectInstances &effects) const {
    if (op->hasTrait<Trait::Pure>() || op->hasTrait<Trait::NoEffects>() ||
        isa<BranchOp, CondBranchOp, BranchTableOp>(op))
      return;
    bool reads = op->hasTrait<Trait::ReadsMemory>();
    bool writes = op->hasTrait<Trait::WritesMemory>();
    bool allocates = op->hasTrait<Trait::AllocatesMemory>();
    if (!reads && !writes && !allocates) {
      if (isConstantGlobalLoad(op) || (isa<CallOpInterface>(op) && op->hasAttr("nosideeffects")))
        return;
      reads = true;
      writes = !isa<GlobalLoadI32Op, GlobalLoadI64Op, GlobalLoadF32Op, GlobalLoadF64Op, GlobalLoadRefOp>(op);
    }
    if (reads)
      effects.emplace_back(MemoryEffects::Read::get());
    if (writes)
      effects.emplace_back(MemoryEffects::Write::get());
    if (allocates)
      effects.emplace_back(MemoryEffects::Allocate::get());
  }
};

struct SpeculationModel : ConditionallySpeculatable::FallbackModel<SpeculationModel> {
  Speculation::Speculatability getSpeculatability(Operation *op) const {
    if (op->hasTrait<Trait::Pure>() || op->hasTrait<Trait::Speculatable>())
      return Speculation::Speculatable;
    return Speculation::NotSpeculatable;
  }
};

} // namespace

void *VMDialect::getRegisteredInterfaceForOp(TypeID interfaceID, OperationName) {
  static AsmModel asmModel;
  static EffectModel effectModel;
  static SpeculationModel speculationModel;
  if (interfaceID == OpAsmOpInterface::getInterfaceID())
    return static_cast<OpAsmOpInterface::Concept *>(&asmModel);
  if (interfaceID == MemoryEffectOpInterface::getInterfaceID())
    return static_cast<MemoryEffectOpInterface::Concept *>(&effectModel);
  if (interfaceID == ConditionallySpeculatable::getInterfaceID())
    return static_cast<ConditionallySpeculatable::Concept *>(&speculationModel);
  return nullptr;
}
