// Functions that cannot fail return their value; those that can return a status.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  vm.func private @double(%value: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %0 = vm.add.i32 %value, %value : i32
    vm.return %0 : i32
  }
  vm.func private @ratio(%over: i32, %under: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %0 = vm.div.i32.s %over, %under : i32
    vm.return %0 : i32
  }
  vm.func private @both(%a: i32, %b: i32) -> i32 {
    %0 = vm.call @double(%a) : (i32) -> i32
    %1 = vm.call @ratio(%0, %b) : (i32, i32) -> i32
    vm.return %1 : i32
  }
  vm.export @both
}

// CHECK: static int32_t m_double(int32_t value) {
// CHECK-NEXT: return kiln_add_i32(value, value);
// CHECK: static kiln_status_t m_ratio(int32_t over, int32_t under, int32_t *ret0) {
// CHECK: KILN_RUN(kiln_div_i32_s(over, under, &[[RATIO:[a-z0-9_]+]]), "vm.div.i32.s",
// CHECK: *ret0 = [[RATIO]];
// CHECK: kiln_status_t m_both(
// CHECK: int32_t [[DOUBLE:[a-z0-9_]+]] = m_double(a);
// CHECK: KILN_TRY(m_ratio([[DOUBLE]], b, &
