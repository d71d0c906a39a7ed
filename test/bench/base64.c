/* Base64 of the first n bytes, in groups of three; the last one or two bytes are left out. */
#include <stdint.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t data[48000];
static char text[64000];

void base64_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 48000; ++i) {
    x = x * 1664525u + 1013904223u;
    data[i] = (uint8_t)(x >> 24);
  }
}

int64_t base64_hand(int32_t n) {
  int32_t to = 0;
  for (int32_t from = 0; from + 3 <= n; from += 3, to += 4) {
    uint32_t bits = (uint32_t)data[from] << 16 | (uint32_t)data[from + 1] << 8 | data[from + 2];
    text[to] = digits[bits >> 18];
    text[to + 1] = digits[bits >> 12 & 63];
    text[to + 2] = digits[bits >> 6 & 63];
    text[to + 3] = digits[bits & 63];
  }
  return (uint8_t)text[to - 1] + (int64_t)to;
}
