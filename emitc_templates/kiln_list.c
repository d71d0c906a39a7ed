/* Lists: storage, resizing, and access with conversion. */
#include "kiln_list.h"

/* What a variant slot holds. */
typedef enum kiln_list_slot_kind {
  KILN_SLOT_EMPTY,
  KILN_SLOT_I32,
  KILN_SLOT_I64,
  KILN_SLOT_F32,
  KILN_SLOT_F64,
  KILN_SLOT_REF
} kiln_list_slot_kind_t;

typedef union kiln_list_slot_value {
  int32_t i32;
  int64_t i64;
  float f32;
#if KILN_HAS_F64
  double f64;
#endif
  kiln_object_t *ref;
} kiln_list_slot_value_t;

typedef struct kiln_list_slot {
  kiln_list_slot_kind_t kind;
  kiln_list_slot_value_t as;
} kiln_list_slot_t;

/* Bytes of an element. */
static size_t kiln_list_width(kiln_list_kind_t kind) {
  switch (kind) {
  case KILN_LIST_I8:
    return 1;
  case KILN_LIST_I16:
    return 2;
  case KILN_LIST_I32:
  case KILN_LIST_F32:
    return 4;
  case KILN_LIST_I64:
  case KILN_LIST_F64:
    return 8;
  case KILN_LIST_REF:
    return sizeof(kiln_object_t *);
  case KILN_LIST_VARIANT:
    break;
  }
  return sizeof(kiln_list_slot_t);
}

/* The ref that an element owns, null if it owns none. */
static kiln_object_t *kiln_list_owned(const kiln_list_t *list, uint32_t index) {
  if (list->kind == KILN_LIST_REF)
    return ((kiln_object_t **)list->data)[index];
  if (list->kind != KILN_LIST_VARIANT)
    return NULL;
  const kiln_list_slot_t *slot = (const kiln_list_slot_t *)list->data + index;
  return slot->kind == KILN_SLOT_REF ? slot->as.ref : NULL;
}

/* Sets elements from `begin` to `end` to zero, null or empty. */
static void kiln_list_clear(kiln_list_t *list, uint32_t begin, uint32_t end) {
  if (list->kind == KILN_LIST_REF) {
    for (uint32_t i = begin; i < end; ++i)
      ((kiln_object_t **)list->data)[i] = NULL;
  } else if (list->kind == KILN_LIST_VARIANT) {
    for (uint32_t i = begin; i < end; ++i)
      ((kiln_list_slot_t *)list->data)[i].kind = KILN_SLOT_EMPTY;
  } else if (begin < end) {
    size_t width = kiln_list_width(list->kind);
    memset((uint8_t *)list->data + (size_t)begin * width, 0, (size_t)(end - begin) * width);
  }
}

/* Releases an object; a list that dies is put on the chain `dead` instead of being destroyed. */
static void kiln_list_release_later(kiln_object_t *object, kiln_list_t **dead) {
  if (!object || !kiln_object_drop(object))
    return;
  if (object->type->destroy == kiln_list_destroy) {
    kiln_list_t *list = (kiln_list_t *)object;
    list->as.next_dead = *dead;
    *dead = list;
  } else {
    kiln_object_destroy(object);
  }
}

/* Releases what elements from `begin` to `end` own. */
static void kiln_list_release_elements(const kiln_list_t *list, uint32_t begin, uint32_t end, kiln_list_t **dead) {
  if (list->kind != KILN_LIST_REF && list->kind != KILN_LIST_VARIANT)
    return;
  for (uint32_t i = begin; i < end; ++i)
    kiln_list_release_later(kiln_list_owned(list, i), dead);
}

/* Frees the lists of a chain, and those that die with them: no recursion, because lists may nest deeper than the stack.
 */
static void kiln_list_free(kiln_list_t *dead) {
  while (dead) {
    kiln_list_t *list = dead;
    dead = list->as.next_dead;
    kiln_list_release_elements(list, 0, list->size, &dead);
    const kiln_allocator_t *allocator = list->allocator;
    if (list->data)
      allocator->release(allocator->self, list->data);
    allocator->release(allocator->self, list);
  }
}

KILN_API void kiln_list_destroy(kiln_object_t *object) {
  kiln_list_t *list = (kiln_list_t *)object;
  list->as.next_dead = NULL;
  kiln_list_free(list);
}

