// Arithmetic on f32: IEEE 754, round to nearest even, no contraction, signed zeros and infinities.
vm.module public @f32_arithmetic {
  vm.global.f32 private mutable @f32_0 : f32
  vm.global.f32 private mutable @f32_0_5 = 0.5 : f32
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_1_25 = 1.25 : f32
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_1_75 = 1.75 : f32
  vm.global.f32 private mutable @f32_1em30 = 1.0e-30 : f32
  vm.global.f32 private mutable @f32_2_0 = 2.0 : f32
  vm.global.f32 private mutable @f32_2_25 = 2.25 : f32
  vm.global.f32 private mutable @f32_2_5 = 2.5 : f32
  vm.global.f32 private mutable @f32_3_0 = 3.0 : f32
  vm.global.f32 private mutable @f32_3_5 = 3.5 : f32
  vm.global.f32 private mutable @f32_4_0 = 4.0 : f32
  vm.global.f32 private mutable @f32_5_0 = 5.0 : f32
  vm.global.f32 private mutable @f32_6_0 = 6.0 : f32
  vm.global.f32 private mutable @f32_8388609_0 = 8388609.0 : f32
  vm.global.f32 private mutable @f32_inf = 0x7F800000 : f32
  vm.global.f32 private mutable @f32_m0_25 = -0.25 : f32
  vm.global.f32 private mutable @f32_m0_5 = -0.5 : f32
  vm.global.f32 private mutable @f32_m1_0 = -1.0 : f32
  vm.global.f32 private mutable @f32_m1_25 = -1.25 : f32
  vm.global.f32 private mutable @f32_m1_5 = -1.5 : f32
  vm.global.f32 private mutable @f32_m1_75 = -1.75 : f32
  vm.global.f32 private mutable @f32_m2_0 = -2.0 : f32
  vm.global.f32 private mutable @f32_m2_5 = -2.5 : f32
  vm.global.f32 private mutable @f32_m3_0 = -3.0 : f32
  vm.global.f32 private mutable @f32_m4_0 = -4.0 : f32
  vm.global.f32 private mutable @f32_m5_0 = -5.0 : f32
  vm.global.f32 private mutable @f32_m6_0 = -6.0 : f32
  vm.global.f32 private mutable @f32_minus_inf = 0xFF800000 : f32
  vm.global.f32 private mutable @f32_nan = 0x7FC00000 : f32
  vm.global.f32 private mutable @f32_x1 = 0x00000001 : f32
  vm.global.f32 private mutable @f32_x3EFFFFFF = 0x3EFFFFFF : f32
  vm.global.f32 private mutable @f32_x3F800001 = 0x3F800001 : f32
  vm.global.f32 private mutable @f32_x3F800002 = 0x3F800002 : f32
  vm.global.f32 private mutable @f32_x7F7FFFFF = 0x7F7FFFFF : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.f32 private mutable @f32_xBF800002 = 0xBF800002 : f32
  vm.global.f32 private mutable @f32_xFFA12345 = 0xFFA12345 : f32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32

  vm.func private @add_f32() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %b0 = vm.global.load.f32 @f32_2_25 : f32
    %r0 = vm.add.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40700000  // 3.75
    vm.check.eq %bits1, %e1, "1.5 + 2.25" : i32
    %a1 = vm.global.load.f32 @f32_0 : f32
    %b1_bits = vm.global.load.i32 @i32_min : i32
    %b1 = vm.bitcast.i32.f32 %b1_bits : i32 -> f32
    %r1 = vm.add.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "0 + -0" : i32
    %a2_bits = vm.global.load.i32 @i32_min : i32
    %a2 = vm.bitcast.i32.f32 %a2_bits : i32 -> f32
    %b2_bits = vm.global.load.i32 @i32_min : i32
    %b2 = vm.bitcast.i32.f32 %b2_bits : i32 -> f32
    %r2 = vm.add.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits3, %e3, "-0 + -0" : i32
    %a3 = vm.global.load.f32 @f32_x7F7FFFFF : f32
    %b3 = vm.global.load.f32 @f32_x7F7FFFFF : f32
    %r3 = vm.add.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x7F800000
    vm.check.eq %bits4, %e4, "overflow" : i32
    %a4 = vm.global.load.f32 @f32_inf : f32
    %b4 = vm.global.load.f32 @f32_m1_0 : f32
    %r4 = vm.add.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x7F800000
    vm.check.eq %bits5, %e5, "inf + -1" : i32
    %a5 = vm.global.load.f32 @f32_1_0 : f32
    %b5 = vm.global.load.f32 @f32_x1 : f32
    %r5 = vm.add.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits6, %e6, "absorbed" : i32
    vm.return
  }
  vm.export @add_f32

  vm.func private @sub_f32() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %b0 = vm.global.load.f32 @f32_2_25 : f32
    %r0 = vm.sub.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0xBF400000  // -0.75
    vm.check.eq %bits1, %e1, "1.5 - 2.25" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.sub.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "1 - 1" : i32
    %a2_bits = vm.global.load.i32 @i32_min : i32
    %a2 = vm.bitcast.i32.f32 %a2_bits : i32 -> f32
    %b2 = vm.global.load.f32 @f32_0 : f32
    %r2 = vm.sub.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits3, %e3, "-0 - 0" : i32
    %a3 = vm.global.load.f32 @f32_x3F800001 : f32
    %b3 = vm.global.load.f32 @f32_1_0 : f32
    %r3 = vm.sub.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x34000000
    vm.check.eq %bits4, %e4, "exact difference" : i32
    vm.return
  }
  vm.export @sub_f32

  vm.func private @mul_f32() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %b0 = vm.global.load.f32 @f32_m2_0 : f32
    %r0 = vm.mul.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0xC0400000  // -3.0
    vm.check.eq %bits1, %e1, "1.5 * -2" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %b1 = vm.global.load.f32 @f32_3_0 : f32
    %r1 = vm.mul.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0 * 3" : i32
    %a2 = vm.global.load.f32 @f32_x7F7FFFFF : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.mul.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "overflow" : i32
    %a3 = vm.global.load.f32 @f32_x1 : f32
    %b3 = vm.global.load.f32 @f32_0_5 : f32
    %r3 = vm.mul.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "underflow to even" : i32
    %a4 = vm.global.load.f32 @f32_inf : f32
    %b4 = vm.global.load.f32 @f32_m1_0 : f32
    %r4 = vm.mul.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0xFF800000
    vm.check.eq %bits5, %e5, "inf * -1" : i32
    vm.return
  }
  vm.export @mul_f32

  vm.func private @div_f32() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_m4_0 : f32
    %r0 = vm.div.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0xBE800000  // -0.25
    vm.check.eq %bits1, %e1, "1 / -4" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_0 : f32
    %r1 = vm.div.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x7F800000
    vm.check.eq %bits2, %e2, "1 / 0" : i32
    %a2 = vm.global.load.f32 @f32_m1_0 : f32
    %b2 = vm.global.load.f32 @f32_0 : f32
    %r2 = vm.div.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xFF800000
    vm.check.eq %bits3, %e3, "-1 / 0" : i32
    %a3 = vm.global.load.f32 @f32_1_0 : f32
    %b3 = vm.global.load.f32 @f32_inf : f32
    %r3 = vm.div.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "1 / inf" : i32
    %a4 = vm.global.load.f32 @f32_0 : f32
    %b4 = vm.global.load.f32 @f32_m5_0 : f32
    %r4 = vm.div.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits5, %e5, "0 / -5" : i32
    %a5 = vm.global.load.f32 @f32_1_0 : f32
    %b5 = vm.global.load.f32 @f32_3_0 : f32
    %r5 = vm.div.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x3EAAAAAB
    vm.check.eq %bits6, %e6, "1 / 3" : i32
    vm.return
  }
  vm.export @div_f32

  vm.func private @rem_f32_is_the_ieee_remainder() {
    %a0 = vm.global.load.f32 @f32_5_0 : f32
    %b0 = vm.global.load.f32 @f32_3_0 : f32
    %r0 = vm.rem.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits1, %e1, "5 rem 3" : i32
    %a1 = vm.global.load.f32 @f32_m5_0 : f32
    %b1 = vm.global.load.f32 @f32_3_0 : f32
    %r1 = vm.rem.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits2, %e2, "-5 rem 3" : i32
    %a2 = vm.global.load.f32 @f32_6_0 : f32
    %b2 = vm.global.load.f32 @f32_4_0 : f32
    %r2 = vm.rem.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xC0000000  // -2.0
    vm.check.eq %bits3, %e3, "tie to even" : i32
    %a3 = vm.global.load.f32 @f32_2_0 : f32
    %b3 = vm.global.load.f32 @f32_4_0 : f32
    %r3 = vm.rem.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits4, %e4, "tie to even below" : i32
    %a4 = vm.global.load.f32 @f32_1_0 : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.rem.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits5, %e5, "1 rem inf" : i32
    %a5 = vm.global.load.f32 @f32_m6_0 : f32
    %b5 = vm.global.load.f32 @f32_3_0 : f32
    %r5 = vm.rem.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits6, %e6, "zero keeps the sign" : i32
    vm.return
  }
  vm.export @rem_f32_is_the_ieee_remainder

  vm.func private @fma_f32_rounds_twice() {
    %a0 = vm.global.load.f32 @f32_2_0 : f32
    %b0 = vm.global.load.f32 @f32_3_0 : f32
    %c0 = vm.global.load.f32 @f32_4_0 : f32
    %r0 = vm.fma.f32 %a0, %b0, %c0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x41200000  // 10.0
    vm.check.eq %bits1, %e1, "2 * 3 + 4" : i32
    %a1 = vm.global.load.f32 @f32_x3F800001 : f32
    %b1 = vm.global.load.f32 @f32_x3F800001 : f32
    %c1 = vm.global.load.f32 @f32_xBF800002 : f32
    %r1 = vm.fma.f32 %a1, %b1, %c1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "product is rounded first" : i32
    %a2 = vm.global.load.f32 @f32_0 : f32
    %b2 = vm.global.load.f32 @f32_5_0 : f32
    %c2_bits = vm.global.load.i32 @i32_min : i32
    %c2 = vm.bitcast.i32.f32 %c2_bits : i32 -> f32
    %r2 = vm.fma.f32 %a2, %b2, %c2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "0 * 5 + -0" : i32
    %a3 = vm.global.load.f32 @f32_1_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %c3_bits = vm.global.load.i32 @i32_min : i32
    %c3 = vm.bitcast.i32.f32 %c3_bits : i32 -> f32
    %r3 = vm.fma.f32 %a3, %b3, %c3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits4, %e4, "-0 + -0" : i32
    vm.return
  }
  vm.export @fma_f32_rounds_twice

  vm.func private @mul_then_add_is_not_contracted() {
    %a = vm.global.load.f32 @f32_x3F800001 : f32
    %b = vm.global.load.f32 @f32_xBF800002 : f32
    %product = vm.mul.f32 %a, %a : f32
    %sum = vm.add.f32 %product, %b : f32
    %bits1 = vm.bitcast.f32.i32 %sum : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @mul_then_add_is_not_contracted

  vm.func private @sub_of_a_product_is_not_contracted() {
    %a = vm.global.load.f32 @f32_x3F800001 : f32
    %b = vm.global.load.f32 @f32_x3F800002 : f32
    %product = vm.mul.f32 %a, %a : f32
    %difference = vm.sub.f32 %b, %product : f32
    %bits1 = vm.bitcast.f32.i32 %difference : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @sub_of_a_product_is_not_contracted

  vm.func private @abs_f32() {
    %a0 = vm.global.load.f32 @f32_m1_5 : f32
    %r0 = vm.abs.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "negative" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.abs.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %r2 = vm.abs.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "-inf" : i32
    %a3 = vm.global.load.f32 @f32_xFFA12345 : f32
    %r3 = vm.abs.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x7FA12345
    vm.check.eq %bits4, %e4, "NaN keeps its payload" : i32
    vm.return
  }
  vm.export @abs_f32

  vm.func private @neg_f32() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %r0 = vm.neg.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0xBFC00000  // -1.5
    vm.check.eq %bits1, %e1, "positive" : i32
    %a1 = vm.global.load.f32 @f32_0 : f32
    %r1 = vm.neg.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "0" : i32
    %a2_bits = vm.global.load.i32 @i32_min : i32
    %a2 = vm.bitcast.i32.f32 %a2_bits : i32 -> f32
    %r2 = vm.neg.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "-0" : i32
    %a3 = vm.global.load.f32 @f32_inf : f32
    %r3 = vm.neg.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0xFF800000
    vm.check.eq %bits4, %e4, "inf" : i32
    %a4 = vm.global.load.f32 @f32_x7FA12345 : f32
    %r4 = vm.neg.f32 %a4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0xFFA12345
    vm.check.eq %bits5, %e5, "NaN keeps its payload" : i32
    vm.return
  }
  vm.export @neg_f32

  vm.func private @min_f32() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.min.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1, "1, 2" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.min.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits2, %e2, "2, 1" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %b2 = vm.global.load.f32 @f32_1_0 : f32
    %r2 = vm.min.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xFF800000
    vm.check.eq %bits3, %e3, "-inf" : i32
    %a3 = vm.global.load.f32 @f32_1_0 : f32
    %b3 = vm.global.load.f32 @f32_nan : f32
    %r3 = vm.min.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits4, %e4, "NaN on the right" : i32
    %a4 = vm.global.load.f32 @f32_0 : f32
    %b4_bits = vm.global.load.i32 @i32_min : i32
    %b4 = vm.bitcast.i32.f32 %b4_bits : i32 -> f32
    %r4 = vm.min.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits5, %e5, "0, -0" : i32
    %a5_bits = vm.global.load.i32 @i32_min : i32
    %a5 = vm.bitcast.i32.f32 %a5_bits : i32 -> f32
    %b5 = vm.global.load.f32 @f32_0 : f32
    %r5 = vm.min.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits6, %e6, "-0, 0" : i32
    vm.return
  }
  vm.export @min_f32

  vm.func private @max_f32() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.max.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits1, %e1, "1, 2" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.max.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits2, %e2, "2, 1" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %b2 = vm.global.load.f32 @f32_1_0 : f32
    %r2 = vm.max.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "inf" : i32
    %a3 = vm.global.load.f32 @f32_1_0 : f32
    %b3 = vm.global.load.f32 @f32_nan : f32
    %r3 = vm.max.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits4, %e4, "NaN on the right" : i32
    %a4 = vm.global.load.f32 @f32_0 : f32
    %b4_bits = vm.global.load.i32 @i32_min : i32
    %b4 = vm.bitcast.i32.f32 %b4_bits : i32 -> f32
    %r4 = vm.max.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits5, %e5, "0, -0" : i32
    %a5_bits = vm.global.load.i32 @i32_min : i32
    %a5 = vm.bitcast.i32.f32 %a5_bits : i32 -> f32
    %b5 = vm.global.load.f32 @f32_0 : f32
    %r5 = vm.max.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits6, %e6, "-0, 0" : i32
    vm.return
  }
  vm.export @max_f32

  vm.func private @min_f32_with_nan_on_the_left() {
    %a = vm.global.load.f32 @f32_nan : f32
    %b = vm.global.load.f32 @f32_1_0 : f32
    %r = vm.min.f32 %a, %b : f32
    %nan1 = vm.cmp.nan.f32 %r : f32
    vm.check.nz %nan1 : i32
    vm.return
  }
  vm.export @min_f32_with_nan_on_the_left

  vm.func private @max_f32_with_nan_on_the_left() {
    %a = vm.global.load.f32 @f32_nan : f32
    %b = vm.global.load.f32 @f32_1_0 : f32
    %r = vm.max.f32 %a, %b : f32
    %nan1 = vm.cmp.nan.f32 %r : f32
    vm.check.nz %nan1 : i32
    vm.return
  }
  vm.export @max_f32_with_nan_on_the_left

  vm.func private @ceil_f32() {
    %a0 = vm.global.load.f32 @f32_1_25 : f32
    %r0 = vm.ceil.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits1, %e1, "1.25" : i32
    %a1 = vm.global.load.f32 @f32_m1_75 : f32
    %r1 = vm.ceil.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits2, %e2, "-1.75" : i32
    %a2 = vm.global.load.f32 @f32_m0_5 : f32
    %r2 = vm.ceil.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits3, %e3, "-0.5" : i32
    %a3_bits = vm.global.load.i32 @i32_min : i32
    %a3 = vm.bitcast.i32.f32 %a3_bits : i32 -> f32
    %r3 = vm.ceil.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits4, %e4, "-0" : i32
    %a4 = vm.global.load.f32 @f32_8388609_0 : f32
    %r4 = vm.ceil.f32 %a4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x4B000001  // 8388609.0
    vm.check.eq %bits5, %e5, "large" : i32
    %a5 = vm.global.load.f32 @f32_inf : f32
    %r5 = vm.ceil.f32 %a5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x7F800000
    vm.check.eq %bits6, %e6, "inf" : i32
    vm.return
  }
  vm.export @ceil_f32

  vm.func private @floor_f32() {
    %a0 = vm.global.load.f32 @f32_1_75 : f32
    %r0 = vm.floor.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1, "1.75" : i32
    %a1 = vm.global.load.f32 @f32_m1_25 : f32
    %r1 = vm.floor.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC0000000  // -2.0
    vm.check.eq %bits2, %e2, "-1.25" : i32
    %a2 = vm.global.load.f32 @f32_0_5 : f32
    %r2 = vm.floor.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "0.5" : i32
    %a3_bits = vm.global.load.i32 @i32_min : i32
    %a3 = vm.bitcast.i32.f32 %a3_bits : i32 -> f32
    %r3 = vm.floor.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits4, %e4, "-0" : i32
    %a4 = vm.global.load.f32 @f32_8388609_0 : f32
    %r4 = vm.floor.f32 %a4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x4B000001  // 8388609.0
    vm.check.eq %bits5, %e5, "large" : i32
    %a5 = vm.global.load.f32 @f32_minus_inf : f32
    %r5 = vm.floor.f32 %a5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0xFF800000
    vm.check.eq %bits6, %e6, "-inf" : i32
    vm.return
  }
  vm.export @floor_f32

  vm.func private @round_f32_away_from_zero() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.round.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40400000  // 3.0
    vm.check.eq %bits1, %e1, "2.5" : i32
    %a1 = vm.global.load.f32 @f32_m2_5 : f32
    %r1 = vm.round.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC0400000  // -3.0
    vm.check.eq %bits2, %e2, "-2.5" : i32
    %a2 = vm.global.load.f32 @f32_0_5 : f32
    %r2 = vm.round.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits3, %e3, "0.5" : i32
    %a3 = vm.global.load.f32 @f32_m0_25 : f32
    %r3 = vm.round.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits4, %e4, "-0.25" : i32
    %a4 = vm.global.load.f32 @f32_x3EFFFFFF : f32
    %r4 = vm.round.f32 %a4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits5, %e5, "just below a half" : i32
    %a5 = vm.global.load.f32 @f32_8388609_0 : f32
    %r5 = vm.round.f32 %a5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x4B000001  // 8388609.0
    vm.check.eq %bits6, %e6, "large" : i32
    vm.return
  }
  vm.export @round_f32_away_from_zero

  vm.func private @round_f32_even() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.round.f32.even %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40000000  // 2.0
    vm.check.eq %bits1, %e1, "2.5" : i32
    %a1 = vm.global.load.f32 @f32_3_5 : f32
    %r1 = vm.round.f32.even %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x40800000  // 4.0
    vm.check.eq %bits2, %e2, "3.5" : i32
    %a2 = vm.global.load.f32 @f32_m2_5 : f32
    %r2 = vm.round.f32.even %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xC0000000  // -2.0
    vm.check.eq %bits3, %e3, "-2.5" : i32
    %a3 = vm.global.load.f32 @f32_0_5 : f32
    %r3 = vm.round.f32.even %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "0.5" : i32
    %a4 = vm.global.load.f32 @f32_m0_25 : f32
    %r4 = vm.round.f32.even %a4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits5, %e5, "-0.25" : i32
    %a5 = vm.global.load.f32 @f32_8388609_0 : f32
    %r5 = vm.round.f32.even %a5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x4B000001  // 8388609.0
    vm.check.eq %bits6, %e6, "large" : i32
    vm.return
  }
  vm.export @round_f32_even

  vm.func private @round_f32_even_keeps_the_sign_of_zero() {
    %a0 = vm.global.load.f32 @f32_m0_5 : f32
    %r0 = vm.round.f32.even %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1, "-0.5" : i32
    vm.return
  }
  vm.export @round_f32_even_keeps_the_sign_of_zero attributes {kiln_only = "negative-zero"}

  vm.func private @invalid_operations_give_nan() {
    %a0 = vm.global.load.f32 @f32_inf : f32
    %b0 = vm.global.load.f32 @f32_minus_inf : f32
    %r0 = vm.add.f32 %a0, %b0 : f32
    %nan1 = vm.cmp.nan.f32 %r0 : f32
    vm.check.nz %nan1, "inf + -inf" : i32
    %a1 = vm.global.load.f32 @f32_inf : f32
    %b1 = vm.global.load.f32 @f32_inf : f32
    %r1 = vm.sub.f32 %a1, %b1 : f32
    %nan2 = vm.cmp.nan.f32 %r1 : f32
    vm.check.nz %nan2, "inf - inf" : i32
    %a2 = vm.global.load.f32 @f32_0 : f32
    %b2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.mul.f32 %a2, %b2 : f32
    %nan3 = vm.cmp.nan.f32 %r2 : f32
    vm.check.nz %nan3, "0 * inf" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3 = vm.global.load.f32 @f32_0 : f32
    %r3 = vm.div.f32 %a3, %b3 : f32
    %nan4 = vm.cmp.nan.f32 %r3 : f32
    vm.check.nz %nan4, "0 / 0" : i32
    %a4 = vm.global.load.f32 @f32_1_0 : f32
    %b4 = vm.global.load.f32 @f32_0 : f32
    %r4 = vm.rem.f32 %a4, %b4 : f32
    %nan5 = vm.cmp.nan.f32 %r4 : f32
    vm.check.nz %nan5, "1 rem 0" : i32
    %a5 = vm.global.load.f32 @f32_nan : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.add.f32 %a5, %b5 : f32
    %nan6 = vm.cmp.nan.f32 %r5 : f32
    vm.check.nz %nan6, "NaN + 1" : i32
    vm.return
  }
  vm.export @invalid_operations_give_nan

  vm.func private @times_zero_is_not_always_zero() {
    %zero = vm.const.f32.zero
    %a = vm.global.load.f32 @f32_nan : f32
    %r = vm.mul.f32 %a, %zero : f32
    %nan1 = vm.cmp.nan.f32 %r : f32
    vm.check.nz %nan1, "NaN * 0" : i32
    %b = vm.global.load.f32 @f32_inf : f32
    %s = vm.mul.f32 %b, %zero : f32
    %nan2 = vm.cmp.nan.f32 %s : f32
    vm.check.nz %nan2, "inf * 0" : i32
    %c = vm.global.load.f32 @f32_m2_0 : f32
    %t = vm.mul.f32 %c, %zero : f32
    %bits3 = vm.bitcast.f32.i32 %t : f32 -> i32
    %e3 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits3, %e3, "-2 * 0" : i32
    vm.return
  }
  vm.export @times_zero_is_not_always_zero attributes {kiln_only = "zero-fold"}

  vm.func private @plus_zero_loses_the_sign_of_zero() {
    %zero = vm.const.f32.zero
    %a_bits = vm.global.load.i32 @i32_min : i32
    %a = vm.bitcast.i32.f32 %a_bits : i32 -> f32
    %r = vm.add.f32 %a, %zero : f32
    %bits1 = vm.bitcast.f32.i32 %r : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @plus_zero_loses_the_sign_of_zero attributes {kiln_only = "zero-fold"}

  vm.func private @add_then_sub_is_not_the_identity() {
    %a = vm.global.load.f32 @f32_1em30 : f32
    %b = vm.global.load.f32 @f32_1_0 : f32
    %sum = vm.add.f32 %a, %b : f32
    %back = vm.sub.f32 %sum, %b : f32
    %bits1 = vm.bitcast.f32.i32 %back : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @add_then_sub_is_not_the_identity attributes {kiln_only = "sum-fold"}

  vm.func private @zero_divided_by_nan_and_zero() {
    %zero = vm.const.f32.zero
    %a = vm.global.load.f32 @f32_nan : f32
    %r = vm.div.f32 %zero, %a : f32
    %nan1 = vm.cmp.nan.f32 %r : f32
    vm.check.nz %nan1, "0 / NaN" : i32
    %b = vm.global.load.f32 @f32_m3_0 : f32
    %s = vm.div.f32 %zero, %b : f32
    %bits2 = vm.bitcast.f32.i32 %s : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "0 / -3" : i32
    vm.return
  }
  vm.export @zero_divided_by_nan_and_zero attributes {kiln_only = "zero-fold"}

  vm.func private @x_compared_with_itself_may_be_nan() {
    %a = vm.global.load.f32 @f32_nan : f32
    %eq = vm.cmp.eq.f32.o %a, %a : f32
    %e1 = vm.const.i32 0
    vm.check.eq %eq, %e1, "eq" : i32
    %lte = vm.cmp.lte.f32.o %a, %a : f32
    %e2 = vm.const.i32 0
    vm.check.eq %lte, %e2, "lte" : i32
    %lt = vm.cmp.lt.f32.u %a, %a : f32
    %e3 = vm.const.i32 1
    vm.check.eq %lt, %e3, "unordered lt" : i32
    vm.return
  }
  vm.export @x_compared_with_itself_may_be_nan attributes {kiln_only = "nan-fold"}

  vm.func private @newton_square_root() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_6 : i32
      %x = vm.global.load.f32 @f32_2_0 : f32
      %half = vm.const.f32 0.5
      vm.br ^loop(%zero, %x : i32, f32)
    ^loop(%i: i32, %guess: f32):
      %quotient = vm.div.f32 %x, %guess : f32
      %sum = vm.add.f32 %guess, %quotient : f32
      %better = vm.mul.f32 %sum, %half : f32
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %better : i32, f32), ^done
    ^done:
      %bits1 = vm.bitcast.f32.i32 %better : f32 -> i32
      %e1 = vm.const.i32 0x3FB504F3
      vm.check.eq %bits1, %e1 : i32
      vm.return
  }
  vm.export @newton_square_root
}
