//===-- interpreter.cpp - Calls of bytecode functions -------------------------------------------------------------===//
#include "vm/bytecode/interpreter.h"

#include "vm/bytecode/bytecode_module.h"
#include "vm/bytecode/dispatch.h"
#include "vm/bytecode/instance.h"

#include <new>

namespace kiln::vm::bytecode {
namespace {

void prepare(Thread *thread, void *instance, const kiln_call_t *call) {
  auto *state = static_cast<BytecodeInstance *>(instance);
  new (thread) Thread;
  thread->call.function = nullptr;
  thread->failMessage = {};
  thread->invocation = call->invocation;
  thread->instance = state;
  thread->globals = state->globals;
  thread->globalRefs = state->refs();
  thread->bindings = state->bindings;
}

/// Makes the first frame and puts the arguments where the function expects them. False without memory.
bool pushEntry(Thread *thread, const FunctionEntry &function, const kiln_call_t *call) {
  const Code *code = decoded(function, *thread->instance->module);
  if (!code)
    return false;
  void *memory = pushFrame(thread->invocation, code->frameBytes, kFrameAlignment);
  if (!memory)
    return false;
  FrameHeader *bottom = new (memory) FrameHeader{reinterpret_cast<uint32_t *>(call->results), code->exit, &function};
  thread->bottom = bottom;
  uint32_t *frame = slots(bottom);
  kiln_object_t **refs = reinterpret_cast<kiln_object_t **>(frame);
  for (uint32_t i = 0; i < function.refCount; ++i)
    refs[i] = nullptr;
  uint32_t word = 0, ref = 0;
  uint32_t *words = frame + function.wordBase();
  const kiln_slot_t *argument = call->arguments;
  for (char kind : function.arguments) {
    if (kind == 'r') {
      refs[ref++] = kiln_object_retain(argument->ref);
    } else if (kind == 'i' || kind == 'f') {
      store(words + word++, argument->i32);
    } else {
      word += word & 1;
      store(words + word, argument->i64);
      word += 2;
    }
    ++argument;
  }
  for (std::size_t i = 0; i < function.results.size(); ++i)
    if (function.results[i] == 'r')
      call->results[i].ref = nullptr;
  thread->pc = code->entry;
  thread->frame = frame;
  thread->invocation->fuel -= code->recordCount;
  return true;
}

/// Takes all frames of a call away.
void unwind(Thread *thread) {
  uint32_t *frame = thread->frame;
  for (;;) {
    FrameHeader *last = header(frame);
    frame = last->caller;
    bool isBottom = last == thread->bottom;
    releaseRefs(last);
    popFrame(thread->invocation, last);
    if (isBottom)
      break;
  }
}

/// A failure with its message; its frames are gone.
[[gnu::cold, gnu::noinline]] kiln_status_t failed(Thread *thread, kiln_status_t status) {
  const BytecodeModule &module = *thread->instance->module;
  Status explained = module.explain(Status(status), *thread);
  unwind(thread);
  return explained.release();
}

kiln_status_t run(Thread *thread) {
  kiln_status_t status = execute(thread->pc, thread->frame, thread);
  if (status == KILN_OK || status == KILN_SUSPENDED) [[likely]]
    return status;
  return failed(thread, status);
}

} // namespace

void releaseRefs(FrameHeader *frame) {
  kiln_object_t **refs = reinterpret_cast<kiln_object_t **>(slots(frame));
  for (uint32_t i = 0, count = frame->function->refCount; i < count; ++i)
    kiln_object_release(refs[i]);
}

kiln_status_t begin(void *instance, kiln_call_t *call) {
  auto *entry = reinterpret_cast<const EntryPoint *>(call->function);
  Thread local;
  Thread *thread = entry->base.frame_size != 0 ? static_cast<Thread *>(call->frame) : &local;
  prepare(thread, instance, call);
  if (!pushEntry(thread, *entry->function, call)) [[unlikely]]
    return kiln_status_make(KILN_RESOURCE_EXHAUSTED, nullptr);
  return run(thread);
}

kiln_status_t resume(void *, kiln_call_t *call) {
  auto *thread = static_cast<Thread *>(call->frame);
  thread->invocation = call->invocation;
  thread->bottom->caller = reinterpret_cast<uint32_t *>(call->results);
  const FunctionEntry &function = *thread->bottom->function;
  for (std::size_t i = 0; i < function.results.size(); ++i)
    if (function.results[i] == 'r')
      call->results[i].ref = nullptr;
  if (thread->call.function) {
    kiln_status_t status = resumeImport(thread, &thread->pc);
    if (status == KILN_SUSPENDED)
      return status;
    if (status != KILN_OK)
      return failed(thread, status);
  }
  return run(thread);
}

void cancel(void *, kiln_call_t *call) {
  auto *thread = static_cast<Thread *>(call->frame);
  thread->invocation = call->invocation;
  if (thread->call.function)
    cancelImport(thread);
  unwind(thread);
}

} // namespace kiln::vm::bytecode
