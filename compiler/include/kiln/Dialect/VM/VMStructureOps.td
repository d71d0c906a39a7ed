//===- VMStructureOps.td - Modules and functions ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMSTRUCTUREOPS
#define KILN_DIALECT_VM_VMSTRUCTUREOPS

include "kiln/Dialect/VM/VMBase.td"
include "kiln/Dialect/VM/VMAttributes.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"

def VM_ModuleOp : VM_Op<"module", [IsolatedFromAbove, SingleBlockImplicitTerminator<"ModuleTerminatorOp">,
                                   NoRegionArguments, SymbolTable, Symbol]> {
  let summary = "a linkable unit of functions, globals and data";
  let description = [{
    Holds imports, exports, functions, initializers, globals and read-only data
    in any order. Initializers run in the order of the text.

    `vm.module [visibility]? @name <ordinal_counts = .., version = ..> attributes {attrs} { body }`
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, OptionalAttr<StrAttr>:$sym_visibility,
                       OptionalAttr<I32Attr>:$version, OptionalAttr<VM_OrdinalCountsAttr>:$ordinal_counts);
  let regions = (region SizedRegion<1>:$bodyRegion);
  let hasCustomAssemblyFormat = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name)>];
  let hasRegionVerifier = 1;
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::Block *getModuleBody() { return &getBodyRegion().front(); }

    /// Replaces each vm.import.resolved of a required import by 1: it is always there. Succeeds if there was one.
    ::llvm::LogicalResult resolveRequiredImports(::mlir::RewriterBase &rewriter);
  }];
}

def VM_ModuleTerminatorOp : VM_Op<"module_terminator", [HasParent<"ModuleOp">, Terminator, VM_Pure]> {
  let summary = "ends the body of a module";
  let description = "Implicit in the text.";
  let assemblyFormat = "attr-dict";
}

def VM_FuncOp : VM_Op<"func", [IsolatedFromAbove, HasParent<"::kiln::vm::ModuleOp">, FunctionOpInterface]> {
  let summary = "a function of a module";
  let description = [{
    `vm.func [visibility]? @name(%arg: T {attrs}, ..) -> (T {attrs}, ..) attributes {attrs} { body }`
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
                       OptionalAttr<StrAttr>:$sym_visibility, OptionalAttr<I32Attr>:$ordinal,
                       OptionalAttr<AnyAttr>:$inlining_policy, OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region AnyRegion:$body);
  let hasCustomAssemblyFormat = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name, "::mlir::FunctionType":$type)>];
  let extraClassDeclaration = [{
    ::mlir::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::mlir::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return isExternal() ? nullptr : &getBody(); }

    /// Whether the function carries the mark of a function that can suspend / that owns refs and can fail.
    bool isYieldable() { return (*this)->hasAttr("vm.yield"); }
    bool isUnwindable() { return (*this)->hasAttr("vm.unwind"); }
  }];
}

def VM_ExportOp : VM_Op<"export", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "makes a function callable from other modules";
  let description = [{
    Several exports may name one function; the name defaults to the function's.

    `vm.export @function [as("name")]? attributes {attrs}`
  }];
  let arguments = (ins FlatSymbolRefAttr:$function_ref, StrAttr:$export_name, OptionalAttr<I32Attr>:$ordinal);
  let hasCustomAssemblyFormat = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$functionRef, CArg<"::mlir::StringRef", "{}">:$exportName)>];
}

def VM_ImportOp : VM_Op<"import", [FunctionOpInterface]> {
  let summary = "a function that another module provides";
  let description = [{
    The symbol is `module.function`. A variadic argument (`...`) takes any
    number of values, or of tuples of values. An `optional` import may be
    missing when the module is loaded; `vm.import.resolved` tells.

    `vm.import [visibility]? [optional]? @module.function(%name : T, T ..., ..) -> T attributes {attrs}`
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<FunctionType>:$function_type,
                       OptionalAttr<StrAttr>:$sym_visibility, UnitAttr:$is_optional,
                       OptionalAttr<I32Attr>:$minimum_version, OptionalAttr<I32Attr>:$ordinal,
                       OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region AnyRegion:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name, "::mlir::FunctionType":$type,
                                 CArg<"::mlir::ArrayAttr", "{}">:$argAttrs)>];
  let extraClassDeclaration = [{
    ::mlir::ArrayRef<::mlir::Type> getArgumentTypes() { return getFunctionType().getInputs(); }
    ::mlir::ArrayRef<::mlir::Type> getResultTypes() { return getFunctionType().getResults(); }
    ::mlir::Region *getCallableRegion() { return nullptr; }

    /// The name given to an argument, or an empty string.
    ::mlir::StringRef getArgumentName(unsigned index);
    bool isArgumentVariadic(unsigned index);
    /// Whether any argument is variadic, so that calls need segment sizes.
    bool isVariadic();
    bool isYieldable() { return (*this)->hasAttr("vm.yield"); }
    bool hasSideEffects() { return !(*this)->hasAttr("nosideeffects"); }
    /// The symbol split at its first dot; the module part is empty without one.
    ::mlir::StringRef getImportModuleName();
    ::mlir::StringRef getImportFunctionName();
  }];
}

def VM_InitializerOp : VM_Op<"initializer", [IsolatedFromAbove, HasParent<"::kiln::vm::ModuleOp">,
                                             DeclareOpInterfaceMethods<CallableOpInterface>]> {
  let summary = "code that runs when the module is loaded";
  let description = "`vm.initializer attributes {attrs} { body }`";
  let arguments = (ins TypeAttrOf<FunctionType>:$function_type);
  let regions = (region MinSizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins)>];
  let extraClassDeclaration = [{
    // An initializer takes and gives nothing, so it has no attributes of arguments or results.
    ::mlir::ArrayAttr getArgAttrsAttr() { return {}; }
    ::mlir::ArrayAttr getResAttrsAttr() { return {}; }
    void setArgAttrsAttr(::mlir::ArrayAttr) {}
    void setResAttrsAttr(::mlir::ArrayAttr) {}
    ::mlir::Attribute removeArgAttrsAttr() { return {}; }
    ::mlir::Attribute removeResAttrsAttr() { return {}; }
  }];
}

#endif // KILN_DIALECT_VM_VMSTRUCTUREOPS
