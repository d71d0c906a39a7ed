/* Copies the first n bytes of a text with ASCII letters in upper case. */
#include <stdint.h>

static uint8_t text[64000];
static uint8_t upper[64000];

void uppercase_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 64000; ++i) {
    x = x * 1664525u + 1013904223u;
    text[i] = (uint8_t)(x >> 24) & 127;
  }
}

int64_t uppercase_hand(int32_t n) {
  for (int32_t i = 0; i < n; ++i) {
    uint8_t byte = text[i];
    upper[i] = byte >= 'a' && byte <= 'z' ? (uint8_t)(byte - 32) : byte;
  }
  return upper[n / 2];
}
