/* Host of integer.mlir. The expected values are those of the stock VM, except that division by zero fails here. */
#include "integer.h"

#include "check.h"

int main(void) {
  static integer_state state;
  int32_t i32 = 0;
  int64_t i64 = 0;
  CHECK_OK(integer_init(&state, NULL, NULL));

  CHECK_GIVES(i32, 65535, integer_soak(&state, 0, &i32));
  CHECK_GIVES(i32, 3655, integer_soak(&state, 100, &i32));
  integer_deinit(&state);
  CHECK_OK(integer_init(&state, NULL, NULL));
  CHECK_GIVES(i32, 55094, integer_soak(&state, 1000, &i32));

  CHECK_GIVES(i32, 51074, integer_crc16(&state, 65535, 0x31, &i32));
  CHECK_GIVES(i64, 959082, integer_power_mod(&state, 3, 200, 1000007, &i64));
  CHECK_GIVES(i64, 1077769156, integer_power_mod(&state, 123456789, 987654321, 2147483647, &i64));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, integer_power_mod(&state, 1, 1, 0, &i64));
  CHECK_GIVES(i64, 31622, integer_isqrt(&state, 1000000007, &i64));
  CHECK_GIVES(i64, 4294967295, integer_isqrt(&state, -1, &i64));

  CHECK_GIVES(i32, -3, integer_average(&state, -7, 2, &i32));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, integer_average(&state, 1, 0, &i32));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, integer_average(&state, INT32_MIN, -1, &i32));

  integer_deinit(&state);
  CHECK_OK(integer_init(&state, NULL, NULL));
  CHECK_GIVES(i32, 1000, integer_filter(&state, 10000, &i32));
  CHECK_GIVES(i32, 899, integer_filter(&state, -1, &i32));
  CHECK_GIVES(i32, 1, integer_signal(&state, 1, &i32));
  CHECK_GIVES(i32, 1, integer_signal(&state, 0, &i32));
  CHECK_GIVES(i32, 2, integer_signal(&state, 1, &i32));
  CHECK_GIVES(i32, 0, integer_signal(&state, 2, &i32));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, integer_signal(&state, 7, &i32));
  CHECK_FAILS(KILN_INVALID_ARGUMENT, integer_signal(&state, -1, &i32));
  CHECK_GIVES(i32, 0, integer_signal(&state, 0, &i32));
  integer_deinit(&state);
  return check_result();
}
