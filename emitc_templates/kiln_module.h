/* What the code of a generated module is written with.
 *
 * Every macro that can fail takes the line of the source program it stands for; together with the C function's name and
 * a message that names the op it becomes the record of the status. A function that owns refs has a variable `status`
 * and a label `cleanup` that releases them and returns it; there the macros ending in _CLEANUP are used. */
#ifndef KILN_MODULE_H_
#define KILN_MODULE_H_

#include "kiln_base.h"
#include "kiln_object.h"
#include "kiln_status.h"

/* Fails with a code. */
#define KILN_FAIL(code, message, line)                                                                                 \
  do {                                                                                                                 \
    KILN_SITE(kiln_fail_site, message, __func__, line);                                                                \
    return KILN_STATUS(code, kiln_fail_site);                                                                          \
  } while (0)
#define KILN_FAIL_CLEANUP(code, message, line)                                                                         \
  do {                                                                                                                 \
    KILN_SITE(kiln_fail_site, message, __func__, line);                                                                \
    status = KILN_STATUS(code, kiln_fail_site);                                                                        \
    goto cleanup;                                                                                                      \
  } while (0)

/* Fails with the code of an expression unless a condition holds; the code is computed only then. */
#define KILN_CHECK(condition, code, message, line)                                                                     \
  do {                                                                                                                 \
    if (KILN_UNLIKELY(!(condition)))                                                                                   \
      KILN_FAIL(code, message, line);                                                                                  \
  } while (0)
#define KILN_CHECK_CLEANUP(condition, code, message, line)                                                             \
  do {                                                                                                                 \
    if (KILN_UNLIKELY(!(condition)))                                                                                   \
      KILN_FAIL_CLEANUP(code, message, line);                                                                          \
  } while (0)

/* Runs a kernel that returns a code and fails with it unless it is KILN_OK_CODE. */
#define KILN_RUN(expression, message, line)                                                                            \
  do {                                                                                                                 \
    kiln_code_t kiln_run_code = (expression);                                                                          \
    if (KILN_UNLIKELY(kiln_run_code != KILN_OK_CODE))                                                                  \
      KILN_FAIL(kiln_run_code, message, line);                                                                         \
  } while (0)
#define KILN_RUN_CLEANUP(expression, message, line)                                                                    \
  do {                                                                                                                 \
    kiln_code_t kiln_run_code = (expression);                                                                          \
    if (KILN_UNLIKELY(kiln_run_code != KILN_OK_CODE))                                                                  \
      KILN_FAIL_CLEANUP(kiln_run_code, message, line);                                                                 \
  } while (0)

/* Calls a function that returns a status; passes on any but KILN_OK. KILN_TRY is in kiln_status.h. */
#define KILN_TRY_CLEANUP(expression)                                                                                   \
  do {                                                                                                                 \
    status = (expression);                                                                                             \
    if (KILN_UNLIKELY(status != KILN_OK))                                                                              \
      goto cleanup;                                                                                                    \
  } while (0)

/* Checks element `index` of `width` bytes against the span of `buffer`, before an unchecked load or store. */
#define KILN_CHECK_LOAD(span, buffer, index, width, line)                                                              \
  KILN_CHECK(kiln_in_range(index, width, (span).size), kiln_buffer_load_error(buffer), "vm.buffer.load", line)
#define KILN_CHECK_STORE(span, buffer, index, width, line)                                                             \
  KILN_CHECK(kiln_in_range(index, width, (span).room), kiln_buffer_store_error(buffer), "vm.buffer.store", line)
#define KILN_CHECK_LOAD_CLEANUP(span, buffer, index, width, line)                                                      \
  KILN_CHECK_CLEANUP(kiln_in_range(index, width, (span).size), kiln_buffer_load_error(buffer), "vm.buffer.load", line)
#define KILN_CHECK_STORE_CLEANUP(span, buffer, index, width, line)                                                     \
  KILN_CHECK_CLEANUP(kiln_in_range(index, width, (span).room), kiln_buffer_store_error(buffer), "vm.buffer.store", line)

/* Stores `value`, an owned ref, in a slot that owns its ref; the old one is released last, for they may be the same.
   `family` is kiln_buffer, kiln_list or kiln_object. */
#define KILN_REPLACE(family, slot, value)                                                                              \
  do {                                                                                                                 \
    family##_t *kiln_replaced = (slot);                                                                                \
    (slot) = (value);                                                                                                  \
    family##_release(kiln_replaced);                                                                                   \
  } while (0)

/* The condition that a loop needs fewer checks. Where code is to be small there is no second loop without them. */
#ifdef __OPTIMIZE_SIZE__
#define KILN_HOISTED(condition) 0
#else
#define KILN_HOISTED(condition) (condition)
#endif

/* An import that need not be there when modules are bound by the linker. */
#if KILN_HAS_ATTRIBUTES
#define KILN_WEAK __attribute__((weak))
#endif

/* 1 if `object` is null or of `type`. */
KILN_INLINE int kiln_object_is(const kiln_object_t *object, const kiln_type_t *type) {
  return !object || kiln_type_equal(object->type, type);
}

/* 1 if the call that gave `status` must be resumed or cancelled. */
KILN_INLINE int kiln_is_suspended(kiln_status_t status) { return kiln_status_code(status) == KILN_DEFERRED; }

#endif
