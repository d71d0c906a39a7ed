/* Lists: sizes, conversion between every kind and access, variants, refs, nesting and failing allocations. */
#include "kiln_buffer.h"
#include "kiln_list.h"

#include "check.h"
#include "test_allocator.h"

static test_allocator_t test;
static const kiln_allocator_t *allocator;

static const int32_t outside[] = {-1, -2, INT32_MIN, INT32_MAX, 3, 4, 1000};
enum { OUTSIDE_COUNT = sizeof outside / sizeof outside[0] };

/* A list of three elements. */
static kiln_list_t *three(kiln_list_kind_t kind) {
  kiln_list_t *list = NULL;
  CHECK(kiln_list_alloc(allocator, kind, 0, &list) == KILN_OK_CODE);
  CHECK(kiln_list_resize(list, 3) == KILN_OK_CODE);
  return list;
}

static int32_t size_of(const kiln_list_t *list) {
  int32_t size = -1;
  CHECK(kiln_list_size(list, &size) == KILN_OK_CODE);
  return size;
}

static void check_sizes(void) {
  allocator = test_allocator_init(&test);
  kiln_list_t *list = NULL;
  CHECK(kiln_list_alloc(allocator, KILN_LIST_I32, 5, &list) == KILN_OK_CODE);
  CHECK(kiln_type_equal(list->object.type, &kiln_list_type) && list->object.count == 1 && size_of(list) == 0);
  int32_t value = -1;
  CHECK(kiln_list_get_i32(list, 0, &value) == KILN_OUT_OF_RANGE);
  CHECK(kiln_list_resize(list, 5) == KILN_OK_CODE && size_of(list) == 5);
  for (int32_t i = 0; i < 5; ++i)
    CHECK(kiln_list_set_i32(list, i, 100 + i) == KILN_OK_CODE);
  CHECK(kiln_list_reserve(list, 0) == KILN_OK_CODE && kiln_list_reserve(list, 20) == KILN_OK_CODE);
  CHECK(size_of(list) == 5);
  CHECK(kiln_list_resize(list, 2) == KILN_OK_CODE && size_of(list) == 2);
  CHECK(kiln_list_resize(list, 30) == KILN_OK_CODE && size_of(list) == 30);
  for (int32_t i = 0; i < 30; ++i)
    CHECK(kiln_list_get_i32(list, i, &value) == KILN_OK_CODE && value == (i < 2 ? 100 + i : 0));
  CHECK(kiln_list_get_i32(list, 30, &value) == KILN_OUT_OF_RANGE);
  CHECK(kiln_list_resize(list, 0) == KILN_OK_CODE && size_of(list) == 0);
  CHECK(kiln_list_resize(list, -1) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 0);
  CHECK(kiln_list_reserve(list, -1) == KILN_RESOURCE_EXHAUSTED);
  CHECK(kiln_list_resize(list, INT32_MIN) == KILN_RESOURCE_EXHAUSTED);
  kiln_list_release(list);
  CHECK(test.alive == 0);
  /* Growth one by one. */
  CHECK(kiln_list_alloc(allocator, KILN_LIST_I8, 0, &list) == KILN_OK_CODE);
  for (int32_t i = 0; i < 100; ++i)
    CHECK(kiln_list_resize(list, i + 1) == KILN_OK_CODE && kiln_list_set_i32(list, i, i) == KILN_OK_CODE);
  for (int32_t i = 0; i < 100; ++i)
    CHECK(kiln_list_get_i32(list, i, &value) == KILN_OK_CODE && value == i);
  kiln_list_release(list);
  CHECK(test.alive == 0);
}

static void check_null_lists(void) {
  kiln_object_t *object = NULL;
  int32_t i32 = 0;
  int64_t i64 = 0;
  float f32 = 0;
  CHECK(kiln_list_retain(NULL) == NULL);
  kiln_list_release(NULL);
  CHECK(kiln_list_size(NULL, &i32) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_reserve(NULL, 1) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_resize(NULL, 1) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_get_i32(NULL, 0, &i32) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_get_i64(NULL, 0, &i64) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_get_f32(NULL, 0, &f32) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_get_ref(NULL, 0, NULL, &object) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_set_i32(NULL, 0, 0) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_set_i64(NULL, 0, 0) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_set_f32(NULL, 0, 0) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_set_ref(NULL, 0, NULL) == KILN_INVALID_ARGUMENT);
#if KILN_HAS_F64
  double f64 = 0;
  CHECK(kiln_list_get_f64(NULL, 0, &f64) == KILN_INVALID_ARGUMENT);
  CHECK(kiln_list_set_f64(NULL, 0, 0) == KILN_INVALID_ARGUMENT);
#endif
}

