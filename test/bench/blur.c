/* Averages each inner pixel of a grey image with its eight neighbours; the image is n mod 256 pixels wide and high. */
#include <stdint.h>

static uint8_t image[65025];
static uint8_t blurred[65025];

void blur_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 65025; ++i) {
    x = x * 1664525u + 1013904223u;
    image[i] = (uint8_t)(x >> 24);
  }
}

static inline uint32_t three(const uint8_t *at) { return (uint32_t)at[0] + at[1] + at[2]; }

int64_t blur_hand(int32_t n) {
  const int32_t width = n & 255;
  for (int32_t y = 1; y < width - 1; ++y)
    for (int32_t x = 1; x < width - 1; ++x) {
      const uint8_t *left = &image[y * width + x - 1];
      blurred[y * width + x] = (uint8_t)((three(left - width) + three(left) + three(left + width)) / 9);
    }
  return blurred[width / 2 * width + width / 2];
}
