/* What the module descriptor of generated C is written with: the part of an instance that all modules have, and the
 * calls of imports through what the host bound them to.
 *
 * The exported functions of a module unpack a kiln_call_t, its imported ones pack one; both are generated, since they
 * are typed. Everything that does not depend on types is here. */
#ifndef KILN_INSTANCE_H_
#define KILN_INSTANCE_H_

#include "kiln_base.h"
#include "kiln_call.h"
#include "kiln_coroutine.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A function that a shared object shows although it hides the others. */
#if defined(_WIN32)
#define KILN_VISIBLE __declspec(dllexport)
#elif KILN_HAS_ATTRIBUTES
#define KILN_VISIBLE __attribute__((visibility("default")))
#else
#define KILN_VISIBLE
#endif

/* The alignment of a struct, for which C99 has no operator. */
#if defined(__cplusplus)
#define KILN_ALIGNMENT(type) alignof(type)
#elif KILN_HAS_ATTRIBUTES
#define KILN_ALIGNMENT(type) __alignof__(type)
#else
#define KILN_ALIGNMENT(type)                                                                                           \
  offsetof(                                                                                                            \
      struct {                                                                                                         \
        char first;                                                                                                    \
        type second;                                                                                                   \
      },                                                                                                               \
      second)
#endif

/* What every instance starts with. */
typedef struct kiln_instance {
  const kiln_module_t *module;
  const kiln_host_t *host;
  const kiln_binding_t *bindings;
  kiln_invocation_t *invocation; /* that the running call belongs to */
} kiln_instance_t;

/* Stores what the host gives. NOT_FOUND for an import that is not optional and not bound; FAILED_PRECONDITION for a
   function that may suspend where the import does not yield. */
KILN_API kiln_status_t kiln_instance_open(kiln_instance_t *instance, const kiln_module_t *module,
                                          const kiln_host_t *host, const kiln_binding_t *bindings);

/* Around every call of the module: calls below it belong to the same invocation. Returns what kiln_instance_leave
   needs, for the module may be entered again before it has been left. */
KILN_INLINE kiln_invocation_t *kiln_instance_enter(kiln_instance_t *instance, const kiln_call_t *call) {
  kiln_invocation_t *outer = instance->invocation;
  instance->invocation = call->invocation;
  return outer;
}

KILN_INLINE void kiln_instance_leave(kiln_instance_t *instance, kiln_invocation_t *outer) {
  instance->invocation = outer;
}

/* Calls import number `index`, a bound one, that does not yield. `types` has an entry per result: the type of a ref,
   null where any will do, and for what is no ref; it is null if all are. A ref of another type fails with
   INVALID_ARGUMENT. After a failure no result is held. */
KILN_API kiln_status_t kiln_import_call(kiln_instance_t *instance, size_t index, const kiln_slot_t *arguments,
                                        kiln_slot_t *results, const kiln_type_t *const *types);

/* The same for an import that yields; the frame of the function it is bound to comes from the host, and `frame` keeps
   it. RESOURCE_EXHAUSTED if the host has no memory. */
KILN_API kiln_status_t kiln_import_begin(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame,
                                         const kiln_slot_t *arguments, kiln_slot_t *results,
                                         const kiln_type_t *const *types);
KILN_API kiln_status_t kiln_import_resume(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame,
                                          kiln_slot_t *results, const kiln_type_t *const *types);
KILN_API void kiln_import_cancel(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame);

/* Arguments of a variadic import: in place if they are few, else in memory of the host's allocator. */
typedef struct kiln_packed {
  kiln_slot_t *slots;
  kiln_slot_t few[16];
} kiln_packed_t;

/* Makes room for `count` slots. RESOURCE_EXHAUSTED without memory; then there is nothing to close. */
KILN_API kiln_status_t kiln_packed_open(kiln_packed_t *packed, const kiln_instance_t *instance, size_t count);
KILN_API void kiln_packed_close(kiln_packed_t *packed, const kiln_instance_t *instance);

#ifdef __cplusplus
}
#endif

#endif
