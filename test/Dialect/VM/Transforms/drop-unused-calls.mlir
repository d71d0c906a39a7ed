// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-drop-unused-calls))' | FileCheck %s

vm.module @m {
  vm.import private @x.pure(%a : i32) -> i32 attributes {nosideeffects}
  vm.import private @x.variadic(%a : i32 ...) -> i32 attributes {nosideeffects}
  vm.import private @x.no_result(%a : i32) attributes {nosideeffects}
  vm.import private @x.impure(%a : i32) -> i32
  vm.func private @pure(%arg0: i32) -> i32 attributes {nosideeffects} {
    vm.return %arg0 : i32
  }

  // CHECK-LABEL: vm.func private @chain
  vm.func private @chain(%arg0: i32) {
    // CHECK-NEXT: vm.return
    %0 = vm.call @x.pure(%arg0) : (i32) -> i32
    %1 = vm.add.i32 %0, %0 : i32
    %2 = vm.call.variadic @x.variadic([%1, %0]) : (i32 ...) -> i32
    %3 = vm.call @pure(%2) : (i32) -> i32
    vm.call @x.no_result(%3) : (i32) -> ()
    vm.return
  }

  // The call says so itself.
  // CHECK-LABEL: vm.func private @marked_call
  vm.func private @marked_call(%arg0: i32) {
    // CHECK-NEXT: vm.return
    %0 = vm.call @x.impure(%arg0) {nosideeffects} : (i32) -> i32
    vm.return
  }

  // CHECK-LABEL: vm.func private @negative_used_or_impure
  vm.func private @negative_used_or_impure(%arg0: i32) -> i32 {
    // CHECK-NEXT: %[[USED:.*]] = vm.call @x.pure
    %0 = vm.call @x.pure(%arg0) : (i32) -> i32
    // CHECK-NEXT: vm.call @x.impure
    %1 = vm.call @x.impure(%arg0) : (i32) -> i32
    // CHECK-NEXT: vm.return %[[USED]]
    vm.return %0 : i32
  }
}
