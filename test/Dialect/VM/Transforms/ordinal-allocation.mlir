// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-ordinal-allocation))' | FileCheck %s

// CHECK-LABEL: vm.module public @m <ordinal_counts = <import_funcs = 2, export_funcs = 2, internal_funcs = 2, global_bytes = 32, global_refs = 2, rodatas = 1, rwdatas = 0>>
vm.module @m {
  // 4-byte globals first, 8-byte ones behind them and aligned.
  // CHECK-NEXT: vm.global.i32 private @a <ordinal = 0> = 5 : i32
  vm.global.i32 private @a = 5 : i32
  // CHECK-NEXT: vm.global.i64 private mutable @b <ordinal = 16> : i64
  vm.global.i64 private mutable @b : i64
  // CHECK-NEXT: vm.global.f32 private mutable @c <ordinal = 4> : f32
  vm.global.f32 private mutable @c : f32
  // CHECK-NEXT: vm.global.ref private mutable @r0 <ordinal = 0> : !vm.buffer
  vm.global.ref private mutable @r0 : !vm.buffer
  // CHECK-NEXT: vm.import private @x.y() attributes {ordinal = 0 : i32}
  vm.import private @x.y()
  // CHECK-NEXT: vm.global.f64 private mutable @d <ordinal = 24> : f64
  vm.global.f64 private mutable @d : f64
  // CHECK-NEXT: vm.global.ref private mutable @r1 <ordinal = 1> : !vm.buffer
  vm.global.ref private mutable @r1 : !vm.buffer
  // CHECK-NEXT: vm.global.i32 private @e <ordinal = 8> : i32
  vm.global.i32 private @e : i32
  // CHECK-NEXT: vm.rodata private @data <ordinal = 0> "q"
  vm.rodata private @data "q"
  // CHECK-NEXT: vm.export @f attributes {ordinal = 0 : i32}
  vm.export @f
  // CHECK-NEXT: vm.func private @f(%arg0: i64) attributes {ordinal = 0 : i32}
  vm.func private @f(%arg0: i64) {
    // CHECK-NEXT: %[[B:.*]] = vm.const.i32 16
    %0 = vm.global.address @b : !util.ptr<i64>
    // CHECK-NEXT: %[[R1:.*]] = vm.const.i32 1
    %1 = vm.global.address @r1 : !util.ptr<!vm.buffer>
    // CHECK-NEXT: vm.global.store.indirect.i64 %arg0, %[[B]] : i64 -> i32
    vm.global.store.indirect.i64 %arg0, %0 : i64 -> !util.ptr<i64>
    // CHECK-NEXT: vm.global.load.indirect.ref %[[R1]] : i32 -> !vm.buffer
    %2 = vm.global.load.indirect.ref %1 : !util.ptr<!vm.buffer> -> !vm.buffer
    vm.return
  }
  // CHECK: vm.func private @g() attributes {ordinal = 1 : i32}
  vm.func private @g() {
    vm.return
  }
  // CHECK: vm.export @g as("h") attributes {ordinal = 1 : i32}
  vm.export @g as("h")
  // CHECK: vm.import private @x.z() attributes {ordinal = 1 : i32}
  vm.import private @x.z()
}
