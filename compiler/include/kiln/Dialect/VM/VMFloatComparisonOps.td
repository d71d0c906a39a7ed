//===- VMFloatComparisonOps.td - Float comparison ---------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `.o` comparisons are ordered: false when an operand is a NaN. `.u` comparisons
// are unordered: true when an operand is a NaN. Zeros of both signs are equal.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMFLOATCOMPARISONOPS
#define KILN_DIALECT_VM_VMFLOATCOMPARISONOPS

include "kiln/Dialect/VM/VMBase.td"
include "kiln/Dialect/VM/VMComparisonBase.td"

multiclass VM_FloatCompare<string opcode, string text, list<Trait> traits = []> {
  def F32OOp : VM_BinaryComparisonOp<opcode # ".f32.o", F32, text, [VM_ExtF32] # traits>;
  def F32UOp : VM_BinaryComparisonOp<opcode # ".f32.u", F32, text # " or unordered", [VM_ExtF32] # traits>;
  def F64OOp : VM_BinaryComparisonOp<opcode # ".f64.o", F64, text, [VM_ExtF64] # traits>;
  def F64UOp : VM_BinaryComparisonOp<opcode # ".f64.u", F64, text # " or unordered", [VM_ExtF64] # traits>;
}

multiclass VM_FloatNonZero<string opcode, string text> {
  def F32OOp : VM_UnaryComparisonOp<opcode # ".f32.o", F32, text, [VM_ExtF32, VM_PseudoOp]>;
  def F32UOp : VM_UnaryComparisonOp<opcode # ".f32.u", F32, text # " or unordered", [VM_ExtF32, VM_PseudoOp]>;
  def F64OOp : VM_UnaryComparisonOp<opcode # ".f64.o", F64, text, [VM_ExtF64, VM_PseudoOp]>;
  def F64UOp : VM_UnaryComparisonOp<opcode # ".f64.u", F64, text # " or unordered", [VM_ExtF64, VM_PseudoOp]>;
}

let hasCanonicalizer = 1 in {
defm VM_CmpEQ : VM_FloatCompare<"cmp.eq", "result = lhs == rhs", [Commutative]>;
defm VM_CmpNE : VM_FloatCompare<"cmp.ne", "result = lhs != rhs", [Commutative]>;
}
defm VM_CmpLT : VM_FloatCompare<"cmp.lt", "result = lhs < rhs">;
defm VM_CmpLTE : VM_FloatCompare<"cmp.lte", "result = lhs <= rhs">;

let hasCanonicalizer = 1 in {
let description = "Has no instruction; canonicalization swaps the operands of `cmp.lt` or `cmp.lte`." in {
defm VM_CmpGT : VM_FloatCompare<"cmp.gt", "result = lhs > rhs", [VM_PseudoOp]>;
defm VM_CmpGTE : VM_FloatCompare<"cmp.gte", "result = lhs >= rhs", [VM_PseudoOp]>;
}

let description = "Has no instruction; canonicalization compares with zero." in
defm VM_CmpNZ : VM_FloatNonZero<"cmp.nz", "result = operand != 0">;

let description = [{
  True when both have the same sign and their bit patterns differ by less than
  100 (f64: 50000000000) units in the last place, or when they are equal.
  Has no instruction; canonicalization expands it.
}] in {
def VM_CmpEQF32NearOp
    : VM_BinaryComparisonOp<"cmp.eq.f32.near", F32, "result = lhs is nearly rhs", [VM_ExtF32, VM_PseudoOp, Commutative]>;
def VM_CmpEQF64NearOp
    : VM_BinaryComparisonOp<"cmp.eq.f64.near", F64, "result = lhs is nearly rhs", [VM_ExtF64, VM_PseudoOp, Commutative]>;
}
}

def VM_CmpNaNF32Op : VM_UnaryComparisonOp<"cmp.nan.f32", F32, "result = operand is a NaN", [VM_ExtF32]>;
def VM_CmpNaNF64Op : VM_UnaryComparisonOp<"cmp.nan.f64", F64, "result = operand is a NaN", [VM_ExtF64]>;

#endif // KILN_DIALECT_VM_VMFLOATCOMPARISONOPS
