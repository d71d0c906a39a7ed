//===- VMBufferOps.td - Byte buffers ----------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lengths and offsets are bytes, except that `load`, `store` and `fill` count in
// elements of their width. Buffer bytes are little-endian. Access out of bounds
// fails with OUT_OF_RANGE, writing a read-only buffer with PERMISSION_DENIED and
// a null buffer with INVALID_ARGUMENT.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMBUFFEROPS
#define KILN_DIALECT_VM_VMBUFFEROPS

include "kiln/Dialect/VM/VMBase.td"

//===----------------------------------------------------------------------===//
// Whole buffers
//===----------------------------------------------------------------------===//

def VM_BufferAllocOp
    : VM_ValueOp<"buffer.alloc", [VM_AllocatesMemory, VM_Speculatable, VM_MayFail]> {
  let summary = "result = new zero-filled buffer";
  let description = "`alignment` is in bytes; 0 leaves it to the machine.";
  let arguments = (ins I64:$length, I32:$alignment);
  let results = (outs VM_Buffer:$result);
  let assemblyFormat = "$length `,` $alignment attr-dict `:` type($result)";
}

def VM_BufferCloneOp
    : VM_ValueOp<"buffer.clone", [VM_AllocatesMemory, VM_ReadsMemory, VM_Speculatable, VM_MayFail]> {
  let summary = "result = new mutable copy of bytes [offset, offset + length)";
  let arguments = (ins VM_Buffer:$source, I64:$offset, I64:$length, I32:$alignment);
  let results = (outs VM_Buffer:$result);
  let assemblyFormat = [{
    $source `,` $offset `,` $length `,` $alignment attr-dict `:` type($source) `->` type($result)
  }];
}

def VM_BufferLengthOp : VM_ValueOp<"buffer.length", [VM_NoEffects, VM_FailsOnOperands]> {
  let summary = "result = length in bytes";
  let arguments = (ins VM_Buffer:$buffer);
  let results = (outs I64:$result);
  let assemblyFormat = "$buffer attr-dict `:` type($buffer) `->` type($result)";
}

def VM_BufferCopyOp : VM_ValueOp<"buffer.copy", [VM_ReadsMemory, VM_WritesMemory, VM_MayFail]> {
  let summary = "target[target_offset ..] = length bytes of source[source_offset ..]";
  let description = "The ranges may overlap.";
  let arguments = (ins VM_Buffer:$source_buffer, I64:$source_offset, VM_Buffer:$target_buffer, I64:$target_offset,
                       I64:$length);
  let assemblyFormat = [{
    $source_buffer `,` $source_offset `,` $target_buffer `,` $target_offset `,` $length
    attr-dict `:` type($source_buffer) `->` type($target_buffer)
  }];
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands), "$_state.addOperands(operands);">];
}

def VM_BufferCompareOp : VM_ValueOp<"buffer.compare", [VM_ReadsMemory, VM_WritesMemory, VM_MayFail]> {
  let summary = "result = 1 if the byte ranges are equal, else 0";
  let arguments = (ins VM_Buffer:$lhs_buffer, I64:$lhs_offset, VM_Buffer:$rhs_buffer, I64:$rhs_offset, I64:$length);
  let results = (outs I32:$result);
  let assemblyFormat = [{
    $lhs_buffer `,` $lhs_offset `,` $rhs_buffer `,` $rhs_offset `,` $length
    attr-dict `:` type($lhs_buffer) `,` type($rhs_buffer)
  }];
}

def VM_BufferHashOp : VM_ValueOp<"buffer.hash", [VM_ReadsMemory, VM_MayFail]> {
  let summary = "result = hash of bytes [offset, offset + length)";
  let description = "SipHash-2-4 with the key 00 01 02 .. 0f.";
  let arguments = (ins VM_Buffer:$source_buffer, I64:$source_offset, I64:$length);
  let results = (outs I64:$result);
  let assemblyFormat =
      "$source_buffer `,` $source_offset `,` $length attr-dict `:` type($source_buffer) `->` type($result)";
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

class VM_BufferFillOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_WritesMemory, VM_MayFail] # traits> {
  let summary = "target[offset .. offset + length) = value";
  let description = "Offset and length count elements; the value is truncated to their width.";
  let arguments = (ins VM_Buffer:$target_buffer, I64:$target_offset, I64:$length, valueType:$value);
  let assemblyFormat = [{
    $target_buffer `,` $target_offset `,` $length `,` $value
    attr-dict `:` type($value) `->` type($target_buffer)
  }];
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands), "$_state.addOperands(operands);">];
}

