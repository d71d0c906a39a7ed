// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-resolve-required-imports))' | FileCheck %s

vm.module @m {
  vm.import private @x.required(%a : i32) -> i32
  vm.import private optional @x.optional(%a : i32) -> i32

  // A module loads only if what it requires is there; what is optional may be missing.
  // CHECK-LABEL: vm.func private @resolved
  // CHECK-NEXT: %[[ONE:.+]] = vm.const.i32 1
  // CHECK-NEXT: %[[HAS:.+]] = vm.import.resolved @x.optional
  // CHECK-NEXT: vm.return %[[ONE]], %[[HAS]]
  vm.func private @resolved() -> (i32, i32) {
    %0 = vm.import.resolved @x.required : i32
    %1 = vm.import.resolved @x.optional : i32
    vm.return %0, %1 : i32, i32
  }

  // CHECK-LABEL: vm.initializer
  // CHECK-NEXT: vm.const.i32 1
  vm.initializer {
    %0 = vm.import.resolved @x.required : i32
    vm.return
  }
}
