// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-hoist-inlined-rodata))' | FileCheck %s

vm.module @m {
  // An initializer has no name.
  // CHECK: vm.rodata private @_const "init"
  // CHECK-NEXT: vm.initializer
  // CHECK-NEXT: vm.const.ref.rodata @_const
  vm.initializer {
    %0 = vm.rodata.inline : !vm.buffer = "init"
    vm.return
  }

  // CHECK: vm.rodata private @f_const <alignment = 4, mime_type = "text/plain"> "a"
  // CHECK-NEXT: vm.rodata private @"a b" "b"
  // CHECK-NEXT: vm.rodata private @f_0 "c"
  // CHECK-NEXT: vm.rodata private @f_const_1 "d"
  // CHECK-LABEL: vm.func @f()
  vm.func @f() -> (!vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer) {
    // CHECK-NEXT: %[[A:.*]] = vm.const.ref.rodata @f_const : !vm.buffer
    %0 = vm.rodata.inline <alignment = 4, mime_type = "text/plain"> : !vm.buffer = "a"
    // CHECK-NEXT: %[[B:.*]] = vm.const.ref.rodata @"a b" : !vm.buffer
    %1 = vm.rodata.inline "a b" : !vm.buffer = "b"
    // The name of the function itself.
    // CHECK-NEXT: %[[C:.*]] = vm.const.ref.rodata @f_0 : !vm.buffer
    %2 = vm.rodata.inline "f" : !vm.buffer = "c"
    // CHECK-NEXT: %[[D:.*]] = vm.const.ref.rodata @f_const_1 : !vm.buffer
    %3 = vm.rodata.inline : !vm.buffer = "d"
    // CHECK-NEXT: vm.return %[[A]], %[[B]], %[[C]], %[[D]]
    vm.return %0, %1, %2, %3 : !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer
  }

  // The name is taken by a symbol that follows.
  // CHECK: vm.rodata private @g_const_2 "e"
  // CHECK-LABEL: vm.func @g()
  vm.func @g() {
    // CHECK-NEXT: vm.const.ref.rodata @g_const_2
    %0 = vm.rodata.inline : !vm.buffer = "e"
    vm.return
  }
  vm.rodata private @g_const "f"
}
