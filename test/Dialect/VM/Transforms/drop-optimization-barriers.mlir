// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-drop-optimization-barriers))' | FileCheck %s

vm.module @m {
  // CHECK-LABEL: vm.func @f
  vm.func @f(%arg0: i32, %arg1: i32) -> i32 {
    // CHECK-NEXT: vm.return %arg1 : i32
    %0:2 = vm.optimization_barrier %arg0, %arg1 : i32, i32
    %1 = vm.optimization_barrier %0#1 : i32
    vm.return %1 : i32
  }
}
