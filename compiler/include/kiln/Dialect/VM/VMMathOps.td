//===- VMMathOps.td - Floating-point functions ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elementary functions. Except for `sqrt` their last bits depend on the math
// library of the machine that runs the program, so none of them folds.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMMATHOPS
#define KILN_DIALECT_VM_VMMATHOPS

include "kiln/Dialect/VM/VMBase.td"

multiclass VM_MathUnary<string opcode, string text> {
  def F32Op : VM_UnaryOp<opcode # ".f32", F32, text, [VM_Pure, VM_ExtF32]>;
  def F64Op : VM_UnaryOp<opcode # ".f64", F64, text, [VM_Pure, VM_ExtF64]>;
}

multiclass VM_MathBinary<string opcode, string text> {
  def F32Op : VM_BinaryOp<opcode # ".f32", F32, text, [VM_Pure, VM_ExtF32]>;
  def F64Op : VM_BinaryOp<opcode # ".f64", F64, text, [VM_Pure, VM_ExtF64]>;
}

defm VM_Atan : VM_MathUnary<"atan", "result = arc tangent of operand">;
defm VM_Atan2 : VM_MathBinary<"atan2", "result = angle of the point (rhs, lhs)">;
defm VM_Cos : VM_MathUnary<"cos", "result = cosine of operand">;
defm VM_Sin : VM_MathUnary<"sin", "result = sine of operand">;
defm VM_Exp : VM_MathUnary<"exp", "result = e to the power operand">;
defm VM_Exp2 : VM_MathUnary<"exp2", "result = 2 to the power operand">;
defm VM_ExpM1 : VM_MathUnary<"expm1", "result = e to the power operand, minus 1">;
defm VM_Log : VM_MathUnary<"log", "result = natural logarithm of operand">;
defm VM_Log10 : VM_MathUnary<"log10", "result = decimal logarithm of operand">;
defm VM_Log1p : VM_MathUnary<"log1p", "result = natural logarithm of 1 + operand">;
defm VM_Log2 : VM_MathUnary<"log2", "result = binary logarithm of operand">;
defm VM_Pow : VM_MathBinary<"pow", "result = lhs to the power rhs">;
defm VM_Rsqrt : VM_MathUnary<"rsqrt", "result = 1 / square root of operand">;
defm VM_Sqrt : VM_MathUnary<"sqrt", "result = square root of operand">;
defm VM_Tanh : VM_MathUnary<"tanh", "result = hyperbolic tangent of operand">;
defm VM_Erf : VM_MathUnary<"erf", "result = error function of operand">;

#endif // KILN_DIALECT_VM_VMMATHOPS
