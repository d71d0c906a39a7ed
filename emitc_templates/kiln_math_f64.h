/* Float functions of the VM on f64: vm.sin.f64 is kiln_sin_f64, and so on. The only header that uses libm. */
#ifndef KILN_MATH_F64_H_
#define KILN_MATH_F64_H_

#include "kiln_base.h"
#include "kiln_f64.h"

#include <math.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A value that the compiler does not know: libm computes the result, not the compiler, whose last bits may differ. */
KILN_INLINE double kiln_opaque_f64(double a) {
#if KILN_HAS_BUILTINS
  __asm__("" : "+m"(a));
  return a;
#else
  volatile double value = a;
  return value;
#endif
}

/*===-- Functions of libm, as accurate as that is -----------------------------------------------------------------===*/

#define KILN_MATH_F64(name)                                                                                            \
  KILN_INLINE double kiln_##name##_f64(double a) { return name(kiln_opaque_f64(a)); }
KILN_MATH_F64(atan)
KILN_MATH_F64(cos)
KILN_MATH_F64(sin)
KILN_MATH_F64(exp)
KILN_MATH_F64(log)
KILN_MATH_F64(log10)
KILN_MATH_F64(tanh)
KILN_MATH_F64(exp2)
KILN_MATH_F64(expm1)
KILN_MATH_F64(log1p)
KILN_MATH_F64(log2)
KILN_MATH_F64(erf)
#undef KILN_MATH_F64

/* The angle of the point (x, y). */
KILN_INLINE double kiln_atan2_f64(double y, double x) { return atan2(kiln_opaque_f64(y), kiln_opaque_f64(x)); }

KILN_INLINE double kiln_pow_f64(double a, double b) { return pow(kiln_opaque_f64(a), kiln_opaque_f64(b)); }

/*===-- Exact, or rounded as described ----------------------------------------------------------------------------===*/

/* The nearest value to the square root. */
KILN_INLINE double kiln_sqrt_f64(double a) { return sqrt(a); }

/* a * b + c, rounded once: the instruction for it, else fma of libm, which small libraries round twice. */
KILN_INLINE double kiln_fma_fused_f64(double a, double b, double c) { return fma(a, b, c); }

/* 1 / sqrt(a), rounded after each operation. */
KILN_INLINE double kiln_rsqrt_f64(double a) { return kiln_div_f64(1.0, kiln_sqrt_f64(a)); }

/* Splits the bits of a positive, finite, non-zero value: it is significand * 2^exponent, 2^52 <= significand <
 * 2^(52+1). */
KILN_INLINE uint64_t kiln_f64_split(uint64_t bits, int *exponent) {
  int biased = (int)(bits >> 52);
  uint64_t significand = bits & UINT64_C(0xFFFFFFFFFFFFF);
  if (biased != 0) {
    significand |= UINT64_C(0x10000000000000);
  } else {
    for (biased = 1; significand < UINT64_C(0x10000000000000); --biased)
      significand <<= 1;
  }
  *exponent = biased - 1075;
  return significand;
}

/* IEEE 754 remainder: a - n * b, exactly, where n is the integer nearest to a / b, halves to the even one. A zero has
   the sign of `a`. NaN if `a` is infinite or `b` is 0. */
KILN_INLINE double kiln_rem_f64(double a, double b) {
  uint64_t sign = kiln_f64_bits(a) & UINT64_C(0x8000000000000000);
  uint64_t dividend = kiln_f64_bits(a) ^ sign;
  uint64_t divisor = kiln_f64_bits(b) & ~UINT64_C(0x8000000000000000);
  if (dividend >= UINT64_C(0x7FF0000000000000) || divisor > UINT64_C(0x7FF0000000000000) || divisor == 0)
    return kiln_f64_from_bits(UINT64_C(0x7FF8000000000000));
  if (divisor == UINT64_C(0x7FF0000000000000) || dividend == 0)
    return a;
  int exponent;
  int divisor_exponent;
  dividend = kiln_f64_split(dividend, &exponent);
  divisor = kiln_f64_split(divisor, &divisor_exponent);
  if (exponent < divisor_exponent - 1)
    return a;
  uint64_t odd = 0;
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
    sign ^= UINT64_C(0x8000000000000000);
  }
  if (dividend == 0)
    return kiln_f64_from_bits(sign);
  while (dividend < UINT64_C(0x10000000000000) && exponent > -1074) {
    dividend <<= 1;
    --exponent;
  }
  if (exponent < -1074)
    dividend >>= -1074 - exponent;
  else if (dividend >= UINT64_C(0x10000000000000))
    dividend += (uint64_t)(exponent - -1074) << 52;
  return kiln_f64_from_bits(sign | dividend);
}

/* `a` to an integer power by repeated squaring, rounding each product; negative powers are 1 over the positive one. */
KILN_INLINE double kiln_fpowi_f64(double a, int64_t exponent) {
  uint64_t rest = exponent < 0 ? 0 - (uint64_t)exponent : (uint64_t)exponent;
  double power = 1.0;
  for (;;) {
    if ((rest & 1) != 0)
      power = kiln_mul_f64(power, a);
    rest >>= 1;
    if (rest == 0)
      break;
    a = kiln_mul_f64(a, a);
  }
  return exponent < 0 ? kiln_div_f64(1.0, power) : power;
}

#ifdef __cplusplus
}
#endif

#endif
