// --c-max-depth bounds how deep recursive functions nest; the count is right again after a call has failed.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t --c-max-depth=8
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -I%t %t/*.c %S/Inputs/max_depth.c -o %t/bounded
// RUN: %t/bounded | FileCheck %s --check-prefix=BOUNDED
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=UNBOUNDED-HEADER
// RUN: %cc -I%t %t/*.c %S/Inputs/max_depth.c -o %t/unbounded
// RUN: %t/unbounded | FileCheck %s --check-prefix=UNBOUNDED

vm.module @m {
  // n + (n - 1) + ... + 1, in n + 1 nested calls of which every second one is of @odd.
  vm.func private @sum(%n: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.cond_br %n, ^step, ^done(%n : i32)
  ^step:
    %c1 = vm.const.i32 1
    %less = vm.sub.i32 %n, %c1 : i32
    %rest = vm.call @odd(%less) : (i32) -> i32
    %all = vm.add.i32 %n, %rest : i32
    vm.br ^done(%all : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }
  vm.func private @odd(%n: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.cond_br %n, ^step, ^done(%n : i32)
  ^step:
    %c1 = vm.const.i32 1
    %less = vm.sub.i32 %n, %c1 : i32
    %rest = vm.call @sum(%less) : (i32) -> i32
    %all = vm.add.i32 %n, %rest : i32
    vm.br ^done(%all : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }
  vm.export @sum
}

// HEADER: uint32_t depth;
// UNBOUNDED-HEADER-NOT: uint32_t depth

// BOUNDED: sum of 7 is 28
// BOUNDED: sum of 8 fails with code 8, "calls are nested too deeply"
// BOUNDED: sum of 1000 fails with code 8, "calls are nested too deeply"
// BOUNDED: sum of 7 is 28

// UNBOUNDED: sum of 7 is 28
// UNBOUNDED: sum of 8 is 36
// UNBOUNDED: sum of 1000 is 500500
// UNBOUNDED: sum of 7 is 28
