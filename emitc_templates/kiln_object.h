/* Reference-counted objects and allocators: what crosses module boundaries.
 *
 * A ref is a pointer to an object that starts with a kiln_object_t; null is a valid ref. Functions borrow refs they are
 * passed and own refs they return, unless they say otherwise. An object whose count is 0 is immortal: counting reads it
 * and writes nothing, so it may be in flash. Counting is atomic only under KILN_THREADS, which all code of a program
 * must agree on. */
#ifndef KILN_OBJECT_H_
#define KILN_OBJECT_H_

#include "kiln_base.h"
#include "kiln_status.h"

#if defined(KILN_THREADS) && !KILN_HAS_BUILTINS
#error "KILN_THREADS needs the __atomic builtins of gcc or clang"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct kiln_object kiln_object_t;

/* Type of an object. `id` is fixed for the types built in (1 vm.buffer, 2 vm.list), given by a host to others, or 0:
   then types with the same name are the same. `destroy` frees the object and what it owns when its last ref is
   released. */
typedef struct kiln_type {
  uint32_t id;
  const char *name;
  void (*destroy)(kiln_object_t *object);
} kiln_type_t;

enum { KILN_BUFFER_TYPE_ID = 1, KILN_LIST_TYPE_ID = 2 };

struct kiln_object {
  const kiln_type_t *type;
  uint32_t count;
};

/* Where objects live. `allocate` gives `size` bytes, 0 included, at a multiple of `alignment`, a power of two, or null.
   `release` takes what `allocate` gave, never null. */
typedef struct kiln_allocator {
  void *self;
  void *(*allocate)(void *self, size_t size, size_t alignment);
  void (*release)(void *self, void *memory);
} kiln_allocator_t;

/* Compares types by name. */
KILN_API int kiln_type_same_name(const kiln_type_t *a, const kiln_type_t *b);

/* 1 if both are the same type. */
KILN_INLINE int kiln_type_equal(const kiln_type_t *a, const kiln_type_t *b) {
  if (a == b)
    return 1;
  if (a->id != 0 && b->id != 0)
    return a->id == b->id;
  return kiln_type_same_name(a, b);
}

/* Runs the destructor of an object whose count has become 0. */
KILN_API void kiln_object_destroy(kiln_object_t *object);

/* Adds a ref to `object`, which may be null, and returns it. */
KILN_INLINE kiln_object_t *kiln_object_retain(kiln_object_t *object) {
#ifdef KILN_THREADS
  if (object && __atomic_load_n(&object->count, __ATOMIC_RELAXED) != 0)
    __atomic_fetch_add(&object->count, 1u, __ATOMIC_RELAXED);
#else
  if (object && object->count != 0)
    ++object->count;
#endif
  return object;
}

/* Takes a ref away without destroying; 1 if it was the last one, so that the caller must destroy `object`. */
KILN_INLINE int kiln_object_drop(kiln_object_t *object) {
#ifdef KILN_THREADS
  return __atomic_load_n(&object->count, __ATOMIC_RELAXED) != 0 &&
         __atomic_fetch_sub(&object->count, 1u, __ATOMIC_ACQ_REL) == 1;
#else
  return object->count != 0 && --object->count == 0;
#endif
}

/* Takes a ref to `object`, which may be null, away; destroys the object if it was the last one. */
KILN_INLINE void kiln_object_release(kiln_object_t *object) {
  if (object && kiln_object_drop(object))
    kiln_object_destroy(object);
}

/* Replaces the ref in `*slot` by a new ref to `object`; either may be null. */
KILN_INLINE void kiln_object_assign(kiln_object_t **slot, kiln_object_t *object) {
  kiln_object_t *old = *slot;
  *slot = kiln_object_retain(object);
  kiln_object_release(old);
}

/* vm.cmp.eq.ref, vm.cmp.ne.ref and vm.cmp.nz.ref. */
KILN_INLINE int32_t kiln_cmp_eq_ref(const kiln_object_t *a, const kiln_object_t *b) { return a == b; }
KILN_INLINE int32_t kiln_cmp_ne_ref(const kiln_object_t *a, const kiln_object_t *b) { return a != b; }
KILN_INLINE int32_t kiln_cmp_nz_ref(const kiln_object_t *a) { return a != NULL; }

/* Stores `object` (borrowed, not retained) if it is null or of `type`; INVALID_ARGUMENT if not. */
KILN_INLINE kiln_code_t kiln_object_cast(kiln_object_t *object, const kiln_type_t *type, kiln_object_t **result) {
  if (KILN_UNLIKELY(object && !kiln_type_equal(object->type, type)))
    return KILN_INVALID_ARGUMENT;
  *result = object;
  return KILN_OK_CODE;
}

#ifdef __cplusplus
}
#endif

#endif
