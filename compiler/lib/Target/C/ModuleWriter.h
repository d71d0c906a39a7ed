//===- ModuleWriter.h - Header and source of a module -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_MODULEWRITER_H
#define KILN_LIB_TARGET_C_MODULEWRITER_H

#include "DescriptorWriter.h"
#include "FunctionWriter.h"
#include "ModuleFacts.h"
#include "TensorWrappers.h"

#include <memory>

namespace kiln::c {

class ModuleWriter {
public:
  ModuleWriter(ModuleFacts &module, const SourceNames &sourceNames);

  /// Translates every function; the rest prints.
  mlir::LogicalResult translate();

  /// `support` is the text of the support code if that is to be part of the header, else empty.
  void printHeader(llvm::raw_ostream &os, llvm::StringRef support);
  void printSource(llvm::raw_ostream &os);

  /// Support headers that the header includes, which are not all that the source does.
  std::vector<std::string> headerIncludes() const;

private:
  FunctionWriter &writerOf(FunctionFacts *function) { return *writers.find(function)->second; }

  void printImports(llvm::raw_ostream &os);
  void printState(llvm::raw_ostream &os);
  void printLifecycle(llvm::raw_ostream &os);
  void printExports(llvm::raw_ostream &os);
  std::string exportPrototype(const ExportFacts &exported, Entry entry);

  void printRodata(llvm::raw_ostream &os);
  void printIndirectAccess(llvm::raw_ostream &os);
  void printFunctions(llvm::raw_ostream &os);
  void printInit(llvm::raw_ostream &os);
  void printExportWrappers(llvm::raw_ostream &os);

  ModuleFacts &module;
  const SourceNames &sourceNames;
  TensorWrappers tensors;
  DescriptorWriter descriptor;
  llvm::DenseMap<FunctionFacts *, std::unique_ptr<FunctionWriter>> writers;
};

} // namespace kiln::c

#endif
