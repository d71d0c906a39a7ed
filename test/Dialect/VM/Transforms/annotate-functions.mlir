// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-annotate-functions))' | FileCheck %s

vm.module @m {
  vm.import private @x.waits() -> i32 attributes {vm.yield}
  vm.import private @x.unwinds() attributes {vm.unwind}
  vm.import private @x.variadic(i32 ...) attributes {vm.unwind, vm.yield}
  vm.global.ref private @g : !vm.buffer

  // CHECK: vm.func private @calls_import() -> i32 attributes {vm.yield} {
  vm.func private @calls_import() -> i32 {
    %0 = vm.call @x.waits() : () -> i32
    vm.return %0 : i32
  }
  // CHECK: vm.func private @calls_caller() attributes {vm.yield} {
  vm.func private @calls_caller() {
    %0 = vm.call @calls_import() : () -> i32
    vm.return
  }
  // CHECK: vm.func private @calls_variadic(%arg0: i32) attributes {vm.unwind, vm.yield} {
  vm.func private @calls_variadic(%arg0: i32) {
    vm.call.variadic @x.variadic([%arg0]) : (i32 ...)
    vm.return
  }
  // A call that was converted before counts, too.
  // CHECK: vm.func private @calls_yieldable() attributes {vm.yield} {
  vm.func private @calls_yieldable() {
    vm.call.yieldable @x.waits() : () -> ^done (i32)
  ^done(%0: i32):
    vm.return
  }
  // CHECK: vm.func private @yields() attributes {vm.yield} {
  vm.func private @yields() {
    vm.yield ^done
  ^done:
    vm.return
  }
  // Stopping in a debugger is not suspending.
  // CHECK: vm.func private @breaks() {
  vm.func private @breaks() {
    vm.break ^done
  ^done:
    vm.return
  }

  // All of a cycle.
  // CHECK: vm.func private @cycle_a() attributes {vm.unwind} {
  vm.func private @cycle_a() {
    vm.call @cycle_b() : () -> ()
    vm.return
  }
  // CHECK: vm.func private @cycle_b() attributes {vm.unwind} {
  vm.func private @cycle_b() {
    vm.call @cycle_a() : () -> ()
    vm.call @x.unwinds() : () -> ()
    vm.return
  }
  // CHECK: vm.func private @calls_itself() {
  vm.func private @calls_itself() {
    vm.call @calls_itself() : () -> ()
    vm.return
  }

  // Refs or failures alone leave nothing to clean up.
  // CHECK: vm.func private @refs(%arg0: !vm.buffer) {
  vm.func private @refs(%arg0: !vm.buffer) {
    vm.return
  }
  // CHECK: vm.func private @fails(%arg0: i32) {
  vm.func private @fails(%arg0: i32) {
    vm.fail %arg0
  }
  // CHECK: vm.func private @fails_with_argument(%arg0: i32, %arg1: !vm.buffer) attributes {vm.unwind} {
  vm.func private @fails_with_argument(%arg0: i32, %arg1: !vm.buffer) {
    vm.fail %arg0
  }
  // CHECK: vm.func private @fails_with_result(%arg0: i32) -> !vm.buffer attributes {vm.unwind} {
  vm.func private @fails_with_result(%arg0: i32) -> !vm.buffer {
    vm.fail %arg0
  }
  // CHECK: vm.func private @fails_with_ref(%arg0: i32) attributes {vm.unwind} {
  vm.func private @fails_with_ref(%arg0: i32) {
    %0 = vm.const.ref.zero : !vm.buffer
    vm.fail %arg0
  }
  // CHECK: vm.func private @calls_with_ref(%arg0: !vm.buffer) attributes {vm.unwind} {
  vm.func private @calls_with_ref(%arg0: !vm.buffer) {
    vm.call @breaks() : () -> ()
    vm.return
  }
  // CHECK: vm.func private @list_with_ref(%arg0: !vm.list<?>) attributes {vm.unwind} {
  vm.func private @list_with_ref(%arg0: !vm.list<?>) {
    %0 = vm.list.size %arg0 : (!vm.list<?>) -> i32
    vm.return
  }
  // CHECK: vm.func private @loads_ref() {
  vm.func private @loads_ref() {
    %0 = vm.global.load.ref @g : !vm.buffer
    vm.return
  }

  // Attributes that are there stay and count.
  // CHECK: vm.func private @marked() attributes {vm.yield} {
  vm.func private @marked() attributes {vm.yield} {
    vm.return
  }
  // CHECK: vm.func private @calls_marked() attributes {vm.unwind, vm.yield} {
  vm.func private @calls_marked() attributes {vm.unwind} {
    vm.call @marked() : () -> ()
    vm.return
  }
}
