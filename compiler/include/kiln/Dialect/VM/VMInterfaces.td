//===- VMInterfaces.td - Op interfaces of the vm dialect --*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMINTERFACES
#define KILN_DIALECT_VM_VMINTERFACES

include "mlir/IR/OpBase.td"

def VM_GlobalInterface : OpInterface<"GlobalOpInterface"> {
  let cppNamespace = "::kiln::vm";
  let description = "A declaration of a module-level variable.";
  let methods = [
    InterfaceMethod<"The type that loads give.", "::mlir::Type", "getGlobalType", (ins), [{ return $_op.getType(); }]>,
    InterfaceMethod<"Whether functions may store to it.", "bool", "isGlobalMutable", (ins),
                    [{ return $_op.getIsMutable(); }]>,
    InterfaceMethod<"Declares it mutable or immutable.", "void", "setGlobalMutable", (ins "bool":$isMutable),
                    [{ $_op.setIsMutable(isMutable); }]>,
    InterfaceMethod<"The value before any initializer runs; null is zero. Refs have none.", "::mlir::TypedAttr",
                    "getGlobalInitialValue">,
    InterfaceMethod<"Sets the initial value; null clears it. Must not be set on a ref global.", "void",
                    "setGlobalInitialValue", (ins "::mlir::TypedAttr":$value)>,
    InterfaceMethod<"Byte offset (primitive) or slot (ref), once allocated.", "::mlir::IntegerAttr", "getOrdinalAttr">,
    InterfaceMethod<"", "void", "setOrdinalAttr", (ins "::mlir::IntegerAttr":$ordinal)>,
  ];
}

def VM_GlobalAccessInterface : OpInterface<"GlobalAccessOpInterface"> {
  let cppNamespace = "::kiln::vm";
  let description = "An op that names a global: a direct load or store, or taking its address.";
  let methods = [
    InterfaceMethod<"The global's symbol.", "::mlir::FlatSymbolRefAttr", "getGlobalAttr">,
  ];
}

#endif // KILN_DIALECT_VM_VMINTERFACES
