// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-sink-defining-ops))' | FileCheck %s

// What has effects or may fail stays.

vm.module @m {
  vm.global.i32 private mutable @mutable : i32

  // CHECK-LABEL: vm.func @negative_effects
  vm.func @negative_effects(%arg0: i32, %arg1: i32) -> i32 {
    // CHECK-NEXT: vm.global.load.i32
    %loaded = vm.global.load.i32 @mutable : i32
    // CHECK-NEXT: vm.div.i32.s
    %quotient = vm.div.i32.s %arg0, %arg1 : i32
    // CHECK-NEXT: vm.cond_br
    vm.cond_br %arg0, ^one, ^two
  ^one:
    vm.return %loaded : i32
  ^two:
    vm.return %quotient : i32
  }
}
