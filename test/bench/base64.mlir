// Base64 of the first %n bytes, in groups of three; the last one or two bytes are left out.
vm.module @base64 {
  vm.rodata private @digits "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  vm.global.ref private mutable @data : !vm.buffer
  vm.global.ref private mutable @text : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 48000
    %size = vm.const.i64 48000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @data : !vm.buffer
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
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @text : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %two = vm.const.i64 2
    %three = vm.const.i64 3
    %four = vm.const.i64 4
    %c6 = vm.const.i32 6
    %c8 = vm.const.i32 8
    %c12 = vm.const.i32 12
    %c16 = vm.const.i32 16
    %c18 = vm.const.i32 18
    %c63 = vm.const.i32 63
    %digits = vm.const.ref.rodata @digits : !vm.buffer
    %data = vm.global.load.ref @data : !vm.buffer
    %text = vm.global.load.ref @text : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %zero : i64, i64)
  ^loop(%from: i64, %to: i64):
    %from3 = vm.add.i64 %from, %three : i64
    %more = vm.cmp.lte.i64.s %from3, %length : i64
    vm.cond_br %more, ^group, ^done
  ^group:
    %from1 = vm.add.i64 %from, %one : i64
    %from2 = vm.add.i64 %from, %two : i64
    %byte0 = vm.buffer.load.i8.u %data[%from] : !vm.buffer -> i32
    %byte1 = vm.buffer.load.i8.u %data[%from1] : !vm.buffer -> i32
    %byte2 = vm.buffer.load.i8.u %data[%from2] : !vm.buffer -> i32
    %high = vm.shl.i32 %byte0, %c16 : i32
    %middle = vm.shl.i32 %byte1, %c8 : i32
    %upper = vm.or.i32 %high, %middle : i32
    %bits = vm.or.i32 %upper, %byte2 : i32
    %part0 = vm.shr.i32.u %bits, %c18 : i32
    %shifted1 = vm.shr.i32.u %bits, %c12 : i32
    %shifted2 = vm.shr.i32.u %bits, %c6 : i32
    %part1 = vm.and.i32 %shifted1, %c63 : i32
    %part2 = vm.and.i32 %shifted2, %c63 : i32
    %part3 = vm.and.i32 %bits, %c63 : i32
    %slot0 = vm.ext.i32.i64.u %part0 : i32 -> i64
    %slot1 = vm.ext.i32.i64.u %part1 : i32 -> i64
    %slot2 = vm.ext.i32.i64.u %part2 : i32 -> i64
    %slot3 = vm.ext.i32.i64.u %part3 : i32 -> i64
    %digit0 = vm.buffer.load.i8.u %digits[%slot0] : !vm.buffer -> i32
    %digit1 = vm.buffer.load.i8.u %digits[%slot1] : !vm.buffer -> i32
    %digit2 = vm.buffer.load.i8.u %digits[%slot2] : !vm.buffer -> i32
    %digit3 = vm.buffer.load.i8.u %digits[%slot3] : !vm.buffer -> i32
    %to1 = vm.add.i64 %to, %one : i64
    %to2 = vm.add.i64 %to, %two : i64
    %to3 = vm.add.i64 %to, %three : i64
    vm.buffer.store.i8 %digit0, %text[%to] : i32 -> !vm.buffer
    vm.buffer.store.i8 %digit1, %text[%to1] : i32 -> !vm.buffer
    vm.buffer.store.i8 %digit2, %text[%to2] : i32 -> !vm.buffer
    vm.buffer.store.i8 %digit3, %text[%to3] : i32 -> !vm.buffer
    %next = vm.add.i64 %to, %four : i64
    vm.br ^loop(%from3, %next : i64, i64)
  ^done:
    %last = vm.sub.i64 %to, %one : i64
    %sample = vm.buffer.load.i8.u %text[%last] : !vm.buffer -> i32
    %wide = vm.ext.i32.i64.u %sample : i32 -> i64
    %result = vm.add.i64 %wide, %to : i64
    vm.return %result : i64
  }
  vm.export @run
}
