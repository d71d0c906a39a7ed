// Functions that yield get a frame and begin, resume and cancel; so do their callers.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h
// RUN: %cc -I%t %t/*.c %S/Inputs/resumable.c -o %t/run && %t/run

vm.module @m {
  vm.func private @pause(%value: i32) -> i32 {
    vm.yield ^next
  ^next:
    %0 = vm.add.i32 %value, %value : i32
    vm.return %0 : i32
  }
  vm.func private @twice(%value: i32, %buffer: !vm.buffer) -> (i32, i64) {
    %0 = vm.call @pause(%value) : (i32) -> i32
    %1 = vm.call @pause(%0) : (i32) -> i32
    %2 = vm.buffer.length %buffer : !vm.buffer -> i64
    vm.return %1, %2 : i32, i64
  }
  vm.func private @plain(%value: i32) -> i32 {
    vm.return %value : i32
  }
  vm.export @twice
  vm.export @plain
}

// HEADER: typedef struct m_pause_frame {
// HEADER: typedef struct m_twice_frame {
// HEADER: m_pause_frame m_pause;
// HEADER: kiln_status_t m_twice_begin(m_state *state, m_twice_frame *frame, int32_t value, kiln_buffer_t *buffer, int32_t *ret0,
// HEADER-NEXT: int64_t *ret1);
// HEADER-NEXT: kiln_status_t m_twice_resume(m_state *state, m_twice_frame *frame, int32_t *ret0, int64_t *ret1);
// HEADER-NEXT: void m_twice_cancel(m_state *state, m_twice_frame *frame);
// HEADER: kiln_status_t m_plain(m_state *state, int32_t value, int32_t *ret0);

// CHECK-LABEL: kiln_status_t m_pause_resume(
// CHECK: switch (frame->point) {
// CHECK: frame->point = 1;
// CHECK-NEXT: return KILN_SUSPENDED;
// CHECK-NEXT: resume_1:;
// CHECK-LABEL: kiln_status_t m_twice_resume(
// CHECK: m_pause_begin(state, &frame->callee.m_pause,
// CHECK-NEXT: while (kiln_is_suspended(
// CHECK: m_pause_resume(state, &frame->callee.m_pause,
// CHECK-LABEL: void m_twice_cancel(
// CHECK: m_pause_cancel(state, &frame->callee.m_pause);
