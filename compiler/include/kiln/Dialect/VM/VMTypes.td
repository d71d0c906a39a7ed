//===- VMTypes.td - Types of the vm dialect ---------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Text forms (VMTypes.cpp parses and prints them):
//
//   !vm.ref<T>   ref to an object of type T; `!vm.ref<?>` to any object
//   !vm.buffer   ref to a byte buffer: RefType(BufferType)
//   !vm.list<E>  ref to a list: RefType(ListType(E)); `?` is a variant element
//   !vm.opaque   the object type behind `?`
//
// A bare BufferType or ListType has no text of its own.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMTYPES
#define KILN_DIALECT_VM_VMTYPES

include "kiln/Dialect/VM/VMBase.td"

class VM_Type<string name, string text> : TypeDef<VM_Dialect, name> {
  let typeName = "vm." # name;
  let summary = text;
}

def VM_BufferType : VM_Type<"Buffer", "byte buffer object"> {
  let description = "A mutable or read-only range of bytes; values hold it as a ref.";
}

def VM_OpaqueObjectType : VM_Type<"OpaqueObject", "object of any type"> {
  let description = "Object type of `!vm.ref<?>` and element type of `!vm.list<?>`.";
}

def VM_ListType : VM_Type<"List", "list object"> {
  let description = [{
    A growable list. The element type is an integer or float whose width is a
    multiple of 8, a ref, or the opaque object type for elements of any kind.
  }];
  let parameters = (ins "::mlir::Type":$elementType);
  let builders = [TypeBuilderWithInferredContext<(ins "::mlir::Type":$elementType), [{
    return $_get(elementType.getContext(), elementType);
  }]>];
  let skipDefaultBuilders = 1;
  let genVerifyDecl = 1;
}

def VM_RefType : VM_Type<"Ref", "reference-counted pointer to an object"> {
  let description = [{
    A nullable counted reference. The object type is any type but a ref, an
    index, a complex, a signless integer or a float.
  }];
  let parameters = (ins "::mlir::Type":$objectType);
  let builders = [TypeBuilderWithInferredContext<(ins "::mlir::Type":$objectType), [{
    return $_get(objectType.getContext(), objectType);
  }]>];
  let skipDefaultBuilders = 1;
  let genVerifyDecl = 1;
}

#endif // KILN_DIALECT_VM_VMTYPES
