// Adds up the greatest common divisors of 1 to %n with a fixed number. The remainder can fail, so can the function.
vm.module @gcd {
  vm.func private @gcd(%a: i64, %b: i64) -> i64 {
    vm.br ^loop(%a, %b : i64, i64)
  ^loop(%x: i64, %y: i64):
    %more = vm.cmp.nz.i64 %y : i64
    vm.cond_br %more, ^step, ^done
  ^step:
    %rest = vm.rem.i64.s %x, %y : i64
    vm.br ^loop(%y, %rest : i64, i64)
  ^done:
    vm.return %x : i64
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %number = vm.const.i64 3628800
    %last = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%one, %zero : i64, i64)
  ^loop(%i: i64, %sum: i64):
    %end = vm.cmp.gt.i64.s %i, %last : i64
    vm.cond_br %end, ^done, ^body
  ^body:
    %divisor = vm.call @gcd(%number, %i) : (i64, i64) -> i64
    %sum1 = vm.add.i64 %sum, %divisor : i64
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %sum1 : i64, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
