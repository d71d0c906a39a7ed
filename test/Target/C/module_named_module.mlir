// Module names that C or C++ keep for themselves.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h

vm.module @module {
  vm.func private @init(%new: i32) -> i32 {
    %0 = vm.add.i32 %new, %new : i32
    vm.return %0 : i32
  }
  vm.export @init
}

// HEADER: kiln_status_t module_init(module_state *state, const module_imports *imports, const kiln_allocator_t *allocator);
// HEADER: kiln_status_t module_init_2(module_state *state, int32_t new_, int32_t *ret0);