def VM_BufferFillI8Op : VM_BufferFillOp<"buffer.fill.i8", VM_OneOf<[I8, I32]>>;
def VM_BufferFillI16Op : VM_BufferFillOp<"buffer.fill.i16", VM_OneOf<[I16, I32]>>;
def VM_BufferFillI32Op : VM_BufferFillOp<"buffer.fill.i32", I32>;
def VM_BufferFillI64Op : VM_BufferFillOp<"buffer.fill.i64", VM_OneOf<[I64, I32]>>;
def VM_BufferFillF32Op : VM_BufferFillOp<"buffer.fill.f32", VM_OneOf<[F32, I32]>, [VM_ExtF32]>;
def VM_BufferFillF64Op : VM_BufferFillOp<"buffer.fill.f64", VM_OneOf<[F64, I32]>, [VM_ExtF64]>;

class VM_BufferLoadOp<string mnemonic, Type valueType, string text, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_ReadsMemory, VM_MayFail] # traits> {
  let summary = text;
  let description = "The offset counts elements.";
  let arguments = (ins VM_Buffer:$source_buffer, I64:$source_offset);
  let results = (outs valueType:$result);
  let assemblyFormat =
      "$source_buffer `[` $source_offset `]` attr-dict `:` type($source_buffer) `->` type($result)";
}

def VM_BufferLoadI8UOp : VM_BufferLoadOp<"buffer.load.i8.u", I32, "result = source[offset], zero-extended">;
def VM_BufferLoadI8SOp : VM_BufferLoadOp<"buffer.load.i8.s", I32, "result = source[offset], sign-extended">;
def VM_BufferLoadI16UOp : VM_BufferLoadOp<"buffer.load.i16.u", I32, "result = source[offset], zero-extended">;
def VM_BufferLoadI16SOp : VM_BufferLoadOp<"buffer.load.i16.s", I32, "result = source[offset], sign-extended">;
def VM_BufferLoadI32Op : VM_BufferLoadOp<"buffer.load.i32", I32, "result = source[offset]">;
def VM_BufferLoadI64Op : VM_BufferLoadOp<"buffer.load.i64", VM_OneOf<[I64, I32]>, "result = source[offset]">;
def VM_BufferLoadF32Op
    : VM_BufferLoadOp<"buffer.load.f32", VM_OneOf<[F32, I32]>, "result = source[offset]", [VM_ExtF32]>;
def VM_BufferLoadF64Op
    : VM_BufferLoadOp<"buffer.load.f64", VM_OneOf<[F64, I32]>, "result = source[offset]", [VM_ExtF64]>;

class VM_BufferStoreOp<string mnemonic, Type valueType, list<Trait> traits = []>
    : VM_ValueOp<mnemonic, [VM_WritesMemory, VM_MayFail] # traits> {
  let summary = "target[offset] = value, truncated to the element's width";
  let description = "The offset counts elements. The text names the value first, the operand list last.";
  let arguments = (ins VM_Buffer:$target_buffer, I64:$target_offset, valueType:$value);
  let assemblyFormat =
      "$value `,` $target_buffer `[` $target_offset `]` attr-dict `:` type($value) `->` type($target_buffer)";
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands), "$_state.addOperands(operands);">];
}

def VM_BufferStoreI8Op : VM_BufferStoreOp<"buffer.store.i8", I32>;
def VM_BufferStoreI16Op : VM_BufferStoreOp<"buffer.store.i16", I32>;
def VM_BufferStoreI32Op : VM_BufferStoreOp<"buffer.store.i32", I32>;
def VM_BufferStoreI64Op : VM_BufferStoreOp<"buffer.store.i64", VM_OneOf<[I64, I32]>>;
def VM_BufferStoreF32Op : VM_BufferStoreOp<"buffer.store.f32", VM_OneOf<[F32, I32]>, [VM_ExtF32]>;
def VM_BufferStoreF64Op : VM_BufferStoreOp<"buffer.store.f64", VM_OneOf<[F64, I32]>, [VM_ExtF64]>;

#endif // KILN_DIALECT_VM_VMBUFFEROPS
