//===-- invocation.cpp - Calls from the host ----------------------------------------------------------------------===//
#include "vm/invocation.h"

#include "base/array.h"
#include "kiln/vm.h"
#include "vm/calling_convention.h"

#include <algorithm>
#include <new>

namespace kiln::vm {

/// The invocation, then arguments and results of the call.
struct Invocation::Impl {
  kiln_invocation invocation;
  kiln_call_t call;
  kiln_slot_t slots[];
};

namespace {

const char *kindName(Value::Kind kind) {
  constexpr const char *names[] = {"nothing", "i32", "i64", "f32", "f64", "ref"};
  return names[static_cast<int>(kind)];
}

Value::Kind kindOf(char scalar) {
  switch (scalar) {
  case 'i':
    return Value::Kind::I32;
  case 'I':
    return Value::Kind::I64;
  case 'f':
    return Value::Kind::F32;
  case 'F':
    return Value::Kind::F64;
  default:
    return Value::Kind::Ref;
  }
}

void put(kiln_slot_t &slot, const Value &value) {
  switch (value.kind()) {
  case Value::Kind::I32:
    slot.i32 = value.i32();
    break;
  case Value::Kind::I64:
    slot.i64 = value.i64();
    break;
  case Value::Kind::F32:
    slot.f32 = value.f32();
    break;
  case Value::Kind::F64:
    slot.f64 = value.f64();
    break;
  default:
    slot.ref = value.object();
    break;
  }
}

Value take(kiln_slot_t &slot, char scalar) {
  switch (scalar) {
  case 'i':
    return Value(slot.i32);
  case 'I':
    return Value(slot.i64);
  case 'f':
    return Value(slot.f32);
  case 'F':
    return Value(slot.f64);
  default:
    return Value::adopt(std::exchange(slot.ref, nullptr));
  }
}

/// Memory that an invocation has for frames before it allocates more.
constexpr std::size_t kFirstFrames = 384;

} // namespace

Invocation::Invocation(const Function &function, const InvocationOptions &options)
    : function(function), options(options) {
  CallingConvention convention = CallingConvention::parse(function.callingConvention()).value_or(CallingConvention{});
  arguments = convention.arguments;
  results = convention.results;
}

Invocation::~Invocation() {
  cancel();
  releaseResults();
  if (!impl)
    return;
  const kiln_allocator_t *allocator = impl->invocation.allocator;
  deinitializeInvocation(impl->invocation);
  allocator->release(allocator->self, impl);
}

StatusOr<bool> Invocation::begin(std::span<const Value> values) {
  const kiln_allocator_t *allocator = function.context->allocator();
  const kiln_function_t &code = *function.code;
  if (values.size() != arguments.size())
    return error(allocator, KILN_INVALID_ARGUMENT,
                 "input list and function mismatch; expected %zu arguments but passed %zu", arguments.size(),
                 values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (arguments[i] == 'C')
      return error(allocator, KILN_UNIMPLEMENTED, "function '%s' has variadic arguments", code.name);
    if (Value::Kind expected = kindOf(arguments[i]); values[i].kind() != expected)
      return error(allocator, KILN_INVALID_ARGUMENT, "argument %zu of '%s' is %s; expected %s", i, code.name,
                   kindName(values[i].kind()), kindName(expected));
  }
  if (impl)
    return error(allocator, KILN_FAILED_PRECONDITION, "the invocation has begun already");
  std::size_t slotBytes = (values.size() + results.size()) * sizeof(kiln_slot_t);
  std::size_t frameBytes = std::min(kFirstFrames, options.stackBytes & ~(kFrameAlignment - 1));
  std::size_t size = sizeof(Impl) + slotBytes + frameBytes;
  void *memory = allocator->allocate(allocator->self, size, alignof(Impl));
  if (!memory)
    return outOfMemory(allocator, size);
  impl = new (memory) Impl;
  initializeInvocation(impl->invocation, allocator, options.stackBytes - frameBytes, options.fuel);
  useMemory(impl->invocation, reinterpret_cast<char *>(impl->slots) + slotBytes, frameBytes);
  for (std::size_t i = 0; i < values.size(); ++i)
    put(impl->slots[i], values[i]);
  impl->call = {&code, &impl->invocation, impl->slots, impl->slots + values.size(), nullptr};
  if (code.frame_size != 0) {
    impl->call.frame = pushFrame(&impl->invocation, code.frame_size, code.frame_alignment);
    if (!impl->call.frame)
      return outOfMemory(allocator, code.frame_size);
    // Arguments are borrowed until the call has ended, which may be after this function has.
    for (const Value &value : values)
      kiln_object_retain(value.object());
  }
  return conclude(code.begin(function.state, &impl->call));
}

StatusOr<bool> Invocation::resume() {
  if (!suspended)
    return error(function.context->allocator(), KILN_FAILED_PRECONDITION, "the invocation is not suspended");
  return conclude(function.code->resume(function.state, &impl->call));
}

void Invocation::cancel() {
  if (!suspended)
    return;
  function.code->cancel(function.state, &impl->call);
  (void)conclude(kiln_status_make(KILN_CANCELLED, nullptr));
}

/// Takes what `begin`, `resume` or `cancel` have come to.
StatusOr<bool> Invocation::conclude(kiln_status_t status) {
  suspended = kiln_status_code(status) == KILN_DEFERRED;
  if (suspended)
    return false;
  if (impl->call.frame) {
    for (std::size_t i = 0; i < arguments.size(); ++i)
      if (isRefScalar(arguments[i]))
        kiln_object_release(impl->slots[i].ref);
    popFrame(&impl->invocation, impl->call.frame);
    impl->call.frame = nullptr;
  }
  if (status != KILN_OK)
    return Status(status);
  return done = true;
}

Value Invocation::takeResult(std::size_t index) { return take(impl->call.results[index], results[index]); }

void Invocation::releaseResults() {
  for (std::size_t i = 0; i < resultCount(); ++i)
    if (isRefScalar(results[i]))
      (void)takeResult(i);
  done = false;
}

int64_t Invocation::fuel() const { return impl ? impl->invocation.fuel : options.fuel; }

void Invocation::setFuel(int64_t fuel) {
  options.fuel = fuel;
  if (impl)
    impl->invocation.fuel = fuel;
}

Status Function::call(std::span<const Value> arguments, std::span<Value> results) const {
  Invocation invocation(*this);
  KILN_ASSIGN_OR_RETURN(bool done, invocation.begin(arguments));
  while (!done) {
    KILN_ASSIGN_OR_RETURN(done, invocation.resume());
  }
  if (results.size() != invocation.resultCount())
    return error(context->allocator(), KILN_INVALID_ARGUMENT, "'%s' has %zu results; expected %zu", code->name,
                 invocation.resultCount(), results.size());
  for (std::size_t i = 0; i < results.size(); ++i)
    results[i] = invocation.takeResult(i);
  return Status();
}

} // namespace kiln::vm
