// Conditional values of f32: bits are moved, never computed.
vm.module public @select_f32 {
  vm.global.f32 private mutable @f32_2_0 = 2.0 : f32
  vm.global.f32 private mutable @f32_9_5 = 9.5 : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32

  vm.func private @select_f32() {
    %a_bits = vm.global.load.i32 @i32_min : i32
    %a = vm.bitcast.i32.f32 %a_bits : i32 -> f32
    %b = vm.global.load.f32 @f32_x7FA12345 : f32
    %yes = vm.global.load.i32 @i32_1 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %x = vm.select.f32 %yes, %a, %b : f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1, "one" : i32
    %y = vm.select.f32 %no, %a, %b : f32
    %bits2 = vm.bitcast.f32.i32 %y : f32 -> i32
    %e2 = vm.const.i32 0x7FA12345
    vm.check.eq %bits2, %e2, "zero" : i32
    vm.return
  }
  vm.export @select_f32

  vm.func private @switch_f32() {
    %d = vm.global.load.f32 @f32_9_5 : f32
    %v0_bits = vm.global.load.i32 @i32_min : i32
    %v0 = vm.bitcast.i32.f32 %v0_bits : i32 -> f32
    %v1 = vm.global.load.f32 @f32_x7FA12345 : f32
    %v2 = vm.global.load.f32 @f32_2_0 : f32
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.f32 %i0[%v0, %v1, %v2] else %d : f32
    %bits1 = vm.bitcast.f32.i32 %x0 : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1, "index 0" : i32
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.f32 %i1[%v0, %v1, %v2] else %d : f32
    %bits2 = vm.bitcast.f32.i32 %x1 : f32 -> i32
    %e2 = vm.const.i32 0x7FA12345
    vm.check.eq %bits2, %e2, "index 1" : i32
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.f32 %i2[%v0, %v1, %v2] else %d : f32
    %bits3 = vm.bitcast.f32.i32 %x2 : f32 -> i32
    %e3 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits3, %e3, "index 2" : i32
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.f32 %i3[%v0, %v1, %v2] else %d : f32
    %bits4 = vm.bitcast.f32.i32 %x3 : f32 -> i32
    %e4 = vm.const.i32 0x41180000  // 9.5
    vm.check.eq %bits4, %e4, "index 3" : i32
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.f32 %i4[%v0, %v1, %v2] else %d : f32
    %bits5 = vm.bitcast.f32.i32 %x4 : f32 -> i32
    %e5 = vm.const.i32 0x41180000  // 9.5
    vm.check.eq %bits5, %e5, "index -1" : i32
    %i5 = vm.global.load.i32 @i32_max : i32
    %x5 = vm.switch.f32 %i5[%v0, %v1, %v2] else %d : f32
    %bits6 = vm.bitcast.f32.i32 %x5 : f32 -> i32
    %e6 = vm.const.i32 0x41180000  // 9.5
    vm.check.eq %bits6, %e6, "index 2147483647" : i32
    vm.return
  }
  vm.export @switch_f32
}
