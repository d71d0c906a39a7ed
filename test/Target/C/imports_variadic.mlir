// Variadic imports take a count and an array per segment; tuples become structs.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h

vm.module @m {
  vm.import private @host.sum(%scale : i64, %values : i32 ...) -> i32
  vm.import private @host.slices(%slices : tuple<!vm.buffer, i64> ...) -> i64
  vm.func private @sum(%scale: i64, %a: i32, %b: i32) -> i32 {
    %0 = vm.call.variadic @host.sum(%scale, [%a, %b, %a]) : (i64, i32 ...) -> i32
    vm.return %0 : i32
  }
  vm.func private @none(%scale: i64) -> i32 {
    %0 = vm.call.variadic @host.sum(%scale, []) : (i64, i32 ...) -> i32
    vm.return %0 : i32
  }
  vm.func private @slices(%buffer: !vm.buffer, %length: i64) -> i64 {
    %0 = vm.call.variadic @host.slices([(%buffer, %length)]) : (tuple<!vm.buffer, i64> ...) -> i64
    vm.return %0 : i64
  }
  vm.export @sum
  vm.export @none
  vm.export @slices
}

// HEADER: typedef struct m_host_slices_slices {
// HEADER-NEXT: kiln_buffer_t *item0;
// HEADER-NEXT: int64_t item1;
// HEADER: kiln_status_t (*host_sum)(void *self, int64_t scale, size_t values_count, const int32_t *values, int32_t *ret0);
// HEADER: kiln_status_t (*host_slices)(void *self, size_t slices_count, const m_host_slices_slices *slices, int64_t *ret0);

// CHECK-LABEL: kiln_status_t m_sum(
// CHECK: host_self, scale, 3, (const int32_t[3]){a, b, a}, &
// CHECK-LABEL: kiln_status_t m_none(
// CHECK: host_self, scale, 0, NULL, &
// CHECK-LABEL: kiln_status_t m_slices(
// CHECK: host_self, 1, (const m_host_slices_slices[1]){{[{][{]}}buffer, length}},
