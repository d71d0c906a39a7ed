//===- VMOps.td - All ops of the vm dialect ---------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMOPS
#define KILN_DIALECT_VM_VMOPS

include "kiln/Dialect/VM/VMStructureOps.td"
include "kiln/Dialect/VM/VMGlobalOps.td"
include "kiln/Dialect/VM/VMConstantOps.td"
include "kiln/Dialect/VM/VMBufferOps.td"
include "kiln/Dialect/VM/VMListOps.td"
include "kiln/Dialect/VM/VMSelectOps.td"
include "kiln/Dialect/VM/VMIntegerOps.td"
include "kiln/Dialect/VM/VMBitOps.td"
include "kiln/Dialect/VM/VMFloatOps.td"
include "kiln/Dialect/VM/VMMathOps.td"
include "kiln/Dialect/VM/VMConversionOps.td"
include "kiln/Dialect/VM/VMIntegerComparisonOps.td"
include "kiln/Dialect/VM/VMFloatComparisonOps.td"
include "kiln/Dialect/VM/VMControlOps.td"
include "kiln/Dialect/VM/VMDebugOps.td"

#endif // KILN_DIALECT_VM_VMOPS
