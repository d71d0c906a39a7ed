/* What the module `test_host` of host.mlir exports, in C: the functions that programs import through a table. `self` is
 * ops_host(). */
#ifndef KILN_TEST_OPS_HOST_H_
#define KILN_TEST_OPS_HOST_H_

#include "kiln_buffer.h"
#include "kiln_list.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

void *ops_host(void);
void ops_host_open(void);
void ops_host_close(void);

kiln_status_t host_nothing(void *self);
kiln_status_t host_add(void *self, int32_t a, int32_t b, int32_t *ret0);
kiln_status_t host_mix(void *self, int32_t a, int64_t b, int32_t c, int64_t d, int64_t *ret0, int32_t *ret1);
#if KILN_HAS_F64
kiln_status_t host_floats(void *self, float a, double b, int32_t c, double *ret0, float *ret1);
#endif
kiln_status_t host_count(void *self, int32_t *ret0);
kiln_status_t host_fail(void *self, int32_t status);
kiln_status_t host_fail_after_result(void *self, int32_t status, int32_t *ret0, kiln_buffer_t **ret1);
kiln_status_t host_same(void *self, kiln_buffer_t *buffer, kiln_buffer_t **ret0);
kiln_status_t host_swap(void *self, kiln_buffer_t *a, kiln_buffer_t *b, kiln_buffer_t **ret0, kiln_buffer_t **ret1);
kiln_status_t host_twice(void *self, kiln_buffer_t *a, kiln_buffer_t **ret0, kiln_buffer_t **ret1);
kiln_status_t host_make(void *self, int64_t length, kiln_buffer_t **ret0);
kiln_status_t host_length(void *self, kiln_buffer_t *buffer, int64_t *ret0);
kiln_status_t host_keep(void *self, kiln_buffer_t *buffer);
kiln_status_t host_kept(void *self, kiln_buffer_t **ret0);
kiln_status_t host_fill(void *self, kiln_buffer_t *buffer, int32_t value);
kiln_status_t host_list_size(void *self, kiln_list_t *list, int32_t *ret0);
kiln_status_t host_is_null(void *self, kiln_object_t *any, int32_t *ret0);

#ifdef __cplusplus
}
#endif

#endif
