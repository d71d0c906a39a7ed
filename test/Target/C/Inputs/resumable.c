/* Resumes one call to its end and cancels another. */
#include "m.h"

int main(void) {
  m_state state;
  m_twice_frame frame;
  int32_t doubled = 0;
  int64_t length = 0;
  static uint8_t bytes[6];
  kiln_buffer_t buffer;
  if (m_init(&state, NULL, NULL) != KILN_OK)
    return 1;
  kiln_buffer_wrap(&buffer, bytes, sizeof bytes, KILN_BUFFER_MUTABLE);
  kiln_status_t status = m_twice_begin(&state, &frame, 5, &buffer, &doubled, &length);
  int suspensions = 0;
  while (status == KILN_SUSPENDED) {
    ++suspensions;
    status = m_twice_resume(&state, &frame, &doubled, &length);
  }
  if (status != KILN_OK || suspensions != 2 || doubled != 20 || length != 6)
    return 2;
  status = m_twice_begin(&state, &frame, 5, &buffer, &doubled, &length);
  if (status != KILN_SUSPENDED)
    return 3;
  m_twice_cancel(&state, &frame);
  m_deinit(&state);
  return 0;
}
