//===- VMPasses.h - Passes over vm modules ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMPASSES_H
#define KILN_DIALECT_VM_VMPASSES_H

#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassOptions.h"

namespace kiln::vm {

#define GEN_PASS_DECL
#include "kiln/Dialect/VM/VMPasses.h.inc"

#define GEN_PASS_REGISTRATION
#include "kiln/Dialect/VM/VMPasses.h.inc"

struct VMTransformPipelineOptions : mlir::PassPipelineOptions<VMTransformPipelineOptions> {
  /// Without it a function of the input is a function of the output, which keeps generated C readable; compilers of C
  /// inline by themselves.
  Option<bool> inlineCalls{*this, "inline",
                           llvm::cl::desc("Inline every call whose callee's inlining policy allows it"),
                           llvm::cl::init(false)};
  Option<bool> optimizeForStackSize{*this, "optimize-for-stack-size",
                                    llvm::cl::desc("Move ops to their uses so that fewer values live at once"),
                                    llvm::cl::init(false)};
};

/// Adds the passes that take any `vm.module`s inside the op of `pm` to the form that translations accept: initial
/// values and initializers are in an exported `@__init`, unused private symbols and all pseudo ops but
/// `vm.global.address` are gone, functions are annotated, calls that may suspend are yieldable, and refs are discarded
/// where they die. A module of that form does not change.
void buildVMTransformPassPipeline(mlir::OpPassManager &pm, const VMTransformPipelineOptions &options = {});

struct VMBytecodePipelineOptions : mlir::PassPipelineOptions<VMBytecodePipelineOptions> {
  Option<bool> stripDebugOps{*this, "strip-debug-ops", llvm::cl::desc("Remove ops that serve debugging only"),
                             llvm::cl::init(false)};
};

/// Adds the passes that take what the pipeline above gives to the form that is encoded as bytecode: each op is an
/// instruction, every ref is released or handed over on every path, and symbols have ordinals.
void buildVMBytecodePassPipeline(mlir::OpPassManager &pm, const VMBytecodePipelineOptions &options = {});

/// Registers the above as `--kiln-vm-transformation-pipeline` and `--kiln-vm-bytecode-pipeline`.
void registerVMPipelines();

} // namespace kiln::vm

#endif // KILN_DIALECT_VM_VMPASSES_H
