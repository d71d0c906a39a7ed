/* Counts how often each byte value occurs in the first n bytes of a text. */
#include <stdint.h>
#include <string.h>

static uint8_t text[64000];
static int32_t counts[256];

void histogram_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 64000; ++i) {
    x = x * 1664525u + 1013904223u;
    text[i] = (uint8_t)(x >> 24);
  }
}

int64_t histogram_hand(int32_t n) {
  int64_t sum = 0;
  memset(counts, 0, sizeof counts);
  for (int32_t i = 0; i < n; ++i)
    ++counts[text[i]];
  for (int v = 0; v < 256; ++v)
    sum += (int64_t)counts[v] * v;
  return sum;
}
