// Calls with too few arguments.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: error: 'vm.call' op has 0 operands but the callee has 1

vm.module @m {
  vm.import private @host.f(%a : i32)
  vm.func private @f() {
    vm.call @host.f() : () -> ()
    vm.return
  }
}
