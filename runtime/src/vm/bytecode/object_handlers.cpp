//===-- object_handlers.cpp - Refs, lists and buffers -------------------------------------------------------------===//
#include "kiln_buffer.h"
#include "kiln_list.h"
#include "vm/bytecode/dispatch.h"
#include "vm/bytecode/handlers.h"
#include "vm/bytecode/instance.h"

namespace kiln::vm::bytecode {
namespace {

const kiln_type_t *typeIn(const Record &record) { return reinterpret_cast<const kiln_type_t *>(record.bits); }

bool isOf(const kiln_object_t *object, const kiln_type_t *type) {
  return !object || !type || kiln_type_equal(object->type, type);
}

/// Takes the ref out of `source`, or a new one to its object.
kiln_object_t *take(kiln_object_t **source, bool moves) {
  return moves ? std::exchange(*source, nullptr) : kiln_object_retain(*source);
}

/// Puts an owned ref into `target`.
void put(kiln_object_t **target, kiln_object_t *object) { kiln_object_release(std::exchange(*target, object)); }

/// The object of a type that is built in; false if it is of another one.
template <typename T> bool get(uint32_t *frame, uint16_t slot, uint32_t typeID, T *&object) {
  kiln_object_t *ref = *refSlot(frame, slot);
  object = reinterpret_cast<T *>(ref);
  return !ref || ref->type->id == typeID;
}

const kiln_allocator_t *allocatorOf(Thread *thread) { return thread->instance->host->allocator; }

#define KILN_FAIL_WITH(code) return fail(pc, frame, thread, fuel, code)

kiln_status_t globalLoadRef(KILN_HANDLER_PARAMETERS) {
  kiln_object_t **global = &thread->globalRefs[pc->imm];
  if (!isOf(*global, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  put(refSlot(frame, pc->u[0]), take(global, pc->u[1]));
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t globalStoreRef(KILN_HANDLER_PARAMETERS) {
  kiln_object_t **value = refSlot(frame, pc->u[0]);
  if (!isOf(*value, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  put(&thread->globalRefs[pc->imm], take(value, pc->u[1]));
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

template <bool IsLoad> kiln_status_t globalIndirectRef(KILN_HANDLER_PARAMETERS) {
  uint32_t ordinal = load<uint32_t>(frame + pc->u[2]);
  if (ordinal >= static_cast<uint32_t>(pc[1].imm)) [[unlikely]]
    KILN_FAIL_WITH(KILN_OUT_OF_RANGE);
  kiln_object_t **global = &thread->globalRefs[ordinal];
  kiln_object_t **value = refSlot(frame, pc->u[0]);
  kiln_object_t **source = IsLoad ? global : value;
  if (!isOf(*source, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  put(IsLoad ? value : global, take(source, pc->u[1]));
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t constRodata(KILN_HANDLER_PARAMETERS) {
  kiln_object_t *object;
  if (kiln_code_t code = thread->instance->rodata(static_cast<uint32_t>(pc->imm), &object); code != KILN_OK_CODE)
      [[unlikely]]
    KILN_FAIL_WITH(code);
  kiln_object_assign(refSlot(frame, pc->u[0]), object);
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

kiln_status_t constNull(KILN_HANDLER_PARAMETERS) {
  put(refSlot(frame, pc->u[0]), nullptr);
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

kiln_status_t listAlloc(KILN_HANDLER_PARAMETERS) {
  auto kind = static_cast<kiln_list_kind_t>(pc->u[2]);
  const kiln_type_t *type = typeIn(pc[1]);
  int32_t capacity = load<int32_t>(frame + pc->u[1]);
  kiln_list_t **list = reinterpret_cast<kiln_list_t **>(&thread->made);
  kiln_code_t code = kind == KILN_LIST_REF && type ? kiln_list_alloc_ref(allocatorOf(thread), type, capacity, list)
                                                   : kiln_list_alloc(allocatorOf(thread), kind, capacity, list);
  if (code != KILN_OK_CODE) [[unlikely]]
    KILN_FAIL_WITH(code);
  put(refSlot(frame, pc->u[0]), thread->made);
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t listGetRef(KILN_HANDLER_PARAMETERS) {
  kiln_list_t *list;
  if (!get(frame, pc->u[0], KILN_LIST_TYPE_ID, list)) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  int32_t index = load<int32_t>(frame + pc->u[1]);
  kiln_code_t code = kiln_list_get_ref(list, index, typeIn(pc[1]), &thread->made);
  if (code == KILN_OK_CODE && pc->u[3]) {
    code = kiln_list_set_ref(list, index, nullptr);
    if (code != KILN_OK_CODE) [[unlikely]]
      kiln_object_release(thread->made);
  }
  if (code != KILN_OK_CODE) [[unlikely]]
    KILN_FAIL_WITH(code);
  put(refSlot(frame, pc->u[2]), thread->made);
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t listSetRef(KILN_HANDLER_PARAMETERS) {
  kiln_list_t *list;
  if (!get(frame, pc->u[0], KILN_LIST_TYPE_ID, list)) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  kiln_object_t **value = refSlot(frame, pc->u[2]);
  if (kiln_code_t code = kiln_list_set_ref(list, load<int32_t>(frame + pc->u[1]), *value); code != KILN_OK_CODE)
      [[unlikely]]
    KILN_FAIL_WITH(code);
  if (pc->u[3])
    put(value, nullptr);
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

kiln_status_t bufferAlloc(KILN_HANDLER_PARAMETERS) {
  kiln_code_t code =
      kiln_buffer_alloc(allocatorOf(thread), load<int64_t>(frame + pc->u[0]), load<int32_t>(frame + pc->u[1]),
                        reinterpret_cast<kiln_buffer_t **>(&thread->made));
  if (code != KILN_OK_CODE) [[unlikely]]
    KILN_FAIL_WITH(code);
  put(refSlot(frame, pc->u[2]), thread->made);
  KILN_NEXT(pc + 1, frame, 0, 0, 0);
}

kiln_status_t bufferClone(KILN_HANDLER_PARAMETERS) {
  kiln_buffer_t *source;
  if (!get(frame, pc->u[0], KILN_BUFFER_TYPE_ID, source)) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  kiln_code_t code =
      kiln_buffer_clone(allocatorOf(thread), source, load<int64_t>(frame + pc->u[1]), load<int64_t>(frame + pc->u[2]),
                        load<int32_t>(frame + pc->u[3]), reinterpret_cast<kiln_buffer_t **>(&thread->made));
  if (code != KILN_OK_CODE) [[unlikely]]
    KILN_FAIL_WITH(code);
  put(refSlot(frame, data(pc + 1)[0]), thread->made);
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t castRef(KILN_HANDLER_PARAMETERS) {
  kiln_object_t **source = refSlot(frame, pc->u[0]);
  if (!isOf(*source, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  put(refSlot(frame, pc->u[2]), take(source, pc->u[1]));
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t selectRef(KILN_HANDLER_PARAMETERS) {
  bool first = load<int32_t>(frame + pc->u[0]) != 0;
  kiln_object_t **selected = refSlot(frame, pc->u[first ? 2 : 3]);
  kiln_object_t **other = refSlot(frame, pc->u[first ? 3 : 2]);
  kiln_object_t **target = refSlot(frame, pc->u[1]);
  if (!isOf(*selected, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  const uint16_t *moves = pc[1].u;
  kiln_object_t *object = take(selected, moves[first ? 0 : 1]);
  if (moves[first ? 1 : 0] && other != target)
    put(other, nullptr);
  put(target, object);
  KILN_NEXT(pc + 2, frame, 0, 0, 0);
}

kiln_status_t switchRef(KILN_HANDLER_PARAMETERS) {
  uint32_t index = load<uint32_t>(frame + pc->u[0]);
  uint32_t count = pc->u[3];
  const uint16_t *values = data(pc + 2);
  kiln_object_t **target = refSlot(frame, pc->u[1]);
  bool isDefault = index >= count;
  kiln_object_t **selected = refSlot(frame, isDefault ? pc->u[2] : values[2 * index]);
  if (!isOf(*selected, typeIn(pc[1]))) [[unlikely]]
    KILN_FAIL_WITH(KILN_INVALID_ARGUMENT);
  bool defaultMoves = pc[1].u[0];
  kiln_object_t *object = take(selected, isDefault ? defaultMoves : values[2 * index + 1]);
  // Operands that are used for the last time and not selected go.
  auto drop = [&](uint16_t slot, bool moves) {
    if (kiln_object_t **other = refSlot(frame, slot); moves && other != target)
      put(other, nullptr);
  };
  drop(pc->u[2], defaultMoves);
  for (uint32_t i = 0; i < count; ++i)
    drop(values[2 * i], values[2 * i + 1]);
  put(target, object);
  KILN_NEXT(pc + 2 + dataRecords(2 * count), frame, 0, 0, 0);
}

kiln_status_t discardRefs(KILN_HANDLER_PARAMETERS) {
  uint32_t count = pc->u[0];
  for (uint32_t i = 0; i < count; ++i)
    put(refSlot(frame, data(pc + 1)[i]), nullptr);
  KILN_NEXT(pc + 1 + dataRecords(count), frame, 0, 0, 0);
}

} // namespace

const ObjectHandlers kObjects = {
    .globalLoadRef = globalLoadRef,
    .globalStoreRef = globalStoreRef,
    .globalLoadIndirectRef = globalIndirectRef<true>,
    .globalStoreIndirectRef = globalIndirectRef<false>,
    .constRodata = constRodata,
    .constNull = constNull,
    .listAlloc = listAlloc,
    .listGetRef = listGetRef,
    .listSetRef = listSetRef,
    .bufferAlloc = bufferAlloc,
    .bufferClone = bufferClone,
    .castRef = castRef,
    .selectRef = selectRef,
    .switchRef = switchRef,
    .discardRefs = discardRefs,
};

} // namespace kiln::vm::bytecode
