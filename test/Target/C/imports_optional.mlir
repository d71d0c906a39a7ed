// Optional imports may be missing from the table; a call of a missing one fails with NOT_FOUND.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o

// Where another import is required there always is a table.
// RUN: sed "s/vm.export @force/vm.import private @led.set(%%pin : i32) vm.func @set(%%p: i32) { vm.call @led.set(%%p) : (i32) -> () vm.return } vm.export @set &/" %s > %t/required.mlir
// RUN: kiln-compile --output-format=vm-c %t/required.mlir -o %t/m.c
// RUN: FileCheck %s --input-file=%t/m.c --check-prefix=REQUIRED
// RUN: %cc -c %t/m.c -o %t/m.o

// RUN: kiln-compile --output-format=vm-c --c-imports=link %s -o %t/m.c
// RUN: FileCheck %s --input-file=%t/m.c --check-prefix=LINK
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
// CHECK: if (!(state->imports && state->imports->led_toggle)) {
// CHECK-NOT: KILN_CHECK
// CHECK-LABEL: kiln_status_t m_force(
// CHECK: KILN_CHECK(state->imports && state->imports->led_toggle, KILN_NOT_FOUND, "import led.toggle is missing",
// CHECK-LABEL: kiln_status_t m_init(
// CHECK-NOT: KILN_FAIL

// REQUIRED-LABEL: kiln_status_t m_toggle(
// REQUIRED: if (state->imports->led_toggle == NULL) {
// REQUIRED-LABEL: kiln_status_t m_force(
// REQUIRED: KILN_CHECK(state->imports->led_toggle != NULL, KILN_NOT_FOUND, "import led.toggle is missing",
// REQUIRED-LABEL: kiln_status_t m_init(
// REQUIRED: if (!imports || !imports->led_set)

// LINK-LABEL: kiln_status_t m_toggle(
// LINK: if (led_toggle == NULL) {
// LINK-LABEL: kiln_status_t m_force(
// LINK: KILN_CHECK(led_toggle != NULL, KILN_NOT_FOUND,
