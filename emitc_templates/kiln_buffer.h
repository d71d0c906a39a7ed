/* !vm.buffer: a counted piece of memory, mutable or read-only.
 *
 * Bytes are little-endian on every machine. Offsets and lengths come from the program as 64-bit values; negative ones
 * are huge unsigned ones and so out of range. No check wraps. Units are bytes, except in loads, stores and fills, which
 * count elements of the accessed width.
 *
 * Errors of all functions that return a code, in the order they are looked for: null buffer INVALID_ARGUMENT; for
 * writes, read-only target PERMISSION_DENIED; range outside the buffer OUT_OF_RANGE. After an error the target is as
 * before and the result unspecified. */
#ifndef KILN_BUFFER_H_
#define KILN_BUFFER_H_

#include "kiln_base.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { KILN_BUFFER_MUTABLE = 1 };

/* `data` may be null only if `size` is 0. `allocator` made the object and frees it, null if the object is the caller's
   own. `parent` is a retained owner of the bytes, null if there is none. */
typedef struct kiln_buffer {
  kiln_object_t object;
  uint8_t *data;
  size_t size;
  uint32_t flags;
  const kiln_allocator_t *allocator;
  kiln_object_t *parent;
} kiln_buffer_t;

/* Bytes of a buffer, read once so that loops need not read them again: `size` bytes may be read and `room` written, 0
   if the buffer is read-only. Loads and stores share one pointer, so that compilers see that they do. */
typedef struct kiln_span {
  uint8_t *data;
  size_t size;
  size_t room;
} kiln_span_t;

/* Frees a buffer and what it keeps alive. */
KILN_API void kiln_buffer_destroy(kiln_object_t *object);

static const kiln_type_t kiln_buffer_type KILN_UNUSED = {KILN_BUFFER_TYPE_ID, "vm.buffer", kiln_buffer_destroy};

/* KILN_BUFFER_RODATA(name, bytes, size); defines a constant, immortal, read-only buffer of the constant array `bytes`.
   KILN_BUFFER_REF(name) is the ref to it. */
#define KILN_BUFFER_RODATA(name, bytes, size)                                                                          \
  static const kiln_buffer_t name = {{&kiln_buffer_type, 0}, (uint8_t *)(bytes), (size), 0, NULL, NULL}
#define KILN_BUFFER_REF(name) ((kiln_buffer_t *)&(name))

/*===-- Objects ---------------------------------------------------------------------------------------------------===*/

/* A new zeroed mutable buffer of `length` bytes. `alignment` of the bytes is a power of two, or 0 for 16; anything else
   is INVALID_ARGUMENT. RESOURCE_EXHAUSTED without memory (a null allocator has none). */
KILN_API kiln_code_t kiln_buffer_alloc(const kiln_allocator_t *allocator, int64_t length, int32_t alignment,
                                       kiln_buffer_t **result);

/* A new mutable buffer with a copy of a byte range of `source`. Errors of ranges, then those of kiln_buffer_alloc. */
KILN_API kiln_code_t kiln_buffer_clone(const kiln_allocator_t *allocator, const kiln_buffer_t *source, int64_t offset,
                                       int64_t length, int32_t alignment, kiln_buffer_t **result);

/* A new buffer object over `size` bytes at `data` that belong to `parent`, which it retains and which may be null if
   the bytes outlive the object. RESOURCE_EXHAUSTED without memory. */
KILN_API kiln_code_t kiln_buffer_alias(const kiln_allocator_t *allocator, kiln_object_t *parent, void *data,
                                       size_t size, uint32_t flags, kiln_buffer_t **result);

/* Makes `buffer`, which is the caller's, an immortal buffer over `size` bytes at `data`: nothing ever frees either, and
   both must outlive all uses. */
KILN_API void kiln_buffer_wrap(kiln_buffer_t *buffer, void *data, size_t size, uint32_t flags);

KILN_INLINE kiln_buffer_t *kiln_buffer_retain(kiln_buffer_t *buffer) {
  return (kiln_buffer_t *)kiln_object_retain((kiln_object_t *)buffer);
}

KILN_INLINE void kiln_buffer_release(kiln_buffer_t *buffer) { kiln_object_release((kiln_object_t *)buffer); }

/*===-- Spans and element access ----------------------------------------------------------------------------------===*/

