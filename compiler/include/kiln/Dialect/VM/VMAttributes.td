//===- VMAttributes.td - Attributes of the vm dialect -----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMATTRIBUTES
#define KILN_DIALECT_VM_VMATTRIBUTES

include "kiln/Dialect/VM/VMBase.td"

def VM_OrdinalCountsAttr : AttrDef<VM_Dialect, "OrdinalCounts"> {
  let mnemonic = "ordinal_counts";
  let summary = "Number of ordinals of each kind in a module";
  let description = "Set on a module whose symbols have ordinals; `global_bytes` is the size of the primitive globals.";
  let parameters = (ins "int32_t":$import_funcs, "int32_t":$export_funcs, "int32_t":$internal_funcs,
                        "int32_t":$global_bytes, "int32_t":$global_refs, "int32_t":$rodatas, "int32_t":$rwdatas);
  let assemblyFormat = "`<` struct(params) `>`";
}

#endif // KILN_DIALECT_VM_VMATTRIBUTES
