//===- DeduplicateRodata.cpp - Equal data once ----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace kiln::vm {
#define GEN_PASS_DEF_DEDUPLICATERODATA
#include "kiln/Dialect/VM/VMPasses.h.inc"
} // namespace kiln::vm

using namespace kiln::vm;

/// Gives the first op of `group` the locations and the alignment of all, and erases the others.
static void mergeGroup(ArrayRef<RodataOp> group) {
  RodataOp first = group.front();
  SmallVector<Location> locations;
  int64_t alignment = 0;
  for (RodataOp rodata : group) {
    locations.push_back(rodata.getLoc());
    alignment = std::max<int64_t>(alignment, rodata.getAlignment().value_or(0));
  }
  first->setLoc(FusedLoc::get(first.getContext(), locations));
  if (alignment)
    first.setAlignment(alignment);
  for (RodataOp rodata : group.drop_front())
    rodata.erase();
}

namespace {
struct DeduplicateRodata : kiln::vm::impl::DeduplicateRodataBase<DeduplicateRodata> {
  void runOnOperation() override {
    using Key = std::pair<StringRef, Attribute>;
    llvm::MapVector<Key, SmallVector<RodataOp, 1>> groups;
    for (auto rodata : getOperation().getOps<RodataOp>()) {
      if (rodata.getOrdinalAttr()) {
        rodata.emitOpError("already has an ordinal; cannot be merged with others");
        return signalPassFailure();
      }
      groups[Key(rodata.getMimeType().value_or(StringRef()), rodata.getValue())].push_back(rodata);
    }

    DenseMap<StringAttr, StringAttr> replacements;
    for (auto &[key, group] : groups) {
      for (RodataOp rodata : ArrayRef(group).drop_front())
        replacements[rodata.getSymNameAttr()] = group.front().getSymNameAttr();
      if (group.size() > 1)
        mergeGroup(group);
    }
    if (replacements.empty())
      return;

    AttrTypeReplacer replacer;
    replacer.addReplacement([&](FlatSymbolRefAttr ref) -> std::optional<Attribute> {
      auto it = replacements.find(ref.getAttr());
      return it == replacements.end() ? ref : FlatSymbolRefAttr::get(it->second);
    });
    replacer.recursivelyReplaceElementsIn(getOperation());
  }
};
} // namespace
