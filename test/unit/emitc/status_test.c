/* Statuses: codes, records, and the macros that pass them on. */
#include "kiln_status.h"

#include "check.h"

KILN_SITE(site, "no such quotient", "divide", 12);

static int text_equal(const char *a, const char *b) {
  for (; *a == *b; ++a, ++b)
    if (*a == '\0')
      return 1;
  return 0;
}

static void check_record(void) {
  for (kiln_code_t code = KILN_CANCELLED; code <= KILN_INCOMPATIBLE; ++code) {
    kiln_status_t status = KILN_STATUS(code, site);
    CHECK(status != KILN_OK);
    CHECK(kiln_status_code(status) == code);
#ifdef KILN_STATUS_CODE_ONLY
    CHECK(text_equal(kiln_status_message(status), ""));
    CHECK(text_equal(kiln_status_function(status), ""));
    CHECK(kiln_status_line(status) == 0);
#else
    CHECK(text_equal(kiln_status_message(status), "no such quotient"));
    CHECK(text_equal(kiln_status_function(status), "divide"));
    CHECK(kiln_status_line(status) == 12);
    CHECK(kiln_status_make(code, &site) == status);
    CHECK(kiln_status_site(status) == &site);
#endif
  }
}

static void check_without_record(void) {
  CHECK(kiln_status_code(KILN_OK) == KILN_OK_CODE);
  CHECK(kiln_status_code(KILN_SUSPENDED) == KILN_DEFERRED);
  CHECK(kiln_status_make(KILN_DEFERRED, NULL) == KILN_SUSPENDED);
  CHECK(text_equal(kiln_status_message(KILN_SUSPENDED), ""));
  CHECK(text_equal(kiln_status_function(KILN_SUSPENDED), ""));
  CHECK(kiln_status_line(KILN_SUSPENDED) == 0);
}

static void check_fail_codes(void) {
  for (int32_t status = 0; status < 32; ++status) {
    kiln_code_t expected = (status >= 1 && status <= 16) || status == 18 ? (kiln_code_t)status : KILN_UNKNOWN;
    CHECK(kiln_fail_code(status) == expected);
    CHECK(kiln_fail_code(status + 96) == expected);
    CHECK(kiln_fail_code(status - 32) == expected);
    CHECK(kiln_fail_code(INT32_MIN + status) == expected);
  }
  CHECK(kiln_fail_code(99) == KILN_INVALID_ARGUMENT);
}

static int calls;

static kiln_status_t give(kiln_status_t status) {
  ++calls;
  return status;
}

static kiln_code_t give_code(kiln_code_t code) {
  ++calls;
  return code;
}

static kiln_status_t try_both(kiln_status_t first, kiln_status_t second) {
  KILN_TRY(give(first));
  KILN_TRY(give(second));
  return KILN_OK;
}

static kiln_status_t try_to(kiln_status_t first, int *cleanups) {
  kiln_status_t status;
  KILN_TRY_TO(cleanup, status, give(first));
  ++*cleanups;
cleanup:
  ++*cleanups;
  return status;
}

static kiln_status_t try_code(kiln_code_t code) {
  KILN_TRY_CODE(site, give_code(code));
  return KILN_SUSPENDED;
}

static kiln_status_t try_code_to(kiln_code_t code, int *cleanups) {
  kiln_status_t status = KILN_OK;
  KILN_TRY_CODE_TO(cleanup, status, site, give_code(code));
  ++*cleanups;
cleanup:
  ++*cleanups;
  return status;
}

static void check_macros(void) {
  kiln_status_t failure = KILN_STATUS(KILN_ABORTED, site);
  calls = 0;
  CHECK(try_both(KILN_OK, KILN_OK) == KILN_OK && calls == 2);
  calls = 0;
  CHECK(try_both(failure, KILN_OK) == failure && calls == 1);
  calls = 0;
  CHECK(try_both(KILN_OK, failure) == failure && calls == 2);
  int cleanups = 0;
  CHECK(try_to(KILN_OK, &cleanups) == KILN_OK && cleanups == 2);
  cleanups = 0;
  CHECK(try_to(failure, &cleanups) == failure && cleanups == 1);
  calls = 0;
  CHECK(try_code(KILN_OK_CODE) == KILN_SUSPENDED && calls == 1);
  CHECK(try_code(KILN_DATA_LOSS) == KILN_STATUS(KILN_DATA_LOSS, site) && calls == 2);
  cleanups = 0;
  CHECK(try_code_to(KILN_OK_CODE, &cleanups) == KILN_OK && cleanups == 2);
  cleanups = 0;
  CHECK(try_code_to(KILN_DATA_LOSS, &cleanups) == KILN_STATUS(KILN_DATA_LOSS, site) && cleanups == 1);
}

int main(void) {
  check_record();
  check_without_record();
  check_fail_codes();
  check_macros();
  return check_result();
}
