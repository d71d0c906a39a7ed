//===- VMOps.h - All ops of the vm dialect ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Includes the headers of all groups; a file that handles few groups compiles
// faster with theirs alone.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMOPS_H
#define KILN_DIALECT_VM_VMOPS_H

#include "kiln/Dialect/VM/VMBitOps.h"
#include "kiln/Dialect/VM/VMBufferOps.h"
#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMConversionOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"
#include "kiln/Dialect/VM/VMFloatComparisonOps.h"
#include "kiln/Dialect/VM/VMFloatOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMIntegerComparisonOps.h"
#include "kiln/Dialect/VM/VMIntegerOps.h"
#include "kiln/Dialect/VM/VMListOps.h"
#include "kiln/Dialect/VM/VMMathOps.h"
#include "kiln/Dialect/VM/VMSelectOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#endif // KILN_DIALECT_VM_VMOPS_H
