//===-- interpreter.h - Calls of bytecode functions -----------------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_BYTECODE_INTERPRETER_H
#define KILN_VM_BYTECODE_INTERPRETER_H

#include "vm/bytecode/thread.h"

namespace kiln::vm::bytecode {

class BytecodeModule;

/// A function that can be called from outside; a call names it by `base`.
struct EntryPoint {
  kiln_function_t base;
  const FunctionEntry *function;
};

/// The functions of `EntryPoint::base`. Where it can suspend its frame is a Thread.
kiln_status_t begin(void *instance, kiln_call_t *call);
kiln_status_t resume(void *instance, kiln_call_t *call);
void cancel(void *instance, kiln_call_t *call);

/// The records of `function`, made on its first call; null without memory. May be called by several threads.
const Code *decoded(const FunctionEntry &function, const BytecodeModule &module);

/// Releases what a frame holds.
void releaseRefs(FrameHeader *frame);

/// Resumes the imported call that `thread` is suspended in; when it has ended well, `next` is where to go on.
kiln_status_t resumeImport(Thread *thread, const Record **next);
void cancelImport(Thread *thread);

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_INTERPRETER_H
