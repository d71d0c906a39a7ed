// %n steps of a 64-bit linear congruential generator; the high words are mixed into one.
vm.module @lcg {
  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c33 = vm.const.i32 33
    %seed = vm.const.i64 42
    %factor = vm.const.i64 6364136223846793005
    %increment = vm.const.i64 1442695040888963407
    vm.br ^loop(%c0, %seed, %zero : i32, i64, i64)
  ^loop(%i: i32, %x: i64, %mix: i64):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i64 %x, %factor : i64
    %x1 = vm.add.i64 %scaled, %increment : i64
    %high = vm.shr.i64.u %x1, %c33 : i64
    %mix1 = vm.xor.i64 %mix, %high : i64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %x1, %mix1 : i32, i64, i64)
  ^done:
    vm.return %mix : i64
  }
  vm.export @run
}
