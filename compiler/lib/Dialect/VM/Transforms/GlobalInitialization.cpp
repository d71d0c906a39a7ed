//===- GlobalInitialization.cpp - Initial values and initializers ---------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_GLOBALINITIALIZATION
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

/// Lets `region`'s functions' ends, its `vm.return`s, continue in `block` instead.
static void redirectReturns(Region &region, Block *block) {
  for (Block &source : region) {
    auto returnOp = dyn_cast<ReturnOp>(source.getTerminator());
    if (!returnOp)
      continue;
    OpBuilder builder(returnOp);
    BranchOp::create(builder, returnOp.getLoc(), block);
    returnOp.erase();
  }
}

/// Moves `body`, which has no arguments, behind the ops of `end`, the last block of a function, which has no
/// terminator. Returns the block that is the last one then.
static Block *appendBody(Block *end, Region &body) {
  Block *entry = &body.front();
  bool straight = body.hasOneBlock() && isa<ReturnOp>(entry->back());
  auto *continuation = straight ? end : new Block;
  if (straight)
    entry->back().erase();
  else
    redirectReturns(body, continuation);
  end->getOperations().splice(end->end(), entry->getOperations());
  entry->erase();
  Region &function = *end->getParent();
  function.getBlocks().splice(function.end(), body.getBlocks());
  if (!straight)
    function.push_back(continuation);
  return continuation;
}

static bool isZero(Attribute value) {
  if (auto integer = dyn_cast<IntegerAttr>(value))
    return integer.getValue().isZero();
  auto number = dyn_cast<FloatAttr>(value);
  return number && number.getValue().isPosZero();
}

static void storeInitialValue(OpBuilder &builder, GlobalOpInterface global, TypedAttr value) {
  Location loc = global.getLoc();
  auto symbol = FlatSymbolRefAttr::get(SymbolTable::getSymbolName(global));
  Type type = value.getType();
  if (type.isInteger(32))
    GlobalStoreI32Op::create(builder, loc, ConstI32Op::create(builder, loc, cast<IntegerAttr>(value)), symbol);
  else if (type.isInteger(64))
    GlobalStoreI64Op::create(builder, loc, ConstI64Op::create(builder, loc, cast<IntegerAttr>(value)), symbol);
  else if (type.isF32())
    GlobalStoreF32Op::create(builder, loc, ConstF32Op::create(builder, loc, cast<FloatAttr>(value)), symbol);
  else
    GlobalStoreF64Op::create(builder, loc, ConstF64Op::create(builder, loc, cast<FloatAttr>(value)), symbol);
}

static bool isStore(Operation *op) {
  return isa<GlobalStoreI32Op, GlobalStoreI64Op, GlobalStoreF32Op, GlobalStoreF64Op, GlobalStoreRefOp>(op);
}

/// Makes `mutable` of the globals and `immutable` of the loads agree with the stores.
static void updateMutability(vm::ModuleOp module) {
  struct Uses {
    SmallVector<Operation *> readers;
    bool stored = false;
    bool addressTaken = false;
  };
  DenseMap<StringAttr, Uses> usesOf;
  module.walk([&](GlobalAccessOpInterface access) {
    Uses &uses = usesOf[access.getGlobalAttr().getAttr()];
    uses.addressTaken |= isa<GlobalAddressOp>(*access);
    if (isStore(access))
      uses.stored = true;
    else
      uses.readers.push_back(access);
  });
  for (auto global : module.getOps<GlobalOpInterface>()) {
    auto it = usesOf.find(SymbolTable::getSymbolName(global));
    if (it == usesOf.end())
      continue;
    const Uses &uses = it->second;
    bool isMutable = uses.stored || (uses.addressTaken && global.isGlobalMutable());
    if (isMutable == global.isGlobalMutable())
      continue;
    global.setGlobalMutable(isMutable);
    for (Operation *reader : uses.readers) {
      if (isMutable)
        reader->removeAttr("is_immutable");
      else
        reader->setAttr("is_immutable", UnitAttr::get(module.getContext()));
    }
  }
}

namespace {
struct GlobalInitialization : kiln::vm::impl::GlobalInitializationBase<GlobalInitialization> {
  void runOnOperation() override {
    vm::ModuleOp module = getOperation();
    SymbolTable symbols(module);
    FailureOr<Block *> init = openFunction("__init", symbols);
    FailureOr<Block *> deinit = openFunction("__deinit", symbols);
    if (failed(init) || failed(deinit))
      return signalPassFailure();

    Block *end = *init;
    OpBuilder builder = OpBuilder::atBlockEnd(end);
    for (auto global : module.getOps<GlobalOpInterface>()) {
      TypedAttr value = global.getGlobalInitialValue();
      if (!value)
        continue;
      if (!isZero(value))
        storeInitialValue(builder, global, value);
      global.setGlobalInitialValue({});
    }
    for (auto initializer : llvm::make_early_inc_range(module.getOps<InitializerOp>())) {
      end = appendBody(end, initializer.getBody());
      initializer.erase();
    }
    for (Block *block : {end, *deinit}) {
      builder.setInsertionPointToEnd(block);
      ReturnOp::create(builder, block->getParentOp()->getLoc());
    }
    updateMutability(module);
  }

private:
  /// Finds or creates the exported function `name` and returns its last block, which all returns lead to and which has
  /// no terminator.
  FailureOr<Block *> openFunction(StringRef name, SymbolTable &symbols) {
    vm::ModuleOp module = getOperation();
    ExportOp exportOp;
    for (auto candidate : module.getOps<ExportOp>())
      if (candidate.getExportName() == name)
        exportOp = candidate;
    Operation *symbol = symbols.lookup(exportOp ? exportOp.getFunctionRef() : name);
    OpBuilder builder = OpBuilder::atBlockTerminator(module.getModuleBody());
    if (!symbol) {
      auto function = FuncOp::create(builder, module.getLoc(), name, builder.getFunctionType({}, {}));
      function.addEntryBlock();
      symbol = function;
    } else {
      auto function = dyn_cast<FuncOp>(symbol);
      if (!function || function.isExternal() || function.getFunctionType() != builder.getFunctionType({}, {})) {
        symbol->emitOpError("must be a function without arguments and results: it is the module's @") << name;
        return failure();
      }
      auto *last = new Block;
      redirectReturns(function.getBody(), last);
      function.getBody().push_back(last);
    }
    auto function = cast<FuncOp>(symbol);
    function.setPrivate();
    if (!exportOp) {
      builder.setInsertionPoint(function);
      ExportOp::create(builder, function.getLoc(), FlatSymbolRefAttr::get(function.getSymNameAttr()));
    }
    return &function.getBody().back();
  }
};
} // namespace
