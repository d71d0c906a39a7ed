// What firmware does with integers: checksums, modular arithmetic, a fixed-point filter, a state machine.
vm.module @integer {
  vm.global.i32 private mutable @level : i32
  vm.global.i32 private mutable @light : i32
  vm.global.i32 private mutable @seed = 2463534242 : i32

  // CRC-16/CCITT of one more byte.
  vm.func private @crc16(%crc: i32, %byte: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c8 = vm.const.i32 8
    %mask = vm.const.i32 65535
    %top = vm.const.i32 32768
    %poly = vm.const.i32 4129
    %wide = vm.shl.i32 %byte, %c8 : i32
    %mixed = vm.xor.i32 %crc, %wide : i32
    vm.br ^loop(%c0, %mixed : i32, i32)
  ^loop(%bit: i32, %value: i32):
    %more = vm.cmp.lt.i32.u %bit, %c8 : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %carry = vm.and.i32 %value, %top : i32
    %shifted = vm.shl.i32 %value, %c1 : i32
    %reduced = vm.xor.i32 %shifted, %poly : i32
    %next = vm.select.i32 %carry, %reduced, %shifted : i32
    %bit1 = vm.add.i32 %bit, %c1 : i32
    vm.br ^loop(%bit1, %next : i32, i32)
  ^done:
    %result = vm.and.i32 %value, %mask : i32
    vm.return %result : i32
  }
  vm.export @crc16

  // base^exponent modulo %modulus; fails for modulus 0.
  vm.func private @power_mod(%base: i64, %exponent: i64, %modulus: i64) -> i64 {
    %c1 = vm.const.i64 1
    %c1_shift = vm.const.i32 1
    %one = vm.rem.i64.u %c1, %modulus : i64
    %start = vm.rem.i64.u %base, %modulus : i64
    vm.br ^loop(%start, %exponent, %one : i64, i64, i64)
  ^loop(%power: i64, %rest: i64, %product: i64):
    %more = vm.cmp.nz.i64 %rest : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %odd = vm.and.i64 %rest, %c1 : i64
    %is_odd = vm.cmp.nz.i64 %odd : i64
    %multiplied = vm.mul.i64 %product, %power : i64
    %reduced = vm.rem.i64.u %multiplied, %modulus : i64
    %product1 = vm.select.i64 %is_odd, %reduced, %product : i64
    %square = vm.mul.i64 %power, %power : i64
    %power1 = vm.rem.i64.u %square, %modulus : i64
    %rest1 = vm.shr.i64.u %rest, %c1_shift : i64
    vm.br ^loop(%power1, %rest1, %product1 : i64, i64, i64)
  ^done:
    vm.return %product : i64
  }
  vm.export @power_mod

  // Largest r with r * r <= %value, both unsigned.
  vm.func private @isqrt(%value: i64) -> i64 {
    %c0 = vm.const.i64.zero
    %c1 = vm.const.i32 1
    %c2 = vm.const.i32 2
    %top = vm.const.i64 4611686018427387904
    vm.br ^loop(%top, %value, %c0 : i64, i64, i64)
  ^loop(%bit: i64, %rest: i64, %root: i64):
    %more = vm.cmp.nz.i64 %bit : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %trial = vm.add.i64 %root, %bit : i64
    %half = vm.shr.i64.u %root, %c1 : i64
    %bit1 = vm.shr.i64.u %bit, %c2 : i64
    %fits = vm.cmp.gte.i64.u %rest, %trial : i64
    %less = vm.sub.i64 %rest, %trial : i64
    %more_root = vm.add.i64 %half, %bit : i64
    %rest1 = vm.select.i64 %fits, %less, %rest : i64
    %root1 = vm.select.i64 %fits, %more_root, %half : i64
    vm.br ^loop(%bit1, %rest1, %root1 : i64, i64, i64)
  ^done:
    vm.return %root : i64
  }
  vm.export @isqrt

  // A low pass in Q15: level += (sample - level) * 0.1, rounded down; returns the level.
  vm.func private @filter(%sample: i32) -> i32 {
    %gain = vm.const.i64 3277
    %fifteen = vm.const.i32 15
    %level = vm.global.load.i32 @level : i32
    %wide_sample = vm.ext.i32.i64.s %sample : i32 -> i64
    %wide_level = vm.ext.i32.i64.s %level : i32 -> i64
    %difference = vm.sub.i64 %wide_sample, %wide_level : i64
    %product = vm.mul.i64 %difference, %gain : i64
    %change = vm.shr.i64.s %product, %fifteen : i64
    %sum = vm.add.i64 %wide_level, %change : i64
    %next = vm.trunc.i64.i32 %sum : i64 -> i32
    vm.global.store.i32 %next, @level : i32
    vm.return %next : i32
  }
  vm.export @filter

  // A traffic light: event 0 keeps its state, 1 goes on to the next, 2 turns it red, others fail with INVALID_ARGUMENT.
  // Returns the state: 0 red, 1 red and yellow, 2 green, 3 yellow.
  vm.func private @signal(%event: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %invalid = vm.const.i32 3
    %light = vm.global.load.i32 @light : i32
    vm.br_table %event {
      default: ^unknown,
      0: ^store(%light : i32),
      1: ^advance,
      2: ^store(%c0 : i32)
    }
  ^advance:
    %after = vm.add.i32 %light, %c1 : i32
    %wrapped = vm.and.i32 %after, %c3 : i32
    vm.br ^store(%wrapped : i32)
  ^store(%state: i32):
    vm.global.store.i32 %state, @light : i32
    vm.return %state : i32
  ^unknown:
    vm.fail %invalid, "unknown event"
  }
  vm.export @signal

  // sum / count, rounded towards zero; fails with INVALID_ARGUMENT for count 0 and for -2^31 / -1.
  vm.func private @average(%sum: i32, %count: i32) -> i32 {
    %result = vm.div.i32.s %sum, %count : i32
    vm.return %result : i32
  }
  vm.export @average

  // The next of a sequence of pseudo-random numbers (xorshift).
  vm.func private @random() -> i32 {
    %c13 = vm.const.i32 13
    %c17 = vm.const.i32 17
    %c5 = vm.const.i32 5
    %seed = vm.global.load.i32 @seed : i32
    %left = vm.shl.i32 %seed, %c13 : i32
    %a = vm.xor.i32 %seed, %left : i32
    %right = vm.shr.i32.u %a, %c17 : i32
    %b = vm.xor.i32 %a, %right : i32
    %again = vm.shl.i32 %b, %c5 : i32
    %c = vm.xor.i32 %b, %again : i32
    vm.global.store.i32 %c, @seed : i32
    vm.return %c : i32
  }

  // Drives everything above with %n pseudo-random numbers; returns a checksum.
  vm.func private @soak(%n: i32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %byte_mask = vm.const.i32 255
    %ones = vm.const.i32 65535
    vm.br ^loop(%c0, %ones : i32, i32)
  ^loop(%i: i32, %crc: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %sample = vm.call @random() : () -> i32
    %level = vm.call @filter(%sample) : (i32) -> i32
    %ctz_input = vm.or.i32 %sample, %c1 : i32
    %zeros = vm.ctlz.i32 %ctz_input : i32
    %event = vm.rem.i32.u %zeros, %c3 : i32
    %light = vm.call @signal(%event) : (i32) -> i32
    %mixed = vm.add.i32 %level, %light : i32
    %wide = vm.ext.i32.i64.u %mixed : i32 -> i64
    %root = vm.call @isqrt(%wide) : (i64) -> i64
    %narrow = vm.trunc.i64.i32 %root : i64 -> i32
    %byte = vm.and.i32 %narrow, %byte_mask : i32
    %crc1 = vm.call @crc16(%crc, %byte) : (i32, i32) -> i32
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %crc1 : i32, i32)
  ^done:
    vm.return %crc : i32
  }
  vm.export @soak
}
