//===-- control_handlers.cpp - Constants, moves, jumps and globals ------------------------------------------------===//
#include "kiln_object.h"
#include "vm/bytecode/dispatch.h"
#include "vm/bytecode/handlers.h"

namespace kiln::vm::bytecode {
namespace {

template <typename T> void copy(uint32_t *frame, uint16_t source, uint16_t target) {
  store(frame + target, load<T>(frame + source));
}

kiln_status_t const32(KILN_HANDLER_PARAMETERS) {
  store(frame + pc->u[0], pc->imm);
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

kiln_status_t const64(KILN_HANDLER_PARAMETERS) {
  store(frame + pc->u[0], static_cast<int64_t>(pc->imm));
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

kiln_status_t const64Wide(KILN_HANDLER_PARAMETERS) {
  store(frame + pc->u[0], pc[1].bits);
  KILN_NEXT(pc + 2, frame, ai, af, ad);
}

template <typename T> kiln_status_t move(KILN_HANDLER_PARAMETERS) {
  copy<T>(frame, pc->u[0], pc->u[1]);
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

kiln_status_t moveTwice32(KILN_HANDLER_PARAMETERS) {
  copy<uint32_t>(frame, pc->u[0], pc->u[1]);
  copy<uint32_t>(frame, pc->u[2], pc->u[3]);
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

kiln_status_t moveRef(KILN_HANDLER_PARAMETERS) {
  kiln_object_t *object = std::exchange(*refSlot(frame, pc->u[0]), nullptr);
  kiln_object_release(std::exchange(*refSlot(frame, pc->u[1]), object));
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

kiln_status_t retainRef(KILN_HANDLER_PARAMETERS) {
  kiln_object_assign(refSlot(frame, pc->u[1]), *refSlot(frame, pc->u[0]));
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

/// Moves a T, or nothing if that is void, and jumps.
template <typename T, bool Backward> kiln_status_t jump(KILN_HANDLER_PARAMETERS) {
  if constexpr (!std::is_void_v<T>)
    copy<T>(frame, pc->u[0], pc->u[1]);
  if constexpr (Backward)
    if ((fuel += pc->imm - 1) < 0) [[unlikely]]
      return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(pc + pc->imm, frame, ai, af, ad);
}

kiln_status_t branchTable(KILN_HANDLER_PARAMETERS) {
  uint32_t count = static_cast<uint32_t>(pc->imm);
  uint32_t index = load<uint32_t>(frame + pc->u[0]);
  int32_t distance = pc[1 + (index < count ? index : count)].imm;
  if (distance <= 0 && (fuel += distance - 1) < 0) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(pc + distance, frame, ai, af, ad);
}

template <typename T> kiln_status_t switchValue(KILN_HANDLER_PARAMETERS) {
  uint32_t index = load<uint32_t>(frame + pc->u[0]);
  uint32_t count = pc->u[3];
  copy<T>(frame, index < count ? data(pc + 1)[index] : pc->u[2], pc->u[1]);
  KILN_NEXT(pc + 1 + dataRecords(count), frame, ai, af, ad);
}

template <typename T> kiln_status_t globalLoad(KILN_HANDLER_PARAMETERS) {
  store(frame + pc->u[0], load<T>(thread->globals + pc->imm));
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

template <typename T> kiln_status_t globalStore(KILN_HANDLER_PARAMETERS) {
  store(thread->globals + pc->imm, load<T>(frame + pc->u[0]));
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

/// Whether a T at `offset` is within `size` bytes.
template <typename T> bool fits(uint32_t offset, int32_t size) {
  return static_cast<int64_t>(offset) + static_cast<int64_t>(sizeof(T)) <= size;
}

template <typename T> kiln_status_t globalLoadIndirect(KILN_HANDLER_PARAMETERS) {
  uint32_t offset = load<uint32_t>(frame + pc->u[1]);
  if (!fits<T>(offset, pc->imm)) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_OUT_OF_RANGE);
  store(frame + pc->u[0], load<T>(thread->globals + offset));
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

template <typename T> kiln_status_t globalStoreIndirect(KILN_HANDLER_PARAMETERS) {
  uint32_t offset = load<uint32_t>(frame + pc->u[1]);
  if (!fits<T>(offset, pc->imm)) [[unlikely]]
    return fail(pc, frame, thread, fuel, KILN_OUT_OF_RANGE);
  store(thread->globals + offset, load<T>(frame + pc->u[0]));
  KILN_NEXT(pc + 1, frame, ai, af, ad);
}

} // namespace

const ControlHandlers kControl = {
    .const32 = const32,
    .const64 = const64,
    .const64Wide = const64Wide,
    .move32 = move<uint32_t>,
    .move64 = move<uint64_t>,
    .moveTwice32 = moveTwice32,
    .moveRef = moveRef,
    .retainRef = retainRef,
    .jump = jump<void, false>,
    .jumpBack = jump<void, true>,
    .move32Jump = jump<uint32_t, false>,
    .move32JumpBack = jump<uint32_t, true>,
    .move64Jump = jump<uint64_t, false>,
    .move64JumpBack = jump<uint64_t, true>,
    .branchTable = branchTable,
    .switch32 = switchValue<uint32_t>,
    .switch64 = switchValue<uint64_t>,
    .globalLoad32 = globalLoad<uint32_t>,
    .globalLoad64 = globalLoad<uint64_t>,
    .globalStore32 = globalStore<uint32_t>,
    .globalStore64 = globalStore<uint64_t>,
    .globalLoadIndirect32 = globalLoadIndirect<uint32_t>,
    .globalLoadIndirect64 = globalLoadIndirect<uint64_t>,
    .globalStoreIndirect32 = globalStoreIndirect<uint32_t>,
    .globalStoreIndirect64 = globalStoreIndirect<uint64_t>,
};

} // namespace kiln::vm::bytecode
