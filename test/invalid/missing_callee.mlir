// Calls of functions that do not exist.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.call' op {{.*}}@nope

vm.module @m {
  vm.func private @f(%a: i32) -> i32 {
    %0 = vm.call @nope(%a) : (i32) -> i32
    vm.return %0 : i32
  }
}
