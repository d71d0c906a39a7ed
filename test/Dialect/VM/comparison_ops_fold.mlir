// RUN: kiln-opt --canonicalize --split-input-file %s | FileCheck %s

// CHECK-LABEL: vm.func @same_integers
// CHECK: vm.return %c1, %zero, %zero, %c1, %zero, %c1
vm.module @m {
  vm.func @same_integers(%x: i64) -> (i32, i32, i32, i32, i32, i32) {
    %0 = vm.cmp.eq.i64 %x, %x : i64
    %1 = vm.cmp.ne.i64 %x, %x : i64
    %2 = vm.cmp.lt.i64.s %x, %x : i64
    %3 = vm.cmp.lte.i64.u %x, %x : i64
    %4 = vm.cmp.gt.i64.s %x, %x : i64
    %5 = vm.cmp.gte.i64.u %x, %x : i64
    vm.return %0, %1, %2, %3, %4, %5 : i32, i32, i32, i32, i32, i32
  }
}

// -----

// A NaN differs from itself.

// CHECK-LABEL: vm.func @no_fold_same_floats
// CHECK: vm.cmp.eq.f32.o %arg0, %arg0 : f32
// CHECK: vm.cmp.ne.f32.u %arg0, %arg0 : f32
// CHECK: vm.cmp.lte.f32.o %arg0, %arg0 : f32
vm.module @m {
  vm.func @no_fold_same_floats(%x: f32) -> (i32, i32, i32) {
    %0 = vm.cmp.eq.f32.o %x, %x : f32
    %1 = vm.cmp.ne.f32.u %x, %x : f32
    %2 = vm.cmp.lte.f32.o %x, %x : f32
    vm.return %0, %1, %2 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @integer_pseudo_ops
// CHECK-DAG: %[[GT:.+]] = vm.cmp.lt.i32.s %arg1, %arg0 : i32
// CHECK-DAG: %[[LT:.+]] = vm.cmp.lt.i32.u %arg0, %arg1 : i32
// CHECK-DAG: %[[GTE:.+]] = vm.xor.i32 %[[LT]], %c1 : i32
// CHECK-DAG: %[[LT2:.+]] = vm.cmp.lt.i32.u %arg1, %arg0 : i32
// CHECK-DAG: %[[LTE:.+]] = vm.xor.i32 %[[LT2]], %c1 : i32
// CHECK: vm.return %[[GT]], %[[GTE]], %[[LTE]]
vm.module @m {
  vm.func @integer_pseudo_ops(%x: i32, %y: i32) -> (i32, i32, i32) {
    %0 = vm.cmp.gt.i32.s %x, %y : i32
    %1 = vm.cmp.gte.i32.u %x, %y : i32
    %2 = vm.cmp.lte.i32.u %x, %y : i32
    vm.return %0, %1, %2 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @inverted_integers
// CHECK-NEXT: %[[NE:.+]] = vm.cmp.ne.i64 %arg0, %arg1 : i64
// CHECK-NEXT: %[[EQ:.+]] = vm.cmp.eq.i64 %arg0, %arg1 : i64
// CHECK-NEXT: %[[GT:.+]] = vm.cmp.lt.i64.s %arg1, %arg0 : i64
// CHECK-NEXT: %[[LT:.+]] = vm.cmp.lt.i64.s %arg0, %arg1 : i64
// CHECK-NEXT: vm.return %[[NE]], %[[EQ]], %[[GT]], %[[LT]]
vm.module @m {
  vm.func @inverted_integers(%x: i64, %y: i64) -> (i32, i32, i32, i32) {
    %one = vm.const.i32 1
    %0 = vm.cmp.eq.i64 %x, %y : i64
    %1 = vm.xor.i32 %0, %one : i32
    %2 = vm.cmp.ne.i64 %x, %y : i64
    %3 = vm.xor.i32 %2, %one : i32
    %4 = vm.cmp.lte.i64.s %x, %y : i64
    %5 = vm.xor.i32 %4, %one : i32
    %6 = vm.cmp.gte.i64.s %x, %y : i64
    %7 = vm.xor.i32 %6, %one : i32
    vm.return %1, %3, %5, %7 : i32, i32, i32, i32
  }
}

// -----

// The inverse of an ordered comparison is unordered.

// CHECK-LABEL: vm.func @inverted_floats
// CHECK-NEXT: %[[NE:.+]] = vm.cmp.ne.f32.u %arg0, %arg1 : f32
// CHECK-NEXT: %[[EQ:.+]] = vm.cmp.eq.f32.u %arg0, %arg1 : f32
// CHECK-NEXT: %[[LT:.+]] = vm.cmp.lt.f32.u %arg0, %arg1 : f32
// CHECK-NEXT: vm.return %[[NE]], %[[EQ]], %[[LT]]
vm.module @m {
  vm.func @inverted_floats(%x: f32, %y: f32) -> (i32, i32, i32) {
    %one = vm.const.i32 1
    %0 = vm.cmp.eq.f32.o %x, %y : f32
    %1 = vm.xor.i32 %0, %one : i32
    %2 = vm.cmp.ne.f32.o %x, %y : f32
    %3 = vm.xor.i32 %2, %one : i32
    %4 = vm.cmp.gte.f32.o %x, %y : f32
    %5 = vm.xor.i32 %4, %one : i32
    vm.return %1, %3, %5 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @float_pseudo_ops
// CHECK: %[[GT:.+]] = vm.cmp.lt.f64.u %arg1, %arg0 : f64
// CHECK: %[[GTE:.+]] = vm.cmp.lte.f64.o %arg1, %arg0 : f64
// CHECK: %[[NZ:.+]] = vm.cmp.ne.f64.o %arg0, %zero : f64
// CHECK: vm.return %[[GT]], %[[GTE]], %[[NZ]]
vm.module @m {
  vm.func @float_pseudo_ops(%x: f64, %y: f64) -> (i32, i32, i32) {
    %0 = vm.cmp.gt.f64.u %x, %y : f64
    %1 = vm.cmp.gte.f64.o %x, %y : f64
    %2 = vm.cmp.nz.f64.o %x : f64
    vm.return %0, %1, %2 : i32, i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @near
// CHECK: %[[LHS:.+]] = vm.cmp.lte.f32.o %zero, %arg0 : f32
// CHECK: %[[RHS:.+]] = vm.cmp.lte.f32.o %zero, %arg1 : f32
// CHECK: %[[NE:.+]] = vm.cmp.ne.i32 %[[LHS]], %[[RHS]] : i32
// CHECK: vm.cond_br %[[NE]], ^bb1, ^bb2
// CHECK: ^bb1:
// CHECK: %[[EQ:.+]] = vm.cmp.eq.f32.o %arg0, %arg1 : f32
// CHECK: vm.br ^bb3(%[[EQ]] : i32)
// CHECK: ^bb2:
// CHECK: %[[A:.+]] = vm.bitcast.f32.i32 %arg0 : f32 -> i32
// CHECK: %[[B:.+]] = vm.bitcast.f32.i32 %arg1 : f32 -> i32
// CHECK: %[[D:.+]] = vm.sub.i32 %[[A]], %[[B]] : i32
// CHECK: %[[M:.+]] = vm.abs.i32 %[[D]] : i32
// CHECK: %[[SLT:.+]] = vm.cmp.lt.i32.s %[[M]], %c100 : i32
// CHECK: vm.br ^bb3(%[[SLT]] : i32)
// CHECK: ^bb3(%[[R:.+]]: i32):
// CHECK: vm.return %[[R]], %c1 : i32, i32
vm.module @m {
  vm.func @near(%x: f32, %y: f32) -> (i32, i32) {
    %0 = vm.cmp.eq.f32.near %x, %y : f32
    %1 = vm.cmp.eq.f32.near %x, %x : f32
    vm.return %0, %1 : i32, i32
  }
}

// -----

// CHECK-LABEL: vm.func @compare_with_zero
// CHECK: %[[NZ:.+]] = vm.cmp.nz.i32 %arg0 : i32
// CHECK: vm.return %[[NZ]] : i32
vm.module @m {
  vm.func @compare_with_zero(%x: i32) -> i32 {
    %zero = vm.const.i32.zero
    %0 = vm.cmp.ne.i32 %zero, %x : i32
    vm.return %0 : i32
  }
}

// -----

// CHECK-LABEL: vm.func @refs
// CHECK: %[[RNZ:.+]] = vm.cmp.nz.ref %arg0 : !vm.ref<?>
// CHECK: %[[EQ:.+]] = vm.xor.i32 %[[RNZ]], %c1 : i32
// CHECK: %[[NE:.+]] = vm.cmp.nz.ref %arg0 : !vm.ref<?>
// CHECK: vm.return %[[EQ]], %[[NE]], %c1, %zero, %zero, %c1
vm.module @m {
  vm.func @refs(%x: !vm.ref<?>) -> (i32, i32, i32, i32, i32, i32) {
    %null = vm.const.ref.zero : !vm.ref<?>
    %0 = vm.cmp.eq.ref %null, %x : !vm.ref<?>
    %1 = vm.cmp.ne.ref %x, %null : !vm.ref<?>
    %2 = vm.cmp.eq.ref %x, %x : !vm.ref<?>
    %3 = vm.cmp.ne.ref %null, %null : !vm.ref<?>
    %4 = vm.cmp.nz.ref %null : !vm.ref<?>
    %5 = vm.cmp.eq.ref %null, %null : !vm.ref<?>
    vm.return %0, %1, %2, %3, %4, %5 : i32, i32, i32, i32, i32, i32
  }
}
