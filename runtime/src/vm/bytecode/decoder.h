//===-- decoder.h - From bytecode to records ------------------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_DECODER_H
#define KILN_VM_BYTECODE_DECODER_H

#include "vm/bytecode/code.h"

#include <optional>

namespace kiln::vm::bytecode {

class BytecodeModule;

/// Makes the records of a verified function in memory of the module's allocator; null if there is none.
const Code *decode(const FunctionEntry &function, const BytecodeModule &module);

/// The offset of the instruction that `record`, an index, was made of; decodes the function again. None without memory.
std::optional<uint32_t> findInstruction(const FunctionEntry &function, const BytecodeModule &module, uint32_t record);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_DECODER_H
