// RUN: not kiln-compile --output-format=vm-c --c-module-descriptor %s -o %t.c 2>&1 | FileCheck %s
// RUN: kiln-compile --output-format=vm-c %s -o %t.c

vm.module public @m {
  // CHECK: module_descriptor_invalid.mlir:[[#@LINE+1]]:3: error: 'vm.func' op has the reflection attribute `sizes`, which is no string, integer or symbol
  vm.func private @f() attributes {iree.reflection = {sizes = [1, 2]}} {
    vm.return
  }
  vm.export @f
}
