// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-materialize-ref-discards))' | FileCheck %s
// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-materialize-ref-discards))' -o %t.once
// RUN: kiln-opt %t.once --pass-pipeline='builtin.module(vm.module(kiln-vm-materialize-ref-discards))' | diff %t.once -

// Placement by the edge, inside a block and at the definition; the second run changes nothing.

vm.module @m {
  vm.import private @x.waits(%a : !vm.buffer) -> i32 attributes {vm.yield}
  vm.func private @make() -> !vm.buffer
  vm.func private @make_three() -> (!vm.buffer, i32, !vm.buffer)
  vm.global.ref private mutable @g : !vm.buffer

  // CHECK-LABEL: vm.func private @after_last_use
  vm.func private @after_last_use(%arg0: !vm.buffer, %arg1: !vm.buffer) -> i32 {
    // CHECK-NEXT: vm.const.i64
    %n = vm.const.i64 5
    // In the order of the operands; one that occurs twice, once.
    // CHECK-NEXT: %[[FIRST:.*]] = vm.buffer.compare
    %0 = vm.buffer.compare %arg0, %n, %arg1, %n, %n : !vm.buffer, !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg0 : !vm.buffer
    // CHECK-NEXT: vm.buffer.compare
    %1 = vm.buffer.compare %arg1, %n, %arg1, %n, %n : !vm.buffer, !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    // CHECK-NEXT: vm.return %[[FIRST]]
    vm.return %0 : i32
  }

  // CHECK-LABEL: vm.func private @in_operand_order
  vm.func private @in_operand_order(%arg0: !vm.buffer, %arg1: !vm.buffer) -> i32 {
    %n = vm.const.i64 5
    // CHECK: vm.buffer.compare
    %0 = vm.buffer.compare %arg1, %n, %arg0, %n, %n : !vm.buffer, !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg1, %arg0 : !vm.buffer, !vm.buffer
    vm.return %0 : i32
  }

  // The last use takes the ref over.
  // CHECK-LABEL: vm.func private @no_discard_of_moved
  vm.func private @no_discard_of_moved(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer, %arg3: !vm.list<?>) {
    // CHECK-NEXT: vm.list.set.ref %arg3, %arg0, %arg1
    vm.list.set.ref %arg3, %arg0, %arg1 : (!vm.list<?>, i32, !vm.buffer)
    // CHECK-NEXT: vm.list.set.ref %arg3, %arg0, %arg3
    vm.list.set.ref %arg3, %arg0, %arg3 : (!vm.list<?>, i32, !vm.list<?>)
    // CHECK-NEXT: vm.global.store.ref %arg2, @g
    vm.global.store.ref %arg2, @g : !vm.buffer
    // CHECK-NEXT: vm.return
    vm.return
  }

  // CHECK-LABEL: vm.func private @no_discard_of_returned
  vm.func private @no_discard_of_returned(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> !vm.buffer {
    // CHECK-NOT: vm.discard.refs
    vm.cond_br %arg0, ^one, ^two
  ^one:
    vm.return %arg1 : !vm.buffer
  ^two:
    vm.return %arg2 : !vm.buffer
  }

  // CHECK-LABEL: vm.func private @unused
  vm.func private @unused(%arg0: !vm.buffer, %arg1: i32, %arg2: !vm.buffer, %arg3: !vm.list<!vm.buffer>) -> i32 {
    // CHECK-NEXT: vm.discard.refs %arg0, %arg2 : !vm.buffer, !vm.buffer
    // CHECK-NEXT: %[[ONE:.*]]:3 = vm.call @make_three
    // CHECK-NEXT: vm.discard.refs %[[ONE]]#0, %[[ONE]]#2 : !vm.buffer, !vm.buffer
    %0:3 = vm.call @make_three() : () -> (!vm.buffer, i32, !vm.buffer)
    // CHECK-NEXT: %[[TWO:.*]]:3 = vm.call @make_three
    // CHECK-NEXT: vm.discard.refs %[[TWO]]#2 : !vm.buffer
    %1:3 = vm.call @make_three() : () -> (!vm.buffer, i32, !vm.buffer)
    // CHECK-NEXT: vm.cmp.nz.ref
    // CHECK-NEXT: vm.discard.refs %[[TWO]]#0 : !vm.buffer
    %2 = vm.cmp.nz.ref %1#0 : !vm.buffer
    // A result without use and an operand with its last one.
    // CHECK-NEXT: %[[ELEMENT:.*]] = vm.list.get.ref
    // CHECK-NEXT: vm.discard.refs %[[ELEMENT]] : !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg3 : !vm.list<!vm.buffer>
    %3 = vm.list.get.ref %arg3, %arg1 : (!vm.list<!vm.buffer>, i32) -> !vm.buffer
    vm.return %2 : i32
  }

  // Passed on to one block: dead in the other. In the order of definition, behind the arguments without use.
  // CHECK-LABEL: vm.func private @on_edges
  vm.func private @on_edges(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer, %arg3: !vm.buffer) -> i64 {
    // CHECK: %[[NULL:.*]] = vm.const.ref.zero
    %null = vm.const.ref.zero : !vm.buffer
    %n = vm.const.i64 5
    vm.cond_br %arg0, ^one(%null : !vm.buffer), ^two(%arg3 : !vm.buffer)
  ^one(%p: !vm.buffer):
    // CHECK: ^bb1(%[[P:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.discard.refs %[[P]] : !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg3 : !vm.buffer
    // CHECK-NEXT: vm.buffer.length %arg2
    // CHECK-NEXT: vm.discard.refs %arg2 : !vm.buffer
    // CHECK-NEXT: vm.buffer.length %arg1
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    %0 = vm.buffer.length %arg2 : !vm.buffer -> i64
    %1 = vm.buffer.length %arg1 : !vm.buffer -> i64
    vm.return %0 : i64
  ^two(%q: !vm.buffer):
    // CHECK: ^bb2(%[[Q:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.discard.refs %[[Q]] : !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg1, %arg2, %[[NULL]] : !vm.buffer, !vm.buffer, !vm.buffer
    // CHECK-NEXT: vm.return
    vm.return %n : i64
  }

  // The new block stands in front of the successor and passes its arguments on.
  // CHECK-LABEL: vm.func private @critical_edge
  vm.func private @critical_edge(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> i64 {
    %n = vm.const.i64 5
    // CHECK: vm.cond_br %arg0, ^bb1, ^bb2(%{{.*}}, %arg1 : i64, !vm.buffer)
    vm.cond_br %arg0, ^one, ^two(%n, %arg1 : i64, !vm.buffer)
  ^one:
    // CHECK: ^bb1:
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    // CHECK-NEXT: vm.br ^bb3(%{{.*}}, %arg2 : i64, !vm.buffer)
    vm.br ^two(%n, %arg2 : i64, !vm.buffer)
    // CHECK: ^bb2(%[[A:.*]]: i64, %[[B:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.discard.refs %arg2 : !vm.buffer
    // CHECK-NEXT: vm.br ^bb3(%[[A]], %[[B]] : i64, !vm.buffer)
  ^two(%a: i64, %b: !vm.buffer):
    // CHECK: ^bb3(
    %0 = vm.buffer.length %b : !vm.buffer -> i64
    vm.return %0 : i64
  }

  // CHECK-LABEL: vm.func private @table
  vm.func private @table(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> i32 {
    // CHECK:      default: ^bb1,
    // CHECK-NEXT: 0: ^bb4,
    // CHECK-NEXT: 1: ^bb2
    vm.br_table %arg0 { default: ^one, 0: ^two, 1: ^one }
    // CHECK: ^bb1:
    // CHECK-NEXT: vm.discard.refs %arg2
    // CHECK-NEXT: vm.br ^bb3
    // CHECK-NEXT: ^bb2:
    // CHECK-NEXT: vm.discard.refs %arg2
    // CHECK-NEXT: vm.br ^bb3
    // CHECK-NEXT: ^bb3:
  ^one:
    // CHECK-NEXT: vm.cmp.nz.ref %arg1
    // CHECK-NEXT: vm.discard.refs %arg1
    %0 = vm.cmp.nz.ref %arg1 : !vm.buffer
    vm.return %0 : i32
  ^two:
    // CHECK: ^bb4:
    // CHECK-NEXT: vm.discard.refs %arg1
    // CHECK-NEXT: vm.cmp.nz.ref %arg2
    // CHECK-NEXT: vm.discard.refs %arg2
    %1 = vm.cmp.nz.ref %arg2 : !vm.buffer
    vm.return %1 : i32
  }

  // Live around the loop, dead behind it.
  // CHECK-LABEL: vm.func private @loop
  vm.func private @loop(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> i32 {
    vm.br ^head(%arg1 : !vm.buffer)
  ^head(%held: !vm.buffer):
    // CHECK: ^bb1(%[[HELD:.*]]: !vm.buffer):
    // CHECK-NEXT: vm.cmp.nz.ref %[[HELD]]
    // CHECK-NEXT: vm.cond_br %{{.*}}, ^bb1(%[[HELD]] : !vm.buffer), ^bb2
    %0 = vm.cmp.nz.ref %held : !vm.buffer
    vm.cond_br %0, ^head(%held : !vm.buffer), ^done
  ^done:
    // CHECK: ^bb2:
    // CHECK-NEXT: vm.discard.refs %[[HELD]]
    // CHECK-NEXT: vm.cmp.nz.ref %arg2
    // CHECK-NEXT: vm.discard.refs %arg2
    %1 = vm.cmp.nz.ref %arg2 : !vm.buffer
    vm.return %1 : i32
  }

  // CHECK-LABEL: vm.func private @yieldable_call
  vm.func private @yieldable_call(%arg0: !vm.buffer, %arg1: !vm.buffer) -> i32 {
    // CHECK-NEXT: vm.call.yieldable @x.waits(%arg0)
    vm.call.yieldable @x.waits(%arg0) : (!vm.buffer) -> ^one (i32)
  ^one(%0: i32):
    // CHECK: ^bb1(
    // CHECK-NEXT: vm.call.yieldable @x.waits(%arg1)
    vm.call.yieldable @x.waits(%arg1) : (!vm.buffer) -> ^two (i32)
  ^two(%1: i32):
    // CHECK: ^bb2(
    // CHECK-NEXT: vm.cmp.nz.ref %arg1
    // CHECK-NEXT: vm.discard.refs %arg1
    %2 = vm.cmp.nz.ref %arg1 : !vm.buffer
    vm.return %2 : i32
  }

  // Discards that are there count.
  // CHECK-LABEL: vm.func private @existing
  vm.func private @existing(%arg0: i32, %arg1: !vm.buffer, %arg2: !vm.buffer) -> i32 {
    vm.cond_br %arg0, ^one, ^two
  ^one:
    // CHECK: ^bb1:
    // CHECK-NEXT: vm.discard.refs %arg2 : !vm.buffer
    // CHECK-NEXT: vm.discard.refs %arg1 : !vm.buffer
    // CHECK-NEXT: vm.return
    vm.discard.refs %arg1 : !vm.buffer
    vm.return %arg0 : i32
  ^two:
    // CHECK: ^bb2:
    // CHECK-NEXT: vm.cmp.nz.ref %arg1
    // CHECK-NEXT: vm.discard.refs %arg2, %arg1 : !vm.buffer, !vm.buffer
    // CHECK-NEXT: vm.return
    %0 = vm.cmp.nz.ref %arg1 : !vm.buffer
    vm.discard.refs %arg2, %arg1 : !vm.buffer, !vm.buffer
    vm.return %0 : i32
  }
}
