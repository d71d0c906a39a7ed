// Attributes of another kind.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.const.i32' op attribute 'value'

vm.module @m {
  vm.func private @f() -> i32 {
    %0 = "vm.const.i32"() {value = "x"} : () -> i32
    vm.return %0 : i32
  }
}
