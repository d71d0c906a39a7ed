// Structured C from the branches of the IR.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cc -I%t %t/*.c %S/Inputs/control_flow.c -o %t/run && %t/run

vm.module @m {
  vm.func private @choose(%flag: i32, %a: i32, %b: i32) -> i32 {
    vm.cond_br %flag, ^yes, ^no
  ^yes:
    %0 = vm.mul.i32 %a, %a : i32
    vm.br ^done(%0 : i32)
  ^no:
    %1 = vm.sub.i32 %b, %a : i32
    vm.br ^done(%1 : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }

  vm.func private @collatz(%start: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    vm.br ^loop(%start, %c0 : i32, i32)
  ^loop(%n: i32, %steps: i32):
    %more = vm.cmp.lt.i32.s %c1, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %half = vm.shr.i32.s %n, %c1 : i32
    %next = vm.add.i32 %steps, %c1 : i32
    vm.br ^loop(%half, %next : i32, i32)
  ^done:
    vm.return %steps : i32
  }

  vm.func private @grid(%rows: i32, %columns: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    vm.br ^outer(%c0, %c0 : i32, i32)
  ^outer(%i: i32, %sum: i32):
    %more = vm.cmp.lt.i32.s %i, %rows : i32
    vm.cond_br %more, ^inner(%c0, %sum : i32, i32), ^done
  ^inner(%j: i32, %inner_sum: i32):
    %more_j = vm.cmp.lt.i32.s %j, %columns : i32
    vm.cond_br %more_j, ^body, ^next
  ^body:
    %product = vm.mul.i32 %i, %j : i32
    %new_sum = vm.add.i32 %inner_sum, %product : i32
    %next_j = vm.add.i32 %j, %c1 : i32
    vm.br ^inner(%next_j, %new_sum : i32, i32)
  ^next:
    %next_i = vm.add.i32 %i, %c1 : i32
    vm.br ^outer(%next_i, %inner_sum : i32, i32)
  ^done:
    vm.return %sum : i32
  }

  vm.func private @table(%index: i32, %a: i32) -> i32 {
    %c7 = vm.const.i32 7
    vm.br_table %index {
      default: ^other(%a : i32),
      0: ^double,
      1: ^square,
      2: ^other(%c7 : i32)
    }
  ^double:
    %0 = vm.add.i32 %a, %a : i32
    vm.return %0 : i32
  ^square:
    %1 = vm.mul.i32 %a, %a : i32
    vm.return %1 : i32
  ^other(%value: i32):
    vm.return %value : i32
  }

  vm.func private @irreducible(%flag: i32, %n: i32) -> i32 {
    %c1 = vm.const.i32 1
    vm.cond_br %flag, ^left(%n : i32), ^right(%n : i32)
  ^left(%l: i32):
    %l1 = vm.sub.i32 %l, %c1 : i32
    vm.cond_br %l1, ^right(%l1 : i32), ^done(%l1 : i32)
  ^right(%r: i32):
    %r1 = vm.shr.i32.s %r, %c1 : i32
    vm.cond_br %r1, ^left(%r1 : i32), ^done(%r : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }
  vm.export @choose
  vm.export @collatz
  vm.export @grid
  vm.export @table
  vm.export @irreducible
}

// CHECK-LABEL: m_choose_inner(
// CHECK-NOT: goto
// CHECK: if (flag != 0) {
// CHECK-NEXT: return kiln_mul_i32(a, a);
// CHECK-NEXT: }
// CHECK-NEXT: return kiln_sub_i32(b, a);

// CHECK-LABEL: m_collatz_inner(
// CHECK-NOT: goto
// CHECK: while (1 < n) {
// CHECK-NEXT: n = kiln_shr_i32_s(n, 1);
// CHECK-NEXT: steps = kiln_add_i32(steps, 1);
// CHECK-NEXT: }

// CHECK-LABEL: m_grid_inner(
// CHECK-NOT: goto
// CHECK: for (int32_t i = 0; i < rows; ++i) {
// CHECK: for (int32_t j = 0; j < columns; ++j) {

// CHECK-LABEL: m_table_inner(
// CHECK: switch (index) {
// CHECK-NEXT: case 0: {
// CHECK-NEXT: return kiln_add_i32(a, a);
// CHECK: case 1: {
// CHECK: case 2: {
// CHECK-NEXT: return 7;
// CHECK: default: {
// CHECK-NEXT: return a;

// CHECK-LABEL: m_irreducible_inner(
// CHECK: goto [[INSIDE:block_[0-9]+]];
// CHECK: [[INSIDE]]:;
// CHECK: goto block_{{[0-9]+}};
