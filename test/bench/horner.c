/* Values of a polynomial of degree 8 at n points, added up. */
#include <stdint.h>
#include <string.h>

static const double coefficients[9] = {0.125, -0.75, 1.5, -2.25, 0.5, 3.0, -1.125, 0.0625, 1.0};

static double evaluate(double x) {
  double value = 0;
  for (int k = 0; k < 9; ++k)
    value = value * x + coefficients[k];
  return value;
}

int64_t horner_hand(int32_t n) {
  double x = 0, sum = 0;
  int64_t bits;
  for (int32_t i = 0; i < n; ++i) {
    sum += evaluate(x);
    x += 0.0009765625;
  }
  memcpy(&bits, &sum, sizeof bits);
  return bits;
}
