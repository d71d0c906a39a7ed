/* Host of reduce.mlir: the sum of each row of a matrix and the largest of all elements. */
#include "reduce.h"

#include "check.h"
#include "kiln_arena.h"

static KILN_ALIGNED(16) uint8_t memory[2048];
static float input[8][32];

int main(void) {
  static module_state state;
  kiln_arena_t arena;
  float sums[8], largest = 0.0f;
  kiln_arena_init(&arena, memory, sizeof memory);
  CHECK_OK(module_init(&state, NULL, kiln_arena_allocator(&arena)));
  for (int i = 0; i < 8; ++i)
    for (int k = 0; k < 32; ++k)
      input[i][k] = -1.0f;
  CHECK_OK(module_main_tensors(&state, (const float (*)[32])input, sums, &largest));
  CHECK(sums[0] == -32.0f && sums[7] == -32.0f && largest == -1.0f);
  input[3][30] = 0.5f;
  CHECK_OK(module_main_tensors(&state, (const float (*)[32])input, sums, &largest));
  CHECK(sums[2] == -32.0f && sums[3] == -30.5f && largest == 0.5f);
  module_deinit(&state);
  CHECK(kiln_arena_used(&arena) == 0);
  return check_result();
}
