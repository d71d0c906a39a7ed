//===- OpKinds.h - How each vm operation becomes C --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Operations fall into a few kinds by the way they are written in C. Most are one call of a support-code kernel whose
// name is the mnemonic with dots replaced; their header follows from the types in the mnemonic.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_OPKINDS_H
#define KILN_LIB_TARGET_C_OPKINDS_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"

#include <string>

namespace kiln::c {

enum class OpKind {
  Unsupported,
  Constant,    // const.TYPE, const.TYPE.zero
  NullRef,     // const.ref.zero
  RodataRef,   // const.ref.rodata
  Infix,       // an operator of C
  Conversion,  // a C cast to the result type
  Kernel,      // a kernel that returns its result
  Divide,      // a kernel that returns a code: integer division and remainder
  CompareRef,  // cmp.eq.ref, cmp.ne.ref, cmp.nz.ref
  Select,      // select.TYPE
  Switch,      // switch.TYPE
  GlobalLoad,  // global.load.TYPE
  GlobalStore, // global.store.TYPE
  GlobalLoadIndirect,
  GlobalStoreIndirect,
  GlobalAddress,
  BufferAlloc,
  BufferClone,
  BufferLength,
  BufferRange, // copy, fill.TYPE: a kernel that returns a code and no result
  BufferQuery, // compare, hash: a kernel that returns a code, result through a pointer
  BufferLoad,
  BufferStore,
  ListAlloc,
  ListUpdate, // reserve, resize, set.TYPE
  ListQuery,  // size, get.TYPE
  ListGetRef,
  ListSetRef,
  CopyRef, // assign.ref, cast.ref.any
  CastRef, // cast.any.ref
  Discard,
  Call,
  CallVariadic,
  ImportResolved,
  Debug, // trace, print
  Branch,
  CondBranch,
  BranchTable,
  Return,
  Fail,
  Yield,
  Break,
  CondBreak,
  CallYieldable,
};

struct OpInfo {
  OpKind kind = OpKind::Unsupported;
  std::string mnemonic; // with the dialect: vm.add.i32
  std::string kernel;   // kiln_add_i32
  const char *header = nullptr;
  const char *infix = nullptr;   // " + ", or a prefix operator for one operand
  const char *inverse = nullptr; // the comparison that is true exactly when this one is false, or null
  unsigned width = 0;            // bytes of the element of loads and stores
  bool isElementAccess = false;  // list.get.TYPE and list.set.TYPE of numbers
};

/// Looks operations up by name; every distinct name is classified once.
class OpKinds {
public:
  const OpInfo &operator[](mlir::Operation *op);

private:
  llvm::DenseMap<mlir::OperationName, OpInfo *> known;
  std::vector<std::unique_ptr<OpInfo>> storage;
};

} // namespace kiln::c

#endif
