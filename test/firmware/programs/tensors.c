/* Host of tensors.mlir, which works on the arrays of the caller; what it allocates comes from a fixed arena. */
#include "tensors.h"

#include "check.h"
#include "kiln_arena.h"

static KILN_ALIGNED(16) uint8_t memory[4096];

static void check_mm(tensors_state *state) {
  static float lhs[4][8], rhs[8][16], product[4][16];
  for (int i = 0; i < 4; ++i)
    for (int k = 0; k < 8; ++k)
      lhs[i][k] = (float)(i - k) * 0.5f;
  for (int k = 0; k < 8; ++k)
    for (int j = 0; j < 16; ++j)
      rhs[k][j] = (float)(k * j % 5) - 2.0f;
  CHECK_OK(tensors_mm_tensors(state, (const float (*)[8])lhs, (const float (*)[16])rhs, product));
  for (int i = 0; i < 4; ++i)
    for (int j = 0; j < 16; ++j) {
      float expected = 0.0f;
      for (int k = 0; k < 8; ++k)
        expected += lhs[i][k] * rhs[k][j];
      CHECK(product[i][j] == expected);
    }
}

static void check_rows(tensors_state *state) {
  static const int32_t input[] = {1, 2, 3, -4, 5, 6};
  int32_t sums[2] = {0, 0}, products[2] = {0, 0};
  int64_t sum_dims[1] = {0}, product_dims[1] = {0};
  CHECK_OK(tensors_rows_tensors(state, input, 2, sums, 2, sum_dims, products, 2, product_dims));
  CHECK(sum_dims[0] == 2 && product_dims[0] == 2);
  CHECK(sums[0] == 6 && sums[1] == 7 && products[0] == 6 && products[1] == -120);
  CHECK_OK(tensors_rows_tensors(state, input, 0, sums, 2, sum_dims, products, 2, product_dims));
  CHECK(sum_dims[0] == 0 && product_dims[0] == 0);
  CHECK_FAILS(KILN_OUT_OF_RANGE, tensors_rows_tensors(state, input, 2, sums, 1, sum_dims, products, 2, product_dims));
  CHECK_FAILS(KILN_INVALID_ARGUMENT,
              tensors_rows_tensors(state, input, -1, sums, 2, sum_dims, products, 2, product_dims));
}

int main(void) {
  static tensors_state state;
  kiln_arena_t arena;
  kiln_arena_init(&arena, memory, sizeof memory);
  CHECK_OK(tensors_init(&state, NULL, kiln_arena_allocator(&arena)));

  check_mm(&state);
  check_rows(&state);

  /* What the program keeps is its own: it does not change with the caller's arrays. */
  float x[4] = {1.0f, 2.0f, 3.0f, 4.5f}, sum[4];
  CHECK_OK(tensors_accumulate_tensors(&state, x, sum));
  memset(x, 0, sizeof x);
  sum[3] = 0.0f;
  CHECK_OK(tensors_accumulate_tensors(&state, x, sum));
  CHECK(sum[0] == 1.0f && sum[3] == 4.5f);

  const int16_t square[2][2] = {{1, -2}, {300, -32768}};
  int16_t same[2][2];
  CHECK_OK(tensors_identity_tensors(&state, square, same));
  CHECK(memcmp(square, same, sizeof same) == 0);

  /* The program writes into its argument; the caller's array stays as it is. */
  const int8_t bytes[6] = {1, 2, 3, 4, 5, 6}, middle[2] = {-1, -2};
  int8_t changed[6];
  CHECK_OK(tensors_insert_tensors(&state, bytes, middle, changed));
  CHECK(changed[1] == 2 && changed[2] == -1 && changed[3] == -2 && changed[4] == 5 && bytes[2] == 3);

  const float scalar = 1.5f;
  float scaled = 0.0f;
  CHECK_OK(tensors_scale_tensors(&state, &scalar, 2.0f, &scaled));
  CHECK(scaled == 3.0f);

  const int64_t left[3] = {1, 2, -3}, right[3] = {0, 2, INT64_MIN};
  uint8_t greater[3];
  CHECK_OK(tensors_greater_tensors(&state, left, right, greater));
  CHECK(greater[0] == 1 && greater[1] == 0 && greater[2] == 1);

  tensors_deinit(&state);
  CHECK(kiln_arena_used(&arena) == 0);
  return check_result();
}
