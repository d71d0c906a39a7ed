// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-resolve-rodata-loads))' | FileCheck %s

// Initialization may read these globals as null.

vm.module @m {
  vm.rodata private @a "a"
  vm.global.i32 private mutable @condition : i32
  vm.global.ref private @maybe_stored : !vm.buffer
  vm.global.ref private @stored_null_too : !vm.buffer
  vm.global.ref private @loaded_before : !vm.buffer
  vm.global.ref private @loaded_by_callee : !vm.buffer
  vm.global.ref private @stored_late : !vm.buffer
  vm.global.ref private @loaded_after : !vm.buffer

  // CHECK: vm.initializer
  vm.initializer {
    // CHECK: vm.global.load.ref @loaded_before
    %0 = vm.global.load.ref @loaded_before : !vm.buffer
    vm.call @reads() : () -> ()
    vm.return
  }
  // CHECK: vm.initializer
  vm.initializer {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    // CHECK-DAG: vm.global.store.ref %{{.*}}, @stored_null_too
    vm.global.store.ref %a, @stored_null_too : !vm.buffer
    vm.global.store.ref %null, @stored_null_too : !vm.buffer
    // CHECK-DAG: vm.global.store.ref %{{.*}}, @loaded_before
    vm.global.store.ref %a, @loaded_before : !vm.buffer
    // CHECK-DAG: vm.global.store.ref %{{.*}}, @loaded_by_callee
    vm.global.store.ref %a, @loaded_by_callee : !vm.buffer
    // CHECK-NOT: @loaded_after
    vm.global.store.ref %a, @loaded_after : !vm.buffer
    %1 = vm.global.load.ref @loaded_after : !vm.buffer
    %c = vm.global.load.i32 @condition : i32
    vm.cond_br %c, ^store, ^done
  ^store:
    // CHECK: vm.global.store.ref %{{.*}}, @maybe_stored
    vm.global.store.ref %a, @maybe_stored : !vm.buffer
    vm.br ^done
  ^done:
    // CHECK: vm.const.ref.rodata @a
    %2 = vm.global.load.ref @loaded_after : !vm.buffer
    vm.return
  }
  // CHECK: vm.initializer
  vm.initializer {
    // CHECK: vm.const.ref.rodata @a
    %0 = vm.global.load.ref @loaded_after : !vm.buffer
    vm.return
  }

  // CHECK-LABEL: vm.func @reads
  vm.func @reads() {
    // CHECK: vm.global.load.ref @loaded_by_callee
    %0 = vm.global.load.ref @loaded_by_callee : !vm.buffer
    vm.return
  }

  // CHECK-LABEL: vm.func @stores_late
  vm.func @stores_late() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    // CHECK: vm.global.store.ref %{{.*}}, @stored_late
    vm.global.store.ref %a, @stored_late : !vm.buffer
    vm.return
  }

  // CHECK-LABEL: vm.func @f
  vm.func @f() {
    // CHECK: vm.global.load.ref @maybe_stored
    %0 = vm.global.load.ref @maybe_stored : !vm.buffer
    // CHECK: vm.global.load.ref @stored_null_too
    %1 = vm.global.load.ref @stored_null_too : !vm.buffer
    // CHECK: vm.global.load.ref @stored_late
    %2 = vm.global.load.ref @stored_late : !vm.buffer
    // CHECK: vm.const.ref.rodata @a
    %3 = vm.global.load.ref @loaded_after : !vm.buffer
    vm.return
  }
}
