/* Counts the code points in the first n bytes of a UTF-8 text: the bytes that do not continue one. */
#include <stdint.h>

static uint8_t text[64000];

void utf8_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 64000; ++i) {
    x = x * 1664525u + 1013904223u;
    text[i] = (uint8_t)(x >> 24);
  }
}

int64_t utf8_hand(int32_t n) {
  int32_t points = 0;
  for (int32_t i = 0; i < n; ++i)
    points += (text[i] & 0xC0) != 0x80;
  return points;
}
