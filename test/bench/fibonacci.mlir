// The Fibonacci number of %n / 64 mod 32 by plain recursion.
vm.module @fibonacci {
  vm.func private @fibonacci(%k: i32) -> i32 {
    %c1 = vm.const.i32 1
    %c2 = vm.const.i32 2
    %small = vm.cmp.lt.i32.s %k, %c2 : i32
    vm.cond_br %small, ^done(%k : i32), ^recurse
  ^recurse:
    %k1 = vm.sub.i32 %k, %c1 : i32
    %k2 = vm.sub.i32 %k, %c2 : i32
    %one_less = vm.call @fibonacci(%k1) : (i32) -> i32
    %two_less = vm.call @fibonacci(%k2) : (i32) -> i32
    %sum = vm.add.i32 %one_less, %two_less : i32
    vm.br ^done(%sum : i32)
  ^done(%result: i32):
    vm.return %result : i32
  }

  vm.func private @run(%n: i32) -> i64 {
    %c6 = vm.const.i32 6
    %c31 = vm.const.i32 31
    %quotient = vm.shr.i32.u %n, %c6 : i32
    %k = vm.and.i32 %quotient, %c31 : i32
    %value = vm.call @fibonacci(%k) : (i32) -> i32
    %result = vm.ext.i32.i64.s %value : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
