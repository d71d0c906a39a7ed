// Values that are not defined.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: use of undeclared SSA value name

vm.module @m {
  vm.func private @f(%a: i32) -> i32 {
    %0 = vm.add.i32 %a, %b : i32
    vm.return %0 : i32
  }
}
