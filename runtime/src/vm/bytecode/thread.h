//===-- thread.h - A call from outside into bytecode ----------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_THREAD_H
#define KILN_VM_BYTECODE_THREAD_H

#include "vm/bytecode/code.h"
#include "vm/invocation.h"

#include <string_view>

namespace kiln::vm::bytecode {

struct BytecodeInstance;

/// What handlers reach through one pointer. A call that can be suspended has it in the frame its caller provides.
struct Thread {
  kiln_invocation *invocation;
  BytecodeInstance *instance;
  uint8_t *globals;
  kiln_object_t **globalRefs;
  const kiln_binding_t *bindings;
  /// Where execution stopped: the failing record, or the one to resume at.
  const Record *pc;
  uint32_t *frame;
  /// The frame of the function that was called from outside.
  FrameHeader *bottom;
  /// An imported call; its `function` is null while there is none. `made` takes what kernels make.
  kiln_call_t call;
  kiln_object_t *made;
  /// Of the program's `fail`.
  std::string_view failMessage;

  /// Only used where handlers do not jump to each other.
  struct {
    const Record *pc;
    uint32_t *frame;
    int64_t fuel;
    int64_t ai;
    float af;
    double ad;
  } handover;
};

/// Notes where execution fails; the status has no record yet.
[[gnu::cold, gnu::noinline]] inline kiln_status_t fail(const Record *pc, uint32_t *frame, Thread *thread, int64_t fuel,
                                                       kiln_code_t code) {
  thread->pc = pc;
  thread->frame = frame;
  thread->invocation->fuel = fuel;
  return kiln_status_make(code, nullptr);
}

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_THREAD_H