/* The bytes of `buffer`; none if it is null. */
KILN_INLINE kiln_span_t kiln_buffer_span(const kiln_buffer_t *buffer) {
  kiln_span_t span = {NULL, 0, 0};
  if (KILN_LIKELY(buffer != NULL)) {
    span.data = buffer->data;
    span.size = buffer->size;
    span.room = (buffer->flags & KILN_BUFFER_MUTABLE) != 0 ? buffer->size : 0;
  }
  return span;
}

/* 1 if the element of `width` bytes at `index` lies within `size` bytes. */
KILN_INLINE int kiln_in_range(int64_t index, unsigned width, size_t size) {
  return (uint64_t)index < (uint64_t)(size / width);
}

/* 1 if `count` elements of `width` bytes from `index` on lie within `size` bytes. */
KILN_INLINE int kiln_range_in_range(int64_t index, int64_t count, unsigned width, size_t size) {
  uint64_t limit = size / width;
  return (uint64_t)index <= limit && (uint64_t)count <= limit - (uint64_t)index;
}

/* Why an element that is not in range of a span cannot be accessed; never KILN_OK_CODE. */
KILN_API KILN_COLD kiln_code_t kiln_buffer_load_error(const kiln_buffer_t *buffer);
KILN_API KILN_COLD kiln_code_t kiln_buffer_store_error(const kiln_buffer_t *buffer);

/* Unchecked access to the element at `index` of the bytes at `data`, which need no alignment: kiln_load_TYPE and
   kiln_store_TYPE. Integers shorter than 32 bits are extended when loaded, truncated when stored. Floats keep every
   bit. */

KILN_INLINE int32_t kiln_load_i8_u(const uint8_t *data, int64_t index) { return data[(size_t)index]; }

KILN_INLINE int32_t kiln_load_i8_s(const uint8_t *data, int64_t index) { return (int8_t)data[(size_t)index]; }

KILN_INLINE void kiln_store_i8(uint8_t *data, int64_t index, int32_t value) { data[(size_t)index] = (uint8_t)value; }

#if KILN_LITTLE_ENDIAN

#if !KILN_UNALIGNED_ACCESS
/* The accesses below at addresses that the machine cannot access at once. */
KILN_API KILN_COLD uint16_t kiln_load_unaligned_16(const uint8_t *bytes);
KILN_API KILN_COLD uint32_t kiln_load_unaligned_32(const uint8_t *bytes);
KILN_API KILN_COLD uint64_t kiln_load_unaligned_64(const uint8_t *bytes);
KILN_API KILN_COLD void kiln_store_unaligned_16(uint8_t *bytes, uint16_t value);
KILN_API KILN_COLD void kiln_store_unaligned_32(uint8_t *bytes, uint32_t value);
KILN_API KILN_COLD void kiln_store_unaligned_64(uint8_t *bytes, uint64_t value);
#endif

KILN_INLINE uint16_t kiln_load_16(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 2;
  uint16_t value;
#if KILN_UNALIGNED_ACCESS
  memcpy(&value, bytes, 2);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % 2 != 0))
    return kiln_load_unaligned_16(bytes);
  memcpy(&value, KILN_ASSUME_ALIGNED(bytes, 2), 2);
#endif
  return value;
}

KILN_INLINE uint32_t kiln_load_32(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 4;
  uint32_t value;
#if KILN_UNALIGNED_ACCESS
  memcpy(&value, bytes, 4);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % 4 != 0))
    return kiln_load_unaligned_32(bytes);
  memcpy(&value, KILN_ASSUME_ALIGNED(bytes, 4), 4);
#endif
  return value;
}

KILN_INLINE uint64_t kiln_load_64(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 8;
  uint64_t value;
#if KILN_UNALIGNED_ACCESS
  memcpy(&value, bytes, 8);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % sizeof(uintptr_t) != 0))
    return kiln_load_unaligned_64(bytes);
  memcpy(&value, KILN_ASSUME_ALIGNED(bytes, sizeof(uintptr_t)), 8);
#endif
  return value;
}

KILN_INLINE void kiln_store_16(uint8_t *data, int64_t index, uint16_t value) {
  uint8_t *bytes = data + (size_t)index * 2;
#if KILN_UNALIGNED_ACCESS
  memcpy(bytes, &value, 2);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % 2 != 0))
    kiln_store_unaligned_16(bytes, value);
  else
    memcpy(KILN_ASSUME_ALIGNED(bytes, 2), &value, 2);
#endif
}

