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

  // A counter that goes down, one that is tested from both sides, and one that grows only sometimes.
  vm.func private @compact(%from: !vm.buffer, %to: !vm.buffer, %n: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %last = vm.sub.i32 %n, %c1 : i32
    vm.br ^loop(%last, %c0 : i32, i32)
  ^loop(%i: i32, %used: i32):
    %less = vm.cmp.lt.i32.s %i, %c0 : i32
    vm.cond_br %less, ^done, ^body
  ^body:
    %from_at = vm.ext.i32.i64.s %i : i32 -> i64
    %byte = vm.buffer.load.i8.u %from[%from_at] : !vm.buffer -> i32
    %to_at = vm.ext.i32.i64.s %used : i32 -> i64
    vm.buffer.store.i8 %byte, %to[%to_at] : i32 -> !vm.buffer
    %more = vm.add.i32 %used, %c1 : i32
    %next_used = vm.select.i32 %byte, %more, %used : i32
    %i1 = vm.sub.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %next_used : i32, i32)
  ^done:
    vm.return %used : i32
  }
  vm.export @compact

  // Behind the inner loop its counter has reached the bound: that access keeps its check.
  vm.func private @behind(%buffer: !vm.buffer, %n: i64) -> i32 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %one = vm.const.i64 1
    vm.br ^rows(%zero, %c0 : i64, i32)
  ^rows(%i: i64, %total: i32):
    %more_rows = vm.cmp.lt.i64.s %i, %n : i64
    vm.cond_br %more_rows, ^columns(%zero, %total : i64, i32), ^done
  ^columns(%j: i64, %sum: i32):
    %more_columns = vm.cmp.lt.i64.s %j, %n : i64
    vm.cond_br %more_columns, ^column, ^next_row
  ^column:
    %0 = vm.buffer.load.i32 %buffer[%j] : !vm.buffer -> i32
    %1 = vm.add.i32 %sum, %0 : i32
    %j1 = vm.add.i64 %j, %one : i64
    vm.br ^columns(%j1, %1 : i64, i32)
  ^next_row:
    %2 = vm.buffer.load.i32 %buffer[%j] : !vm.buffer -> i32
    %3 = vm.add.i32 %sum, %2 : i32
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^rows(%i1, %3 : i64, i32)
  ^done:
    vm.return %total : i32
  }
  vm.export @behind

  // Elements of a list, as long as the loop resizes none.
  vm.func private @scale(%list: !vm.list<i64>, %n: i32, %factor: i64) {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    vm.br ^loop(%c0 : i32)
  ^loop(%i: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^grow(%c0 : i32)
  ^body:
    %value = vm.list.get.i64 %list, %i : (!vm.list<i64>, i32) -> i64
    %scaled = vm.mul.i64 %value, %factor : i64
    vm.list.set.i64 %list, %i, %scaled : (!vm.list<i64>, i32, i64)
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1 : i32)
  ^grow(%j: i32):
    %less = vm.cmp.lt.i32.s %j, %n : i32
    vm.cond_br %less, ^push, ^done
  ^push:
    %j1 = vm.add.i32 %j, %c1 : i32
    vm.list.resize %list, %j1 : (!vm.list<i64>, i32)
    vm.list.set.i64 %list, %j, %factor : (!vm.list<i64>, i32, i64)
    vm.br ^grow(%j1 : i32)
  ^done:
    vm.return
  }
  vm.export @scale

  // Masked, a table's index is never out of range, and nothing can fail; one element less, and it can.
  vm.rodata private @table dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]> : tensor<16xi8>
  vm.rodata private @short_table dense<[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<15xi8>
  vm.func private @sinks(%buffer: !vm.buffer, %n: i64, %gap: i64) {
    %one = vm.const.i64 1
    vm.br ^places(%gap : i64)
  ^places(%i: i64):
    %more = vm.cmp.lt.i64.s %i, %n : i64
    vm.cond_br %more, ^sink(%i : i64), ^done
  ^sink(%j: i64):
    %below = vm.cmp.lt.i64.s %j, %gap : i64
    vm.cond_br %below, ^next, ^move
  ^move:
    %before = vm.sub.i64 %j, %gap : i64
    %byte = vm.buffer.load.i8.u %buffer[%before] : !vm.buffer -> i32
    vm.buffer.store.i8 %byte, %buffer[%j] : i32 -> !vm.buffer
    vm.br ^sink(%before : i64)
  ^next:
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^places(%i1 : i64)
  ^done:
    vm.return
  }
  vm.export @sinks
  vm.func private @digit(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %mask = vm.const.i32 15
    %table = vm.const.ref.rodata @table : !vm.buffer
    %low = vm.and.i32 %x, %mask : i32
    %at = vm.ext.i32.i64.u %low : i32 -> i64
    %0 = vm.buffer.load.i8.u %table[%at] : !vm.buffer -> i32
    vm.return %0 : i32
  }
  vm.func private @short_digit(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %mask = vm.const.i32 15
    %table = vm.const.ref.rodata @short_table : !vm.buffer
    %low = vm.and.i32 %x, %mask : i32
    %at = vm.ext.i32.i64.u %low : i32 -> i64
    %0 = vm.buffer.load.i8.u %table[%at] : !vm.buffer -> i32
    vm.return %0 : i32
  }
  vm.func private @digits(%x: i32) -> (i32, i32) {
    %0 = vm.call @digit(%x) : (i32) -> i32
    %1 = vm.call @short_digit(%x) : (i32) -> i32
    vm.return %0, %1 : i32, i32
  }
  vm.export @digits
}

