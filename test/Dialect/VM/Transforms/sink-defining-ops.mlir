// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-sink-defining-ops))' | FileCheck %s

vm.module @m {
  // CHECK-LABEL: vm.func @f
  vm.func @f(%arg0: i32, %arg1: i32) -> i32 {
    // Used in both branches: at the end of the block above them.
    // CHECK-NEXT: %[[C1:.*]] = vm.const.i32 1
    // CHECK-NEXT: vm.cond_br
    %c1 = vm.const.i32 1
    %c2 = vm.const.i32 2
    %c3 = vm.const.i32 3
    %sum = vm.add.i32 %arg0, %arg1 : i32
    vm.cond_br %arg0, ^one, ^two
  ^one:
    // Only used here; with the operand of an op that moved.
    // CHECK: %[[C2:.*]] = vm.const.i32 2
    // CHECK-NEXT: %[[X:.*]] = vm.add.i32 %[[C2]], %[[C1]]
    %x = vm.add.i32 %c2, %c1 : i32
    // CHECK-NEXT: %[[C3:.*]] = vm.const.i32 3
    // CHECK-NEXT: %[[Y:.*]] = vm.add.i32 %[[X]], %[[C3]]
    %y = vm.add.i32 %x, %c3 : i32
    // CHECK-NEXT: vm.mul.i32 %[[Y]], %[[C3]]
    %z = vm.mul.i32 %y, %c3 : i32
    // CHECK-NEXT: vm.return
    vm.return %z : i32
  ^two:
    // CHECK: %[[SUM:.*]] = vm.add.i32 %arg0, %arg1
    // CHECK-NEXT: vm.sub.i32 %[[SUM]], %[[C1]]
    %w = vm.sub.i32 %sum, %c1 : i32
    vm.return %w : i32
  }

  // Two ops that both end up in front of the terminator.
  // CHECK-LABEL: vm.func @two_at_end
  vm.func @two_at_end(%arg0: i32) -> i32 {
    // CHECK-NEXT: %[[C5:.*]] = vm.const.i32 5
    // CHECK-NEXT: %[[C6:.*]] = vm.const.i32 6
    // CHECK-NEXT: vm.cond_br
    %c5 = vm.const.i32 5
    %c6 = vm.const.i32 6
    vm.cond_br %arg0, ^one, ^two
  ^one:
    %x = vm.add.i32 %c5, %c6 : i32
    vm.return %x : i32
  ^two:
    %y = vm.sub.i32 %c5, %c6 : i32
    vm.return %y : i32
  }
}
