//===- VMDebugOps.td - Suspension, debugging and hints ----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMDEBUGOPS
#define KILN_DIALECT_VM_VMDEBUGOPS

include "kiln/Dialect/VM/VMBase.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"

class VM_ResumingBranchOp<string mnemonic, list<Trait> traits>
    : VM_Op<mnemonic, [Terminator, VM_YieldPoint, DeclareOpInterfaceMethods<BranchOpInterface>] # traits> {
  let arguments = (ins Variadic<VM_AnyValue>:$dest_operands);
  let successors = (successor AnySuccessor:$dest);
  let assemblyFormat = "$dest (`(` $dest_operands^ `:` type($dest_operands) `)`)? attr-dict";
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Block *":$dest, CArg<"::mlir::ValueRange", "{}">:$operands), [{
    $_state.addSuccessors(dest);
    $_state.addOperands(operands);
  }]>];
}

def VM_YieldOp : VM_ResumingBranchOp<"yield", [HasParent<"::kiln::vm::FuncOp">]> {
  let summary = "suspends; continues in a block when resumed";
}

def VM_BreakOp : VM_ResumingBranchOp<"break", [VM_DebugOnly]> {
  let summary = "stops in a debugger, then continues in a block";
}

def VM_CondBreakOp
    : VM_Op<"cond_break", [Terminator, VM_YieldPoint, VM_DebugOnly, DeclareOpInterfaceMethods<BranchOpInterface>]> {
  let summary = "stops in a debugger when the condition is not 0, then continues in a block";
  let arguments = (ins I32:$condition, Variadic<VM_AnyValue>:$dest_operands);
  let successors = (successor AnySuccessor:$dest);
  let assemblyFormat =
      "$condition `,` $dest (`(` $dest_operands^ `:` type($dest_operands) `)`)? attr-dict";
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$condition, "::mlir::Block *":$dest,
                                 CArg<"::mlir::ValueRange", "{}">:$operands), [{
    $_state.addSuccessors(dest);
    $_state.addOperands(condition);
    $_state.addOperands(operands);
  }]>];
}

class VM_MessageOp<string mnemonic> : VM_Op<mnemonic, [VM_DebugOnly]> {
  let hasCustomAssemblyFormat = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::StringRef":$text, "::mlir::ValueRange":$operands)>];
}

def VM_TraceOp : VM_MessageOp<"trace"> {
  let summary = "tells the host about an event";
  let description = "`vm.trace \"event\"(%a, %b) {attrs} : T, U`";
  let arguments = (ins StrAttr:$event_name, Variadic<VM_AnyValue>:$operands);
}

def VM_PrintOp : VM_MessageOp<"print"> {
  let summary = "prints a message and values on the host";
  let description = "`vm.print \"message\"(%a, %b) {attrs} : T, U`";
  let arguments = (ins StrAttr:$message, Variadic<VM_AnyValue>:$operands);
}

def VM_OptimizationBarrierOp : VM_Op<"optimization_barrier", [VM_PseudoOp]> {
  let summary = "results = operands, hidden from folding";
  let arguments = (ins Variadic<VM_AnyValue>:$operands);
  let results = (outs Variadic<VM_AnyValue>:$results);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::ValueRange":$operands), [{
    $_state.addOperands(operands);
    $_state.addTypes(operands.getTypes());
  }]>];
}

#endif // KILN_DIALECT_VM_VMDEBUGOPS