// CHECK-LABEL: kiln_status_t m_sum(
// CHECK: kiln_span_t buffer_span = kiln_buffer_span(buffer);
// CHECK: if (KILN_HOISTED(n >= 0 &&
// CHECK: (uint64_t)(n - 1) < buffer_span.size / 4)) {
// CHECK-NEXT: for (int64_t i = 0; i < n; ++i) {
// CHECK-NOT: KILN_CHECK_LOAD
// CHECK: kiln_load_i32(buffer_span.data, i);
// CHECK: } else {
// CHECK-NEXT: for (int64_t i = 0; i < n; ++i) {
// CHECK-NEXT: KILN_CHECK_LOAD(buffer_span, buffer, i, 4,

// CHECK-LABEL: kiln_status_t m_compact(
// CHECK: if (KILN_HOISTED((int64_t)kiln_sub_i32(n, 1) >= 0 &&
// CHECK: (uint64_t)((int64_t)kiln_sub_i32(n, 1)) < from_span.size &&
// CHECK: (uint64_t)((int64_t)kiln_sub_i32(n, 1)) < to_span.room)) {
// CHECK-NOT: KILN_CHECK
// CHECK: } else {

// CHECK-LABEL: kiln_status_t m_behind(
// CHECK: if (KILN_HOISTED(
// CHECK-NOT: KILN_CHECK_LOAD
// CHECK: kiln_load_i32(buffer_span.data, j);
// CHECK: KILN_CHECK_LOAD(buffer_span, buffer, j, 4,
// CHECK: } else {

// CHECK-LABEL: kiln_status_t m_scale(
// CHECK: const kiln_list_view_t list_view = kiln_list_view(list, KILN_LIST_I64);
// CHECK: (uint64_t)((int64_t)n - 1) < list_view.size)) {
// CHECK: kiln_list_load_i64(list_view, i);
// CHECK: kiln_list_store_i64(list_view, i,
// CHECK: } else {
// CHECK: kiln_list_get_i64(list, i, &value)
// CHECK-NOT: KILN_HOISTED
// CHECK: kiln_list_set_i64(list, j, factor)

// A counter that shrinks by what it is tested against stays above zero.
// CHECK-LABEL: kiln_status_t m_sinks(
// CHECK: if (KILN_HOISTED(gap >= 0 &&
// CHECK-NOT: KILN_CHECK
// CHECK: } else {
// CHECK: KILN_CHECK_LOAD(buffer_span, buffer, before, 1,
// CHECK: KILN_CHECK_STORE(buffer_span, buffer, j, 1,

// CHECK-LABEL: static int32_t m_digit(int32_t x) {
// CHECK-NOT: KILN_CHECK
// CHECK-LABEL: static kiln_status_t m_short_digit(int32_t x, int32_t *ret0) {
// CHECK: KILN_CHECK(kiln_in_range(
