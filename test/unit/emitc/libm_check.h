/* Compares functions of libm with tables; included by the programs that kernel_checks.py writes after the header of the
 * functions. Results may differ by some units in the last place. */
#ifndef LIBM_CHECK_H_
#define LIBM_CHECK_H_

#include "console.h"
#include "kiln_base.h"

#ifdef KILN_MATH_F64_H_
typedef uint64_t bits_t;
typedef double float_t_;
#define LIBM_INFINITY UINT64_C(0x7FF0000000000000)
#define LIBM_SIGN UINT64_C(0x8000000000000000)
#else
typedef uint32_t bits_t;
typedef float float_t_;
#define LIBM_INFINITY UINT32_C(0x7F800000)
#define LIBM_SIGN UINT32_C(0x80000000)
#endif

/* Bits of the operands, 0 for one that is not there, and of the result. */
typedef struct libm_row {
  bits_t operands[2];
  bits_t result;
} libm_row_t;

typedef struct libm_check {
  const char *mnemonic;
  float_t_ (*call)(bits_t a, bits_t b);
  unsigned bound;
  const libm_row_t *rows;
  size_t count;
} libm_check_t;

static bits_t bits_of(float_t_ value) {
  bits_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

KILN_UNUSED static float_t_ float_of(bits_t bits) {
  float_t_ value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

#define to_f32 float_of
#define to_f64 float_of

/* NaNs for NaNs, infinities and zeros exactly, the rest within `bound` units in the last place. */
static int close_enough(bits_t found, bits_t expected, unsigned bound) {
  bits_t magnitude = expected & ~LIBM_SIGN;
  if (magnitude > LIBM_INFINITY)
    return (found & ~LIBM_SIGN) > LIBM_INFINITY;
  if (magnitude == LIBM_INFINITY || magnitude == 0)
    return found == expected;
  bits_t distance = found > expected ? found - expected : expected - found;
  return distance <= bound;
}

static int check_function(const libm_check_t *check) {
  int failures = 0;
  for (size_t i = 0; i < check->count; ++i) {
    const libm_row_t *row = &check->rows[i];
    bits_t found = bits_of(check->call(row->operands[0], row->operands[1]));
    if (close_enough(found, row->result, check->bound))
      continue;
    ++failures;
    console_text(check->mnemonic);
    for (int k = 0; k < 2; ++k) {
      console_text(" ");
      console_hex(row->operands[k], (int)sizeof(bits_t) * 2);
    }
    console_text(" gives ");
    console_hex(found, (int)sizeof(bits_t) * 2);
    console_text(", expected ");
    console_hex(row->result, (int)sizeof(bits_t) * 2);
    console_text("\n");
  }
  return failures;
}

/* The exit code of main: 0 if all results are right. */
static int check_libm(const libm_check_t *checks, size_t count) {
  int failures = 0;
  for (size_t i = 0; i < count; ++i)
    failures += check_function(&checks[i]);
  console_decimal((int64_t)count);
  console_text(" functions, ");
  console_decimal(failures);
  console_text(" wrong results\n");
  return failures != 0;
}

#endif
