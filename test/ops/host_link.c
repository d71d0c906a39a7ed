/* host.h under the names that modules call when imports are bound by the linker. */
#include "host.h"

/* FORWARD(name, (parameters), (arguments)) */
#define FORWARD(name, parameters, arguments)                                                                           \
  kiln_status_t test_host_##name parameters;                                                                           \
  kiln_status_t test_host_##name parameters { return host_##name arguments; }

FORWARD(nothing, (void), (ops_host()))
FORWARD(add, (int32_t a, int32_t b, int32_t *ret0), (ops_host(), a, b, ret0))
FORWARD(mix, (int32_t a, int64_t b, int32_t c, int64_t d, int64_t *ret0, int32_t *ret1),
        (ops_host(), a, b, c, d, ret0, ret1))
FORWARD(floats, (float a, double b, int32_t c, double *ret0, float *ret1), (ops_host(), a, b, c, ret0, ret1))
FORWARD(count, (int32_t *ret0), (ops_host(), ret0))
FORWARD(fail, (int32_t status), (ops_host(), status))
FORWARD(fail_after_result, (int32_t status, int32_t *ret0, kiln_buffer_t **ret1), (ops_host(), status, ret0, ret1))
FORWARD(same, (kiln_buffer_t * buffer, kiln_buffer_t **ret0), (ops_host(), buffer, ret0))
FORWARD(swap, (kiln_buffer_t * a, kiln_buffer_t *b, kiln_buffer_t **ret0, kiln_buffer_t **ret1),
        (ops_host(), a, b, ret0, ret1))
FORWARD(twice, (kiln_buffer_t * a, kiln_buffer_t **ret0, kiln_buffer_t **ret1), (ops_host(), a, ret0, ret1))
FORWARD(make, (int64_t length, kiln_buffer_t **ret0), (ops_host(), length, ret0))
FORWARD(length, (kiln_buffer_t * buffer, int64_t *ret0), (ops_host(), buffer, ret0))
FORWARD(keep, (kiln_buffer_t * buffer), (ops_host(), buffer))
FORWARD(kept, (kiln_buffer_t * *ret0), (ops_host(), ret0))
FORWARD(fill, (kiln_buffer_t * buffer, int32_t value), (ops_host(), buffer, value))
FORWARD(list_size, (kiln_list_t * list, int32_t *ret0), (ops_host(), list, ret0))
FORWARD(is_null, (kiln_object_t * any, int32_t *ret0), (ops_host(), any, ret0))
