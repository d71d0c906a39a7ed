//===-- dispatch.h - How one handler hands over to the next ---------------------------------------------*- C++ -*-===//
//
// KILN_NEXT(pc, frame, ai, af, ad) ends a handler: execution goes on at record `pc`. KILN_STOP(status) ends execution.
// Where the compiler turns a call in tail position into a jump, handlers jump to each other and all they share stays in
// registers; elsewhere they return to the loop in `execute`.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_DISPATCH_H
#define KILN_VM_BYTECODE_DISPATCH_H

#include "vm/bytecode/thread.h"

#if KILN_TAIL_CALLS

#define KILN_NEXT(next, nextFrame, ai, af, ad)                                                                         \
  do {                                                                                                                 \
    const ::kiln::vm::bytecode::Record *kilnNext = (next);                                                             \
    KILN_MUST_TAIL return kilnNext->handler(kilnNext, nextFrame, thread, fuel, ai, af, ad);                            \
  } while (false)

#else

namespace kiln::vm::bytecode {
/// What a handler returns to go on: no code of a status.
inline const kiln_status_t kGoOn = reinterpret_cast<kiln_status_t>(uintptr_t{31});
} // namespace kiln::vm::bytecode

#define KILN_NEXT(next, nextFrame, nextAI, nextAF, nextAD)                                                             \
  do {                                                                                                                 \
    thread->handover = {(next), (nextFrame), fuel, (nextAI), (nextAF), (nextAD)};                                      \
    return ::kiln::vm::bytecode::kGoOn;                                                                                \
  } while (false)

#endif

#define KILN_STOP(status)                                                                                              \
  do {                                                                                                                 \
    thread->invocation->fuel = fuel;                                                                                   \
    return (status);                                                                                                   \
  } while (false)

namespace kiln::vm::bytecode {

/// Executes from `pc` on until something stops it.
inline kiln_status_t execute(const Record *pc, uint32_t *frame, Thread *thread) {
  int64_t fuel = thread->invocation->fuel;
#if KILN_TAIL_CALLS
  return pc->handler(pc, frame, thread, fuel, 0, 0, 0);
#else
  thread->handover = {pc, frame, fuel, 0, 0, 0};
  for (;;) {
    auto [nextPC, nextFrame, nextFuel, ai, af, ad] = thread->handover;
    kiln_status_t status = nextPC->handler(nextPC, nextFrame, thread, nextFuel, ai, af, ad);
    if (status != kGoOn)
      return status;
  }
#endif
}

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_DISPATCH_H
