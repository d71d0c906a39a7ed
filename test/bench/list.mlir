// Appends %n numbers to a list, then adds up every element.
vm.module @list {
  vm.global.ref private mutable @numbers : !vm.list<i32>

  vm.initializer {
    %capacity = vm.const.i32 16
    %list = vm.list.alloc %capacity : (i32) -> !vm.list<i32>
    vm.global.store.ref %list, @numbers : !vm.list<i32>
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %numbers = vm.global.load.ref @numbers : !vm.list<i32>
    vm.list.resize %numbers, %c0 : (!vm.list<i32>, i32)
    vm.br ^push(%c0, %c1 : i32, i32)
  ^push(%i: i32, %x: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^append, ^sum(%c0, %zero : i32, i64)
  ^append:
    %scaled = vm.mul.i32 %x, %factor : i32
    %x1 = vm.add.i32 %scaled, %increment : i32
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.list.resize %numbers, %i1 : (!vm.list<i32>, i32)
    vm.list.set.i32 %numbers, %i, %x1 : (!vm.list<i32>, i32, i32)
    vm.br ^push(%i1, %x1 : i32, i32)
  ^sum(%j: i32, %total: i64):
    %size = vm.list.size %numbers : (!vm.list<i32>) -> i32
    %left = vm.cmp.lt.i32.s %j, %size : i32
    vm.cond_br %left, ^add, ^done
  ^add:
    %element = vm.list.get.i32 %numbers, %j : (!vm.list<i32>, i32) -> i32
    %wide = vm.ext.i32.i64.s %element : i32 -> i64
    %total1 = vm.add.i64 %total, %wide : i64
    %j1 = vm.add.i32 %j, %c1 : i32
    vm.br ^sum(%j1, %total1 : i32, i64)
  ^done:
    vm.return %total : i64
  }
  vm.export @run
}
