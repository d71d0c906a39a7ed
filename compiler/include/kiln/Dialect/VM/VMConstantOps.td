//===- VMConstantOps.td - Constants and read-only data ----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMCONSTANTOPS
#define KILN_DIALECT_VM_VMCONSTANTOPS

include "kiln/Dialect/VM/VMBase.td"
include "mlir/IR/SymbolInterfaces.td"

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

class VM_ConstOp<string mnemonic, Type type, Attr attr, string attrClass, string cppType, list<Trait> traits>
    : VM_Op<mnemonic, [VM_Pure, ConstantLike] # traits> {
  let summary = "result = value";
  let description = "The value is written without its type. Zero canonicalizes to the `.zero` form.";
  let arguments = (ins attr:$value);
  let results = (outs type:$result);
  let assemblyFormat = [{$value `` custom<FreeAttrs>(attr-dict, "getAttributeNames()")}];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [
    OpBuilder<(ins cppType:$value)>,
    OpBuilder<(ins attrClass:$value)>,
  ];
}

class VM_ConstZeroOp<string mnemonic, Type type, list<Trait> traits>
    : VM_Op<mnemonic, [VM_Pure, ConstantLike] # traits> {
  let summary = "result = 0";
  let results = (outs type:$result);
  let assemblyFormat = "attr-dict";
  let hasFolder = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins)>];
}

def VM_ConstI32Op : VM_ConstOp<"const.i32", I32, I32Attr, "::mlir::IntegerAttr", "int32_t", []>;
def VM_ConstI32ZeroOp : VM_ConstZeroOp<"const.i32.zero", I32, []>;
def VM_ConstI64Op : VM_ConstOp<"const.i64", I64, I64Attr, "::mlir::IntegerAttr", "int64_t", []>;
def VM_ConstI64ZeroOp : VM_ConstZeroOp<"const.i64.zero", I64, []>;
def VM_ConstF32Op : VM_ConstOp<"const.f32", F32, F32Attr, "::mlir::FloatAttr", "float", [VM_ExtF32]>;
def VM_ConstF32ZeroOp : VM_ConstZeroOp<"const.f32.zero", F32, [VM_ExtF32]>;
def VM_ConstF64Op : VM_ConstOp<"const.f64", F64, F64Attr, "::mlir::FloatAttr", "double", [VM_ExtF64]>;
def VM_ConstF64ZeroOp : VM_ConstZeroOp<"const.f64.zero", F64, [VM_ExtF64]>;

//===----------------------------------------------------------------------===//
// Refs
//===----------------------------------------------------------------------===//

def VM_ConstRefZeroOp : VM_Op<"const.ref.zero", [VM_Pure, ConstantLike]> {
  let summary = "result = null";
  let results = (outs VM_AnyRef:$result);
  let assemblyFormat = "`:` type($result) attr-dict";
  let hasFolder = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$resultType), "$_state.addTypes(resultType);">];
}

def VM_ConstRefRodataOp
    : VM_Op<"const.ref.rodata", [VM_Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "result = ref to a read-only data segment";
  let arguments = (ins FlatSymbolRefAttr:$rodata);
  let results = (outs VM_Buffer:$value);
  let assemblyFormat = [{
    $rodata `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($value)
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$rodata)>];
}

def VM_DiscardRefsOp : VM_Op<"discard.refs", [VM_WritesMemory]> {
  let summary = "releases refs before the end of the function";
  let description = "Operands that another op already took over are skipped.";
  let arguments = (ins Variadic<VM_AnyRef>:$refs);
  let assemblyFormat = "($refs^ `:` type($refs))? attr-dict";
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$refs), "$_state.addOperands(refs);">];
}

def VM_AssignRefOp : VM_Op<"assign.ref", [VM_MovesRefOperands, VM_MovesRefResults]> {
  let summary = "result = source";
  let arguments = (ins VM_AnyRef:$source);
  let results = (outs VM_AnyRef:$result);
  let assemblyFormat = "$source attr-dict `:` type($source) `->` type($result)";
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$resultType, "::mlir::Value":$source), [{
    $_state.addTypes(resultType);
    $_state.addOperands(source);
  }]>];
}

//===----------------------------------------------------------------------===//
// Read-only data
//===----------------------------------------------------------------------===//

def VM_RodataOp : VM_Op<"rodata", [IsolatedFromAbove, HasParent<"::kiln::vm::ModuleOp">, Symbol]> {
  let summary = "declares a read-only data segment";
  let description = [{
    The bytes of `value`, little-endian, aligned to `alignment` (16 when absent).
    kiln/Dialect/Util/Serialization.h defines the bytes of each kind of value.

    `vm.rodata [visibility]? @name <alignment = .., ordinal = .., mime_type = ..> {attrs} value`
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, VM_RodataAttr:$value, OptionalAttr<I64Attr>:$alignment,
                       OptionalAttr<I32Attr>:$ordinal, OptionalAttr<StrAttr>:$mime_type,
                       OptionalAttr<StrAttr>:$sym_visibility);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringRef":$name, "::mlir::Attribute":$value)>];
}

def VM_RodataInlineOp : VM_Op<"rodata.inline", [VM_Pure, VM_PseudoOp]> {
  let summary = "result = ref to read-only data given in place";
  let description = [{
    Stands for a `vm.rodata` and a `vm.const.ref.rodata` of it.

    `vm.rodata.inline ["name"]? <alignment = .., mime_type = ..> {attrs} : !vm.buffer = value`
  }];
  let arguments = (ins OptionalAttr<StrAttr>:$name, VM_RodataAttr:$value, OptionalAttr<I64Attr>:$alignment,
                       OptionalAttr<StrAttr>:$mime_type);
  let results = (outs VM_Buffer:$result);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringAttr":$name, "::mlir::Attribute":$value)>];
}

def VM_RodataTableInlineOp : VM_Op<"rodata.table.inline", [VM_Pure, VM_PseudoOp]> {
  let summary = "results = a table of offsets and sizes, and the data it describes";
  let description = [{
    The table holds (offset, size) pairs of the table type, one for each value
    of the list; the data holds the values, each padded to `data_alignment`.

    `vm.rodata.table.inline i32 <table_name = .., data_name = .., alignment = .., data_alignment = ..,
    mime_type = ..> {attrs} : !vm.buffer, !vm.buffer = [values]`
  }];
  let arguments = (ins OptionalAttr<StrAttr>:$table_name, OptionalAttr<StrAttr>:$data_name, TypeAttr:$table_type,
                       VM_RodataArrayAttr:$data_array, OptionalAttr<I64Attr>:$alignment,
                       OptionalAttr<I64Attr>:$data_alignment, OptionalAttr<StrAttr>:$mime_type);
  let results = (outs VM_Buffer:$table_result, VM_Buffer:$data_result);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$tableType, "::mlir::ArrayAttr":$data)>];
}

#endif // KILN_DIALECT_VM_VMCONSTANTOPS