static void check_bounds(void) {
  allocator = test_allocator_init(&test);
  for (int kind = KILN_LIST_VARIANT; kind <= KILN_LIST_REF; ++kind) {
    if (kind == KILN_LIST_F64 && !KILN_HAS_F64)
      continue;
    kiln_list_t *list = three((kiln_list_kind_t)kind);
    kiln_object_t *object = NULL;
    int32_t i32 = 0;
    int64_t i64 = 0;
    float f32 = 0;
    for (int i = 0; i < OUTSIDE_COUNT; ++i) {
      CHECK(kiln_list_get_i32(list, outside[i], &i32) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_get_i64(list, outside[i], &i64) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_get_f32(list, outside[i], &f32) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_get_ref(list, outside[i], NULL, &object) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_set_i32(list, outside[i], 0) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_set_i64(list, outside[i], 0) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_set_f32(list, outside[i], 0) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_set_ref(list, outside[i], NULL) == KILN_OUT_OF_RANGE);
#if KILN_HAS_F64
      double f64 = 0;
      CHECK(kiln_list_get_f64(list, outside[i], &f64) == KILN_OUT_OF_RANGE);
      CHECK(kiln_list_set_f64(list, outside[i], 0) == KILN_OUT_OF_RANGE);
#endif
    }
    kiln_list_release(list);
  }
  CHECK(test.alive == 0);
}

/* Integers through lists of each integer kind. */
static void check_integers(void) {
  static const int64_t values[] = {0,
                                   1,
                                   -1,
                                   127,
                                   128,
                                   -128,
                                   -129,
                                   255,
                                   256,
                                   32767,
                                   32768,
                                   -32768,
                                   -32769,
                                   65535,
                                   INT32_MAX,
                                   INT32_MIN,
                                   INT64_MAX,
                                   INT64_MIN,
                                   0x1234567,
                                   -0x765432,
                                   INT64_C(0x123456789ABCDEF),
                                   INT64_C(1) << 32,
                                   -(INT64_C(1) << 31) - 1};
  allocator = test_allocator_init(&test);
  for (int kind = KILN_LIST_I8; kind <= KILN_LIST_I64; ++kind) {
    kiln_list_t *list = three((kiln_list_kind_t)kind);
    for (size_t i = 0; i < sizeof values / sizeof values[0]; ++i) {
      int64_t kept = kind == KILN_LIST_I8    ? (int8_t)(uint8_t)values[i]
                     : kind == KILN_LIST_I16 ? (int16_t)(uint16_t)values[i]
                     : kind == KILN_LIST_I32 ? (int32_t)(uint32_t)values[i]
                                             : values[i];
      int32_t i32 = 0;
      int64_t i64 = 0;
      CHECK(kiln_list_set_i64(list, 1, values[i]) == KILN_OK_CODE);
      CHECK(kiln_list_get_i64(list, 1, &i64) == KILN_OK_CODE && i64 == kept);
      CHECK(kiln_list_get_i32(list, 1, &i32) == KILN_OK_CODE && i32 == (int32_t)(uint32_t)kept);
      int32_t narrow = (int32_t)(uint32_t)values[i];
      CHECK(kiln_list_set_i32(list, 1, narrow) == KILN_OK_CODE);
      kept = kind == KILN_LIST_I8    ? (int8_t)(uint8_t)narrow
             : kind == KILN_LIST_I16 ? (int16_t)(uint16_t)narrow
                                     : narrow;
      CHECK(kiln_list_get_i64(list, 1, &i64) == KILN_OK_CODE && i64 == kept);
      CHECK(kiln_list_get_i32(list, 1, &i32) == KILN_OK_CODE && i32 == (int32_t)kept);
      CHECK(kiln_list_get_i64(list, 0, &i64) == KILN_OK_CODE && i64 == 0);
      CHECK(kiln_list_get_i64(list, 2, &i64) == KILN_OK_CODE && i64 == 0);
    }
    /* Floats become 0, and read as 0. */
    float f32 = 1;
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 == 0);
    CHECK(kiln_list_set_f32(list, 1, 5.5f) == KILN_OK_CODE);
    int64_t zero = 1;
    CHECK(kiln_list_get_i64(list, 1, &zero) == KILN_OK_CODE && zero == 0);
#if KILN_HAS_F64
    double f64 = 1;
    CHECK(kiln_list_set_i64(list, 1, 7) == KILN_OK_CODE);
    CHECK(kiln_list_get_f64(list, 1, &f64) == KILN_OK_CODE && f64 == 0);
    CHECK(kiln_list_set_f64(list, 1, 5.5) == KILN_OK_CODE);
    CHECK(kiln_list_get_i64(list, 1, &zero) == KILN_OK_CODE && zero == 0);
#endif
    kiln_object_t *object = NULL;
    CHECK(kiln_list_get_ref(list, 1, NULL, &object) == KILN_FAILED_PRECONDITION);
    CHECK(kiln_list_set_ref(list, 1, NULL) == KILN_FAILED_PRECONDITION);
    kiln_list_release(list);
  }
  CHECK(test.alive == 0);
}

