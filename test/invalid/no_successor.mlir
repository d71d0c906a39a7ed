// Branches to nowhere.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.br' op requires 1 successor but found 0

vm.module @m {
  vm.func private @f() {
    "vm.br"() : () -> ()
  }
}
