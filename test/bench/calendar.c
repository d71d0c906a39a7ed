/* Walks n months from January 1970 and adds up the day numbers of their first days. */
#include <stdint.h>

static int32_t leap(int32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static int32_t days(int32_t month, int32_t year) {
  static const int32_t base[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 1 ? base[month] + leap(year) : base[month];
}

int64_t calendar_hand(int32_t n) {
  int64_t sum = 0;
  int32_t month = 0, year = 1970, day = 0;
  for (int32_t i = 0; i < n; ++i) {
    sum += day;
    day += days(month, year);
    if (++month == 12) {
      month = 0;
      ++year;
    }
  }
  return sum;
}
