//===- ResolveRodataLoads.cpp - Globals that hold one rodata --------------===//
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
#define GEN_PASS_DEF_RESOLVERODATALOADS
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln;
using namespace kiln::vm;

namespace {

struct GlobalUses {
  SmallVector<GlobalLoadRefOp> loads;
  SmallVector<GlobalStoreRefOp> stores;
  bool addressTaken = false;
};

/// What code runs while the module is being initialized.
class InitializationOrder {
public:
  explicit InitializationOrder(vm::ModuleOp module) : symbols(module) {
    SmallVector<Operation *> pending;
    if (Operation *function = symbols.lookup("__init"))
      pending.push_back(function);
    unsigned position = 0;
    for (auto initializer : module.getOps<InitializerOp>()) {
      positions[initializer] = position++;
      pending.push_back(initializer);
    }
    while (!pending.empty()) {
      Operation *callable = pending.pop_back_val();
      if (!reached.insert(callable).second)
        continue;
      callable->walk([&](CallOpInterface call) {
        auto callee = dyn_cast<SymbolRefAttr>(call.getCallableForCallee());
        if (Operation *target = callee ? symbols.lookup(callee.getRootReference()) : nullptr)
          pending.push_back(target);
      });
    }
  }

  /// Whether `store` is certain to have run before every run of `load`, unless initialization failed.
  bool precedes(GlobalStoreRefOp store, GlobalLoadRefOp load) const {
    Operation *storing = store->getParentOp();
    Operation *loading = load->getParentOp();
    if (!isa<InitializerOp>(storing) || !store->getBlock()->isEntryBlock())
      return false;
    if (!isa<InitializerOp>(loading))
      return !reached.contains(loading);
    if (storing != loading)
      return positions.at(storing) < positions.at(loading);
    return store->getBlock() != load->getBlock() || store->isBeforeInBlock(load);
  }

private:
  SymbolTable symbols;
  DenseMap<Operation *, unsigned> positions;
  DenseSet<Operation *> reached;
};

} // namespace

static bool mayResolve(GlobalRefOp global, const GlobalUses &uses) {
  return !global.getIsMutable() && isBufferRefType(global.getType()) && !uses.addressTaken;
}

/// The one rodata that all `stores` store, or null.
static FlatSymbolRefAttr storedRodata(ArrayRef<GlobalStoreRefOp> stores) {
  FlatSymbolRefAttr rodata;
  for (GlobalStoreRefOp store : stores) {
    auto ref = store.getValue().getDefiningOp<ConstRefRodataOp>();
    if (!ref || !isa<InitializerOp>(store->getParentOp()) || (rodata && rodata != ref.getRodataAttr()))
      return {};
    rodata = ref.getRodataAttr();
  }
  return rodata;
}

static void replaceLoads(ArrayRef<GlobalLoadRefOp> loads, function_ref<Value(OpBuilder &, GlobalLoadRefOp)> create) {
  for (GlobalLoadRefOp load : loads) {
    OpBuilder builder(load);
    load.getValue().replaceAllUsesWith(create(builder, load));
    load.erase();
  }
}

namespace {
struct ResolveRodataLoads : kiln::vm::impl::ResolveRodataLoadsBase<ResolveRodataLoads> {
  void runOnOperation() override {
    vm::ModuleOp module = getOperation();
    DenseMap<StringAttr, GlobalUses> usesOf;
    for (auto global : module.getOps<GlobalRefOp>())
      usesOf[global.getSymNameAttr()];
    if (usesOf.empty())
      return;
    module.walk([&](GlobalAccessOpInterface access) {
      auto it = usesOf.find(access.getGlobalAttr().getAttr());
      if (it == usesOf.end())
        return;
      if (auto load = dyn_cast<GlobalLoadRefOp>(*access))
        it->second.loads.push_back(load);
      else if (auto store = dyn_cast<GlobalStoreRefOp>(*access))
        it->second.stores.push_back(store);
      else
        it->second.addressTaken = true;
    });

    std::optional<InitializationOrder> order;
    for (auto global : module.getOps<GlobalRefOp>()) {
      const GlobalUses &uses = usesOf[global.getSymNameAttr()];
      if (!mayResolve(global, uses))
        continue;
      if (uses.stores.empty()) {
        replaceLoads(uses.loads, [](OpBuilder &builder, GlobalLoadRefOp load) -> Value {
          return ConstRefZeroOp::create(builder, load.getLoc(), load.getType());
        });
        continue;
      }

      FlatSymbolRefAttr rodata = storedRodata(uses.stores);
      if (!rodata)
        continue;
      if (!order)
        order.emplace(module);
      bool resolves = llvm::all_of(uses.loads, [&](GlobalLoadRefOp load) {
        return llvm::any_of(uses.stores, [&](GlobalStoreRefOp store) { return order->precedes(store, load); });
      });
      if (!resolves)
        continue;
      replaceLoads(uses.loads, [&](OpBuilder &builder, GlobalLoadRefOp load) -> Value {
        return ConstRefRodataOp::create(builder, load.getLoc(), rodata);
      });
      for (GlobalStoreRefOp store : uses.stores)
        store.erase();
    }
  }
};
} // namespace
