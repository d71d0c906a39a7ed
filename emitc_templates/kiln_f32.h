/* 32-bit float ops of the VM: vm.add.f32 is kiln_add_f32, and so on. IEEE 754 binary32, round to nearest even, no libm.
 * Which NaN arithmetic computes is up to the machine; everything that only moves a value keeps all bits. */
#ifndef KILN_F32_H_
#define KILN_F32_H_

#include "kiln_base.h"

#if FLT_RADIX != 2 || FLT_MANT_DIG != 24 || FLT_MAX_EXP != 128
#error "kiln needs a float of 32 bits, IEEE 754"
#endif
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ != 0)
#error "kiln needs IEEE 754 arithmetic: compile without -ffast-math and -ffinite-math-only"
#endif
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 1 && !defined(__SSE2_MATH__)
#error "kiln needs float arithmetic without excess precision, on x86 SSE2 (-msse2 -mfpmath=sse)"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*===-- Bits ------------------------------------------------------------------------------------------------------===*/

/* The same bits as another type. */
KILN_INLINE int32_t kiln_bitcast_f32_i32(float a) {
  int32_t bits;
  memcpy(&bits, &a, sizeof bits);
  return bits;
}
KILN_INLINE float kiln_bitcast_i32_f32(int32_t a) {
  float value;
  memcpy(&value, &a, sizeof value);
  return value;
}

/* For the kernels below. */
KILN_INLINE uint32_t kiln_f32_bits(float a) { return (uint32_t)kiln_bitcast_f32_i32(a); }
KILN_INLINE float kiln_f32_from_bits(uint32_t bits) { return kiln_bitcast_i32_f32((int32_t)bits); }

/*===-- Arithmetic ------------------------------------------------------------------------------------------------===*/

KILN_INLINE float kiln_add_f32(float a, float b) { return (float)(a + b); }
KILN_INLINE float kiln_sub_f32(float a, float b) { return (float)(a - b); }
KILN_INLINE float kiln_mul_f32(float a, float b) { return (float)(a * b); }
KILN_INLINE float kiln_div_f32(float a, float b) { return (float)(a / b); }

/* a * b + c, rounded after each operation. */
KILN_INLINE float kiln_fma_f32(float a, float b, float c) {
#if KILN_HAS_BUILTINS || defined(__TINYC__)
  float product = (float)(a * b);
#else
  volatile float product = a * b;
#endif
  return (float)(product + c);
}

/* Change the sign bit and nothing else, of a NaN too. */
KILN_INLINE float kiln_neg_f32(float a) {
#if KILN_HAS_BUILTINS
  return -a;
#else
  return kiln_f32_from_bits(kiln_f32_bits(a) ^ UINT32_C(0x80000000));
#endif
}
KILN_INLINE float kiln_abs_f32(float a) {
#if KILN_HAS_BUILTINS
  return __builtin_fabsf(a);
#else
  return kiln_f32_from_bits(kiln_f32_bits(a) & ~UINT32_C(0x80000000));
#endif
}

/* The first operand if they are equal (zeros of any sign) or either is a NaN. */
KILN_INLINE float kiln_min_f32(float a, float b) { return b < a ? b : a; }
KILN_INLINE float kiln_max_f32(float a, float b) { return a < b ? b : a; }

/*===-- Rounding to integers --------------------------------------------------------------------------------------===*/

/* Exponent of a finite value, such that 1 <= |a| / 2^exponent < 2 if it is normal; the greatest for infinities and
 * NaNs. */
KILN_INLINE int kiln_f32_exponent(uint32_t bits) { return (int)(bits >> 23 & 0xFF) - 127; }

/* Toward +infinity. */
KILN_INLINE float kiln_ceil_f32(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent >= 23)
    return a;
  if (exponent < 0) {
    uint32_t sign = bits & UINT32_C(0x80000000);
    return kiln_f32_from_bits(sign != 0 || bits == 0 ? sign : UINT32_C(0x3F800000));
  }
  uint32_t fraction = UINT32_C(0x7FFFFF) >> exponent;
  if ((bits & UINT32_C(0x80000000)) == 0)
    bits += fraction;
  return kiln_f32_from_bits(bits & ~fraction);
}

