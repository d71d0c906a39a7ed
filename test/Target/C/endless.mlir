// Functions that never return normally.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  // CHECK-LABEL: kiln_status_t m_refuses(
  // CHECK: (void)ret0;
  // CHECK: KILN_FAIL(
  vm.export @refuses
  vm.func private @refuses(%x: i32) -> i32 {
    %c2 = vm.const.i32 2
    vm.fail %c2, "no"
  }

  // CHECK-LABEL: int32_t m_spins_inner(
  // CHECK: return 0;
  vm.export @spins
  vm.func private @spins(%x: i32) -> i32 {
    vm.br ^again
  ^again:
    vm.br ^again
  }

  // CHECK-LABEL: kiln_status_t m_yields_resume(
  // CHECK: (void)ret0;
  vm.export @yields
  vm.func private @yields() -> i32 {
    vm.br ^again
  ^again:
    vm.yield ^again
  }
}
