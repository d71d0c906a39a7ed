//===- ModuleFacts.h - What the C writer knows of a module ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names, imports, globals and rodata of a module as C sees them, and for every function that something reaches: whether
// it can fail, suspend, needs the module's state, and may replace refs in globals. The last four follow the calls:
// a function does what its callees do.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_C_MODULEFACTS_H
#define KILN_LIB_TARGET_C_MODULEFACTS_H

#include "Identifiers.h"
#include "OpKinds.h"
#include "kiln/Dialect/VM/VMOps.h"
#include "kiln/Target/C/TranslateToC.h"

#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace kiln::c {

struct GlobalFacts {
  mlir::Operation *op = nullptr;
  std::string name;   // as in the source
  std::string member; // of the state, such as `count`
  mlir::Type type;
  uint32_t ordinal = 0; // byte offset among the primitive globals, or index among the refs
};

struct RodataFacts {
  vm::RodataOp op;
  std::string buffer; // the object
  std::string array;  // its bytes
  std::vector<char> bytes;
  int64_t alignment = 16;
  bool isUsed = false; // as an object; the bytes alone may be used without
  bool areBytesUsed = false;
};

/// One argument of an import: a scalar, a ref, or a variadic list of them or of tuples of them.
struct ImportArgument {
  std::string name;
  bool isVariadic = false;
  llvm::SmallVector<mlir::Type, 1> types; // more than one for a tuple
  std::string structName;                 // of the tuple's struct
};

struct ImportFacts {
  vm::ImportOp op;
  std::string moduleName; // before the first dot
  std::string self;       // member with the imported module's `self`
  std::string member;     // of the import table, or the external function
  llvm::SmallVector<ImportArgument, 4> arguments;
  llvm::ArrayRef<mlir::Type> results;
  bool isOptional = false;
  bool canSuspend = false;
  bool isInlineHal = false; // bound to the support code instead of the table
  bool isUsed = false;
};

struct FunctionFacts {
  vm::FuncOp op;
  std::string name;        // the C function, or the common part of those of a resumable one
  bool isExternal = false; // not `static`: this is the export itself
  bool canFail = false;
  bool canSuspend = false;
  bool usesState = false;
  bool mayReplaceRefs = false;   // stores ref globals or calls out of the module
  bool isRecursive = false;      // can reach itself
  bool storesGlobalRefs = false; // outside of initializers
  llvm::SmallVector<FunctionFacts *, 4> callees;
};

struct ExportFacts {
  vm::ExportOp op;
  FunctionFacts *function = nullptr;
  std::string name; // of the C function
};

class ModuleFacts {
public:
  /// Collects everything; fails, after reporting, if the module has something C cannot express.
  static mlir::FailureOr<std::unique_ptr<ModuleFacts>> collect(vm::ModuleOp module, const TranslateOptions &options);

  const GlobalFacts *findGlobal(mlir::Operation *user) const;
  RodataFacts *findRodata(mlir::Operation *user);
  FunctionFacts *findFunction(llvm::StringRef symbol) { return functionsBySymbol.lookup(symbol); }
  ImportFacts *findImport(llvm::StringRef symbol) { return importsBySymbol.lookup(symbol); }

  /// True if a host has to provide at least one import: the table is not null then.
  bool requiresImports() const;

  /// True unless it is known that `op` always succeeds when it is executed.
  bool canFail(mlir::Operation *op);
  /// True if `op` may replace the ref that a global holds; `global` narrows it to one global.
  bool mayReplaceRef(mlir::Operation *op, llvm::StringRef global);
  bool isSuspensionPoint(mlir::Operation *op);
  /// The element type of a list access that converts nothing if the list is what its type says; null for all others.
  mlir::Type directElement(mlir::Operation *op);
  /// True if `op` may change the size of some list.
  bool mayResizeList(mlir::Operation *op);

  vm::ModuleOp module;
  const TranslateOptions &options;
  OpKinds kinds;
  NameScope names;        // of the file
  std::string moduleName; // as in the source
  std::string prefix;     // of every external name, without the underscore
  std::vector<GlobalFacts> globals;
  std::vector<std::unique_ptr<RodataFacts>> rodata;
  std::vector<std::unique_ptr<ImportFacts>> imports;
  std::vector<std::unique_ptr<FunctionFacts>> functions; // those reached, callees first where that is possible
  std::vector<ExportFacts> exports;
  FunctionFacts *initializer = nullptr;
  FunctionFacts *deinitializer = nullptr;
  bool usesDebugHooks = false;
  bool usesIndirectGlobals = false;
  OrderedStrings headers;                                   // support headers the source includes
  llvm::MapVector<mlir::Type, std::string> typeDescriptors; // object types compared at run time

  /// True if the program creates objects.
  bool usesAllocator() const {
    return headers.contains("kiln_buffer.h") || headers.contains("kiln_list.h") ||
           headers.contains("kiln_hal_inline.h");
  }

  /// True if init takes a table of imports.
  bool hasImportTable() const {
    return !options.linkImports &&
           llvm::any_of(imports, [](auto &import) { return import->isUsed && !import->isInlineHal; });
  }

  /// Name of the kiln_type_t constant that describes the object type of `refType`; null for a ref to anything.
  std::string typeDescriptor(mlir::Type refType);

  std::string external(llvm::StringRef name) const { return prefix + "_" + name.str(); }

private:
  ModuleFacts(vm::ModuleOp module, const TranslateOptions &options) : module(module), options(options) {}

  mlir::LogicalResult collectSymbols();
  mlir::LogicalResult collectImport(vm::ImportOp op);
  mlir::LogicalResult collectExports();
  void reachFunctions();
  void moveQueries(mlir::Region &body);
  mlir::LogicalResult inspectFunctions();
  void propagate();

  llvm::StringMap<FunctionFacts *> functionsBySymbol;
  llvm::StringMap<ImportFacts *> importsBySymbol;
  llvm::StringMap<RodataFacts *> rodataBySymbol;
  llvm::StringMap<size_t> globalsBySymbol;
  std::vector<std::unique_ptr<FunctionFacts>> allFunctions;
};

} // namespace kiln::c

#endif
