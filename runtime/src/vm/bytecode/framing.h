//===-- framing.h - Where in a .vmfb file the module is -------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_FRAMING_H
#define KILN_VM_BYTECODE_FRAMING_H

#include "kiln/status.h"

#include <cstdint>
#include <span>

namespace kiln::vm::bytecode {

struct Framing {
  std::span<const uint8_t> module; ///< The FlatBuffer with its 4-byte size prefix.
  uint64_t rodataBase;             ///< First multiple of 64 in the file after the module; may be past its end.
};

/// Finds the module: at the start of the file, or as the first entry of a ZIP archive, of which nothing but the length
/// of the entry's header is read. INVALID_ARGUMENT [R1].
StatusOr<Framing> parseFraming(std::span<const uint8_t> file, const kiln_allocator_t *allocator);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_FRAMING_H
