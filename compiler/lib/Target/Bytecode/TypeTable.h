//===- TypeTable.h - Types that a module names ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_TYPETABLE_H
#define KILN_LIB_TARGET_BYTECODE_TYPETABLE_H

#include "kiln/Dialect/VM/VMOps.h"

#include "llvm/ADT/DenseMap.h"

#include <string>
#include <vector>

namespace kiln::bytecode {

/// The types of all values in functions, and of the elements of lists. A ref is named by its object type:
/// `!vm.list<i32>`, `!hal.fence`; `!vm.ref<?>` and the elements of `!vm.list<?>` are `!vm.opaque`. Types of values come
/// first, then types of refs, each sorted.
class TypeTable {
public:
  explicit TypeTable(vm::ModuleOp module);

  llvm::ArrayRef<std::string> getNames() const { return names; }
  uint32_t lookup(mlir::Type type) const { return ordinals.at(type); }

private:
  std::vector<std::string> names;
  llvm::DenseMap<mlir::Type, uint32_t> ordinals;
};

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_TYPETABLE_H
