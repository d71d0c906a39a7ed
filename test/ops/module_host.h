/* A host that links one module at run time and runs its exports through call records, for driver.c. It knows nothing of
 * the module but its descriptor; imports are bound to the functions of native_host.h. */
#ifndef KILN_TEST_OPS_MODULE_HOST_H_
#define KILN_TEST_OPS_MODULE_HOST_H_

#include "kiln_call.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The descriptor; defined by the main file. Null if there is none. */
const kiln_module_t *ops_module_descriptor(void);

/* The descriptor in the shared object at `path`; null if it cannot be loaded. */
const kiln_module_t *module_host_load(const char *path);

/* Makes an instance and initializes it. */
kiln_status_t module_host_init(void);
kiln_status_t module_host_init_resume(void);
void module_host_init_cancel(void);
void module_host_deinit(void);

/* Calls an export that takes nothing; one call at a time. */
kiln_status_t module_host_begin(const char *name);
kiln_status_t module_host_resume(void);
void module_host_cancel(void);

/* Calls an export that never suspends and returns an i32. */
kiln_status_t module_host_index(const char *name, int32_t *index);

#ifdef __cplusplus
}
#endif

#endif
