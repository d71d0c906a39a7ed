#include "native_host.h"

#include "driver.h"
#include "host.h"

#define I32(index) (call->arguments[index].i32)
#define I64(index) (call->arguments[index].i64)
#define BUFFER(index) ((kiln_buffer_t *)call->arguments[index].ref)

static int64_t wrapping_add(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }

/* Stores a ref that a function returned, if it did; passes its status on. */
static kiln_status_t store(kiln_call_t *call, size_t index, kiln_buffer_t *buffer, kiln_status_t status) {
  if (status == KILN_OK)
    call->results[index].ref = (kiln_object_t *)buffer;
  return status;
}

/*===-- Functions of host.h ---------------------------------------------------------------------------------------===*/

static kiln_status_t native_nothing(void *self, kiln_call_t *call) {
  (void)call;
  return host_nothing(self);
}

static kiln_status_t native_add(void *self, kiln_call_t *call) {
  return host_add(self, I32(0), I32(1), &call->results[0].i32);
}

static kiln_status_t native_mix(void *self, kiln_call_t *call) {
  return host_mix(self, I32(0), I64(1), I32(2), I64(3), &call->results[0].i64, &call->results[1].i32);
}

static kiln_status_t native_floats(void *self, kiln_call_t *call) {
  return host_floats(self, call->arguments[0].f32, call->arguments[1].f64, I32(2), &call->results[0].f64,
                     &call->results[1].f32);
}

static kiln_status_t native_count(void *self, kiln_call_t *call) { return host_count(self, &call->results[0].i32); }

static kiln_status_t native_fail(void *self, kiln_call_t *call) { return host_fail(self, I32(0)); }

static kiln_status_t native_fail_after_result(void *self, kiln_call_t *call) {
  kiln_buffer_t *buffer = NULL;
  kiln_status_t status = host_fail_after_result(self, I32(0), &call->results[0].i32, &buffer);
  return store(call, 1, buffer, status);
}

static kiln_status_t native_same(void *self, kiln_call_t *call) {
  kiln_buffer_t *buffer = NULL;
  kiln_status_t status = host_same(self, BUFFER(0), &buffer);
  return store(call, 0, buffer, status);
}

static kiln_status_t native_swap(void *self, kiln_call_t *call) {
  kiln_buffer_t *a = NULL, *b = NULL;
  kiln_status_t status = host_swap(self, BUFFER(0), BUFFER(1), &a, &b);
  return store(call, 1, b, store(call, 0, a, status));
}

static kiln_status_t native_twice(void *self, kiln_call_t *call) {
  kiln_buffer_t *a = NULL, *b = NULL;
  kiln_status_t status = host_twice(self, BUFFER(0), &a, &b);
  return store(call, 1, b, store(call, 0, a, status));
}

static kiln_status_t native_make(void *self, kiln_call_t *call) {
  kiln_buffer_t *buffer = NULL;
  kiln_status_t status = host_make(self, I64(0), &buffer);
  return store(call, 0, buffer, status);
}

static kiln_status_t native_length(void *self, kiln_call_t *call) {
  return host_length(self, BUFFER(0), &call->results[0].i64);
}

static kiln_status_t native_keep(void *self, kiln_call_t *call) { return host_keep(self, BUFFER(0)); }

static kiln_status_t native_kept(void *self, kiln_call_t *call) {
  kiln_buffer_t *buffer = NULL;
  kiln_status_t status = host_kept(self, &buffer);
  return store(call, 0, buffer, status);
}

static kiln_status_t native_fill(void *self, kiln_call_t *call) { return host_fill(self, BUFFER(0), I32(1)); }

static kiln_status_t native_list_size(void *self, kiln_call_t *call) {
  return host_list_size(self, (kiln_list_t *)call->arguments[0].ref, &call->results[0].i32);
}

static kiln_status_t native_is_null(void *self, kiln_call_t *call) {
  return host_is_null(self, call->arguments[0].ref, &call->results[0].i32);
}

/*===-- Variadic functions ----------------------------------------------------------------------------------------===*/

static kiln_status_t native_sum(void *self, kiln_call_t *call) {
  (void)self;
  uint32_t sum = 0;
  for (int32_t i = 0; i < I32(0); ++i)
    sum += (uint32_t)I32(1 + i);
  call->results[0].i32 = (int32_t)sum;
  return KILN_OK;
}

static kiln_status_t native_weigh(void *self, kiln_call_t *call) {
  (void)self;
  const kiln_slot_t *slot = call->arguments;
  int64_t scale = (slot++)->i64, total = 0;
  for (int32_t count = (slot++)->i32; count > 0; --count)
    total = wrapping_add(total, scale * (slot++)->i32);
  for (int32_t count = (slot++)->i32; count > 0; --count)
    total = wrapping_add(total, (slot++)->i64);
  call->results[0].i64 = wrapping_add(total, slot->i32);
  return KILN_OK;
}

static kiln_status_t native_pairs(void *self, kiln_call_t *call) {
  (void)self;
  int64_t total = 0;
  for (int32_t i = 0; i < I32(0); ++i)
    total = wrapping_add(total, I32(1 + 2 * i) * I64(2 + 2 * i));
  call->results[0].i64 = total;
  return KILN_OK;
}

static int64_t total_length(const kiln_slot_t *buffers, int32_t count) {
  int64_t total = 0;
  for (int32_t i = 0; i < count; ++i)
    if (buffers[i].ref)
      total = wrapping_add(total, (int64_t)((kiln_buffer_t *)buffers[i].ref)->size);
  return total;
}

