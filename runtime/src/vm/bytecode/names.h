//===-- names.h - What functions are called in messages and listings ------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_NAMES_H
#define KILN_VM_BYTECODE_NAMES_H

#include "vm/bytecode/archive.h"

namespace kiln::vm::bytecode {

/// The function's first export, else its name in the debug database, else "". Looks at all exports; where many names
/// are needed use a NameTable.
std::string_view functionName(const Archive &archive, FunctionOrdinal ordinal);

/// The exports of each function.
class NameTable {
public:
  /// Borrows `archive`.
  static StatusOr<NameTable> create(const Archive &archive);

  /// As functionName.
  std::string_view name(FunctionOrdinal ordinal) const;
  /// In the order of the module.
  std::span<const ExportOrdinal> exports(FunctionOrdinal ordinal) const {
    return {ordinals.data() + ends[value(ordinal)], ordinals.data() + ends[value(ordinal) + 1]};
  }

private:
  explicit NameTable(const Archive &archive) : archive(&archive) {}

  const Archive *archive;
  Array<ExportOrdinal> ordinals; ///< Of exports, by function.
  Array<uint32_t> ends;          ///< Where in `ordinals` those of the functions before one end.
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_NAMES_H
