//===- RefOwnership.h - Who releases which ref, and where -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A ref value of a function is *borrowed* if something else keeps its object alive for as long as the value is used:
// an argument (the caller), rodata (immortal), null, or a global that nothing can change meanwhile. Every other ref is
// *owned*: the function releases it, or hands it over, exactly once on every path. Where that happens follows from
// liveness alone; `vm.discard.refs` in the program is not needed and not looked at.
//
// When an operation fails, the refs owned at that point are released by the function's cleanup code. A block that can
// only fail does not release what dies on the way into it: the cleanup does.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_REFOWNERSHIP_H
#define KILN_LIB_TARGET_C_REFOWNERSHIP_H

#include "Liveness.h"
#include "ModuleFacts.h"

namespace kiln::c {

class RefOwnership {
public:
  RefOwnership(FunctionFacts &function, ModuleFacts &module);

  bool isOwned(mlir::Value value) const { return owned.contains(value); }

  /// Owned refs whose last use is in `op`, or that are results of `op` without any use. Not for terminators.
  llvm::ArrayRef<mlir::Value> diesAt(mlir::Operation *op) const;

  /// Owned arguments of `block` without any use.
  llvm::ArrayRef<mlir::Value> diesAtEntry(mlir::Block *block) const;

  /// Owned refs, live in `block`, that are not live in its successor number `index`; they may be handed over to
  /// arguments of the successor.
  llvm::ArrayRef<mlir::Value> diesOnEdge(mlir::Block *block, unsigned index) const;

  /// Owned refs that may be live when something fails; in order of definition.
  const llvm::SetVector<mlir::Value> &neededByCleanup() const { return cleanup; }

private:
  void classify();
  bool isStableLoad(mlir::Value value);
  void findDeaths();
  void findDeathsOf(mlir::Value value);
  void findCleanup();

  FunctionFacts &function;
  ModuleFacts &module;
  Liveness liveness;
  llvm::SetVector<mlir::Value> refs;
  llvm::DenseSet<mlir::Value> owned;
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Value, 2>> deaths;
  llvm::DenseMap<mlir::Block *, llvm::SmallVector<mlir::Value, 2>> entryDeaths;
  llvm::DenseMap<std::pair<mlir::Block *, unsigned>, llvm::SmallVector<mlir::Value, 2>> edgeDeaths;
  llvm::SetVector<mlir::Value> cleanup;
};

} // namespace kiln::c

#endif
