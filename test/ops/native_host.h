/* The functions that programs import, as native code gives them to modules that a host links at run time. Their
 * instance is ops_host(). */
#ifndef KILN_TEST_OPS_NATIVE_HOST_H_
#define KILN_TEST_OPS_NATIVE_HOST_H_

#include "kiln_call.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Version of the module `test_host`. */
enum { NATIVE_HOST_VERSION = 3 };

/* The function with the name that an import has, such as `test_host.add`; null if there is none. */
const kiln_function_t *native_host_find(const char *name);

#ifdef __cplusplus
}
#endif

#endif
