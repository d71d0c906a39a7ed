// Symbols that are no C identifiers, keywords, and several exports of one function.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h

vm.module @"my-module.v1" {
  vm.func private @"dotted.name-dash"(%int: i32, %x: i32) -> i32 {
    %0 = vm.add.i32 %int, %x : i32
    vm.return %0 : i32
  }
  vm.func private @"9lives"(%class: i32) -> i32 {
    %0 = vm.call @"dotted.name-dash"(%class, %class) : (i32, i32) -> i32
    vm.return %0 : i32
  }
  vm.export @"dotted.name-dash"
  vm.export @"dotted.name-dash" as("dotted_name_dash")
  vm.export @"9lives" as("while")
}

// HEADER: my-module.v1.dotted.name-dash(i32, i32) -> i32
// HEADER-NEXT: kiln_status_t my_module_v1_dotted_name_dash(my_module_v1_state *state, int32_t int_, int32_t x, int32_t *ret0);
// HEADER: my-module.v1.dotted_name_dash(i32, i32) -> i32
// HEADER-NEXT: kiln_status_t my_module_v1_dotted_name_dash_2(
// HEADER: kiln_status_t my_module_v1_while(my_module_v1_state *state, int32_t class_, int32_t *ret0);
