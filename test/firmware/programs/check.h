/* Checks of a host program: each failure prints its line and is counted; main returns check_result(). */
#ifndef CHECK_H_
#define CHECK_H_

#include "console.h"
#include "kiln_status.h"

static int check_failures;

static void check(int holds, int line, const char *text) {
  if (holds)
    return;
  ++check_failures;
  console_text("line ");
  console_decimal(line);
  console_text(": ");
  console_text(text);
  console_text("\n");
}

/* The exit code of main: 0 if every check held. */
static int check_result(void) {
  console_text(check_failures ? "failed\n" : "passed\n");
  return check_failures ? 1 : 0;
}

#define CHECK(condition) check((condition) ? 1 : 0, __LINE__, #condition)

/* `call` succeeds. */
#define CHECK_OK(call) check((call) == KILN_OK, __LINE__, #call)

/* `call` fails with `code`. */
#define CHECK_FAILS(code, call) check(kiln_status_code(call) == (code), __LINE__, #call " fails with " #code)

/* `call`, which stores through its last argument &value, succeeds and gives `expected`. */
#define CHECK_GIVES(value, expected, call)                                                                             \
  do {                                                                                                                 \
    CHECK_OK(call);                                                                                                    \
    check((value) == (expected), __LINE__, #call " gives " #expected);                                                 \
  } while (0)

#endif
