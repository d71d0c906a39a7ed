/* Adds two tensors given as C arrays. */
#include "add.h"
#include "kiln_arena.h"

static unsigned char memory[4096];

int main(void) {
  static const float lhs[4] = {1.0f, 2.0f, 3.0f, 4.0f}, rhs[4] = {10.0f, 20.0f, 30.0f, 40.0f};
  float sum[4] = {0};
  kiln_arena_t arena;
  module_state state;
  kiln_arena_init(&arena, memory, sizeof memory);
  if (module_init(&state, NULL, kiln_arena_allocator(&arena)) != KILN_OK ||
      module_add4_tensors(&state, lhs, rhs, sum) != KILN_OK)
    return 1;
  module_deinit(&state);
  for (int i = 0; i < 4; ++i)
    if (sum[i] < lhs[i] + rhs[i] || sum[i] > lhs[i] + rhs[i])
      return 2;
  return 0;
}
