// RUN: kiln-opt --inline --symbol-dce %s | FileCheck %s

// CHECK-LABEL: vm.module public @m
// CHECK-NOT: @one_block
// CHECK-NOT: @two_blocks
vm.module @m {
  vm.func private @one_block(%x: i32) -> i32 {
    %0 = vm.not.i32 %x : i32
    vm.return %0 : i32
  }
  vm.func private @two_blocks(%c: i32, %x: i32) -> i32 attributes {inlining_policy = #util.inline.always} {
    vm.cond_br %c, ^bb1, ^bb2
  ^bb1:
    %0 = vm.not.i32 %x : i32
    vm.return %0 : i32
  ^bb2:
    vm.return %x : i32
  }
  // CHECK: vm.func private @never
  vm.func private @never(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.return %x : i32
  }
  // CHECK: vm.func private @yields
  vm.func private @yields(%x: i32) -> i32 {
    vm.yield ^bb1
  ^bb1:
    vm.return %x : i32
  }
  vm.global.i32 mutable @g : i32

  // CHECK-LABEL: vm.func @caller
  // CHECK-NEXT: %[[NOT:.+]] = vm.not.i32 %arg1 : i32
  // CHECK-NEXT: vm.cond_br %arg0, ^bb1, ^bb2
  // CHECK-NEXT: ^bb1:
  // CHECK-NEXT: %[[NOT2:.+]] = vm.not.i32 %[[NOT]] : i32
  // CHECK-NEXT: vm.br ^bb3(%[[NOT2]] : i32)
  // CHECK-NEXT: ^bb2:
  // CHECK-NEXT: vm.br ^bb3(%[[NOT]] : i32)
  // CHECK-NEXT: ^bb3(%[[R:.+]]: i32):
  // CHECK-NEXT: %[[S:.+]] = vm.call @never(%[[R]]) : (i32) -> i32
  // CHECK-NEXT: vm.return %[[S]] : i32
  vm.func @caller(%c: i32, %x: i32) -> i32 {
    %0 = vm.call @one_block(%x) : (i32) -> i32
    %1 = vm.call @two_blocks(%c, %0) : (i32, i32) -> i32
    %2 = vm.call @never(%1) : (i32) -> i32
    vm.return %2 : i32
  }

  // An initializer cannot suspend, so what yields is not inlined into it.
  // CHECK-LABEL: vm.initializer
  // CHECK: vm.call @yields
  vm.initializer {
    %0 = vm.const.i32 1
    %1 = vm.call @yields(%0) : (i32) -> i32
    vm.global.store.i32 %1, @g : i32
    vm.return
  }
}
