/* Host of add4.mlir: the sum of two vectors. */
#include "add4.h"

#include "check.h"
#include "kiln_arena.h"

static KILN_ALIGNED(16) uint8_t memory[512];

int main(void) {
  static module_state state;
  kiln_arena_t arena;
  const float lhs[4] = {1.0f, 2.0f, 3.0f, 4.0f}, rhs[4] = {0.5f, -2.0f, 1e10f, -0.0f};
  float sum[4];
  kiln_arena_init(&arena, memory, sizeof memory);
  CHECK_OK(module_init(&state, NULL, kiln_arena_allocator(&arena)));
  CHECK_OK(module_add4_tensors(&state, lhs, rhs, sum));
  CHECK(sum[0] == 1.5f && sum[1] == 0.0f && sum[2] == 1e10f && sum[3] == 4.0f);
  module_deinit(&state);
  CHECK(kiln_arena_used(&arena) == 0);
  return check_result();
}
