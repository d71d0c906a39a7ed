/* Buffers: objects, and ops on ranges of bytes. */
#include "kiln_buffer.h"

/*===-- Objects ---------------------------------------------------------------------------------------------------===*/

/* A loop, because chains of aliases may be longer than the stack is deep. */
KILN_API void kiln_buffer_destroy(kiln_object_t *object) {
  for (;;) {
    kiln_buffer_t *buffer = (kiln_buffer_t *)object;
    kiln_object_t *parent = buffer->parent;
    if (buffer->allocator)
      buffer->allocator->release(buffer->allocator->self, buffer);
    if (!parent || !kiln_object_drop(parent))
      return;
    if (parent->type->destroy != kiln_buffer_destroy) {
      kiln_object_destroy(parent);
      return;
    }
    object = parent;
  }
}

/* Alignment of a buffer object itself; at least that of its members. */
#define KILN_BUFFER_OBJECT_ALIGNMENT sizeof(void *)

/* A mutable buffer with `length` bytes that are not set yet. */
static kiln_code_t kiln_buffer_create(const kiln_allocator_t *allocator, int64_t length, int32_t alignment,
                                      kiln_buffer_t **result) {
  if (alignment < 0 || (alignment & (alignment - 1)) != 0)
    return KILN_INVALID_ARGUMENT;
  if (alignment == 0)
    alignment = 16;
#if SIZE_MAX < INT32_MAX
  if (alignment > (int32_t)(SIZE_MAX / 2))
    return KILN_RESOURCE_EXHAUSTED;
#endif
  size_t align = (size_t)alignment;
  if (align < KILN_BUFFER_OBJECT_ALIGNMENT)
    align = KILN_BUFFER_OBJECT_ALIGNMENT;
  size_t offset = (sizeof(kiln_buffer_t) + align - 1) & ~(align - 1);
  if ((uint64_t)length > SIZE_MAX - offset || !allocator)
    return KILN_RESOURCE_EXHAUSTED;
  size_t size = (size_t)length;
  uint8_t *memory = (uint8_t *)allocator->allocate(allocator->self, offset + size, align);
  if (!memory)
    return KILN_RESOURCE_EXHAUSTED;
  kiln_buffer_t *buffer = (kiln_buffer_t *)(void *)memory;
  kiln_buffer_wrap(buffer, memory + offset, size, KILN_BUFFER_MUTABLE);
  buffer->object.count = 1;
  buffer->allocator = allocator;
  *result = buffer;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_buffer_alloc(const kiln_allocator_t *allocator, int64_t length, int32_t alignment,
                                       kiln_buffer_t **result) {
  kiln_buffer_t *buffer;
  kiln_code_t code = kiln_buffer_create(allocator, length, alignment, &buffer);
  if (code != KILN_OK_CODE)
    return code;
  memset(buffer->data, 0, buffer->size);
  *result = buffer;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_buffer_alias(const kiln_allocator_t *allocator, kiln_object_t *parent, void *data,
                                       size_t size, uint32_t flags, kiln_buffer_t **result) {
  kiln_buffer_t *buffer = NULL;
  if (allocator)
    buffer = (kiln_buffer_t *)allocator->allocate(allocator->self, sizeof *buffer, KILN_BUFFER_OBJECT_ALIGNMENT);
  if (!buffer)
    return KILN_RESOURCE_EXHAUSTED;
  kiln_buffer_wrap(buffer, data, size, flags);
  buffer->object.count = 1;
  buffer->allocator = allocator;
  buffer->parent = kiln_object_retain(parent);
  *result = buffer;
  return KILN_OK_CODE;
}

KILN_API void kiln_buffer_wrap(kiln_buffer_t *buffer, void *data, size_t size, uint32_t flags) {
  buffer->object.type = &kiln_buffer_type;
  buffer->object.count = 0;
  buffer->data = (uint8_t *)data;
  buffer->size = size;
  buffer->flags = flags;
  buffer->allocator = NULL;
  buffer->parent = NULL;
}

#if KILN_LITTLE_ENDIAN && !KILN_UNALIGNED_ACCESS

KILN_API KILN_COLD uint16_t kiln_load_unaligned_16(const uint8_t *bytes) {
  return (uint16_t)(bytes[0] | (unsigned)bytes[1] << 8);
}

KILN_API KILN_COLD uint32_t kiln_load_unaligned_32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

KILN_API KILN_COLD uint64_t kiln_load_unaligned_64(const uint8_t *bytes) {
  return kiln_load_unaligned_32(bytes) | (uint64_t)kiln_load_unaligned_32(bytes + 4) << 32;
}

KILN_API KILN_COLD void kiln_store_unaligned_16(uint8_t *bytes, uint16_t value) {
  bytes[0] = (uint8_t)value;
  bytes[1] = (uint8_t)(value >> 8);
}

KILN_API KILN_COLD void kiln_store_unaligned_32(uint8_t *bytes, uint32_t value) {
  kiln_store_unaligned_16(bytes, (uint16_t)value);
  kiln_store_unaligned_16(bytes + 2, (uint16_t)(value >> 16));
}

KILN_API KILN_COLD void kiln_store_unaligned_64(uint8_t *bytes, uint64_t value) {
  kiln_store_unaligned_32(bytes, (uint32_t)value);
  kiln_store_unaligned_32(bytes + 4, (uint32_t)(value >> 32));
}

#endif

/*===-- Ranges ----------------------------------------------------------------------------------------------------===*/

KILN_API KILN_COLD kiln_code_t kiln_buffer_load_error(const kiln_buffer_t *buffer) {
  return buffer ? KILN_OUT_OF_RANGE : KILN_INVALID_ARGUMENT;
}

KILN_API KILN_COLD kiln_code_t kiln_buffer_store_error(const kiln_buffer_t *buffer) {
  if (!buffer)
    return KILN_INVALID_ARGUMENT;
  return (buffer->flags & KILN_BUFFER_MUTABLE) != 0 ? KILN_OUT_OF_RANGE : KILN_PERMISSION_DENIED;
}

/* Finds `count` elements of `width` bytes to read: the address of the first one. */
static kiln_code_t kiln_buffer_read(const kiln_buffer_t *buffer, int64_t offset, int64_t count, unsigned width,
                                    const uint8_t **bytes) {
  if (!buffer || !kiln_range_in_range(offset, count, width, buffer->size)) {
    *bytes = NULL;
    return kiln_buffer_load_error(buffer);
  }
  *bytes = buffer->data + (size_t)offset * width;
  return KILN_OK_CODE;
}

/* Finds `count` elements of `width` bytes to write. */
static kiln_code_t kiln_buffer_write(const kiln_buffer_t *buffer, int64_t offset, int64_t count, unsigned width,
                                     uint8_t **bytes) {
  if (!buffer || (buffer->flags & KILN_BUFFER_MUTABLE) == 0 ||
      !kiln_range_in_range(offset, count, width, buffer->size)) {
    *bytes = NULL;
    return kiln_buffer_store_error(buffer);
  }
  *bytes = buffer->data + (size_t)offset * width;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_buffer_clone(const kiln_allocator_t *allocator, const kiln_buffer_t *source, int64_t offset,
                                       int64_t length, int32_t alignment, kiln_buffer_t **result) {
  const uint8_t *bytes;
  kiln_buffer_t *buffer;
  kiln_code_t code = kiln_buffer_read(source, offset, length, 1, &bytes);
  if (code == KILN_OK_CODE)
    code = kiln_buffer_create(allocator, length, alignment, &buffer);
  if (code != KILN_OK_CODE)
    return code;
  if (length != 0)
    memcpy(buffer->data, bytes, buffer->size);
  *result = buffer;
  return KILN_OK_CODE;
}

KILN_API kiln_code_t kiln_buffer_copy(const kiln_buffer_t *source, int64_t source_offset, kiln_buffer_t *target,
                                      int64_t target_offset, int64_t length) {
  const uint8_t *from;
  uint8_t *to;
  if (!target)
    return KILN_INVALID_ARGUMENT;
  kiln_code_t code = kiln_buffer_read(source, source_offset, length, 1, &from);
  if (code == KILN_OK_CODE)
    code = kiln_buffer_write(target, target_offset, length, 1, &to);
  if (code == KILN_OK_CODE && to && from) /* null only where the length is 0 */
    memmove(to, from, (size_t)length);
  return code;
}

/* 1 if `size` bytes are equal. */
static int32_t kiln_bytes_equal(const uint8_t *a, const uint8_t *b, size_t size) {
#if KILN_UNALIGNED_ACCESS && UINTPTR_MAX >= UINT32_MAX
  for (; size >= 8; size -= 8, a += 8, b += 8)
    if (kiln_load_64(a, 0) != kiln_load_64(b, 0))
      return 0;
#endif
  for (; size != 0; --size, ++a, ++b)
    if (*a != *b)
      return 0;
  return 1;
}

KILN_API kiln_code_t kiln_buffer_compare(const kiln_buffer_t *lhs, int64_t lhs_offset, const kiln_buffer_t *rhs,
                                         int64_t rhs_offset, int64_t length, int32_t *result) {
  const uint8_t *a;
  const uint8_t *b;
  if (!rhs)
    return KILN_INVALID_ARGUMENT;
  kiln_code_t code = kiln_buffer_read(lhs, lhs_offset, length, 1, &a);
  if (code == KILN_OK_CODE)
    code = kiln_buffer_read(rhs, rhs_offset, length, 1, &b);
  if (code == KILN_OK_CODE)
    *result = kiln_bytes_equal(a, b, (size_t)length);
  return code;
}

KILN_API kiln_code_t kiln_buffer_fill_i8(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value) {
  uint8_t *bytes;
  kiln_code_t code = kiln_buffer_write(buffer, offset, length, 1, &bytes);
  if (code == KILN_OK_CODE && bytes) /* null only where the length is 0 */
    memset(bytes, (int)(value & 0xFF), (size_t)length);
  return code;
}

KILN_API kiln_code_t kiln_buffer_fill_i16(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value) {
  uint8_t *bytes;
  kiln_code_t code = kiln_buffer_write(buffer, offset, length, 2, &bytes);
  if (code == KILN_OK_CODE)
    for (size_t i = 0; i < (size_t)length; ++i)
      kiln_store_16(bytes + i * 2, 0, (uint16_t)value);
  return code;
}

KILN_API kiln_code_t kiln_buffer_fill_i32(kiln_buffer_t *buffer, int64_t offset, int64_t length, int32_t value) {
  uint8_t *bytes;
  kiln_code_t code = kiln_buffer_write(buffer, offset, length, 4, &bytes);
  if (code == KILN_OK_CODE)
    for (size_t i = 0; i < (size_t)length; ++i)
      kiln_store_32(bytes + i * 4, 0, (uint32_t)value);
  return code;
}

KILN_API kiln_code_t kiln_buffer_fill_i64(kiln_buffer_t *buffer, int64_t offset, int64_t length, int64_t value) {
  uint8_t *bytes;
  kiln_code_t code = kiln_buffer_write(buffer, offset, length, 8, &bytes);
  if (code == KILN_OK_CODE)
    for (size_t i = 0; i < (size_t)length; ++i)
      kiln_store_64(bytes + i * 8, 0, (uint64_t)value);
  return code;
}

/*===-- SipHash-2-4 -----------------------------------------------------------------------------------------------===*/

typedef struct kiln_siphash {
  uint64_t v0, v1, v2, v3;
} kiln_siphash_t;

static uint64_t kiln_rotate_left(uint64_t value, unsigned amount) { return value << amount | value >> (64 - amount); }

static void kiln_siphash_rounds(kiln_siphash_t *state, unsigned count) {
  for (; count != 0; --count) {
    state->v0 += state->v1;
    state->v1 = kiln_rotate_left(state->v1, 13) ^ state->v0;
    state->v0 = kiln_rotate_left(state->v0, 32);
    state->v2 += state->v3;
    state->v3 = kiln_rotate_left(state->v3, 16) ^ state->v2;
    state->v0 += state->v3;
    state->v3 = kiln_rotate_left(state->v3, 21) ^ state->v0;
    state->v2 += state->v1;
    state->v1 = kiln_rotate_left(state->v1, 17) ^ state->v2;
    state->v2 = kiln_rotate_left(state->v2, 32);
  }
}

static void kiln_siphash_word(kiln_siphash_t *state, uint64_t word) {
  state->v3 ^= word;
  kiln_siphash_rounds(state, 2);
  state->v0 ^= word;
}

KILN_API kiln_code_t kiln_buffer_hash(const kiln_buffer_t *buffer, int64_t offset, int64_t length, int64_t *result) {
  const uint8_t *bytes;
  kiln_code_t code = kiln_buffer_read(buffer, offset, length, 1, &bytes);
  if (code != KILN_OK_CODE)
    return code;
  /* The key bytes 00 01 .. 0F mixed with the constants of SipHash. */
  kiln_siphash_t state = {
      UINT64_C(0x736F6D6570736575) ^ UINT64_C(0x0706050403020100),
      UINT64_C(0x646F72616E646F6D) ^ UINT64_C(0x0F0E0D0C0B0A0908),
      UINT64_C(0x6C7967656E657261) ^ UINT64_C(0x0706050403020100),
      UINT64_C(0x7465646279746573) ^ UINT64_C(0x0F0E0D0C0B0A0908),
  };
  size_t size = (size_t)length;
  uint64_t last = (uint64_t)size << 56;
  for (; size >= 8; size -= 8, bytes += 8)
    kiln_siphash_word(&state, kiln_load_64(bytes, 0));
  for (size_t i = 0; i < size; ++i)
    last |= (uint64_t)bytes[i] << (8 * i);
  kiln_siphash_word(&state, last);
  state.v2 ^= 0xFF;
  kiln_siphash_rounds(&state, 4);
  *result = (int64_t)(state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
  return KILN_OK_CODE;
}
