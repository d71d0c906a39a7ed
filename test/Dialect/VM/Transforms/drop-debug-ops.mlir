// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-drop-debug-ops))' | FileCheck %s

vm.module @m {
  // CHECK-LABEL: vm.func @f
  vm.func @f(%arg0: i32, %arg1: !vm.buffer) -> i32 {
    // CHECK-NEXT: vm.br ^bb1
    vm.trace "event"(%arg0) : i32
    vm.print "text"(%arg1) : !vm.buffer
    vm.cond_break %arg0, ^next
  // CHECK-NEXT: ^bb1:
  ^next:
    // CHECK-NEXT: vm.br ^bb2(%arg0 : i32)
    vm.break ^last(%arg0 : i32)
  ^last(%0: i32):
    vm.return %0 : i32
  }
}
