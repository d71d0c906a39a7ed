//===- VMGlobalOps.td - Global variables ------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMGLOBALOPS
#define KILN_DIALECT_VM_VMGLOBALOPS

include "kiln/Dialect/VM/VMBase.td"
include "kiln/Dialect/VM/VMInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

class VM_GlobalBase<string mnemonic, list<Trait> traits>
    : VM_Op<mnemonic, [IsolatedFromAbove, HasParent<"::kiln::vm::ModuleOp">, Symbol,
                       DeclareOpInterfaceMethods<VM_GlobalInterface, ["getGlobalInitialValue", "setGlobalInitialValue"]>]
                      # traits> {
  let description = [{
    A variable of the module, zero (null) until initialized. Only a `mutable`
    global may be stored to outside an initializer.

    `vm.global.T [visibility]? [mutable]? @name <inlining_policy = .., ordinal = ..> {attrs} (= value)? : T`
  }];
  let hasCustomAssemblyFormat = 1;
  let skipDefaultBuilders = 1;
  let hasVerifier = 1;
}

class VM_PrimitiveGlobalOp<string mnemonic, Attr valueAttr, list<Trait> traits = []>
    : VM_GlobalBase<mnemonic, traits> {
  let summary = "declares a global variable";
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttr:$type, UnitAttr:$is_mutable,
                       OptionalAttr<valueAttr>:$initial_value, OptionalAttr<AnyAttr>:$inlining_policy,
                       OptionalAttr<I32Attr>:$ordinal, OptionalAttr<StrAttr>:$sym_visibility);
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name, "bool":$isMutable, "::mlir::Type":$type,
                                 CArg<"::mlir::TypedAttr", "{}">:$initialValue)>];
  let hasCanonicalizer = 1;
}

def VM_GlobalI32Op : VM_PrimitiveGlobalOp<"global.i32", I32Attr>;
def VM_GlobalI64Op : VM_PrimitiveGlobalOp<"global.i64", I64Attr>;
def VM_GlobalF32Op : VM_PrimitiveGlobalOp<"global.f32", F32Attr, [VM_ExtF32]>;
def VM_GlobalF64Op : VM_PrimitiveGlobalOp<"global.f64", F64Attr, [VM_ExtF64]>;

def VM_GlobalRefOp : VM_GlobalBase<"global.ref", []> {
  let summary = "declares a global variable that holds a ref";
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttr:$type, UnitAttr:$is_mutable,
                       OptionalAttr<AnyAttr>:$inlining_policy, OptionalAttr<I32Attr>:$ordinal,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name, "bool":$isMutable, "::mlir::Type":$type)>];
}

//===----------------------------------------------------------------------===//
// Direct access
//===----------------------------------------------------------------------===//

class VM_GlobalAccessOp<string mnemonic, list<Trait> traits>
    : VM_Op<mnemonic, [VM_GlobalAccessInterface, DeclareOpInterfaceMethods<SymbolUserOpInterface>] # traits> {
  let skipDefaultBuilders = 1;
}

def VM_GlobalAddressOp : VM_GlobalAccessOp<"global.address", [VM_Pure, VM_PseudoOp]> {
  let summary = "result = address of a global";
  let description = [{
    Gives a pointer for the `indirect` ops. Canonicalization turns indirect
    access through it into direct access; ordinal allocation makes it a constant.
  }];
  let arguments = (ins FlatSymbolRefAttr:$global, UnitAttr:$is_immutable);
  let results = (outs VM_GlobalPtr:$result);
  let assemblyFormat = [{
    (`immutable` $is_immutable^)? $global `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($result)
  }];
  let builders = [OpBuilder<(ins "::mlir::Type":$resultType, "::mlir::FlatSymbolRefAttr":$global)>];
}

class VM_GlobalLoadOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_GlobalAccessOp<mnemonic, traits> {
  let summary = "result = value of a global";
  let description = "A load of a global that is not mutable has no memory effect.";
  let arguments = (ins FlatSymbolRefAttr:$global, UnitAttr:$is_immutable);
  let results = (outs valueType:$value);
  let assemblyFormat = [{
    (`immutable` $is_immutable^)? $global `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($value)
  }];
  let builders = [OpBuilder<(ins "::mlir::Type":$valueType, "::mlir::FlatSymbolRefAttr":$global,
                                 CArg<"bool", "false">:$isImmutable)>];
}

