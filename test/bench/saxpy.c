/* y = a * x + y over the first n floats. */
#include <stdint.h>
#include <string.h>

static float x[16000];
static float y[16000];

void saxpy_hand_init(void) {
  uint32_t s = 1;
  for (int i = 0; i < 16000; ++i) {
    s = s * 1664525u + 1013904223u;
    x[i] = (float)(s >> 24) * 0.0078125f;
  }
}

int64_t saxpy_hand(int32_t n) {
  const float a = 0.0009765625f;
  int32_t bits;
  for (int32_t i = 0; i < n; ++i)
    y[i] = a * x[i] + y[i];
  memcpy(&bits, &y[n - 1], sizeof bits);
  return bits;
}
