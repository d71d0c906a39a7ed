/* How modules and the host that links them call each other.
 *
 * A module is a constant table, the kiln_module_t: what it is called, what it imports and exports. The host makes
 * instances of it, binds their imports to functions of other instances, and calls. Bytecode, generated C and native
 * modules all look like this from outside, and know nothing else of each other.
 *
 * A call is a coroutine. `begin` takes the arguments and runs to the end or to the first suspension; a suspended call
 * is resumed until it returns something else than KILN_SUSPENDED, or cancelled. Its memory is the frame that the caller
 * provides: it does not move, and what is in it belongs to the function from `begin` to the end of the call. The call
 * record itself need not stay: each of begin, resume and cancel may be given another one. */
#ifndef KILN_CALL_H_
#define KILN_CALL_H_

#include "kiln_base.h"
#include "kiln_debug.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Version of the structs of this file; a host refuses a module made for another one. */
#define KILN_ABI_VERSION 1u

/* How a module was compiled; a host refuses a module whose flags differ from its own. */
enum {
  KILN_ABI_THREADS = 1u /* refs are counted atomically: KILN_THREADS */
};
#ifdef KILN_THREADS
#define KILN_ABI_FLAGS ((uint32_t)KILN_ABI_THREADS)
#else
#define KILN_ABI_FLAGS 0u
#endif

/* One argument or result. */
typedef union kiln_slot {
  int32_t i32;
  int64_t i64;
  float f32;
  double f64;
  kiln_object_t *ref;
} kiln_slot_t;

/* What the host keeps for a chain of calls: their frames, fuel, what they wait for. */
typedef struct kiln_invocation kiln_invocation_t;

typedef struct kiln_function kiln_function_t;

/* Arguments and results are one slot per value of the calling convention. A variadic segment is a slot with the number
   of its tuples as i32, then the values of all tuples. Arguments are read by `begin` only; refs among them are borrowed
   until the call has ended. Results are written by the begin or resume that returns KILN_OK, and by no other; refs
   among them are owned by the caller. */
typedef struct kiln_call {
  const kiln_function_t *function;
  kiln_invocation_t *invocation;
  const kiln_slot_t *arguments;
  kiln_slot_t *results;
  void *frame; /* frame_size bytes; may be null where that is 0 */
} kiln_call_t;

/* A name with a value: reflection of functions and modules. */
typedef struct kiln_attribute {
  const char *name;
  const char *value;
} kiln_attribute_t;

/* A function that can be called: an export, or an initializer. `calling_convention` is the text of vmfb files, for
   instance "0irCiD_f". Where `frame_size` is 0 the function never suspends, and `resume` and `cancel` are null. */
struct kiln_function {
  const char *name;
  const char *calling_convention;
  const kiln_attribute_t *attributes;
  size_t attribute_count;
  size_t frame_size; /* bytes */
  size_t frame_alignment;
  kiln_status_t (*begin)(void *instance, kiln_call_t *call);
  kiln_status_t (*resume)(void *instance, kiln_call_t *call);
  void (*cancel)(void *instance, kiln_call_t *call); /* releases what the suspended call holds */
};

/* An imported function. `name` is the module's name, a dot and the function's. An optional one may stay unbound, as may
   one whose module is older than `minimum_version`. */
typedef struct kiln_import {
  const char *name;
  const char *calling_convention;
  uint32_t minimum_version;
  uint8_t optional;
  uint8_t yields; /* the module can be suspended below a call of it; if not, only functions that never suspend fit */
} kiln_import_t;

/* What an import is bound to; `function` is null for an optional import that is not there. */
typedef struct kiln_binding {
  void *instance;
  const kiln_function_t *function;
} kiln_binding_t;

/* A type of objects that is not built in. The host gives types with equal names the same id, and writes it to `*id`,
   before the first instance is made. Where it finds another id than 0, which a host of the same process wrote, it must
   use that one for the type, or refuse the module. */
typedef struct kiln_foreign_type {
  const char *name;
  uint32_t *id;
} kiln_foreign_type_t;

/* What the host gives to its modules; it outlives their instances. */
typedef struct kiln_host {
  const kiln_allocator_t *allocator;
  /* Frames of calls below the current one, last in, first out per invocation; null where there is no memory. */
  void *(*push_frame)(kiln_invocation_t *invocation, size_t size, size_t alignment);
  void (*pop_frame)(kiln_invocation_t *invocation, void *frame);
  const kiln_debug_t *debug; /* for programs that trace, print and break; may be null */
} kiln_host_t;

typedef struct kiln_module {
  uint32_t abi_version; /* first, in every version */
  uint32_t abi_flags;
  const char *name;
  uint32_t version;
  const kiln_attribute_t *attributes;
  size_t attribute_count;
  const kiln_foreign_type_t *types;
  size_t type_count;
  const kiln_import_t *imports;
  size_t import_count;
  const kiln_function_t *const *exports;
  size_t export_count;
  /* An instance is memory of this size that the host zeroes before `create`. */
  size_t instance_size; /* bytes */
  size_t instance_alignment;
  /* Prepares an instance. `bindings` has an entry per import and outlives it. Runs nothing of the program. After a
     failure nothing is left to destroy. */
  kiln_status_t (*create)(const struct kiln_module *module, void *instance, const kiln_host_t *host,
                          const kiln_binding_t *bindings);
  /* Sets globals and runs the initializers; "0v_v". Called once, before any export; null if there is nothing to do. */
  const kiln_function_t *initialize;
  /* Runs the program's deinitializer; "0v_v", never suspends. Called once, if `initialize` succeeded, and before any
     instance that this one may call is destroyed; errors are ignored. Null if there is nothing to do. */
  const kiln_function_t *deinitialize;
  /* Releases what the instance holds, after a failed or cancelled `initialize` too. */
  void (*destroy)(void *instance);
} kiln_module_t;

/* A shared object has this symbol. */
#define KILN_MODULE_SYMBOL "kiln_module"
typedef const kiln_module_t *(*kiln_module_entry_t)(void);

#ifdef __cplusplus
}
#endif

#endif
