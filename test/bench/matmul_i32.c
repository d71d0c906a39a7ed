/* Product of two square matrices of words, n mod 64 wide, adding one scaled row at a time. */
#include <stdint.h>
#include <string.h>

static int32_t a[4000];
static int32_t b[4000];
static int32_t c[4000];

static void fill(int32_t *matrix, uint32_t x) {
  for (int i = 0; i < 4000; ++i) {
    x = x * 1664525u + 1013904223u;
    matrix[i] = (int32_t)(x >> 24);
  }
}

void matmul_i32_hand_init(void) {
  fill(a, 1);
  fill(b, 7);
}

int64_t matmul_i32_hand(int32_t n) {
  const int32_t size = n & 63;
  for (int32_t i = 0; i < size; ++i) {
    memset(&c[i * size], 0, (size_t)size * sizeof *c);
    for (int32_t k = 0; k < size; ++k) {
      int32_t a_ik = a[i * size + k];
      for (int32_t j = 0; j < size; ++j)
        c[i * size + j] += a_ik * b[k * size + j];
    }
  }
  return c[size * size - 1];
}
