/* Host of control.mlir. Results are compared bit for bit, except those of atan2. */
#include "control.h"

#include "check.h"

static uint32_t bits(float value) {
  uint32_t result;
  memcpy(&result, &value, sizeof result);
  return result;
}

static int is_near(float value, float expected) {
  float difference = value - expected;
  return difference < 1e-4f && difference > -1e-4f;
}

#define CHECK_BITS(value, expected, call)                                                                              \
  do {                                                                                                                 \
    CHECK_OK(call);                                                                                                    \
    check(bits(value) == (expected), __LINE__, #call " gives " #expected);                                             \
  } while (0)

int main(void) {
  static control_state state;
  float f32 = 0.0f;
  int32_t i32 = 0;

  CHECK_OK(control_init(&state, NULL, NULL));
  CHECK_BITS(f32, 0x4242199Au, control_settle(&state, 3, 80.0f, &f32));
  control_deinit(&state);
  CHECK_OK(control_init(&state, NULL, NULL));
  CHECK_BITS(f32, 0x429FFFFFu, control_settle(&state, 400, 80.0f, &f32));
  control_deinit(&state);

  CHECK_OK(control_init(&state, NULL, NULL));
  CHECK_BITS(f32, 0x41D20000u, control_control(&state, 30.0f, 20.0f, &f32));
  CHECK_BITS(f32, 0x40D00000u, control_control(&state, 30.0f, 28.0f, &f32));
  CHECK_BITS(f32, 0x42C80000u, control_control(&state, 500.0f, 0.0f, &f32));
  CHECK_BITS(f32, 0xC2C80000u, control_control(&state, -500.0f, 0.0f, &f32));
  CHECK_OK(control_set_gain(&state, 0.0f));
  CHECK_BITS(f32, bits(1.5f), control_control(&state, 30.0f, 30.0f, &f32));

  CHECK_BITS(f32, 0x406F7751u, control_magnitude(&state, 1.0f, 2.0f, 3.0f, &f32));
  CHECK_OK(control_heading(&state, 3.0f, 4.0f, &f32));
  CHECK(is_near(f32, 53.130102f));
  CHECK_OK(control_heading(&state, -1.0f, 1.0f, &f32));
  CHECK(is_near(f32, 135.0f));

  CHECK_GIVES(i32, 4, control_counts(&state, 0.0032238f, &i32));
  CHECK_GIVES(i32, 0, control_counts(&state, 0.0004f, &i32));
  CHECK_GIVES(i32, 2048, control_counts(&state, 1.65001f, &i32));
  CHECK_GIVES(i32, INT32_MAX, control_counts(&state, 1e30f, &i32));
  CHECK_GIVES(i32, INT32_MIN, control_counts(&state, -1e30f, &i32));

  CHECK_GIVES(i32, 150, control_halvings(&state, 1.0f, &i32));
  CHECK_GIVES(i32, 278, control_halvings(&state, -3e38f, &i32));
  CHECK_GIVES(i32, 0, control_multiply_add(&state, 1.000244140625f, 1.000244140625f, -1.00048828125f, &i32));
  control_deinit(&state);
  return check_result();
}
