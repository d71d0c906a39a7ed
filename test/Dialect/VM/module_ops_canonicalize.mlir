// RUN: kiln-opt --canonicalize %s | FileCheck %s

// CHECK-LABEL: vm.module public @m
vm.module @m {
  // CHECK-NEXT: vm.global.i32 public @zero_i32 : i32
  // CHECK-NEXT: vm.global.i64 public @five_i64 = 5 : i64
  // CHECK-NEXT: vm.global.f32 public @zero_f32 : f32
  vm.global.i32 @zero_i32 = 0 : i32
  vm.global.i64 @five_i64 = 5 : i64
  vm.global.f32 @zero_f32 = 0.0 : f32
  // A negative zero has bits that are not zero.
  // CHECK-NEXT: vm.global.f64 public @minus_zero_f64 = -0.000000e+00 : f64
  vm.global.f64 @minus_zero_f64 = -0.0 : f64
  // CHECK-NEXT: vm.global.i32 public mutable @counter : i32
  vm.global.i32 mutable @counter : i32
  // CHECK-NEXT: vm.global.ref private mutable @object : !vm.buffer
  vm.global.ref private mutable @object : !vm.buffer

  // CHECK-NOT: vm.initializer
  vm.initializer {
    vm.return
  }

  // Only a store that always runs, and runs once, could become an initial value; none does.
  // CHECK: vm.initializer
  // CHECK: vm.global.store.i32 %c5, @counter : i32
  vm.initializer {
    %c5 = vm.const.i32 5
    vm.global.store.i32 %c5, @counter : i32
    vm.return
  }

  // CHECK-LABEL: vm.func @indirect
  // CHECK-NEXT: %[[V:.+]] = vm.global.load.i32 @counter : i32
  // CHECK-NEXT: vm.global.store.i32 %[[V]], @counter : i32
  // CHECK-NEXT: %[[F:.+]] = vm.global.load.i64 immutable @five_i64 : i64
  // CHECK-NEXT: %[[O:.+]] = vm.global.load.ref @object : !vm.buffer
  // CHECK-NEXT: vm.global.store.ref %[[O]], @object : !vm.buffer
  // CHECK-NEXT: vm.return %[[V]], %[[F]]
  vm.func @indirect() -> (i32, i64) {
    %p = vm.global.address @counter : !util.ptr<i32>
    %0 = vm.global.load.indirect.i32 %p : !util.ptr<i32> -> i32
    vm.global.store.indirect.i32 %0, %p : i32 -> !util.ptr<i32>
    %q = vm.global.address immutable @five_i64 : !util.ptr<i64>
    %1 = vm.global.load.indirect.i64 %q : !util.ptr<i64> -> i64
    %r = vm.global.address @object : !util.ptr<!vm.buffer>
    %2 = vm.global.load.indirect.ref %r : !util.ptr<!vm.buffer> -> !vm.buffer
    vm.global.store.indirect.ref %2, %r : !vm.buffer -> !util.ptr<!vm.buffer>
    vm.return %0, %1 : i32, i64
  }

  // A pointer to a global of another type stays one.
  // CHECK-LABEL: vm.func @no_fold_other_type
  // CHECK: vm.global.load.indirect.i64
  vm.func @no_fold_other_type() -> i64 {
    %p = vm.global.address @counter : !util.ptr<i64>
    %0 = vm.global.load.indirect.i64 %p : !util.ptr<i64> -> i64
    vm.return %0 : i64
  }

  // CHECK-LABEL: vm.func @zero_constants
  // CHECK-DAG: vm.const.i32.zero
  // CHECK-DAG: vm.const.i64.zero
  // CHECK-DAG: vm.const.f32.zero
  // CHECK-DAG: vm.const.f64 -0.000000e+00
  vm.func @zero_constants() -> (i32, i64, f32, f64) {
    %0 = vm.const.i32 0
    %1 = vm.const.i64 0
    %2 = vm.const.f32 0.0
    %3 = vm.const.f64 -0.0
    vm.return %0, %1, %2, %3 : i32, i64, f32, f64
  }
}
