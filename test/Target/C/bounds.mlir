// A counted loop over a buffer checks its bounds once, before it.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  vm.func private @sum(%buffer: !vm.buffer, %n: i64) -> i32 {
    %c0 = vm.const.i32.zero
    %i0 = vm.const.i64.zero
    %c1 = vm.const.i64 1
    vm.br ^loop(%i0, %c0 : i64, i32)
  ^loop(%i: i64, %total: i32):
    %more = vm.cmp.lt.i64.s %i, %n : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %0 = vm.buffer.load.i32 %buffer[%i] : !vm.buffer -> i32
    %1 = vm.add.i32 %total, %0 : i32
    %2 = vm.add.i64 %i, %c1 : i64
    vm.br ^loop(%2, %1 : i64, i32)
  ^done:
    vm.return %total : i32
  }
  vm.export @sum
}

// CHECK: kiln_span_t buffer_span = kiln_buffer_span(buffer);
// CHECK: const int64_t [[LIMIT:[a-z0-9_]+]] =
// CHECK-NEXT: KILN_HOISTED(n >= 0 &&
// CHECK: for (; i < [[LIMIT]]; ++i) {
// CHECK-NOT: KILN_CHECK_LOAD
// CHECK: kiln_load_i32(buffer_span.data, i);
// CHECK: for (; i < n; ++i) {
// CHECK-NEXT: KILN_CHECK_LOAD(buffer_span, buffer, i, 4,