class VM_GlobalStoreOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_GlobalAccessOp<mnemonic, [VM_WritesMemory] # traits> {
  let summary = "global = value";
  let arguments = (ins valueType:$value, FlatSymbolRefAttr:$global);
  let assemblyFormat = [{
    $value `,` $global `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($value)
  }];
  let builders = [OpBuilder<(ins "::mlir::Value":$value, "::mlir::FlatSymbolRefAttr":$global)>];
}

def VM_GlobalLoadI32Op : VM_GlobalLoadOp<"global.load.i32", I32>;
def VM_GlobalLoadI64Op : VM_GlobalLoadOp<"global.load.i64", I64>;
def VM_GlobalLoadF32Op : VM_GlobalLoadOp<"global.load.f32", F32, [VM_ExtF32]>;
def VM_GlobalLoadF64Op : VM_GlobalLoadOp<"global.load.f64", F64, [VM_ExtF64]>;
def VM_GlobalLoadRefOp
    : VM_GlobalLoadOp<"global.load.ref", VM_AnyRef, [VM_FailsOnOperands, VM_MovesRefResults]>;
def VM_GlobalStoreI32Op : VM_GlobalStoreOp<"global.store.i32", I32>;
def VM_GlobalStoreI64Op : VM_GlobalStoreOp<"global.store.i64", I64>;
def VM_GlobalStoreF32Op : VM_GlobalStoreOp<"global.store.f32", F32, [VM_ExtF32]>;
def VM_GlobalStoreF64Op : VM_GlobalStoreOp<"global.store.f64", F64, [VM_ExtF64]>;
def VM_GlobalStoreRefOp
    : VM_GlobalStoreOp<"global.store.ref", VM_AnyRef, [VM_FailsOnOperands, VM_MovesRefOperands]>;

//===----------------------------------------------------------------------===//
// Indirect access
//===----------------------------------------------------------------------===//

class VM_GlobalLoadIndirectOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_Op<mnemonic, traits> {
  let summary = "result = value of the global that a pointer names";
  let arguments = (ins VM_GlobalPtr:$global, UnitAttr:$is_immutable);
  let results = (outs valueType:$value);
  let assemblyFormat = [{
    (`immutable` $is_immutable^)? $global `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($global) `->` type($value)
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$valueType, "::mlir::Value":$global,
                                 CArg<"bool", "false">:$isImmutable)>];
  let hasCanonicalizer = 1;
}

class VM_GlobalStoreIndirectOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_Op<mnemonic, traits> {
  let summary = "global that a pointer names = value";
  let arguments = (ins valueType:$value, VM_GlobalPtr:$global);
  let assemblyFormat = "$value `,` $global attr-dict `:` type($value) `->` type($global)";
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$value, "::mlir::Value":$global), [{
    $_state.addOperands({value, global});
  }]>];
  let hasCanonicalizer = 1;
}

def VM_GlobalLoadIndirectI32Op : VM_GlobalLoadIndirectOp<"global.load.indirect.i32", I32>;
def VM_GlobalLoadIndirectI64Op : VM_GlobalLoadIndirectOp<"global.load.indirect.i64", I64>;
def VM_GlobalLoadIndirectF32Op : VM_GlobalLoadIndirectOp<"global.load.indirect.f32", F32, [VM_ExtF32]>;
def VM_GlobalLoadIndirectF64Op : VM_GlobalLoadIndirectOp<"global.load.indirect.f64", F64, [VM_ExtF64]>;
def VM_GlobalLoadIndirectRefOp
    : VM_GlobalLoadIndirectOp<"global.load.indirect.ref", VM_AnyRef, [VM_FailsOnOperands, VM_MovesRefResults]>;
def VM_GlobalStoreIndirectI32Op : VM_GlobalStoreIndirectOp<"global.store.indirect.i32", I32>;
def VM_GlobalStoreIndirectI64Op : VM_GlobalStoreIndirectOp<"global.store.indirect.i64", I64>;
def VM_GlobalStoreIndirectF32Op : VM_GlobalStoreIndirectOp<"global.store.indirect.f32", F32, [VM_ExtF32]>;
def VM_GlobalStoreIndirectF64Op : VM_GlobalStoreIndirectOp<"global.store.indirect.f64", F64, [VM_ExtF64]>;
def VM_GlobalStoreIndirectRefOp
    : VM_GlobalStoreIndirectOp<"global.store.indirect.ref", VM_AnyRef, [VM_FailsOnOperands, VM_MovesRefOperands]>;

#endif // KILN_DIALECT_VM_VMGLOBALOPS
