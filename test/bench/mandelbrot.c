/* Adds up, over a grid n mod 64 points wide, how many steps each point takes to leave the Mandelbrot set, at most 200.
 */
#include <stdint.h>

static int32_t escape(double cx, double cy) {
  double x = 0, y = 0;
  int32_t step = 0;
  for (; step < 200; ++step) {
    double xx = x * x, yy = y * y, xy = x * y;
    if (xx + yy > 4.0)
      break;
    x = xx - yy + cx;
    y = xy + xy + cy;
  }
  return step;
}

int64_t mandelbrot_hand(int32_t n) {
  const int32_t size = n & 63;
  int64_t sum = 0;
  double cy = -1.25;
  for (int32_t i = 0; i < size; ++i, cy += 0.04) {
    double cx = -2.0;
    for (int32_t j = 0; j < size; ++j, cx += 0.04)
      sum += escape(cx, cy);
  }
  return sum;
}
