//===- VMControlOps.td - Branches, calls and failures -----*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef KILN_DIALECT_VM_VMCONTROLOPS
#define KILN_DIALECT_VM_VMCONTROLOPS

include "kiln/Dialect/VM/VMBase.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

class VM_BranchOpBase<string mnemonic, list<Trait> traits>
    : VM_Op<mnemonic, [Terminator, DeclareOpInterfaceMethods<BranchOpInterface, ["getSuccessorForOperands"]>,
                       VM_MovesRefOperands] # traits> {
  let skipDefaultBuilders = 1;
}

def VM_BranchOp : VM_BranchOpBase<"br", []> {
  let summary = "continues in another block";
  let arguments = (ins Variadic<VM_AnyValue>:$dest_operands);
  let successors = (successor AnySuccessor:$dest);
  let assemblyFormat = "$dest (`(` $dest_operands^ `:` type($dest_operands) `)`)? attr-dict";
  let builders = [OpBuilder<(ins "::mlir::Block *":$dest, CArg<"::mlir::ValueRange", "{}">:$operands), [{
    $_state.addSuccessors(dest);
    $_state.addOperands(operands);
  }]>];
  let hasCanonicalizer = 1;
}

def VM_CondBranchOp : VM_BranchOpBase<"cond_br", [AttrSizedOperandSegments]> {
  let summary = "continues in one of two blocks";
  let description = "Takes the first block when the condition is not 0.";
  let arguments = (ins I32:$condition, Variadic<VM_AnyValue>:$true_operands, Variadic<VM_AnyValue>:$false_operands);
  let successors = (successor AnySuccessor:$true_dest, AnySuccessor:$false_dest);
  let assemblyFormat = [{
    $condition `,` $true_dest (`(` $true_operands^ `:` type($true_operands) `)`)? `,`
    $false_dest (`(` $false_operands^ `:` type($false_operands) `)`)? `` custom<FreeAttrs>(attr-dict, "getAttributeNames()")
  }];
  let builders = [OpBuilder<(ins "::mlir::Value":$condition, "::mlir::Block *":$trueDest,
                                 "::mlir::ValueRange":$trueOperands, "::mlir::Block *":$falseDest,
                                 "::mlir::ValueRange":$falseOperands)>];
  let hasCanonicalizer = 1;
}

def VM_BranchTableOp : VM_BranchOpBase<"br_table", [AttrSizedOperandSegments]> {
  let summary = "continues in the block that an index selects";
  let description = [{
    The default block is taken when the index, as a signed integer, is negative
    or not below the number of cases. Case labels count up from 0.

    `vm.br_table %index { default: ^bb1(%x : i32), 0: ^bb2, 1: ^bb3 }`
  }];
  let arguments = (ins I32:$index, Variadic<VM_AnyValue>:$default_operands,
                       VariadicOfVariadic<VM_AnyValue, "case_operand_segments">:$case_operands,
                       DenseI32ArrayAttr:$case_operand_segments);
  let successors = (successor AnySuccessor:$default_dest, VariadicSuccessor<AnySuccessor>:$case_dests);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$index, "::mlir::Block *":$defaultDest,
                                 "::mlir::ValueRange":$defaultOperands, "::mlir::BlockRange":$caseDests,
                                 "::mlir::ArrayRef<::mlir::ValueRange>":$caseOperands)>];
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

class VM_CallOpBase<string mnemonic, list<Trait> traits>
    : VM_Op<mnemonic, [DeclareOpInterfaceMethods<SymbolUserOpInterface>,
                       DeclareOpInterfaceMethods<CallOpInterface>, VM_MayFail, VM_MovesRefOperands] # traits> {
  let skipDefaultBuilders = 1;
  let hasCustomAssemblyFormat = 1;
  code calleeDeclaration = [{
    /// Whether the call may be dropped when its results are unused.
    bool hasSideEffects() { return !(*this)->hasAttr("nosideeffects"); }
  }];
  let extraClassDeclaration = calleeDeclaration;
}

def VM_CallOp : VM_CallOpBase<"call", [VM_MovesRefResults]> {
  let summary = "calls a function or an import";
  let description = "`vm.call @callee(%a, %b) <arg_attrs = .., res_attrs = ..> {attrs} : (T, U) -> R`";
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<VM_AnyValue>:$operands,
                       OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let results = (outs Variadic<VM_AnyValue>:$results);
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$callee, "::mlir::TypeRange":$resultTypes,
                                 "::mlir::ValueRange":$operands)>];
}

def VM_CallVariadicOp : VM_CallOpBase<"call.variadic", [VM_MovesRefResults]> {
  let summary = "calls an import that has variadic arguments";
  let description = [{
    `segment_sizes` holds -1 for each plain argument and the number of entries
    (tuples, where the element is a tuple) for each variadic one; operands are flat.

    `vm.call.variadic @import(%a, [%b, %c], [(%d, %e)]) {attrs} : (T, U ..., tuple<V, W> ...) -> R`
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, VM_SegmentSizesAttr:$segment_sizes, TypeArrayAttr:$segment_types,
                       Variadic<VM_AnyValue>:$operands, OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs);
  let results = (outs Variadic<VM_AnyValue>:$results);
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$callee, "::mlir::TypeRange":$resultTypes,
                                 "::mlir::ArrayRef<int16_t>":$segmentSizes, "::mlir::ArrayRef<::mlir::Type>":$segmentTypes,
                                 "::mlir::ValueRange":$operands)>];
}

class VM_YieldableCallOpBase<string mnemonic>
    : VM_CallOpBase<mnemonic, [Terminator, VM_YieldPoint,
                               DeclareOpInterfaceMethods<BranchOpInterface>, VM_MovesRefResults]> {
  let hasVerifier = 1;
  let extraClassDeclaration = calleeDeclaration # [{
    /// The types of the results, which the successor's arguments receive.
    ::llvm::SmallVector<::mlir::Type> getYieldedTypes();
  }];
}

