/* host.h by the module that kiln-compile makes of host.mlir: two generated modules in one program. */
#include "host.h"

#include "driver.h"
#include "test_host.h"

static test_host_state host;

void *ops_host(void) { return &host; }

/* The module has no initializer that could fail. */
void ops_host_open(void) { (void)test_host_init(&host, NULL, &ops_allocator); }

void ops_host_close(void) { test_host_deinit(&host); }

/* FORWARD(name, (parameters after self), (arguments after the state)) */
#define FORWARD(name, parameters, arguments)                                                                           \
  kiln_status_t host_##name parameters { return test_host_##name arguments; }
#define STATE ((test_host_state *)self)

FORWARD(nothing, (void *self), (STATE))
FORWARD(add, (void *self, int32_t a, int32_t b, int32_t *ret0), (STATE, a, b, ret0))
FORWARD(mix, (void *self, int32_t a, int64_t b, int32_t c, int64_t d, int64_t *ret0, int32_t *ret1),
        (STATE, a, b, c, d, ret0, ret1))
FORWARD(floats, (void *self, float a, double b, int32_t c, double *ret0, float *ret1), (STATE, a, b, c, ret0, ret1))
FORWARD(count, (void *self, int32_t *ret0), (STATE, ret0))
FORWARD(fail, (void *self, int32_t status), (STATE, status))
FORWARD(fail_after_result, (void *self, int32_t status, int32_t *ret0, kiln_buffer_t **ret1),
        (STATE, status, ret0, ret1))
FORWARD(same, (void *self, kiln_buffer_t *buffer, kiln_buffer_t **ret0), (STATE, buffer, ret0))
FORWARD(swap, (void *self, kiln_buffer_t *a, kiln_buffer_t *b, kiln_buffer_t **ret0, kiln_buffer_t **ret1),
        (STATE, a, b, ret0, ret1))
FORWARD(twice, (void *self, kiln_buffer_t *a, kiln_buffer_t **ret0, kiln_buffer_t **ret1), (STATE, a, ret0, ret1))
FORWARD(make, (void *self, int64_t length, kiln_buffer_t **ret0), (STATE, length, ret0))
FORWARD(length, (void *self, kiln_buffer_t *buffer, int64_t *ret0), (STATE, buffer, ret0))
FORWARD(keep, (void *self, kiln_buffer_t *buffer), (STATE, buffer))
FORWARD(kept, (void *self, kiln_buffer_t **ret0), (STATE, ret0))
FORWARD(fill, (void *self, kiln_buffer_t *buffer, int32_t value), (STATE, buffer, value))
FORWARD(list_size, (void *self, kiln_list_t *list, int32_t *ret0), (STATE, list, ret0))
FORWARD(is_null, (void *self, kiln_object_t *any, int32_t *ret0), (STATE, any, ret0))
