/* Adds up the lengths of the Collatz sequences that start at 1 to n. */
#include <stdint.h>

static int32_t length(int64_t x) {
  int32_t steps = 0;
  for (; x != 1; ++steps)
    x = x & 1 ? 3 * x + 1 : x >> 1;
  return steps;
}

int64_t collatz_hand(int32_t n) {
  int64_t sum = 0;
  for (int32_t i = 1; i <= n; ++i)
    sum += length(i);
  return sum;
}