static void check_floats(void) {
  allocator = test_allocator_init(&test);
  for (int kind = KILN_LIST_F32; kind <= KILN_LIST_F64; ++kind) {
    kiln_list_t *list = NULL;
    if (kind == KILN_LIST_F64 && !KILN_HAS_F64) {
      CHECK(kiln_list_alloc(allocator, KILN_LIST_F64, 0, &list) == KILN_UNIMPLEMENTED);
      continue;
    }
    list = three((kiln_list_kind_t)kind);
    float f32 = 1;
    int32_t i32 = 1;
    int64_t i64 = 1;
    CHECK(kiln_list_get_f32(list, 2, &f32) == KILN_OK_CODE && f32 == 0);
    CHECK(kiln_list_set_f32(list, 1, -0.1f) == KILN_OK_CODE);
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 == -0.1f);
    CHECK(kiln_list_get_i32(list, 1, &i32) == KILN_OK_CODE && i32 == 0);
    CHECK(kiln_list_get_i64(list, 1, &i64) == KILN_OK_CODE && i64 == 0);
#if KILN_HAS_F64
    double f64 = 1;
    CHECK(kiln_list_get_f64(list, 1, &f64) == KILN_OK_CODE && f64 == (double)-0.1f);
    CHECK(kiln_list_set_f64(list, 1, 0.1) == KILN_OK_CODE);
    CHECK(kiln_list_get_f64(list, 1, &f64) == KILN_OK_CODE && f64 == (kind == KILN_LIST_F64 ? 0.1 : (double)0.1f));
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 == 0.1f);
    CHECK(kiln_list_set_f64(list, 1, 1e300) == KILN_OK_CODE);
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 > FLT_MAX);
#endif
    CHECK(kiln_list_set_i32(list, 1, 9) == KILN_OK_CODE);
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 == 0);
    CHECK(kiln_list_set_f32(list, 1, 3) == KILN_OK_CODE && kiln_list_set_i64(list, 1, 9) == KILN_OK_CODE);
    CHECK(kiln_list_get_f32(list, 1, &f32) == KILN_OK_CODE && f32 == 0);
    kiln_list_release(list);
  }
  CHECK(test.alive == 0);
}

