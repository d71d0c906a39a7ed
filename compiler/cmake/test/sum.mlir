// The sum of the whole numbers below %n.
vm.module @sum {
  vm.func private @below(%n: i32) -> i32 {
    %zero = vm.const.i32.zero
    %one = vm.const.i32 1
    vm.br ^loop(%zero, %zero : i32, i32)
  ^loop(%i: i32, %total: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %larger = vm.add.i32 %total, %i : i32
    %next = vm.add.i32 %i, %one : i32
    vm.br ^loop(%next, %larger : i32, i32)
  ^done:
    vm.return %total : i32
  }
  vm.export @below
}
