// RUN: kiln-opt %s --split-input-file --pass-pipeline='builtin.module(vm.module(kiln-vm-global-initialization))' | FileCheck %s

// Modules that have the functions already, and values that must not get lost.

// CHECK-LABEL: vm.module public @existing
vm.module @existing {
  vm.global.i32 private @g = 5 : i32
  // CHECK: vm.export @__init
  // CHECK-NEXT: vm.func private @__init() attributes {bar} {
  vm.func @__init() attributes {bar} {
    %0 = vm.global.load.i32 @g : i32
    // CHECK: vm.cond_br %{{.*}}, ^bb1, ^bb2
    vm.cond_br %0, ^one, ^two
  ^one:
    // CHECK: vm.br ^bb3
    vm.return
  ^two:
    // CHECK: vm.br ^bb3
    vm.return
  }
  // CHECK-NEXT: ^bb3:
  // CHECK-NEXT: %[[FIVE:.*]] = vm.const.i32 5
  // CHECK-NEXT: vm.global.store.i32 %[[FIVE]], @g
  // CHECK-NEXT: vm.call @f()
  // CHECK-NEXT: vm.return
  vm.initializer {
    vm.call @f() : () -> ()
    vm.return
  }
  vm.func private @f() {
    vm.return
  }
  // CHECK: vm.func private @deinitialize()
  vm.func private @deinitialize() {
    vm.return
  }
  // CHECK: vm.export @deinitialize as("__deinit")
  vm.export @deinitialize as("__deinit")
  // CHECK-NOT: @__deinit
}

// -----

// Under the name of an export it is another function that initializes.

// CHECK-LABEL: vm.module public @export_alias
vm.module @export_alias {
  vm.global.i32 private @g = 5 : i32
  // CHECK: vm.func private @start()
  vm.func private @start() {
    // CHECK-NEXT: vm.br ^bb1
    // CHECK-NEXT: ^bb1:
    // CHECK-NEXT: vm.const.i32 5
    // CHECK-NEXT: vm.global.store.i32
    // CHECK-NEXT: vm.return
    vm.return
  }
  // CHECK: vm.export @start as("__init")
  vm.export @start as("__init")
  // CHECK-NOT: @__init
}

// -----

// CHECK-LABEL: vm.module public @negative_zero
vm.module @negative_zero {
  vm.global.f32 private @f32 = -0.0 : f32
  vm.global.f64 private @f64 = -0.0 : f64
  vm.global.f64 private @zero = 0.0 : f64
  // CHECK: vm.func private @__init
  // CHECK-NEXT: vm.const.f32 -0.000000e+00
  // CHECK-NEXT: vm.global.store.f32
  // CHECK-NEXT: vm.const.f64 -0.000000e+00
  // CHECK-NEXT: vm.global.store.f64
  // CHECK-NEXT: vm.return
}

// -----

// CHECK-LABEL: vm.module public @failing
vm.module @failing {
  // CHECK: vm.func private @__init
  // CHECK-NEXT: %[[STATUS:.*]] = vm.const.i32 3
  // CHECK-NEXT: vm.fail %[[STATUS]], "no"
  // CHECK-NEXT: ^bb1:
  // CHECK-NEXT: vm.const.i32 4
  // CHECK-NEXT: vm.return
  vm.initializer {
    %c3 = vm.const.i32 3
    vm.fail %c3, "no"
  }
  vm.initializer {
    %c4 = vm.const.i32 4
    vm.return
  }
}

// -----

// There may be a store through an address.

// CHECK-LABEL: vm.module public @address_taken
vm.module @address_taken {
  // CHECK-NEXT: vm.global.i32 private mutable @g : i32
  vm.global.i32 private mutable @g : i32
  // CHECK-NEXT: vm.global.i32 private @h : i32
  vm.global.i32 private @h : i32
  // CHECK-NEXT: vm.global.i32 private mutable @i : i32
  vm.global.i32 private @i = 1 : i32
  vm.func @f(%arg0: i32) {
    // CHECK: vm.global.load.i32 @g
    %0 = vm.global.load.i32 @g : i32
    %1 = vm.global.address @g : !util.ptr<i32>
    vm.global.store.indirect.i32 %arg0, %1 : i32 -> !util.ptr<i32>
    // CHECK: vm.global.address immutable @h
    %2 = vm.global.address immutable @h : !util.ptr<i32>
    // CHECK: vm.global.address @i
    %3 = vm.global.address immutable @i : !util.ptr<i32>
    vm.return
  }
}
