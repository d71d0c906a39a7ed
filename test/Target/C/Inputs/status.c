/* Prints all that the status of a failure says. */
#include "m.h"

#include <stdio.h>

int main(void) {
  m_state state;
  int32_t value = 0;
  if (m_init(&state, NULL, NULL) != KILN_OK)
    return 1;
  kiln_status_t status = m_check(&state, 0, &value);
  printf("code %d, message \"%s\", function \"%s\", line %lu\n", (int)kiln_status_code(status),
         kiln_status_message(status), kiln_status_function(status), (unsigned long)kiln_status_line(status));
  m_deinit(&state);
  return 0;
}
