/* Start of an image for QEMU's virt machine and its console. Output and exit code go through semihosting (EBREAK
   between two marker instructions). A trap ends the program with exit code 254. */
#include <stdint.h>

#include "../console.h"

extern uint32_t image_bss_start[], image_bss_end[];

int main(void);

enum { SYS_WRITEC = 0x03, SYS_EXIT_EXTENDED = 0x20, ADP_STOPPED_APPLICATION_EXIT = 0x20026 };

__attribute__((noinline)) static void semihosting(int operation, const void *argument) {
  register int a0 __asm__("a0") = operation;
  register const void *a1 __asm__("a1") = argument;
  __asm__ volatile(".balign 16\n\t"
                   ".option push\n\t.option norvc\n\t"
                   "slli zero, zero, 0x1f\n\tebreak\n\tsrai zero, zero, 7\n\t"
                   ".option pop"
                   : "+r"(a0)
                   : "r"(a1)
                   : "memory");
}

void console_byte(char byte) { semihosting(SYS_WRITEC, &byte); }

static _Noreturn void image_exit(int code) {
  const uint32_t block[2] = {ADP_STOPPED_APPLICATION_EXIT, (uint32_t)code};
  semihosting(SYS_EXIT_EXTENDED, block);
  for (;;)
    continue;
}

__attribute__((aligned(4))) static _Noreturn void image_trap(void) {
  console_text("\nfault\n");
  image_exit(254);
}

__attribute__((used)) static _Noreturn void image_start(void) {
  __asm__ volatile(".option push\n\t.option arch, +zicsr\n\tcsrw mtvec, %0\n\t.option pop" : : "r"(image_trap));
  for (uint32_t *to = image_bss_start; to != image_bss_end;)
    *to++ = 0;
  image_exit(main());
}

__attribute__((naked, section(".text.image_reset"))) void image_reset(void) {
  __asm__ volatile("la sp, image_stack_top\n\tj image_start");
}
