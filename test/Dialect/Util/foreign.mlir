// RUN: kiln-opt %s | FileCheck %s

// Attributes and types of dialects that are not loaded are printed as they were read.

// CHECK: module attributes {test.a = #hal.device.affinity<@__device_0>, test.b = #stream.foo<"#alias in a string", {x = 1 : i32}>, test.c = #foreign.bar}
module attributes {test.a = #hal.device.affinity<@__device_0>, test.b = #stream.foo<"#alias in a string", {x = 1 : i32}>, test.c = #foreign.bar} {
  vm.module @m {
    // CHECK: @m.f(!vm.ref<!hal.device>, !vm.ref<!foreign.box<i32, #vm.x>>)
    vm.import @m.f(!vm.ref<!hal.device>, !vm.ref<!foreign.box<i32, #vm.x>>)
  }
}
