//===- VMIntegerComparisonOps.td - Integer and ref comparison -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMINTEGERCOMPARISONOPS
#define KILN_DIALECT_VM_VMINTEGERCOMPARISONOPS

include "kiln/Dialect/VM/VMBase.td"
include "kiln/Dialect/VM/VMComparisonBase.td"

multiclass VM_IntCompare<string opcode, string text, list<Trait> traits = []> {
  def I32Op : VM_BinaryComparisonOp<opcode # ".i32", I32, text, traits>;
  def I64Op : VM_BinaryComparisonOp<opcode # ".i64", I64, text, traits>;
}

multiclass VM_IntCompareSigned<string opcode, string text, list<Trait> traits = []> {
  def I32SOp : VM_BinaryComparisonOp<opcode # ".i32.s", I32, text # ", signed", traits>;
  def I64SOp : VM_BinaryComparisonOp<opcode # ".i64.s", I64, text # ", signed", traits>;
}

multiclass VM_IntCompareUnsigned<string opcode, string text, list<Trait> traits = []> {
  def I32UOp : VM_BinaryComparisonOp<opcode # ".i32.u", I32, text # ", unsigned", traits>;
  def I64UOp : VM_BinaryComparisonOp<opcode # ".i64.u", I64, text # ", unsigned", traits>;
}

let hasCanonicalizer = 1 in {
defm VM_CmpEQ : VM_IntCompare<"cmp.eq", "result = lhs == rhs", [Commutative]>;
defm VM_CmpNE : VM_IntCompare<"cmp.ne", "result = lhs != rhs", [Commutative]>;
}
defm VM_CmpLT : VM_IntCompareSigned<"cmp.lt", "result = lhs < rhs">;
defm VM_CmpLT : VM_IntCompareUnsigned<"cmp.lt", "result = lhs < rhs">;

let hasCanonicalizer = 1, description = "Has no instruction; canonicalization turns it into `cmp.lt`." in {
defm VM_CmpLTE : VM_IntCompareSigned<"cmp.lte", "result = lhs <= rhs", [VM_PseudoOp]>;
defm VM_CmpLTE : VM_IntCompareUnsigned<"cmp.lte", "result = lhs <= rhs", [VM_PseudoOp]>;
defm VM_CmpGT : VM_IntCompareSigned<"cmp.gt", "result = lhs > rhs", [VM_PseudoOp]>;
defm VM_CmpGT : VM_IntCompareUnsigned<"cmp.gt", "result = lhs > rhs", [VM_PseudoOp]>;
defm VM_CmpGTE : VM_IntCompareSigned<"cmp.gte", "result = lhs >= rhs", [VM_PseudoOp]>;
defm VM_CmpGTE : VM_IntCompareUnsigned<"cmp.gte", "result = lhs >= rhs", [VM_PseudoOp]>;
}

def VM_CmpNZI32Op : VM_UnaryComparisonOp<"cmp.nz.i32", I32, "result = operand != 0">;
def VM_CmpNZI64Op : VM_UnaryComparisonOp<"cmp.nz.i64", I64, "result = operand != 0">;

class VM_RefComparisonOp<string mnemonic, string text>
    : VM_BinaryComparisonOp<mnemonic, VM_AnyRef, text, [Commutative, AllTypesMatch<["lhs", "rhs"]>]> {
  let description = "Compares identity, not contents. Two null refs are equal.";
  let hasCanonicalizer = 1;
}
def VM_CmpEQRefOp : VM_RefComparisonOp<"cmp.eq.ref", "result = lhs and rhs are the same object">;
def VM_CmpNERefOp : VM_RefComparisonOp<"cmp.ne.ref", "result = lhs and rhs are different objects">;
def VM_CmpNZRefOp : VM_UnaryComparisonOp<"cmp.nz.ref", VM_AnyRef, "result = operand is not null">;

#endif // KILN_DIALECT_VM_VMINTEGERCOMPARISONOPS
