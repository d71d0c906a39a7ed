#include "m.h"

#include <stdio.h>

int main(void) {
  static const int32_t arguments[] = {7, 8, 1000, 7};
  m_state state;
  kiln_status_t status = m_init(&state, NULL, NULL);
  if (status != KILN_OK)
    return 1;
  for (size_t i = 0; i < sizeof arguments / sizeof *arguments; ++i) {
    int32_t result = 0;
    status = m_sum(&state, arguments[i], &result);
    if (status == KILN_OK)
      printf("sum of %d is %d\n", (int)arguments[i], (int)result);
    else
      printf("sum of %d fails with code %d, \"%s\"\n", (int)arguments[i], (int)kiln_status_code(status),
             kiln_status_message(status));
  }
  m_deinit(&state);
  return 0;
}
