// Optional imports may be missing from the table; a call of a missing one fails with NOT_FOUND.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  vm.import private optional @led.toggle(%pin : i32) -> i32
  vm.func private @toggle(%pin: i32) -> i32 {
    %has = vm.import.resolved @led.toggle : i32
    vm.cond_br %has, ^call, ^none
  ^call:
    %0 = vm.call @led.toggle(%pin) : (i32) -> i32
    vm.return %0 : i32
  ^none:
    vm.return %pin : i32
  }
  vm.func private @force(%pin: i32) -> i32 {
    %0 = vm.call @led.toggle(%pin) : (i32) -> i32
    vm.return %0 : i32
  }
  vm.export @toggle
  vm.export @force
}

// HEADER: kiln_status_t (*led_toggle)(void *self, int32_t pin, int32_t *ret0); /* may be null */

// CHECK-LABEL: kiln_status_t m_toggle(
// CHECK: (state->imports && state->imports->led_toggle)
// CHECK-LABEL: kiln_status_t m_force(
// CHECK: KILN_CHECK((state->imports && state->imports->led_toggle), KILN_NOT_FOUND, "import led.toggle is missing",
// CHECK-LABEL: kiln_status_t m_init(
// CHECK-NOT: KILN_FAIL