KILN_INLINE void kiln_store_32(uint8_t *data, int64_t index, uint32_t value) {
  uint8_t *bytes = data + (size_t)index * 4;
#if KILN_UNALIGNED_ACCESS
  memcpy(bytes, &value, 4);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % 4 != 0))
    kiln_store_unaligned_32(bytes, value);
  else
    memcpy(KILN_ASSUME_ALIGNED(bytes, 4), &value, 4);
#endif
}

KILN_INLINE void kiln_store_64(uint8_t *data, int64_t index, uint64_t value) {
  uint8_t *bytes = data + (size_t)index * 8;
#if KILN_UNALIGNED_ACCESS
  memcpy(bytes, &value, 8);
#else
  if (KILN_UNLIKELY((uintptr_t)bytes % sizeof(uintptr_t) != 0))
    kiln_store_unaligned_64(bytes, value);
  else
    memcpy(KILN_ASSUME_ALIGNED(bytes, sizeof(uintptr_t)), &value, 8);
#endif
}

#else

KILN_INLINE uint16_t kiln_load_16(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 2;
  return (uint16_t)(bytes[0] | (unsigned)bytes[1] << 8);
}

KILN_INLINE uint32_t kiln_load_32(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 4;
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

KILN_INLINE uint64_t kiln_load_64(const uint8_t *data, int64_t index) {
  const uint8_t *bytes = data + (size_t)index * 8;
  return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24 |
         (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 | (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

KILN_INLINE void kiln_store_16(uint8_t *data, int64_t index, uint16_t value) {
  uint8_t *bytes = data + (size_t)index * 2;
  bytes[0] = (uint8_t)value;
  bytes[1] = (uint8_t)(value >> 8);
}

KILN_INLINE void kiln_store_32(uint8_t *data, int64_t index, uint32_t value) {
  uint8_t *bytes = data + (size_t)index * 4;
  bytes[0] = (uint8_t)value;
  bytes[1] = (uint8_t)(value >> 8);
  bytes[2] = (uint8_t)(value >> 16);
  bytes[3] = (uint8_t)(value >> 24);
}

KILN_INLINE void kiln_store_64(uint8_t *data, int64_t index, uint64_t value) {
  kiln_store_32(data, index * 2, (uint32_t)value);
  kiln_store_32(data, index * 2 + 1, (uint32_t)(value >> 32));
}

#endif

KILN_INLINE int32_t kiln_load_i16_u(const uint8_t *data, int64_t index) { return kiln_load_16(data, index); }

KILN_INLINE int32_t kiln_load_i16_s(const uint8_t *data, int64_t index) { return (int16_t)kiln_load_16(data, index); }

KILN_INLINE int32_t kiln_load_i32(const uint8_t *data, int64_t index) { return (int32_t)kiln_load_32(data, index); }

KILN_INLINE int64_t kiln_load_i64(const uint8_t *data, int64_t index) { return (int64_t)kiln_load_64(data, index); }

KILN_INLINE float kiln_load_f32(const uint8_t *data, int64_t index) {
  uint32_t bits = kiln_load_32(data, index);
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

KILN_INLINE void kiln_store_i16(uint8_t *data, int64_t index, int32_t value) {
  kiln_store_16(data, index, (uint16_t)value);
}

KILN_INLINE void kiln_store_i32(uint8_t *data, int64_t index, int32_t value) {
  kiln_store_32(data, index, (uint32_t)value);
}

KILN_INLINE void kiln_store_i64(uint8_t *data, int64_t index, int64_t value) {
  kiln_store_64(data, index, (uint64_t)value);
}

KILN_INLINE void kiln_store_f32(uint8_t *data, int64_t index, float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  kiln_store_32(data, index, bits);
}

#if KILN_HAS_F64

KILN_INLINE double kiln_load_f64(const uint8_t *data, int64_t index) {
  uint64_t bits = kiln_load_64(data, index);
  double value;
  memcpy(&value, &bits, 8);
  return value;
}

KILN_INLINE void kiln_store_f64(uint8_t *data, int64_t index, double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  kiln_store_64(data, index, bits);
}

#endif

/* Checked access: kiln_buffer_load_TYPE(buffer, index, &result) and kiln_buffer_store_TYPE(buffer, index, value). */

#define KILN_BUFFER_LOAD(suffix, type, width)                                                                          \
  KILN_INLINE kiln_code_t kiln_buffer_load_##suffix(const kiln_buffer_t *buffer, int64_t index, type *result) {        \
    kiln_span_t span = kiln_buffer_span(buffer);                                                                       \
    if (KILN_UNLIKELY(!kiln_in_range(index, width, span.size))) {                                                      \
      *result = 0;                                                                                                     \
      return kiln_buffer_load_error(buffer);                                                                           \
    }                                                                                                                  \
    *result = kiln_load_##suffix(span.data, index);                                                                    \
    return KILN_OK_CODE;                                                                                               \
  }
#define KILN_BUFFER_STORE(suffix, type, width)                                                                         \
  KILN_INLINE kiln_code_t kiln_buffer_store_##suffix(kiln_buffer_t *buffer, int64_t index, type value) {               \
    kiln_span_t span = kiln_buffer_span(buffer);                                                                       \
    if (KILN_UNLIKELY(!kiln_in_range(index, width, span.room))) {                                                      \
      return kiln_buffer_store_error(buffer);                                                                          \
    }                                                                                                                  \
    kiln_store_##suffix(span.data, index, value);                                                                      \
    return KILN_OK_CODE;                                                                                               \
  }
KILN_BUFFER_LOAD(i8_u, int32_t, 1)
KILN_BUFFER_LOAD(i8_s, int32_t, 1)
KILN_BUFFER_LOAD(i16_u, int32_t, 2)
KILN_BUFFER_LOAD(i16_s, int32_t, 2)
KILN_BUFFER_LOAD(i32, int32_t, 4)
KILN_BUFFER_LOAD(i64, int64_t, 8)
KILN_BUFFER_LOAD(f32, float, 4)
KILN_BUFFER_STORE(i8, int32_t, 1)
KILN_BUFFER_STORE(i16, int32_t, 2)
KILN_BUFFER_STORE(i32, int32_t, 4)
KILN_BUFFER_STORE(i64, int64_t, 8)
KILN_BUFFER_STORE(f32, float, 4)
#if KILN_HAS_F64
KILN_BUFFER_LOAD(f64, double, 8)
KILN_BUFFER_STORE(f64, double, 8)
#endif
#undef KILN_BUFFER_LOAD
#undef KILN_BUFFER_STORE

/*===-- Ranges ----------------------------------------------------------------------------------------------------===*/

/* Length in bytes. */
KILN_INLINE kiln_code_t kiln_buffer_length(const kiln_buffer_t *buffer, int64_t *result) {
  if (KILN_UNLIKELY(buffer == NULL))
    return KILN_INVALID_ARGUMENT;
  *result = (int64_t)buffer->size;
  return KILN_OK_CODE;
}

/* Copies `length` bytes; the ranges may overlap. The source range is checked before the target. */
KILN_API kiln_code_t kiln_buffer_copy(const kiln_buffer_t *source, int64_t source_offset, kiln_buffer_t *target,
                                      int64_t target_offset, int64_t length);

/* 1 if two ranges of `length` bytes are equal, 0 if not. */
KILN_API kiln_code_t kiln_buffer_compare(const kiln_buffer_t *lhs, int64_t lhs_offset, const kiln_buffer_t *rhs,
                                         int64_t rhs_offset, int64_t length, int32_t *result);

/* Write `length` elements from element `offset` on. */
KILN_API kiln_code_t kiln_buffer_fill_i8(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value);
KILN_API kiln_code_t kiln_buffer_fill_i16(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value);
KILN_API kiln_code_t kiln_buffer_fill_i32(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value);
KILN_API kiln_code_t kiln_buffer_fill_i64(kiln_buffer_t *buffer, int64_t offset, int64_t length, int64_t value);

KILN_INLINE kiln_code_t kiln_buffer_fill_f32(kiln_buffer_t *buffer, int64_t offset, int64_t length, float value) {
  int32_t bits;
  memcpy(&bits, &value, 4);
  return kiln_buffer_fill_i32(buffer, offset, length, bits);
}

#if KILN_HAS_F64
KILN_INLINE kiln_code_t kiln_buffer_fill_f64(kiln_buffer_t *buffer, int64_t offset, int64_t length, double value) {
  int64_t bits;
  memcpy(&bits, &value, 8);
  return kiln_buffer_fill_i64(buffer, offset, length, bits);
}
#endif

/* SipHash-2-4 of `length` bytes under the key 00 01 .. 0F. */
KILN_API kiln_code_t kiln_buffer_hash(const kiln_buffer_t *buffer, int64_t offset, int64_t length, int64_t *result);

#ifdef __cplusplus
}
#endif

#endif
