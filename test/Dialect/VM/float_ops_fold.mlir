// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// Adding -0.0 and subtracting +0.0 change nothing; the other sign would change -0.0.

// CHECK-LABEL: vm.func @exact_identities
// CHECK: vm.return %arg0, %arg0, %arg0, %arg0 : f32, f32, f32, f32
vm.module @m {
  vm.func @exact_identities(%x: f32) -> (f32, f32, f32, f32) {
    %zero = vm.const.f32.zero
    %minus_zero = vm.const.f32 -0.0
    %one = vm.const.f32 1.0
    %0 = vm.add.f32 %minus_zero, %x : f32
    %1 = vm.sub.f32 %x, %zero : f32
    %2 = vm.mul.f32 %one, %x : f32
    %3 = vm.div.f32 %x, %one : f32
    vm.return %0, %1, %2, %3 : f32, f32, f32, f32
  }
}

// -----

// CHECK-LABEL: vm.func @no_fold_signed_zeros
// CHECK-DAG: vm.add.f64 %arg0, %zero : f64
// CHECK-DAG: vm.sub.f64 %arg0, %{{.+}} : f64
// CHECK-DAG: vm.mul.f64 %arg0, %zero : f64
// CHECK-DAG: vm.div.f64 %zero, %arg0 : f64
// CHECK-DAG: vm.rem.f64 %arg0, %{{.+}} : f64
vm.module @m {
  vm.func @no_fold_signed_zeros(%x: f64) -> (f64, f64, f64, f64, f64) {
    %zero = vm.const.f64.zero
    %minus_zero = vm.const.f64 -0.0
    %one = vm.const.f64 1.0
    %0 = vm.add.f64 %x, %zero : f64
    %1 = vm.sub.f64 %x, %minus_zero : f64
    %2 = vm.mul.f64 %zero, %x : f64
    %3 = vm.div.f64 %zero, %x : f64
    %4 = vm.rem.f64 %x, %one : f64
    vm.return %0, %1, %2, %3, %4 : f64, f64, f64, f64, f64
  }
}

// -----

// Rounding makes these differ from what integers would allow.

// CHECK-LABEL: vm.func @no_fold_rounding
// CHECK-NEXT: vm.sub.f32
// CHECK-NEXT: vm.add.f32
// CHECK-NEXT: vm.add.f32
// CHECK-NEXT: vm.sub.f32
vm.module @m {
  vm.func @no_fold_rounding(%x: f32, %y: f32) -> (f32, f32) {
    %0 = vm.sub.f32 %x, %y : f32
    %1 = vm.add.f32 %0, %y : f32
    %2 = vm.add.f32 %x, %y : f32
    %3 = vm.sub.f32 %2, %y : f32
    vm.return %1, %3 : f32, f32
  }
}

// -----

// CHECK-LABEL: vm.func @no_fold_mul_add
// CHECK-NEXT: vm.mul.f32
// CHECK-NEXT: vm.add.f32
vm.module @m {
  vm.func @no_fold_mul_add(%x: f32, %y: f32) -> f32 {
    %0 = vm.mul.f32 %x, %y : f32
    %1 = vm.add.f32 %0, %x : f32
    vm.return %1 : f32
  }
}

// -----

// CHECK-LABEL: vm.func @fma_identities
// CHECK: %[[SUM:.+]] = vm.add.f32 %arg0, %arg1 : f32
// CHECK: %[[PRODUCT:.+]] = vm.mul.f32 %arg0, %arg1 : f32
// CHECK: %[[FMA:.+]] = vm.fma.f32 %arg0, %arg1, %zero : f32
// CHECK: vm.return %[[SUM]], %[[PRODUCT]], %[[FMA]] : f32, f32, f32
vm.module @m {
  vm.func @fma_identities(%x: f32, %y: f32) -> (f32, f32, f32) {
    %zero = vm.const.f32.zero
    %minus_zero = vm.const.f32 -0.0
    %one = vm.const.f32 1.0
    %0 = vm.fma.f32 %one, %x, %y : f32
    %1 = vm.fma.f32 %x, %y, %minus_zero : f32
    %2 = vm.fma.f32 %x, %y, %zero : f32
    vm.return %0, %1, %2 : f32, f32, f32
  }
}

// -----

// The order of the operands matters for a NaN.

// CHECK-LABEL: vm.func @no_fold_min_operand_order
// CHECK: vm.min.f32 %{{.+}}, %arg0 : f32
// CHECK: vm.max.f32 %{{.+}}, %arg0 : f32
vm.module @m {
  vm.func @no_fold_min_operand_order(%x: f32) -> (f32, f32) {
    %nan = vm.const.f32 0x7FC00001
    %0 = vm.min.f32 %nan, %x : f32
    %1 = vm.max.f32 %nan, %x : f32
    vm.return %0, %1 : f32, f32
  }
}

// -----

// The NaN that arithmetic makes is the machine's; `neg` and `abs` only touch the sign.

// CHECK-LABEL: vm.func @nan_results
// CHECK-DAG: %[[NEG:.+]] = vm.const.f32 0xFFC00123
// CHECK-DAG: %[[ABS:.+]] = vm.const.f32 0x7FC00123
// CHECK-DAG: %[[INF:.+]] = vm.const.f32 0xFF800000
// CHECK-DAG: %[[QUOTIENT:.+]] = vm.div.f32 %zero, %zero : f32
// CHECK-DAG: %[[SUM:.+]] = vm.add.f32
// CHECK: vm.return %[[NEG]], %[[ABS]], %[[INF]], %[[QUOTIENT]], %[[SUM]]
vm.module @m {
  vm.func @nan_results() -> (f32, f32, f32, f32, f32) {
    %zero = vm.const.f32.zero
    %minus_one = vm.const.f32 -1.0
    %nan = vm.const.f32 0x7FC00123
    %0 = vm.neg.f32 %nan : f32
    %1 = vm.abs.f32 %0 : f32
    %2 = vm.div.f32 %minus_one, %zero : f32
    %3 = vm.div.f32 %zero, %zero : f32
    %4 = vm.add.f32 %nan, %minus_one : f32
    vm.return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f32
  }
}

// -----

// The math library of the machine decides.

// CHECK-LABEL: vm.func @no_fold_math
// CHECK: vm.sqrt.f32
// CHECK: vm.exp.f32
// CHECK: vm.fpowi.f32
vm.module @m {
  vm.func @no_fold_math() -> (f32, f32, f32) {
    %four = vm.const.f32 4.0
    %c2 = vm.const.i64 2
    %0 = vm.sqrt.f32 %four : f32
    %1 = vm.exp.f32 %four : f32
    %2 = vm.fpowi.f32 %four, %c2 : f32
    vm.return %0, %1, %2 : f32, f32, f32
  }
}
