/* 64-bit float ops of the VM: vm.add.f64 is kiln_add_f64, and so on. IEEE 754 binary64, round to nearest even, no libm.
 * Which NaN arithmetic computes is up to the machine; everything that only moves a value keeps all bits. */
#ifndef KILN_F64_H_
#define KILN_F64_H_

#include "kiln_base.h"

#if !KILN_HAS_F64
#error "this program needs 64-bit floats (f64), but double is shorter on this machine"
#endif
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ != 0)
#error "kiln needs IEEE 754 arithmetic: compile without -ffast-math and -ffinite-math-only"
#endif
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 1 && !defined(__SSE2_MATH__)
#error "kiln needs double arithmetic without excess precision, on x86 SSE2 (-msse2 -mfpmath=sse)"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*===-- Bits ------------------------------------------------------------------------------------------------------===*/

/* The same bits as another type. */
KILN_INLINE int64_t kiln_bitcast_f64_i64(double a) {
  int64_t bits;
  memcpy(&bits, &a, sizeof bits);
  return bits;
}
KILN_INLINE double kiln_bitcast_i64_f64(int64_t a) {
  double value;
  memcpy(&value, &a, sizeof value);
  return value;
}

/* For the kernels below. */
KILN_INLINE uint64_t kiln_f64_bits(double a) { return (uint64_t)kiln_bitcast_f64_i64(a); }
KILN_INLINE double kiln_f64_from_bits(uint64_t bits) { return kiln_bitcast_i64_f64((int64_t)bits); }

/*===-- Arithmetic ------------------------------------------------------------------------------------------------===*/

KILN_INLINE double kiln_add_f64(double a, double b) { return (double)(a + b); }
KILN_INLINE double kiln_sub_f64(double a, double b) { return (double)(a - b); }
KILN_INLINE double kiln_mul_f64(double a, double b) { return (double)(a * b); }
KILN_INLINE double kiln_div_f64(double a, double b) { return (double)(a / b); }

/* a * b + c, rounded after each operation. */
KILN_INLINE double kiln_fma_f64(double a, double b, double c) {
#if KILN_HAS_BUILTINS || defined(__TINYC__)
  double product = (double)(a * b);
#else
  volatile double product = a * b;
#endif
  return (double)(product + c);
}

/* Change the sign bit and nothing else, of a NaN too. */
KILN_INLINE double kiln_neg_f64(double a) {
#if KILN_HAS_BUILTINS
  return -a;
#else
  return kiln_f64_from_bits(kiln_f64_bits(a) ^ UINT64_C(0x8000000000000000));
#endif
}
KILN_INLINE double kiln_abs_f64(double a) {
#if KILN_HAS_BUILTINS
  return __builtin_fabs(a);
#else
  return kiln_f64_from_bits(kiln_f64_bits(a) & ~UINT64_C(0x8000000000000000));
#endif
}

/* The first operand if they are equal (zeros of any sign) or either is a NaN. */
KILN_INLINE double kiln_min_f64(double a, double b) { return b < a ? b : a; }
KILN_INLINE double kiln_max_f64(double a, double b) { return a < b ? b : a; }

/*===-- Rounding to integers --------------------------------------------------------------------------------------===*/

/* Exponent of a finite value, such that 1 <= |a| / 2^exponent < 2 if it is normal; the greatest for infinities and
 * NaNs. */
KILN_INLINE int kiln_f64_exponent(uint64_t bits) { return (int)(bits >> 52 & 0x7FF) - 1023; }

/* Toward +infinity. */
KILN_INLINE double kiln_ceil_f64(double a) {
  uint64_t bits = kiln_f64_bits(a);
  int exponent = kiln_f64_exponent(bits);
  if (exponent >= 52)
    return a;
  if (exponent < 0) {
    uint64_t sign = bits & UINT64_C(0x8000000000000000);
    return kiln_f64_from_bits(sign != 0 || bits == 0 ? sign : UINT64_C(0x3FF0000000000000));
  }
  uint64_t fraction = UINT64_C(0xFFFFFFFFFFFFF) >> exponent;
  if ((bits & UINT64_C(0x8000000000000000)) == 0)
    bits += fraction;
  return kiln_f64_from_bits(bits & ~fraction);
}

