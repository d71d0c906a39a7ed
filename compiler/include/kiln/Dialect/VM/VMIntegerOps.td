//===- VMIntegerOps.td - Integer arithmetic ---------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two's complement arithmetic on i32 and i64. Results wrap. `.s` ops treat
// their operands as signed, `.u` ops as unsigned.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMINTEGEROPS
#define KILN_DIALECT_VM_VMINTEGEROPS

include "kiln/Dialect/VM/VMBase.td"

class VM_IntUnaryOp<string mnemonic, Type type, string text>
    : VM_UnaryOp<mnemonic, type, text, [VM_NoEffects]> {
  let hasFolder = 1;
}

class VM_IntBinaryOp<string mnemonic, Type type, string text, list<Trait> traits>
    : VM_BinaryOp<mnemonic, type, text, [VM_NoEffects] # traits> {
  let hasFolder = 1;
}

multiclass VM_IntUnary<string opcode, string text> {
  def I32Op : VM_IntUnaryOp<opcode # ".i32", I32, text>;
  def I64Op : VM_IntUnaryOp<opcode # ".i64", I64, text>;
}

multiclass VM_IntBinary<string opcode, string text, list<Trait> traits = []> {
  def I32Op : VM_IntBinaryOp<opcode # ".i32", I32, text, traits>;
  def I64Op : VM_IntBinaryOp<opcode # ".i64", I64, text, traits>;
}

multiclass VM_IntBinarySigned<string opcode, string text, list<Trait> traits = []> {
  def I32SOp : VM_IntBinaryOp<opcode # ".i32.s", I32, text, traits>;
  def I64SOp : VM_IntBinaryOp<opcode # ".i64.s", I64, text, traits>;
}

multiclass VM_IntBinaryUnsigned<string opcode, string text, list<Trait> traits = []> {
  def I32UOp : VM_IntBinaryOp<opcode # ".i32.u", I32, text, traits>;
  def I64UOp : VM_IntBinaryOp<opcode # ".i64.u", I64, text, traits>;
}

let hasCanonicalizer = 1 in {
defm VM_Add : VM_IntBinary<"add", "result = lhs + rhs", [Commutative]>;
defm VM_Mul : VM_IntBinary<"mul", "result = lhs * rhs", [Commutative]>;
}
defm VM_Sub : VM_IntBinary<"sub", "result = lhs - rhs">;

let description = [{
  Fails with INVALID_ARGUMENT when `rhs` is 0, and in the signed form when the
  quotient overflows (MIN / -1).
}] in {
defm VM_Div : VM_IntBinarySigned<"div", "result = lhs / rhs, rounded toward zero", [VM_FailsOnOperands]>;
defm VM_Div : VM_IntBinaryUnsigned<"div", "result = lhs / rhs, unsigned", [VM_FailsOnOperands]>;
defm VM_Rem : VM_IntBinarySigned<"rem", "result = lhs - (lhs / rhs) * rhs; has the sign of lhs", [VM_FailsOnOperands]>;
defm VM_Rem : VM_IntBinaryUnsigned<"rem", "result = lhs modulo rhs, unsigned", [VM_FailsOnOperands]>;
}

class VM_IntFMAOp<string mnemonic, Type type>
    : VM_TernaryOp<mnemonic, type, "result = a * b + c", [VM_NoEffects]> {
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}
def VM_FMAI32Op : VM_IntFMAOp<"fma.i32", I32>;
def VM_FMAI64Op : VM_IntFMAOp<"fma.i64", I64>;

let description = "The absolute value of MIN is MIN." in
defm VM_Abs : VM_IntUnary<"abs", "result = |operand|">;

defm VM_Min : VM_IntBinarySigned<"min", "result = the smaller operand, signed", [Commutative]>;
defm VM_Min : VM_IntBinaryUnsigned<"min", "result = the smaller operand, unsigned", [Commutative]>;
defm VM_Max : VM_IntBinarySigned<"max", "result = the larger operand, signed", [Commutative]>;
defm VM_Max : VM_IntBinaryUnsigned<"max", "result = the larger operand, unsigned", [Commutative]>;

#endif // KILN_DIALECT_VM_VMINTEGEROPS
