/* Runs the exports of one module and prints a line per export; a generated main.c fills the tables. */
#ifndef KILN_TEST_OPS_DRIVER_H_
#define KILN_TEST_OPS_DRIVER_H_

#include "kiln_debug.h"
#include "kiln_object.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A call that may suspend has begin, resume and cancel; any other has begin alone. */
typedef struct ops_call {
  kiln_status_t (*begin)(void);
  kiln_status_t (*resume)(void);
  void (*cancel)(void);
} ops_call_t;

/* One export. `failing_index` may be null; it tells which entry of a table made the export fail. */
typedef struct ops_test {
  ops_call_t call;
  kiln_status_t (*failing_index)(int32_t *index);
} ops_test_t;

/* What the tests belong to. `open` prepares the host side, `close` releases it; both may be null. `tries_exhaustion`
   asks for every test again with each of its allocations failing in turn. */
typedef struct ops_module {
  ops_call_t init;
  void (*deinit)(void);
  void (*open)(void);
  void (*close)(void);
  int test_count;
  const ops_test_t *tests;
  int tries_exhaustion;
} ops_module_t;

/* Counts live allocations; one allocation can be made to fail. */
extern const kiln_allocator_t ops_allocator;

/* Hooks that count how often a program calls them. */
extern const kiln_debug_t ops_debug;

/* Runs tests `first` and later; the main function's result. Output, one line each:
     > INDEX                                        before a test
     < INDEX CODE SUSPENSIONS DEBUG FAULT FAILING MESSAGE  after it
   DEBUG counts calls of the debug hooks; FAULT is empty (-) or what else went wrong: leak, cancel-leak@N (cancelled at
   suspension N), exhaustion@N (allocation N failed and the call ended neither with RESOURCE_EXHAUSTED nor as usual) or
   exhaustion-leak@N. FAILING is the table entry or -1. */
int ops_run(const ops_module_t *module, int first);

/* Provided by the machine: writes a character; makes what was written visible. */
void ops_put(char c);
void ops_flush(void);

#ifdef __cplusplus
}
#endif

#endif
