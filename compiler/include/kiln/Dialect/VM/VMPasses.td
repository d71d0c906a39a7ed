//===- VMPasses.td - Passes over vm modules ---------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In the order of the pipeline in Pipelines.cpp; passes that are not part of it
// come last.
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMPASSES
#define KILN_DIALECT_VM_VMPASSES

include "mlir/Pass/PassBase.td"

class VM_ModulePass<string argument> : Pass<argument, "::kiln::vm::ModuleOp"> {
  let dependentDialects = ["::kiln::vm::VMDialect"];
}

def ReifyRodataTables : VM_ModulePass<"kiln-vm-reify-rodata-tables"> {
  let summary = "Replaces inline tables of data by two inline data";
  let description = [{
    A `vm.rodata.table.inline` becomes a `vm.rodata.inline` with the offset and
    the size of each value, and one with the values. Values are padded with
    zeros to a multiple of `data_alignment`, the last one too; offsets count the
    padding and sizes do not. A value without a storage size, or an offset that
    the table type cannot hold, is an error.
  }];
}

def HoistInlinedRodata : VM_ModulePass<"kiln-vm-hoist-inlined-rodata"> {
  let summary = "Moves inline data to the module";
  let description = [{
    A `vm.rodata.inline` becomes a private `vm.rodata` in front of the function
    that held it and a `vm.const.ref.rodata`. The name is the one it was given,
    else `<function>_const`, made unique.
  }];
}

def DeduplicateRodata : VM_ModulePass<"kiln-vm-deduplicate-rodata"> {
  let summary = "Merges rodata with equal values";
  let description = [{
    Of all `vm.rodata` with the same value attribute and mime type the first
    stays, with the largest alignment of them. Data that has an ordinal is an
    error.
  }];
}

def ResolveRequiredImports : VM_ModulePass<"kiln-vm-resolve-required-imports"> {
  let summary = "Replaces vm.import.resolved of a required import by 1";
  let description = "Canonicalization of a whole module does so too; canonicalizing functions one by one does not.";
}

def ResolveRodataLoads : VM_ModulePass<"kiln-vm-resolve-rodata-loads"> {
  let summary = "Replaces loads of buffer globals that only ever hold one rodata";
  let description = [{
    Concerns immutable globals of type `!vm.buffer` whose address is not taken.
    Without stores, loads become null. When initializers store one rodata, one
    of them on every path, and nothing else, then loads become references to
    it and the stores go away. A global that initialization may read before it
    is stored to is left alone.
  }];
}

def ExpandChecks : VM_ModulePass<"kiln-vm-expand-checks"> {
  let summary = "Expands the pseudo ops that need control flow";
  let description = [{
    `vm.cond_fail` becomes a branch to a block with `vm.fail`; `vm.check.*` and
    `vm.cmp.eq.*.near` become what their canonicalization patterns make of
    them. The time is linear in the size of a function, where splitting one
    block after the other from its front is not.
  }];
}

def EliminateCommonSubexpressions : VM_ModulePass<"kiln-vm-eliminate-common-subexpressions"> {
  let summary = "Merges ops that compute the same";
  let description = [{
    Does what `cse` does for functions, in time that is linear also where a block
    reads the same memory again and again.
  }];
}

def GlobalInitialization : VM_ModulePass<"kiln-vm-global-initialization"> {
  let summary = "Collects initial values and initializers in @__init";
  let description = [{
    Creates or extends the exported functions `@__init` and `@__deinit`. The
    former stores the initial values of all globals but zeros (-0.0 is not a
    zero) in the order of the module, then runs all `vm.initializer` in that
    order. Both kinds are gone afterwards, and the `mutable` of each global that
    is used tells whether there is a store to it or, for one whose address is
    taken, whether there may be.
  }];
}

def DropEmptyModuleInitializers : VM_ModulePass<"kiln-vm-drop-empty-module-initializers"> {
  let summary = "Removes @__init and @__deinit when they do nothing";
  let description = "A function that is called or has another name as an export stays.";
}

def DropUnusedCalls : VM_ModulePass<"kiln-vm-drop-unused-calls"> {
  let summary = "Removes calls without side effects whose results are not used";
  let description = [{
    The call or the callee carries `nosideeffects`. What only such calls used
    goes too.
  }];
}

def AnnotateFunctions : VM_ModulePass<"kiln-vm-annotate-functions"> {
  let summary = "Marks functions that can suspend or must clean up";
  let description = [{
    Adds `vm.yield` to functions that contain `vm.yield` and `vm.unwind` to those
    that have refs and contain an op that may fail, and to the functions that
    call a function or an import with the attribute, directly or not. Never
    removes an attribute.
  }];
}

def ConvertToYieldableCalls : VM_ModulePass<"kiln-vm-convert-to-yieldable-calls"> {
  let summary = "Turns calls of functions that can suspend into yieldable calls";
  let description = [{
    A call whose callee has `vm.yield` ends its block; the results become the
    arguments of a new block with the rest. Attributes of the call are dropped.
  }];
}

def SinkDefiningOps : VM_ModulePass<"kiln-vm-sink-defining-ops"> {
  let summary = "Moves ops of the entry block to their uses";
  let description = [{
    Keeps fewer values alive. An op with one result, without memory effects and
    that cannot fail moves in front of its only user or, when there are several,
    in front of the first one in the block that dominates all of them, or at the
    end of that block.
  }];
}

def DropOptimizationBarriers : VM_ModulePass<"kiln-vm-drop-optimization-barriers"> {
  let summary = "Replaces vm.optimization_barrier by its operands";
}

def MaterializeRefDiscards : VM_ModulePass<"kiln-vm-materialize-ref-discards"> {
  let summary = "Inserts vm.discard.refs where refs die";
  let description = [{
    Every ref of a `vm.func` is released on every path, right after its last use
    or at the start of the block where it is not needed any more, unless the last
    use can take it over. Edges are split where neither block will do. Refs that
    some `vm.return` returns are left alone, unless `returned` asks for those
    paths on which they are not returned. A second run changes nothing.
  }];
  let options = [Option<"returned", "returned", "bool", "false", "Also discard refs that are returned on other paths">];
}

def DropDebugOps : VM_ModulePass<"kiln-vm-drop-debug-ops"> {
  let summary = "Removes ops that serve debugging only";
  let description = [{
    `vm.trace` and `vm.print` go away, `vm.break` and `vm.cond_break` become
    plain branches.
  }];
}

def OrdinalAllocation : VM_ModulePass<"kiln-vm-ordinal-allocation"> {
  let summary = "Numbers the symbols of a module";
  let description = [{
    Functions, exports, imports, rodata and ref globals count from 0, each in
    the order of the module; the ordinal of another global is its byte offset,
    4-byte globals first. The module gets `ordinal_counts`, and each
    `vm.global.address` becomes a constant with the ordinal.
  }];
}

def DropExcludedExports : VM_ModulePass<"kiln-vm-drop-excluded-exports"> {
  let summary = "Removes exports that carry emitc.exclude";
}

#endif // KILN_DIALECT_VM_VMPASSES
