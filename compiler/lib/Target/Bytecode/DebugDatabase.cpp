//===- DebugDatabase.cpp - Source locations of instructions ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DebugDatabase.h"

#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace kiln::bytecode {

using flatbuffers::Offset;

void DebugDatabase::addFunction(StringRef name, const EncodedFunction &encoded) {
  std::vector<vmfb::BytecodeLocationDef> entries;
  for (auto [offset, op] : encoded.instructions)
    entries.emplace_back(offset, indexOf(op->getLoc()));
  functions.push_back(vmfb::CreateFunctionSourceMapDef(builder, builder.CreateString(name.data(), name.size()),
                                                       builder.CreateVectorOfStructs(entries)));
}

int32_t DebugDatabase::indexOf(Location location) {
  auto found = indices.find(location);
  if (found != indices.end())
    return found->second;
  write(location);
  int32_t index = kinds.size() - 1;
  indices[location] = index;
  return index;
}

void DebugDatabase::write(Location location) {
  auto add = [&](vmfb::LocationTypeDef kind, Offset<void> offset) {
    kinds.push_back(kind);
    locations.push_back(offset);
  };
  auto text = [&](StringRef string) { return builder.CreateSharedString(string.data(), string.size()); };
  llvm::TypeSwitch<LocationAttr>(location)
      .Case([&](CallSiteLoc site) {
        int32_t callee = indexOf(site.getCallee()), caller = indexOf(site.getCaller());
        add(vmfb::LocationTypeDef::CallSiteLocDef, vmfb::CreateCallSiteLocDef(builder, callee, caller).Union());
      })
      .Case([&](FileLineColRange place) {
        add(vmfb::LocationTypeDef::FileLineColLocDef,
            vmfb::CreateFileLineColLocDef(builder, text(place.getFilename()), place.getStartLine(),
                                          place.getStartColumn())
                .Union());
      })
      .Case([&](FusedLoc fused) {
        std::vector<int32_t> parts;
        for (Location part : fused.getLocations())
          parts.push_back(indexOf(part));
        std::string metadata;
        if (fused.getMetadata())
          llvm::raw_string_ostream(metadata) << fused.getMetadata();
        add(vmfb::LocationTypeDef::FusedLocDef,
            vmfb::CreateFusedLocDef(builder, metadata.empty() ? 0 : text(metadata), builder.CreateVector(parts))
                .Union());
      })
      .Case([&](NameLoc named) {
        bool hasChild = !mlir::isa<UnknownLoc>(named.getChildLoc());
        int32_t child = hasChild ? indexOf(named.getChildLoc()) : 0;
        add(vmfb::LocationTypeDef::NameLocDef, vmfb::CreateNameLocDef(builder, text(named.getName()), child).Union());
      })
      .Default([&](LocationAttr) { add(vmfb::LocationTypeDef::NONE, 0); });
}

Offset<vmfb::DebugDatabaseDef> DebugDatabase::finish() {
  auto kindVector = builder.CreateVector(kinds);
  // CreateVector() refuses the null offsets of unknown locations.
  builder.StartVector(locations.size(), sizeof(flatbuffers::uoffset_t));
  for (Offset<void> location : llvm::reverse(locations)) {
    if (location.IsNull())
      builder.PushElement(flatbuffers::uoffset_t(0));
    else
      builder.PushElement(location);
  }
  auto locationVector = Offset<flatbuffers::Vector<Offset<void>>>(builder.EndVector(locations.size()));
  return vmfb::CreateDebugDatabaseDef(builder, kindVector, locationVector, builder.CreateVector(functions));
}

} // namespace kiln::bytecode
