//===- VMFoldHelpers.h - Evaluation of constant operands --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fold never changes what a program computes, signs of zeros and statuses
// included. A NaN that arithmetic produces is left to run time: its sign and
// payload belong to the machine.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_DIALECT_VM_IR_VMFOLDHELPERS_H
#define KILN_LIB_DIALECT_VM_IR_VMFOLDHELPERS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OpDefinition.h"

#include <optional>

namespace kiln::vm {

inline std::optional<llvm::APInt> getInteger(mlir::Attribute attr) {
  if (auto integer = llvm::dyn_cast_or_null<mlir::IntegerAttr>(attr))
    return integer.getValue();
  return std::nullopt;
}

inline std::optional<llvm::APFloat> getFloat(mlir::Attribute attr) {
  if (auto number = llvm::dyn_cast_or_null<mlir::FloatAttr>(attr))
    return number.getValue();
  return std::nullopt;
}

inline bool isInteger(mlir::Attribute attr, int64_t value) {
  std::optional<llvm::APInt> integer = getInteger(attr);
  return integer && integer->getSExtValue() == value;
}

/// +value or -value exactly: +0.0 is not -0.0.
inline bool isFloat(mlir::Attribute attr, double value) {
  std::optional<llvm::APFloat> number = getFloat(attr);
  return number && number->isExactlyValue(value);
}

inline bool isZero(mlir::Value value) { return mlir::matchPattern(value, mlir::m_Zero()); }
inline bool isOne(mlir::Value value) { return mlir::matchPattern(value, mlir::m_One()); }

inline mlir::Attribute makeInteger(mlir::Type type, const llvm::APInt &value) {
  return mlir::IntegerAttr::get(type, value);
}

/// Null for a NaN.
inline mlir::Attribute makeComputedFloat(mlir::Type type, const llvm::APFloat &value) {
  return value.isNaN() ? mlir::Attribute() : mlir::FloatAttr::get(type, value);
}

/// The i32 1 or 0.
inline mlir::Attribute makeCondition(mlir::MLIRContext *context, bool value) {
  return mlir::IntegerAttr::get(mlir::IntegerType::get(context, 32), value);
}

/// evaluate(a, b) if both operands are constant integers.
template <typename Evaluate>
mlir::OpFoldResult foldIntegers(mlir::Type type, llvm::ArrayRef<mlir::Attribute> operands, Evaluate evaluate) {
  std::optional<llvm::APInt> lhs = getInteger(operands[0]), rhs = getInteger(operands[1]);
  if (!lhs || !rhs)
    return {};
  return makeInteger(type, evaluate(*lhs, *rhs));
}

/// evaluate(a) if the operand is a constant integer.
template <typename Evaluate>
mlir::OpFoldResult foldInteger(mlir::Type type, llvm::ArrayRef<mlir::Attribute> operands, Evaluate evaluate) {
  std::optional<llvm::APInt> operand = getInteger(operands[0]);
  if (!operand)
    return {};
  return makeInteger(type, evaluate(*operand));
}

/// evaluate(a, b) if both operands are constant floats and the result is no NaN.
template <typename Evaluate>
mlir::OpFoldResult foldFloats(mlir::Type type, llvm::ArrayRef<mlir::Attribute> operands, Evaluate evaluate) {
  std::optional<llvm::APFloat> lhs = getFloat(operands[0]), rhs = getFloat(operands[1]);
  if (!lhs || !rhs)
    return {};
  return makeComputedFloat(type, evaluate(*lhs, *rhs));
}

/// evaluate(a) if the operand is a constant float and the result is no NaN.
template <typename Evaluate>
mlir::OpFoldResult foldFloat(mlir::Type type, llvm::ArrayRef<mlir::Attribute> operands, Evaluate evaluate) {
  std::optional<llvm::APFloat> operand = getFloat(operands[0]);
  if (!operand)
    return {};
  return makeComputedFloat(type, evaluate(*operand));
}

} // namespace kiln::vm

#endif // KILN_LIB_DIALECT_VM_IR_VMFOLDHELPERS_H
