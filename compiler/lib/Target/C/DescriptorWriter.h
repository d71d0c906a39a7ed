//===- DescriptorWriter.h - How a module looks to its host ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The end of the source file of a module that hosts link at run time: the kiln_module_t (kiln_call.h), a function per
// export that unpacks a call record and a function per import that packs one. The rest of the module knows nothing of
// it: an instance holds the module's state and its import table, whose members are those functions.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_DESCRIPTORWRITER_H
#define KILN_LIB_TARGET_C_DESCRIPTORWRITER_H

#include "ModuleFacts.h"

namespace kiln::c {

class DescriptorWriter {
public:
  explicit DescriptorWriter(ModuleFacts &module) : module(module) {}

  /// Collects names, signatures and the types and headers that the text needs, before anything is printed. Fails,
  /// after reporting, if something cannot be described.
  mlir::LogicalResult collect();

  void printDeclaration(llvm::raw_ostream &os) const;
  void print(llvm::raw_ostream &os) const;

private:
  using Attributes = std::vector<std::pair<std::string, std::string>>;

  struct Import {
    ImportFacts facts; // with argument names that suit the function that packs them
    std::string convention;
    std::string function;
    std::string types;                    // the array with those of the results; empty if any will do
    std::vector<std::string> descriptors; // the kiln_type_t of each result, or empty
  };

  struct Export {
    const ExportFacts *facts;
    std::string convention;
    std::string function;   // the C function
    std::string record;     // the kiln_function_t
    std::string attributes; // the array; empty without any
    Attributes reflection;
    std::vector<std::string> descriptors; // the kiln_type_t of each argument, or empty
  };

  mlir::LogicalResult collectImport(const ImportFacts &facts);
  mlir::LogicalResult collectExport(const ExportFacts &facts);

  void printInstance(llvm::raw_ostream &os) const;
  void printImport(llvm::raw_ostream &os, const Import &import, size_t index) const;
  void printImportBegin(llvm::raw_ostream &os, const Import &import, llvm::StringRef call) const;
  void printExport(llvm::raw_ostream &os, const Export &exported) const;
  void printLifecycle(llvm::raw_ostream &os) const;
  void printCall(llvm::raw_ostream &os, llvm::StringRef function, llvm::StringRef call,
                 llvm::ArrayRef<mlir::Type> results) const;
  void printRecord(llvm::raw_ostream &os, llvm::StringRef record, llvm::StringRef name, llvm::StringRef convention,
                   llvm::StringRef attributes, llvm::StringRef function, llvm::StringRef frame) const;
  void printAttributes(llvm::raw_ostream &os, llvm::StringRef name, const Attributes &attributes) const;
  void printTables(llvm::raw_ostream &os) const;

  ModuleFacts &module;
  std::vector<Import> imports;
  std::vector<Export> exports;
  Attributes reflection;
  std::string instance; // the struct
  std::string types, importTable, exportTable, attributes, descriptor;
  std::string create, initialize, deinitialize, destroy;
};

} // namespace kiln::c

#endif
