//===-- names.cpp - What functions are called in messages ---------------------------------------------------------===//
#include "vm/bytecode/names.h"

namespace kiln::vm::bytecode {

std::string_view functionName(const Archive &archive, FunctionOrdinal ordinal) {
  for (uint32_t i = 0; i < archive.exportCount(); ++i)
    if (Export exported = archive.exported(ExportOrdinal{i}); exported.function == ordinal)
      return exported.name;
  return archive.debugName(ordinal);
}

} // namespace kiln::vm::bytecode
