// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-global-initialization))' | FileCheck %s

// CHECK-LABEL: vm.module public @m
vm.module @m {
  // `mutable` tells whether there is a store.
  // CHECK-NEXT: vm.global.i32 private mutable @immutable_value : i32
  vm.global.i32 private @immutable_value = 5 : i32
  // CHECK-NEXT: vm.global.i32 private mutable @mutable_value : i32
  vm.global.i32 private mutable @mutable_value = 7 : i32
  // CHECK-NEXT: vm.global.i32 private mutable @unused : i32
  vm.global.i32 private mutable @unused : i32
  // CHECK-NEXT: vm.global.i32 private @only_loaded : i32
  vm.global.i32 private mutable @only_loaded : i32
  // CHECK-NEXT: vm.global.i32 private mutable @only_stored : i32
  vm.global.i32 private @only_stored : i32
  // CHECK-NEXT: vm.global.i32 private @zero : i32
  vm.global.i32 private @zero = 0 : i32
  // CHECK-NEXT: vm.global.f64 private mutable @f64 : f64
  vm.global.f64 private @f64 = 1.5 : f64
  // CHECK-NEXT: vm.global.i64 private mutable @i64 : i64
  vm.global.i64 private @i64 = -1 : i64
  // CHECK-NEXT: vm.global.f32 private mutable @f32 : f32
  vm.global.f32 private @f32 = 0x7FC00001 : f32
  // CHECK-NEXT: vm.global.ref private mutable @ref : !vm.buffer
  vm.global.ref private @ref : !vm.buffer

  // CHECK-NOT: vm.initializer
  vm.initializer {
    %0 = vm.global.load.i32 @immutable_value : i32
    vm.cond_br %0, ^done, ^store
  ^done:
    vm.return
  ^store:
    vm.global.store.i32 %0, @mutable_value : i32
    vm.return
  }
  vm.initializer {
    %null = vm.const.ref.zero : !vm.buffer
    vm.global.store.ref %null, @ref : !vm.buffer
    vm.return
  }

  // CHECK-LABEL: vm.func @f
  vm.func @f() {
    // CHECK-NEXT: vm.global.load.i32 @immutable_value
    %0 = vm.global.load.i32 immutable @immutable_value : i32
    // CHECK-NEXT: vm.global.load.i32 immutable @only_loaded
    %1 = vm.global.load.i32 @only_loaded : i32
    // CHECK-NEXT: vm.global.load.i32 @zero
    %2 = vm.global.load.i32 @zero : i32
    vm.global.store.i32 %2, @only_stored : i32
    vm.return
  }

  // CHECK:      vm.export @__init
  // CHECK-NEXT: vm.func private @__init() {
  // CHECK-NEXT:   %[[FIVE:.*]] = vm.const.i32 5
  // CHECK-NEXT:   vm.global.store.i32 %[[FIVE]], @immutable_value
  // CHECK-NEXT:   %[[SEVEN:.*]] = vm.const.i32 7
  // CHECK-NEXT:   vm.global.store.i32 %[[SEVEN]], @mutable_value
  // CHECK-NEXT:   %[[F64:.*]] = vm.const.f64 1.500000e+00
  // CHECK-NEXT:   vm.global.store.f64 %[[F64]], @f64
  // CHECK-NEXT:   %[[I64:.*]] = vm.const.i64 -1
  // CHECK-NEXT:   vm.global.store.i64 %[[I64]], @i64
  // CHECK-NEXT:   %[[F32:.*]] = vm.const.f32 0x7FC00001
  // CHECK-NEXT:   vm.global.store.f32 %[[F32]], @f32
  // CHECK-NEXT:   %[[LOADED:.*]] = vm.global.load.i32 @immutable_value
  // CHECK-NEXT:   vm.cond_br %[[LOADED]], ^bb1, ^bb2
  // CHECK-NEXT: ^bb1:
  // CHECK-NEXT:   vm.br ^bb3
  // CHECK-NEXT: ^bb2:
  // CHECK-NEXT:   vm.global.store.i32 %[[LOADED]], @mutable_value
  // CHECK-NEXT:   vm.br ^bb3
  // CHECK-NEXT: ^bb3:
  // CHECK-NEXT:   %[[NULL:.*]] = vm.const.ref.zero
  // CHECK-NEXT:   vm.global.store.ref %[[NULL]], @ref
  // CHECK-NEXT:   vm.return
  // CHECK-NEXT: }
  // CHECK-NEXT: vm.export @__deinit
  // CHECK-NEXT: vm.func private @__deinit() {
  // CHECK-NEXT:   vm.return
  // CHECK-NEXT: }
}