/* A signaling NaN keeps its bits in a list of its kind and in a variant slot. */
static void check_nan_bits(void) {
  allocator = test_allocator_init(&test);
  static const kiln_list_kind_t kinds[] = {KILN_LIST_F32, KILN_LIST_VARIANT};
  for (int i = 0; i < 2; ++i) {
    kiln_list_t *list = three(kinds[i]);
    uint32_t bits = 0xFF812345u;
    float value;
    memcpy(&value, &bits, 4);
    CHECK(kiln_list_set_f32(list, 0, value) == KILN_OK_CODE);
    CHECK(kiln_list_get_f32(list, 0, &value) == KILN_OK_CODE);
    memcpy(&bits, &value, 4);
    CHECK(bits == 0xFF812345u);
    kiln_list_release(list);
  }
#if KILN_HAS_F64
  static const kiln_list_kind_t wide_kinds[] = {KILN_LIST_F64, KILN_LIST_VARIANT};
  for (int i = 0; i < 2; ++i) {
    kiln_list_t *list = three(wide_kinds[i]);
    uint64_t bits = UINT64_C(0x7FF0000000012345);
    double value;
    memcpy(&value, &bits, 8);
    CHECK(kiln_list_set_f64(list, 0, value) == KILN_OK_CODE);
    CHECK(kiln_list_get_f64(list, 0, &value) == KILN_OK_CODE);
    memcpy(&bits, &value, 8);
    CHECK(bits == UINT64_C(0x7FF0000000012345));
    kiln_list_release(list);
  }
#endif
}

static kiln_buffer_t *new_buffer(void) {
  kiln_buffer_t *buffer = NULL;
  CHECK(kiln_buffer_alloc(allocator, 4, 4, &buffer) == KILN_OK_CODE);
  return buffer;
}

static void check_variants(void) {
  allocator = test_allocator_init(&test);
  kiln_list_t *list = three(KILN_LIST_VARIANT);
  kiln_buffer_t *buffer = new_buffer();
  kiln_object_t *object = &buffer->object;
  int32_t i32 = 1;
  int64_t i64 = 1;
  float f32 = 1;
  /* Empty. */
  CHECK(kiln_list_get_i32(list, 0, &i32) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_get_f32(list, 0, &f32) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_get_ref(list, 0, &kiln_buffer_type, &object) == KILN_OK_CODE && object == NULL);
  /* Values keep their own type. */
  CHECK(kiln_list_set_i64(list, 0, INT64_C(0x123456789)) == KILN_OK_CODE);
  CHECK(kiln_list_get_i64(list, 0, &i64) == KILN_OK_CODE && i64 == INT64_C(0x123456789));
  CHECK(kiln_list_get_i32(list, 0, &i32) == KILN_OK_CODE && i32 == 0x23456789);
  CHECK(kiln_list_get_f32(list, 0, &f32) == KILN_OK_CODE && f32 == 0);
  CHECK(kiln_list_get_ref(list, 0, NULL, &object) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_i32(list, 0, -5) == KILN_OK_CODE);
  CHECK(kiln_list_get_i64(list, 0, &i64) == KILN_OK_CODE && i64 == -5);
  CHECK(kiln_list_set_f32(list, 0, 2.5f) == KILN_OK_CODE);
  CHECK(kiln_list_get_f32(list, 0, &f32) == KILN_OK_CODE && f32 == 2.5f);
  CHECK(kiln_list_get_i64(list, 0, &i64) == KILN_OK_CODE && i64 == 0);
#if KILN_HAS_F64
  double f64 = 1;
  CHECK(kiln_list_get_f64(list, 0, &f64) == KILN_OK_CODE && f64 == 2.5);
  CHECK(kiln_list_get_f64(list, 1, &f64) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_f64(list, 0, 0.1) == KILN_OK_CODE);
  CHECK(kiln_list_get_f64(list, 0, &f64) == KILN_OK_CODE && f64 == 0.1);
  CHECK(kiln_list_get_f32(list, 0, &f32) == KILN_OK_CODE && f32 == 0.1f);
#endif
  /* Refs replace values and values refs. */
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE && buffer->object.count == 2);
  CHECK(kiln_list_get_i32(list, 0, &i32) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE && buffer->object.count == 2);
  CHECK(kiln_list_set_i32(list, 0, 1) == KILN_OK_CODE && buffer->object.count == 1);
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE);
  CHECK(kiln_list_set_ref(list, 0, NULL) == KILN_OK_CODE && buffer->object.count == 1);
  CHECK(kiln_list_get_i32(list, 0, &i32) == KILN_FAILED_PRECONDITION);
  /* The list lets go of what it holds when it shrinks and when it ends. */
  CHECK(kiln_list_set_ref(list, 2, &buffer->object) == KILN_OK_CODE && buffer->object.count == 2);
  CHECK(kiln_list_resize(list, 2) == KILN_OK_CODE && buffer->object.count == 1);
  CHECK(kiln_list_set_ref(list, 1, &buffer->object) == KILN_OK_CODE);
  kiln_buffer_release(buffer);
  CHECK(kiln_list_resize(list, 200) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 2);
  CHECK(kiln_list_resize(list, 20) == KILN_OK_CODE);
  CHECK(kiln_list_get_ref(list, 1, NULL, &object) == KILN_OK_CODE && object == &buffer->object);
  kiln_object_release(object);
  kiln_list_release(list);
  CHECK(test.alive == 0);
}