/* Toward -infinity. */
KILN_INLINE float kiln_floor_f32(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent >= 23)
    return a;
  if (exponent < 0) {
    if ((bits & UINT32_C(0x80000000)) == 0)
      return 0.0f;
    return kiln_f32_from_bits(bits == UINT32_C(0x80000000) ? bits : UINT32_C(0x80000000) | UINT32_C(0x3F800000));
  }
  uint32_t fraction = UINT32_C(0x7FFFFF) >> exponent;
  if ((bits & UINT32_C(0x80000000)) != 0)
    bits += fraction;
  return kiln_f32_from_bits(bits & ~fraction);
}

/* To the nearest integer, halves away from zero. */
KILN_INLINE float kiln_round_f32(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent >= 23)
    return a;
  if (exponent < 0) {
    uint32_t sign = bits & UINT32_C(0x80000000);
    return kiln_f32_from_bits(exponent == -1 ? sign | UINT32_C(0x3F800000) : sign);
  }
  bits += UINT32_C(0x400000) >> exponent;
  return kiln_f32_from_bits(bits & ~(UINT32_C(0x7FFFFF) >> exponent));
}

/* To the nearest integer, halves to the even one. */
KILN_INLINE float kiln_round_f32_even(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent >= 23)
    return a;
  if (exponent < 0) {
    uint32_t sign = bits & UINT32_C(0x80000000);
    return kiln_f32_from_bits((bits ^ sign) > UINT32_C(0x3F000000) ? sign | UINT32_C(0x3F800000) : sign);
  }
  /* The lowest bit of the integer part; at exponent 0 that is the lowest bit of the biased exponent, which is odd. */
  uint32_t odd = bits >> (23 - exponent) & 1;
  bits += (UINT32_C(0x400000) >> exponent) - 1 + odd;
  return kiln_f32_from_bits(bits & ~(UINT32_C(0x7FFFFF) >> exponent));
}

/*===-- Comparison ------------------------------------------------------------------------------------------------===*/

/* .o is false and .u is true if either operand is a NaN. */
KILN_INLINE int32_t kiln_cmp_eq_f32_o(float a, float b) { return a == b; }
KILN_INLINE int32_t kiln_cmp_eq_f32_u(float a, float b) { return !(a < b || a > b); }
KILN_INLINE int32_t kiln_cmp_ne_f32_o(float a, float b) { return a < b || a > b; }
KILN_INLINE int32_t kiln_cmp_ne_f32_u(float a, float b) { return a != b; }
KILN_INLINE int32_t kiln_cmp_lt_f32_o(float a, float b) { return a < b; }
KILN_INLINE int32_t kiln_cmp_lt_f32_u(float a, float b) { return !(a >= b); }
KILN_INLINE int32_t kiln_cmp_lte_f32_o(float a, float b) { return a <= b; }
KILN_INLINE int32_t kiln_cmp_lte_f32_u(float a, float b) { return !(a > b); }
KILN_INLINE int32_t kiln_cmp_gt_f32_o(float a, float b) { return a > b; }
KILN_INLINE int32_t kiln_cmp_gt_f32_u(float a, float b) { return !(a <= b); }
KILN_INLINE int32_t kiln_cmp_gte_f32_o(float a, float b) { return a >= b; }
KILN_INLINE int32_t kiln_cmp_gte_f32_u(float a, float b) { return !(a < b); }
KILN_INLINE int32_t kiln_cmp_nz_f32_o(float a) { return kiln_cmp_ne_f32_o(a, 0.0f); }
KILN_INLINE int32_t kiln_cmp_nz_f32_u(float a) { return kiln_cmp_ne_f32_u(a, 0.0f); }
KILN_INLINE int32_t kiln_cmp_nan_f32(float a) { return a != a; }

