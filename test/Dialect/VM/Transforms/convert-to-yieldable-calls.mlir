// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-convert-to-yieldable-calls))' | FileCheck %s

vm.module @m {
  vm.import private @x.waits() -> i32 attributes {vm.yield}
  vm.import private @x.variadic(%a : i32 ...) -> (i32, i64) attributes {vm.yield}
  vm.func private @returns(%arg0: i32) -> i64 {
    %0 = vm.const.i64 1
    vm.return %0 : i64
  }

  // CHECK-LABEL: vm.func private @f
  vm.func private @f(%arg0: i32) -> i64 attributes {vm.yield} {
    // CHECK-NEXT: vm.call.yieldable @x.waits() : () -> ^bb1 (i32)
    // CHECK-NEXT: ^bb1(%[[A:.*]]: i32):
    %a = vm.call @x.waits() {nosideeffects} : () -> i32
    // CHECK-NEXT: %[[B:.*]] = vm.add.i32 %[[A]], %arg0
    %b = vm.add.i32 %a, %arg0 : i32
    // CHECK-NEXT: vm.call.variadic.yieldable @x.variadic(%[[A]], %[[B]]) <segment_sizes = dense<2> : vector<1xi16>, segment_types = [i32]> : (i32, i32) -> ^bb2 (i32, i64)
    // CHECK-NEXT: ^bb2(%[[C0:.*]]: i32, %[[C1:.*]]: i64):
    %c:2 = vm.call.variadic @x.variadic([%a, %b]) : (i32 ...) -> (i32, i64)
    // CHECK-NEXT: vm.cond_br %[[C0]], ^bb3(%[[C1]] : i64), ^bb4
    vm.cond_br %c#0, ^one(%c#1 : i64), ^two
  ^one(%x: i64):
    vm.return %x : i64
  ^two:
    // CHECK: ^bb4:
    // CHECK-NEXT: vm.call.yieldable @f(%[[A]]) : (i32) -> ^bb5 (i64)
    // CHECK-NEXT: ^bb5(%{{.*}}: i64):
    %d = vm.call @f(%a) : (i32) -> i64
    // CHECK-NEXT: vm.call @returns
    %e = vm.call @returns(%a) : (i32) -> i64
    // CHECK-NEXT: vm.call.yieldable @f(%[[A]]) : (i32) -> ^bb6 (i64)
    // CHECK-NEXT: ^bb6(%[[G:.*]]: i64):
    %g = vm.call @f(%a) : (i32) -> i64
    // CHECK-NEXT: vm.return %[[G]]
    vm.return %g : i64
  }

  // CHECK: vm.initializer
  vm.initializer {
    // CHECK: vm.call.yieldable @x.waits() : () -> ^bb1 (i32)
    %0 = vm.call @x.waits() : () -> i32
    vm.return
  }
}