static void check_refs(void) {
  allocator = test_allocator_init(&test);
  kiln_list_t *list = three(KILN_LIST_REF);
  kiln_buffer_t *buffer = new_buffer();
  kiln_object_t *object = &buffer->object;
  int32_t i32;
  float f32;
  CHECK(kiln_list_get_ref(list, 0, NULL, &object) == KILN_OK_CODE && object == NULL);
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE);
  CHECK(kiln_list_set_ref(list, 1, &list->object) == KILN_OK_CODE && list->object.count == 2);
  CHECK(kiln_list_get_ref(list, 0, NULL, &object) == KILN_OK_CODE && object == &buffer->object);
  CHECK(buffer->object.count == 3);
  kiln_object_release(object);
  CHECK(kiln_list_get_ref(list, 0, &kiln_buffer_type, &object) == KILN_OK_CODE && object == &buffer->object);
  kiln_object_release(object);
  CHECK(kiln_list_get_ref(list, 0, &kiln_list_type, &object) == KILN_OK_CODE && object == NULL);
  CHECK(buffer->object.count == 2);
  CHECK(kiln_list_get_i32(list, 0, &i32) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_get_f32(list, 2, &f32) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_i32(list, 0, 1) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_i64(list, 0, 1) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_f32(list, 0, 1) == KILN_FAILED_PRECONDITION);
#if KILN_HAS_F64
  double f64;
  CHECK(kiln_list_get_f64(list, 0, &f64) == KILN_FAILED_PRECONDITION);
  CHECK(kiln_list_set_f64(list, 0, 1) == KILN_FAILED_PRECONDITION);
#endif
  CHECK(kiln_list_set_ref(list, 1, NULL) == KILN_OK_CODE && list->object.count == 1);
  kiln_buffer_release(buffer);
  CHECK(kiln_list_set_ref(list, 0, NULL) == KILN_OK_CODE);
  CHECK(test.alive == 2);
  kiln_list_release(list);
  CHECK(test.alive == 0);
}

static void check_typed_refs(void) {
  allocator = test_allocator_init(&test);
  kiln_list_t *list = NULL;
  kiln_buffer_t *buffer = new_buffer();
  CHECK(kiln_list_alloc_ref(allocator, &kiln_buffer_type, 2, &list) == KILN_OK_CODE);
  CHECK(kiln_list_resize(list, 2) == KILN_OK_CODE);
  CHECK(kiln_list_set_ref(list, 0, &buffer->object) == KILN_OK_CODE && buffer->object.count == 2);
  CHECK(kiln_list_set_ref(list, 0, &list->object) == KILN_INVALID_ARGUMENT && buffer->object.count == 2);
  CHECK(kiln_list_set_ref(list, 2, &list->object) == KILN_OUT_OF_RANGE && list->object.count == 1);
  CHECK(kiln_list_set_ref(list, 1, NULL) == KILN_OK_CODE);
  kiln_list_release(list);
  CHECK(buffer->object.count == 1);
  kiln_buffer_release(buffer);
  CHECK(test.alive == 0);
}

