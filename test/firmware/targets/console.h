/* Output of a program under test, the same on every target. The exit code is what main returns (0 to 255). */
#ifndef CONSOLE_H_
#define CONSOLE_H_

#include <stdint.h>

/* Writes one byte; each target has its own. Lines end with '\n'; AVR shows other bytes below 32 as '.'. */
void console_byte(char byte);

/* Writes a NUL-terminated text. */
void console_text(const char *text);

/* Writes the low `digits` hexadecimal digits of `value`, the most significant one first. */
void console_hex(uint64_t value, int digits);

/* Writes `value` in decimal. */
void console_decimal(int64_t value);

#endif
