/* Console and end of a program on an ATmega1284P under simavr; avr-libc's start-up code runs before main and calls
   `exit` after it. Output goes through USART 0. The simulator has no exit codes: the last line printed is `exit N`,
   then sleeping with interrupts off ends the simulation. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "../console.h"

void console_byte(char byte) {
  UCSR0A = _BV(U2X0);
  UBRR0 = 0;
  UCSR0B = _BV(TXEN0);
  while (!(UCSR0A & _BV(UDRE0)))
    continue;
  UDR0 = (uint8_t)byte;
}

void exit(int code) {
  console_text("\nexit ");
  console_decimal(code);
  console_byte('\n');
  while (!(UCSR0A & _BV(UDRE0)))
    continue;
  cli();
  sleep_enable();
  for (;;)
    sleep_cpu();
}
