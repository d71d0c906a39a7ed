// Values of a type that the function does not return.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.return' op operand 0 has the type 'i32' but the function's result is 'i64'

vm.module @m {
  vm.func private @f(%a: i32) -> i64 {
    vm.return %a : i32
  }
}