/* Puts something other than nothing into an element of a list of any kind. */
static void fill_element(kiln_list_t *list, kiln_list_kind_t kind, int32_t index, kiln_object_t *object) {
  if (kind == KILN_LIST_REF || (kind == KILN_LIST_VARIANT && index % 2))
    CHECK(kiln_list_set_ref(list, index, object) == KILN_OK_CODE);
  else if (kind == KILN_LIST_F32 || kind == KILN_LIST_F64)
    CHECK(kiln_list_set_f32(list, index, -1.5f) == KILN_OK_CODE);
  else
    CHECK(kiln_list_set_i64(list, index, -1) == KILN_OK_CODE);
}

/* An element that nothing was put into holds 0, null or nothing. */
static void check_empty_element(const kiln_list_t *list, kiln_list_kind_t kind, int32_t index) {
  kiln_object_t *object = (kiln_object_t *)&test;
  int64_t i64 = -1;
  float f32 = -1;
  if (kind == KILN_LIST_REF || kind == KILN_LIST_VARIANT) {
    CHECK(kiln_list_get_ref(list, index, NULL, &object) == KILN_OK_CODE && object == NULL);
    CHECK(kiln_list_get_i64(list, index, &i64) == KILN_FAILED_PRECONDITION);
  } else {
    CHECK(kiln_list_get_i64(list, index, &i64) == KILN_OK_CODE && i64 == 0);
    CHECK(kiln_list_get_f32(list, index, &f32) == KILN_OK_CODE && f32 == 0);
  }
}

/* Room that was used before, never used, or is just new: elements that come into being there are empty. */
static void check_growth_within_capacity(void) {
  allocator = test_allocator_init(&test);
  kiln_buffer_t *buffer = new_buffer();
  for (int k = KILN_LIST_VARIANT; k <= KILN_LIST_REF; ++k) {
    kiln_list_kind_t kind = (kiln_list_kind_t)k;
    if (kind == KILN_LIST_F64 && !KILN_HAS_F64)
      continue;
    kiln_list_t *list = NULL;
    CHECK(kiln_list_alloc(allocator, kind, 6, &list) == KILN_OK_CODE);
    for (int32_t size = 1; size <= 6; ++size) {
      CHECK(kiln_list_resize(list, size) == KILN_OK_CODE && size_of(list) == size);
      check_empty_element(list, kind, size - 1);
      fill_element(list, kind, size - 1, &buffer->object);
    }
    uint32_t refs = kind == KILN_LIST_REF ? 6 : kind == KILN_LIST_VARIANT ? 3 : 0;
    CHECK(buffer->object.count == 1 + refs);
    /* Shrinking lets go at once, and growing again brings nothing back. */
    CHECK(kiln_list_resize(list, 2) == KILN_OK_CODE && size_of(list) == 2);
    CHECK(buffer->object.count == 1 + refs / 3);
    test.until_failure = 0;
    CHECK(kiln_list_resize(list, 6) == KILN_OK_CODE && size_of(list) == 6);
    for (int32_t i = 2; i < 6; ++i)
      check_empty_element(list, kind, i);
    CHECK(kiln_list_resize(list, 6) == KILN_OK_CODE && size_of(list) == 6);
    /* At capacity. */
    CHECK(kiln_list_resize(list, 7) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 6);
    CHECK(kiln_list_resize(list, -1) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 6);
    CHECK(kiln_list_resize(list, INT32_MIN) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 6);
    test.until_failure = -1;
    CHECK(kiln_list_resize(list, 7) == KILN_OK_CODE && kiln_list_resize(list, 10) == KILN_OK_CODE);
    CHECK(kiln_list_reserve(list, 14) == KILN_OK_CODE && kiln_list_resize(list, 14) == KILN_OK_CODE);
    for (int32_t i = 2; i < 14; ++i)
      check_empty_element(list, kind, i);
    CHECK(buffer->object.count == 1 + refs / 3);
    kiln_list_release(list);
    CHECK(buffer->object.count == 1);
  }
  kiln_buffer_release(buffer);
  CHECK(test.alive == 0);
}

