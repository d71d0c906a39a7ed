// What firmware does with floats: a controller with limits, sensor geometry, conversion to counts.
vm.module @control {
  vm.global.f32 private mutable @integral : f32
  vm.global.f32 private mutable @gain = 2.5 : f32

  // Proportional-integral control; the result is within [-100, 100].
  vm.func private @control(%target: f32, %measured: f32) -> f32 {
    %rate = vm.const.f32 1.250000e-01
    %high = vm.const.f32 1.000000e+02
    %low = vm.const.f32 -1.000000e+02
    %gain = vm.global.load.f32 @gain : f32
    %integral = vm.global.load.f32 @integral : f32
    %error = vm.sub.f32 %target, %measured : f32
    %step = vm.mul.f32 %error, %rate : f32
    %sum = vm.add.f32 %integral, %step : f32
    %proportional = vm.mul.f32 %error, %gain : f32
    %output = vm.add.f32 %proportional, %sum : f32
    %floor = vm.max.f32 %output, %low : f32
    %limited = vm.min.f32 %floor, %high : f32
    // No wind-up: the integral moves only while the output is within its limits.
    %free = vm.cmp.eq.f32.o %output, %limited : f32
    %kept = vm.select.f32 %free, %sum, %integral : f32
    vm.global.store.f32 %kept, @integral : f32
    vm.return %limited : f32
  }
  vm.export @control

  vm.func private @set_gain(%gain: f32) {
    vm.global.store.f32 %gain, @gain : f32
    vm.return
  }
  vm.export @set_gain

  // What a heated plate measures after %n steps under control; the plate starts at 20.
  vm.func private @settle(%n: i32, %target: f32) -> f32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %ambient = vm.const.f32 2.000000e+01
    %loss = vm.const.f32 5.000000e-02
    %power = vm.const.f32 9.999999776482582e-02
    vm.br ^loop(%c0, %ambient : i32, f32)
  ^loop(%i: i32, %measured: f32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %output = vm.call @control(%target, %measured) : (f32, f32) -> f32
    %heat = vm.mul.f32 %output, %power : f32
    %above = vm.sub.f32 %measured, %ambient : f32
    %lost = vm.mul.f32 %above, %loss : f32
    %heated = vm.add.f32 %measured, %heat : f32
    %next = vm.sub.f32 %heated, %lost : f32
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %next : i32, f32)
  ^done:
    vm.return %measured : f32
  }
  vm.export @settle

  // Length of a vector.
  vm.func private @magnitude(%x: f32, %y: f32, %z: f32) -> f32 {
    %xx = vm.mul.f32 %x, %x : f32
    %yy = vm.mul.f32 %y, %y : f32
    %zz = vm.mul.f32 %z, %z : f32
    %xy = vm.add.f32 %xx, %yy : f32
    %sum = vm.add.f32 %xy, %zz : f32
    %root = vm.sqrt.f32 %sum : f32
    vm.return %root : f32
  }
  vm.export @magnitude

  // Direction in the plane, in degrees.
  vm.func private @heading(%x: f32, %y: f32) -> f32 {
    %degrees = vm.const.f32 57.2957802
    %angle = vm.atan2.f32 %y, %x : f32
    %result = vm.mul.f32 %angle, %degrees : f32
    vm.return %result : f32
  }
  vm.export @heading

  // Volts to counts of a 12-bit converter with a reference of 3.3 V, rounded to even; NaN gives 0.
  vm.func private @counts(%volts: f32) -> i32 {
    %scale = vm.const.f32 1240.90906
    %scaled = vm.mul.f32 %volts, %scale : f32
    %rounded = vm.round.f32.even %scaled : f32
    %result = vm.cast.f32.si32 %rounded : f32 -> i32
    vm.return %result : i32
  }
  vm.export @counts

  // Halves %x until it is zero; returns how often: counts denormals too.
  vm.func private @halvings(%x: f32) -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %half = vm.const.f32 5.000000e-01
    vm.br ^loop(%c0, %x : i32, f32)
  ^loop(%i: i32, %value: f32):
    %more = vm.cmp.nz.f32.o %value : f32
    vm.cond_br %more, ^body, ^done
  ^body:
    %next = vm.mul.f32 %value, %half : f32
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %next : i32, f32)
  ^done:
    vm.return %i : i32
  }
  vm.export @halvings

  // The bits of a*b + c, the product rounded before the addition.
  vm.func private @multiply_add(%a: f32, %b: f32, %c: f32) -> i32 {
    %product = vm.mul.f32 %a, %b : f32
    %sum = vm.add.f32 %product, %c : f32
    %bits = vm.bitcast.f32.i32 %sum : f32 -> i32
    vm.return %bits : i32
  }
  vm.export @multiply_add
}
