// Functions that suspend below a call of themselves.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: :[[#@LINE+4]]:3: error: 'vm.func' op can suspend and calls itself: its frame would have to contain itself

vm.module @m {
  vm.export @f
  vm.func private @f(%n: i32) {
    vm.cond_br %n, ^again, ^end
  ^again:
    vm.yield ^call
  ^call:
    vm.call @f(%n) : (i32) -> ()
    vm.br ^end
  ^end:
    vm.return
  }
}
