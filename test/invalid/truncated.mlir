// Text that ends too early.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: expected operation name in quotes

vm.module @m {
  vm.func private @f(%a: i32) -> i32 {
