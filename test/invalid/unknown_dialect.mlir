// Ops of other dialects.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: {{.*}}'other.op' op is not known

vm.module @m {
  vm.func private @f() {
    "other.op"() : () -> ()
    vm.return
  }
}
