/* The C library's heap as an allocator, for hosted programs. */
#ifndef KILN_SYSTEM_H_
#define KILN_SYSTEM_H_

#include "kiln_object.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An allocator over malloc and free. As thread safe as they are. */
KILN_API const kiln_allocator_t *kiln_allocator_system(void);

#ifdef __cplusplus
}
#endif

#endif
