//===- VMConversionOps.td - Casts and conversions ---------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Integers narrower than 32 bits live in i32 values whose upper bits are
// unspecified until an `ext` op defines them.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMCONVERSIONOPS
#define KILN_DIALECT_VM_VMCONVERSIONOPS

include "kiln/Dialect/VM/VMBase.td"

/// `%operand : S -> D`
class VM_ConversionOp<string mnemonic, Type from, Type to, string text, list<Trait> traits = [],
                      Trait effects = VM_Pure>
    : VM_ValueOp<mnemonic, [effects] # traits> {
  let summary = text;
  let arguments = (ins from:$operand);
  let results = (outs to:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// Integer widths
//===----------------------------------------------------------------------===//

def VM_TruncI32I8Op : VM_ConversionOp<"trunc.i32.i8", I32, I32, "result = low 8 bits of operand">;
def VM_TruncI32I16Op : VM_ConversionOp<"trunc.i32.i16", I32, I32, "result = low 16 bits of operand">;
def VM_TruncI64I32Op : VM_ConversionOp<"trunc.i64.i32", I64, I32, "result = low 32 bits of operand">;
def VM_ExtI8I32SOp : VM_ConversionOp<"ext.i8.i32.s", I32, I32, "result = low 8 bits, sign-extended">;
def VM_ExtI8I32UOp : VM_ConversionOp<"ext.i8.i32.u", I32, I32, "result = low 8 bits, zero-extended">;
def VM_ExtI16I32SOp : VM_ConversionOp<"ext.i16.i32.s", I32, I32, "result = low 16 bits, sign-extended">;
def VM_ExtI16I32UOp : VM_ConversionOp<"ext.i16.i32.u", I32, I32, "result = low 16 bits, zero-extended">;
def VM_ExtI32I64SOp : VM_ConversionOp<"ext.i32.i64.s", I32, I64, "result = operand, sign-extended">;
def VM_ExtI32I64UOp : VM_ConversionOp<"ext.i32.i64.u", I32, I64, "result = operand, zero-extended">;

let description = "Has no instruction; canonicalization expands it into two conversions.", hasCanonicalizer = 1 in {
def VM_TruncI16I8Op : VM_ConversionOp<"trunc.i16.i8", I32, I32, "result = low 8 bits of operand">;
def VM_TruncI64I8Op : VM_ConversionOp<"trunc.i64.i8", I64, I32, "result = low 8 bits of operand">;
def VM_TruncI64I16Op : VM_ConversionOp<"trunc.i64.i16", I64, I32, "result = low 16 bits of operand">;
def VM_ExtI8I64SOp : VM_ConversionOp<"ext.i8.i64.s", I32, I64, "result = low 8 bits, sign-extended">;
def VM_ExtI8I64UOp : VM_ConversionOp<"ext.i8.i64.u", I32, I64, "result = low 8 bits, zero-extended">;
def VM_ExtI16I64SOp : VM_ConversionOp<"ext.i16.i64.s", I32, I64, "result = low 16 bits, sign-extended">;
def VM_ExtI16I64UOp : VM_ConversionOp<"ext.i16.i64.u", I32, I64, "result = low 16 bits, zero-extended">;
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

def VM_TruncF64F32Op
    : VM_ConversionOp<"trunc.f64.f32", F64, F32, "result = operand rounded to f32", [VM_ExtF64]>;
def VM_ExtF32F64Op : VM_ConversionOp<"ext.f32.f64", F32, F64, "result = operand as f64", [VM_ExtF64]>;

def VM_CastSI32F32Op
    : VM_ConversionOp<"cast.si32.f32", I32, F32, "result = signed operand as f32", [VM_ExtF32]>;
def VM_CastSI64F32Op
    : VM_ConversionOp<"cast.si64.f32", I64, F32, "result = signed operand as f32", [VM_ExtF32]>;
def VM_CastUI32F32Op
    : VM_ConversionOp<"cast.ui32.f32", I32, F32, "result = unsigned operand as f32", [VM_ExtF32]>;
def VM_CastUI64F32Op
    : VM_ConversionOp<"cast.ui64.f32", I64, F32, "result = unsigned operand as f32", [VM_ExtF32]>;
def VM_CastSI64F64Op
    : VM_ConversionOp<"cast.si64.f64", I64, F64, "result = signed operand as f64", [VM_ExtF64]>;
def VM_CastUI64F64Op
    : VM_ConversionOp<"cast.ui64.f64", I64, F64, "result = unsigned operand as f64", [VM_ExtF64]>;

let description = [{
  Rounds to the nearest integer, ties away from zero. Values out of range give
  the nearest representable integer, a NaN gives 0.
}] in {
def VM_CastF32SI32Op
    : VM_ConversionOp<"cast.f32.si32", F32, I32, "result = nearest signed integer", [VM_ExtF32]>;
def VM_CastF32SI64Op
    : VM_ConversionOp<"cast.f32.si64", F32, I64, "result = nearest signed integer", [VM_ExtF32]>;
def VM_CastF32UI32Op
    : VM_ConversionOp<"cast.f32.ui32", F32, I32, "result = nearest unsigned integer", [VM_ExtF32]>;
def VM_CastF32UI64Op
    : VM_ConversionOp<"cast.f32.ui64", F32, I64, "result = nearest unsigned integer", [VM_ExtF32]>;
def VM_CastF64SI64Op
    : VM_ConversionOp<"cast.f64.si64", F64, I64, "result = nearest signed integer", [VM_ExtF64]>;
def VM_CastF64UI64Op
    : VM_ConversionOp<"cast.f64.ui64", F64, I64, "result = nearest unsigned integer", [VM_ExtF64]>;
}

let description = "Keeps every bit, NaN payloads included." in {
def VM_BitcastI32F32Op
    : VM_ConversionOp<"bitcast.i32.f32", I32, F32, "result = bits of operand", [VM_ExtF32]>;
def VM_BitcastF32I32Op
    : VM_ConversionOp<"bitcast.f32.i32", F32, I32, "result = bits of operand", [VM_ExtF32]>;
def VM_BitcastI64F64Op
    : VM_ConversionOp<"bitcast.i64.f64", I64, F64, "result = bits of operand", [VM_ExtF64]>;
def VM_BitcastF64I64Op
    : VM_ConversionOp<"bitcast.f64.i64", F64, I64, "result = bits of operand", [VM_ExtF64]>;
}

//===----------------------------------------------------------------------===//
// Refs
//===----------------------------------------------------------------------===//

def VM_CastAnyRefOp
    : VM_ConversionOp<"cast.any.ref", VM_AnyRef, VM_AnyRef, "result = operand, checked to have the result's type",
                      [VM_FailsOnOperands, VM_MovesRefOperands, VM_MovesRefResults], VM_NoEffects> {
  let description = "Fails with INVALID_ARGUMENT when the object has another type. Null passes.";
}
def VM_CastRefAnyOp
    : VM_ConversionOp<"cast.ref.any", VM_AnyRef, VM_AnyRef, "result = operand as a ref to any type",
                      [VM_MovesRefOperands, VM_MovesRefResults]>;

#endif // KILN_DIALECT_VM_VMCONVERSIONOPS
