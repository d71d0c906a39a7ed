// Everything in a module that is not an instruction.
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=flatbuffer-text %s | FileCheck %s
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=flatbuffer-text --iree-vm-bytecode-module-strip-source-map %s | FileCheck %s --check-prefix=STRIPPED

// CHECK: "name": "m",
// CHECK-NEXT: "version": 3,
// CHECK-NEXT: "requirements": "UNWIND",
// CHECK-NEXT: "attrs": [ {
// CHECK-NEXT: "key": "owner",
// CHECK-NEXT: "value": "me"
// CHECK: "full_name": "f32"
// CHECK: "full_name": "i32"
// CHECK: "full_name": "!vm.buffer"
// CHECK: "full_name": "!vm.list<?>"
// CHECK: "full_name": "!vm.opaque"
// CHECK: "dependencies": [ {
// CHECK-NEXT: "name": "zoo",
// CHECK-NEXT: "minimum_version": 5
// CHECK-NEXT: }, {
// CHECK-NEXT: "name": "aux",
// CHECK-NEXT: "flags": {{2|"OPTIONAL"}}
// CHECK: "full_name": "aux.maybe",
// CHECK: "calling_convention": "0iCrID_v"
// CHECK: "flags": {{2|"OPTIONAL"}}
// CHECK: "full_name": "zoo.always",
// CHECK: "local_name": "first"
// CHECK: "local_name": "second",
// CHECK-NEXT: "internal_ordinal": 1
// CHECK: "local_name": "alias",
// CHECK-NEXT: "internal_ordinal": 1
// CHECK: "calling_convention": "0iIfF_r",
// CHECK: "key": "iree.abi.model",
// CHECK: "embedded_data": [ 104, 105 ]
// CHECK: "global_bytes_capacity": 16,
// CHECK-NEXT: "global_ref_count": 1
// CHECK: "bytecode_version": 1114112
// CHECK: "debug_database"
// CHECK: "local_name": "first"
// CHECK: "local_name": "second"
// STRIPPED-NOT: "debug_database"
vm.module @m <version = 3> attributes {iree.reflection = {owner = "me"}} {
  vm.import private optional @aux.maybe(%a : i32, %b : tuple<!vm.buffer, i64> ...)
  vm.import private @zoo.always() -> f32 attributes {minimum_version = 5 : i32}
  vm.global.i32 private mutable @small : i32
  vm.global.i64 private mutable @large : i64
  vm.global.ref private mutable @ref : !vm.buffer
  vm.rodata private @hi "hi"
  vm.export @first
  vm.func @first(%a: i32, %b: i64, %c: f32, %d: f64) -> !vm.buffer attributes {iree.reflection = {iree.abi.model = "coarse-fences"}} {
    vm.global.store.i32 %a, @small : i32
    vm.global.store.i64 %b, @large : i64
    %r = vm.const.ref.rodata @hi : !vm.buffer
    vm.global.store.ref %r, @ref : !vm.buffer
    vm.return %r : !vm.buffer
  }
  vm.export @second
  vm.export @second as("alias")
  vm.func @second(%n: i32) -> f32 {
    %list = vm.list.alloc %n : (i32) -> !vm.list<?>
    %size = vm.list.size %list : (!vm.list<?>) -> i32
    vm.call.variadic @aux.maybe(%size, []) : (i32, tuple<!vm.buffer, i64> ...)
    %f = vm.call @zoo.always() : () -> f32
    vm.return %f : f32
  }
}
