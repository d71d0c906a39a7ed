//===- SymbolOrdinals.cpp - Numbers that instructions refer to ------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SymbolOrdinals.h"

#include "isa.h"

#include "llvm/ADT/TypeSwitch.h"

namespace kiln::bytecode {

SymbolOrdinals::SymbolOrdinals(vm::ModuleOp module) {
  for (mlir::Operation &op : *module.getModuleBody()) {
    auto add = [&](mlir::IntegerAttr ordinal, uint32_t bits = 0) {
      ordinals[mlir::SymbolTable::getSymbolName(&op)] = static_cast<uint32_t>(ordinal.getInt()) | bits;
    };
    llvm::TypeSwitch<mlir::Operation *>(&op)
        .Case([&](vm::FuncOp function) { add(function.getOrdinalAttr()); })
        .Case([&](vm::ImportOp import) { add(import.getOrdinalAttr(), isa::kImportOrdinal); })
        .Case([&](vm::RodataOp rodata) { add(rodata.getOrdinalAttr()); })
        .Case([&](vm::GlobalOpInterface global) { add(global.getOrdinalAttr()); });
  }
}

} // namespace kiln::bytecode
