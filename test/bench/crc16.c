/* 16-bit CRC of the first n bytes by a table in memory. */
#include <stdint.h>

static uint8_t data[64000];
static uint16_t table[256];

static void fill(uint8_t *bytes, int size, uint32_t x) {
  for (int i = 0; i < size; ++i) {
    x = x * 1664525u + 1013904223u;
    bytes[i] = (uint8_t)(x >> 24);
  }
}

void crc16_hand_init(void) {
  uint8_t bytes[512];
  fill(data, 64000, 1);
  fill(bytes, 512, 2);
  for (int i = 0; i < 256; ++i)
    table[i] = (uint16_t)(bytes[2 * i] | bytes[2 * i + 1] << 8);
}

int64_t crc16_hand(int32_t n) {
  uint32_t crc = 65535;
  for (int32_t i = 0; i < n; ++i)
    crc = (crc << 8 ^ table[(crc >> 8 ^ data[i]) & 255]) & 65535;
  return crc;
}
