/* The part of console.h that needs nothing but console_byte. */
#include "console.h"

void console_text(const char *text) {
  while (*text)
    console_byte(*text++);
}

void console_hex(uint64_t value, int digits) {
  while (digits-- > 0)
    console_byte("0123456789abcdef"[(value >> (4 * digits)) & 15u]);
}

void console_decimal(int64_t value) {
  char digits[20];
  int count = 0;
  uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  do {
    digits[count++] = (char)('0' + (int)(magnitude % 10));
    magnitude /= 10;
  } while (magnitude != 0);
  if (value < 0)
    console_byte('-');
  while (count > 0)
    console_byte(digits[--count]);
}
