/* Adds up the integer square roots of 1 to n, each found by Newton's method. */
#include <stdint.h>

static uint32_t root(uint32_t x) {
  uint32_t guess = x / 2 + 1;
  for (;;) {
    uint32_t quotient = x / guess;
    if (quotient >= guess)
      return guess;
    guess = (guess + quotient) / 2;
  }
}

int64_t roots_hand(int32_t n) {
  int64_t sum = 0;
  for (int32_t i = 1; i <= n; ++i)
    sum += root((uint32_t)i);
  return sum;
}
