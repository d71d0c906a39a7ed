//===-- disassembler.h - Modules as text ----------------------------------------------------------------*- C++ -*-===//
//
// The text that assembles to the module again: directives for its tables, then each function.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_DISASSEMBLER_H
#define KILN_VM_BYTECODE_DISASSEMBLER_H

#include "base/text_sink.h"
#include "vm/bytecode/archive.h"

namespace kiln::vm::bytecode {

struct DisassemblyOptions {
  /// Writes the offset of each block and instruction in its function before it.
  bool offsets = false;
  /// Only this function: its name as it is written, or its ordinal in decimal or hexadecimal. Empty: all.
  std::string_view function;
};

/// Writes a module, which need not be verified: what refers to nothing is written as a number. INVALID_ARGUMENT where
/// bytes are no instruction, after all that is before them; RESOURCE_EXHAUSTED.
Status disassemble(const Archive &archive, const DisassemblyOptions &options, TextSink sink);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_DISASSEMBLER_H
