/* 64-bit FNV-1a hash of the first n bytes. */
#include <stdint.h>

static uint8_t data[64000];

static void fill(uint8_t *bytes, int size, uint32_t x) {
  for (int i = 0; i < size; ++i) {
    x = x * 1664525u + 1013904223u;
    bytes[i] = (uint8_t)(x >> 24);
  }
}

void fnv_hand_init(void) { fill(data, 64000, 1); }

int64_t fnv_hand(int32_t n) {
  uint64_t hash = 14695981039346656037u;
  for (int32_t i = 0; i < n; ++i)
    hash = (hash ^ data[i]) * 1099511628211u;
  return (int64_t)hash;
}
