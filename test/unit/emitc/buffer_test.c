/* Buffers: objects, bounds of every kind of access, byte order, ranges and the hash. */
#include "kiln_buffer.h"

#include "check.h"
#include "test_allocator.h"

#ifdef __AVR__ /* Constants live in RAM, which has no room for so many texts. */
#undef CHECK
#define CHECK(condition) check((condition) ? 1 : 0, __LINE__, "")
#endif

static test_allocator_t test;

static const uint8_t constant_bytes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
KILN_BUFFER_RODATA(constant, constant_bytes, sizeof constant_bytes);
KILN_BUFFER_RODATA(empty_constant, NULL, 0);

/* Indices and lengths that must never be in range of a small buffer. */
static const int64_t outside[] = {
    -1,
    -2,
    -8,
    INT64_MIN,
    INT64_MIN + 1,
    INT64_MAX,
    INT64_MAX - 7,
    1000,
    INT32_MAX,
    INT32_MIN,
    INT64_C(1) << 32,
    INT64_C(1) << 61,
    INT64_C(1) << 62,
    -(INT64_C(1) << 61),
    -(INT64_C(1) << 62),
    (INT64_C(1) << 32) - 1,
    (INT64_C(1) << 63) / 8,
};
enum { OUTSIDE_COUNT = sizeof outside / sizeof outside[0] };

static kiln_buffer_t *constant_buffer(void) { return KILN_BUFFER_REF(constant); }

static void check_alloc(void) {
  const kiln_allocator_t *allocator = test_allocator_init(&test);
  kiln_buffer_t *buffer = NULL;
  for (int32_t alignment = 1; alignment <= 256; alignment *= 2) {
    CHECK(kiln_buffer_alloc(allocator, 20, alignment, &buffer) == KILN_OK_CODE);
    CHECK((uintptr_t)buffer->data % (uintptr_t)alignment == 0 && buffer->size == 20);
    CHECK(buffer->flags == KILN_BUFFER_MUTABLE && buffer->object.count == 1 && buffer->parent == NULL);
    for (int i = 0; i < 20; ++i)
      CHECK(buffer->data[i] == 0);
    kiln_buffer_release(buffer);
    CHECK(test.alive == 0);
  }
  CHECK(kiln_buffer_alloc(allocator, 0, 0, &buffer) == KILN_OK_CODE);
  CHECK(buffer->size == 0 && (uintptr_t)buffer->data % 16 == 0);
  kiln_buffer_release(buffer);
  static const int32_t not_alignments[] = {-1, -2, -16, 3, 5, 12, 17, 24, INT32_MAX, INT32_MIN, INT32_MIN + 1};
  kiln_buffer_t *untouched = constant_buffer();
  for (size_t i = 0; i < sizeof not_alignments / sizeof not_alignments[0]; ++i)
    CHECK(kiln_buffer_alloc(allocator, 1, not_alignments[i], &untouched) == KILN_INVALID_ARGUMENT);
  for (int i = 0; i < OUTSIDE_COUNT; ++i)
    if (outside[i] != 1000)
      CHECK(kiln_buffer_alloc(allocator, outside[i], 0, &untouched) == KILN_RESOURCE_EXHAUSTED);
  CHECK(kiln_buffer_alloc(allocator, 1, INT32_C(1) << 30, &untouched) == KILN_RESOURCE_EXHAUSTED);
  CHECK(kiln_buffer_alloc(allocator, INT64_MAX, 3, &untouched) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_alloc(NULL, 0, 0, &untouched) == KILN_RESOURCE_EXHAUSTED);
  test.until_failure = 0;
  CHECK(kiln_buffer_alloc(allocator, 1, 0, &untouched) == KILN_RESOURCE_EXHAUSTED);
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 0, 1, 0, &untouched) == KILN_RESOURCE_EXHAUSTED);
  CHECK(kiln_buffer_alias(allocator, NULL, NULL, 0, 0, &untouched) == KILN_RESOURCE_EXHAUSTED);
  CHECK(untouched == constant_buffer() && test.alive == 0);
}

