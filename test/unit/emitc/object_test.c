/* Refs: counting, immortal objects, types and casts. */
#include "kiln_buffer.h"
#include "kiln_debug.h"
#include "kiln_list.h"
#include "kiln_object.h"

#include "check.h"

static int destroyed;

static void destroy(kiln_object_t *object) {
  (void)object;
  ++destroyed;
}

static const kiln_type_t first_type = {0, "test.first", destroy};
static const kiln_type_t first_type_elsewhere = {0, "test.first", destroy};
static const kiln_type_t longer_name_type = {0, "test.first.more", destroy};
static const kiln_type_t second_type = {0, "test.second", destroy};
static const kiln_type_t interned_type = {40, "test.interned", destroy};
static const kiln_type_t interned_type_elsewhere = {40, "test.renamed", destroy};
static const kiln_type_t other_interned_type = {41, "test.interned", destroy};
static const kiln_type_t interned_type_by_name = {0, "test.interned", destroy};

/* In constant memory, where a write would trap. */
static const kiln_object_t immortal = {&first_type, 0};

static void check_counting(void) {
  kiln_object_t object = {&first_type, 1};
  destroyed = 0;
  CHECK(kiln_object_retain(NULL) == NULL);
  kiln_object_release(NULL);
  CHECK(kiln_object_retain(&object) == &object && object.count == 2);
  kiln_object_release(&object);
  CHECK(object.count == 1 && destroyed == 0);
  kiln_object_release(&object);
  CHECK(object.count == 0 && destroyed == 1);
}

static void check_immortal(void) {
  kiln_object_t *object = (kiln_object_t *)&immortal;
  destroyed = 0;
  CHECK(kiln_object_retain(object) == object);
  kiln_object_release(object);
  kiln_object_release(object);
  CHECK(immortal.count == 0 && destroyed == 0);
}

static void check_assign(void) {
  kiln_object_t a = {&first_type, 1};
  kiln_object_t b = {&first_type, 1};
  kiln_object_t *slot = NULL;
  destroyed = 0;
  kiln_object_assign(&slot, &a);
  CHECK(slot == &a && a.count == 2);
  kiln_object_assign(&slot, &a);
  CHECK(slot == &a && a.count == 2);
  kiln_object_assign(&slot, &b);
  CHECK(slot == &b && a.count == 1 && b.count == 2);
  kiln_object_release(&b);
  kiln_object_assign(&slot, NULL);
  CHECK(slot == NULL && b.count == 0 && destroyed == 1);
  kiln_object_assign(&slot, NULL);
  CHECK(slot == NULL);
}

static void check_types(void) {
  CHECK(kiln_type_equal(&first_type, &first_type));
  CHECK(kiln_type_equal(&first_type, &first_type_elsewhere));
  CHECK(!kiln_type_equal(&first_type, &second_type));
  CHECK(!kiln_type_equal(&first_type, &longer_name_type));
  CHECK(!kiln_type_equal(&longer_name_type, &first_type));
  CHECK(kiln_type_equal(&interned_type, &interned_type_elsewhere));
  CHECK(!kiln_type_equal(&interned_type, &other_interned_type));
  CHECK(kiln_type_equal(&interned_type, &interned_type_by_name));
  CHECK(kiln_type_equal(&interned_type_by_name, &interned_type));
  CHECK(!kiln_type_equal(&kiln_buffer_type, &kiln_list_type));
  CHECK(kiln_buffer_type.id == KILN_BUFFER_TYPE_ID && kiln_list_type.id == KILN_LIST_TYPE_ID);
}

static void check_casts(void) {
  kiln_object_t object = {&first_type, 1};
  kiln_object_t *result = &object;
  CHECK(kiln_object_cast(NULL, &second_type, &result) == KILN_OK_CODE && result == NULL);
  CHECK(kiln_object_cast(&object, &first_type_elsewhere, &result) == KILN_OK_CODE && result == &object);
  result = NULL;
  CHECK(kiln_object_cast(&object, &second_type, &result) == KILN_INVALID_ARGUMENT && result == NULL);
  CHECK(object.count == 1);
}

static void check_comparisons(void) {
  kiln_object_t a = {&first_type, 1};
  kiln_object_t b = {&first_type, 1};
  CHECK(kiln_cmp_eq_ref(&a, &a) == 1 && kiln_cmp_eq_ref(&a, &b) == 0 && kiln_cmp_eq_ref(NULL, NULL) == 1);
  CHECK(kiln_cmp_ne_ref(&a, &a) == 0 && kiln_cmp_ne_ref(&a, &b) == 1 && kiln_cmp_ne_ref(&a, NULL) == 1);
  CHECK(kiln_cmp_nz_ref(&a) == 1 && kiln_cmp_nz_ref(NULL) == 0);
}

typedef struct hooks {
  int traces;
  int prints;
  int breaks;
  int32_t last;
} hooks_t;

static void on_trace(void *self, const char *event, size_t count, const kiln_value_t *values) {
  hooks_t *hooks = (hooks_t *)self;
  ++hooks->traces;
  CHECK(event[0] == 't' && count == 1 && values[0].kind == KILN_VALUE_I32);
  hooks->last = values[0].as.i32;
}

static void on_print(void *self, const char *event, size_t count, const kiln_value_t *values) {
  hooks_t *hooks = (hooks_t *)self;
  ++hooks->prints;
  CHECK(event[0] == 'p' && count == 4);
  CHECK(values[0].kind == KILN_VALUE_I64 && values[0].as.i64 == INT64_MIN);
  CHECK(values[1].kind == KILN_VALUE_F32 && values[1].as.f32 == 0.5f);
  CHECK(values[2].kind == KILN_VALUE_REF && values[2].as.ref == NULL);
#if KILN_HAS_F64
  CHECK(values[3].kind == KILN_VALUE_F64 && values[3].as.f64 == 0.25);
#endif
}

static void on_break(void *self) { ++((hooks_t *)self)->breaks; }

static void check_debug_hooks(void) {
  hooks_t hooks = {0, 0, 0, 0};
  const kiln_debug_t none = {NULL, NULL, NULL, NULL};
  const kiln_debug_t all = {&hooks, on_trace, on_print, on_break};
  kiln_value_t one[1];
  kiln_value_t four[4];
  one[0] = kiln_value_i32(-7);
  four[0] = kiln_value_i64(INT64_MIN);
  four[1] = kiln_value_f32(0.5f);
  four[2] = kiln_value_ref(NULL);
#if KILN_HAS_F64
  four[3] = kiln_value_f64(0.25);
#else
  four[3] = kiln_value_i32(0);
#endif
  kiln_debug_trace(NULL, "t", 1, one);
  kiln_debug_trace(&none, "t", 1, one);
  kiln_debug_trace(&all, "t", 1, one);
  kiln_debug_print(NULL, "p", 4, four);
  kiln_debug_print(&none, "p", 4, four);
  kiln_debug_print(&all, "p", 4, four);
  kiln_debug_break(NULL);
  kiln_debug_break(&none);
  kiln_debug_break(&all);
  CHECK(hooks.traces == 1 && hooks.prints == 1 && hooks.breaks == 1 && hooks.last == -7);
}

int main(void) {
  check_counting();
  check_immortal();
  check_assign();
  check_types();
  check_casts();
  check_comparisons();
  check_debug_hooks();
  return check_result();
}
