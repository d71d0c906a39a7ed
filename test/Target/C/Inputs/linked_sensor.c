/* Provides the imports by name; the module reads what the sensor gives. */
#include "m.h"

kiln_status_t sensor_read(int32_t channel, float *ret0) {
  *ret0 = (float)channel * 2.0f;
  return KILN_OK;
}

kiln_status_t sensor_reset(void) { return KILN_OK; }

int main(void) {
  m_state state;
  float value = 0.0f;
  if (m_init(&state, NULL, NULL) != KILN_OK || m_step(&state, 21, &value) != KILN_OK)
    return 1;
  m_deinit(&state);
  return value < 42.0f || value > 42.0f;
}
