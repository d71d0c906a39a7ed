//===- VMCanonicalizeModule.cpp - Patterns of globals and constants -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMFoldHelpers.h"

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace kiln::vm;

/// The number is 0 or +0.0; -0.0 has another bit pattern and is kept.
static bool isAllZeroBits(Attribute value) { return isInteger(value, 0) || isFloat(value, 0.0); }

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

/// Zero is the value of a global without an initial value.
template <typename GlobalOp> static LogicalResult dropZeroInitialValue(GlobalOp op, PatternRewriter &rewriter) {
  if (!isAllZeroBits(op.getInitialValueAttr()))
    return failure();
  rewriter.modifyOpInPlace(op, [&] { op.removeInitialValueAttr(); });
  return success();
}

/// Erases an initializer that does nothing.
static LogicalResult eraseEmptyInitializer(InitializerOp op, PatternRewriter &rewriter) {
  if (!op.getBody().hasOneBlock() || !isa<ReturnOp>(op.getBody().front().front()))
    return failure();
  rewriter.eraseOp(op);
  return success();
}

// One walk for the whole module: asking for the import of each op by its name would take quadratic time.
LogicalResult kiln::vm::ModuleOp::resolveRequiredImports(RewriterBase &rewriter) {
  DenseSet<StringAttr> required;
  for (auto import : getOps<ImportOp>())
    if (!import.getIsOptional())
      required.insert(import.getSymNameAttr());
  if (required.empty())
    return failure();
  SmallVector<ImportResolvedOp> found;
  walk([&](ImportResolvedOp op) {
    if (required.contains(op.getImportAttr().getAttr()))
      found.push_back(op);
  });
  for (ImportResolvedOp op : found) {
    rewriter.setInsertionPoint(op);
    rewriter.replaceOpWithNewOp<ConstI32Op>(op, 1);
  }
  return success(!found.empty());
}

static LogicalResult resolveRequiredImports(kiln::vm::ModuleOp op, PatternRewriter &rewriter) {
  return op.resolveRequiredImports(rewriter);
}

void kiln::vm::ModuleOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(::resolveRequiredImports);
}

void InitializerOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {
  patterns.add(eraseEmptyInitializer);
}

//===----------------------------------------------------------------------===//
// Indirect access
//===----------------------------------------------------------------------===//

/// The op that takes the address that `pointer` is, if it is of a global of the type `valueType`.
static GlobalAddressOp getAddress(Value pointer, Type valueType) {
  auto address = pointer.getDefiningOp<GlobalAddressOp>();
  if (!address)
    return {};
  auto global = SymbolTable::lookupNearestSymbolFrom<GlobalOpInterface>(address, address.getGlobalAttr());
  return global && global.getGlobalType() == valueType ? address : GlobalAddressOp();
}

template <typename IndirectOp, typename DirectOp>
static LogicalResult loadDirectly(IndirectOp op, PatternRewriter &rewriter) {
  Type type = op.getValue().getType();
  GlobalAddressOp address = getAddress(op.getGlobal(), type);
  if (!address)
    return failure();
  rewriter.replaceOpWithNewOp<DirectOp>(op, type, address.getGlobalAttr(), address.getIsImmutable());
  return success();
}

template <typename IndirectOp, typename DirectOp>
static LogicalResult storeDirectly(IndirectOp op, PatternRewriter &rewriter) {
  GlobalAddressOp address = getAddress(op.getGlobal(), op.getValue().getType());
  if (!address)
    return failure();
  rewriter.replaceOpWithNewOp<DirectOp>(op, op.getValue(), address.getGlobalAttr());
  return success();
}

#define KILN_VM_CANONICALIZE_INDIRECT(TYPE)                                                                            \
  void GlobalLoadIndirect##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {         \
    patterns.add(loadDirectly<GlobalLoadIndirect##TYPE##Op, GlobalLoad##TYPE##Op>);                                    \
  }                                                                                                                    \
  void GlobalStoreIndirect##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {        \
    patterns.add(storeDirectly<GlobalStoreIndirect##TYPE##Op, GlobalStore##TYPE##Op>);                                 \
  }

KILN_VM_CANONICALIZE_INDIRECT(Ref)

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

template <typename ConstOp, typename ZeroOp> static LogicalResult useZeroOp(ConstOp op, PatternRewriter &rewriter) {
  if (!isAllZeroBits(op.getValueAttr()))
    return failure();
  rewriter.replaceOpWithNewOp<ZeroOp>(op);
  return success();
}

#define KILN_VM_CANONICALIZE(TYPE)                                                                                     \
  KILN_VM_CANONICALIZE_INDIRECT(TYPE)                                                                                  \
  void Global##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                     \
    patterns.add(dropZeroInitialValue<Global##TYPE##Op>);                                                              \
  }                                                                                                                    \
  void Const##TYPE##Op::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *) {                      \
    patterns.add(useZeroOp<Const##TYPE##Op, Const##TYPE##ZeroOp>);                                                     \
  }

KILN_VM_CANONICALIZE(I32)
KILN_VM_CANONICALIZE(I64)
KILN_VM_CANONICALIZE(F32)
KILN_VM_CANONICALIZE(F64)

#undef KILN_VM_CANONICALIZE
#undef KILN_VM_CANONICALIZE_INDIRECT
