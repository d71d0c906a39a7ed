/* Product of two square matrices of floats, n mod 64 wide, one dot product per element. */
#include <stdint.h>
#include <string.h>

static float a[4000];
static float b[4000];
static float c[4000];

static void fill(float *matrix, uint32_t x) {
  for (int i = 0; i < 4000; ++i) {
    x = x * 1664525u + 1013904223u;
    matrix[i] = (float)(x >> 24) * 0.0078125f;
  }
}

void matmul_f32_hand_init(void) {
  fill(a, 1);
  fill(b, 7);
}

int64_t matmul_f32_hand(int32_t n) {
  const int32_t size = n & 63;
  for (int32_t i = 0; i < size; ++i)
    for (int32_t j = 0; j < size; ++j) {
      float sum = 0;
      for (int32_t k = 0; k < size; ++k)
        sum += a[i * size + k] * b[k * size + j];
      c[i * size + j] = sum;
    }
  int32_t bits;
  memcpy(&bits, &c[size * size - 1], sizeof bits);
  return bits;
}
