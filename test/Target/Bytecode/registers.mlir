// Registers of loops, calls and refs. Most edges need no copies; those that do make them in an order that loses nothing.
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=annotated-mlir-text %s | FileCheck %s

vm.module @m {
  // Each value of the next round is computed where the loop looks for it.
  // CHECK-LABEL: vm.func @loop
  // CHECK: vm.br ^bb1({{.*}}remap_registers = {{\[}}["i1->i[[SUM:[0-9]+]]"]]
  // CHECK: vm.add.i32 {{.*}}result_registers = ["i[[SUM]]"]
  // CHECK: vm.sub.i32 {{.*}}result_registers = ["i0"]
  // CHECK: vm.cond_br {{.*}}remap_registers = {{\[\[\], \[\]\]}}
  vm.export @loop
  vm.func @loop(%n: i32) -> i32 {
    %one = vm.const.i32 1
    vm.br ^loop(%n, %one : i32, i32)
  ^loop(%i: i32, %sum: i32):
    %sum2 = vm.add.i32 %sum, %i : i32
    %i2 = vm.sub.i32 %i, %one : i32
    vm.cond_br %i2, ^loop(%i2, %sum2 : i32, i32), ^done
  ^done:
    vm.return %sum2 : i32
  }

  // The arguments of a function are where callers put them: pairs start at even registers.
  // CHECK-LABEL: vm.func @arguments
  // CHECK: block_registers = ["i0", "r0", "i2+3", "i4", "r1"]
  vm.export @arguments
  vm.func @arguments(%a: i32, %r: !vm.buffer, %b: i64, %c: f32, %s: !vm.buffer) -> i64 {
    vm.return %b : i64
  }

  // Swaps go through a register that nothing else uses; refs are moved, never retained.
  // CHECK-LABEL: vm.func @swap
  // CHECK: vm.cond_br {{.*}}remap_registers = {{\[\[}}
  // CHECK-SAME: "R[[R0:[0-9]+]]->r[[FREE:[0-9]+]]", "R[[R1:[0-9]+]]->r[[R0]]", "R[[FREE]]->r[[R1]]"
  vm.export @swap
  vm.func @swap(%n: i32, %a: i64, %b: i64, %r: !vm.buffer, %s: !vm.buffer) -> (i64, !vm.buffer) {
    %one = vm.const.i32 1
    vm.br ^loop(%n, %a, %b, %r, %s : i32, i64, i64, !vm.buffer, !vm.buffer)
  ^loop(%i: i32, %x: i64, %y: i64, %p: !vm.buffer, %q: !vm.buffer):
    %i2 = vm.sub.i32 %i, %one : i32
    vm.cond_br %i2, ^loop(%i2, %y, %x, %q, %p : i32, i64, i64, !vm.buffer, !vm.buffer), ^done
  ^done:
    vm.return %x, %p : i64, !vm.buffer
  }

  // The last of two uses takes the ref over.
  // CHECK-LABEL: vm.func @twice
  // CHECK: vm.return {{.*}}operand_registers = ["r0", "R0"]
  vm.export @twice
  vm.func @twice(%r: !vm.buffer) -> (!vm.buffer, !vm.buffer) {
    vm.return %r, %r : !vm.buffer, !vm.buffer
  }

  // What a select does not choose is released later; a cast stays in its register and is no instruction.
  // CHECK-LABEL: vm.func @switch
  // CHECK: vm.switch.ref {{.*}}operand_registers = ["i0", "r1", "r0"]
  // CHECK: vm.discard.refs
  // CHECK: vm.cast.ref.any {{.*}}operand_registers = ["R[[R:[0-9]+]]"], result_registers = ["r[[R]]"]
  vm.export @switch
  vm.func @switch(%i: i32, %r: !vm.buffer, %s: !vm.buffer) -> !vm.ref<?> {
    %0 = vm.switch.ref %i[%r] else %s : !vm.buffer
    %1 = vm.cast.ref.any %0 : !vm.buffer -> !vm.ref<?>
    vm.return %1 : !vm.ref<?>
  }
}
