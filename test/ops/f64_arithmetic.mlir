// Arithmetic on f64: IEEE 754, round to nearest even, no contraction, signed zeros and infinities.
vm.module public @f64_arithmetic {
  vm.global.f64 private mutable @f64_0 : f64
  vm.global.f64 private mutable @f64_0_5 = 0.5 : f64
  vm.global.f64 private mutable @f64_1_0 = 1.0 : f64
  vm.global.f64 private mutable @f64_1_25 = 1.25 : f64
  vm.global.f64 private mutable @f64_1_5 = 1.5 : f64
  vm.global.f64 private mutable @f64_1_75 = 1.75 : f64
  vm.global.f64 private mutable @f64_1em30 = 1.0e-30 : f64
  vm.global.f64 private mutable @f64_2_0 = 2.0 : f64
  vm.global.f64 private mutable @f64_2_25 = 2.25 : f64
  vm.global.f64 private mutable @f64_2_5 = 2.5 : f64
  vm.global.f64 private mutable @f64_3_0 = 3.0 : f64
  vm.global.f64 private mutable @f64_3_5 = 3.5 : f64
  vm.global.f64 private mutable @f64_4503599627370497_0 = 4503599627370497.0 : f64
  vm.global.f64 private mutable @f64_4_0 = 4.0 : f64
  vm.global.f64 private mutable @f64_5_0 = 5.0 : f64
  vm.global.f64 private mutable @f64_6_0 = 6.0 : f64
  vm.global.f64 private mutable @f64_inf = 0x7FF0000000000000 : f64
  vm.global.f64 private mutable @f64_m0_25 = -0.25 : f64
  vm.global.f64 private mutable @f64_m0_5 = -0.5 : f64
  vm.global.f64 private mutable @f64_m1_0 = -1.0 : f64
  vm.global.f64 private mutable @f64_m1_25 = -1.25 : f64
  vm.global.f64 private mutable @f64_m1_5 = -1.5 : f64
  vm.global.f64 private mutable @f64_m1_75 = -1.75 : f64
  vm.global.f64 private mutable @f64_m2_0 = -2.0 : f64
  vm.global.f64 private mutable @f64_m2_5 = -2.5 : f64
  vm.global.f64 private mutable @f64_m3_0 = -3.0 : f64
  vm.global.f64 private mutable @f64_m4_0 = -4.0 : f64
  vm.global.f64 private mutable @f64_m5_0 = -5.0 : f64
  vm.global.f64 private mutable @f64_m6_0 = -6.0 : f64
  vm.global.f64 private mutable @f64_minus_inf = 0xFFF0000000000000 : f64
  vm.global.f64 private mutable @f64_nan = 0x7FF8000000000000 : f64
  vm.global.f64 private mutable @f64_x1 = 0x0000000000000001 : f64
  vm.global.f64 private mutable @f64_x3FDFFFFFFFFFFFFF = 0x3FDFFFFFFFFFFFFF : f64
  vm.global.f64 private mutable @f64_x3FF0000000000001 = 0x3FF0000000000001 : f64
  vm.global.f64 private mutable @f64_x3FF0000000000002 = 0x3FF0000000000002 : f64
  vm.global.f64 private mutable @f64_x7FEFFFFFFFFFFFFF = 0x7FEFFFFFFFFFFFFF : f64
  vm.global.f64 private mutable @f64_x7FF0123456789ABC = 0x7FF0123456789ABC : f64
  vm.global.f64 private mutable @f64_xBFF0000000000002 = 0xBFF0000000000002 : f64
  vm.global.f64 private mutable @f64_xFFF0123456789ABC = 0xFFF0123456789ABC : f64
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64

  vm.func private @add_f64() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %b0 = vm.global.load.f64 @f64_2_25 : f64
    %r0 = vm.add.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x400E000000000000  // 3.75
    vm.check.eq %bits1, %e1, "1.5 + 2.25" : i64
    %a1 = vm.global.load.f64 @f64_0 : f64
    %b1_bits = vm.global.load.i64 @i64_min : i64
    %b1 = vm.bitcast.i64.f64 %b1_bits : i64 -> f64
    %r1 = vm.add.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "0 + -0" : i64
    %a2_bits = vm.global.load.i64 @i64_min : i64
    %a2 = vm.bitcast.i64.f64 %a2_bits : i64 -> f64
    %b2_bits = vm.global.load.i64 @i64_min : i64
    %b2 = vm.bitcast.i64.f64 %b2_bits : i64 -> f64
    %r2 = vm.add.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits3, %e3, "-0 + -0" : i64
    %a3 = vm.global.load.f64 @f64_x7FEFFFFFFFFFFFFF : f64
    %b3 = vm.global.load.f64 @f64_x7FEFFFFFFFFFFFFF : f64
    %r3 = vm.add.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits4, %e4, "overflow" : i64
    %a4 = vm.global.load.f64 @f64_inf : f64
    %b4 = vm.global.load.f64 @f64_m1_0 : f64
    %r4 = vm.add.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits5, %e5, "inf + -1" : i64
    %a5 = vm.global.load.f64 @f64_1_0 : f64
    %b5 = vm.global.load.f64 @f64_x1 : f64
    %r5 = vm.add.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits6, %e6, "absorbed" : i64
    vm.return
  }
  vm.export @add_f64

  vm.func private @sub_f64() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %b0 = vm.global.load.f64 @f64_2_25 : f64
    %r0 = vm.sub.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0xBFE8000000000000  // -0.75
    vm.check.eq %bits1, %e1, "1.5 - 2.25" : i64
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.sub.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "1 - 1" : i64
    %a2_bits = vm.global.load.i64 @i64_min : i64
    %a2 = vm.bitcast.i64.f64 %a2_bits : i64 -> f64
    %b2 = vm.global.load.f64 @f64_0 : f64
    %r2 = vm.sub.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits3, %e3, "-0 - 0" : i64
    %a3 = vm.global.load.f64 @f64_x3FF0000000000001 : f64
    %b3 = vm.global.load.f64 @f64_1_0 : f64
    %r3 = vm.sub.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x3CB0000000000000
    vm.check.eq %bits4, %e4, "exact difference" : i64
    vm.return
  }
  vm.export @sub_f64

  vm.func private @mul_f64() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %b0 = vm.global.load.f64 @f64_m2_0 : f64
    %r0 = vm.mul.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0xC008000000000000  // -3.0
    vm.check.eq %bits1, %e1, "1.5 * -2" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %b1 = vm.global.load.f64 @f64_3_0 : f64
    %r1 = vm.mul.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0 * 3" : i64
    %a2 = vm.global.load.f64 @f64_x7FEFFFFFFFFFFFFF : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.mul.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits3, %e3, "overflow" : i64
    %a3 = vm.global.load.f64 @f64_x1 : f64
    %b3 = vm.global.load.f64 @f64_0_5 : f64
    %r3 = vm.mul.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "underflow to even" : i64
    %a4 = vm.global.load.f64 @f64_inf : f64
    %b4 = vm.global.load.f64 @f64_m1_0 : f64
    %r4 = vm.mul.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits5, %e5, "inf * -1" : i64
    vm.return
  }
  vm.export @mul_f64

  vm.func private @div_f64() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_m4_0 : f64
    %r0 = vm.div.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0xBFD0000000000000  // -0.25
    vm.check.eq %bits1, %e1, "1 / -4" : i64
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_0 : f64
    %r1 = vm.div.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits2, %e2, "1 / 0" : i64
    %a2 = vm.global.load.f64 @f64_m1_0 : f64
    %b2 = vm.global.load.f64 @f64_0 : f64
    %r2 = vm.div.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits3, %e3, "-1 / 0" : i64
    %a3 = vm.global.load.f64 @f64_1_0 : f64
    %b3 = vm.global.load.f64 @f64_inf : f64
    %r3 = vm.div.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "1 / inf" : i64
    %a4 = vm.global.load.f64 @f64_0 : f64
    %b4 = vm.global.load.f64 @f64_m5_0 : f64
    %r4 = vm.div.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits5, %e5, "0 / -5" : i64
    %a5 = vm.global.load.f64 @f64_1_0 : f64
    %b5 = vm.global.load.f64 @f64_3_0 : f64
    %r5 = vm.div.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x3FD5555555555555
    vm.check.eq %bits6, %e6, "1 / 3" : i64
    vm.return
  }
  vm.export @div_f64

  vm.func private @rem_f64_is_the_ieee_remainder() {
    %a0 = vm.global.load.f64 @f64_5_0 : f64
    %b0 = vm.global.load.f64 @f64_3_0 : f64
    %r0 = vm.rem.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits1, %e1, "5 rem 3" : i64
    %a1 = vm.global.load.f64 @f64_m5_0 : f64
    %b1 = vm.global.load.f64 @f64_3_0 : f64
    %r1 = vm.rem.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits2, %e2, "-5 rem 3" : i64
    %a2 = vm.global.load.f64 @f64_6_0 : f64
    %b2 = vm.global.load.f64 @f64_4_0 : f64
    %r2 = vm.rem.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xC000000000000000  // -2.0
    vm.check.eq %bits3, %e3, "tie to even" : i64
    %a3 = vm.global.load.f64 @f64_2_0 : f64
    %b3 = vm.global.load.f64 @f64_4_0 : f64
    %r3 = vm.rem.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits4, %e4, "tie to even below" : i64
    %a4 = vm.global.load.f64 @f64_1_0 : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.rem.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits5, %e5, "1 rem inf" : i64
    %a5 = vm.global.load.f64 @f64_m6_0 : f64
    %b5 = vm.global.load.f64 @f64_3_0 : f64
    %r5 = vm.rem.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits6, %e6, "zero keeps the sign" : i64
    vm.return
  }
  vm.export @rem_f64_is_the_ieee_remainder

  vm.func private @fma_f64_rounds_twice() {
    %a0 = vm.global.load.f64 @f64_2_0 : f64
    %b0 = vm.global.load.f64 @f64_3_0 : f64
    %c0 = vm.global.load.f64 @f64_4_0 : f64
    %r0 = vm.fma.f64 %a0, %b0, %c0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4024000000000000  // 10.0
    vm.check.eq %bits1, %e1, "2 * 3 + 4" : i64
    %a1 = vm.global.load.f64 @f64_x3FF0000000000001 : f64
    %b1 = vm.global.load.f64 @f64_x3FF0000000000001 : f64
    %c1 = vm.global.load.f64 @f64_xBFF0000000000002 : f64
    %r1 = vm.fma.f64 %a1, %b1, %c1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "product is rounded first" : i64
    %a2 = vm.global.load.f64 @f64_0 : f64
    %b2 = vm.global.load.f64 @f64_5_0 : f64
    %c2_bits = vm.global.load.i64 @i64_min : i64
    %c2 = vm.bitcast.i64.f64 %c2_bits : i64 -> f64
    %r2 = vm.fma.f64 %a2, %b2, %c2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "0 * 5 + -0" : i64
    %a3 = vm.global.load.f64 @f64_1_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %c3_bits = vm.global.load.i64 @i64_min : i64
    %c3 = vm.bitcast.i64.f64 %c3_bits : i64 -> f64
    %r3 = vm.fma.f64 %a3, %b3, %c3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits4, %e4, "-0 + -0" : i64
    vm.return
  }
  vm.export @fma_f64_rounds_twice

  vm.func private @mul_then_add_is_not_contracted() {
    %a = vm.global.load.f64 @f64_x3FF0000000000001 : f64
    %b = vm.global.load.f64 @f64_xBFF0000000000002 : f64
    %product = vm.mul.f64 %a, %a : f64
    %sum = vm.add.f64 %product, %b : f64
    %bits1 = vm.bitcast.f64.i64 %sum : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @mul_then_add_is_not_contracted

  vm.func private @sub_of_a_product_is_not_contracted() {
    %a = vm.global.load.f64 @f64_x3FF0000000000001 : f64
    %b = vm.global.load.f64 @f64_x3FF0000000000002 : f64
    %product = vm.mul.f64 %a, %a : f64
    %difference = vm.sub.f64 %b, %product : f64
    %bits1 = vm.bitcast.f64.i64 %difference : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @sub_of_a_product_is_not_contracted

  vm.func private @abs_f64() {
    %a0 = vm.global.load.f64 @f64_m1_5 : f64
    %r0 = vm.abs.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF8000000000000  // 1.5
    vm.check.eq %bits1, %e1, "negative" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.abs.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "-0" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %r2 = vm.abs.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits3, %e3, "-inf" : i64
    %a3 = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %r3 = vm.abs.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits4, %e4, "NaN keeps its payload" : i64
    vm.return
  }
  vm.export @abs_f64

  vm.func private @neg_f64() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %r0 = vm.neg.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0xBFF8000000000000  // -1.5
    vm.check.eq %bits1, %e1, "positive" : i64
    %a1 = vm.global.load.f64 @f64_0 : f64
    %r1 = vm.neg.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "0" : i64
    %a2_bits = vm.global.load.i64 @i64_min : i64
    %a2 = vm.bitcast.i64.f64 %a2_bits : i64 -> f64
    %r2 = vm.neg.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "-0" : i64
    %a3 = vm.global.load.f64 @f64_inf : f64
    %r3 = vm.neg.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits4, %e4, "inf" : i64
    %a4 = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    %r4 = vm.neg.f64 %a4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0xFFF0123456789ABC
    vm.check.eq %bits5, %e5, "NaN keeps its payload" : i64
    vm.return
  }
  vm.export @neg_f64

  vm.func private @min_f64() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.min.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1, "1, 2" : i64
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.min.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits2, %e2, "2, 1" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %b2 = vm.global.load.f64 @f64_1_0 : f64
    %r2 = vm.min.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits3, %e3, "-inf" : i64
    %a3 = vm.global.load.f64 @f64_1_0 : f64
    %b3 = vm.global.load.f64 @f64_nan : f64
    %r3 = vm.min.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits4, %e4, "NaN on the right" : i64
    %a4 = vm.global.load.f64 @f64_0 : f64
    %b4_bits = vm.global.load.i64 @i64_min : i64
    %b4 = vm.bitcast.i64.f64 %b4_bits : i64 -> f64
    %r4 = vm.min.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits5, %e5, "0, -0" : i64
    %a5_bits = vm.global.load.i64 @i64_min : i64
    %a5 = vm.bitcast.i64.f64 %a5_bits : i64 -> f64
    %b5 = vm.global.load.f64 @f64_0 : f64
    %r5 = vm.min.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits6, %e6, "-0, 0" : i64
    vm.return
  }
  vm.export @min_f64

  vm.func private @max_f64() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.max.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits1, %e1, "1, 2" : i64
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.max.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits2, %e2, "2, 1" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %b2 = vm.global.load.f64 @f64_1_0 : f64
    %r2 = vm.max.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits3, %e3, "inf" : i64
    %a3 = vm.global.load.f64 @f64_1_0 : f64
    %b3 = vm.global.load.f64 @f64_nan : f64
    %r3 = vm.max.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits4, %e4, "NaN on the right" : i64
    %a4 = vm.global.load.f64 @f64_0 : f64
    %b4_bits = vm.global.load.i64 @i64_min : i64
    %b4 = vm.bitcast.i64.f64 %b4_bits : i64 -> f64
    %r4 = vm.max.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits5, %e5, "0, -0" : i64
    %a5_bits = vm.global.load.i64 @i64_min : i64
    %a5 = vm.bitcast.i64.f64 %a5_bits : i64 -> f64
    %b5 = vm.global.load.f64 @f64_0 : f64
    %r5 = vm.max.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits6, %e6, "-0, 0" : i64
    vm.return
  }
  vm.export @max_f64

  vm.func private @min_f64_with_nan_on_the_left() {
    %a = vm.global.load.f64 @f64_nan : f64
    %b = vm.global.load.f64 @f64_1_0 : f64
    %r = vm.min.f64 %a, %b : f64
    %nan1 = vm.cmp.nan.f64 %r : f64
    vm.check.nz %nan1 : i32
    vm.return
  }
  vm.export @min_f64_with_nan_on_the_left

  vm.func private @max_f64_with_nan_on_the_left() {
    %a = vm.global.load.f64 @f64_nan : f64
    %b = vm.global.load.f64 @f64_1_0 : f64
    %r = vm.max.f64 %a, %b : f64
    %nan1 = vm.cmp.nan.f64 %r : f64
    vm.check.nz %nan1 : i32
    vm.return
  }
  vm.export @max_f64_with_nan_on_the_left

  vm.func private @ceil_f64() {
    %a0 = vm.global.load.f64 @f64_1_25 : f64
    %r0 = vm.ceil.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits1, %e1, "1.25" : i64
    %a1 = vm.global.load.f64 @f64_m1_75 : f64
    %r1 = vm.ceil.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits2, %e2, "-1.75" : i64
    %a2 = vm.global.load.f64 @f64_m0_5 : f64
    %r2 = vm.ceil.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits3, %e3, "-0.5" : i64
    %a3_bits = vm.global.load.i64 @i64_min : i64
    %a3 = vm.bitcast.i64.f64 %a3_bits : i64 -> f64
    %r3 = vm.ceil.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits4, %e4, "-0" : i64
    %a4 = vm.global.load.f64 @f64_4503599627370497_0 : f64
    %r4 = vm.ceil.f64 %a4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x4330000000000001  // 4503599627370497.0
    vm.check.eq %bits5, %e5, "large" : i64
    %a5 = vm.global.load.f64 @f64_inf : f64
    %r5 = vm.ceil.f64 %a5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits6, %e6, "inf" : i64
    vm.return
  }
  vm.export @ceil_f64

  vm.func private @floor_f64() {
    %a0 = vm.global.load.f64 @f64_1_75 : f64
    %r0 = vm.floor.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1, "1.75" : i64
    %a1 = vm.global.load.f64 @f64_m1_25 : f64
    %r1 = vm.floor.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xC000000000000000  // -2.0
    vm.check.eq %bits2, %e2, "-1.25" : i64
    %a2 = vm.global.load.f64 @f64_0_5 : f64
    %r2 = vm.floor.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "0.5" : i64
    %a3_bits = vm.global.load.i64 @i64_min : i64
    %a3 = vm.bitcast.i64.f64 %a3_bits : i64 -> f64
    %r3 = vm.floor.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits4, %e4, "-0" : i64
    %a4 = vm.global.load.f64 @f64_4503599627370497_0 : f64
    %r4 = vm.floor.f64 %a4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x4330000000000001  // 4503599627370497.0
    vm.check.eq %bits5, %e5, "large" : i64
    %a5 = vm.global.load.f64 @f64_minus_inf : f64
    %r5 = vm.floor.f64 %a5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits6, %e6, "-inf" : i64
    vm.return
  }
  vm.export @floor_f64

  vm.func private @round_f64_away_from_zero() {
    %a0 = vm.global.load.f64 @f64_2_5 : f64
    %r0 = vm.round.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4008000000000000  // 3.0
    vm.check.eq %bits1, %e1, "2.5" : i64
    %a1 = vm.global.load.f64 @f64_m2_5 : f64
    %r1 = vm.round.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xC008000000000000  // -3.0
    vm.check.eq %bits2, %e2, "-2.5" : i64
    %a2 = vm.global.load.f64 @f64_0_5 : f64
    %r2 = vm.round.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits3, %e3, "0.5" : i64
    %a3 = vm.global.load.f64 @f64_m0_25 : f64
    %r3 = vm.round.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits4, %e4, "-0.25" : i64
    %a4 = vm.global.load.f64 @f64_x3FDFFFFFFFFFFFFF : f64
    %r4 = vm.round.f64 %a4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits5, %e5, "just below a half" : i64
    %a5 = vm.global.load.f64 @f64_4503599627370497_0 : f64
    %r5 = vm.round.f64 %a5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x4330000000000001  // 4503599627370497.0
    vm.check.eq %bits6, %e6, "large" : i64
    vm.return
  }
  vm.export @round_f64_away_from_zero

  vm.func private @round_f64_even() {
    %a0 = vm.global.load.f64 @f64_2_5 : f64
    %r0 = vm.round.f64.even %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4000000000000000  // 2.0
    vm.check.eq %bits1, %e1, "2.5" : i64
    %a1 = vm.global.load.f64 @f64_3_5 : f64
    %r1 = vm.round.f64.even %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x4010000000000000  // 4.0
    vm.check.eq %bits2, %e2, "3.5" : i64
    %a2 = vm.global.load.f64 @f64_m2_5 : f64
    %r2 = vm.round.f64.even %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xC000000000000000  // -2.0
    vm.check.eq %bits3, %e3, "-2.5" : i64
    %a3 = vm.global.load.f64 @f64_0_5 : f64
    %r3 = vm.round.f64.even %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "0.5" : i64
    %a4 = vm.global.load.f64 @f64_m0_25 : f64
    %r4 = vm.round.f64.even %a4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits5, %e5, "-0.25" : i64
    %a5 = vm.global.load.f64 @f64_4503599627370497_0 : f64
    %r5 = vm.round.f64.even %a5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x4330000000000001  // 4503599627370497.0
    vm.check.eq %bits6, %e6, "large" : i64
    vm.return
  }
  vm.export @round_f64_even

  vm.func private @round_f64_even_keeps_the_sign_of_zero() {
    %a0 = vm.global.load.f64 @f64_m0_5 : f64
    %r0 = vm.round.f64.even %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1, "-0.5" : i64
    vm.return
  }
  vm.export @round_f64_even_keeps_the_sign_of_zero attributes {kiln_only = "negative-zero"}

  vm.func private @invalid_operations_give_nan() {
    %a0 = vm.global.load.f64 @f64_inf : f64
    %b0 = vm.global.load.f64 @f64_minus_inf : f64
    %r0 = vm.add.f64 %a0, %b0 : f64
    %nan1 = vm.cmp.nan.f64 %r0 : f64
    vm.check.nz %nan1, "inf + -inf" : i32
    %a1 = vm.global.load.f64 @f64_inf : f64
    %b1 = vm.global.load.f64 @f64_inf : f64
    %r1 = vm.sub.f64 %a1, %b1 : f64
    %nan2 = vm.cmp.nan.f64 %r1 : f64
    vm.check.nz %nan2, "inf - inf" : i32
    %a2 = vm.global.load.f64 @f64_0 : f64
    %b2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.mul.f64 %a2, %b2 : f64
    %nan3 = vm.cmp.nan.f64 %r2 : f64
    vm.check.nz %nan3, "0 * inf" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3 = vm.global.load.f64 @f64_0 : f64
    %r3 = vm.div.f64 %a3, %b3 : f64
    %nan4 = vm.cmp.nan.f64 %r3 : f64
    vm.check.nz %nan4, "0 / 0" : i32
    %a4 = vm.global.load.f64 @f64_1_0 : f64
    %b4 = vm.global.load.f64 @f64_0 : f64
    %r4 = vm.rem.f64 %a4, %b4 : f64
    %nan5 = vm.cmp.nan.f64 %r4 : f64
    vm.check.nz %nan5, "1 rem 0" : i32
    %a5 = vm.global.load.f64 @f64_nan : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.add.f64 %a5, %b5 : f64
    %nan6 = vm.cmp.nan.f64 %r5 : f64
    vm.check.nz %nan6, "NaN + 1" : i32
    vm.return
  }
  vm.export @invalid_operations_give_nan

  vm.func private @times_zero_is_not_always_zero() {
    %zero = vm.const.f64.zero
    %a = vm.global.load.f64 @f64_nan : f64
    %r = vm.mul.f64 %a, %zero : f64
    %nan1 = vm.cmp.nan.f64 %r : f64
    vm.check.nz %nan1, "NaN * 0" : i32
    %b = vm.global.load.f64 @f64_inf : f64
    %s = vm.mul.f64 %b, %zero : f64
    %nan2 = vm.cmp.nan.f64 %s : f64
    vm.check.nz %nan2, "inf * 0" : i32
    %c = vm.global.load.f64 @f64_m2_0 : f64
    %t = vm.mul.f64 %c, %zero : f64
    %bits3 = vm.bitcast.f64.i64 %t : f64 -> i64
    %e3 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits3, %e3, "-2 * 0" : i64
    vm.return
  }
  vm.export @times_zero_is_not_always_zero attributes {kiln_only = "zero-fold"}

  vm.func private @plus_zero_loses_the_sign_of_zero() {
    %zero = vm.const.f64.zero
    %a_bits = vm.global.load.i64 @i64_min : i64
    %a = vm.bitcast.i64.f64 %a_bits : i64 -> f64
    %r = vm.add.f64 %a, %zero : f64
    %bits1 = vm.bitcast.f64.i64 %r : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @plus_zero_loses_the_sign_of_zero attributes {kiln_only = "zero-fold"}

  vm.func private @add_then_sub_is_not_the_identity() {
    %a = vm.global.load.f64 @f64_1em30 : f64
    %b = vm.global.load.f64 @f64_1_0 : f64
    %sum = vm.add.f64 %a, %b : f64
    %back = vm.sub.f64 %sum, %b : f64
    %bits1 = vm.bitcast.f64.i64 %back : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @add_then_sub_is_not_the_identity attributes {kiln_only = "sum-fold"}

  vm.func private @zero_divided_by_nan_and_zero() {
    %zero = vm.const.f64.zero
    %a = vm.global.load.f64 @f64_nan : f64
    %r = vm.div.f64 %zero, %a : f64
    %nan1 = vm.cmp.nan.f64 %r : f64
    vm.check.nz %nan1, "0 / NaN" : i32
    %b = vm.global.load.f64 @f64_m3_0 : f64
    %s = vm.div.f64 %zero, %b : f64
    %bits2 = vm.bitcast.f64.i64 %s : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "0 / -3" : i64
    vm.return
  }
  vm.export @zero_divided_by_nan_and_zero attributes {kiln_only = "zero-fold"}

  vm.func private @x_compared_with_itself_may_be_nan() {
    %a = vm.global.load.f64 @f64_nan : f64
    %eq = vm.cmp.eq.f64.o %a, %a : f64
    %e1 = vm.const.i32 0
    vm.check.eq %eq, %e1, "eq" : i32
    %lte = vm.cmp.lte.f64.o %a, %a : f64
    %e2 = vm.const.i32 0
    vm.check.eq %lte, %e2, "lte" : i32
    %lt = vm.cmp.lt.f64.u %a, %a : f64
    %e3 = vm.const.i32 1
    vm.check.eq %lt, %e3, "unordered lt" : i32
    vm.return
  }
  vm.export @x_compared_with_itself_may_be_nan attributes {kiln_only = "nan-fold"}

  vm.func private @newton_square_root() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_6 : i32
      %x = vm.global.load.f64 @f64_2_0 : f64
      %half = vm.const.f64 0.5
      vm.br ^loop(%zero, %x : i32, f64)
    ^loop(%i: i32, %guess: f64):
      %quotient = vm.div.f64 %x, %guess : f64
      %sum = vm.add.f64 %guess, %quotient : f64
      %better = vm.mul.f64 %sum, %half : f64
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %better : i32, f64), ^done
    ^done:
      %bits1 = vm.bitcast.f64.i64 %better : f64 -> i64
      %e1 = vm.const.i64 0x3FF6A09E667F3BCC
      vm.check.eq %bits1, %e1 : i64
      vm.return
  }
  vm.export @newton_square_root
}
