//===- RepeatConstants.cpp - Constants where they are used ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RepeatConstants.h"

#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::bytecode {

void repeatConstants(vm::FuncOp function) {
  SmallVector<Operation *> constants;
  function.walk([&](Operation *op) {
    if (op->hasTrait<mlir::OpTrait::ConstantLike>() && !vm::isRefType(op->getResult(0).getType()))
      constants.push_back(op);
  });
  for (Operation *constant : constants) {
    for (OpOperand &use : llvm::make_early_inc_range(constant->getUses())) {
      Operation *before = use.getOwner()->getPrevNode();
      bool isBefore = before && before->getName() == constant->getName() &&
                      before->getAttrDictionary() == constant->getAttrDictionary();
      if (!isBefore)
        before = OpBuilder(use.getOwner()).clone(*constant);
      if (before != constant)
        use.set(before->getResult(0));
    }
    if (constant->use_empty())
      constant->erase();
  }
}

} // namespace kiln::bytecode