/* Gives the list room for exactly `capacity` elements, at least its size. */
static kiln_code_t kiln_list_set_capacity(kiln_list_t *list, uint32_t capacity) {
  size_t width = kiln_list_width(list->kind);
  if (capacity > SIZE_MAX / width)
    return KILN_RESOURCE_EXHAUSTED;
  size_t alignment = width <= 8 ? width : sizeof(kiln_list_slot_value_t);
  const kiln_allocator_t *allocator = list->allocator;
  void *data = allocator->allocate(allocator->self, (size_t)capacity * width, alignment);
  if (!data)
    return KILN_RESOURCE_EXHAUSTED;
  if (list->data) {
    memcpy(data, list->data, (size_t)list->size * width);
    allocator->release(allocator->self, list->data);
  }
  list->data = data;
  list->capacity = capacity;
  kiln_list_clear(list, list->size, capacity);
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_alloc(const kiln_allocator_t *allocator, kiln_list_kind_t kind, int32_t capacity,
                                     kiln_list_t **result) {
#if !KILN_HAS_F64
  if (kind == KILN_LIST_F64)
    return KILN_UNIMPLEMENTED;
#endif
  kiln_list_t *list = NULL;
  if (allocator)
    list = (kiln_list_t *)allocator->allocate(allocator->self, sizeof *list, sizeof(void *));
  if (!list)
    return KILN_RESOURCE_EXHAUSTED;
  list->object.type = &kiln_list_type;
  list->object.count = 1;
  list->allocator = allocator;
  list->data = NULL;
  list->size = 0;
  list->capacity = 0;
  list->kind = kind;
  list->as.element_type = NULL;
  if (capacity != 0 && kiln_list_set_capacity(list, (uint32_t)capacity) != KILN_OK_CODE) {
    allocator->release(allocator->self, list);
    return KILN_RESOURCE_EXHAUSTED;
  }
  *result = list;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_alloc_ref(const kiln_allocator_t *allocator, const kiln_type_t *element_type,
                                         int32_t capacity, kiln_list_t **result) {
  kiln_code_t code = kiln_list_alloc(allocator, KILN_LIST_REF, capacity, result);
  if (code == KILN_OK_CODE)
    (*result)->as.element_type = element_type;
  return code;
}

KILN_API kiln_code_t kiln_list_reserve(kiln_list_t *list, int32_t capacity) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  return (uint32_t)capacity > list->capacity ? kiln_list_set_capacity(list, (uint32_t)capacity) : KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_resize_any(kiln_list_t *list, int32_t size) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  uint32_t old_size = list->size;
  uint32_t new_size = (uint32_t)size;
  if (new_size < old_size) {
    kiln_list_t *dead = NULL;
    list->size = new_size;
    kiln_list_release_elements(list, new_size, old_size, &dead);
    kiln_list_clear(list, new_size, old_size);
    kiln_list_free(dead);
    return KILN_OK_CODE;
  }
  if (new_size > list->capacity) {
    /* Doubling keeps repeated growth linear; if there is no room for that, exactly what is asked for will do. */
    uint32_t doubled = list->capacity <= UINT32_MAX / 2 ? list->capacity * 2 : UINT32_MAX;
    kiln_code_t code = KILN_RESOURCE_EXHAUSTED;
    if (doubled > new_size)
      code = kiln_list_set_capacity(list, doubled);
    if (code != KILN_OK_CODE)
      code = kiln_list_set_capacity(list, new_size);
    if (code != KILN_OK_CODE)
      return code;
  }
  list->size = new_size;
  return KILN_OK_CODE;
}

/*===-- Values ----------------------------------------------------------------------------------------------------===*/

/* Reads a value element as a slot. */
static kiln_code_t kiln_list_read(const kiln_list_t *list, int32_t index, kiln_list_slot_t *slot) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  uint32_t i = (uint32_t)index;
  if (i >= list->size)
    return KILN_OUT_OF_RANGE;
  switch (list->kind) {
  case KILN_LIST_I8:
    slot->kind = KILN_SLOT_I32;
    slot->as.i32 = ((const int8_t *)list->data)[i];
    return KILN_OK_CODE;
  case KILN_LIST_I16:
    slot->kind = KILN_SLOT_I32;
    slot->as.i32 = ((const int16_t *)list->data)[i];
    return KILN_OK_CODE;
  case KILN_LIST_I32:
    slot->kind = KILN_SLOT_I32;
    slot->as.i32 = ((const int32_t *)list->data)[i];
    return KILN_OK_CODE;
  case KILN_LIST_I64:
    slot->kind = KILN_SLOT_I64;
    slot->as.i64 = ((const int64_t *)list->data)[i];
    return KILN_OK_CODE;
  case KILN_LIST_F32:
    slot->kind = KILN_SLOT_F32;
    memcpy(&slot->as, (const uint8_t *)list->data + (size_t)i * 4, 4);
    return KILN_OK_CODE;
  case KILN_LIST_F64:
    slot->kind = KILN_SLOT_F64;
    memcpy(&slot->as, (const uint8_t *)list->data + (size_t)i * 8, 8);
    return KILN_OK_CODE;
  case KILN_LIST_REF:
    break;
  case KILN_LIST_VARIANT:
    *slot = ((const kiln_list_slot_t *)list->data)[i];
    if (slot->kind != KILN_SLOT_EMPTY && slot->kind != KILN_SLOT_REF)
      return KILN_OK_CODE;
    break;
  }
  return KILN_FAILED_PRECONDITION;
}

