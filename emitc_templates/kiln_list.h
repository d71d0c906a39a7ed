/* !vm.list: a resizable sequence of values of one kind, of refs, or of slots that hold either (variant).
 *
 * Sizes and indices are unsigned 32-bit. A null list is INVALID_ARGUMENT, then an index outside the list OUT_OF_RANGE.
 * Slots that come into being hold 0, null, or nothing (variant).
 *
 * Values convert between the kind of the list and that of the access: integers as in C (sign-extended or truncated),
 * f32 to and from f64 as in C, and an integer from or to a float gives 0. */
#ifndef KILN_LIST_H_
#define KILN_LIST_H_

#include "kiln_base.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum kiln_list_kind {
  KILN_LIST_VARIANT = 0,
  KILN_LIST_I8 = 1,
  KILN_LIST_I16 = 2,
  KILN_LIST_I32 = 3,
  KILN_LIST_I64 = 4,
  KILN_LIST_F32 = 5,
  KILN_LIST_F64 = 6,
  KILN_LIST_REF = 7
} kiln_list_kind_t;

/* Members are private. */
typedef struct kiln_list {
  kiln_object_t object;
  const kiln_allocator_t *allocator;
  void *data; /* `capacity` elements, of which those behind `size` are zero, null or empty */
  uint32_t size;
  uint32_t capacity;
  kiln_list_kind_t kind;
  union {
    const kiln_type_t *element_type;
    struct kiln_list *next_dead;
  } as;
} kiln_list_t;

/* Frees a list and what only it keeps alive. */
KILN_API void kiln_list_destroy(kiln_object_t *object);

static const kiln_type_t kiln_list_type KILN_UNUSED = {KILN_LIST_TYPE_ID, "vm.list", kiln_list_destroy};

/* A new empty list with room for `capacity` elements. A KILN_LIST_REF takes refs of any type. RESOURCE_EXHAUSTED
   without memory (a null allocator has none). UNIMPLEMENTED for KILN_LIST_F64 where double is not 64 bits. */
KILN_API kiln_code_t kiln_list_alloc(const kiln_allocator_t *allocator, kiln_list_kind_t kind, int32_t capacity,
                                     kiln_list_t **result);

/* A new list of refs of `element_type`, which must outlive it. */
KILN_API kiln_code_t kiln_list_alloc_ref(const kiln_allocator_t *allocator, const kiln_type_t *element_type,
                                         int32_t capacity, kiln_list_t **result);

KILN_INLINE kiln_list_t *kiln_list_retain(kiln_list_t *list) {
  return (kiln_list_t *)kiln_object_retain((kiln_object_t *)list);
}

KILN_INLINE void kiln_list_release(kiln_list_t *list) { kiln_object_release((kiln_object_t *)list); }

/* Makes room for `capacity` elements. RESOURCE_EXHAUSTED without memory. */
KILN_API kiln_code_t kiln_list_reserve(kiln_list_t *list, int32_t capacity);

/* Number of elements. */
KILN_INLINE kiln_code_t kiln_list_size(const kiln_list_t *list, int32_t *result) {
  if (KILN_UNLIKELY(list == NULL))
    return KILN_INVALID_ARGUMENT;
  *result = (int32_t)list->size;
  return KILN_OK_CODE;
}

/* What the element at `index`, which the list has, holds: KILN_LIST_VARIANT if nothing. */
KILN_API kiln_list_kind_t kiln_list_element_kind(const kiln_list_t *list, uint32_t index);

/* The general forms of the functions below, for lists of any kind. */
KILN_API kiln_code_t kiln_list_resize_any(kiln_list_t *list, int32_t size);
KILN_API kiln_code_t kiln_list_get_any_i32(const kiln_list_t *list, int32_t index, int32_t *result);
KILN_API kiln_code_t kiln_list_get_any_i64(const kiln_list_t *list, int32_t index, int64_t *result);
KILN_API kiln_code_t kiln_list_get_any_f32(const kiln_list_t *list, int32_t index, float *result);
KILN_API kiln_code_t kiln_list_set_any_i32(kiln_list_t *list, int32_t index, int32_t value);
KILN_API kiln_code_t kiln_list_set_any_i64(kiln_list_t *list, int32_t index, int64_t value);
KILN_API kiln_code_t kiln_list_set_any_f32(kiln_list_t *list, int32_t index, float value);
#if KILN_HAS_F64
KILN_API kiln_code_t kiln_list_get_any_f64(const kiln_list_t *list, int32_t index, double *result);
KILN_API kiln_code_t kiln_list_set_any_f64(kiln_list_t *list, int32_t index, double value);
#endif

