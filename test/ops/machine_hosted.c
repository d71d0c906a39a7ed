/* The driver's output on a machine with an operating system. */
#include <stdio.h>

#include "driver.h"

void ops_put(char c) { putchar(c); }
void ops_flush(void) { fflush(stdout); }
