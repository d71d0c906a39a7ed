// Operands of another type than their definition.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: use of value '%a' expects different type than prior uses

vm.module @m {
  vm.func private @f(%a: i64) -> i32 {
    %0 = vm.add.i32 %a, %a : i32
    vm.return %0 : i32
  }
}
