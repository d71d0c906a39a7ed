// Lines are folded at 120 columns, behind commas; string literals stay whole.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --check-prefix=HEADER --input-file=%t/m.h
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: kiln-compile --output-format=vm-c --c-line-directives %s -o %t/lines.c
// RUN: FileCheck %s --check-prefix=LINES --input-file=%t/lines.c

vm.module @m {
  vm.import private @host.take(%first_argument: i32, %second_argument: i32, %third_argument: i32, %fourth_argument: i32)
  vm.export @f
  vm.func private @f(%first_argument: i32, %second_argument: i32, %third_argument: i32, %fourth_argument: i32) {
    vm.call @host.take(%first_argument, %second_argument, %third_argument, %fourth_argument) : (i32, i32, i32, i32) -> ()
    %c3 = vm.const.i32 3
    vm.fail %c3, "a message, with commas, that is, as messages go, rather long, but, all the same, not to be folded, so that it, can be searched for"
  }
}

// CHECK: {{^}}kiln_status_t m_f(m_state *state, int32_t first_argument, int32_t second_argument, int32_t third_argument,
// CHECK-NEXT: {{^}}    int32_t fourth_argument) {
// CHECK-NEXT: {{^}}  KILN_TRY(state->imports->host_take(state->imports->host_self, first_argument, second_argument, third_argument,
// CHECK-NEXT: {{^}}      fourth_argument));
// CHECK-NEXT: {{^}}  KILN_FAIL(KILN_INVALID_ARGUMENT,
// CHECK-NEXT: {{^}}      "a message, with commas, that is, as messages go, rather long, but, all the same, not to be folded, so that it, can be searched for", [[#]]);

// HEADER: {{^}}kiln_status_t m_f(m_state *state, int32_t first_argument, int32_t second_argument, int32_t third_argument,
// HEADER-NEXT: {{^}}    int32_t fourth_argument);

// Debuggers count on a line per statement.
// LINES: {{^}}  KILN_TRY({{.*}} fourth_argument));
