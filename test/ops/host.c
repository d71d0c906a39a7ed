#include "host.h"

#include "driver.h"

typedef struct host {
  int32_t counter;
  kiln_buffer_t *kept;
} host_t;

static host_t host;

void *ops_host(void) { return &host; }

void ops_host_open(void) {
  host.counter = 0;
  host.kept = NULL;
}

void ops_host_close(void) {
  kiln_buffer_release(host.kept);
  host.kept = NULL;
}

KILN_SITE(fail_site, "the host was asked to fail", "host", 0);
KILN_SITE(make_site, "the host cannot make a buffer", "host", 0);
KILN_SITE(fill_site, "the host cannot fill the buffer", "host", 0);
KILN_SITE(list_site, "the host got no list", "host", 0);

kiln_status_t host_nothing(void *self) {
  (void)self;
  return KILN_OK;
}

kiln_status_t host_add(void *self, int32_t a, int32_t b, int32_t *ret0) {
  (void)self;
  *ret0 = (int32_t)((uint32_t)a + (uint32_t)b);
  return KILN_OK;
}

kiln_status_t host_mix(void *self, int32_t a, int64_t b, int32_t c, int64_t d, int64_t *ret0, int32_t *ret1) {
  (void)self;
  *ret0 = (int64_t)(((uint64_t)b - (uint64_t)(int64_t)a) * (uint64_t)d);
  *ret1 = (int32_t)((uint32_t)c - (uint32_t)a);
  return KILN_OK;
}

#if KILN_HAS_F64
kiln_status_t host_floats(void *self, float a, double b, int32_t c, double *ret0, float *ret1) {
  (void)self;
  *ret0 = (double)a + b;
  *ret1 = a * (float)c;
  return KILN_OK;
}
#endif

kiln_status_t host_count(void *self, int32_t *ret0) {
  *ret0 = ++((host_t *)self)->counter;
  return KILN_OK;
}

kiln_status_t host_fail(void *self, int32_t status) {
  (void)self;
  return status ? KILN_STATUS(kiln_fail_code(status), fail_site) : KILN_OK;
}

kiln_status_t host_fail_after_result(void *self, int32_t status, int32_t *ret0, kiln_buffer_t **ret1) {
  kiln_buffer_t *buffer = NULL;
  KILN_TRY(host_make(self, 4, &buffer));
  if (status) {
    kiln_buffer_release(buffer);
    return KILN_STATUS(kiln_fail_code(status), fail_site);
  }
  *ret0 = status;
  *ret1 = buffer;
  return KILN_OK;
}

kiln_status_t host_same(void *self, kiln_buffer_t *buffer, kiln_buffer_t **ret0) {
  (void)self;
  *ret0 = kiln_buffer_retain(buffer);
  return KILN_OK;
}

kiln_status_t host_swap(void *self, kiln_buffer_t *a, kiln_buffer_t *b, kiln_buffer_t **ret0, kiln_buffer_t **ret1) {
  (void)self;
  *ret0 = kiln_buffer_retain(b);
  *ret1 = kiln_buffer_retain(a);
  return KILN_OK;
}

kiln_status_t host_twice(void *self, kiln_buffer_t *a, kiln_buffer_t **ret0, kiln_buffer_t **ret1) {
  (void)self;
  *ret0 = kiln_buffer_retain(a);
  *ret1 = kiln_buffer_retain(a);
  return KILN_OK;
}

kiln_status_t host_make(void *self, int64_t length, kiln_buffer_t **ret0) {
  (void)self;
  KILN_TRY_CODE(make_site, kiln_buffer_alloc(&ops_allocator, length, 0, ret0));
  return KILN_OK;
}

kiln_status_t host_length(void *self, kiln_buffer_t *buffer, int64_t *ret0) {
  (void)self;
  if (!buffer || kiln_buffer_length(buffer, ret0) != KILN_OK_CODE)
    *ret0 = -1;
  return KILN_OK;
}

kiln_status_t host_keep(void *self, kiln_buffer_t *buffer) {
  host_t *h = (host_t *)self;
  kiln_buffer_t *old = h->kept;
  h->kept = kiln_buffer_retain(buffer);
  kiln_buffer_release(old);
  return KILN_OK;
}

kiln_status_t host_kept(void *self, kiln_buffer_t **ret0) {
  *ret0 = kiln_buffer_retain(((host_t *)self)->kept);
  return KILN_OK;
}

kiln_status_t host_fill(void *self, kiln_buffer_t *buffer, int32_t value) {
  (void)self;
  int64_t length = 0;
  KILN_TRY_CODE(fill_site, kiln_buffer_length(buffer, &length));
  KILN_TRY_CODE(fill_site, kiln_buffer_fill_i8(buffer, 0, length, value));
  return KILN_OK;
}

kiln_status_t host_list_size(void *self, kiln_list_t *list, int32_t *ret0) {
  (void)self;
  KILN_TRY_CODE(list_site, kiln_list_size(list, ret0));
  return KILN_OK;
}

kiln_status_t host_is_null(void *self, kiln_object_t *any, int32_t *ret0) {
  (void)self;
  *ret0 = any == NULL;
  return KILN_OK;
}
