//===- TensorWrappers.h - Exports that take arrays for tensors --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A tensor program compiled for the inline execution model passes buffer views. What its tensors are stands in the
// reflection: `iree.abi.declaration` is the source function's signature. From it each export gets, beside the function
// with refs, one with C arrays: static shapes become array types, dynamic ones a pointer and the dimensions.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_TENSORWRAPPERS_H
#define KILN_LIB_TARGET_C_TENSORWRAPPERS_H

#include "ModuleFacts.h"

#include <optional>

namespace kiln::c {

/// One argument or result of the declaration.
struct DeclaredValue {
  std::string name;
  std::string scalar;                 // C type of a value that is no tensor
  std::string element;                // C type of a tensor's elements
  std::string elementType;            // the HAL's code for it, as a C expression
  llvm::SmallVector<int64_t, 4> dims; // -1 where dynamic
  bool isTensor = false;

  bool isDynamic() const { return llvm::is_contained(dims, -1); }
};

struct TensorSignature {
  std::vector<DeclaredValue> arguments, results;
};

class TensorWrappers {
public:
  explicit TensorWrappers(ModuleFacts &module);

  bool empty() const { return wrappers.empty(); }
  void printPrototypes(llvm::raw_ostream &os) const;
  void printDefinitions(llvm::raw_ostream &os) const;

private:
  struct Wrapper {
    const ExportFacts *exported;
    TensorSignature signature;
    std::string name;
    std::string text;     // of the declaration
    bool copiesArguments; // because the program may write to them
  };

  std::string prototype(const Wrapper &wrapper) const;
  bool mayWriteArguments(FunctionFacts *function) const;

  ModuleFacts &module;
  std::vector<Wrapper> wrappers;
};

/// Parses `sync func @f(%a: tensor<4x?xf32>, ...) -> (%r: i32)`; nothing if it holds what C arrays cannot express.
std::optional<TensorSignature> parseDeclaration(llvm::StringRef declaration);

} // namespace kiln::c

#endif
