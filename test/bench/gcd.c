/* Adds up the greatest common divisors of 1 to n with a fixed number. */
#include <stdint.h>

static int64_t gcd(int64_t x, int64_t y) {
  while (y != 0) {
    int64_t rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

int64_t gcd_hand(int32_t n) {
  int64_t sum = 0;
  for (int64_t i = 1; i <= n; ++i)
    sum += gcd(3628800, i);
  return sum;
}
