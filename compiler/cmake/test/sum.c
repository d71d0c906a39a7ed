#include "total.h"

/* The sum of the numbers below `n`, -1 after an error. */
int32_t sum_below_or_minus_one(int32_t n) {
  sum_state state;
  int32_t result;
  if (sum_init(&state, NULL, NULL) != KILN_OK || sum_below(&state, n, &result) != KILN_OK)
    return -1;
  sum_deinit(&state);
  return result;
}
