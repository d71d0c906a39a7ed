// What a status carries: message, function and line, or the code alone.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -I%t %t/*.c %S/Inputs/status.c -o %t/full
// RUN: %t/full | FileCheck %s --check-prefix=FULL
// RUN: kiln-compile --output-format=vm-c --c-status=code %s -o %t/m.c
// RUN: %cc -I%t %t/*.c %S/Inputs/status.c -o %t/code
// RUN: %t/code | FileCheck %s --check-prefix=CODE
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=CODE-HEADER
// RUN: grep -c "the value is zero" %t/full
// RUN: not grep -c "the value is zero" %t/code

vm.module @m {
  vm.func private @check(%value: i32) -> i32 {
    vm.cond_br %value, ^ok, ^bad
  ^ok:
    vm.return %value : i32
  ^bad:
    %code = vm.const.i32 9
    vm.fail %code, "the value is zero"
  }
  vm.export @check
}

// CHECK: KILN_FAIL(KILN_FAILED_PRECONDITION, "the value is zero", 21);
// FULL: code 9, message "the value is zero", function "m_check", line 21
// CODE: code 9, message "", function "", line 0
// CODE-HEADER: #define KILN_STATUS_CODE_ONLY