def VM_CallYieldableOp : VM_YieldableCallOpBase<"call.yieldable"> {
  let summary = "calls a function that may suspend";
  let description = [{
    The results become the arguments of the successor block.

    `vm.call.yieldable @callee(%a) {attrs} : (T) -> ^bb (R)`
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<VM_AnyValue>:$operands, TypeArrayAttr:$result_types,
                       OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let successors = (successor AnySuccessor:$dest);
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$callee, "::mlir::TypeRange":$resultTypes,
                                 "::mlir::ValueRange":$operands, "::mlir::Block *":$dest)>];
}

def VM_CallVariadicYieldableOp : VM_YieldableCallOpBase<"call.variadic.yieldable"> {
  let summary = "calls an import that may suspend and has variadic arguments";
  let description = [{
    `vm.call.variadic.yieldable @import(%a, %b) <segment_sizes = .., segment_types = [..]> {attrs} : (T, U) -> ^bb (R)`
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, VM_SegmentSizesAttr:$segment_sizes, TypeArrayAttr:$segment_types,
                       Variadic<VM_AnyValue>:$operands, TypeArrayAttr:$result_types,
                       OptionalAttr<DictArrayAttr>:$arg_attrs, OptionalAttr<DictArrayAttr>:$res_attrs);
  let successors = (successor AnySuccessor:$dest);
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$callee, "::mlir::TypeRange":$resultTypes,
                                 "::mlir::ArrayRef<int16_t>":$segmentSizes, "::mlir::ArrayRef<::mlir::Type>":$segmentTypes,
                                 "::mlir::ValueRange":$operands, "::mlir::Block *":$dest)>];
}

def VM_ImportResolvedOp
    : VM_Op<"import.resolved", [VM_NoEffects, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "result = 1 if an optional import was found, else 0";
  let arguments = (ins FlatSymbolRefAttr:$import);
  let results = (outs I32:$result);
  let assemblyFormat = [{
    $import `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($result)
  }];
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::FlatSymbolRefAttr":$import)>];
}

//===----------------------------------------------------------------------===//
// Leaving a function
//===----------------------------------------------------------------------===//

def VM_ReturnOp : VM_Op<"return", [Terminator, VM_Pure, ReturnLike, VM_MovesRefOperands]> {
  let summary = "ends the function with results";
  let arguments = (ins Variadic<VM_AnyValue>:$operands);
  let assemblyFormat = "attr-dict ($operands^ `:` type($operands))?";
  let hasVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins CArg<"::mlir::ValueRange", "{}">:$operands), "$_state.addOperands(operands);">];
}

def VM_FailOp : VM_Op<"fail", [Terminator, VM_MayFail]> {
  let summary = "ends the call with a status";
  let description = "A status of 0 at run time fails with UNKNOWN; a constant 0 is refused.";
  let arguments = (ins I32:$status, OptionalAttr<StrAttr>:$message);
  let assemblyFormat = [{$status (`,` $message^)? `` custom<FreeAttrs>(attr-dict, "getAttributeNames()")}];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$status, CArg<"::mlir::StringAttr", "{}">:$message)>];
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

def VM_CondFailOp : VM_Op<"cond_fail", [VM_PseudoOp, VM_MayFail]> {
  let summary = "fails with a status when a condition is not 0";
  let description = [{
    With one operand the status is the condition as well. Canonicalization
    expands it into a branch to a block with `vm.fail`.

    `vm.cond_fail %condition, %status, "message"` or `vm.cond_fail %status, "message"`
  }];
  let arguments = (ins I32:$condition, I32:$status, OptionalAttr<StrAttr>:$message);
  let hasCustomAssemblyFormat = 1;
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$condition, "::mlir::Value":$status,
                                 CArg<"::mlir::StringAttr", "{}">:$message)>];
}

class VM_BinaryCheckOp<string mnemonic, string text>
    : VM_Op<mnemonic, [VM_PseudoOp, VM_MayFail, Commutative, AllTypesMatch<["lhs", "rhs"]>]> {
  let summary = text;
  let arguments = (ins VM_AnyValue:$lhs, VM_AnyValue:$rhs, OptionalAttr<StrAttr>:$message);
  let assemblyFormat = [{
    $lhs `,` $rhs (`,` $message^)? `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($lhs)
  }];
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$lhs, "::mlir::Value":$rhs,
                                 CArg<"::mlir::StringAttr", "{}">:$message)>];
}

def VM_CheckEQOp : VM_BinaryCheckOp<"check.eq", "fails with FAILED_PRECONDITION unless lhs == rhs">;
def VM_CheckNEOp : VM_BinaryCheckOp<"check.ne", "fails with FAILED_PRECONDITION unless lhs != rhs">;
def VM_CheckNearlyEQOp
    : VM_BinaryCheckOp<"check.nearly_eq", "fails with FAILED_PRECONDITION unless lhs is nearly rhs">;

def VM_CheckNZOp : VM_Op<"check.nz", [VM_PseudoOp, VM_MayFail]> {
  let summary = "fails with FAILED_PRECONDITION if the value is 0 or null";
  let arguments = (ins VM_AnyValue:$value, OptionalAttr<StrAttr>:$message);
  let assemblyFormat = [{
    $value (`,` $message^)? `` custom<FreeAttrs>(attr-dict, "getAttributeNames()") `:` type($value)
  }];
  let hasCanonicalizer = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::Value":$value, CArg<"::mlir::StringAttr", "{}">:$message)>];
}

#endif // KILN_DIALECT_VM_VMCONTROLOPS
