/* a * b + c is rounded twice in kernels and in plain C after the headers, whatever the machine and the mode; the fused
 * kernels round once where the C library can (KILN_TEST_FUSED). */
#include "kiln_math_f32.h"
#if KILN_HAS_F64
#include "kiln_math_f64.h"
#endif

#include "check.h"

static float plain_f32(float a, float b, float c) { return a * b + c; }

/* (1 + e)^2 is 1 + 2e + e^2; the last term is lost when the product is rounded. */
static void check_f32(void) {
  volatile float a = 1.0f + FLT_EPSILON;
  volatile float c = -1.0f - 2 * FLT_EPSILON;
  CHECK(kiln_fma_f32(a, a, c) == 0);
  CHECK(kiln_add_f32(kiln_mul_f32(a, a), c) == 0);
  CHECK(plain_f32(a, a, c) == 0);
#ifdef KILN_TEST_FUSED
  CHECK(kiln_fma_fused_f32(a, a, c) == FLT_EPSILON * FLT_EPSILON);
#endif
}

/* A product that needs more bits than f32 has is rounded before it is compared and before it is divided. */
static void check_intermediate_f32(void) {
  volatile float a = 16777215.0f;
  volatile float b = 16777213.0f;
  CHECK(a * b - b * 16777216.0f == -16777216.0f);
  volatile float third = 1.0f / 3.0f;
  CHECK(third * 3.0f == 1.0f);
}

#if KILN_HAS_F64
static double plain_f64(double a, double b, double c) { return a * b + c; }

static void check_f64(void) {
  volatile double a = 1.0 + DBL_EPSILON;
  volatile double c = -1.0 - 2 * DBL_EPSILON;
  CHECK(kiln_fma_f64(a, a, c) == 0);
  CHECK(kiln_add_f64(kiln_mul_f64(a, a), c) == 0);
  CHECK(plain_f64(a, a, c) == 0);
#ifdef KILN_TEST_FUSED
  CHECK(kiln_fma_fused_f64(a, a, c) == DBL_EPSILON * DBL_EPSILON);
#endif
}
#endif

int main(void) {
  check_f32();
  check_intermediate_f32();
#if KILN_HAS_F64
  check_f64();
#endif
  return check_result();
}
