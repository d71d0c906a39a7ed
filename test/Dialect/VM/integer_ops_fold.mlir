// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// CHECK-LABEL: vm.func @add_identities
// CHECK-SAME: (%[[X:.+]]: i32, %[[Y:.+]]: i32)
// CHECK-NEXT: vm.return %[[X]], %[[X]], %[[X]] : i32, i32, i32
vm.module @m {
  vm.func @add_identities(%x: i32, %y: i32) -> (i32, i32, i32) {
    %zero = vm.const.i32.zero
    %0 = vm.add.i32 %zero, %x : i32
    %1 = vm.sub.i32 %x, %y : i32
    %2 = vm.add.i32 %1, %y : i32
    %3 = vm.add.i32 %y, %1 : i32
    vm.return %0, %2, %3 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @sub_identities
// CHECK-SAME: (%[[X:.+]]: i64, %[[Y:.+]]: i64)
// CHECK-NEXT: vm.return %[[X]], %[[Y]], %[[X]] : i64, i64, i64
vm.module @m {
  vm.func @sub_identities(%x: i64, %y: i64) -> (i64, i64, i64) {
    %zero = vm.const.i64.zero
    %0 = vm.sub.i64 %x, %zero : i64
    %1 = vm.add.i64 %x, %y : i64
    %2 = vm.sub.i64 %1, %x : i64
    %3 = vm.sub.i64 %1, %y : i64
    vm.return %0, %2, %3 : i64, i64, i64
  }
}

// -----

// CHECK-LABEL: vm.func @mul_merges_factors
// CHECK-SAME: (%[[X:.+]]: i32)
// CHECK: %[[C:.+]] = vm.const.i32 35
// CHECK: %[[R:.+]] = vm.mul.i32 %[[X]], %[[C]] : i32
// CHECK: vm.return %[[R]], %[[X]], %zero : i32, i32, i32
vm.module @m {
  vm.func @mul_merges_factors(%x: i32) -> (i32, i32, i32) {
    %c5 = vm.const.i32 5
    %c7 = vm.const.i32 7
    %c1 = vm.const.i32 1
    %c0 = vm.const.i32 0
    %0 = vm.mul.i32 %x, %c5 : i32
    %1 = vm.mul.i32 %0, %c7 : i32
    %2 = vm.mul.i32 %x, %c1 : i32
    %3 = vm.mul.i32 %c0, %x : i32
    vm.return %1, %2, %3 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @mul_add_becomes_fma
// CHECK-SAME: (%[[X:.+]]: i32, %[[Y:.+]]: i32)
// CHECK-NEXT: %[[R:.+]] = vm.fma.i32 %[[X]], %[[Y]], %[[X]] : i32
// CHECK-NEXT: vm.return %[[R]] : i32
vm.module @m {
  vm.func @mul_add_becomes_fma(%x: i32, %y: i32) -> i32 {
    %0 = vm.mul.i32 %x, %y : i32
    %1 = vm.add.i32 %x, %0 : i32
    vm.return %1 : i32
  }
}

// -----

// CHECK-LABEL: vm.func @no_fold_mul_with_other_use
// CHECK: vm.mul.i32
// CHECK: vm.add.i32
vm.module @m {
  vm.func @no_fold_mul_with_other_use(%x: i32, %y: i32) -> (i32, i32) {
    %0 = vm.mul.i32 %x, %y : i32
    %1 = vm.add.i32 %x, %0 : i32
    vm.return %0, %1 : i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @fma_identities
// CHECK-SAME: (%[[X:.+]]: i64, %[[Y:.+]]: i64)
// CHECK-NEXT: %[[SUM:.+]] = vm.add.i64 %[[X]], %[[Y]] : i64
// CHECK-NEXT: %[[PRODUCT:.+]] = vm.mul.i64 %[[X]], %[[Y]] : i64
// CHECK-NEXT: vm.return %[[Y]], %[[SUM]], %[[PRODUCT]] : i64, i64, i64
vm.module @m {
  vm.func @fma_identities(%x: i64, %y: i64) -> (i64, i64, i64) {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %0 = vm.fma.i64 %zero, %x, %y : i64
    %1 = vm.fma.i64 %x, %one, %y : i64
    %2 = vm.fma.i64 %x, %y, %zero : i64
    vm.return %0, %1, %2 : i64, i64, i64
  }
}

// -----

// Division by zero fails at run time and is left to do so; so is a product over its factor, which may have wrapped, and
// zero divided by what may be zero.

// CHECK-LABEL: vm.func @no_fold_division
// CHECK-DAG: vm.div.i32.s %arg0, %zero : i32
// CHECK-DAG: vm.rem.i32.u %arg0, %zero : i32
// CHECK-DAG: vm.div.i32.u %zero, %arg0 : i32
// CHECK-DAG: vm.rem.i32.s %zero, %arg0 : i32
// CHECK-DAG: vm.div.i32.s %c-2147483648, %c-1 : i32
// CHECK-DAG: vm.div.i32.s %{{.+}}, %arg1 : i32
vm.module @m {
  vm.func @no_fold_division(%x: i32, %y: i32) -> (i32, i32, i32, i32, i32, i32) {
    %zero = vm.const.i32.zero
    %min = vm.const.i32 -2147483648
    %minus1 = vm.const.i32 -1
    %0 = vm.div.i32.s %x, %zero : i32
    %1 = vm.rem.i32.u %x, %zero : i32
    %2 = vm.div.i32.u %zero, %x : i32
    %3 = vm.rem.i32.s %zero, %x : i32
    %4 = vm.div.i32.s %min, %minus1 : i32
    %5 = vm.mul.i32 %x, %y : i32
    %6 = vm.div.i32.s %5, %y : i32
    vm.return %0, %1, %2, %3, %4, %6 : i32, i32, i32, i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @division_by_one
// CHECK: vm.return %arg0, %arg0, %zero, %zero : i32, i32, i32, i32
vm.module @m {
  vm.func @division_by_one(%x: i32) -> (i32, i32, i32, i32) {
    %one = vm.const.i32 1
    %0 = vm.div.i32.s %x, %one : i32
    %1 = vm.div.i32.u %x, %one : i32
    %2 = vm.rem.i32.s %x, %one : i32
    %3 = vm.rem.i32.u %x, %one : i32
    vm.return %0, %1, %2, %3 : i32, i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @same_operands
// CHECK: vm.return %arg0, %arg0, %arg0, %arg0, %zero : i64, i64, i64, i64, i64
vm.module @m {
  vm.func @same_operands(%x: i64) -> (i64, i64, i64, i64, i64) {
    %0 = vm.min.i64.s %x, %x : i64
    %1 = vm.max.i64.u %x, %x : i64
    %2 = vm.and.i64 %x, %x : i64
    %3 = vm.or.i64 %x, %x : i64
    %4 = vm.xor.i64 %x, %x : i64
    vm.return %0, %1, %2, %3, %4 : i64, i64, i64, i64, i64
  }
}

// -----

// CHECK-LABEL: vm.func @logic_with_zero
// CHECK: vm.return %zero, %arg0, %arg0 : i32, i32, i32
vm.module @m {
  vm.func @logic_with_zero(%x: i32) -> (i32, i32, i32) {
    %zero = vm.const.i32.zero
    %0 = vm.and.i32 %zero, %x : i32
    %1 = vm.or.i32 %x, %zero : i32
    %2 = vm.xor.i32 %zero, %x : i32
    vm.return %0, %1, %2 : i32, i32, i32
  }
}

// -----

// Only the low bits of an amount count.

// CHECK-LABEL: vm.func @shifts
// CHECK: vm.return %arg0, %arg0, %zero : i64, i64, i64
vm.module @m {
  vm.func @shifts(%x: i64, %n: i32) -> (i64, i64, i64) {
    %c64 = vm.const.i32 64
    %c0_i32 = vm.const.i32.zero
    %c0_i64 = vm.const.i64.zero
    %0 = vm.shl.i64 %x, %c0_i32 : i64
    %1 = vm.shr.i64.s %x, %c64 : i64
    %2 = vm.shr.i64.u %c0_i64, %n : i64
    vm.return %0, %1, %2 : i64, i64, i64
  }
}
