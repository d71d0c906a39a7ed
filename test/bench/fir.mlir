// A filter with 16 taps over %n samples: one output per sample, the sum of the samples before it, weighted.
vm.module @fir {
  vm.rodata private @taps <alignment = 16> dense<[
      0.015625, 0.03125, 0.046875, 0.078125, 0.09375, 0.109375, 0.125, 0.125, 0.125, 0.109375, 0.09375, 0.078125,
      0.046875, 0.03125, 0.015625, 0.015625
  ]> : tensor<16xf32>
  vm.global.ref private mutable @samples : !vm.buffer
  vm.global.ref private mutable @output : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 16000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %scale = vm.const.f32 0.0078125
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @samples : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    %whole = vm.cast.si32.f32 %high : i32 -> f32
    %value = vm.mul.f32 %whole, %scale : f32
    vm.buffer.store.f32 %value, %buffer[%i] : f32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @output : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %count = vm.const.i32 16
    %none = vm.const.f32.zero
    %taps = vm.const.ref.rodata @taps : !vm.buffer
    %samples = vm.global.load.ref @samples : !vm.buffer
    %output = vm.global.load.ref @output : !vm.buffer
    vm.br ^loop(%c0 : i32)
  ^loop(%i: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^taps(%c0, %none : i32, f32), ^done
  ^taps(%k: i32, %sum: f32):
    %left = vm.cmp.lt.i32.s %k, %count : i32
    vm.cond_br %left, ^tap, ^store
  ^tap:
    %wide_k = vm.ext.i32.i64.s %k : i32 -> i64
    %weight = vm.buffer.load.f32 %taps[%wide_k] : !vm.buffer -> f32
    %at = vm.add.i32 %i, %k : i32
    %wide_at = vm.ext.i32.i64.s %at : i32 -> i64
    %sample = vm.buffer.load.f32 %samples[%wide_at] : !vm.buffer -> f32
    %product = vm.mul.f32 %weight, %sample : f32
    %sum1 = vm.add.f32 %sum, %product : f32
    %k1 = vm.add.i32 %k, %c1 : i32
    vm.br ^taps(%k1, %sum1 : i32, f32)
  ^store:
    %wide_i = vm.ext.i32.i64.s %i : i32 -> i64
    vm.buffer.store.f32 %sum, %output[%wide_i] : f32 -> !vm.buffer
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1 : i32)
  ^done:
    %last = vm.sub.i32 %n, %c1 : i32
    %wide_last = vm.ext.i32.i64.s %last : i32 -> i64
    %sample_out = vm.buffer.load.f32 %output[%wide_last] : !vm.buffer -> f32
    %bits = vm.bitcast.f32.i32 %sample_out : f32 -> i32
    %result = vm.ext.i32.i64.s %bits : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