static void check_clone(void) {
  const kiln_allocator_t *allocator = test_allocator_init(&test);
  kiln_buffer_t *buffer = NULL;
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 2, 5, 64, &buffer) == KILN_OK_CODE);
  CHECK(buffer->size == 5 && buffer->data[0] == 3 && buffer->data[4] == 7 && (uintptr_t)buffer->data % 64 == 0);
  CHECK(kiln_buffer_store_i8(buffer, 0, 99) == KILN_OK_CODE && constant_bytes[2] == 3);
  kiln_buffer_release(buffer);
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 8, 0, 0, &buffer) == KILN_OK_CODE && buffer->size == 0);
  kiln_buffer_release(buffer);
  CHECK(kiln_buffer_clone(allocator, NULL, 0, 0, 3, &buffer) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 9, 0, 3, &buffer) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 8, 1, 0, &buffer) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_clone(allocator, constant_buffer(), 0, 1, 3, &buffer) == KILN_INVALID_ARGUMENT);
  for (int i = 0; i < OUTSIDE_COUNT; ++i) {
    CHECK(kiln_buffer_clone(allocator, constant_buffer(), outside[i], 1, 0, &buffer) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_clone(allocator, constant_buffer(), 1, outside[i], 0, &buffer) == KILN_OUT_OF_RANGE);
  }
  CHECK(test.alive == 0);
}

static void check_aliases(void) {
  const kiln_allocator_t *allocator = test_allocator_init(&test);
  kiln_buffer_t *owner = NULL;
  kiln_buffer_t *alias = NULL;
  CHECK(kiln_buffer_alloc(allocator, 8, 0, &owner) == KILN_OK_CODE);
  CHECK(kiln_buffer_alias(allocator, &owner->object, owner->data + 1, 4, KILN_BUFFER_MUTABLE, &alias) == KILN_OK_CODE);
  CHECK(owner->object.count == 2);
  CHECK(kiln_buffer_store_i32(alias, 0, 0x04030201) == KILN_OK_CODE);
  CHECK(owner->data[0] == 0 && owner->data[1] == 1 && owner->data[4] == 4 && owner->data[5] == 0);
  kiln_buffer_release(owner);
  CHECK(test.alive == 2);
  kiln_buffer_release(alias);
  CHECK(test.alive == 0);

  /* A chain of aliases, each the parent of the next. */
  CHECK(kiln_buffer_alloc(allocator, 8, 0, &owner) == KILN_OK_CODE);
  for (int i = 0; i < 10; ++i) {
    CHECK(kiln_buffer_alias(allocator, &owner->object, owner->data, 8, 0, &alias) == KILN_OK_CODE);
    kiln_buffer_release(owner);
    owner = alias;
  }
  CHECK(test.alive == 11);
  kiln_buffer_release(owner);
  CHECK(test.alive == 0);

  uint8_t bytes[4] = {0};
  kiln_buffer_t wrapped;
  kiln_buffer_wrap(&wrapped, bytes, sizeof bytes, KILN_BUFFER_MUTABLE);
  CHECK(kiln_buffer_retain(&wrapped) == &wrapped && wrapped.object.count == 0);
  kiln_buffer_release(&wrapped);
  kiln_buffer_release(&wrapped);
  CHECK(kiln_buffer_store_i8(&wrapped, 3, 5) == KILN_OK_CODE && bytes[3] == 5);
  CHECK(kiln_buffer_retain(NULL) == NULL);
  kiln_buffer_release(NULL);
}

static void check_spans(void) {
  kiln_span_t span = kiln_buffer_span(NULL);
  CHECK(span.size == 0 && span.room == 0);
  span = kiln_buffer_span(constant_buffer());
  CHECK(span.data == constant_bytes && span.size == 8 && span.room == 0);
  uint8_t bytes[3];
  kiln_buffer_t wrapped;
  kiln_buffer_wrap(&wrapped, bytes, sizeof bytes, KILN_BUFFER_MUTABLE);
  span = kiln_buffer_span(&wrapped);
  CHECK(span.data == bytes && span.size == 3 && span.room == 3);
}