/* 1 if fewer than 100 values lie between the operands. If just one is less than zero, they must be equal; else
   their bits are compared, so NaNs are near NaNs that have about the same bits. */
KILN_INLINE int32_t kiln_cmp_eq_f32_near(float a, float b) {
  if ((a < 0.0f) != (b < 0.0f))
    return a == b;
  uint32_t distance = kiln_f32_bits(a) - kiln_f32_bits(b);
  if (distance >> 31 != 0)
    distance = 0 - distance;
  return (int32_t)distance < 100;
}

/*===-- Selection -------------------------------------------------------------------------------------------------===*/

KILN_INLINE float kiln_select_f32(int32_t condition, float a, float b) { return condition != 0 ? a : b; }

/*===-- Conversion ------------------------------------------------------------------------------------------------===*/

/* From integers, signed or unsigned: the nearest value, halfway to the even one. */
KILN_INLINE float kiln_cast_si32_f32(int32_t a) { return (float)a; }
KILN_INLINE float kiln_cast_ui32_f32(int32_t a) { return (float)(uint32_t)a; }
KILN_INLINE float kiln_cast_si64_f32(int64_t a) { return (float)a; }
KILN_INLINE float kiln_cast_ui64_f32(int64_t a) { return (float)(uint64_t)a; }

/* |a| rounded to the nearest integer, halves away from zero; UINT64_MAX if that is 2^64 or more. `bits` is no NaN. */
KILN_INLINE uint64_t kiln_f32_magnitude(uint32_t bits) {
  int exponent = kiln_f32_exponent(bits);
  if (exponent < -1)
    return 0;
  if (exponent >= 64)
    return UINT64_MAX;
  uint32_t significand = (bits & UINT32_C(0x7FFFFF)) | UINT32_C(0x800000);
  if (exponent >= 23)
    return (uint64_t)significand << (exponent - 23);
  return ((significand >> (22 - exponent)) + 1) >> 1;
}

/* To integers: rounded to nearest, halves away from zero, then the nearest integer of the type; 0 for a NaN. */
KILN_INLINE int32_t kiln_cast_f32_si32(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent < -1)
    return 0;
  if (exponent >= 31)
    return a != a ? 0 : (bits >> 31 != 0 ? INT32_MIN : INT32_MAX);
  uint32_t magnitude = (bits & UINT32_C(0x7FFFFF)) | UINT32_C(0x800000);
  if (exponent >= 23)
    magnitude <<= exponent - 23;
  else
    magnitude = ((magnitude >> (22 - exponent)) + 1) >> 1;
  return (int32_t)(bits >> 31 != 0 ? 0 - magnitude : magnitude);
}
KILN_INLINE int32_t kiln_cast_f32_ui32(float a) {
  uint32_t bits = kiln_f32_bits(a);
  int exponent = kiln_f32_exponent(bits);
  if (exponent < -1 || bits >> 31 != 0 || a != a)
    return 0;
  if (exponent >= 32)
    return -1;
  uint32_t magnitude = (bits & UINT32_C(0x7FFFFF)) | UINT32_C(0x800000);
  if (exponent >= 23)
    magnitude <<= exponent - 23;
  else
    magnitude = ((magnitude >> (22 - exponent)) + 1) >> 1;
  return (int32_t)magnitude;
}
KILN_INLINE int64_t kiln_cast_f32_si64(float a) {
  uint32_t bits = kiln_f32_bits(a);
  if (a != a)
    return 0;
  uint64_t magnitude = kiln_f32_magnitude(bits);
  if (bits >> 31 != 0)
    return magnitude > INT64_MAX ? INT64_MIN : -(int64_t)magnitude;
  return magnitude > INT64_MAX ? INT64_MAX : (int64_t)magnitude;
}
KILN_INLINE int64_t kiln_cast_f32_ui64(float a) {
  uint32_t bits = kiln_f32_bits(a);
  return a != a || bits >> 31 != 0 ? 0 : (int64_t)kiln_f32_magnitude(bits);
}

#ifdef __cplusplus
}
#endif

#endif
