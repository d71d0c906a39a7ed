// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-expand-checks))' | FileCheck %s

vm.module @m {
  // The rest of the block comes next, the blocks that fail behind it in reverse order.
  // CHECK-LABEL: vm.func @cond_fail
  vm.func @cond_fail(%arg0: i32, %arg1: i32) -> i32 {
    // CHECK-NEXT: vm.cond_br %arg0, ^bb4, ^bb1
    vm.cond_fail %arg0, %arg1, "first"
    // CHECK-NEXT: ^bb1:
    // CHECK-NEXT: %[[SUM:.*]] = vm.add.i32
    %0 = vm.add.i32 %arg0, %arg1 : i32
    // CHECK-NEXT: vm.cond_br %[[SUM]], ^bb3, ^bb2
    vm.cond_fail %0
    // CHECK-NEXT: ^bb2:
    // CHECK-NEXT: vm.return %[[SUM]]
    vm.return %0 : i32
    // CHECK-NEXT: ^bb3:
    // CHECK-NEXT: vm.fail %[[SUM]]
    // CHECK-NEXT: ^bb4:
    // CHECK-NEXT: vm.fail %arg1, "first"
  }

  // CHECK-LABEL: vm.func @in_blocks
  vm.func @in_blocks(%arg0: i32, %arg1: i32) -> i32 {
    // CHECK-NEXT: vm.cond_br %arg0, ^bb1, ^bb4
    vm.cond_br %arg0, ^one, ^two
  ^one:
    // CHECK-NEXT: ^bb1:
    // CHECK-NEXT: vm.cond_br %arg1, ^bb3, ^bb2
    // CHECK-NEXT: ^bb2:
    // CHECK-NEXT: vm.return %arg0
    // CHECK-NEXT: ^bb3:
    // CHECK-NEXT: vm.fail %arg1, "one"
    vm.cond_fail %arg1, "one"
    vm.return %arg0 : i32
  ^two:
    // CHECK-NEXT: ^bb4:
    // CHECK-NEXT: vm.cond_br %arg1, ^bb6, ^bb5
    // CHECK-NEXT: ^bb5:
    // CHECK-NEXT: vm.return %arg1
    // CHECK-NEXT: ^bb6:
    // CHECK-NEXT: vm.fail %arg1, "two"
    vm.cond_fail %arg1, "two"
    vm.return %arg1 : i32
  }

  // CHECK-LABEL: vm.func @constants
  vm.func @constants(%arg0: i32) {
    // CHECK-NEXT: %[[ZERO:.*]] = vm.const.i32.zero
    %zero = vm.const.i32.zero
    // Never fails.
    vm.cond_fail %zero, %arg0
    // A status of 0 still fails: no `vm.fail` of a constant 0, which is not valid.
    // CHECK-NEXT: vm.cond_br %arg0, ^bb2(%[[ZERO]] : i32), ^bb1
    // CHECK: ^bb2(%[[STATUS:.*]]: i32):
    // CHECK-NEXT: vm.fail %[[STATUS]]
    vm.cond_fail %arg0, %zero
    vm.return
  }

  // CHECK-LABEL: vm.func @checks
  vm.func @checks(%arg0: i32, %arg1: i32, %arg2: !vm.buffer) {
    // CHECK-NOT: vm.check
    // CHECK: vm.cmp.eq.i32 %arg0, %arg1
    // CHECK: vm.cond_br %{{.*}}, ^bb4, ^bb1
    vm.check.eq %arg0, %arg1, "equal" : i32
    // CHECK: ^bb1:
    // CHECK: vm.cmp.nz.ref %arg2
    // CHECK: vm.cond_br %{{.*}}, ^bb3, ^bb2
    vm.check.nz %arg2, "set" : !vm.buffer
    vm.return
    // CHECK: ^bb3:
    // CHECK-NEXT: vm.fail %{{.*}}, "set"
    // CHECK-NEXT: ^bb4:
    // CHECK-NEXT: vm.fail %{{.*}}, "equal"
  }

  // CHECK-LABEL: vm.func @near
  vm.func @near(%arg0: f32, %arg1: f32, %arg2: f64) -> i32 {
    // CHECK-NOT: near
    // CHECK: vm.bitcast.f32.i32
    %0 = vm.cmp.eq.f32.near %arg0, %arg1 : f32
    // CHECK: vm.bitcast.f64.i64
    vm.check.nearly_eq %arg2, %arg2, "close" : f64
    // CHECK: vm.return
    vm.return %0 : i32
    // CHECK: vm.fail %{{.*}}, "close"
  }

  // CHECK: vm.initializer
  // CHECK-NOT: vm.cond_fail
  vm.initializer {
    %c1 = vm.const.i32 1
    vm.cond_fail %c1
    vm.return
  }
}
