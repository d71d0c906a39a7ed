//===- CallingConvention.cpp - Signatures as other modules see them -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/CallingConvention.h"

#include "kiln/Dialect/VM/VMTypes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/SmallString.h"

namespace kiln::vm {

/// Appends the letters of `type`; those of a tuple are the letters of its parts.
static mlir::LogicalResult appendType(mlir::Operation *op, mlir::Type type, std::string &text) {
  if (auto tuple = mlir::dyn_cast<mlir::TupleType>(type)) {
    for (mlir::Type part : tuple.getTypes())
      if (mlir::failed(appendType(op, part, text)))
        return mlir::failure();
    return mlir::success();
  }
  auto integer = mlir::dyn_cast<mlir::IntegerType>(type);
  auto number = mlir::dyn_cast<mlir::FloatType>(type);
  if (mlir::isa<RefType>(type))
    text += 'r';
  else if (integer && integer.getWidth() <= 64)
    text += integer.getWidth() <= 32 ? 'i' : 'I';
  else if (number && number.getWidth() <= 64)
    text += number.getWidth() <= 32 ? 'f' : 'F';
  else
    return op->emitOpError() << "has an argument or result of type " << type
                             << ", which has no letter in a calling convention";
  return mlir::success();
}

/// `isVariadic` tells which arguments are.
static mlir::FailureOr<std::string> spell(mlir::Operation *op, mlir::FunctionType type,
                                          llvm::function_ref<bool(unsigned)> isVariadic) {
  std::string arguments, results;
  for (auto [index, argument] : llvm::enumerate(type.getInputs())) {
    bool repeats = isVariadic(static_cast<unsigned>(index));
    arguments += repeats ? "C" : "";
    if (mlir::failed(appendType(op, argument, arguments)))
      return mlir::failure();
    arguments += repeats ? "D" : "";
  }
  for (mlir::Type result : type.getResults())
    if (mlir::failed(appendType(op, result, results)))
      return mlir::failure();
  return "0" + (arguments.empty() ? "v" : arguments) + "_" + (results.empty() ? "v" : results);
}

mlir::FailureOr<std::string> callingConvention(FuncOp function) {
  return spell(function, function.getFunctionType(), [](unsigned) { return false; });
}

mlir::FailureOr<std::string> callingConvention(ImportOp import) {
  return spell(import, import.getFunctionType(), [&](unsigned index) { return import.isArgumentVariadic(index); });
}

mlir::FailureOr<std::vector<std::pair<std::string, std::string>>> reflectionOf(mlir::Operation *op) {
  std::vector<std::pair<std::string, std::string>> entries;
  auto dictionary = op->getAttrOfType<mlir::DictionaryAttr>("iree.reflection");
  if (!dictionary)
    return entries;
  for (mlir::NamedAttribute entry : dictionary) { // sorted by name
    std::string value;
    if (auto text = mlir::dyn_cast<mlir::StringAttr>(entry.getValue())) {
      value = text.str();
    } else if (auto number = mlir::dyn_cast<mlir::IntegerAttr>(entry.getValue())) {
      llvm::SmallString<24> digits;
      number.getValue().toString(digits, 10, /*Signed=*/true);
      value = digits.str().str();
    } else if (auto symbol = mlir::dyn_cast<mlir::FlatSymbolRefAttr>(entry.getValue())) {
      value = symbol.getValue().str();
    } else {
      return op->emitOpError() << "has the reflection attribute `" << entry.getName().getValue()
                               << "`, which is no string, integer or symbol";
    }
    if (!entry.getName().empty())
      entries.emplace_back(entry.getName().str(), std::move(value));
  }
  return entries;
}

} // namespace kiln::vm
