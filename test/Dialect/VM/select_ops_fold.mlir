// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// CHECK-LABEL: vm.func @selects
// CHECK: vm.return %arg1, %arg2, %arg1 : f32, f32, f32
vm.module @m {
  vm.func @selects(%c: i32, %x: f32, %y: f32) -> (f32, f32, f32) {
    %two = vm.const.i32 2
    %zero = vm.const.i32.zero
    %0 = vm.select.f32 %two, %x, %y : f32
    %1 = vm.select.f32 %zero, %x, %y : f32
    %2 = vm.select.f32 %c, %x, %x : f32
    vm.return %0, %1, %2 : f32, f32, f32
  }
}

// -----

// CHECK-LABEL: vm.func @switches
// CHECK: vm.return %arg2, %arg3, %arg3, %arg1 : !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer
vm.module @m {
  vm.func @switches(%i: i32, %a: !vm.buffer, %b: !vm.buffer, %d: !vm.buffer) -> (!vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer) {
    %one = vm.const.i32 1
    %two = vm.const.i32 2
    %minus_one = vm.const.i32 -1
    %0 = vm.switch.ref %one[%a, %b] else %d : !vm.buffer
    %1 = vm.switch.ref %two[%a, %b] else %d : !vm.buffer
    %2 = vm.switch.ref %minus_one[%a, %b] else %d : !vm.buffer
    %3 = vm.switch.ref %i[%a, %a] else %a : !vm.buffer
    vm.return %0, %1, %2, %3 : !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer
  }
}
