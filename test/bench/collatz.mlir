// Adds up the lengths of the Collatz sequences that start at 1 to %n.
vm.module @collatz {
  vm.func private @length(%start: i64) -> i32 {
    %one = vm.const.i64 1
    %three = vm.const.i64 3
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    vm.br ^loop(%start, %c0 : i64, i32)
  ^loop(%x: i64, %steps: i32):
    %end = vm.cmp.eq.i64 %x, %one : i64
    vm.cond_br %end, ^done, ^step
  ^step:
    %steps1 = vm.add.i32 %steps, %c1 : i32
    %low = vm.and.i64 %x, %one : i64
    %odd = vm.cmp.ne.i64 %low, %zero : i64
    vm.cond_br %odd, ^up, ^down
  ^up:
    %triple = vm.mul.i64 %x, %three : i64
    %more = vm.add.i64 %triple, %one : i64
    vm.br ^loop(%more, %steps1 : i64, i32)
  ^down:
    %half = vm.shr.i64.s %x, %c1 : i64
    vm.br ^loop(%half, %steps1 : i64, i32)
  ^done:
    vm.return %steps : i32
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %last = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%one, %zero : i64, i64)
  ^loop(%i: i64, %sum: i64):
    %more = vm.cmp.lte.i64.s %i, %last : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %steps = vm.call @length(%i) : (i64) -> i32
    %wide = vm.ext.i32.i64.s %steps : i32 -> i64
    %sum1 = vm.add.i64 %sum, %wide : i64
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %sum1 : i64, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
