//===- VMComparisonBase.td - Shapes of comparison ops -----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMCOMPARISONBASE
#define KILN_DIALECT_VM_VMCOMPARISONBASE

include "kiln/Dialect/VM/VMBase.td"

/// `%operand : T`; the result is an i32, 1 or 0.
class VM_UnaryComparisonOp<string mnemonic, Type type, string text, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_Pure] # traits> {
  let summary = text;
  let arguments = (ins type:$operand);
  let results = (outs I32:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand)";
  let hasFolder = 1;
}

/// `%lhs, %rhs : T`; the result is an i32, 1 or 0.
class VM_BinaryComparisonOp<string mnemonic, Type type, string text, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_Pure] # traits> {
  let summary = text;
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs I32:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` type($lhs)";
  let hasFolder = 1;
}

#endif // KILN_DIALECT_VM_VMCOMPARISONBASE
