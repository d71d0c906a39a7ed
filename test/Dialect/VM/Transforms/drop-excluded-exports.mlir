// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-drop-excluded-exports))' | FileCheck %s

// CHECK-LABEL: vm.module public @m
vm.module @m {
  // CHECK-NEXT: vm.export @f as("g")
  // CHECK-NEXT: vm.func
  vm.export @f attributes {emitc.exclude}
  vm.export @f as("g")
  vm.func private @f() {
    vm.return
  }
}