/* Toward -infinity. */
KILN_INLINE double kiln_floor_f64(double a) {
  uint64_t bits = kiln_f64_bits(a);
  int exponent = kiln_f64_exponent(bits);
  if (exponent >= 52)
    return a;
  if (exponent < 0) {
    if ((bits & UINT64_C(0x8000000000000000)) == 0)
      return 0.0;
    return kiln_f64_from_bits(
        bits == UINT64_C(0x8000000000000000) ? bits : UINT64_C(0x8000000000000000) | UINT64_C(0x3FF0000000000000));
  }
  uint64_t fraction = UINT64_C(0xFFFFFFFFFFFFF) >> exponent;
  if ((bits & UINT64_C(0x8000000000000000)) != 0)
    bits += fraction;
  return kiln_f64_from_bits(bits & ~fraction);
}

/* To the nearest integer, halves away from zero. */
KILN_INLINE double kiln_round_f64(double a) {
  uint64_t bits = kiln_f64_bits(a);
  int exponent = kiln_f64_exponent(bits);
  if (exponent >= 52)
    return a;
  if (exponent < 0) {
    uint64_t sign = bits & UINT64_C(0x8000000000000000);
    return kiln_f64_from_bits(exponent == -1 ? sign | UINT64_C(0x3FF0000000000000) : sign);
  }
  bits += UINT64_C(0x8000000000000) >> exponent;
  return kiln_f64_from_bits(bits & ~(UINT64_C(0xFFFFFFFFFFFFF) >> exponent));
}

/* To the nearest integer, halves to the even one. */
KILN_INLINE double kiln_round_f64_even(double a) {
  uint64_t bits = kiln_f64_bits(a);
  int exponent = kiln_f64_exponent(bits);
  if (exponent >= 52)
    return a;
  if (exponent < 0) {
    uint64_t sign = bits & UINT64_C(0x8000000000000000);
    return kiln_f64_from_bits((bits ^ sign) > UINT64_C(0x3FE0000000000000) ? sign | UINT64_C(0x3FF0000000000000)
                                                                           : sign);
  }
  /* The lowest bit of the integer part; at exponent 0 that is the lowest bit of the biased exponent, which is odd. */
  uint64_t odd = bits >> (52 - exponent) & 1;
  bits += (UINT64_C(0x8000000000000) >> exponent) - 1 + odd;
  return kiln_f64_from_bits(bits & ~(UINT64_C(0xFFFFFFFFFFFFF) >> exponent));
}

/*===-- Comparison ------------------------------------------------------------------------------------------------===*/

/* .o is false and .u is true if either operand is a NaN. */
KILN_INLINE int32_t kiln_cmp_eq_f64_o(double a, double b) { return a == b; }
KILN_INLINE int32_t kiln_cmp_eq_f64_u(double a, double b) { return !(a < b || a > b); }
KILN_INLINE int32_t kiln_cmp_ne_f64_o(double a, double b) { return a < b || a > b; }
KILN_INLINE int32_t kiln_cmp_ne_f64_u(double a, double b) { return a != b; }
KILN_INLINE int32_t kiln_cmp_lt_f64_o(double a, double b) { return a < b; }
KILN_INLINE int32_t kiln_cmp_lt_f64_u(double a, double b) { return !(a >= b); }
KILN_INLINE int32_t kiln_cmp_lte_f64_o(double a, double b) { return a <= b; }
KILN_INLINE int32_t kiln_cmp_lte_f64_u(double a, double b) { return !(a > b); }
KILN_INLINE int32_t kiln_cmp_gt_f64_o(double a, double b) { return a > b; }
KILN_INLINE int32_t kiln_cmp_gt_f64_u(double a, double b) { return !(a <= b); }
KILN_INLINE int32_t kiln_cmp_gte_f64_o(double a, double b) { return a >= b; }
KILN_INLINE int32_t kiln_cmp_gte_f64_u(double a, double b) { return !(a < b); }
KILN_INLINE int32_t kiln_cmp_nz_f64_o(double a) { return kiln_cmp_ne_f64_o(a, 0.0); }
KILN_INLINE int32_t kiln_cmp_nz_f64_u(double a) { return kiln_cmp_ne_f64_u(a, 0.0); }
KILN_INLINE int32_t kiln_cmp_nan_f64(double a) { return a != a; }

