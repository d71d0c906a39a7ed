/* A filter with 16 taps over n samples: one output per sample. */
#include <stdint.h>
#include <string.h>

static const float taps[16] = {0.015625f, 0.03125f,  0.046875f, 0.078125f, 0.09375f,  0.109375f, 0.125f,    0.125f,
                               0.125f,    0.109375f, 0.09375f,  0.078125f, 0.046875f, 0.03125f,  0.015625f, 0.015625f};
static float samples[16000];
static float output[16000];

void fir_hand_init(void) {
  uint32_t x = 1;
  for (int i = 0; i < 16000; ++i) {
    x = x * 1664525u + 1013904223u;
    samples[i] = (float)(x >> 24) * 0.0078125f;
  }
}

int64_t fir_hand(int32_t n) {
  int32_t bits;
  for (int32_t i = 0; i < n; ++i) {
    float sum = 0;
    for (int32_t k = 0; k < 16; ++k)
      sum += taps[k] * samples[i + k];
    output[i] = sum;
  }
  memcpy(&bits, &output[n - 1], sizeof bits);
  return bits;
}
