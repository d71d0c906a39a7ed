//===- VMInliner.cpp - Inlining of vm functions ---------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace kiln::vm;

namespace {

/// Plain calls may be inlined unless the callee forbids it. Ops may move into any function or initializer, except that
/// `vm.yield` needs a function.
struct VMInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *call, Operation *callable, bool) const final {
    if (!isa<CallOp>(call))
      return false;
    auto function = dyn_cast<FuncOp>(callable);
    return function && !isa_and_nonnull<kiln::util::InlineNeverAttr>(function.getInliningPolicyAttr());
  }

  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final { return true; }

  bool isLegalToInline(Operation *op, Region *dest, bool, IRMapping &) const final {
    return !op->getName().getStringRef().starts_with("vm.yield") || isa<FuncOp>(dest->getParentOp());
  }

  /// A return of a body of several blocks continues after the call.
  void handleTerminator(Operation *op, Block *newDest) const final {
    auto returnOp = dyn_cast<ReturnOp>(op);
    if (!returnOp)
      return;
    OpBuilder builder(op);
    BranchOp::create(builder, op->getLoc(), newDest, returnOp.getOperands());
    op->erase();
  }

  /// The operands of the return of a body of one block replace the results of the call.
  void handleTerminator(Operation *op, ValueRange valuesToReplace) const final {
    for (auto [value, operand] : llvm::zip_equal(valuesToReplace, cast<ReturnOp>(op).getOperands()))
      value.replaceAllUsesWith(operand);
  }
};

} // namespace

void VMDialect::registerInlinerInterface() { addInterfaces<VMInlinerInterface>(); }
