/* Integer ops of the VM: vm.add.i32 is kiln_add_i32, and so on. Every input has a defined result on every machine, also
 * where int has 16 bits: arithmetic wraps, shift amounts are taken modulo the width, comparisons give 0 or 1. */
#ifndef KILN_INT_H_
#define KILN_INT_H_

#include "kiln_base.h"
#include "kiln_status.h"

#ifdef __cplusplus
extern "C" {
#endif

/*===-- Arithmetic ------------------------------------------------------------------------------------------------===*/

KILN_INLINE int32_t kiln_add_i32(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }
KILN_INLINE int64_t kiln_add_i64(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }

KILN_INLINE int32_t kiln_sub_i32(int32_t a, int32_t b) { return (int32_t)((uint32_t)a - (uint32_t)b); }
KILN_INLINE int64_t kiln_sub_i64(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }

KILN_INLINE int32_t kiln_mul_i32(int32_t a, int32_t b) { return (int32_t)((uint32_t)a * (uint32_t)b); }
KILN_INLINE int64_t kiln_mul_i64(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }

/* a * b + c */
KILN_INLINE int32_t kiln_fma_i32(int32_t a, int32_t b, int32_t c) {
  return (int32_t)((uint32_t)a * (uint32_t)b + (uint32_t)c);
}
KILN_INLINE int64_t kiln_fma_i64(int64_t a, int64_t b, int64_t c) {
  return (int64_t)((uint64_t)a * (uint64_t)b + (uint64_t)c);
}

/* Division truncates; the remainder has the sign of the dividend. Division by zero, and of the least value by -1, is
   INVALID_ARGUMENT and leaves `*result` alone. */
KILN_INLINE kiln_code_t kiln_div_i32_s(int32_t a, int32_t b, int32_t *result) {
  if (KILN_UNLIKELY(b == 0 || (b == -1 && a == INT32_MIN)))
    return KILN_INVALID_ARGUMENT;
  *result = a / b;
  return KILN_OK_CODE;
}
KILN_INLINE kiln_code_t kiln_div_i64_s(int64_t a, int64_t b, int64_t *result) {
  if (KILN_UNLIKELY(b == 0 || (b == -1 && a == INT64_MIN)))
    return KILN_INVALID_ARGUMENT;
  *result = a / b;
  return KILN_OK_CODE;
}

KILN_INLINE kiln_code_t kiln_div_i32_u(int32_t a, int32_t b, int32_t *result) {
  if (KILN_UNLIKELY(b == 0))
    return KILN_INVALID_ARGUMENT;
  *result = (int32_t)((uint32_t)a / (uint32_t)b);
  return KILN_OK_CODE;
}
KILN_INLINE kiln_code_t kiln_div_i64_u(int64_t a, int64_t b, int64_t *result) {
  if (KILN_UNLIKELY(b == 0))
    return KILN_INVALID_ARGUMENT;
  *result = (int64_t)((uint64_t)a / (uint64_t)b);
  return KILN_OK_CODE;
}

KILN_INLINE kiln_code_t kiln_rem_i32_s(int32_t a, int32_t b, int32_t *result) {
  if (KILN_UNLIKELY(b == 0 || (b == -1 && a == INT32_MIN)))
    return KILN_INVALID_ARGUMENT;
  *result = a % b;
  return KILN_OK_CODE;
}
KILN_INLINE kiln_code_t kiln_rem_i64_s(int64_t a, int64_t b, int64_t *result) {
  if (KILN_UNLIKELY(b == 0 || (b == -1 && a == INT64_MIN)))
    return KILN_INVALID_ARGUMENT;
  *result = a % b;
  return KILN_OK_CODE;
}

KILN_INLINE kiln_code_t kiln_rem_i32_u(int32_t a, int32_t b, int32_t *result) {
  if (KILN_UNLIKELY(b == 0))
    return KILN_INVALID_ARGUMENT;
  *result = (int32_t)((uint32_t)a % (uint32_t)b);
  return KILN_OK_CODE;
}
KILN_INLINE kiln_code_t kiln_rem_i64_u(int64_t a, int64_t b, int64_t *result) {
  if (KILN_UNLIKELY(b == 0))
    return KILN_INVALID_ARGUMENT;
  *result = (int64_t)((uint64_t)a % (uint64_t)b);
  return KILN_OK_CODE;
}

/* The least value is its own absolute value. */
KILN_INLINE int32_t kiln_abs_i32(int32_t a) { return a < 0 ? (int32_t)(0 - (uint32_t)a) : a; }
KILN_INLINE int64_t kiln_abs_i64(int64_t a) { return a < 0 ? (int64_t)(0 - (uint64_t)a) : a; }

KILN_INLINE int32_t kiln_min_i32_s(int32_t a, int32_t b) { return a < b ? a : b; }
KILN_INLINE int64_t kiln_min_i64_s(int64_t a, int64_t b) { return a < b ? a : b; }
KILN_INLINE int32_t kiln_min_i32_u(int32_t a, int32_t b) { return (uint32_t)a < (uint32_t)b ? a : b; }
KILN_INLINE int64_t kiln_min_i64_u(int64_t a, int64_t b) { return (uint64_t)a < (uint64_t)b ? a : b; }

KILN_INLINE int32_t kiln_max_i32_s(int32_t a, int32_t b) { return a < b ? b : a; }
KILN_INLINE int64_t kiln_max_i64_s(int64_t a, int64_t b) { return a < b ? b : a; }
KILN_INLINE int32_t kiln_max_i32_u(int32_t a, int32_t b) { return (uint32_t)a < (uint32_t)b ? b : a; }
KILN_INLINE int64_t kiln_max_i64_u(int64_t a, int64_t b) { return (uint64_t)a < (uint64_t)b ? b : a; }

/*===-- Bits ------------------------------------------------------------------------------------------------------===*/

KILN_INLINE int32_t kiln_not_i32(int32_t a) { return ~a; }
KILN_INLINE int64_t kiln_not_i64(int64_t a) { return ~a; }

KILN_INLINE int32_t kiln_and_i32(int32_t a, int32_t b) { return a & b; }
KILN_INLINE int64_t kiln_and_i64(int64_t a, int64_t b) { return a & b; }

KILN_INLINE int32_t kiln_or_i32(int32_t a, int32_t b) { return a | b; }
KILN_INLINE int64_t kiln_or_i64(int64_t a, int64_t b) { return a | b; }

KILN_INLINE int32_t kiln_xor_i32(int32_t a, int32_t b) { return a ^ b; }
KILN_INLINE int64_t kiln_xor_i64(int64_t a, int64_t b) { return a ^ b; }

/* Amounts are taken modulo the width; .s copies the sign bit. */
KILN_INLINE int32_t kiln_shl_i32(int32_t a, int32_t amount) { return (int32_t)((uint32_t)a << (amount & 31)); }
KILN_INLINE int64_t kiln_shl_i64(int64_t a, int32_t amount) { return (int64_t)((uint64_t)a << (amount & 63)); }

KILN_INLINE int32_t kiln_shr_i32_s(int32_t a, int32_t amount) { return a >> (amount & 31); }
KILN_INLINE int64_t kiln_shr_i64_s(int64_t a, int32_t amount) { return a >> (amount & 63); }

KILN_INLINE int32_t kiln_shr_i32_u(int32_t a, int32_t amount) { return (int32_t)((uint32_t)a >> (amount & 31)); }
KILN_INLINE int64_t kiln_shr_i64_u(int64_t a, int32_t amount) { return (int64_t)((uint64_t)a >> (amount & 63)); }

/* Number of zero bits above the highest one; the width for 0. */
KILN_INLINE int32_t kiln_ctlz_i32(int32_t a) {
#if KILN_HAS_BUILTINS && UINT_MAX == 0xFFFFFFFF
  return a == 0 ? 32 : __builtin_clz((unsigned)a);
#elif KILN_HAS_BUILTINS && ULONG_MAX == 0xFFFFFFFF
  return a == 0 ? 32 : __builtin_clzl((unsigned long)a);
#else
  uint32_t bits = (uint32_t)a;
  int32_t count = 32;
  for (; bits != 0; bits >>= 1)
    --count;
  return count;
#endif
}
KILN_INLINE int64_t kiln_ctlz_i64(int64_t a) {
#if KILN_HAS_BUILTINS && ULLONG_MAX == 0xFFFFFFFFFFFFFFFF
  return a == 0 ? 64 : __builtin_clzll((unsigned long long)a);
#else
  uint64_t bits = (uint64_t)a;
  int64_t count = 64;
  for (; bits != 0; bits >>= 1)
    --count;
  return count;
#endif
}

/*===-- Conversion ------------------------------------------------------------------------------------------------===*/

/* The low bits, zero-extended. */
KILN_INLINE int32_t kiln_trunc_i16_i8(int32_t a) { return a & 0xFF; }
KILN_INLINE int32_t kiln_trunc_i32_i8(int32_t a) { return a & 0xFF; }
KILN_INLINE int32_t kiln_trunc_i32_i16(int32_t a) { return a & (int32_t)0xFFFF; }
KILN_INLINE int32_t kiln_trunc_i64_i8(int64_t a) { return (int32_t)(a & 0xFF); }
KILN_INLINE int32_t kiln_trunc_i64_i16(int64_t a) { return (int32_t)(a & (int32_t)0xFFFF); }
KILN_INLINE int32_t kiln_trunc_i64_i32(int64_t a) { return (int32_t)(uint32_t)(uint64_t)a; }

/* The low bits of the source width, sign- or zero-extended. */
KILN_INLINE int32_t kiln_ext_i8_i32_s(int32_t a) { return (int8_t)(uint8_t)a; }
KILN_INLINE int32_t kiln_ext_i8_i32_u(int32_t a) { return (uint8_t)a; }
KILN_INLINE int32_t kiln_ext_i16_i32_s(int32_t a) { return (int16_t)(uint16_t)a; }
KILN_INLINE int32_t kiln_ext_i16_i32_u(int32_t a) { return (uint16_t)a; }
KILN_INLINE int64_t kiln_ext_i8_i64_s(int32_t a) { return (int8_t)(uint8_t)a; }
KILN_INLINE int64_t kiln_ext_i8_i64_u(int32_t a) { return (uint8_t)a; }
KILN_INLINE int64_t kiln_ext_i16_i64_s(int32_t a) { return (int16_t)(uint16_t)a; }
KILN_INLINE int64_t kiln_ext_i16_i64_u(int32_t a) { return (uint16_t)a; }
KILN_INLINE int64_t kiln_ext_i32_i64_s(int32_t a) { return a; }
KILN_INLINE int64_t kiln_ext_i32_i64_u(int32_t a) { return (uint32_t)a; }

/*===-- Comparison ------------------------------------------------------------------------------------------------===*/

KILN_INLINE int32_t kiln_cmp_eq_i32(int32_t a, int32_t b) { return a == b; }
KILN_INLINE int32_t kiln_cmp_eq_i64(int64_t a, int64_t b) { return a == b; }

KILN_INLINE int32_t kiln_cmp_ne_i32(int32_t a, int32_t b) { return a != b; }
KILN_INLINE int32_t kiln_cmp_ne_i64(int64_t a, int64_t b) { return a != b; }

KILN_INLINE int32_t kiln_cmp_lt_i32_s(int32_t a, int32_t b) { return a < b; }
KILN_INLINE int32_t kiln_cmp_lt_i64_s(int64_t a, int64_t b) { return a < b; }
KILN_INLINE int32_t kiln_cmp_lt_i32_u(int32_t a, int32_t b) { return (uint32_t)a < (uint32_t)b; }
KILN_INLINE int32_t kiln_cmp_lt_i64_u(int64_t a, int64_t b) { return (uint64_t)a < (uint64_t)b; }

KILN_INLINE int32_t kiln_cmp_lte_i32_s(int32_t a, int32_t b) { return a <= b; }
KILN_INLINE int32_t kiln_cmp_lte_i64_s(int64_t a, int64_t b) { return a <= b; }
KILN_INLINE int32_t kiln_cmp_lte_i32_u(int32_t a, int32_t b) { return (uint32_t)a <= (uint32_t)b; }
KILN_INLINE int32_t kiln_cmp_lte_i64_u(int64_t a, int64_t b) { return (uint64_t)a <= (uint64_t)b; }

KILN_INLINE int32_t kiln_cmp_gt_i32_s(int32_t a, int32_t b) { return a > b; }
KILN_INLINE int32_t kiln_cmp_gt_i64_s(int64_t a, int64_t b) { return a > b; }
KILN_INLINE int32_t kiln_cmp_gt_i32_u(int32_t a, int32_t b) { return (uint32_t)a > (uint32_t)b; }
KILN_INLINE int32_t kiln_cmp_gt_i64_u(int64_t a, int64_t b) { return (uint64_t)a > (uint64_t)b; }

KILN_INLINE int32_t kiln_cmp_gte_i32_s(int32_t a, int32_t b) { return a >= b; }
KILN_INLINE int32_t kiln_cmp_gte_i64_s(int64_t a, int64_t b) { return a >= b; }
KILN_INLINE int32_t kiln_cmp_gte_i32_u(int32_t a, int32_t b) { return (uint32_t)a >= (uint32_t)b; }
KILN_INLINE int32_t kiln_cmp_gte_i64_u(int64_t a, int64_t b) { return (uint64_t)a >= (uint64_t)b; }

KILN_INLINE int32_t kiln_cmp_nz_i32(int32_t a) { return a != 0; }
KILN_INLINE int32_t kiln_cmp_nz_i64(int64_t a) { return a != 0; }

/*===-- Selection -------------------------------------------------------------------------------------------------===*/

KILN_INLINE int32_t kiln_select_i32(int32_t condition, int32_t a, int32_t b) { return condition != 0 ? a : b; }
KILN_INLINE int64_t kiln_select_i64(int32_t condition, int64_t a, int64_t b) { return condition != 0 ? a : b; }

#ifdef __cplusplus
}
#endif

#endif
