// Runs %n instructions of a little accumulator machine: an opcode byte picks one of eight operations.
vm.module @machine {
  vm.rodata private @program dense<[
      0, 3, 1, 4, 2, 5, 0, 6, 3, 7, 1, 0, 5, 2, 4, 3
  ]> : tensor<16xi8>

  vm.func private @run(%n: i32) -> i64 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %c5 = vm.const.i32 5
    %c15 = vm.const.i32 15
    %c29 = vm.const.i32 29
    %seven = vm.const.i64 7
    %factor = vm.const.i64 2654435761
    %one = vm.const.i64 1
    %program = vm.const.ref.rodata @program : !vm.buffer
    vm.br ^next(%c0, %one : i32, i64)
  ^next(%pc: i32, %acc: i64):
    %more = vm.cmp.lt.i32.s %pc, %n : i32
    vm.cond_br %more, ^fetch, ^done
  ^fetch:
    %low = vm.and.i32 %pc, %c15 : i32
    %slot = vm.ext.i32.i64.u %low : i32 -> i64
    %opcode = vm.buffer.load.i8.u %program[%slot] : !vm.buffer -> i32
    %pc1 = vm.add.i32 %pc, %c1 : i32
    vm.br_table %opcode {
      default: ^bad(%opcode : i32),
      0: ^increment,
      1: ^double,
      2: ^scramble,
      3: ^subtract,
      4: ^rotate,
      5: ^fold,
      6: ^invert,
      7: ^next(%pc1, %acc : i32, i64)
    }
  ^increment:
    %sum = vm.add.i64 %acc, %seven : i64
    vm.br ^next(%pc1, %sum : i32, i64)
  ^double:
    %shifted = vm.shl.i64 %acc, %c1 : i64
    vm.br ^next(%pc1, %shifted : i32, i64)
  ^scramble:
    %product = vm.mul.i64 %acc, %factor : i64
    vm.br ^next(%pc1, %product : i32, i64)
  ^subtract:
    %wide_pc = vm.ext.i32.i64.s %pc : i32 -> i64
    %difference = vm.sub.i64 %acc, %wide_pc : i64
    vm.br ^next(%pc1, %difference : i32, i64)
  ^rotate:
    %down = vm.shr.i64.u %acc, %c3 : i64
    %up = vm.shl.i64 %acc, %c5 : i64
    %mixed = vm.or.i64 %down, %up : i64
    vm.br ^next(%pc1, %mixed : i32, i64)
  ^fold:
    %high = vm.shr.i64.u %acc, %c29 : i64
    %folded = vm.xor.i64 %acc, %high : i64
    vm.br ^next(%pc1, %folded : i32, i64)
  ^invert:
    %inverted = vm.not.i64 %acc : i64
    vm.br ^next(%pc1, %inverted : i32, i64)
  ^bad(%code: i32):
    %invalid = vm.const.i32 3
    vm.fail %invalid, "no such instruction"
  ^done:
    vm.return %acc : i64
  }
  vm.export @run
}