static kiln_status_t native_lengths(void *self, kiln_call_t *call) {
  (void)self;
  call->results[0].i64 = total_length(call->arguments + 1, I32(0));
  return KILN_OK;
}

static kiln_status_t native_slices(void *self, kiln_call_t *call) {
  (void)self;
  KILN_SITE(null_site, "a slice has no buffer", "host", 0);
  const kiln_slot_t *slot = call->arguments;
  int64_t total = 0;
  int32_t product = 1;
  for (int32_t count = (slot++)->i32; count > 0; --count, slot += 3) {
    if (!slot[0].ref)
      return KILN_STATUS(KILN_INVALID_ARGUMENT, null_site);
    total = wrapping_add(total, wrapping_add(total_length(slot, 1), wrapping_add(slot[1].i64, slot[2].i64)));
  }
  for (int32_t count = (slot++)->i32; count > 0; --count)
    product *= (slot++)->i32;
  call->results[0].i64 = total;
  call->results[1].i32 = product;
  return KILN_OK;
}

/*===-- Functions that suspend ------------------------------------------------------------------------------------===*/

/* The frame. A call owns an allocation while it waits, so that one that is neither finished nor cancelled shows. */
typedef struct waiting {
  void *held;
  int32_t turns;
  int64_t value;
} waiting_t;

KILN_SITE(memory_site, "the host has no memory to wait", "host", 0);
KILN_SITE(wait_site, "the host was asked to fail after waiting", "host", 0);

static kiln_status_t start(kiln_call_t *call, int32_t turns, int64_t value) {
  waiting_t *waiting = (waiting_t *)call->frame;
  waiting->held = ops_allocator.allocate(ops_allocator.self, 1, 1);
  waiting->turns = turns;
  waiting->value = value;
  return waiting->held ? KILN_SUSPENDED : KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
}

static void cancel(void *self, kiln_call_t *call) {
  (void)self;
  ops_allocator.release(ops_allocator.self, ((waiting_t *)call->frame)->held);
}

/* 1 if the wait is over. */
static int turn(kiln_call_t *call) {
  if (--((waiting_t *)call->frame)->turns > 0)
    return 0;
  cancel(NULL, call);
  return 1;
}

static kiln_status_t value_resume(void *self, kiln_call_t *call) {
  (void)self;
  if (!turn(call))
    return KILN_SUSPENDED;
  call->results[0].i64 = ((waiting_t *)call->frame)->value;
  return KILN_OK;
}

static kiln_status_t native_wait(void *self, kiln_call_t *call) {
  (void)self;
  if (I32(0) > 0)
    return start(call, I32(0), I64(1));
  call->results[0].i64 = I64(1);
  return KILN_OK;
}

static kiln_status_t native_wait_all(void *self, kiln_call_t *call) {
  (void)self;
  int64_t total = total_length(call->arguments + 2, I32(1));
  if (I32(0) > 0)
    return start(call, I32(0), total);
  call->results[0].i64 = total;
  return KILN_OK;
}

static kiln_status_t native_wait_then_fail(void *self, kiln_call_t *call) {
  (void)self;
  return I32(0) > 0 ? start(call, I32(0), I32(1)) : KILN_STATUS(kiln_fail_code(I32(1)), wait_site);
}

static kiln_status_t fail_resume(void *self, kiln_call_t *call) {
  (void)self;
  return turn(call) ? KILN_STATUS(kiln_fail_code((int32_t)((waiting_t *)call->frame)->value), wait_site)
                    : KILN_SUSPENDED;
}

/*===-- The table -------------------------------------------------------------------------------------------------===*/

#define PLAIN(name, convention) {"test_host." #name, convention, NULL, 0, 0, 0, native_##name, NULL, NULL}
#define WAITING(name, convention, resume)                                                                              \
  {"test_host." #name, convention, NULL, 0, sizeof(waiting_t), sizeof(int64_t), native_##name, resume, cancel}

static const kiln_function_t functions[] = {
    PLAIN(nothing, "0v_v"),
    PLAIN(add, "0ii_i"),
    PLAIN(mix, "0iIiI_Ii"),
    PLAIN(floats, "0fFi_Ff"),
    PLAIN(count, "0v_i"),
    PLAIN(fail, "0i_v"),
    PLAIN(fail_after_result, "0i_ir"),
    PLAIN(same, "0r_r"),
    PLAIN(swap, "0rr_rr"),
    PLAIN(twice, "0r_rr"),
    PLAIN(make, "0I_r"),
    PLAIN(length, "0r_I"),
    PLAIN(keep, "0r_v"),
    PLAIN(kept, "0v_r"),
    PLAIN(fill, "0ri_v"),
    PLAIN(list_size, "0r_i"),
    PLAIN(is_null, "0r_i"),
    PLAIN(sum, "0CiD_i"),
    PLAIN(weigh, "0ICiDCIDi_I"),
    PLAIN(pairs, "0CiID_I"),
    PLAIN(lengths, "0CrD_I"),
    PLAIN(slices, "0CrIIDCiD_Ii"),
    WAITING(wait, "0iI_I", value_resume),
    WAITING(wait_then_fail, "0ii_v", fail_resume),
    WAITING(wait_all, "0iCrD_I", value_resume),
};

const kiln_function_t *native_host_find(const char *name) {
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; ++i)
    if (strcmp(functions[i].name, name) == 0)
      return &functions[i];
  return NULL;
}
