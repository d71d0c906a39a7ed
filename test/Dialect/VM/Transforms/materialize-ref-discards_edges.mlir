// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-materialize-ref-discards{returned=true}))' | FileCheck %s
// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-materialize-ref-discards))' | FileCheck %s --check-prefix=KEPT

vm.module @m {
  // A ref that one path returns dies on the other.
  // CHECK-LABEL: vm.func private @returned
  // KEPT-LABEL: vm.func private @returned
  // KEPT-NOT: vm.discard.refs
  // KEPT: vm.return %arg2
  vm.func private @returned(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> !vm.buffer {
    vm.cond_br %arg0, ^one, ^two
  ^one:
    // CHECK: ^bb1:
    // CHECK-NEXT: vm.discard.refs %arg2 : !vm.buffer
    // CHECK-NEXT: vm.return %arg1
    vm.return %arg1 : !vm.buffer
  ^two:
    // CHECK: ^bb2:
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    // CHECK-NEXT: vm.return %arg2
    vm.return %arg2 : !vm.buffer
  }

  // Each of two edges to one block passes on one ref and drops the other.
  // CHECK-LABEL: vm.func private @two_edges
  vm.func private @two_edges(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> i64 {
    // CHECK: vm.cond_br %arg0, ^bb1(%arg1 : !vm.buffer), ^bb2(%arg2 : !vm.buffer)
    // CHECK: ^bb1(%[[FIRST:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.discard.refs %arg2 : !vm.buffer
    // CHECK-NEXT: vm.br ^bb3(%[[FIRST]] : !vm.buffer)
    // CHECK: ^bb2(%[[SECOND:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    // CHECK-NEXT: vm.br ^bb3(%[[SECOND]] : !vm.buffer)
    vm.cond_br %arg0, ^join(%arg1 : !vm.buffer), ^join(%arg2 : !vm.buffer)
  ^join(%0: !vm.buffer):
    %1 = vm.buffer.length %0 : !vm.buffer -> i64
    vm.return %1 : i64
  }
}
