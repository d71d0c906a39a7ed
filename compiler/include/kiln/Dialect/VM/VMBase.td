//===- VMBase.td - The vm dialect: constraints, traits, op bases -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the op files share: the dialect record, operand and result types, the
// traits that state effects, failure and encoding extensions, and the op base
// classes whose assembly format several groups use.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMBASE
#define KILN_DIALECT_VM_VMBASE

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/OpBase.td"

//===----------------------------------------------------------------------===//
// Dialect
//===----------------------------------------------------------------------===//

def VM_Dialect : Dialect {
  let name = "vm";
  let cppNamespace = "::kiln::vm";
  let summary = "Register-level virtual machine IR";
  let description = [{
    A `vm.module` is a linkable unit: functions, imports, exports, globals and
    read-only data. Values are 32- and 64-bit integers, `f32`, `f64` and
    reference-counted objects; control flow is a CFG of blocks with arguments.
    Every op except the pseudo ops corresponds to one instruction.
  }];
  let hasConstantMaterializer = 1;
  let hasOperationInterfaceFallback = 1;
  let useDefaultTypePrinterParser = 0;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    /// Parses the text after `!vm.`; see VMTypes.td for the forms.
    ::mlir::Type parseType(::mlir::DialectAsmParser &parser) const override;
    void printType(::mlir::Type type, ::mlir::DialectAsmPrinter &printer) const override;

  private:
    void registerAttributes();
    void registerTypes();
    void registerInlinerInterface();

    void registerStructureOps();
    void registerGlobalOps();
    void registerConstantOps();
    void registerBufferOps();
    void registerListOps();
    void registerSelectOps();
    void registerIntegerOps();
    void registerBitOps();
    void registerFloatOps();
    void registerMathOps();
    void registerConversionOps();
    void registerIntegerComparisonOps();
    void registerFloatComparisonOps();
    void registerControlOps();
    void registerDebugOps();

  public:
  }];
}

//===----------------------------------------------------------------------===//
// Traits
//===----------------------------------------------------------------------===//
// Tags, defined in VMTraits.h. Memory effects and speculation are answered by
// the dialect from these tags, so that ops carry no interface tables of their
// own. An op with no effect tag counts as reading and writing memory.

class VM_Trait<string name> : NativeOpTrait<name> {
  let cppNamespace = "::kiln::vm::OpTrait";
}

/// No memory effect, never fails: may be moved, merged and dropped freely.
def VM_Pure : VM_Trait<"Pure">;
/// No memory effect, but must not run where it did not run before.
def VM_NoEffects : VM_Trait<"NoEffects">;
def VM_ReadsMemory : VM_Trait<"ReadsMemory">;
def VM_WritesMemory : VM_Trait<"WritesMemory">;
def VM_AllocatesMemory : VM_Trait<"AllocatesMemory">;
/// May run where it did not run before although it touches memory.
def VM_Speculatable : VM_Trait<"Speculatable">;

/// Can end the call with a status; counts when a function is marked `vm.unwind`.
def VM_MayFail : VM_Trait<"MayFail">;
/// Can end the call with a status for some operand values, but does not count
/// when a function is marked `vm.unwind`.
def VM_FailsOnOperands : VM_Trait<"FailsOnOperands">;
/// The invocation may suspend here.
def VM_YieldPoint : VM_Trait<"YieldPoint">;
/// Has no instruction; a pass or pattern must replace it before encoding.
def VM_PseudoOp : VM_Trait<"PseudoOp">;
/// Serves debugging only and may be dropped from release builds.
def VM_DebugOnly : VM_Trait<"DebugOnly">;

/// Needs the f32 / f64 instruction set extension.
def VM_ExtF32 : VM_Trait<"ExtF32">;
def VM_ExtF64 : VM_Trait<"ExtF64">;

