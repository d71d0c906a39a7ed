// Imports without the name of a module.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: :[[#@LINE+3]]:3: error: 'vm.import' op must name a function in a module (@module.function) to be called from C

vm.module @m {
  vm.import private @touch()
  vm.export @f
  vm.func private @f() {
    vm.call @touch() : () -> ()
    vm.return
  }
}
