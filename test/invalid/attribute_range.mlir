// Constants that do not fit their type.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: integer constant out of range

vm.module @m {
  vm.global.i32 private @g = 99999999999 : i32
}