/// A last use in a ref operand of this op may hand the reference over.
def VM_MovesRefOperands : VM_Trait<"MovesRefOperands">;
/// As above, for the last operand only.
def VM_MovesLastOperand : VM_Trait<"MovesLastOperand">;
/// Ref results may be produced by moving instead of retaining.
def VM_MovesRefResults : VM_Trait<"MovesRefResults">;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

def VM_IsRef : CPred<"::kiln::vm::isRefType($_self)">;
def VM_AnyRef : Type<VM_IsRef, "ref">;
def VM_Buffer
    : Type<CPred<"::kiln::vm::isBufferRefType($_self)">, "!vm.buffer">,
      BuildableType<"::kiln::vm::getBufferRefType($_builder.getContext())">;
def VM_List : Type<CPred<"::kiln::vm::isListRefType($_self)">, "list">;
def VM_PrimitiveList
    : Type<CPred<"::kiln::vm::isPrimitiveListRefType($_self)">,
           "list of integers, floats or variants">;
def VM_RefList
    : Type<CPred<"::kiln::vm::isRefElementListRefType($_self)">, "list of refs or variants">;
def VM_AnyValue : Type<
    Or<[I32.predicate, I64.predicate, F32.predicate, F64.predicate, VM_IsRef]>,
    "i32, i64, f32, f64 or ref">;
def VM_GlobalPtr : Type<CPred<"::kiln::vm::isGlobalPtrType($_self)">,
                        "i32 or pointer to a global">;

class VM_OneOf<list<Type> types> : AnyTypeOf<types>;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

/// A value that a rodata segment can hold.
def VM_RodataAttr : Attr<CPred<"::kiln::vm::isRodataAttr($_self)">,
                         "buffer-like constant attribute values"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
}
def VM_RodataArrayAttr
    : TypedArrayAttrBase<VM_RodataAttr, "array of buffer-like constants">;

/// One i16 per argument of a variadic call.
def VM_SegmentSizesAttr : ElementsAttrBase<
    CPred<"::kiln::vm::isSegmentSizesAttr($_self)">, "vector of 16-bit integers"> {
  let storageType = "::mlir::DenseIntElementsAttr";
  let returnType = "::mlir::DenseIntElementsAttr";
  let convertFromStorage = "$_self";
}

//===----------------------------------------------------------------------===//
// Op bases
//===----------------------------------------------------------------------===//

// An op with inherent attributes writes its dictionary as
// `custom<FreeAttrs>(attr-dict, "getAttributeNames()")`: inherent attributes have
// a place of their own in the text and must not appear in the dictionary.

class VM_Op<string mnemonic, list<Trait> traits = []>
    : Op<VM_Dialect, mnemonic, traits>;

/// An op with operands of fixed types and one result; it has one builder,
/// which takes the result type and the operands in order.
class VM_ValueOp<string mnemonic, list<Trait> traits> : VM_Op<mnemonic, traits> {
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Type":$resultType, "::mlir::ValueRange":$operands), [{
    $_state.addTypes(resultType);
    $_state.addOperands(operands);
  }]>];
}

/// `%operand : T`
class VM_UnaryOp<string mnemonic, Type type, string text, list<Trait> traits>
    : VM_ValueOp<mnemonic, traits> {
  let summary = text;
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` type($result)";
}

/// `%lhs, %rhs : T`
class VM_BinaryOp<string mnemonic, Type type, string text, list<Trait> traits>
    : VM_ValueOp<mnemonic, traits> {
  let summary = text;
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` type($result)";
}

/// `%a, %b, %c : T`
class VM_TernaryOp<string mnemonic, Type type, string text, list<Trait> traits>
    : VM_ValueOp<mnemonic, traits> {
  let summary = text;
  let arguments = (ins type:$a, type:$b, type:$c);
  let results = (outs type:$result);
  let assemblyFormat = "$a `,` $b `,` $c attr-dict `:` type($result)";
}

#endif // KILN_DIALECT_VM_VMBASE
