//===- TypeTable.cpp - Types that a module names --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeTable.h"

#include "kiln/Dialect/VM/VMTypes.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/Support/raw_ostream.h"

#include <map>

using namespace mlir;

namespace kiln::bytecode {

static std::string nameOf(Type type) {
  Type object = vm::getRefObjectType(type);
  bool hasOwnText = object && !mlir::isa<vm::BufferType, vm::ListType>(object);
  std::string name;
  llvm::raw_string_ostream(name) << (hasOwnText ? object : type);
  return name;
}

TypeTable::TypeTable(vm::ModuleOp module) {
  llvm::SetVector<Type> types;
  for (auto function : module.getOps<vm::FuncOp>())
    function.walk([&](Operation *op) {
      if (op == function)
        return;
      types.insert(op->operand_type_begin(), op->operand_type_end());
      types.insert(op->result_type_begin(), op->result_type_end());
    });
  for (size_t i = 0; i < types.size(); ++i)
    if (Type element = vm::getListElementType(types[i]))
      types.insert(element);

  std::map<std::pair<bool, std::string>, SmallVector<Type, 1>> sorted;
  for (Type type : types) {
    std::string name = nameOf(type);
    bool isObject = name.front() == '!';
    sorted[{isObject, std::move(name)}].push_back(type);
  }
  for (auto &[key, same] : sorted) {
    for (Type type : same)
      ordinals[type] = static_cast<uint32_t>(names.size());
    names.push_back(key.second);
  }
}

} // namespace kiln::bytecode
