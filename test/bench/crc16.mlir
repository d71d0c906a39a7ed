// 16-bit CRC of the first %n bytes by a table in memory.
vm.module @crc16 {
  vm.global.ref private mutable @data : !vm.buffer
  vm.global.ref private mutable @table : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @data : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %size : i64
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
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %size = vm.const.i64 512
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 2
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @table : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %size : i64
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
    %c8 = vm.const.i32 8
    %c255 = vm.const.i32 255
    %c65535 = vm.const.i32 65535
    %data = vm.global.load.ref @data : !vm.buffer
    %table = vm.global.load.ref @table : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %c65535 : i64, i32)
  ^loop(%i: i64, %crc: i32):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %data[%i] : !vm.buffer -> i32
    %high = vm.shr.i32.u %crc, %c8 : i32
    %mixed = vm.xor.i32 %high, %byte : i32
    %low = vm.and.i32 %mixed, %c255 : i32
    %slot = vm.ext.i32.i64.u %low : i32 -> i64
    %entry = vm.buffer.load.i16.u %table[%slot] : !vm.buffer -> i32
    %shifted = vm.shl.i32 %crc, %c8 : i32
    %next = vm.xor.i32 %shifted, %entry : i32
    %crc1 = vm.and.i32 %next, %c65535 : i32
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %crc1 : i64, i32)
  ^done:
    %result = vm.ext.i32.i64.u %crc : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
