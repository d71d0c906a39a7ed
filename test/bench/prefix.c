/* Running sums of the first n words of a buffer. */
#include <stdint.h>

static int32_t words[16000];
static int32_t sums[16000];

void prefix_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 16000; ++i) {
    x = x * 1664525u + 1013904223u;
    words[i] = (int32_t)(x >> 12);
  }
}

int64_t prefix_hand(int32_t n) {
  uint32_t sum = 0;
  for (int32_t i = 0; i < n; ++i) {
    sum += (uint32_t)words[i];
    sums[i] = (int32_t)sum;
  }
  return sums[n - 1];
}
