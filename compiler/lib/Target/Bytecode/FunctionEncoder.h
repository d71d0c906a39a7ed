//===- FunctionEncoder.h - Instructions of a function -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every op is encoded from the row of runtime/isa/opcodes.def with its mnemonic: a loop over the fields, whose kinds
// say what to write.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_LIB_TARGET_BYTECODE_FUNCTIONENCODER_H
#define KILN_LIB_TARGET_BYTECODE_FUNCTIONENCODER_H

#include "SymbolOrdinals.h"
#include "TypeTable.h"
#include "isa.h"
#include "kiln/Dialect/VM/RegisterAllocation.h"
#include "kiln/schemas/bytecode_module_generated.h"

namespace kiln::bytecode {

struct EncodedFunction {
  std::string bytes;
  /// Bits of vmfb::FeatureBits.
  uint32_t features = 0;
  unsigned blockCount = 0, wordCount = 0, refCount = 0;
  /// Of each instruction but block markers: where it starts, and its op.
  std::vector<std::pair<uint32_t, mlir::Operation *>> instructions;
};

/// The row of the instruction that an op becomes, or null.
const isa::OpInfo *findInstruction(mlir::Operation *op);

/// True if an op copies a ref to the register it is in already and so becomes nothing.
bool isElided(mlir::Operation *op, const vm::Liveness &liveness, const vm::RegisterAllocation &allocation);

/// Fails, after reporting, when an op has no instruction or the function exceeds a limit of the format.
mlir::FailureOr<EncodedFunction> encodeFunction(vm::FuncOp function, const vm::Liveness &liveness,
                                                const vm::RegisterAllocation &allocation, const SymbolOrdinals &symbols,
                                                const TypeTable &types);

} // namespace kiln::bytecode

#endif // KILN_LIB_TARGET_BYTECODE_FUNCTIONENCODER_H
