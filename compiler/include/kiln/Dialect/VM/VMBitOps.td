//===- VMBitOps.td - Bit manipulation and shifts ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMBITOPS
#define KILN_DIALECT_VM_VMBITOPS

include "kiln/Dialect/VM/VMBase.td"

multiclass VM_BitUnary<string opcode, string text> {
  let hasFolder = 1 in {
  def I32Op : VM_UnaryOp<opcode # ".i32", I32, text, [VM_Pure]>;
  def I64Op : VM_UnaryOp<opcode # ".i64", I64, text, [VM_Pure]>;
  }
}

multiclass VM_BitBinary<string opcode, string text> {
  let hasFolder = 1 in {
  def I32Op : VM_BinaryOp<opcode # ".i32", I32, text, [VM_Pure, Commutative]>;
  def I64Op : VM_BinaryOp<opcode # ".i64", I64, text, [VM_Pure, Commutative]>;
  }
}

defm VM_Not : VM_BitUnary<"not", "result = ~operand">;
defm VM_And : VM_BitBinary<"and", "result = lhs & rhs">;
defm VM_Or : VM_BitBinary<"or", "result = lhs | rhs">;
defm VM_Xor : VM_BitBinary<"xor", "result = lhs ^ rhs">;

let description = "Zero has 32 (i64: 64) leading zeros." in
defm VM_Ctlz : VM_BitUnary<"ctlz", "result = number of leading zero bits of operand">;

class VM_ShiftOp<string mnemonic, Type type, string text>
    : VM_ValueOp<mnemonic, [VM_NoEffects]> {
  let summary = text;
  let description = [{
    The amount is an i32 for both widths; only its low 5 (i64: 6) bits count.
  }];
  let arguments = (ins type:$operand, I32:$amount);
  let results = (outs type:$result);
  let assemblyFormat = "$operand `,` $amount attr-dict `:` type($result)";
  let hasFolder = 1;
}

def VM_ShlI32Op : VM_ShiftOp<"shl.i32", I32, "result = operand << amount">;
def VM_ShlI64Op : VM_ShiftOp<"shl.i64", I64, "result = operand << amount">;
def VM_ShrI32SOp : VM_ShiftOp<"shr.i32.s", I32, "result = operand >> amount, keeping the sign">;
def VM_ShrI64SOp : VM_ShiftOp<"shr.i64.s", I64, "result = operand >> amount, keeping the sign">;
def VM_ShrI32UOp : VM_ShiftOp<"shr.i32.u", I32, "result = operand >> amount, filling with zeros">;
def VM_ShrI64UOp : VM_ShiftOp<"shr.i64.u", I64, "result = operand >> amount, filling with zeros">;

#endif // KILN_DIALECT_VM_VMBITOPS
