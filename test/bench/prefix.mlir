// Running sums of the first %n words of a buffer.
vm.module @prefix {
  vm.global.ref private mutable @words : !vm.buffer
  vm.global.ref private mutable @sums : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 16000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 12
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
    vm.global.store.ref %buffer, @sums : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %none = vm.const.i32.zero
    %words = vm.global.load.ref @words : !vm.buffer
    %sums = vm.global.load.ref @sums : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %none : i64, i32)
  ^loop(%i: i64, %sum: i32):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %word = vm.buffer.load.i32 %words[%i] : !vm.buffer -> i32
    %sum1 = vm.add.i32 %sum, %word : i32
    vm.buffer.store.i32 %sum1, %sums[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %sum1 : i64, i32)
  ^done:
    %last = vm.sub.i64 %length, %one : i64
    %total = vm.buffer.load.i32 %sums[%last] : !vm.buffer -> i32
    %result = vm.ext.i32.i64.s %total : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
