// Counts how often each byte value occurs in the first %n bytes of a text.
vm.module @histogram {
  vm.global.ref private mutable @text : !vm.buffer
  vm.global.ref private mutable @counts : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 64000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @text : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i8 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %size = vm.const.i64 1024
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @counts : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %none = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %values = vm.const.i64 256
    %text = vm.global.load.ref @text : !vm.buffer
    %counts = vm.global.load.ref @counts : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.buffer.fill.i32 %counts, %zero, %values, %none : i32 -> !vm.buffer
    vm.br ^loop(%zero : i64)
  ^loop(%i: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^weigh(%zero, %zero : i64, i64)
  ^body:
    %byte = vm.buffer.load.i8.u %text[%i] : !vm.buffer -> i32
    %slot = vm.ext.i32.i64.u %byte : i32 -> i64
    %count = vm.buffer.load.i32 %counts[%slot] : !vm.buffer -> i32
    %count1 = vm.add.i32 %count, %c1 : i32
    vm.buffer.store.i32 %count1, %counts[%slot] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1 : i64)
  ^weigh(%v: i64, %sum: i64):
    %left = vm.cmp.lt.i64.s %v, %values : i64
    vm.cond_br %left, ^value, ^done
  ^value:
    %total = vm.buffer.load.i32 %counts[%v] : !vm.buffer -> i32
    %wide = vm.ext.i32.i64.s %total : i32 -> i64
    %weighted = vm.mul.i64 %wide, %v : i64
    %sum1 = vm.add.i64 %sum, %weighted : i64
    %v1 = vm.add.i64 %v, %one : i64
    vm.br ^weigh(%v1, %sum1 : i64, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
