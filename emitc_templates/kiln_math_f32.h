/* Float functions of the VM on f32: vm.sin.f32 is kiln_sin_f32, and so on. The only header that uses libm. */
#ifndef KILN_MATH_F32_H_
#define KILN_MATH_F32_H_

#include "kiln_base.h"
#include "kiln_f32.h"

#include <math.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A value that the compiler does not know: libm computes the result, not the compiler, whose last bits may differ. */
KILN_INLINE float kiln_opaque_f32(float a) {
#if KILN_HAS_BUILTINS
  __asm__("" : "+m"(a));
  return a;
#else
  volatile float value = a;
  return value;
#endif
}

/*===-- Functions of libm, as accurate as that is -----------------------------------------------------------------===*/

#define KILN_MATH_F32(name)                                                                                            \
  KILN_INLINE float kiln_##name##_f32(float a) { return name##f(kiln_opaque_f32(a)); }
KILN_MATH_F32(atan)
KILN_MATH_F32(cos)
KILN_MATH_F32(sin)
KILN_MATH_F32(exp)
KILN_MATH_F32(log)
KILN_MATH_F32(log10)
KILN_MATH_F32(tanh)
#ifndef __AVR__ /* avr-libc does not have these. */
KILN_MATH_F32(exp2)
KILN_MATH_F32(expm1)
KILN_MATH_F32(log1p)
KILN_MATH_F32(log2)
KILN_MATH_F32(erf)
#endif
#undef KILN_MATH_F32

/* The angle of the point (x, y). */
KILN_INLINE float kiln_atan2_f32(float y, float x) { return atan2f(kiln_opaque_f32(y), kiln_opaque_f32(x)); }

KILN_INLINE float kiln_pow_f32(float a, float b) { return powf(kiln_opaque_f32(a), kiln_opaque_f32(b)); }

/*===-- Exact, or rounded as described ----------------------------------------------------------------------------===*/

/* The nearest value to the square root. */
KILN_INLINE float kiln_sqrt_f32(float a) { return sqrtf(a); }

/* a * b + c, rounded once: the instruction for it, else fma of libm, which small libraries round twice. */
KILN_INLINE float kiln_fma_fused_f32(float a, float b, float c) { return fmaf(a, b, c); }

/* 1 / sqrt(a), rounded after each operation. */
KILN_INLINE float kiln_rsqrt_f32(float a) { return kiln_div_f32(1.0f, kiln_sqrt_f32(a)); }

/* Splits the bits of a positive, finite, non-zero value: it is significand * 2^exponent, 2^23 <= significand <
 * 2^(23+1). */
KILN_INLINE uint32_t kiln_f32_split(uint32_t bits, int *exponent) {
  int biased = (int)(bits >> 23);
  uint32_t significand = bits & UINT32_C(0x7FFFFF);
  if (biased != 0) {
    significand |= UINT32_C(0x800000);
  } else {
    for (biased = 1; significand < UINT32_C(0x800000); --biased)
      significand <<= 1;
  }
  *exponent = biased - 150;
  return significand;
}

/* IEEE 754 remainder: a - n * b, exactly, where n is the integer nearest to a / b, halves to the even one. A zero has
   the sign of `a`. NaN if `a` is infinite or `b` is 0. */
KILN_INLINE float kiln_rem_f32(float a, float b) {
  uint32_t sign = kiln_f32_bits(a) & UINT32_C(0x80000000);
  uint32_t dividend = kiln_f32_bits(a) ^ sign;
  uint32_t divisor = kiln_f32_bits(b) & ~UINT32_C(0x80000000);
  if (dividend >= UINT32_C(0x7F800000) || divisor > UINT32_C(0x7F800000) || divisor == 0)
    return kiln_f32_from_bits(UINT32_C(0x7FC00000));
  if (divisor == UINT32_C(0x7F800000) || dividend == 0)
    return a;
  int exponent;
  int divisor_exponent;
  dividend = kiln_f32_split(dividend, &exponent);
  divisor = kiln_f32_split(divisor, &divisor_exponent);
  if (exponent < divisor_exponent - 1)
    return a;
  uint32_t odd = 0;
  if (exponent < divisor_exponent) {
    divisor <<= 1;
  } else {
    /* Long division, of which only the remainder and the lowest bit of the quotient are kept. */
    for (;; --exponent, dividend <<= 1) {
      odd = dividend >= divisor;
      if (odd)
        dividend -= divisor;
      if (exponent == divisor_exponent)
        break;
    }
  }
  if (dividend * 2 + odd > divisor) {
    dividend = divisor - dividend;
    sign ^= UINT32_C(0x80000000);
  }
  if (dividend == 0)
    return kiln_f32_from_bits(sign);
  while (dividend < UINT32_C(0x800000) && exponent > -149) {
    dividend <<= 1;
    --exponent;
  }
  if (exponent < -149)
    dividend >>= -149 - exponent;
  else if (dividend >= UINT32_C(0x800000))
    dividend += (uint32_t)(exponent - -149) << 23;
  return kiln_f32_from_bits(sign | dividend);
}

/* `a` to an integer power by repeated squaring, rounding each product; negative powers are 1 over the positive one. */
KILN_INLINE float kiln_fpowi_f32(float a, int64_t exponent) {
  uint64_t rest = exponent < 0 ? 0 - (uint64_t)exponent : (uint64_t)exponent;
  float power = 1.0f;
  for (;;) {
    if ((rest & 1) != 0)
      power = kiln_mul_f32(power, a);
    rest >>= 1;
    if (rest == 0)
      break;
    a = kiln_mul_f32(a, a);
  }
  return exponent < 0 ? kiln_div_f32(1.0f, power) : power;
}

#ifdef __cplusplus
}
#endif

#endif
