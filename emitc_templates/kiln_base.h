/* What every other support header needs: fixed-width integers, memcpy, and names for what compilers spell differently.
 *
 * Plain C99 that is also C++17. Of the C library only memcpy, memset and memmove are used here and in all support code
 * except kiln_system.c (malloc) and kiln_math_*.h (libm).
 *
 * Including this header also fixes how floats are computed in the rest of the translation unit: a*b + c is rounded
 * twice even where the machine could fuse it, f32 expressions are not computed in f64 (s390x), and 32-bit x86 computes
 * in SSE2 registers, because the x87 stack would round f64 results twice. (The i386 calling convention still returns
 * floats on the x87 stack, which turns a signaling NaN into a quiet one: kernels are inlined there, so only real calls
 * do that.) */
#ifndef KILN_BASE_H_
#define KILN_BASE_H_

#include <float.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__) && !defined(__TINYC__)
#if defined(__FP_FAST_FMA) || defined(__FP_FAST_FMAF)
#pragma GCC optimize("fp-contract=off")
#endif
#if __FLT_EVAL_METHOD__ == 1
#pragma GCC optimize("excess-precision=fast")
#endif
#if defined(__i386__) && !defined(__SSE2_MATH__)
#pragma GCC target("sse2,fpmath=sse")
#endif
#endif

/* GNU attributes; and builtins that tcc, which knows the attributes, does not have. */
#if defined(__GNUC__) || defined(__clang__) || defined(__TINYC__)
#define KILN_HAS_ATTRIBUTES 1
#else
#define KILN_HAS_ATTRIBUTES 0
#endif
#if (defined(__GNUC__) || defined(__clang__)) && !defined(__TINYC__)
#define KILN_HAS_BUILTINS 1
#else
#define KILN_HAS_BUILTINS 0
#endif

#if KILN_HAS_ATTRIBUTES
#define KILN_ALIGNED(n) __attribute__((aligned(n)))
#define KILN_UNUSED __attribute__((unused))
#define KILN_COLD __attribute__((noinline, cold))
#else
#define KILN_ALIGNED(n)
#define KILN_UNUSED
#define KILN_COLD
#endif

#if KILN_HAS_BUILTINS
#define KILN_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define KILN_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define KILN_ASSUME_ALIGNED(pointer, alignment) __builtin_assume_aligned(pointer, alignment)
#else
#define KILN_LIKELY(condition) (condition)
#define KILN_UNLIKELY(condition) (condition)
#define KILN_ASSUME_ALIGNED(pointer, alignment) ((void *)(pointer))
#endif

/* Kernels and accessors. */
#if defined(__i386__) && KILN_HAS_BUILTINS
#define KILN_INLINE static inline __attribute__((always_inline, unused))
#else
#define KILN_INLINE static inline KILN_UNUSED
#endif

/* Functions of the .c files: external, or private to one file that contains all support code. */
#ifndef KILN_API
#ifdef KILN_SINGLE_FILE
#define KILN_API static KILN_UNUSED
#else
#define KILN_API
#endif
#endif

#if defined(__cplusplus)
#define KILN_STATIC_ASSERT(condition) static_assert(condition, #condition)
#else
#define KILN_STATIC_ASSERT(condition) extern char (*kiln_static_assert(void))[(condition) ? 1 : -1]
#endif

#if defined(__cplusplus)
#if KILN_HAS_BUILTINS
#define KILN_RESTRICT __restrict
#else
#define KILN_RESTRICT
#endif
#else
#define KILN_RESTRICT restrict
#endif

/* 1 if memory has the byte order of buffers (little-endian); 0 if not, or if the compiler does not say. */
#if (defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__) || defined(__i386__) ||                     \
    defined(__x86_64__) || defined(_M_IX86) || defined(_M_X64) || defined(_M_ARM64)
#define KILN_LITTLE_ENDIAN 1
#else
#define KILN_LITTLE_ENDIAN 0
#endif

/* 1 if loads and stores need no alignment. */
#if defined(__i386__) || defined(__x86_64__) || defined(_M_IX86) || defined(_M_X64) || defined(_M_ARM64) ||            \
    defined(__aarch64__) || defined(__ARM_FEATURE_UNALIGNED) || defined(__s390x__) || defined(__powerpc64__) ||        \
    defined(__riscv_misaligned_fast) || defined(__AVR__)
#define KILN_UNALIGNED_ACCESS 1
#else
#define KILN_UNALIGNED_ACCESS 0
#endif

/* 1 if double is the VM's f64; 0 where it is shorter (AVR). What needs f64 is left out or refuses to compile there. */
#if DBL_MANT_DIG == 53
#define KILN_HAS_F64 1
#else
#define KILN_HAS_F64 0
#endif

KILN_STATIC_ASSERT(CHAR_BIT == 8);
KILN_STATIC_ASSERT((int32_t)UINT32_MAX == -1);
KILN_STATIC_ASSERT((int64_t)UINT64_MAX == -1);
KILN_STATIC_ASSERT((INT32_MIN >> 31) == -1);
KILN_STATIC_ASSERT((INT64_MIN >> 63) == -1);

#endif
