// Rodata whose type has no size.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: :[[#@LINE+3]]:3: error: 'vm.rodata' op data has no serialization: dense<1> : tensor<2xindex>

vm.module @m {
  vm.rodata private @r dense<1> : tensor<2xindex>
  vm.export @f
  vm.func private @f() -> !vm.buffer {
    %0 = vm.const.ref.rodata @r : !vm.buffer
    vm.return %0 : !vm.buffer
  }
}
