/* n steps of a 64-bit linear congruential generator; the high words are mixed into one. */
#include <stdint.h>

int64_t lcg_hand(int32_t n) {
  uint64_t x = 42, mix = 0;
  for (int32_t i = 0; i < n; ++i) {
    x = x * 6364136223846793005u + 1442695040888963407u;
    mix ^= x >> 33;
  }
  return (int64_t)mix;
}
