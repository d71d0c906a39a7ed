// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-eliminate-common-subexpressions))' | FileCheck %s

vm.module @m {
  vm.global.i32 private @constant : i32
  vm.global.i32 private mutable @variable : i32

  // CHECK-LABEL: vm.func @equal_ops
  vm.func @equal_ops(%arg0: i32, %arg1: i32) -> (i32, i32, i32) {
    // CHECK-NEXT: %[[ADD:.*]] = vm.add.i32 %arg0, %arg1
    %0 = vm.add.i32 %arg0, %arg1 : i32
    %1 = vm.add.i32 %arg1, %arg0 : i32
    // CHECK-NEXT: %[[SUB:.*]] = vm.sub.i32 %arg0, %arg1
    %2 = vm.sub.i32 %arg0, %arg1 : i32
    // CHECK-NEXT: %[[REVERSED:.*]] = vm.sub.i32 %arg1, %arg0
    %3 = vm.sub.i32 %arg1, %arg0 : i32
    %4 = vm.mul.i32 %0, %2 : i32
    %5 = vm.mul.i32 %1, %2 : i32
    // CHECK-NEXT: %[[MUL:.*]] = vm.mul.i32 %[[ADD]], %[[SUB]]
    // CHECK-NEXT: vm.return %[[REVERSED]], %[[MUL]], %[[MUL]]
    vm.return %3, %4, %5 : i32, i32, i32
  }

  // What dominates a block is known there, what stands beside it is not.
  // CHECK-LABEL: vm.func @dominance
  vm.func @dominance(%arg0: i32, %arg1: i32) -> i32 {
    // CHECK-NEXT: %[[ADD:.*]] = vm.add.i32
    %0 = vm.add.i32 %arg0, %arg1 : i32
    // CHECK-NEXT: vm.cond_br %[[ADD]]
    vm.cond_br %0, ^one, ^two
  ^one:
    // CHECK: %[[SUB:.*]] = vm.sub.i32
    // CHECK-NEXT: vm.mul.i32 %[[ADD]], %[[SUB]]
    %1 = vm.add.i32 %arg0, %arg1 : i32
    %2 = vm.sub.i32 %arg0, %arg1 : i32
    %3 = vm.mul.i32 %1, %2 : i32
    vm.return %3 : i32
  ^two:
    // CHECK: vm.sub.i32
    %4 = vm.sub.i32 %arg0, %arg1 : i32
    vm.return %4 : i32
  }

  // CHECK-LABEL: vm.func @reads
  vm.func @reads(%arg0: !vm.buffer, %arg1: i64, %arg2: i32) -> (i32, i32, i32, i32) {
    // CHECK-NEXT: %[[A:.*]] = vm.buffer.load.i32
    %0 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    %1 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    // CHECK-NEXT: vm.buffer.store.i32
    vm.buffer.store.i32 %arg2, %arg0[%arg1] : i32 -> !vm.buffer
    // CHECK-NEXT: %[[B:.*]] = vm.buffer.load.i32
    %2 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    // Gives new memory and changes none.
    // CHECK-NEXT: vm.buffer.alloc
    %3 = vm.buffer.alloc %arg1, %arg2 : !vm.buffer
    %4 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    // CHECK-NEXT: vm.return %[[A]], %[[A]], %[[B]], %[[B]]
    vm.return %0, %1, %2, %4 : i32, i32, i32, i32
  }

  // CHECK-LABEL: vm.func @negative_reads_of_another_block
  vm.func @negative_reads_of_another_block(%arg0: !vm.buffer, %arg1: i64) -> i32 {
    // CHECK: vm.buffer.load.i32
    %0 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    vm.br ^next
  ^next:
    // CHECK: vm.buffer.load.i32
    %1 = vm.buffer.load.i32 %arg0[%arg1] : !vm.buffer -> i32
    %2 = vm.add.i32 %0, %1 : i32
    vm.return %2 : i32
  }

  // CHECK-LABEL: vm.func @globals
  vm.func @globals() -> (i32, i32, i32, i32) {
    // CHECK-NEXT: %[[C:.*]] = vm.global.load.i32 @constant
    %0 = vm.global.load.i32 @constant : i32
    // CHECK-NEXT: %[[V:.*]] = vm.global.load.i32 @variable
    %1 = vm.global.load.i32 @variable : i32
    vm.global.store.i32 %0, @variable : i32
    %2 = vm.global.load.i32 @constant : i32
    // CHECK: %[[W:.*]] = vm.global.load.i32 @variable
    %3 = vm.global.load.i32 @variable : i32
    // CHECK-NEXT: vm.return %[[C]], %[[V]], %[[C]], %[[W]]
    vm.return %0, %1, %2, %3 : i32, i32, i32, i32
  }

  // CHECK-LABEL: vm.func @unused
  vm.func @unused(%arg0: i32) {
    // CHECK-NEXT: vm.return
    %0 = vm.add.i32 %arg0, %arg0 : i32
    vm.return
  }
}
