//===-- call_handlers.cpp - Calls, returns and suspension ---------------------------------------------------------===//
#include "vm/bytecode/dispatch.h"
#include "vm/bytecode/handlers.h"
#include "vm/bytecode/instance.h"
#include "vm/bytecode/interpreter.h"

namespace kiln::vm::bytecode {
namespace {

/// A frame for a call of `callee`; null without memory.
[[gnu::cold, gnu::noinline]] FrameHeader *enterSlowly(const FunctionEntry *callee, Thread *thread) {
  const Code *code = decoded(*callee, *thread->instance->module);
  void *memory = code ? pushFrame(thread->invocation, code->frameBytes, kFrameAlignment) : nullptr;
  return static_cast<FrameHeader *>(memory);
}

[[gnu::always_inline]] inline FrameHeader *enter(const FunctionEntry *callee, Thread *thread) {
  const Code *code = codeOf(*callee);
  kiln_invocation *invocation = thread->invocation;
  if (!code || static_cast<std::size_t>(invocation->limit - invocation->top) < code->frameBytes) [[unlikely]]
    return enterSlowly(callee, thread);
  FrameHeader *frame = reinterpret_cast<FrameHeader *>(invocation->top);
  invocation->top += code->frameBytes;
  return frame;
}

/// Makes the frame of a call that is linked by `link`.
[[gnu::always_inline]] inline void initialize(FrameHeader *callee, uint32_t *caller, const Record *link) {
  callee->caller = caller;
  callee->returnTo = link + 1;
  callee->function = link->callee;
  kiln_object_t **refs = reinterpret_cast<kiln_object_t **>(callee + 1);
  for (uint32_t i = 0, count = link->callee->refCount; i < count; ++i)
    refs[i] = nullptr;
}

template <typename T> void pass(const uint32_t *from, uint32_t *to, const uint16_t *pair) {
  store(to + pair[1], load<T>(from + pair[0]));
}

template <unsigned Words, unsigned Pairs> kiln_status_t callSmall(KILN_HANDLER_PARAMETERS) {
  constexpr unsigned count = Words + Pairs;
  const Record *link = pc + 1 + dataRecords(2 * count);
  FrameHeader *callee = enter(link->callee, thread);
  if (!callee) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  initialize(callee, frame, link);
  uint32_t *to = slots(callee);
  const uint16_t *pairs = data(pc + 1);
  for (unsigned i = 0; i < Words; ++i)
    pass<uint32_t>(frame, to, pairs + 2 * i);
  for (unsigned i = Words; i < count; ++i)
    pass<uint64_t>(frame, to, pairs + 2 * i);
  const Code *code = codeOf(*link->callee);
  if ((fuel -= code->recordCount) < 0) [[unlikely]]
    return fail(code->entry, to, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(code->entry, to, 0, 0, 0);
}

kiln_status_t call(KILN_HANDLER_PARAMETERS) {
  uint32_t words = pc->u[0], pairs = words + pc->u[1], retained = pairs + pc->u[2], count = retained + pc->u[3];
  const Record *link = pc + 1 + dataRecords(2 * count);
  FrameHeader *callee = enter(link->callee, thread);
  if (!callee) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  initialize(callee, frame, link);
  uint32_t *to = slots(callee);
  const uint16_t *pair = data(pc + 1);
  uint32_t i = 0;
  for (; i < words; ++i, pair += 2)
    pass<uint32_t>(frame, to, pair);
  for (; i < pairs; ++i, pair += 2)
    pass<uint64_t>(frame, to, pair);
  for (; i < retained; ++i, pair += 2)
    *refSlot(to, pair[1]) = kiln_object_retain(*refSlot(frame, pair[0]));
  for (; i < count; ++i, pair += 2)
    *refSlot(to, pair[1]) = std::exchange(*refSlot(frame, pair[0]), nullptr);
  const Code *code = codeOf(*link->callee);
  if ((fuel -= code->recordCount) < 0) [[unlikely]]
    return fail(code->entry, to, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(code->entry, to, 0, 0, 0);
}

kiln_status_t return0(KILN_HANDLER_PARAMETERS) {
  FrameHeader *callee = header(frame);
  const Record *next = callee->returnTo;
  uint32_t *caller = callee->caller;
  popFrame(thread->invocation, callee);
  KILN_NEXT(next, caller, 0, 0, 0);
}

template <typename T> kiln_status_t return1(KILN_HANDLER_PARAMETERS) {
  FrameHeader *callee = header(frame);
  const Record *next = callee->returnTo;
  uint32_t *caller = callee->caller;
  T result = load<T>(frame + pc->u[0]);
  store(caller + next[-1].u[1], result);
  popFrame(thread->invocation, callee);
  KILN_NEXT(next, caller, result, 0, 0);
}

/// Puts an owned ref into `target`.
void put(kiln_object_t **target, kiln_object_t *object) { kiln_object_release(std::exchange(*target, object)); }

kiln_status_t returnMany(KILN_HANDLER_PARAMETERS) {
  FrameHeader *callee = header(frame);
  const Record *next = callee->returnTo;
  const Record &link = next[-1];
  uint32_t *caller = callee->caller;
  const uint16_t *targets = link.u[2] ? data(next) : &link.u[1];
  const uint16_t *sources = data(pc + 1);
  int64_t last = 0;
  for (uint32_t i = 0, count = pc->u[0]; i < count; ++i, sources += 2) {
    switch (sources[1]) {
    case kWord: {
      int32_t value = load<int32_t>(frame + sources[0]);
      store(caller + targets[i], value);
      last = value;
      break;
    }
    case kPair:
      last = load<int64_t>(frame + sources[0]);
      store(caller + targets[i], last);
      break;
    case kRetain:
      put(refSlot(caller, targets[i]), kiln_object_retain(*refSlot(frame, sources[0])));
      break;
    default:
      put(refSlot(caller, targets[i]), std::exchange(*refSlot(frame, sources[0]), nullptr));
      break;
    }
  }
  releaseRefs(callee);
  popFrame(thread->invocation, callee);
  KILN_NEXT(next + link.u[2], caller, last, 0, 0);
}

kiln_status_t exit(KILN_HANDLER_PARAMETERS) { KILN_STOP(KILN_OK); }

/// The parts of an imported call's records.
struct ImportCall {
  explicit ImportCall(const Record *pc)
      : argumentCount(pc->u[0]), resultCount(pc->u[1]), base(static_cast<uint32_t>(pc[1].bits)),
        length(static_cast<uint32_t>(pc[1].bits >> 32)), movedCount(pc[1].u[0]), arguments(data(pc + 2)),
        results(arguments + 2 * argumentCount), moved(results + 2 * resultCount) {}

  kiln_slot_t *argumentSlots(uint32_t *frame) const { return reinterpret_cast<kiln_slot_t *>(frame + base); }
  kiln_slot_t *resultSlots(uint32_t *frame) const { return argumentSlots(frame) + argumentCount; }

  uint32_t argumentCount, resultCount, base, length, movedCount;
  const uint16_t *arguments, *results, *moved;
};

/// Delivers the results of an imported call that has ended well and lets its moved arguments go.
[[gnu::always_inline]] inline void finish(const ImportCall &call, uint32_t *frame) {
  for (uint32_t i = 0; i < call.movedCount; ++i)
    put(refSlot(frame, call.moved[i]), nullptr);
  const kiln_slot_t *value = call.resultSlots(frame);
  const uint16_t *pair = call.results;
  for (uint32_t i = 0; i < call.resultCount; ++i, ++value, pair += 2) {
    if (pair[1] == kWord)
      store(frame + pair[0], value->i32);
    else if (pair[1] == kPair)
      store(frame + pair[0], value->i64);
    else
      put(refSlot(frame, pair[0]), value->ref);
  }
}

/// Notes that an imported call has failed or suspended.
[[gnu::cold, gnu::noinline]] kiln_status_t stop(const Record *pc, uint32_t *frame, Thread *thread,
                                                kiln_status_t status) {
  thread->pc = pc;
  thread->frame = frame;
  if (kiln_status_code(status) == KILN_DEFERRED) {
    const kiln_function_t *function = thread->call.function;
    if (pc[1].u[1])
      return KILN_SUSPENDED;
    function->cancel(thread->bindings[pc->imm].instance, &thread->call);
    status = kiln_status_make(KILN_UNIMPLEMENTED, nullptr);
  }
  if (thread->call.frame)
    popFrame(thread->invocation, thread->call.frame);
  thread->call.function = nullptr;
  return status;
}

kiln_status_t importCall(KILN_HANDLER_PARAMETERS) {
  const kiln_binding_t &binding = thread->bindings[pc->imm];
  const kiln_function_t *function = binding.function;
  if (!function) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_NOT_FOUND);
  ImportCall call(pc);
  kiln_slot_t *argument = call.argumentSlots(frame);
  const uint16_t *pair = call.arguments;
  for (uint32_t i = 0; i < call.argumentCount; ++i, ++argument, pair += 2) {
    if (pair[1] == kWord)
      argument->i32 = load<int32_t>(frame + pair[0]);
    else if (pair[1] == kCount)
      argument->i32 = pair[0];
    else if (pair[1] == kPair)
      argument->i64 = load<int64_t>(frame + pair[0]);
    else
      argument->ref = *refSlot(frame, pair[0]);
  }
  void *memory = nullptr;
  if (function->frame_size != 0) {
    memory = pushFrame(thread->invocation, function->frame_size, function->frame_alignment);
    if (!memory) [[unlikely]]
      return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  }
  thread->invocation->fuel = fuel - 1;
  thread->call = {function, thread->invocation, call.argumentSlots(frame), call.resultSlots(frame), memory};
  kiln_status_t status = function->begin(binding.instance, &thread->call);
  if (status != KILN_OK) [[unlikely]]
    return stop(pc, frame, thread, status);
  if (memory)
    popFrame(thread->invocation, memory);
  thread->call.function = nullptr;
  finish(call, frame);
  fuel = thread->invocation->fuel;
  if (fuel < 0) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(pc + call.length, frame, 0, 0, 0);
}

kiln_status_t importResolved(KILN_HANDLER_PARAMETERS) {
  int32_t isResolved = thread->bindings[pc->imm].function != nullptr;
  store(frame + pc->u[0], isResolved);
  KILN_NEXT(pc + 1, frame, isResolved, af, ad);
}

kiln_status_t programFails(KILN_HANDLER_PARAMETERS) {
  thread->failMessage = {reinterpret_cast<const char *>(pc[1].bits), static_cast<std::size_t>(pc->imm)};
  return fail(pc, frame, thread, fuel, kiln_fail_code(load<int32_t>(frame + pc->u[0])));
}

kiln_status_t yield(KILN_HANDLER_PARAMETERS) {
  fuel -= pc->imm < 0 ? 1 - static_cast<int64_t>(pc->imm) : 1;
  if (fuel < 0) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  thread->pc = pc + pc->imm;
  thread->frame = frame;
  KILN_STOP(KILN_SUSPENDED);
}

} // namespace

kiln_status_t resumeImport(Thread *thread, const Record **next) {
  const Record *pc = thread->pc;
  thread->call.results = ImportCall(pc).resultSlots(thread->frame);
  kiln_status_t status = thread->call.function->resume(thread->bindings[pc->imm].instance, &thread->call);
  if (status != KILN_OK)
    return stop(pc, thread->frame, thread, status);
  popFrame(thread->invocation, thread->call.frame);
  thread->call.function = nullptr;
  ImportCall call(pc);
  finish(call, thread->frame);
  *next = pc + call.length;
  return KILN_OK;
}

void cancelImport(Thread *thread) {
  thread->call.function->cancel(thread->bindings[thread->pc->imm].instance, &thread->call);
  popFrame(thread->invocation, thread->call.frame);
  thread->call.function = nullptr;
}

const CallHandlers kCalls = {
    .call = call,
    .callSmall =
        {
            {callSmall<0, 0>, callSmall<0, 1>, callSmall<0, 2>},
            {callSmall<1, 0>, callSmall<1, 1>, callSmall<1, 2>},
            {callSmall<2, 0>, callSmall<2, 1>, callSmall<2, 2>},
            {callSmall<3, 0>, callSmall<3, 1>, callSmall<3, 2>},
            {callSmall<4, 0>, callSmall<4, 1>, callSmall<4, 2>},
        },
    .returnMany = returnMany,
    .return0 = return0,
    .return1Word = return1<int32_t>,
    .return1Pair = return1<int64_t>,
    .exit = exit,
    .importCall = importCall,
    .importResolved = importResolved,
    .fail = programFails,
    .yield = yield,
};

} // namespace kiln::vm::bytecode
