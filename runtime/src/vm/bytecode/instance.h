//===-- instance.h - State of a bytecode module in a context --------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_INSTANCE_H
#define KILN_VM_BYTECODE_INSTANCE_H

#include "kiln_call.h"

#include <cstdint>

namespace kiln::vm::bytecode {

class BytecodeModule;

/// Followed by the refs to globals, the refs to rodata that has been used, and the bytes of the other globals.
struct alignas(16) BytecodeInstance {
  const BytecodeModule *module;
  const kiln_host_t *host;
  const kiln_binding_t *bindings;
  /// Keeps the module alive for buffers over its rodata; null if there is none.
  kiln_object_t *owner;
  kiln_object_t **rodataRefs;
  uint8_t *globals;

  kiln_object_t **refs() { return reinterpret_cast<kiln_object_t **>(this + 1); }

  /// The buffer over a rodata segment, borrowed; RESOURCE_EXHAUSTED the first time.
  kiln_code_t rodata(uint32_t ordinal, kiln_object_t **buffer) {
    *buffer = rodataRefs[ordinal];
    return *buffer ? KILN_OK_CODE : makeRodata(ordinal, buffer);
  }

private:
  [[gnu::cold]] kiln_code_t makeRodata(uint32_t ordinal, kiln_object_t **buffer);
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_INSTANCE_H
