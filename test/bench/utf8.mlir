// Counts the code points in the first %n bytes of a UTF-8 text: the bytes that do not continue one.
vm.module @utf8 {
  vm.global.ref private mutable @text : !vm.buffer

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

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %c0 = vm.const.i32.zero
    %top_two = vm.const.i32 192
    %continuation = vm.const.i32 128
    %text = vm.global.load.ref @text : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %c0 : i64, i32)
  ^loop(%i: i64, %points: i32):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %text[%i] : !vm.buffer -> i32
    %kind = vm.and.i32 %byte, %top_two : i32
    %starts = vm.cmp.ne.i32 %kind, %continuation : i32
    %points1 = vm.add.i32 %points, %starts : i32
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %points1 : i64, i32)
  ^done:
    %result = vm.ext.i32.i64.s %points : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
