//===-- thread.h - A call from outside into bytecode ----------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_THREAD_H
#define KILN_VM_BYTECODE_THREAD_H

#include "vm/bytecode/code.h"
#include "vm/invocation.h"

#include <string_view>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KILN_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define KILN_SANITIZED 1
#endif
#endif

// clang can be told to; gcc does it when it optimizes, and nothing in a handler keeps it from doing so.
#if defined(__clang__)
#define KILN_TAIL_CALLS 1
#define KILN_MUST_TAIL [[clang::musttail]]
#elif defined(__OPTIMIZE__) && !defined(KILN_SANITIZED) && !defined(__OPTIMIZE_SIZE__)
#define KILN_TAIL_CALLS 1
#define KILN_MUST_TAIL
#else
#define KILN_TAIL_CALLS 0
#endif

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

#if !KILN_TAIL_CALLS
  /// What a handler leaves to the next one.
  struct {
    const Record *pc;
    uint32_t *frame;
    int64_t fuel;
    int64_t ai;
    float af;
    double ad;
  } handover;
#endif
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
