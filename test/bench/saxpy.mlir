// y = a * x + y over the first %n floats.
vm.module @saxpy {
  vm.global.ref private mutable @x : !vm.buffer
  vm.global.ref private mutable @y : !vm.buffer

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
    vm.global.store.ref %buffer, @x : !vm.buffer
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
    vm.global.store.ref %buffer, @y : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %a = vm.const.f32 0.0009765625
    %x = vm.global.load.ref @x : !vm.buffer
    %y = vm.global.load.ref @y : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero : i64)
  ^loop(%i: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %xi = vm.buffer.load.f32 %x[%i] : !vm.buffer -> f32
    %yi = vm.buffer.load.f32 %y[%i] : !vm.buffer -> f32
    %product = vm.mul.f32 %a, %xi : f32
    %value = vm.add.f32 %product, %yi : f32
    vm.buffer.store.f32 %value, %y[%i] : f32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1 : i64)
  ^done:
    %last = vm.sub.i64 %length, %one : i64
    %sample = vm.buffer.load.f32 %y[%last] : !vm.buffer -> f32
    %bits = vm.bitcast.f32.i32 %sample : f32 -> i32
    %result = vm.ext.i32.i64.s %bits : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
