// RUN: kiln-opt %s | kiln-opt | FileCheck %s

// CHECK-LABEL: vm.module public @types
vm.module @types {
  // CHECK: @m.refs(!vm.buffer, !vm.ref<?>, !vm.ref<?>, !vm.ref<!hal.device>, !vm.ref<!foreign.type<1, "x">>)
  vm.import @m.refs(!vm.buffer, !vm.ref<?>, !vm.ref<!vm.opaque>, !vm.ref<!hal.device>, !vm.ref<!foreign.type<1, "x">>)
  // CHECK: @m.lists(!vm.list<?>, !vm.list<?>, !vm.list<i8>, !vm.list<f16>, !vm.list<!vm.buffer>, !vm.list<!vm.list<!vm.ref<?>>>)
  vm.import @m.lists(!vm.list<?>, !vm.list<!vm.opaque>, !vm.list<i8>, !vm.list<f16>, !vm.list<!vm.buffer>, !vm.list<!vm.list<!vm.ref<?>>>)
  // CHECK: @m.others(!vm.opaque, !util.ptr<i32>, !util.ptr<!vm.ref<?>>, !vm.ref<tensor<4xf32>>, !vm.ref<!util.buffer>, !util.list<i32>)
  vm.import @m.others(!vm.opaque, !util.ptr<i32>, !util.ptr<!vm.ref<?>>, !vm.ref<tensor<4xf32>>, !vm.ref<!util.buffer>, !util.list<i32>)
}
