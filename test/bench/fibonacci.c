/* The Fibonacci number of n / 64 mod 32 by plain recursion. */
#include <stdint.h>

static int32_t fibonacci(int32_t k) { return k < 2 ? k : fibonacci(k - 1) + fibonacci(k - 2); }

int64_t fibonacci_hand(int32_t n) { return fibonacci(n / 64 & 31); }
