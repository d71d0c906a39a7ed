// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-resolve-rodata-loads))' | FileCheck %s

vm.module @m {
  vm.rodata private @a dense<1> : vector<1xi8>
  vm.rodata private @b dense<2> : vector<1xi8>

  vm.global.ref private @never_stored : !vm.buffer
  vm.global.ref private mutable @mutable : !vm.buffer
  vm.global.ref private @stored_once : !vm.buffer
  vm.global.ref private @stored_twice : !vm.buffer
  vm.global.ref private @two_values : !vm.buffer
  vm.global.ref private @null : !vm.buffer
  vm.global.ref private @address_taken : !vm.buffer
  vm.global.ref private @no_buffer : !vm.ref<!hal.device>

  // Stores of globals that are resolved go away.
  // CHECK: vm.initializer
  // CHECK-NOT: @stored
  // CHECK: vm.global.store.ref %{{.*}}, @two_values
  // CHECK: vm.global.store.ref %{{.*}}, @two_values
  // CHECK: vm.global.store.ref %{{.*}}, @null
  // CHECK: vm.global.store.ref %{{.*}}, @address_taken
  // CHECK-NOT: vm.global.store
  vm.initializer {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %a_again = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    vm.global.store.ref %a, @stored_once : !vm.buffer
    vm.global.store.ref %a, @stored_twice : !vm.buffer
    vm.global.store.ref %a_again, @stored_twice : !vm.buffer
    vm.global.store.ref %a, @two_values : !vm.buffer
    vm.global.store.ref %b, @two_values : !vm.buffer
    vm.global.store.ref %null, @null : !vm.buffer
    vm.global.store.ref %a, @address_taken : !vm.buffer
    %p = vm.global.address @address_taken : !util.ptr<!vm.buffer>
    vm.return
  }

  // CHECK-LABEL: vm.func @f
  vm.func @f() {
    // CHECK-NEXT: vm.const.ref.zero : !vm.buffer
    %0 = vm.global.load.ref @never_stored : !vm.buffer
    // CHECK-NEXT: vm.global.load.ref @mutable
    %1 = vm.global.load.ref @mutable : !vm.buffer
    // CHECK-NEXT: vm.const.ref.rodata @a
    %2 = vm.global.load.ref immutable @stored_once : !vm.buffer
    // CHECK-NEXT: vm.const.ref.rodata @a
    %3 = vm.global.load.ref @stored_twice : !vm.buffer
    // CHECK-NEXT: vm.global.load.ref @two_values
    %4 = vm.global.load.ref @two_values : !vm.buffer
    // CHECK-NEXT: vm.global.load.ref @null
    %5 = vm.global.load.ref @null : !vm.buffer
    // CHECK-NEXT: vm.global.load.ref @address_taken
    %6 = vm.global.load.ref @address_taken : !vm.buffer
    // CHECK-NEXT: vm.global.load.ref @no_buffer
    %7 = vm.global.load.ref @no_buffer : !vm.ref<!hal.device>
    vm.return
  }
}
