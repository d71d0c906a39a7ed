// --output-format=vm-asm and --compile-to=vm write VM IR after the pipeline: attributes in place, resources after it.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-asm %s -o %t/out.mlir
// RUN: FileCheck %s --input-file=%t/out.mlir
// RUN: kiln-compile --compile-to=vm %s -o - | cmp - %t/out.mlir
// RUN: kiln-opt --kiln-vm-transformation-pipeline %s -o %t/expected.mlir
// RUN: kiln-opt %t/out.mlir -o - | cmp - %t/expected.mlir

#composite = #util.composite<3xi8, [dense<[1, 2, 3]> : tensor<3xi8>]>
module {
  vm.module public @m {
    vm.global.i32 private mutable @count = 3 : i32
    vm.rodata private @blob dense_resource<blob> : tensor<4xi8>
    vm.rodata private @parts #composite
    vm.func private @f() -> (!vm.buffer, !vm.buffer, i32) {
      %0 = vm.const.ref.rodata @blob : !vm.buffer
      %1 = vm.const.ref.rodata @parts : !vm.buffer
      %2 = vm.global.load.i32 @count : i32
      vm.return %0, %1, %2 : !vm.buffer, !vm.buffer, i32
    }
    vm.export @f
  }
}
{-#
  dialect_resources: {
    builtin: {
      blob: "0x0400000001020304"
    }
  }
#-}

// CHECK-NOT: #composite_of
// CHECK: vm.module public @m
// CHECK: vm.rodata private @parts #util.composite<3xi8, [
// CHECK: vm.func private @__init()
// CHECK: {-#
// CHECK-NEXT: dialect_resources: {
// CHECK-NEXT: builtin: {
// CHECK-NEXT: blob: "0x0400000001020304"
