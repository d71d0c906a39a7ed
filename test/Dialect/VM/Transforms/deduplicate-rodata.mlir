// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-deduplicate-rodata))' | FileCheck %s

// CHECK-LABEL: vm.module public @m
vm.module @m {
  // The first stays with the largest alignment. An empty mime type is none.
  // CHECK-NEXT: vm.rodata private @a <alignment = 4> dense<1> : vector<1xi8>
  vm.rodata private @a dense<1> : vector<1xi8>
  vm.rodata private @b <alignment = 4> dense<1> : vector<1xi8>
  // Another mime type or another type of the value: not the same.
  // CHECK-NEXT: vm.rodata private @c <alignment = 32, mime_type = "x"> dense<1> : vector<1xi8>
  vm.rodata private @c <alignment = 32, mime_type = "x"> dense<1> : vector<1xi8>
  vm.rodata private @d <mime_type = ""> dense<1> : vector<1xi8>
  vm.rodata public @e dense<1> : vector<1xi8>
  // CHECK-NEXT: vm.rodata private @t <alignment = 2> dense<1> : tensor<1xi8>
  // CHECK-NOT: vm.rodata
  vm.rodata private @t dense<1> : tensor<1xi8>
  vm.rodata private @u <alignment = 2> dense<1> : tensor<1xi8>

  // CHECK-LABEL: vm.func @f
  vm.func @f() {
    // CHECK: vm.const.ref.rodata @a :
    %0 = vm.const.ref.rodata @a : !vm.buffer
    // CHECK: vm.const.ref.rodata @a :
    %1 = vm.const.ref.rodata @b : !vm.buffer
    // CHECK: vm.const.ref.rodata @c :
    %2 = vm.const.ref.rodata @c : !vm.buffer
    // CHECK: vm.const.ref.rodata @a :
    %3 = vm.const.ref.rodata @d : !vm.buffer
    // References in other attributes follow.
    // CHECK: vm.const.ref.rodata @a {other = @t} :
    %4 = vm.const.ref.rodata @e {other = @u} : !vm.buffer
    // CHECK: vm.const.ref.rodata @t :
    %5 = vm.const.ref.rodata @u : !vm.buffer
    vm.return
  }
}
