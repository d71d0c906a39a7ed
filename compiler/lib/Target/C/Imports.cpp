//===- Imports.cpp - Prototypes of imported functions ---------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Imports.h"

#include "Types.h"

#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

llvm::ArrayRef<llvm::StringRef> importEntries(const ImportFacts &import) {
  static const llvm::StringRef plain[] = {""}, resumable[] = {"_begin", "_resume", "_cancel"};
  return import.canSuspend ? llvm::ArrayRef(resumable) : llvm::ArrayRef(plain);
}

llvm::StringRef importResult(llvm::StringRef entry) { return entry == "_cancel" ? "void " : "kiln_status_t "; }

std::string importParameters(const ImportFacts &import, llvm::StringRef entry, bool hasSelf) {
  std::vector<std::string> list;
  if (hasSelf)
    list.push_back("void *self");
  if (import.canSuspend)
    list.push_back("kiln_import_frame_t *frame");
  if (entry.empty() || entry == "_begin")
    for (const ImportArgument &argument : import.arguments) {
      if (!argument.isVariadic) {
        if (argument.types.size() == 1)
          list.push_back(declare(argument.types.front(), argument.name));
        else
          for (auto [index, type] : llvm::enumerate(argument.types))
            list.push_back(declare(type, argument.name + std::to_string(index)));
        continue;
      }
      std::string type = argument.types.size() > 1 ? argument.structName : typeName(argument.types.front());
      list.push_back("size_t " + argument.name + "_count");
      list.push_back((type.back() == '*' ? type + "const *" : "const " + type + " *") + argument.name);
    }
  if (entry != "_cancel")
    for (auto [index, type] : llvm::enumerate(import.results))
      list.push_back(declare(type, "*ret" + std::to_string(index)));
  return list.empty() ? "void" : llvm::join(list, ", ");
}

} // namespace kiln::c