/* Finds the element of a list that takes values; a variant slot is emptied. */
static kiln_code_t kiln_list_write(kiln_list_t *list, int32_t index) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  if ((uint32_t)index >= list->size)
    return KILN_OUT_OF_RANGE;
  if (list->kind == KILN_LIST_REF)
    return KILN_FAILED_PRECONDITION;
  return KILN_OK_CODE;
}

/* Puts a new content into a variant slot. */
static void kiln_list_set_slot(kiln_list_t *list, int32_t index, kiln_list_slot_kind_t kind, const void *value,
                               size_t width) {
  kiln_list_slot_t *slot = (kiln_list_slot_t *)list->data + (uint32_t)index;
  kiln_object_t *old = slot->kind == KILN_SLOT_REF ? slot->as.ref : NULL;
  slot->kind = kind;
  memcpy(&slot->as, value, width);
  kiln_object_release(old);
}

KILN_API kiln_code_t kiln_list_get_any_i32(const kiln_list_t *list, int32_t index, int32_t *result) {
  int64_t value;
  kiln_code_t code = kiln_list_get_any_i64(list, index, &value);
  if (code == KILN_OK_CODE)
    *result = (int32_t)(uint32_t)(uint64_t)value;
  return code;
}

KILN_API kiln_code_t kiln_list_get_any_i64(const kiln_list_t *list, int32_t index, int64_t *result) {
  kiln_list_slot_t slot;
  kiln_code_t code = kiln_list_read(list, index, &slot);
  if (code != KILN_OK_CODE)
    return code;
  *result = slot.kind == KILN_SLOT_I64 ? slot.as.i64 : slot.kind == KILN_SLOT_I32 ? slot.as.i32 : 0;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_get_any_f32(const kiln_list_t *list, int32_t index, float *result) {
  kiln_list_slot_t slot;
  kiln_code_t code = kiln_list_read(list, index, &slot);
  if (code != KILN_OK_CODE)
    return code;
  if (slot.kind == KILN_SLOT_F32)
    memcpy(result, &slot.as, 4);
#if KILN_HAS_F64
  else if (slot.kind == KILN_SLOT_F64)
    *result = (float)slot.as.f64;
#endif
  else
    *result = 0.0f;
  return KILN_OK_CODE;
}

#if KILN_HAS_F64
KILN_API kiln_code_t kiln_list_get_any_f64(const kiln_list_t *list, int32_t index, double *result) {
  kiln_list_slot_t slot;
  kiln_code_t code = kiln_list_read(list, index, &slot);
  if (code != KILN_OK_CODE)
    return code;
  if (slot.kind == KILN_SLOT_F64)
    memcpy(result, &slot.as, 8);
  else if (slot.kind == KILN_SLOT_F32)
    *result = slot.as.f32;
  else
    *result = 0.0;
  return KILN_OK_CODE;
}
#endif

/* Stores an integer; a variant slot takes it with the given kind. */
static kiln_code_t kiln_list_set_integer(kiln_list_t *list, int32_t index, kiln_list_slot_kind_t kind, int64_t value) {
  kiln_code_t code = kiln_list_write(list, index);
  if (code != KILN_OK_CODE)
    return code;
  uint32_t i = (uint32_t)index;
  int32_t narrow = (int32_t)(uint32_t)(uint64_t)value;
  switch (list->kind) {
  case KILN_LIST_I8:
    ((int8_t *)list->data)[i] = (int8_t)(uint8_t)narrow;
    break;
  case KILN_LIST_I16:
    ((int16_t *)list->data)[i] = (int16_t)(uint16_t)narrow;
    break;
  case KILN_LIST_I32:
    ((int32_t *)list->data)[i] = narrow;
    break;
  case KILN_LIST_I64:
    ((int64_t *)list->data)[i] = value;
    break;
  case KILN_LIST_VARIANT:
    if (kind == KILN_SLOT_I32)
      kiln_list_set_slot(list, index, kind, &narrow, 4);
    else
      kiln_list_set_slot(list, index, kind, &value, 8);
    break;
  default:
    kiln_list_clear(list, i, i + 1);
    break;
  }
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_set_any_i32(kiln_list_t *list, int32_t index, int32_t value) {
  return kiln_list_set_integer(list, index, KILN_SLOT_I32, value);
}

KILN_API kiln_code_t kiln_list_set_any_i64(kiln_list_t *list, int32_t index, int64_t value) {
  return kiln_list_set_integer(list, index, KILN_SLOT_I64, value);
}

KILN_API kiln_code_t kiln_list_set_any_f32(kiln_list_t *list, int32_t index, float value) {
  kiln_code_t code = kiln_list_write(list, index);
  if (code != KILN_OK_CODE)
    return code;
  uint32_t i = (uint32_t)index;
  if (list->kind == KILN_LIST_VARIANT)
    kiln_list_set_slot(list, index, KILN_SLOT_F32, &value, 4);
  else if (list->kind == KILN_LIST_F32)
    memcpy((uint8_t *)list->data + (size_t)i * 4, &value, 4);
#if KILN_HAS_F64
  else if (list->kind == KILN_LIST_F64)
    ((double *)list->data)[i] = value;
#endif
  else
    kiln_list_clear(list, i, i + 1);
  return KILN_OK_CODE;
}

#if KILN_HAS_F64
KILN_API kiln_code_t kiln_list_set_any_f64(kiln_list_t *list, int32_t index, double value) {
  kiln_code_t code = kiln_list_write(list, index);
  if (code != KILN_OK_CODE)
    return code;
  uint32_t i = (uint32_t)index;
  if (list->kind == KILN_LIST_VARIANT)
    kiln_list_set_slot(list, index, KILN_SLOT_F64, &value, 8);
  else if (list->kind == KILN_LIST_F64)
    memcpy((uint8_t *)list->data + (size_t)i * 8, &value, 8);
  else if (list->kind == KILN_LIST_F32)
    ((float *)list->data)[i] = (float)value;
  else
    kiln_list_clear(list, i, i + 1);
  return KILN_OK_CODE;
}
#endif

/*===-- Refs ------------------------------------------------------------------------------------------------------===*/

KILN_API kiln_list_kind_t kiln_list_element_kind(const kiln_list_t *list, uint32_t index) {
  if (list->kind != KILN_LIST_VARIANT)
    return list->kind;
  switch (((const kiln_list_slot_t *)list->data)[index].kind) {
  case KILN_SLOT_I32:
    return KILN_LIST_I32;
  case KILN_SLOT_I64:
    return KILN_LIST_I64;
  case KILN_SLOT_F32:
    return KILN_LIST_F32;
  case KILN_SLOT_F64:
    return KILN_LIST_F64;
  case KILN_SLOT_REF:
    return KILN_LIST_REF;
  case KILN_SLOT_EMPTY:
    break;
  }
  return KILN_LIST_VARIANT;
}

KILN_API kiln_code_t kiln_list_get_ref(const kiln_list_t *list, int32_t index, const kiln_type_t *type,
                                       kiln_object_t **result) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  uint32_t i = (uint32_t)index;
  if (i >= list->size)
    return KILN_OUT_OF_RANGE;
  if (list->kind == KILN_LIST_VARIANT) {
    kiln_list_slot_kind_t kind = ((const kiln_list_slot_t *)list->data)[i].kind;
    if (kind != KILN_SLOT_REF && kind != KILN_SLOT_EMPTY)
      return KILN_FAILED_PRECONDITION;
  } else if (list->kind != KILN_LIST_REF) {
    return KILN_FAILED_PRECONDITION;
  }
  kiln_object_t *object = kiln_list_owned(list, i);
  if (object && type && !kiln_type_equal(object->type, type))
    object = NULL;
  *result = kiln_object_retain(object);
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_list_set_ref(kiln_list_t *list, int32_t index, kiln_object_t *object) {
  if (!list)
    return KILN_INVALID_ARGUMENT;
  uint32_t i = (uint32_t)index;
  if (i >= list->size)
    return KILN_OUT_OF_RANGE;
  if (list->kind == KILN_LIST_VARIANT) {
    kiln_object_retain(object);
    kiln_list_set_slot(list, index, object ? KILN_SLOT_REF : KILN_SLOT_EMPTY, &object, sizeof object);
    return KILN_OK_CODE;
  }
  if (list->kind != KILN_LIST_REF)
    return KILN_FAILED_PRECONDITION;
  const kiln_type_t *element_type = list->as.element_type;
  if (object && element_type && !kiln_type_equal(object->type, element_type))
    return KILN_INVALID_ARGUMENT;
  kiln_object_assign((kiln_object_t **)list->data + i, object);
  return KILN_OK_CODE;
}
