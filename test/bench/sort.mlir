// Copies %n words and sorts the copy: insertion with halving gaps.
vm.module @sort {
  vm.global.ref private mutable @words : !vm.buffer
  vm.global.ref private mutable @sorted : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 16000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 4
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @words : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i32 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @sorted : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %four = vm.const.i64 4
    %c1 = vm.const.i32 1
    %words = vm.global.load.ref @words : !vm.buffer
    %sorted = vm.global.load.ref @sorted : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    %bytes = vm.mul.i64 %length, %four : i64
    vm.buffer.copy %words, %zero, %sorted, %zero, %bytes : !vm.buffer -> !vm.buffer
    vm.br ^gaps(%length : i64)
  ^gaps(%wide_gap: i64):
    %gap = vm.shr.i64.s %wide_gap, %c1 : i64
    %again = vm.cmp.nz.i64 %gap : i64
    vm.cond_br %again, ^places(%gap : i64), ^done
  ^places(%i: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^take, ^gaps(%gap : i64)
  ^take:
    %word = vm.buffer.load.i32 %sorted[%i] : !vm.buffer -> i32
    vm.br ^sink(%i : i64)
  ^sink(%j: i64):
    %at_start = vm.cmp.lt.i64.s %j, %gap : i64
    vm.cond_br %at_start, ^put, ^compare
  ^compare:
    %before = vm.sub.i64 %j, %gap : i64
    %other = vm.buffer.load.i32 %sorted[%before] : !vm.buffer -> i32
    %smaller = vm.cmp.lt.i32.s %word, %other : i32
    vm.cond_br %smaller, ^move, ^put
  ^move:
    vm.buffer.store.i32 %other, %sorted[%j] : i32 -> !vm.buffer
    vm.br ^sink(%before : i64)
  ^put:
    vm.buffer.store.i32 %word, %sorted[%j] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^places(%i1 : i64)
  ^done:
    %half = vm.shr.i64.s %length, %c1 : i64
    %median = vm.buffer.load.i32 %sorted[%half] : !vm.buffer -> i32
    %result = vm.ext.i32.i64.s %median : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