/* 1 if fewer than 5 * 10^10 values lie between the operands. If just one is less than zero, they must be equal; else
   their bits are compared, so NaNs are near NaNs that have about the same bits. */
KILN_INLINE int32_t kiln_cmp_eq_f64_near(double a, double b) {
  if ((a < 0.0) != (b < 0.0))
    return a == b;
  uint64_t distance = kiln_f64_bits(a) - kiln_f64_bits(b);
  if (distance >> 63 != 0)
    distance = 0 - distance;
  return (int64_t)distance < INT64_C(50000000000);
}

/*===-- Selection -------------------------------------------------------------------------------------------------===*/

KILN_INLINE double kiln_select_f64(int32_t condition, double a, double b) { return condition != 0 ? a : b; }

/*===-- Conversion ------------------------------------------------------------------------------------------------===*/

/* From integers, signed or unsigned: the nearest value, halfway to the even one. */
KILN_INLINE double kiln_cast_si32_f64(int32_t a) { return (double)a; }
KILN_INLINE double kiln_cast_ui32_f64(int32_t a) { return (double)(uint32_t)a; }
KILN_INLINE double kiln_cast_si64_f64(int64_t a) { return (double)a; }
KILN_INLINE double kiln_cast_ui64_f64(int64_t a) { return (double)(uint64_t)a; }

/* |a| rounded to the nearest integer, halves away from zero; UINT64_MAX if that is 2^64 or more. `bits` is no NaN. */
KILN_INLINE uint64_t kiln_f64_magnitude(uint64_t bits) {
  int exponent = kiln_f64_exponent(bits);
  if (exponent < -1)
    return 0;
  if (exponent >= 64)
    return UINT64_MAX;
  uint64_t significand = (bits & UINT64_C(0xFFFFFFFFFFFFF)) | UINT64_C(0x10000000000000);
  if (exponent >= 52)
    return (uint64_t)significand << (exponent - 52);
  return ((significand >> (51 - exponent)) + 1) >> 1;
}

/* To integers: rounded to nearest, halves away from zero, then the nearest integer of the type; 0 for a NaN. */
KILN_INLINE int32_t kiln_cast_f64_si32(double a) {
  uint64_t bits = kiln_f64_bits(a);
  if (a != a)
    return 0;
  uint64_t magnitude = kiln_f64_magnitude(bits);
  if (bits >> 63 != 0)
    return magnitude > INT32_MAX ? INT32_MIN : -(int32_t)magnitude;
  return magnitude > INT32_MAX ? INT32_MAX : (int32_t)magnitude;
}
KILN_INLINE int32_t kiln_cast_f64_ui32(double a) {
  uint64_t bits = kiln_f64_bits(a);
  if (a != a || bits >> 63 != 0)
    return 0;
  uint64_t magnitude = kiln_f64_magnitude(bits);
  return magnitude > UINT32_MAX ? -1 : (int32_t)(uint32_t)magnitude;
}
KILN_INLINE int64_t kiln_cast_f64_si64(double a) {
  uint64_t bits = kiln_f64_bits(a);
  if (a != a)
    return 0;
  uint64_t magnitude = kiln_f64_magnitude(bits);
  if (bits >> 63 != 0)
    return magnitude > INT64_MAX ? INT64_MIN : -(int64_t)magnitude;
  return magnitude > INT64_MAX ? INT64_MAX : (int64_t)magnitude;
}
KILN_INLINE int64_t kiln_cast_f64_ui64(double a) {
  uint64_t bits = kiln_f64_bits(a);
  return a != a || bits >> 63 != 0 ? 0 : (int64_t)kiln_f64_magnitude(bits);
}

/* To f32, the nearest value, halfway to the even one; and from f32, exactly. */
KILN_INLINE float kiln_trunc_f64_f32(double a) { return (float)a; }
KILN_INLINE double kiln_ext_f32_f64(float a) { return (double)a; }

#ifdef __cplusplus
}
#endif

#endif
