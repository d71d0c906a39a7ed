/* Console of targets with an operating system: the C library's standard output. */
#include "../console.h"

#include <stdio.h>

void console_byte(char byte) { putchar((unsigned char)byte); }
