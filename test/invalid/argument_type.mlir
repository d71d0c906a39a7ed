// Arguments of types that are no values of the VM.

// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/refuse.py --absent %t/m.c --absent %t/m.h -- kiln-compile --output-format=vm-c %s -o %t/m.c | FileCheck %s

// CHECK: :[[#@LINE+4]]:3: error: 'vm.func' op has an argument or result of type 'index'

vm.module @m {
  vm.export @f
  vm.func private @f(%a: index) {
    vm.return
  }
}
