// --c-line-directives: a debugger stops at lines of this file and knows the values by their names.
// REQUIRES: gdb
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c --c-line-directives %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -g -O0 -c %t/m.c -o %t/m.o
// RUN: %cc -g -O0 -I%t %t/*.c %S/Inputs/lines.c -o %t/run
// RUN: gdb -nx -batch -ex "break lines.mlir:13" -ex run -ex "print square" -ex "print x" %t/run 2>&1 | FileCheck %s --check-prefix=GDB

vm.module @m {
  vm.func private @poly(%x: i32, %y: i32) -> i32 {
    %square = vm.mul.i32 %x, %x : i32
    %ratio = vm.div.i32.s %square, %y : i32
    %product = vm.mul.i32 %ratio, %square : i32
    %again = vm.div.i32.s %product, %x : i32
    %sum = vm.add.i32 %again, %ratio : i32
    vm.return %sum : i32
  }
  vm.export @poly
}

// CHECK-LABEL: kiln_status_t m_poly(
// CHECK: #line {{[0-9]+}} "{{.*}}lines.mlir"
// CHECK: #line 13 "{{.*}}lines.mlir"
// CHECK-NEXT: {{.*}}kiln_div_i32_s(square, y,

// GDB: m_poly (
// GDB-SAME: lines.mlir:13
// GDB: $1 = 36
// GDB: $2 = 6
