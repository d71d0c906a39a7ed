//===- VMFloatOps.td - Floating-point arithmetic ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// IEEE 754 arithmetic, round to nearest, ties to even, without contraction. The
// sign and payload of a NaN that an op computes are unspecified; `neg` and `abs`
// keep every other bit.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMFLOATOPS
#define KILN_DIALECT_VM_VMFLOATOPS

include "kiln/Dialect/VM/VMBase.td"

multiclass VM_FloatUnary<string opcode, string text> {
  def F32Op : VM_UnaryOp<opcode # ".f32", F32, text, [VM_Pure, VM_ExtF32]>;
  def F64Op : VM_UnaryOp<opcode # ".f64", F64, text, [VM_Pure, VM_ExtF64]>;
}

multiclass VM_FloatBinary<string opcode, string text, list<Trait> traits = []> {
  def F32Op : VM_BinaryOp<opcode # ".f32", F32, text, [VM_Pure, VM_ExtF32] # traits>;
  def F64Op : VM_BinaryOp<opcode # ".f64", F64, text, [VM_Pure, VM_ExtF64] # traits>;
}

let hasFolder = 1 in {
defm VM_Add : VM_FloatBinary<"add", "result = lhs + rhs", [Commutative]>;
defm VM_Sub : VM_FloatBinary<"sub", "result = lhs - rhs">;
defm VM_Mul : VM_FloatBinary<"mul", "result = lhs * rhs", [Commutative]>;
defm VM_Div : VM_FloatBinary<"div", "result = lhs / rhs">;

defm VM_Abs : VM_FloatUnary<"abs", "result = operand with its sign bit cleared">;
defm VM_Neg : VM_FloatUnary<"neg", "result = operand with its sign bit flipped">;
defm VM_Ceil : VM_FloatUnary<"ceil", "result = operand rounded up to an integer">;
defm VM_Floor : VM_FloatUnary<"floor", "result = operand rounded down to an integer">;
defm VM_Round : VM_FloatUnary<"round", "result = nearest integer, ties away from zero">;
def VM_RoundF32EvenOp : VM_UnaryOp<"round.f32.even", F32, "result = nearest integer, ties to even",
                                   [VM_Pure, VM_ExtF32]>;
def VM_RoundF64EvenOp : VM_UnaryOp<"round.f64.even", F64, "result = nearest integer, ties to even",
                                   [VM_Pure, VM_ExtF64]>;

let description = "Returns `lhs` when either operand is a NaN and when both are equal." in {
defm VM_Min : VM_FloatBinary<"min", "result = rhs < lhs ? rhs : lhs">;
defm VM_Max : VM_FloatBinary<"max", "result = lhs < rhs ? rhs : lhs">;
}
}

let description = "The IEEE 754 remainder: the quotient is rounded to nearest, not toward zero." in
defm VM_Rem : VM_FloatBinary<"rem", "result = lhs - n * rhs, n = lhs / rhs to nearest even">;

let description = "Rounds after the multiplication and again after the addition.", hasFolder = 1,
    hasCanonicalizer = 1 in {
def VM_FMAF32Op : VM_TernaryOp<"fma.f32", F32, "result = a * b + c", [VM_Pure, VM_ExtF32]>;
def VM_FMAF64Op : VM_TernaryOp<"fma.f64", F64, "result = a * b + c", [VM_Pure, VM_ExtF64]>;
}

class VM_FPowIOp<string mnemonic, Type type, list<Trait> traits> : VM_ValueOp<mnemonic, [VM_Pure] # traits> {
  let summary = "result = base to an integer power";
  let arguments = (ins type:$base, I64:$exponent);
  let results = (outs type:$result);
  let assemblyFormat = "$base `,` $exponent attr-dict `:` type($result)";
}
def VM_FPowIF32Op : VM_FPowIOp<"fpowi.f32", F32, [VM_ExtF32]>;
def VM_FPowIF64Op : VM_FPowIOp<"fpowi.f64", F64, [VM_ExtF64]>;

#endif // KILN_DIALECT_VM_VMFLOATOPS
