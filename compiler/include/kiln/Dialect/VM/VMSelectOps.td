//===- VMSelectOps.td - Conditional assignment ------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMSELECTOPS
#define KILN_DIALECT_VM_VMSELECTOPS

include "kiln/Dialect/VM/VMBase.td"

class VM_SelectOp<string mnemonic, Type type, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_Pure] # traits> {
  let summary = "result = condition != 0 ? true_value : false_value";
  let arguments = (ins I32:$condition, type:$true_value, type:$false_value);
  let results = (outs type:$result);
  let assemblyFormat = "operands attr-dict `:` type($result)";
  let hasFolder = 1;
}

def VM_SelectI32Op : VM_SelectOp<"select.i32", I32>;
def VM_SelectI64Op : VM_SelectOp<"select.i64", I64>;
def VM_SelectF32Op : VM_SelectOp<"select.f32", F32, [VM_ExtF32]>;
def VM_SelectF64Op : VM_SelectOp<"select.f64", F64, [VM_ExtF64]>;
def VM_SelectRefOp
    : VM_SelectOp<"select.ref", VM_AnyRef, [VM_MovesRefOperands, VM_MovesRefResults,
                                            AllTypesMatch<["true_value", "false_value", "result"]>]>;

class VM_SwitchOp<string mnemonic, Type type, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_Pure] # traits> {
  let summary = "result = 0 <= index < count ? values[index] : default_value";
  let description = "`vm.switch.T %index[%v0, %v1] else %default : T`";
  let arguments = (ins I32:$index, type:$default_value, Variadic<type>:$values);
  let results = (outs type:$result);
  let hasCustomAssemblyFormat = 1;
  let hasFolder = 1;
}

def VM_SwitchI32Op : VM_SwitchOp<"switch.i32", I32>;
def VM_SwitchI64Op : VM_SwitchOp<"switch.i64", I64>;
def VM_SwitchF32Op : VM_SwitchOp<"switch.f32", F32, [VM_ExtF32]>;
def VM_SwitchF64Op : VM_SwitchOp<"switch.f64", F64, [VM_ExtF64]>;
/// Executors differ in whether values that are not selected leave their registers when the instruction may move them, so it
/// moves none.
def VM_SwitchRefOp : VM_SwitchOp<"switch.ref", VM_AnyRef, [VM_MovesRefResults]> {
  let hasVerifier = 1;
}

#endif // KILN_DIALECT_VM_VMSELECTOPS
