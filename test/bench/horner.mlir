// Values of a polynomial of degree 8 at %n points, added up.
vm.module @horner {
  vm.rodata private @coefficients <alignment = 8> dense<[
      0.125, -0.75, 1.5, -2.25, 0.5, 3.0, -1.125, 0.0625, 1.0
  ]> : tensor<9xf64>

  vm.func private @evaluate(%x: f64) -> f64 {
    %one = vm.const.i64 1
    %terms = vm.const.i64 9
    %zero = vm.const.i64.zero
    %start = vm.const.f64.zero
    %coefficients = vm.const.ref.rodata @coefficients : !vm.buffer
    vm.br ^loop(%zero, %start : i64, f64)
  ^loop(%k: i64, %value: f64):
    %more = vm.cmp.lt.i64.s %k, %terms : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %coefficient = vm.buffer.load.f64 %coefficients[%k] : !vm.buffer -> f64
    %scaled = vm.mul.f64 %value, %x : f64
    %value1 = vm.add.f64 %scaled, %coefficient : f64
    %k1 = vm.add.i64 %k, %one : i64
    vm.br ^loop(%k1, %value1 : i64, f64)
  ^done:
    vm.return %value : f64
  }

  vm.func private @run(%n: i32) -> i64 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %none = vm.const.f64.zero
    %step = vm.const.f64 0.0009765625
    vm.br ^loop(%c0, %none, %none : i32, f64, f64)
  ^loop(%i: i32, %x: f64, %sum: f64):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %value = vm.call @evaluate(%x) : (f64) -> f64
    %sum1 = vm.add.f64 %sum, %value : f64
    %x1 = vm.add.f64 %x, %step : f64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %x1, %sum1 : i32, f64, f64)
  ^done:
    %result = vm.bitcast.f64.i64 %sum : f64 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
