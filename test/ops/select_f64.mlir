// Conditional values of f64: bits are moved, never computed.
vm.module public @select_f64 {
  vm.global.f64 private mutable @f64_2_0 = 2.0 : f64
  vm.global.f64 private mutable @f64_9_5 = 9.5 : f64
  vm.global.f64 private mutable @f64_x7FF0123456789ABC = 0x7FF0123456789ABC : f64
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64

  vm.func private @select_f64() {
    %a_bits = vm.global.load.i64 @i64_min : i64
    %a = vm.bitcast.i64.f64 %a_bits : i64 -> f64
    %b = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    %yes = vm.global.load.i32 @i32_1 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %x = vm.select.f64 %yes, %a, %b : f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1, "one" : i64
    %y = vm.select.f64 %no, %a, %b : f64
    %bits2 = vm.bitcast.f64.i64 %y : f64 -> i64
    %e2 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits2, %e2, "zero" : i64
    vm.return
  }
  vm.export @select_f64

  vm.func private @switch_f64() {
    %d = vm.global.load.f64 @f64_9_5 : f64
    %v0_bits = vm.global.load.i64 @i64_min : i64
    %v0 = vm.bitcast.i64.f64 %v0_bits : i64 -> f64
    %v1 = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    %v2 = vm.global.load.f64 @f64_2_0 : f64
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.f64 %i0[%v0, %v1, %v2] else %d : f64
    %bits1 = vm.bitcast.f64.i64 %x0 : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1, "index 0" : i64
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.f64 %i1[%v0, %v1, %v2] else %d : f64
    %bits2 = vm.bitcast.f64.i64 %x1 : f64 -> i64
    %e2 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits2, %e2, "index 1" : i64
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.f64 %i2[%v0, %v1, %v2] else %d : f64
    %bits3 = vm.bitcast.f64.i64 %x2 : f64 -> i64
    %e3 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits3, %e3, "index 2" : i64
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.f64 %i3[%v0, %v1, %v2] else %d : f64
    %bits4 = vm.bitcast.f64.i64 %x3 : f64 -> i64
    %e4 = vm.const.i64 0x4023000000000000  // 9.5
    vm.check.eq %bits4, %e4, "index 3" : i64
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.f64 %i4[%v0, %v1, %v2] else %d : f64
    %bits5 = vm.bitcast.f64.i64 %x4 : f64 -> i64
    %e5 = vm.const.i64 0x4023000000000000  // 9.5
    vm.check.eq %bits5, %e5, "index -1" : i64
    %i5 = vm.global.load.i32 @i32_max : i32
    %x5 = vm.switch.f64 %i5[%v0, %v1, %v2] else %d : f64
    %bits6 = vm.bitcast.f64.i64 %x5 : f64 -> i64
    %e6 = vm.const.i64 0x4023000000000000  // 9.5
    vm.check.eq %bits6, %e6, "index 2147483647" : i64
    vm.return
  }
  vm.export @switch_f64
}
