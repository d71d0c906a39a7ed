// Exports of functions that do not exist.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.export' op {{.*}}nope

vm.module @m {
  vm.export @nope
}
