/* Counts the primes below n with the sieve of Eratosthenes. */
#include <stdint.h>
#include <string.h>

static uint8_t composite[64000];

int64_t sieve_hand(int32_t n) {
  int64_t primes = 0;
  memset(composite, 0, (size_t)n);
  for (int64_t p = 2; p < n; ++p) {
    if (composite[p])
      continue;
    ++primes;
    for (int64_t m = p * p; m < n; m += p)
      composite[m] = 1;
  }
  return primes;
}
