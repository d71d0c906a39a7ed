/* Calls the function that the debugger stops in. */
#include "m.h"

int main(void) {
  m_state state;
  int32_t result = 0;
  if (m_init(&state, NULL, NULL) != KILN_OK || m_poly(&state, 6, 4, &result) != KILN_OK)
    return 1;
  m_deinit(&state);
  return result != 63;
}
