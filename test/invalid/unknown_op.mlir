// Ops of the dialect that do not exist.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: {{.*}}'vm.frobnicate'

vm.module @m {
  vm.func private @f(%a: i32) -> i32 {
    %0 = vm.frobnicate %a : i32
    vm.return %0 : i32
  }
}