/* Lists within lists, deeper than a recursion could go where memory allows it. */
static void check_nesting(int depth) {
  kiln_list_t *list = three(KILN_LIST_REF);
  for (int i = 0; i < depth; ++i) {
    kiln_list_t *outer = NULL;
    CHECK(kiln_list_alloc(allocator, i % 2 ? KILN_LIST_REF : KILN_LIST_VARIANT, 1, &outer) == KILN_OK_CODE);
    CHECK(kiln_list_resize(outer, 1) == KILN_OK_CODE);
    CHECK(kiln_list_set_ref(outer, 0, &list->object) == KILN_OK_CODE);
    kiln_list_release(list);
    list = outer;
  }
  /* The last one dies by shrinking its owner, the way down to it by a release. */
  kiln_list_t *owner = three(KILN_LIST_VARIANT);
  CHECK(kiln_list_set_ref(owner, 2, &list->object) == KILN_OK_CODE);
  CHECK(kiln_list_set_ref(owner, 1, &list->object) == KILN_OK_CODE);
  kiln_list_release(list);
  CHECK(kiln_list_resize(owner, 2) == KILN_OK_CODE && list->object.count == 1);
  CHECK(kiln_list_resize(owner, 0) == KILN_OK_CODE);
  kiln_list_release(owner);
}

/* Each allocation fails in turn; nothing leaks and the list stays as it was. */
static void check_failing_allocations(void) {
  allocator = test_allocator_init(&test);
  kiln_list_t *list = NULL;
  CHECK(kiln_list_alloc(NULL, KILN_LIST_I32, 0, &list) == KILN_RESOURCE_EXHAUSTED && list == NULL);
  for (int kind = KILN_LIST_VARIANT; kind <= KILN_LIST_REF; ++kind) {
    if (kind == KILN_LIST_F64 && !KILN_HAS_F64)
      continue;
    for (int i = 0; i < 2; ++i) {
      test.until_failure = i;
      CHECK(kiln_list_alloc(allocator, (kiln_list_kind_t)kind, 3, &list) == KILN_RESOURCE_EXHAUSTED);
      CHECK(list == NULL && test.alive == 0);
      test.until_failure = i;
      CHECK(kiln_list_alloc_ref(allocator, &kiln_buffer_type, 3, &list) == KILN_RESOURCE_EXHAUSTED);
      CHECK(list == NULL && test.alive == 0);
    }
    test.until_failure = -1;
    CHECK(kiln_list_alloc(allocator, (kiln_list_kind_t)kind, -1, &list) == KILN_RESOURCE_EXHAUSTED);
    CHECK(list == NULL && test.alive == 0);
    list = three((kiln_list_kind_t)kind);
    test.until_failure = 0;
    CHECK(kiln_list_resize(list, 50) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 3);
    CHECK(kiln_list_reserve(list, 50) == KILN_RESOURCE_EXHAUSTED && size_of(list) == 3);
    CHECK(kiln_list_resize(list, 3) == KILN_OK_CODE && kiln_list_resize(list, 1) == KILN_OK_CODE);
    test.until_failure = -1;
    kiln_list_release(list);
    list = NULL;
    CHECK(test.alive == 0);
  }
}

#ifdef KILN_TEST_HOSTED
#include "kiln_system.h"

static void check_system_allocator(void) {
  allocator = kiln_allocator_system();
  for (size_t alignment = 1; alignment <= 4096; alignment *= 2) {
    uint8_t *memory = (uint8_t *)allocator->allocate(allocator->self, 100, alignment);
    CHECK(memory && (uintptr_t)memory % alignment == 0);
    memset(memory, 1, 100);
    allocator->release(allocator->self, memory);
  }
  void *empty = allocator->allocate(allocator->self, 0, 1);
  CHECK(empty != NULL);
  allocator->release(allocator->self, empty);
  CHECK(allocator->allocate(allocator->self, SIZE_MAX, 1) == NULL);
  CHECK(allocator->allocate(allocator->self, SIZE_MAX - 20, 16) == NULL);
  check_nesting(300000);
}
#endif

int main(void) {
  check_sizes();
  check_null_lists();
  check_bounds();
  check_integers();
  check_floats();
  check_nan_bits();
  check_variants();
  check_refs();
  check_typed_refs();
  check_growth_within_capacity();
  allocator = test_allocator_init(&test);
  check_nesting(6);
  CHECK(test.alive == 0);
  check_failing_allocations();
#ifdef KILN_TEST_HOSTED
  check_system_allocator();
#endif
  return check_result();
}