static void check_in_range(void) {
  for (unsigned width = 1; width <= 8; width *= 2)
    for (size_t size = 0; size <= 40; ++size)
      for (int64_t index = 0; index <= 45; ++index) {
        CHECK(kiln_in_range(index, width, size) == ((index + 1) * (int64_t)width <= (int64_t)size));
        for (int64_t count = 0; count <= 3; ++count)
          CHECK(kiln_range_in_range(index, count, width, size) == ((index + count) * (int64_t)width <= (int64_t)size));
      }
  for (unsigned width = 1; width <= 8; width *= 2)
    for (int i = 0; i < OUTSIDE_COUNT; ++i) {
      CHECK(!kiln_in_range(outside[i], width, 100));
      CHECK(!kiln_range_in_range(outside[i], 0, width, 100));
      CHECK(!kiln_range_in_range(0, outside[i], width, 100));
      for (int j = 0; j < OUTSIDE_COUNT; ++j)
        CHECK(!kiln_range_in_range(outside[i], outside[j], width, 100));
    }
  CHECK(kiln_in_range((int64_t)(SIZE_MAX / 8) - 1, 8, SIZE_MAX));
  CHECK(!kiln_in_range((int64_t)(SIZE_MAX / 8), 8, SIZE_MAX));
}

/* Every width at every alignment: what is stored is little-endian, touches nothing else, and loads back. */
static void check_byte_order(void) {
  uint8_t bytes[32];
  for (size_t offset = 0; offset < 9; ++offset) {
    uint8_t *data = bytes + offset;
    memset(bytes, 0xEE, sizeof bytes);
    kiln_store_i8(data, 1, -2);
    CHECK(data[0] == 0xEE && data[1] == 0xFE && data[2] == 0xEE);
    CHECK(kiln_load_i8_u(data, 1) == 0xFE && kiln_load_i8_s(data, 1) == -2);
    memset(bytes, 0xEE, sizeof bytes);
    kiln_store_i16(data, 1, (int32_t)0x7FFF8001);
    CHECK(data[1] == 0xEE && data[2] == 0x01 && data[3] == 0x80 && data[4] == 0xEE);
    CHECK(kiln_load_i16_u(data, 1) == 0x8001 && kiln_load_i16_s(data, 1) == -0x7FFF);
    memset(bytes, 0xEE, sizeof bytes);
    kiln_store_i32(data, 1, INT32_MIN + 0x010203);
    CHECK(data[3] == 0xEE && data[4] == 3 && data[5] == 2 && data[6] == 1 && data[7] == 0x80 && data[8] == 0xEE);
    CHECK(kiln_load_i32(data, 1) == INT32_MIN + 0x010203);
    memset(bytes, 0xEE, sizeof bytes);
    kiln_store_i64(data, 1, INT64_C(-0x0102030405060708));
    CHECK(data[7] == 0xEE && data[8] == 0xF8 && data[9] == 0xF8 && data[10] == 0xF9 && data[11] == 0xFA &&
          data[12] == 0xFB && data[13] == 0xFC && data[14] == 0xFD && data[15] == 0xFE && data[16] == 0xEE);
    CHECK(kiln_load_i64(data, 1) == INT64_C(-0x0102030405060708));
    kiln_store_f32(data, 0, -1.5f);
    CHECK(kiln_load_32(data, 0) == 0xBFC00000u && kiln_load_f32(data, 0) == -1.5f);
    /* A signaling NaN passes unchanged. */
    kiln_store_i32(data, 0, 0x7F812345);
    kiln_store_f32(data, 1, kiln_load_f32(data, 0));
    CHECK(kiln_load_i32(data, 1) == 0x7F812345);
#if KILN_HAS_F64
    kiln_store_f64(data, 0, -1.5);
    CHECK(kiln_load_64(data, 0) == UINT64_C(0xBFF8000000000000) && kiln_load_f64(data, 0) == -1.5);
    kiln_store_i64(data, 0, INT64_C(0x7FF0000000012345));
    kiln_store_f64(data, 1, kiln_load_f64(data, 0));
    CHECK(kiln_load_i64(data, 1) == INT64_C(0x7FF0000000012345));
#endif
  }
}

