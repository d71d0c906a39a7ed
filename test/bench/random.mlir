// %n draws from a xorshift generator whose state, draw count and running sum are globals.
vm.module @random {
  vm.global.i64 private mutable @state = 88172645463325252 : i64
  vm.global.i32 private mutable @draws : i32

  vm.func private @draw() -> i64 {
    %c1 = vm.const.i32 1
    %c13 = vm.const.i32 13
    %c7 = vm.const.i32 7
    %c17 = vm.const.i32 17
    %x = vm.global.load.i64 @state : i64
    %left = vm.shl.i64 %x, %c13 : i64
    %x1 = vm.xor.i64 %x, %left : i64
    %right = vm.shr.i64.u %x1, %c7 : i64
    %x2 = vm.xor.i64 %x1, %right : i64
    %left_again = vm.shl.i64 %x2, %c17 : i64
    %x3 = vm.xor.i64 %x2, %left_again : i64
    vm.global.store.i64 %x3, @state : i64
    %draws = vm.global.load.i32 @draws : i32
    %draws1 = vm.add.i32 %draws, %c1 : i32
    vm.global.store.i32 %draws1, @draws : i32
    vm.return %x3 : i64
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    vm.br ^loop(%c0, %zero : i32, i64)
  ^loop(%i: i32, %sum: i64):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %value = vm.call @draw() : () -> i64
    %sum1 = vm.add.i64 %sum, %value : i64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %sum1 : i32, i64)
  ^done:
    %draws = vm.global.load.i32 @draws : i32
    %wide = vm.ext.i32.i64.s %draws : i32 -> i64
    %result = vm.xor.i64 %sum, %wide : i64
    vm.return %result : i64
  }
  vm.export @run
}
