//===-- names.cpp - What functions are called in messages and listings --------------------------------------------===//
#include "vm/bytecode/names.h"

namespace kiln::vm::bytecode {

std::string_view functionName(const Archive &archive, FunctionOrdinal ordinal) {
  for (uint32_t i = 0; i < archive.exportCount(); ++i)
    if (Export exported = archive.exported(ExportOrdinal{i}); exported.function == ordinal)
      return exported.name;
  return archive.debugName(ordinal);
}

StatusOr<NameTable> NameTable::create(const Archive &archive) {
  NameTable table(archive);
  KILN_ASSIGN_OR_RETURN(table.ordinals, Array<ExportOrdinal>::create(archive.allocator(), archive.exportCount()));
  KILN_ASSIGN_OR_RETURN(table.ends, Array<uint32_t>::create(archive.allocator(), archive.functionCount() + 2));
  // Counts, then where each function's exports start, one place further on; filling them moves starts to ends.
  for (uint32_t i = 0; i < archive.exportCount(); ++i)
    ++table.ends[value(archive.exported(ExportOrdinal{i}).function) + 2];
  for (std::size_t i = 2; i < table.ends.size(); ++i)
    table.ends[i] += table.ends[i - 1];
  for (uint32_t i = 0; i < archive.exportCount(); ++i)
    table.ordinals[table.ends[value(archive.exported(ExportOrdinal{i}).function) + 1]++] = ExportOrdinal{i};
  return table;
}

std::string_view NameTable::name(FunctionOrdinal ordinal) const {
  std::span<const ExportOrdinal> exported = exports(ordinal);
  return exported.empty() ? archive->debugName(ordinal) : archive->exported(exported.front()).name;
}

} // namespace kiln::vm::bytecode
