//===- RegisterAnnotations.cpp - Registers as attributes ------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/EdgeMoves.h"
#include "kiln/Target/Bytecode/TranslateToBytecode.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::bytecode {

namespace {

class FunctionAnnotator {
public:
  explicit FunctionAnnotator(vm::FuncOp function)
      : function(function), liveness(function), allocation(liveness), builder(function.getContext()) {}

  void annotate() {
    for (Block &block : function.getBody()) {
      for (Operation &op : block)
        annotateOp(op);
      block.front().setAttr("block_registers", names(block.getArguments(), {}));
    }
  }

private:
  vm::FuncOp function;
  vm::Liveness liveness;
  vm::RegisterAllocation allocation;
  Builder builder;

  void annotateOp(Operation &op) {
    llvm::SmallBitVector taken = vm::getTakenOperands(liveness, &op);
    if (op.getNumOperands())
      op.setAttr("operand_registers", names(op.getOperands(), taken));
    if (op.getNumResults())
      op.setAttr("result_registers", names(op.getResults(), {}));
    if (!op.getNumSuccessors())
      return;
    SmallVector<Attribute> edges;
    for (unsigned i = 0; i < op.getNumSuccessors(); ++i) {
      SmallVector<Attribute> moves;
      for (vm::RegisterMove move : vm::getEdgeMoves(liveness, allocation, &op, i)) {
        std::string bank = move.takesRef ? "R" : move.isRef ? "r" : "i";
        moves.push_back(builder.getStringAttr(bank + std::to_string(move.source) + "->" + (move.isRef ? "r" : "i") +
                                              std::to_string(move.target)));
      }
      edges.push_back(builder.getArrayAttr(moves));
    }
    op.setAttr("remap_registers", builder.getArrayAttr(edges));
  }

  ArrayAttr names(ValueRange values, const llvm::SmallBitVector &taken) {
    SmallVector<Attribute> names;
    for (auto [index, value] : llvm::enumerate(values))
      names.push_back(builder.getStringAttr(name(liveness.numberOf(value), index < taken.size() && taken[index])));
    return builder.getArrayAttr(names);
  }

  std::string name(unsigned value, bool isTaken) {
    std::string ordinal = std::to_string(allocation.ordinalOf(value));
    switch (allocation.classOf(value)) {
    case vm::RegisterClass::Ref:
      return (isTaken ? "R" : "r") + ordinal;
    case vm::RegisterClass::Pair:
      return "i" + ordinal + "+" + std::to_string(allocation.ordinalOf(value) + 1);
    case vm::RegisterClass::Word:
      return "i" + ordinal;
    }
    llvm_unreachable("all classes are handled");
  }
};

} // namespace

void annotateRegisters(vm::ModuleOp module) {
  for (auto function : module.getOps<vm::FuncOp>())
    if (!function.isExternal())
      FunctionAnnotator(function).annotate();
}

} // namespace kiln::bytecode
