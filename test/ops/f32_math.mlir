// Elementary functions of f32 at points where the result is exact, and at special values.
vm.module public @f32_math {
  vm.global.f32 private mutable @f32_0 : f32
  vm.global.f32 private mutable @f32_0_25 = 0.25 : f32
  vm.global.f32 private mutable @f32_0_5 = 0.5 : f32
  vm.global.f32 private mutable @f32_1000_0 = 1000.0 : f32
  vm.global.f32 private mutable @f32_10_0 = 10.0 : f32
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_2_0 = 2.0 : f32
  vm.global.f32 private mutable @f32_3_0 = 3.0 : f32
  vm.global.f32 private mutable @f32_4_0 = 4.0 : f32
  vm.global.f32 private mutable @f32_5_0 = 5.0 : f32
  vm.global.f32 private mutable @f32_8_0 = 8.0 : f32
  vm.global.f32 private mutable @f32_9_0 = 9.0 : f32
  vm.global.f32 private mutable @f32_inf = 0x7F800000 : f32
  vm.global.f32 private mutable @f32_m1_0 = -1.0 : f32
  vm.global.f32 private mutable @f32_m2_0 = -2.0 : f32
  vm.global.f32 private mutable @f32_m3_0 = -3.0 : f32
  vm.global.f32 private mutable @f32_minus_inf = 0xFF800000 : f32
  vm.global.f32 private mutable @f32_nan = 0x7FC00000 : f32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x10000000000 = 1099511627776 : i64
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64

  vm.func private @exp_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.exp.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1 = vm.global.load.f32 @f32_minus_inf : f32
    %r1 = vm.exp.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "-inf" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.exp.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "inf" : i32
    vm.return
  }
  vm.export @exp_f32

  vm.func private @exp2_f32() {
    %a0 = vm.global.load.f32 @f32_3_0 : f32
    %r0 = vm.exp2.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x41000000  // 8.0
    vm.check.eq %bits1, %e1, "3" : i32
    %a1 = vm.global.load.f32 @f32_m2_0 : f32
    %r1 = vm.exp2.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3E800000  // 0.25
    vm.check.eq %bits2, %e2, "-2" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %r2 = vm.exp2.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "-inf" : i32
    vm.return
  }
  vm.export @exp2_f32

  vm.func private @expm1_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.expm1.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.expm1.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %r2 = vm.expm1.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i32
    vm.return
  }
  vm.export @expm1_f32

  vm.func private @log_f32() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.log.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "1" : i32
    %a1 = vm.global.load.f32 @f32_0 : f32
    %r1 = vm.log.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xFF800000
    vm.check.eq %bits2, %e2, "0" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.log.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "inf" : i32
    vm.return
  }
  vm.export @log_f32

  vm.func private @log2_f32() {
    %a0 = vm.global.load.f32 @f32_8_0 : f32
    %r0 = vm.log2.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40400000  // 3.0
    vm.check.eq %bits1, %e1, "8" : i32
    %a1 = vm.global.load.f32 @f32_0_25 : f32
    %r1 = vm.log2.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC0000000  // -2.0
    vm.check.eq %bits2, %e2, "0.25" : i32
    %a2_bits = vm.global.load.i32 @i32_min : i32
    %a2 = vm.bitcast.i32.f32 %a2_bits : i32 -> f32
    %r2 = vm.log2.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xFF800000
    vm.check.eq %bits3, %e3, "-0" : i32
    vm.return
  }
  vm.export @log2_f32

  vm.func private @log10_f32() {
    %a0 = vm.global.load.f32 @f32_1000_0 : f32
    %r0 = vm.log10.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40400000  // 3.0
    vm.check.eq %bits1, %e1, "1000" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.log10.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits2, %e2, "1" : i32
    vm.return
  }
  vm.export @log10_f32

  vm.func private @log1p_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.log1p.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.log1p.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_m1_0 : f32
    %r2 = vm.log1p.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xFF800000
    vm.check.eq %bits3, %e3, "-1" : i32
    vm.return
  }
  vm.export @log1p_f32

  vm.func private @sin_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.sin.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.sin.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i32
    vm.return
  }
  vm.export @sin_f32

  vm.func private @cos_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.cos.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.cos.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits2, %e2, "-0" : i32
    vm.return
  }
  vm.export @cos_f32

  vm.func private @atan_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.atan.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.atan.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i32
    vm.return
  }
  vm.export @atan_f32

  vm.func private @tanh_f32() {
    %a0_bits = vm.global.load.i32 @i32_min : i32
    %a0 = vm.bitcast.i32.f32 %a0_bits : i32 -> f32
    %r0 = vm.tanh.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1, "-0" : i32
    %a1 = vm.global.load.f32 @f32_inf : f32
    %r1 = vm.tanh.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits2, %e2, "inf" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %r2 = vm.tanh.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i32
    vm.return
  }
  vm.export @tanh_f32

  vm.func private @erf_f32() {
    %a0_bits = vm.global.load.i32 @i32_min : i32
    %a0 = vm.bitcast.i32.f32 %a0_bits : i32 -> f32
    %r0 = vm.erf.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1, "-0" : i32
    %a1 = vm.global.load.f32 @f32_inf : f32
    %r1 = vm.erf.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits2, %e2, "inf" : i32
    %a2 = vm.global.load.f32 @f32_minus_inf : f32
    %r2 = vm.erf.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i32
    vm.return
  }
  vm.export @erf_f32

  vm.func private @sqrt_f32() {
    %a0 = vm.global.load.f32 @f32_9_0 : f32
    %r0 = vm.sqrt.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40400000  // 3.0
    vm.check.eq %bits1, %e1, "9" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %r1 = vm.sqrt.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3FB504F3
    vm.check.eq %bits2, %e2, "2" : i32
    %a2_bits = vm.global.load.i32 @i32_min : i32
    %a2 = vm.bitcast.i32.f32 %a2_bits : i32 -> f32
    %r2 = vm.sqrt.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits3, %e3, "-0" : i32
    %a3 = vm.global.load.f32 @f32_inf : f32
    %r3 = vm.sqrt.f32 %a3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x7F800000
    vm.check.eq %bits4, %e4, "inf" : i32
    vm.return
  }
  vm.export @sqrt_f32

  vm.func private @rsqrt_f32() {
    %a0 = vm.global.load.f32 @f32_4_0 : f32
    %r0 = vm.rsqrt.f32 %a0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F000000  // 0.5
    vm.check.eq %bits1, %e1, "4" : i32
    %a1 = vm.global.load.f32 @f32_0 : f32
    %r1 = vm.rsqrt.f32 %a1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x7F800000
    vm.check.eq %bits2, %e2, "0" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.rsqrt.f32 %a2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "inf" : i32
    vm.return
  }
  vm.export @rsqrt_f32

  vm.func private @atan2_f32() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.atan2.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "0, 1" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.atan2.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "-0, 1" : i32
    %a2 = vm.global.load.f32 @f32_1_0 : f32
    %b2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.atan2.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "1, inf" : i32
    vm.return
  }
  vm.export @atan2_f32

  vm.func private @pow_f32() {
    %a0 = vm.global.load.f32 @f32_2_0 : f32
    %b0 = vm.global.load.f32 @f32_10_0 : f32
    %r0 = vm.pow.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x44800000  // 1024.0
    vm.check.eq %bits1, %e1, "2, 10" : i32
    %a1 = vm.global.load.f32 @f32_m2_0 : f32
    %b1 = vm.global.load.f32 @f32_3_0 : f32
    %r1 = vm.pow.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC1000000  // -8.0
    vm.check.eq %bits2, %e2, "-2, 3" : i32
    %a2 = vm.global.load.f32 @f32_5_0 : f32
    %b2 = vm.global.load.f32 @f32_0 : f32
    %r2 = vm.pow.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits3, %e3, "5, 0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3 = vm.global.load.f32 @f32_m1_0 : f32
    %r3 = vm.pow.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x7F800000
    vm.check.eq %bits4, %e4, "0, -1" : i32
    %a4 = vm.global.load.f32 @f32_nan : f32
    %b4 = vm.global.load.f32 @f32_0 : f32
    %r4 = vm.pow.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits5, %e5, "NaN, 0" : i32
    %a5 = vm.global.load.f32 @f32_1_0 : f32
    %b5 = vm.global.load.f32 @f32_nan : f32
    %r5 = vm.pow.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits6, %e6, "1, NaN" : i32
    vm.return
  }
  vm.export @pow_f32

  vm.func private @fpowi_f32() {
    %a0 = vm.global.load.f32 @f32_2_0 : f32
    %b0 = vm.global.load.i64 @i64_10 : i64
    %r0 = vm.fpowi.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x44800000  // 1024.0
    vm.check.eq %bits1, %e1, "2, 10" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.i64 @i64_m2 : i64
    %r1 = vm.fpowi.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3E800000  // 0.25
    vm.check.eq %bits2, %e2, "2, -2" : i32
    %a2 = vm.global.load.f32 @f32_m3_0 : f32
    %b2 = vm.global.load.i64 @i64_3 : i64
    %r2 = vm.fpowi.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xC1D80000  // -27.0
    vm.check.eq %bits3, %e3, "-3, 3" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.fpowi.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits4, %e4, "0, 0" : i32
    %a4 = vm.global.load.f32 @f32_0 : f32
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.fpowi.f32 %a4, %b4 : f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x7F800000
    vm.check.eq %bits5, %e5, "0, -1" : i32
    %a5 = vm.global.load.f32 @f32_nan : f32
    %b5 = vm.global.load.i64 @i64_0 : i64
    %r5 = vm.fpowi.f32 %a5, %b5 : f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits6, %e6, "NaN, 0" : i32
    vm.return
  }
  vm.export @fpowi_f32

  vm.func private @fpowi_f32_of_a_wide_exponent() {
    %a0 = vm.global.load.f32 @f32_2_0 : f32
    %b0 = vm.global.load.i64 @i64_x100000000 : i64
    %r0 = vm.fpowi.f32 %a0, %b0 : f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x7F800000
    vm.check.eq %bits1, %e1, "2, 2^32" : i32
    %a1 = vm.global.load.f32 @f32_m1_0 : f32
    %b1 = vm.global.load.i64 @i64_x100000001 : i64
    %r1 = vm.fpowi.f32 %a1, %b1 : f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xBF800000  // -1.0
    vm.check.eq %bits2, %e2, "-1, odd" : i32
    %a2 = vm.global.load.f32 @f32_0_5 : f32
    %b2 = vm.global.load.i64 @i64_x10000000000 : i64
    %r2 = vm.fpowi.f32 %a2, %b2 : f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits3, %e3, "0.5, 2^40" : i32
    %a3 = vm.global.load.f32 @f32_2_0 : f32
    %b3 = vm.global.load.i64 @i64_min : i64
    %r3 = vm.fpowi.f32 %a3, %b3 : f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "2, INT64_MIN" : i32
    vm.return
  }
  vm.export @fpowi_f32_of_a_wide_exponent attributes {kiln_only = "exponent"}

  vm.func private @outside_the_domain_is_nan() {
    %a0 = vm.global.load.f32 @f32_m1_0 : f32
    %r0 = vm.log.f32 %a0 : f32
    %nan1 = vm.cmp.nan.f32 %r0 : f32
    vm.check.nz %nan1, "log" : i32
    %a1 = vm.global.load.f32 @f32_m1_0 : f32
    %r1 = vm.log2.f32 %a1 : f32
    %nan2 = vm.cmp.nan.f32 %r1 : f32
    vm.check.nz %nan2, "log2" : i32
    %a2 = vm.global.load.f32 @f32_m1_0 : f32
    %r2 = vm.log10.f32 %a2 : f32
    %nan3 = vm.cmp.nan.f32 %r2 : f32
    vm.check.nz %nan3, "log10" : i32
    %a3 = vm.global.load.f32 @f32_m2_0 : f32
    %r3 = vm.log1p.f32 %a3 : f32
    %nan4 = vm.cmp.nan.f32 %r3 : f32
    vm.check.nz %nan4, "log1p" : i32
    %a4 = vm.global.load.f32 @f32_m1_0 : f32
    %r4 = vm.sqrt.f32 %a4 : f32
    %nan5 = vm.cmp.nan.f32 %r4 : f32
    vm.check.nz %nan5, "sqrt" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %r5 = vm.rsqrt.f32 %a5 : f32
    %nan6 = vm.cmp.nan.f32 %r5 : f32
    vm.check.nz %nan6, "rsqrt" : i32
    %a6 = vm.global.load.f32 @f32_inf : f32
    %r6 = vm.sin.f32 %a6 : f32
    %nan7 = vm.cmp.nan.f32 %r6 : f32
    vm.check.nz %nan7, "sin" : i32
    %a7 = vm.global.load.f32 @f32_minus_inf : f32
    %r7 = vm.cos.f32 %a7 : f32
    %nan8 = vm.cmp.nan.f32 %r7 : f32
    vm.check.nz %nan8, "cos" : i32
    %a8 = vm.global.load.f32 @f32_nan : f32
    %r8 = vm.exp.f32 %a8 : f32
    %nan9 = vm.cmp.nan.f32 %r8 : f32
    vm.check.nz %nan9, "exp" : i32
    %a9 = vm.global.load.f32 @f32_nan : f32
    %r9 = vm.tanh.f32 %a9 : f32
    %nan10 = vm.cmp.nan.f32 %r9 : f32
    vm.check.nz %nan10, "tanh" : i32
    %a10 = vm.global.load.f32 @f32_nan : f32
    %r10 = vm.erf.f32 %a10 : f32
    %nan11 = vm.cmp.nan.f32 %r10 : f32
    vm.check.nz %nan11, "erf" : i32
    %a11 = vm.global.load.f32 @f32_nan : f32
    %r11 = vm.atan.f32 %a11 : f32
    %nan12 = vm.cmp.nan.f32 %r11 : f32
    vm.check.nz %nan12, "atan" : i32
    %a12 = vm.global.load.f32 @f32_nan : f32
    %r12 = vm.exp2.f32 %a12 : f32
    %nan13 = vm.cmp.nan.f32 %r12 : f32
    vm.check.nz %nan13, "exp2" : i32
    %a13 = vm.global.load.f32 @f32_nan : f32
    %r13 = vm.expm1.f32 %a13 : f32
    %nan14 = vm.cmp.nan.f32 %r13 : f32
    vm.check.nz %nan14, "expm1" : i32
    vm.return
  }
  vm.export @outside_the_domain_is_nan

  vm.func private @unused_results_do_not_matter() {
    %a = vm.global.load.f32 @f32_m1_0 : f32
    %r = vm.log.f32 %a : f32
    %s = vm.sqrt.f32 %a : f32
    vm.return
  }
  vm.export @unused_results_do_not_matter
}
