/* n draws from a xorshift generator whose state and draw count are static. */
#include <stdint.h>

static uint64_t state = 88172645463325252u;
static uint32_t draws;

static uint64_t draw(void) {
  uint64_t x = state;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  state = x;
  ++draws;
  return x;
}

int64_t random_hand(int32_t n) {
  uint64_t sum = 0;
  for (int32_t i = 0; i < n; ++i)
    sum += draw();
  return (int64_t)(sum ^ (uint64_t)(int64_t)(int32_t)draws);
}
