// Who retains and releases refs.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  vm.import private @host.touch()
  vm.import private @host.check(%buffer : !vm.buffer)
  vm.global.ref private mutable @kept : !vm.buffer
  vm.func private @borrowed() -> i64 {
    %0 = vm.global.load.ref @kept : !vm.buffer
    %1 = vm.buffer.length %0 : !vm.buffer -> i64
    vm.return %1 : i64
  }
  vm.func private @across_call() -> i64 {
    %0 = vm.global.load.ref @kept : !vm.buffer
    vm.call @host.touch() : () -> ()
    %1 = vm.buffer.length %0 : !vm.buffer -> i64
    vm.return %1 : i64
  }
  vm.func private @cleanup(%length: i64) {
    %c0 = vm.const.i32.zero
    %0 = vm.buffer.alloc %length, %c0 : !vm.buffer
    vm.call @host.check(%0) : (!vm.buffer) -> ()
    vm.call @host.check(%0) : (!vm.buffer) -> ()
    vm.return
  }
  vm.func private @first_of_two(%length: i64) -> !vm.buffer {
    %c0 = vm.const.i32.zero
    %first = vm.buffer.alloc %length, %c0 : !vm.buffer
    %second = vm.buffer.alloc %length, %c0 : !vm.buffer
    vm.call @host.check(%second) : (!vm.buffer) -> ()
    vm.return %first : !vm.buffer
  }
  vm.func private @retained_first() -> i32 {
    %c7 = vm.const.i32 7
    %0 = vm.global.load.ref @kept : !vm.buffer
    vm.call @host.check(%0) : (!vm.buffer) -> ()
    vm.return %c7 : i32
  }
  vm.func private @moved(%length: i64) -> !vm.buffer {
    %c0 = vm.const.i32.zero
    %fresh = vm.buffer.alloc %length, %c0 : !vm.buffer
    vm.return %fresh : !vm.buffer
  }
  vm.func private @argument(%buffer: !vm.buffer) -> !vm.buffer {
    vm.return %buffer : !vm.buffer
  }
  vm.export @borrowed
  vm.export @across_call
  vm.export @cleanup
  vm.export @first_of_two
  vm.export @retained_first
  vm.export @moved
  vm.export @argument
}

// The global's own reference is enough while nothing can store to it.
// CHECK-LABEL: kiln_status_t m_borrowed(
// CHECK-NOT: retain
// CHECK-NOT: release
// CHECK: kiln_buffer_t *kept = state->kept;
// CHECK-NOT: release
// CHECK: return KILN_OK;

// CHECK-LABEL: kiln_status_t m_across_call(
// CHECK: kept = kiln_buffer_retain(state->kept);
// CHECK: KILN_TRY_CLEANUP(state->imports->host_touch(
// CHECK: kiln_buffer_release(kept);

// One cleanup path for all failures and for the end.
// CHECK-LABEL: kiln_status_t m_cleanup(
// CHECK: kiln_buffer_t *[[BUFFER:[a-z0-9_]+]] = NULL;
// CHECK-NEXT: kiln_status_t status = KILN_OK;
// CHECK-COUNT-2: KILN_TRY_CLEANUP(state->imports->host_check(
// CHECK-NEXT: cleanup:
// CHECK-NEXT: kiln_buffer_release([[BUFFER]]);
// CHECK-NEXT: return status;

// A ref that is returned is kept from the cleanup.
// CHECK-LABEL: kiln_status_t m_first_of_two(
// CHECK: KILN_TRY_CLEANUP(state->imports->host_check(
// CHECK-NEXT: kiln_buffer_release(second);
// CHECK-NEXT: second = NULL;
// CHECK-NEXT: *ret0 = first;
// CHECK-NEXT: return KILN_OK;
// CHECK-NEXT: cleanup:

// The first ref is there from the start.
// CHECK-LABEL: kiln_status_t m_retained_first(
// CHECK-NEXT: kiln_buffer_t *kept = kiln_buffer_retain(state->kept);
// CHECK-NEXT: kiln_status_t status = KILN_OK;
// CHECK-NEXT: KILN_TRY_CLEANUP(
// CHECK-NEXT: *ret0 = 7;
// CHECK-NEXT: cleanup:
// CHECK-NEXT: kiln_buffer_release(kept);
// CHECK-NEXT: return status;

// CHECK-LABEL: kiln_status_t m_moved(
// CHECK-NOT: retain
// CHECK-NOT: release
// CHECK: *ret0 = fresh;

// CHECK-LABEL: m_argument_inner(
// CHECK-NEXT: return kiln_buffer_retain(buffer);

// CHECK-LABEL: void m_deinit(
// CHECK: kiln_buffer_release(state->kept);
