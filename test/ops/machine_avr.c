/* The driver's output on an AVR: the first serial port. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "driver.h"

void ops_put(char c) {
  while (!(UCSR0A & (1 << UDRE0))) {
  }
  UDR0 = (uint8_t)c;
}

/* Sleeping with interrupts off ends the emulator. */
static __attribute__((destructor)) void stop(void) {
  cli();
  sleep_enable();
  sleep_cpu();
}

void ops_flush(void) {}
