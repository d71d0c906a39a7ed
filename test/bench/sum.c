/* Adds up the first n words of a buffer. */
#include <stdint.h>

static int32_t words[16000];

void sum_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 16000; ++i) {
    x = x * 1664525u + 1013904223u;
    words[i] = (int32_t)(x >> 8);
  }
}

int64_t sum_hand(int32_t n) {
  int64_t sum = 0;
  for (int32_t i = 0; i < n; ++i)
    sum += words[i];
  return sum;
}