/* 1 where the common case of an access is worth its code at every call. */
#ifdef __OPTIMIZE_SIZE__
#define KILN_LIST_INLINE 0
#else
#define KILN_LIST_INLINE 1
#endif

/* Drops elements from the end, or adds empty ones. RESOURCE_EXHAUSTED without memory; then nothing has changed. */
KILN_INLINE kiln_code_t kiln_list_resize(kiln_list_t *list, int32_t size) {
  if (KILN_LIST_INLINE &&
      KILN_LIKELY(list != NULL && (uint32_t)size >= list->size && (uint32_t)size <= list->capacity)) {
    list->size = (uint32_t)size;
    return KILN_OK_CODE;
  }
  return kiln_list_resize_any(list, size);
}

/* kiln_list_get_TYPE: value of an element. FAILED_PRECONDITION if it is a slot for refs, or a variant slot that holds
   no value. kiln_list_set_TYPE: replaces an element. FAILED_PRECONDITION if it is a slot for refs. A variant slot takes
   the value as it is and releases a ref that it held. */
#define KILN_LIST_ACCESS(suffix, type, list_kind)                                                                      \
  KILN_INLINE kiln_code_t kiln_list_get_##suffix(const kiln_list_t *list, int32_t index, type *result) {               \
    if (KILN_LIST_INLINE && KILN_LIKELY(list != NULL && list->kind == (list_kind) && (uint32_t)index < list->size)) {  \
      *result = ((const type *)list->data)[(uint32_t)index];                                                           \
      return KILN_OK_CODE;                                                                                             \
    }                                                                                                                  \
    return kiln_list_get_any_##suffix(list, index, result);                                                            \
  }                                                                                                                    \
  KILN_INLINE kiln_code_t kiln_list_set_##suffix(kiln_list_t *list, int32_t index, type value) {                       \
    if (KILN_LIST_INLINE && KILN_LIKELY(list != NULL && list->kind == (list_kind) && (uint32_t)index < list->size)) {  \
      ((type *)list->data)[(uint32_t)index] = value;                                                                   \
      return KILN_OK_CODE;                                                                                             \
    }                                                                                                                  \
    return kiln_list_set_any_##suffix(list, index, value);                                                             \
  }
KILN_LIST_ACCESS(i32, int32_t, KILN_LIST_I32)
KILN_LIST_ACCESS(i64, int64_t, KILN_LIST_I64)
KILN_LIST_ACCESS(f32, float, KILN_LIST_F32)
#if KILN_HAS_F64
KILN_LIST_ACCESS(f64, double, KILN_LIST_F64)
#endif
#undef KILN_LIST_ACCESS

/* The elements of a list while nothing resizes it; none if it is null or of another kind than `kind`. */
typedef struct kiln_list_view {
  void *data;
  uint32_t size;
} kiln_list_view_t;

KILN_INLINE kiln_list_view_t kiln_list_view(const kiln_list_t *list, kiln_list_kind_t kind) {
  kiln_list_view_t view = {NULL, 0};
  if (KILN_LIKELY(list != NULL && list->kind == kind)) {
    view.data = list->data;
    view.size = list->size;
  }
  return view;
}

/* Unchecked access to an element of a list of the same kind: kiln_list_load_TYPE and kiln_list_store_TYPE. */
#define KILN_LIST_ELEMENT(suffix, type)                                                                                \
  KILN_INLINE type kiln_list_load_##suffix(kiln_list_view_t view, int32_t index) {                                     \
    return ((const type *)view.data)[index];                                                                           \
  }                                                                                                                    \
  KILN_INLINE void kiln_list_store_##suffix(kiln_list_view_t view, int32_t index, type value) {                        \
    ((type *)view.data)[index] = value;                                                                                \
  }
KILN_LIST_ELEMENT(i32, int32_t)
KILN_LIST_ELEMENT(i64, int64_t)
KILN_LIST_ELEMENT(f32, float)
#if KILN_HAS_F64
KILN_LIST_ELEMENT(f64, double)
#endif
#undef KILN_LIST_ELEMENT

/* A new ref to an element; null if the slot is empty or holds an object of another type than `type` (null: any).
   FAILED_PRECONDITION if the slot is for values or, in a variant list, holds one. */
KILN_API kiln_code_t kiln_list_get_ref(const kiln_list_t *list, int32_t index, const kiln_type_t *type,
                                       kiln_object_t **result);

/* Replaces an element by a new ref to `object`, which may be null; a null empties a variant slot. FAILED_PRECONDITION
   if the slot is for values, INVALID_ARGUMENT if `object` is not of the list's element type. */
KILN_API kiln_code_t kiln_list_set_ref(kiln_list_t *list, int32_t index, kiln_object_t *object);

#ifdef __cplusplus
}
#endif

#endif
