#include "driver.h"

#include <stdlib.h>

static long live_allocations;
static long allocation_count;
static long failing_allocation = -1;

/* More than this at once is refused, whatever the machine has. */
#define MAX_ALLOCATION ((size_t)-1 / 2 < 0x40000000u ? (size_t)-1 / 2 : (size_t)0x40000000u)

/* Keeps the address of the whole block before the aligned part. */
static void *allocate(void *self, size_t size, size_t alignment) {
  (void)self;
  if (allocation_count++ == failing_allocation)
    return NULL;
  if (alignment < sizeof(void *))
    alignment = sizeof(void *);
  if (size > MAX_ALLOCATION)
    return NULL;
  char *block = (char *)malloc(size + alignment + sizeof(void *));
  if (!block)
    return NULL;
  uintptr_t start = (uintptr_t)block + sizeof(void *);
  size_t padding = (size_t)((alignment - start % alignment) % alignment);
  char *memory = block + sizeof(void *) + padding;
  memcpy(memory - sizeof(void *), &block, sizeof block);
  ++live_allocations;
  return memory;
}

static void release(void *self, void *memory) {
  (void)self;
  char *block;
  memcpy(&block, (char *)memory - sizeof(void *), sizeof block);
  --live_allocations;
  free(block);
}

const kiln_allocator_t ops_allocator = {NULL, allocate, release};

static long debug_calls;

static void count_values(void *self, const char *event, size_t count, const kiln_value_t *values) {
  (void)self;
  ++debug_calls;
  if (!event || (count != 0 && !values))
    debug_calls = -1000;
}

static void count_break(void *self) {
  (void)self;
  ++debug_calls;
}

const kiln_debug_t ops_debug = {NULL, count_values, count_values, count_break};

static void put_text(const char *text) {
  for (; *text; ++text)
    ops_put(*text == '\n' || *text == '\r' ? ' ' : *text);
}

static void put_number(long value) {
  char digits[24];
  int count = 0;
  unsigned long rest = value < 0 ? 0ul - (unsigned long)value : (unsigned long)value;
  do
    digits[count++] = (char)('0' + (int)(rest % 10));
  while (rest /= 10);
  if (value < 0)
    ops_put('-');
  while (count)
    ops_put(digits[--count]);
}

typedef struct outcome {
  kiln_status_t status;
  long suspensions;
  long allocations;
  int32_t failing_index;
} outcome_t;

/* Runs a call to its end, or cancels it at its suspension number `cancel_at` (-1: never). */
static kiln_status_t run_call(const ops_call_t *call, long cancel_at, long *suspensions) {
  kiln_status_t status = call->begin();
  *suspensions = 0;
  while (call->resume && status == KILN_SUSPENDED) {
    if (*suspensions == cancel_at) {
      call->cancel();
      return status;
    }
    ++*suspensions;
    status = call->resume();
  }
  return status;
}

/* One life of the module: open, init, the test, deinit, close. `cancelled` is the call that is cancelled, if any. */
static outcome_t run_once(const ops_module_t *module, const ops_test_t *test, const ops_call_t *cancelled,
                          long cancel_at) {
  outcome_t outcome = {KILN_OK, 0, 0, -1};
  const ops_call_t *init = &module->init;
  long init_suspensions = 0;
  allocation_count = 0;
  if (module->open)
    module->open();
  outcome.status = run_call(init, cancelled == init ? cancel_at : -1, &init_suspensions);
  if (outcome.status == KILN_OK) {
    outcome.status = run_call(&test->call, cancelled == &test->call ? cancel_at : -1, &outcome.suspensions);
    outcome.allocations = allocation_count;
    if (test->failing_index && outcome.status != KILN_OK && test->failing_index(&outcome.failing_index) != KILN_OK)
      outcome.failing_index = -1;
    module->deinit();
  } else {
    outcome.allocations = allocation_count;
    outcome.suspensions = init_suspensions;
  }
  if (module->close)
    module->close();
  return outcome;
}

static int put_fault(const char *name, long number) {
  put_text(name);
  if (number >= 0) {
    ops_put('@');
    put_number(number);
  }
  live_allocations = 0;
  return 1;
}

/* Cancels `call` at each of its suspensions; prints and returns 1 at the first that leaves something behind. */
static int try_cancel(const ops_module_t *module, const ops_test_t *test, const ops_call_t *call) {
  for (long at = 0; call->resume; ++at) {
    outcome_t outcome = run_once(module, test, call, at);
    if (live_allocations != 0)
      return put_fault("cancel-leak", at);
    if (outcome.status != KILN_SUSPENDED)
      break;
  }
  return 0;
}

/* Lets each allocation fail in turn: the call reports it, or does without and ends as it does otherwise. */
static int try_exhaustion(const ops_module_t *module, const ops_test_t *test, long allocations, kiln_code_t expected) {
  int fault = 0;
  for (long at = 0; at < allocations && !fault; ++at) {
    failing_allocation = at;
    outcome_t outcome = run_once(module, test, NULL, -1);
    if (live_allocations != 0)
      fault = put_fault("exhaustion-leak", at);
    else if (kiln_status_code(outcome.status) != KILN_RESOURCE_EXHAUSTED &&
             kiln_status_code(outcome.status) != expected)
      fault = put_fault("exhaustion", at);
  }
  failing_allocation = -1;
  return fault;
}

int ops_run(const ops_module_t *module, int first) {
  for (int i = first; i < module->test_count; ++i) {
    const ops_test_t *test = &module->tests[i];
    put_text("> ");
    put_number(i);
    ops_put('\n');
    ops_flush();
    debug_calls = 0;
    outcome_t outcome = run_once(module, test, NULL, -1);
    put_text("< ");
    put_number(i);
    ops_put(' ');
    put_number(kiln_status_code(outcome.status));
    ops_put(' ');
    put_number(outcome.suspensions);
    ops_put(' ');
    put_number(debug_calls);
    ops_put(' ');
    if (live_allocations != 0)
      put_fault("leak", -1);
    else if (!try_cancel(module, test, &test->call) && !try_cancel(module, test, &module->init) &&
             !(module->tries_exhaustion &&
               try_exhaustion(module, test, outcome.allocations, kiln_status_code(outcome.status))))
      ops_put('-');
    ops_put(' ');
    put_number(outcome.failing_index);
    ops_put(' ');
    put_text(outcome.status == KILN_OK ? "" : kiln_status_message(outcome.status));
    ops_put('\n');
  }
  ops_flush();
  return 0;
}
