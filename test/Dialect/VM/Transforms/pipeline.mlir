// RUN: kiln-opt %s --kiln-vm-transformation-pipeline -o %t.once
// RUN: FileCheck %s --input-file=%t.once --implicit-check-not=vm.initializer --implicit-check-not=vm.rodata.inline \
// RUN:   --implicit-check-not=table.inline --implicit-check-not=vm.optimization_barrier --implicit-check-not=vm.cond_fail --implicit-check-not=vm.check \
// RUN:   --implicit-check-not=vm.cmp.lte --implicit-check-not=vm.trunc.i64.i8 --implicit-check-not=vm.global.address \
// RUN:   --implicit-check-not=vm.call.variadic --implicit-check-not=unused
// RUN: kiln-opt %t.once --kiln-vm-transformation-pipeline | diff %t.once -
// RUN: kiln-opt %s --kiln-vm-transformation-pipeline=inline=true | FileCheck %s --check-prefix=INLINE
// RUN: kiln-opt %s --no-implicit-module --pass-pipeline='vm.module(kiln-vm-transformation-pipeline)' | FileCheck %s

// All that a module written by hand may contain, and nothing of it left behind.

// CHECK: vm.module public @m
vm.module @m {
  vm.import private @x.waits(%timeout : i32) -> i32 attributes {vm.yield}
  vm.import private @x.variadic(%a : i32, %b : i32) -> i32
  vm.import private @x.unused()

  // CHECK: vm.global.i32 private mutable @counter : i32
  vm.global.i32 private mutable @counter = 5 : i32
  // CHECK: vm.global.f32 private mutable @negative_zero : f32
  vm.global.f32 private @negative_zero = -0.0 : f32
  vm.global.ref private @data : !vm.buffer
  vm.global.i32 private @unused_global : i32
  vm.initializer {
    %0 = vm.rodata.inline "text" : !vm.buffer = "some data"
    vm.global.store.ref %0, @data : !vm.buffer
    vm.return
  }

  // CHECK: vm.func private @rodata() -> (!vm.buffer, !vm.buffer, !vm.buffer) {
  // CHECK-DAG: vm.const.ref.rodata @text
  // CHECK-DAG: vm.const.ref.rodata @rodata_const
  // CHECK-DAG: vm.const.ref.rodata @rodata_const_0
  vm.export @rodata
  vm.func private @rodata() -> (!vm.buffer, !vm.buffer, !vm.buffer) {
    %0 = vm.global.load.ref @data : !vm.buffer
    %1:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = ["a", "bc"]
    vm.return %0, %1#0, %1#1 : !vm.buffer, !vm.buffer, !vm.buffer
  }

  // CHECK: vm.func private @checks(
  // CHECK: vm.fail
  vm.export @checks
  vm.func private @checks(%arg0: i32, %arg1: i64) -> i32 {
    %0 = vm.trunc.i64.i8 %arg1 : i64 -> i32
    %1 = vm.cmp.lte.i32.s %arg0, %0 : i32
    vm.cond_fail %1, %arg0, "too small"
    vm.check.eq %arg0, %0 : i32
    %2 = vm.optimization_barrier %0 : i32
    vm.return %2 : i32
  }

  // CHECK: vm.func private @globals(
  // CHECK: vm.global.load.i32 @counter
  // CHECK: vm.global.store.i32 %{{.*}}, @counter
  vm.export @globals
  vm.func private @globals() -> f32 {
    %0 = vm.global.address @counter : !util.ptr<i32>
    %1 = vm.global.load.indirect.i32 %0 : !util.ptr<i32> -> i32
    %2 = vm.call.variadic @x.variadic(%1, %1) : (i32, i32) -> i32
    vm.global.store.indirect.i32 %2, %0 : i32 -> !util.ptr<i32>
    %3 = vm.global.load.f32 @negative_zero : f32
    vm.return %3 : f32
  }

  // CHECK: vm.func private @waits_or_calls(%arg0: i32, %arg1: !vm.buffer) -> i32 attributes {vm.unwind, vm.yield} {
  // CHECK: vm.call.yieldable @waits_or_calls(
  // CHECK: vm.call.yieldable @x.waits(
  // CHECK: vm.call @double
  // CHECK: vm.discard.refs %arg1
  // INLINE: vm.func private @waits_or_calls
  // INLINE: vm.call.yieldable @waits_or_calls(
  // INLINE-NOT: vm.call @double
  // INLINE: vm.call @kept
  vm.export @waits_or_calls
  vm.func private @waits_or_calls(%arg0: i32, %arg1: !vm.buffer) -> i32 {
    vm.cond_br %arg0, ^again, ^wait
  ^again:
    %0 = vm.call @waits_or_calls(%arg0, %arg1) : (i32, !vm.buffer) -> i32
    vm.return %0 : i32
  ^wait:
    %1 = vm.call @x.waits(%arg0) : (i32) -> i32
    %2 = vm.call @double(%1) : (i32) -> i32
    %3 = vm.call @kept(%2) : (i32) -> i32
    %4 = vm.cmp.nz.ref %arg1 : !vm.buffer
    %5 = vm.add.i32 %3, %4 : i32
    vm.return %5 : i32
  }
  // INLINE-NOT: @double
  vm.func private @double(%arg0: i32) -> i32 {
    %0 = vm.add.i32 %arg0, %arg0 : i32
    vm.return %0 : i32
  }
  // INLINE: vm.func private @kept
  vm.func private @kept(%arg0: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %0 = vm.add.i32 %arg0, %arg0 : i32
    vm.return %0 : i32
  }
  vm.func private @unused() {
    vm.call @x.unused() : () -> ()
    vm.return
  }

  // CHECK: vm.export @__init
  // CHECK-NEXT: vm.func private @__init() {
  // CHECK: vm.global.store.i32 %{{.*}}, @counter
  // CHECK: vm.global.store.f32 %{{.*}}, @negative_zero
  // CHECK-NOT: @__deinit
}
