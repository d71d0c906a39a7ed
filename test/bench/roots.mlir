// Adds up the integer square roots of 1 to %n, each found by Newton's method in a function of its own.
vm.module @roots {
  vm.func private @root(%x: i32) -> i32 {
    %c1 = vm.const.i32 1
    %half = vm.shr.i32.u %x, %c1 : i32
    %start = vm.add.i32 %half, %c1 : i32
    vm.br ^loop(%start : i32)
  ^loop(%guess: i32):
    %quotient = vm.div.i32.u %x, %guess : i32
    %better = vm.cmp.lt.i32.u %quotient, %guess : i32
    vm.cond_br %better, ^improve, ^done
  ^improve:
    %sum = vm.add.i32 %guess, %quotient : i32
    %middle = vm.shr.i32.u %sum, %c1 : i32
    vm.br ^loop(%middle : i32)
  ^done:
    vm.return %guess : i32
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c1 = vm.const.i32 1
    vm.br ^loop(%c1, %zero : i32, i64)
  ^loop(%i: i32, %sum: i64):
    %more = vm.cmp.lte.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %root = vm.call @root(%i) : (i32) -> i32
    %wide = vm.ext.i32.i64.u %root : i32 -> i64
    %sum1 = vm.add.i64 %sum, %wide : i64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %sum1 : i32, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
