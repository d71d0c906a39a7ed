/* Compares kernels with digests of what a model computes; included by the programs that kernel_checks.py writes. */
#ifndef KERNEL_CHECK_H_
#define KERNEL_CHECK_H_

#include "console.h"
#include "kiln_base.h"
#include "kiln_status.h"

/* One kernel over the product of its grids; a kernel with fewer than three operands has counts of 1. `digests` has one
   for each value of the first operand, or one alone. */
typedef struct kernel_check {
  const char *mnemonic;
  uint64_t (*call)(size_t i, size_t j, size_t k);
  size_t counts[3];
  const uint32_t *digests;
} kernel_check_t;

#ifdef __AVR__
#define DIGESTS(name, whole, ...) static const uint32_t name[] = {whole}
#define DIGEST_PER_KERNEL 1
#else
#define DIGESTS(name, whole, ...) static const uint32_t name[] = {__VA_ARGS__}
#define DIGEST_PER_KERNEL 0
#endif

KILN_INLINE int32_t to_i32(uint32_t bits) { return (int32_t)bits; }
KILN_INLINE int64_t to_i64(uint64_t bits) { return (int64_t)bits; }
KILN_INLINE uint64_t from_i32(int32_t value) { return (uint32_t)value; }
KILN_INLINE uint64_t from_i64(int64_t value) { return (uint64_t)value; }

KILN_INLINE float to_f32(uint32_t bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

KILN_INLINE uint64_t from_f32(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  return bits;
}

/* All NaNs are alike. */
KILN_INLINE uint64_t from_f32_or_nan(float value) { return value == value ? from_f32(value) : 0x7FC00000u; }

#if KILN_HAS_F64
KILN_INLINE double to_f64(uint64_t bits) {
  double value;
  memcpy(&value, &bits, 8);
  return value;
}

KILN_INLINE uint64_t from_f64(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  return bits;
}

KILN_INLINE uint64_t from_f64_or_nan(double value) {
  return value == value ? from_f64(value) : UINT64_C(0x7FF8000000000000);
}
#endif

/* The model's mark of a kernel that fails; `untouched`: its result is as it was. */
KILN_INLINE uint64_t failed(kiln_code_t code, int untouched) {
  return code == KILN_INVALID_ARGUMENT && untouched ? UINT64_C(0xF0000000000000F3) : (uint64_t)code;
}

static uint32_t add_to_digest(uint32_t digest, uint64_t value) {
  digest = (digest ^ (uint32_t)value) * 16777619u;
  return (digest ^ (uint32_t)(value >> 32)) * 16777619u;
}

/* Returns 1 if a digest differs, and says where. */
static int check_digest(const kernel_check_t *check, size_t row, uint32_t digest) {
  if (digest == check->digests[row])
    return 0;
  console_text(check->mnemonic);
  console_text(": wrong for value ");
  console_decimal((int64_t)row);
  console_text(" of the first operand\n");
  return 1;
}

static int check_kernel(const kernel_check_t *check) {
  int failures = 0;
  uint32_t digest = 2166136261u;
  for (size_t i = 0; i < check->counts[0]; ++i) {
    for (size_t j = 0; j < check->counts[1]; ++j)
      for (size_t k = 0; k < check->counts[2]; ++k)
        digest = add_to_digest(digest, check->call(i, j, k));
    if (!DIGEST_PER_KERNEL) {
      failures += check_digest(check, i, digest);
      digest = 2166136261u;
    }
  }
  return DIGEST_PER_KERNEL ? check_digest(check, 0, digest) : failures;
}

/* The exit code of main: 0 if all kernels agree with the model. */
static int check_kernels(const kernel_check_t *checks, size_t count) {
  int failures = 0;
  for (size_t i = 0; i < count; ++i)
    failures += check_kernel(&checks[i]) != 0;
  console_decimal((int64_t)count);
  console_text(" kernels, ");
  console_decimal(failures);
  console_text(" wrong\n");
  return failures != 0;
}

#endif
