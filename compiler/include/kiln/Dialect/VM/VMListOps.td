//===- VMListOps.td - Lists -------------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A null list fails with INVALID_ARGUMENT, an index that is not below the size
// with OUT_OF_RANGE. Integers convert between the stored and the requested width.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMLISTOPS
#define KILN_DIALECT_VM_VMLISTOPS

include "kiln/Dialect/VM/VMBase.td"

class VM_ListOp<string mnemonic, string text, list<Trait> traits>
    : VM_ValueOp<mnemonic, [VM_MayFail] # traits> {
  let summary = text;
}

/// A list op without results has a builder that takes its operands alone.
class VM_ListEffectOp<string mnemonic, string text, list<Trait> traits>
    : VM_ListOp<mnemonic, text, traits> {
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands), "$_state.addOperands(operands);">];
}

def VM_ListAllocOp : VM_ListOp<"list.alloc", "result = new empty list", [VM_AllocatesMemory]> {
  let arguments = (ins I32:$initial_capacity);
  let results = (outs VM_List:$result);
  let assemblyFormat = "$initial_capacity attr-dict `:` `(` type($initial_capacity) `)` `->` type($result)";
}

def VM_ListReserveOp
    : VM_ListEffectOp<"list.reserve", "makes room for a number of elements",
                      [VM_AllocatesMemory, VM_ReadsMemory, VM_WritesMemory]> {
  let arguments = (ins VM_List:$list, I32:$minimum_capacity);
  let assemblyFormat =
      "operands attr-dict `:` `(` type($list) `,` type($minimum_capacity) `)`";
}

def VM_ListSizeOp : VM_ListOp<"list.size", "result = number of elements", [VM_ReadsMemory]> {
  let arguments = (ins VM_List:$list);
  let results = (outs I32:$result);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `)` `->` type($result)";
}

def VM_ListResizeOp
    : VM_ListEffectOp<"list.resize", "drops elements at the end, or appends zeros and nulls", [VM_WritesMemory]> {
  let arguments = (ins VM_List:$list, I32:$new_size);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `,` type($new_size) `)`";
}

class VM_ListGetOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_ListOp<mnemonic, "result = list[index]", [VM_ReadsMemory] # traits> {
  let description = [{
    A variant element that holds no number fails with FAILED_PRECONDITION.
    Reading a float as an integer, or the other way round, gives 0.
  }];
  let arguments = (ins VM_PrimitiveList:$list, I32:$index);
  let results = (outs valueType:$result);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `,` type($index) `)` `->` type($result)";
}

class VM_ListSetOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_ListEffectOp<mnemonic, "list[index] = value", [VM_WritesMemory] # traits> {
  let description = "Does not grow the list.";
  let arguments = (ins VM_PrimitiveList:$list, I32:$index, valueType:$value);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `,` type($index) `,` type($value) `)`";
}

def VM_ListGetI32Op : VM_ListGetOp<"list.get.i32", I32>;
def VM_ListGetI64Op : VM_ListGetOp<"list.get.i64", I64>;
def VM_ListGetF32Op : VM_ListGetOp<"list.get.f32", F32, [VM_ExtF32]>;
def VM_ListGetF64Op : VM_ListGetOp<"list.get.f64", F64, [VM_ExtF64]>;
def VM_ListSetI32Op : VM_ListSetOp<"list.set.i32", I32>;
def VM_ListSetI64Op : VM_ListSetOp<"list.set.i64", I64>;
def VM_ListSetF32Op : VM_ListSetOp<"list.set.f32", F32, [VM_ExtF32]>;
def VM_ListSetF64Op : VM_ListSetOp<"list.set.f64", F64, [VM_ExtF64]>;

def VM_ListGetRefOp : VM_ListOp<"list.get.ref", "result = list[index]", [VM_ReadsMemory, VM_MovesRefResults]> {
  let description = [{
    Null when the element is null or a ref of another type; a variant element
    that holds a number fails with FAILED_PRECONDITION.
  }];
  let arguments = (ins VM_List:$list, I32:$index);
  let results = (outs VM_AnyRef:$result);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `,` type($index) `)` `->` type($result)";
  let hasVerifier = 1;
}

def VM_ListSetRefOp : VM_ListEffectOp<"list.set.ref", "list[index] = value", [VM_WritesMemory, VM_MovesLastOperand]> {
  let description = "Does not grow the list.";
  let arguments = (ins VM_List:$list, I32:$index, VM_AnyRef:$value);
  let assemblyFormat = "operands attr-dict `:` `(` type($list) `,` type($index) `,` type($value) `)`";
  let hasVerifier = 1;
}

#endif // KILN_DIALECT_VM_VMLISTOPS
