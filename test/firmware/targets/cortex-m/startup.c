/* Start of a Cortex-M image and its console. Output and exit code go through semihosting (BKPT 0xAB).
   A fault ends the program with exit code 254. */
#include <stdint.h>

#include "../console.h"

extern uint32_t image_data_start[], image_data_end[], image_data_load[], image_bss_start[], image_bss_end[];
extern uint32_t image_stack_top[];

int main(void);

enum { SYS_WRITEC = 0x03, SYS_EXIT_EXTENDED = 0x20, ADP_STOPPED_APPLICATION_EXIT = 0x20026 };

static void semihosting(int operation, const void *argument) {
  register int r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

void console_byte(char byte) { semihosting(SYS_WRITEC, &byte); }

static _Noreturn void image_exit(int code) {
  const uint32_t block[2] = {ADP_STOPPED_APPLICATION_EXIT, (uint32_t)code};
  semihosting(SYS_EXIT_EXTENDED, block);
  for (;;)
    continue;
}

static _Noreturn void image_fault(void) {
  console_text("\nfault\n");
  image_exit(254);
}

_Noreturn void image_reset(void) {
#ifdef __ARM_FP
  *(volatile uint32_t *)0xE000ED88u |= 0xFu << 20; /* CPACR: full access to CP10 and CP11 */
  __asm__ volatile("dsb\n\tisb" ::: "memory");
#endif
  for (uint32_t *from = image_data_load, *to = image_data_start; to != image_data_end;)
    *to++ = *from++;
  for (uint32_t *to = image_bss_start; to != image_bss_end;)
    *to++ = 0;
  image_exit(main());
}

/* Initial stack pointer, then the entries of reset and of the faults. */
__attribute__((section(".vectors"), used)) static const struct {
  uint32_t *stack;
  void (*handlers[15])(void);
} image_vectors = {
    image_stack_top,
    {image_reset, image_fault, image_fault, image_fault, image_fault, image_fault},
};
