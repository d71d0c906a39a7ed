// Two functions of one name.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: redefinition of symbol named 'f'

vm.module @m {
  vm.func private @f() {
    vm.return
  }
  vm.func private @f() {
    vm.return
  }
}
