// RUN: kiln-opt --canonicalize %s | FileCheck %s
// RUN: kiln-opt --cse %s | FileCheck %s --check-prefix=CSE

vm.module @m {
  vm.import @m.pure(i32) -> i32 attributes {nosideeffects}
  vm.import @m.effect(i32) -> i32
  vm.global.i32 private @constant : i32
  vm.global.i32 private mutable @variable : i32

  // Reads and calls without side effects go when nothing uses them; allocations and writes stay.
  // CHECK-LABEL: vm.func @unused
  // CHECK-NEXT: vm.list.alloc
  // CHECK-NEXT: vm.buffer.alloc
  // CHECK-NEXT: vm.call @m.effect
  // CHECK-NEXT: vm.global.store.i32
  // CHECK-NEXT: vm.buffer.compare
  // CHECK-NEXT: vm.optimization_barrier
  // CHECK-NEXT: vm.return
  vm.func @unused(%i: i32, %l: i64, %b: !vm.buffer, %list: !vm.list<?>) {
    %0 = vm.list.alloc %i : (i32) -> !vm.list<?>
    %1 = vm.buffer.alloc %l, %i : !vm.buffer
    %2 = vm.call @m.pure(%i) {nosideeffects} : (i32) -> i32
    %3 = vm.call @m.effect(%i) : (i32) -> i32
    %4 = vm.global.load.i32 @variable : i32
    %5 = vm.buffer.load.i32 %b[%l] : !vm.buffer -> i32
    %6 = vm.list.get.i32 %list, %i : (!vm.list<?>, i32) -> i32
    vm.global.store.i32 %i, @variable : i32
    %7 = vm.buffer.compare %b, %l, %b, %l, %l : !vm.buffer, !vm.buffer
    %8 = vm.optimization_barrier %i : i32
    %9 = vm.div.i32.s %i, %i : i32
    %10 = vm.buffer.length %b : !vm.buffer -> i64
    vm.return
  }

  // A load of a constant global gives the same value after a write, one of a variable may not.
  // CSE-LABEL: vm.func @loads
  // CSE-NEXT: %[[C:.+]] = vm.global.load.i32 immutable @constant : i32
  // CSE-NEXT: %[[V:.+]] = vm.global.load.i32 @variable : i32
  // CSE-NEXT: vm.global.store.i32 %arg0, @variable : i32
  // CSE-NEXT: %[[W:.+]] = vm.global.load.i32 @variable : i32
  // CSE-NEXT: vm.return %[[C]], %[[C]], %[[V]], %[[V]], %[[W]]
  vm.func @loads(%i: i32) -> (i32, i32, i32, i32, i32) {
    %0 = vm.global.load.i32 immutable @constant : i32
    %1 = vm.global.load.i32 @variable : i32
    %2 = vm.global.load.i32 @variable : i32
    vm.global.store.i32 %i, @variable : i32
    %3 = vm.global.load.i32 immutable @constant : i32
    %4 = vm.global.load.i32 @variable : i32
    vm.return %0, %3, %1, %2, %4 : i32, i32, i32, i32, i32
  }

  // CSE-LABEL: vm.func @allocations
  // CSE-NEXT: vm.buffer.alloc
  // CSE-NEXT: vm.buffer.alloc
  vm.func @allocations(%i: i32, %l: i64) -> (!vm.buffer, !vm.buffer) {
    %0 = vm.buffer.alloc %l, %i : !vm.buffer
    %1 = vm.buffer.alloc %l, %i : !vm.buffer
    vm.return %0, %1 : !vm.buffer, !vm.buffer
  }
}
