// Suspends as often as it is told; fails with ABORTED if that is negative.
vm.module public @waiter {
  vm.func private @wait(%buffer: !vm.buffer, %n: i32) -> (!vm.buffer, i32) {
    %zero = vm.const.i32.zero
    %negative = vm.cmp.lt.i32.s %n, %zero : i32
    vm.cond_br %negative, ^bad, ^loop(%zero : i32)
  ^bad:
    %aborted = vm.const.i32 10
    vm.fail %aborted, "too late"
  ^loop(%i: i32):
    %one = vm.const.i32 1
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^again, ^done
  ^again:
    %next = vm.add.i32 %i, %one : i32
    vm.yield ^loop(%next : i32)
  ^done:
    vm.return %buffer, %i : !vm.buffer, i32
  }
  vm.export @wait
}
