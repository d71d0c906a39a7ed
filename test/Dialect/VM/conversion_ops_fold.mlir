// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// CHECK-LABEL: vm.func @two_step_conversions
// CHECK-NEXT: %[[A:.+]] = vm.ext.i16.i32.u %arg0 : i32 -> i32
// CHECK-NEXT: %[[B:.+]] = vm.trunc.i32.i8 %[[A]] : i32 -> i32
// CHECK-NEXT: %[[C:.+]] = vm.trunc.i64.i32 %arg1 : i64 -> i32
// CHECK-NEXT: %[[D:.+]] = vm.trunc.i32.i8 %[[C]] : i32 -> i32
// CHECK-NEXT: %[[E:.+]] = vm.trunc.i64.i32 %arg1 : i64 -> i32
// CHECK-NEXT: %[[F:.+]] = vm.trunc.i32.i16 %[[E]] : i32 -> i32
// CHECK-NEXT: vm.return %[[B]], %[[D]], %[[F]]
vm.module @m {
  vm.func @two_step_conversions(%i: i32, %l: i64) -> (i32, i32, i32) {
    %0 = vm.trunc.i16.i8 %i : i32 -> i32
    %1 = vm.trunc.i64.i8 %l : i64 -> i32
    %2 = vm.trunc.i64.i16 %l : i64 -> i32
    vm.return %0, %1, %2 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @two_step_extensions
// CHECK-NEXT: %[[A:.+]] = vm.ext.i8.i32.s %arg0 : i32 -> i32
// CHECK-NEXT: %[[B:.+]] = vm.ext.i32.i64.s %[[A]] : i32 -> i64
// CHECK-NEXT: %[[C:.+]] = vm.ext.i8.i32.u %arg0 : i32 -> i32
// CHECK-NEXT: %[[D:.+]] = vm.ext.i32.i64.u %[[C]] : i32 -> i64
// CHECK-NEXT: %[[E:.+]] = vm.ext.i16.i32.s %arg0 : i32 -> i32
// CHECK-NEXT: %[[F:.+]] = vm.ext.i32.i64.s %[[E]] : i32 -> i64
// CHECK-NEXT: %[[G:.+]] = vm.ext.i16.i32.u %arg0 : i32 -> i32
// CHECK-NEXT: %[[H:.+]] = vm.ext.i32.i64.u %[[G]] : i32 -> i64
// CHECK-NEXT: vm.return %[[B]], %[[D]], %[[F]], %[[H]]
vm.module @m {
  vm.func @two_step_extensions(%i: i32) -> (i64, i64, i64, i64) {
    %0 = vm.ext.i8.i64.s %i : i32 -> i64
    %1 = vm.ext.i8.i64.u %i : i32 -> i64
    %2 = vm.ext.i16.i64.s %i : i32 -> i64
    %3 = vm.ext.i16.i64.u %i : i32 -> i64
    vm.return %0, %1, %2, %3 : i64, i64, i64, i64
  }
}

// -----

// CHECK-LABEL: vm.func @ref_casts
// CHECK-SAME: (%[[R:.+]]: !vm.ref<?>, %[[B:.+]]: !vm.buffer)
// CHECK: %[[NULL:.+]] = vm.const.ref.zero : !vm.buffer
// CHECK: vm.return %[[R]], %[[B]], %[[B]], %[[NULL]]
vm.module @m {
  vm.func @ref_casts(%r: !vm.ref<?>, %b: !vm.buffer) -> (!vm.ref<?>, !vm.buffer, !vm.buffer, !vm.buffer) {
    %null = vm.const.ref.zero : !vm.ref<?>
    %0 = vm.cast.any.ref %r : !vm.ref<?> -> !vm.ref<?>
    %1 = vm.cast.ref.any %b : !vm.buffer -> !vm.buffer
    %2 = vm.cast.ref.any %b : !vm.buffer -> !vm.ref<?>
    %3 = vm.cast.any.ref %2 : !vm.ref<?> -> !vm.buffer
    %4 = vm.cast.any.ref %null : !vm.ref<?> -> !vm.buffer
    vm.return %0, %1, %3, %4 : !vm.ref<?>, !vm.buffer, !vm.buffer, !vm.buffer
  }
}

// -----

// The checked cast fails for other objects.

// CHECK-LABEL: vm.func @no_fold_checked_cast
// CHECK: vm.cast.any.ref
// CHECK: vm.cast.ref.any
vm.module @m {
  vm.func @no_fold_checked_cast(%r: !vm.ref<?>) -> !vm.ref<?> {
    %0 = vm.cast.any.ref %r : !vm.ref<?> -> !vm.buffer
    %1 = vm.cast.ref.any %0 : !vm.buffer -> !vm.ref<?>
    vm.return %1 : !vm.ref<?>
  }
}
