/* Calls every function of control_flow.mlir and compares with the same computation in C. */
#include "m.h"

/* Counts a failed call, or one whose result `r` is another one. */
#define EXPECT(call, expected) failures += (call) != KILN_OK || r != (expected)

static int32_t irreducible(int flag, int32_t n) {
  int at_left = flag;
  for (;;) {
    if (at_left) {
      n -= 1;
      if (n == 0)
        return n;
    } else {
      if (n / 2 == 0)
        return n;
      n /= 2;
    }
    at_left = !at_left;
  }
}

int main(void) {
  m_state state;
  int32_t r = 0;
  int failures = 0;
  if (m_init(&state, NULL, NULL) != KILN_OK)
    return 1;
  EXPECT(m_choose(&state, 1, 5, 7, &r), 25);
  EXPECT(m_choose(&state, 0, 5, 7, &r), 2);
  EXPECT(m_collatz(&state, 64, &r), 6);
  EXPECT(m_collatz(&state, -1, &r), 0);
  EXPECT(m_grid(&state, 4, 3, &r), 18);
  EXPECT(m_grid(&state, 0, 3, &r), 0);
  EXPECT(m_table(&state, 0, 5, &r), 10);
  EXPECT(m_table(&state, 1, 5, &r), 25);
  EXPECT(m_table(&state, 2, 5, &r), 7);
  EXPECT(m_table(&state, 3, 5, &r), 5);
  EXPECT(m_table(&state, -1, 5, &r), 5);
  for (int32_t n = 1; n < 50; ++n)
    for (int flag = 0; flag < 2; ++flag)
      EXPECT(m_irreducible(&state, flag, n, &r), irreducible(flag, n));
  m_deinit(&state);
  return failures;
}