/* One kind of access: load and store at `good` and not at `good` + 1, far outside, in no buffer or a constant one. */
#define CHECK_ACCESS(loads, stores, type, good)                                                                        \
  do {                                                                                                                 \
    type value = 0;                                                                                                    \
    CHECK(kiln_buffer_store_##stores(&wrapped, good, (type)21) == KILN_OK_CODE);                                       \
    CHECK(kiln_buffer_load_##loads(&wrapped, good, &value) == KILN_OK_CODE && value == (type)21);                      \
    CHECK(kiln_buffer_store_##stores(&wrapped, (good) + 1, (type)9) == KILN_OUT_OF_RANGE);                             \
    CHECK(kiln_buffer_load_##loads(&wrapped, (good) + 1, &value) == KILN_OUT_OF_RANGE);                                \
    CHECK(kiln_buffer_store_##stores(NULL, 0, (type)9) == KILN_INVALID_ARGUMENT);                                      \
    CHECK(kiln_buffer_load_##loads(NULL, 0, &value) == KILN_INVALID_ARGUMENT);                                         \
    CHECK(kiln_buffer_store_##stores(constant_buffer(), 0, (type)9) == KILN_PERMISSION_DENIED);                        \
    CHECK(kiln_buffer_store_##stores(constant_buffer(), -1, (type)9) == KILN_PERMISSION_DENIED);                       \
    CHECK(kiln_buffer_load_##loads(constant_buffer(), 0, &value) == KILN_OK_CODE);                                     \
    CHECK(kiln_buffer_load_##loads(KILN_BUFFER_REF(empty_constant), 0, &value) == KILN_OUT_OF_RANGE);                  \
    for (int i = 0; i < OUTSIDE_COUNT; ++i) {                                                                          \
      CHECK(kiln_buffer_store_##stores(&wrapped, outside[i], (type)9) == KILN_OUT_OF_RANGE);                           \
      CHECK(kiln_buffer_load_##loads(&wrapped, outside[i], &value) == KILN_OUT_OF_RANGE);                              \
    }                                                                                                                  \
  } while (0)

static void check_access(void) {
  uint8_t bytes[24];
  kiln_buffer_t wrapped;
  memset(bytes, 0x77, sizeof bytes);
  kiln_buffer_wrap(&wrapped, bytes, 23, KILN_BUFFER_MUTABLE);
  CHECK_ACCESS(i8_u, i8, int32_t, 22);
  CHECK_ACCESS(i8_s, i8, int32_t, 22);
  CHECK_ACCESS(i16_u, i16, int32_t, 10);
  CHECK_ACCESS(i16_s, i16, int32_t, 10);
  CHECK_ACCESS(i32, i32, int32_t, 4);
  CHECK_ACCESS(i64, i64, int64_t, 1);
  CHECK_ACCESS(f32, f32, float, 4);
#if KILN_HAS_F64
  CHECK_ACCESS(f64, f64, double, 1);
#endif
  CHECK(bytes[23] == 0x77);
}

static void check_length(void) {
  int64_t length = -1;
  CHECK(kiln_buffer_length(constant_buffer(), &length) == KILN_OK_CODE && length == 8);
  CHECK(kiln_buffer_length(KILN_BUFFER_REF(empty_constant), &length) == KILN_OK_CODE && length == 0);
  CHECK(kiln_buffer_length(NULL, &length) == KILN_INVALID_ARGUMENT);
}

static void check_copy(void) {
  uint8_t bytes[10] = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
  kiln_buffer_t wrapped;
  kiln_buffer_wrap(&wrapped, bytes, sizeof bytes, KILN_BUFFER_MUTABLE);
  CHECK(kiln_buffer_copy(constant_buffer(), 6, &wrapped, 8, 2) == KILN_OK_CODE);
  CHECK(bytes[7] == 17 && bytes[8] == 7 && bytes[9] == 8);
  CHECK(kiln_buffer_copy(&wrapped, 0, &wrapped, 1, 4) == KILN_OK_CODE);
  CHECK(bytes[0] == 10 && bytes[1] == 10 && bytes[2] == 11 && bytes[4] == 13 && bytes[5] == 15);
  CHECK(kiln_buffer_copy(&wrapped, 2, &wrapped, 0, 3) == KILN_OK_CODE);
  CHECK(bytes[0] == 11 && bytes[1] == 12 && bytes[2] == 13 && bytes[3] == 12);
  CHECK(kiln_buffer_copy(constant_buffer(), 8, &wrapped, 10, 0) == KILN_OK_CODE);
  CHECK(kiln_buffer_copy(KILN_BUFFER_REF(empty_constant), 0, &wrapped, 0, 0) == KILN_OK_CODE);
  uint8_t before[10];
  memcpy(before, bytes, sizeof bytes);
  CHECK(kiln_buffer_copy(NULL, 0, &wrapped, 0, 0) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_copy(constant_buffer(), 99, NULL, 0, 0) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_copy(constant_buffer(), 9, constant_buffer(), 0, 0) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_copy(constant_buffer(), 0, constant_buffer(), 99, 1) == KILN_PERMISSION_DENIED);
  CHECK(kiln_buffer_copy(constant_buffer(), 0, constant_buffer(), 0, 0) == KILN_PERMISSION_DENIED);
  CHECK(kiln_buffer_copy(constant_buffer(), 1, &wrapped, 0, 8) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_copy(constant_buffer(), 0, &wrapped, 3, 8) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_copy(constant_buffer(), 0, &wrapped, 11, 0) == KILN_OUT_OF_RANGE);
  for (int i = 0; i < OUTSIDE_COUNT; ++i) {
    CHECK(kiln_buffer_copy(constant_buffer(), outside[i], &wrapped, 0, 1) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_copy(constant_buffer(), 0, &wrapped, outside[i], 1) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_copy(constant_buffer(), 0, &wrapped, 0, outside[i]) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_copy(constant_buffer(), 1, &wrapped, 1, outside[i]) == KILN_OUT_OF_RANGE);
  }
  for (int i = 0; i < 10; ++i)
    CHECK(bytes[i] == before[i]);
}

static void check_compare(void) {
  uint8_t bytes[40];
  kiln_buffer_t wrapped;
  int32_t equal = -1;
  for (int i = 0; i < 40; ++i)
    bytes[i] = (uint8_t)(i % 20);
  kiln_buffer_wrap(&wrapped, bytes, sizeof bytes, 0);
  for (int64_t length = 0; length <= 20; ++length) {
    CHECK(kiln_buffer_compare(&wrapped, 0, &wrapped, 20, length, &equal) == KILN_OK_CODE && equal == 1);
    for (int64_t i = 0; i < length; ++i) {
      bytes[20 + i] ^= 0x80;
      CHECK(kiln_buffer_compare(&wrapped, 0, &wrapped, 20, length, &equal) == KILN_OK_CODE && equal == 0);
      bytes[20 + i] ^= 0x80;
    }
  }
  CHECK(kiln_buffer_compare(&wrapped, 40, KILN_BUFFER_REF(empty_constant), 0, 0, &equal) == KILN_OK_CODE && equal == 1);
  CHECK(kiln_buffer_compare(NULL, 0, &wrapped, 0, 0, &equal) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_compare(&wrapped, 99, NULL, 0, 0, &equal) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_compare(&wrapped, 41, &wrapped, 0, 0, &equal) == KILN_OUT_OF_RANGE);
  CHECK(kiln_buffer_compare(&wrapped, 0, &wrapped, 41, 0, &equal) == KILN_OUT_OF_RANGE);
  for (int i = 0; i < OUTSIDE_COUNT; ++i) {
    CHECK(kiln_buffer_compare(&wrapped, outside[i], &wrapped, 0, 1, &equal) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_compare(&wrapped, 0, &wrapped, outside[i], 1, &equal) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_compare(&wrapped, 1, &wrapped, 1, outside[i], &equal) == KILN_OUT_OF_RANGE);
  }
}

/* One width of fill: elements [1, 3) of a buffer of `count` elements and a byte more. */
#define CHECK_FILL(suffix, type, loads, value, expected, width)                                                        \
  do {                                                                                                                 \
    memset(bytes, 0x11, sizeof bytes);                                                                                 \
    kiln_buffer_wrap(&wrapped, bytes, 4 * (width) + (width) - 1, KILN_BUFFER_MUTABLE);                                 \
    CHECK(kiln_buffer_fill_##suffix(&wrapped, 1, 2, value) == KILN_OK_CODE);                                           \
    for (int i = 1; i < 3; ++i)                                                                                        \
      CHECK(kiln_load_##loads(bytes, i) == (expected));                                                                \
    for (int i = 0; i < (width); ++i)                                                                                  \
      CHECK(bytes[i] == 0x11 && bytes[3 * (width) + i] == 0x11);                                                       \
    CHECK(kiln_buffer_fill_##suffix(&wrapped, 4, 0, value) == KILN_OK_CODE);                                           \
    CHECK(kiln_buffer_fill_##suffix(&wrapped, 0, 4, value) == KILN_OK_CODE);                                           \
    CHECK(bytes[4 * (width)] == 0x11);                                                                                 \
    memset(bytes, 0x11, sizeof bytes);                                                                                 \
    CHECK(kiln_buffer_fill_##suffix(&wrapped, 5, 0, value) == KILN_OUT_OF_RANGE);                                      \
    CHECK(kiln_buffer_fill_##suffix(&wrapped, 3, 2, value) == KILN_OUT_OF_RANGE);                                      \
    CHECK(kiln_buffer_fill_##suffix(NULL, 0, 0, value) == KILN_INVALID_ARGUMENT);                                      \
    CHECK(kiln_buffer_fill_##suffix(constant_buffer(), 99, 99, value) == KILN_PERMISSION_DENIED);                      \
    for (int i = 0; i < OUTSIDE_COUNT; ++i) {                                                                          \
      CHECK(kiln_buffer_fill_##suffix(&wrapped, outside[i], 0, value) == KILN_OUT_OF_RANGE);                           \
      CHECK(kiln_buffer_fill_##suffix(&wrapped, 0, outside[i], value) == KILN_OUT_OF_RANGE);                           \
      CHECK(kiln_buffer_fill_##suffix(&wrapped, 1, outside[i], value) == KILN_OUT_OF_RANGE);                           \
    }                                                                                                                  \
    for (size_t i = 0; i < sizeof bytes; ++i)                                                                          \
      CHECK(bytes[i] == 0x11);                                                                                         \
  } while (0)

static void check_fill(void) {
  uint8_t bytes[48];
  kiln_buffer_t wrapped;
  CHECK_FILL(i8, int32_t, i8_u, 0x12345FE, 0xFE, 1);
  CHECK_FILL(i16, int32_t, i16_u, 0x123FEDC, 0xFEDC, 2);
  CHECK_FILL(i32, int32_t, i32, -0x1234567, -0x1234567, 4);
  CHECK_FILL(i64, int64_t, i64, INT64_C(-0x123456789ABCDEF), INT64_C(-0x123456789ABCDEF), 8);
  CHECK_FILL(f32, float, f32, -0.1f, -0.1f, 4);
#if KILN_HAS_F64
  CHECK_FILL(f64, double, f64, -0.1, -0.1, 8);
#endif
}

/* Reference values of SipHash-2-4 for the bytes 0, 1, .. of each length. */
static void check_hash(void) {
  static const struct {
    int64_t length;
    uint64_t hash;
  } vectors[] = {
      {0, UINT64_C(0x726FDB47DD0E0E31)},  {1, UINT64_C(0x74F839C593DC67FD)},  {7, UINT64_C(0xAB0200F58B01D137)},
      {8, UINT64_C(0x93F5F5799A932462)},  {15, UINT64_C(0xA129CA6149BE45E5)}, {16, UINT64_C(0x3F2ACC7F57C29BDB)},
      {63, UINT64_C(0x958A324CEB064572)},
  };
  uint8_t bytes[65];
  kiln_buffer_t wrapped;
  int64_t hash = 0;
  for (size_t shift = 0; shift < 2; ++shift) {
    for (size_t i = 0; i < 64; ++i)
      bytes[shift + i] = (uint8_t)i;
    kiln_buffer_wrap(&wrapped, bytes, sizeof bytes, 0);
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; ++i) {
      CHECK(kiln_buffer_hash(&wrapped, (int64_t)shift, vectors[i].length, &hash) == KILN_OK_CODE);
      CHECK((uint64_t)hash == vectors[i].hash);
    }
  }
  memcpy(bytes, "abcd", 4);
  CHECK(kiln_buffer_hash(&wrapped, 0, 4, &hash) == KILN_OK_CODE && hash == INT64_C(-5764517873982036042));
  CHECK(kiln_buffer_hash(&wrapped, 65, 0, &hash) == KILN_OK_CODE && hash == INT64_C(8246050544436514353));
  CHECK(kiln_buffer_hash(KILN_BUFFER_REF(empty_constant), 0, 0, &hash) == KILN_OK_CODE);
  CHECK(kiln_buffer_hash(NULL, 0, 0, &hash) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_buffer_hash(&wrapped, 66, 0, &hash) == KILN_OUT_OF_RANGE);
  for (int i = 0; i < OUTSIDE_COUNT; ++i) {
    CHECK(kiln_buffer_hash(&wrapped, outside[i], 1, &hash) == KILN_OUT_OF_RANGE);
    CHECK(kiln_buffer_hash(&wrapped, 1, outside[i], &hash) == KILN_OUT_OF_RANGE);
  }
}

int main(void) {
  check_alloc();
  check_clone();
  check_aliases();
  check_spans();
  check_in_range();
  check_byte_order();
  check_access();
  check_length();
  check_copy();
  check_compare();
  check_fill();
  check_hash();
  return check_result();
}
