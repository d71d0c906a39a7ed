/* Status: what a fallible function returns. One word; 0 is success.
 *
 *   bits    31/63                      5 4    0
 *          +----------------------------+------+
 *          | address of a kiln_site / 32 | code |
 *          +----------------------------+------+
 *
 * The record says what failed; it is constant data next to the code that fails, or absent (all bits above the code are
 * zero). KILN_STATUS_CODE_ONLY leaves out all records of the file that defines it: smallest flash. Statuses of both
 * kinds mix freely. Nothing here is ever freed. */
#ifndef KILN_STATUS_H_
#define KILN_STATUS_H_

#include "kiln_base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Canonical codes. KILN_DEFERRED is what a suspended call returns, see KILN_SUSPENDED. */
enum {
  KILN_OK_CODE = 0,
  KILN_CANCELLED = 1,
  KILN_UNKNOWN = 2,
  KILN_INVALID_ARGUMENT = 3,
  KILN_DEADLINE_EXCEEDED = 4,
  KILN_NOT_FOUND = 5,
  KILN_ALREADY_EXISTS = 6,
  KILN_PERMISSION_DENIED = 7,
  KILN_RESOURCE_EXHAUSTED = 8,
  KILN_FAILED_PRECONDITION = 9,
  KILN_ABORTED = 10,
  KILN_OUT_OF_RANGE = 11,
  KILN_UNIMPLEMENTED = 12,
  KILN_INTERNAL = 13,
  KILN_UNAVAILABLE = 14,
  KILN_DATA_LOSS = 15,
  KILN_UNAUTHENTICATED = 16,
  KILN_DEFERRED = 17,
  KILN_INCOMPATIBLE = 18
};

/* One of the codes above: what kernels and support functions return. */
typedef int kiln_code_t;

/* What failed and where. `message` and `function` are never null, "" if there is nothing to say; `line` is 0 if
 * unknown. */
struct kiln_site {
  KILN_ALIGNED(32) const char *message;
  const char *function;
  uint32_t line;
};

typedef const struct kiln_site *kiln_status_t;

#define KILN_OK ((kiln_status_t)0)

/* A resumable call has not finished: resume or cancel it. */
#define KILN_SUSPENDED ((kiln_status_t)(uintptr_t)KILN_DEFERRED)

/* A record must be aligned to 32 bytes, which tcc does not do for static data. */
#if (!KILN_HAS_ATTRIBUTES || defined(__TINYC__)) && !defined(KILN_STATUS_CODE_ONLY)
#define KILN_STATUS_CODE_ONLY
#endif

/* KILN_SITE(name, message, function, line); defines a record. KILN_STATUS(code, name) is the status that points to it.
 */
#ifdef KILN_STATUS_CODE_ONLY
#define KILN_SITE(name, message, function, line) struct kiln_site
#define KILN_STATUS(code, site) ((kiln_status_t)(uintptr_t)(code))
#else
#define KILN_SITE(name, message, function, line) static const struct kiln_site name = {message, function, line}
#define KILN_STATUS(code, site) ((kiln_status_t)((uintptr_t)&(site) + (uintptr_t)(code)))
#endif

/* Returns from the calling function with the status of `expression` unless that is KILN_OK. */
#define KILN_TRY(expression)                                                                                           \
  do {                                                                                                                 \
    kiln_status_t kiln_try_status = (expression);                                                                      \
    if (KILN_UNLIKELY(kiln_try_status != KILN_OK))                                                                     \
      return kiln_try_status;                                                                                          \
  } while (0)

/* Assigns the status of `expression` to `status` and jumps to `label` unless it is KILN_OK. */
#define KILN_TRY_TO(label, status, expression)                                                                         \
  do {                                                                                                                 \
    (status) = (expression);                                                                                           \
    if (KILN_UNLIKELY((status) != KILN_OK))                                                                            \
      goto label;                                                                                                      \
  } while (0)

/* The same two for an expression that gives a code; `site` makes it a status. */
#define KILN_TRY_CODE(site, expression)                                                                                \
  do {                                                                                                                 \
    kiln_code_t kiln_try_code = (expression);                                                                          \
    if (KILN_UNLIKELY(kiln_try_code != KILN_OK_CODE))                                                                  \
      return KILN_STATUS(kiln_try_code, site);                                                                         \
  } while (0)
#define KILN_TRY_CODE_TO(label, status, site, expression)                                                              \
  do {                                                                                                                 \
    kiln_code_t kiln_try_code = (expression);                                                                          \
    if (KILN_UNLIKELY(kiln_try_code != KILN_OK_CODE)) {                                                                \
      (status) = KILN_STATUS(kiln_try_code, site);                                                                     \
      goto label;                                                                                                      \
    }                                                                                                                  \
  } while (0)

/* A status of `code`, 1 to 31, and a record, which may be null. */
KILN_INLINE kiln_status_t kiln_status_make(kiln_code_t code, const struct kiln_site *site) {
  return (kiln_status_t)((uintptr_t)site + (uintptr_t)code);
}

KILN_INLINE kiln_code_t kiln_status_code(kiln_status_t status) { return (kiln_code_t)((uintptr_t)status & 31u); }

/* The record of a status, null if it has none. */
KILN_INLINE const struct kiln_site *kiln_status_site(kiln_status_t status) {
  return (const struct kiln_site *)((uintptr_t)status & ~(uintptr_t)31u);
}

/* What went wrong, "" if unknown. */
KILN_INLINE const char *kiln_status_message(kiln_status_t status) {
  const struct kiln_site *site = kiln_status_site(status);
  return site ? site->message : "";
}

/* The function of the source that failed, "" if unknown. */
KILN_INLINE const char *kiln_status_function(kiln_status_t status) {
  const struct kiln_site *site = kiln_status_site(status);
  return site ? site->function : "";
}

/* The line of the source that failed, 0 if unknown. */
KILN_INLINE uint32_t kiln_status_line(kiln_status_t status) {
  const struct kiln_site *site = kiln_status_site(status);
  return site ? site->line : 0;
}

/* The code of a `vm.fail` whose status is computed at run time: its low 5 bits; UNKNOWN if they name no failure. */
KILN_INLINE kiln_code_t kiln_fail_code(int32_t status) {
  kiln_code_t code = (kiln_code_t)(status & 31);
  return (code >= KILN_CANCELLED && code <= KILN_UNAUTHENTICATED) || code == KILN_INCOMPATIBLE ? code : KILN_UNKNOWN;
}

#ifdef __cplusplus
}
#endif

#endif
