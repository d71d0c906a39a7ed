// Elementary functions of f64 at points where the result is exact, and at special values.
vm.module public @f64_math {
  vm.global.f64 private mutable @f64_0 : f64
  vm.global.f64 private mutable @f64_0_25 = 0.25 : f64
  vm.global.f64 private mutable @f64_0_5 = 0.5 : f64
  vm.global.f64 private mutable @f64_1000_0 = 1000.0 : f64
  vm.global.f64 private mutable @f64_10_0 = 10.0 : f64
  vm.global.f64 private mutable @f64_1_0 = 1.0 : f64
  vm.global.f64 private mutable @f64_2_0 = 2.0 : f64
  vm.global.f64 private mutable @f64_3_0 = 3.0 : f64
  vm.global.f64 private mutable @f64_4_0 = 4.0 : f64
  vm.global.f64 private mutable @f64_5_0 = 5.0 : f64
  vm.global.f64 private mutable @f64_8_0 = 8.0 : f64
  vm.global.f64 private mutable @f64_9_0 = 9.0 : f64
  vm.global.f64 private mutable @f64_inf = 0x7FF0000000000000 : f64
  vm.global.f64 private mutable @f64_m1_0 = -1.0 : f64
  vm.global.f64 private mutable @f64_m2_0 = -2.0 : f64
  vm.global.f64 private mutable @f64_m3_0 = -3.0 : f64
  vm.global.f64 private mutable @f64_minus_inf = 0xFFF0000000000000 : f64
  vm.global.f64 private mutable @f64_nan = 0x7FF8000000000000 : f64
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x10000000000 = 1099511627776 : i64
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64

  vm.func private @exp_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.exp.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1 = vm.global.load.f64 @f64_minus_inf : f64
    %r1 = vm.exp.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "-inf" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.exp.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits3, %e3, "inf" : i64
    vm.return
  }
  vm.export @exp_f64

  vm.func private @exp2_f64() {
    %a0 = vm.global.load.f64 @f64_3_0 : f64
    %r0 = vm.exp2.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4020000000000000  // 8.0
    vm.check.eq %bits1, %e1, "3" : i64
    %a1 = vm.global.load.f64 @f64_m2_0 : f64
    %r1 = vm.exp2.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FD0000000000000  // 0.25
    vm.check.eq %bits2, %e2, "-2" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %r2 = vm.exp2.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "-inf" : i64
    vm.return
  }
  vm.export @exp2_f64

  vm.func private @expm1_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.expm1.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.expm1.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %r2 = vm.expm1.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i64
    vm.return
  }
  vm.export @expm1_f64

  vm.func private @log_f64() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.log.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "1" : i64
    %a1 = vm.global.load.f64 @f64_0 : f64
    %r1 = vm.log.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits2, %e2, "0" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.log.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits3, %e3, "inf" : i64
    vm.return
  }
  vm.export @log_f64

  vm.func private @log2_f64() {
    %a0 = vm.global.load.f64 @f64_8_0 : f64
    %r0 = vm.log2.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4008000000000000  // 3.0
    vm.check.eq %bits1, %e1, "8" : i64
    %a1 = vm.global.load.f64 @f64_0_25 : f64
    %r1 = vm.log2.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xC000000000000000  // -2.0
    vm.check.eq %bits2, %e2, "0.25" : i64
    %a2_bits = vm.global.load.i64 @i64_min : i64
    %a2 = vm.bitcast.i64.f64 %a2_bits : i64 -> f64
    %r2 = vm.log2.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits3, %e3, "-0" : i64
    vm.return
  }
  vm.export @log2_f64

  vm.func private @log10_f64() {
    %a0 = vm.global.load.f64 @f64_1000_0 : f64
    %r0 = vm.log10.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4008000000000000  // 3.0
    vm.check.eq %bits1, %e1, "1000" : i64
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.log10.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits2, %e2, "1" : i64
    vm.return
  }
  vm.export @log10_f64

  vm.func private @log1p_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.log1p.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.log1p.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i64
    %a2 = vm.global.load.f64 @f64_m1_0 : f64
    %r2 = vm.log1p.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xFFF0000000000000
    vm.check.eq %bits3, %e3, "-1" : i64
    vm.return
  }
  vm.export @log1p_f64

  vm.func private @sin_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.sin.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.sin.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i64
    vm.return
  }
  vm.export @sin_f64

  vm.func private @cos_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.cos.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.cos.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits2, %e2, "-0" : i64
    vm.return
  }
  vm.export @cos_f64

  vm.func private @atan_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.atan.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "0" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.atan.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0" : i64
    vm.return
  }
  vm.export @atan_f64

  vm.func private @tanh_f64() {
    %a0_bits = vm.global.load.i64 @i64_min : i64
    %a0 = vm.bitcast.i64.f64 %a0_bits : i64 -> f64
    %r0 = vm.tanh.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1, "-0" : i64
    %a1 = vm.global.load.f64 @f64_inf : f64
    %r1 = vm.tanh.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits2, %e2, "inf" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %r2 = vm.tanh.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i64
    vm.return
  }
  vm.export @tanh_f64

  vm.func private @erf_f64() {
    %a0_bits = vm.global.load.i64 @i64_min : i64
    %a0 = vm.bitcast.i64.f64 %a0_bits : i64 -> f64
    %r0 = vm.erf.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1, "-0" : i64
    %a1 = vm.global.load.f64 @f64_inf : f64
    %r1 = vm.erf.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits2, %e2, "inf" : i64
    %a2 = vm.global.load.f64 @f64_minus_inf : f64
    %r2 = vm.erf.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits3, %e3, "-inf" : i64
    vm.return
  }
  vm.export @erf_f64

  vm.func private @sqrt_f64() {
    %a0 = vm.global.load.f64 @f64_9_0 : f64
    %r0 = vm.sqrt.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4008000000000000  // 3.0
    vm.check.eq %bits1, %e1, "9" : i64
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %r1 = vm.sqrt.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FF6A09E667F3BCD
    vm.check.eq %bits2, %e2, "2" : i64
    %a2_bits = vm.global.load.i64 @i64_min : i64
    %a2 = vm.bitcast.i64.f64 %a2_bits : i64 -> f64
    %r2 = vm.sqrt.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits3, %e3, "-0" : i64
    %a3 = vm.global.load.f64 @f64_inf : f64
    %r3 = vm.sqrt.f64 %a3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits4, %e4, "inf" : i64
    vm.return
  }
  vm.export @sqrt_f64

  vm.func private @rsqrt_f64() {
    %a0 = vm.global.load.f64 @f64_4_0 : f64
    %r0 = vm.rsqrt.f64 %a0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FE0000000000000  // 0.5
    vm.check.eq %bits1, %e1, "4" : i64
    %a1 = vm.global.load.f64 @f64_0 : f64
    %r1 = vm.rsqrt.f64 %a1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits2, %e2, "0" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.rsqrt.f64 %a2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "inf" : i64
    vm.return
  }
  vm.export @rsqrt_f64

  vm.func private @atan2_f64() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.atan2.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "0, 1" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.atan2.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2, "-0, 1" : i64
    %a2 = vm.global.load.f64 @f64_1_0 : f64
    %b2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.atan2.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "1, inf" : i64
    vm.return
  }
  vm.export @atan2_f64

  vm.func private @pow_f64() {
    %a0 = vm.global.load.f64 @f64_2_0 : f64
    %b0 = vm.global.load.f64 @f64_10_0 : f64
    %r0 = vm.pow.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4090000000000000  // 1024.0
    vm.check.eq %bits1, %e1, "2, 10" : i64
    %a1 = vm.global.load.f64 @f64_m2_0 : f64
    %b1 = vm.global.load.f64 @f64_3_0 : f64
    %r1 = vm.pow.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xC020000000000000  // -8.0
    vm.check.eq %bits2, %e2, "-2, 3" : i64
    %a2 = vm.global.load.f64 @f64_5_0 : f64
    %b2 = vm.global.load.f64 @f64_0 : f64
    %r2 = vm.pow.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits3, %e3, "5, 0" : i64
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3 = vm.global.load.f64 @f64_m1_0 : f64
    %r3 = vm.pow.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits4, %e4, "0, -1" : i64
    %a4 = vm.global.load.f64 @f64_nan : f64
    %b4 = vm.global.load.f64 @f64_0 : f64
    %r4 = vm.pow.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits5, %e5, "NaN, 0" : i64
    %a5 = vm.global.load.f64 @f64_1_0 : f64
    %b5 = vm.global.load.f64 @f64_nan : f64
    %r5 = vm.pow.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits6, %e6, "1, NaN" : i64
    vm.return
  }
  vm.export @pow_f64

  vm.func private @fpowi_f64() {
    %a0 = vm.global.load.f64 @f64_2_0 : f64
    %b0 = vm.global.load.i64 @i64_10 : i64
    %r0 = vm.fpowi.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4090000000000000  // 1024.0
    vm.check.eq %bits1, %e1, "2, 10" : i64
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.i64 @i64_m2 : i64
    %r1 = vm.fpowi.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FD0000000000000  // 0.25
    vm.check.eq %bits2, %e2, "2, -2" : i64
    %a2 = vm.global.load.f64 @f64_m3_0 : f64
    %b2 = vm.global.load.i64 @i64_3 : i64
    %r2 = vm.fpowi.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xC03B000000000000  // -27.0
    vm.check.eq %bits3, %e3, "-3, 3" : i64
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.fpowi.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits4, %e4, "0, 0" : i64
    %a4 = vm.global.load.f64 @f64_0 : f64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.fpowi.f64 %a4, %b4 : f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits5, %e5, "0, -1" : i64
    %a5 = vm.global.load.f64 @f64_nan : f64
    %b5 = vm.global.load.i64 @i64_0 : i64
    %r5 = vm.fpowi.f64 %a5, %b5 : f64
    %bits6 = vm.bitcast.f64.i64 %r5 : f64 -> i64
    %e6 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits6, %e6, "NaN, 0" : i64
    vm.return
  }
  vm.export @fpowi_f64

  vm.func private @fpowi_f64_of_a_wide_exponent() {
    %a0 = vm.global.load.f64 @f64_2_0 : f64
    %b0 = vm.global.load.i64 @i64_x100000000 : i64
    %r0 = vm.fpowi.f64 %a0, %b0 : f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits1, %e1, "2, 2^32" : i64
    %a1 = vm.global.load.f64 @f64_m1_0 : f64
    %b1 = vm.global.load.i64 @i64_x100000001 : i64
    %r1 = vm.fpowi.f64 %a1, %b1 : f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xBFF0000000000000  // -1.0
    vm.check.eq %bits2, %e2, "-1, odd" : i64
    %a2 = vm.global.load.f64 @f64_0_5 : f64
    %b2 = vm.global.load.i64 @i64_x10000000000 : i64
    %r2 = vm.fpowi.f64 %a2, %b2 : f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits3, %e3, "0.5, 2^40" : i64
    %a3 = vm.global.load.f64 @f64_2_0 : f64
    %b3 = vm.global.load.i64 @i64_min : i64
    %r3 = vm.fpowi.f64 %a3, %b3 : f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "2, INT64_MIN" : i64
    vm.return
  }
  vm.export @fpowi_f64_of_a_wide_exponent attributes {kiln_only = "exponent"}

  vm.func private @outside_the_domain_is_nan() {
    %a0 = vm.global.load.f64 @f64_m1_0 : f64
    %r0 = vm.log.f64 %a0 : f64
    %nan1 = vm.cmp.nan.f64 %r0 : f64
    vm.check.nz %nan1, "log" : i32
    %a1 = vm.global.load.f64 @f64_m1_0 : f64
    %r1 = vm.log2.f64 %a1 : f64
    %nan2 = vm.cmp.nan.f64 %r1 : f64
    vm.check.nz %nan2, "log2" : i32
    %a2 = vm.global.load.f64 @f64_m1_0 : f64
    %r2 = vm.log10.f64 %a2 : f64
    %nan3 = vm.cmp.nan.f64 %r2 : f64
    vm.check.nz %nan3, "log10" : i32
    %a3 = vm.global.load.f64 @f64_m2_0 : f64
    %r3 = vm.log1p.f64 %a3 : f64
    %nan4 = vm.cmp.nan.f64 %r3 : f64
    vm.check.nz %nan4, "log1p" : i32
    %a4 = vm.global.load.f64 @f64_m1_0 : f64
    %r4 = vm.sqrt.f64 %a4 : f64
    %nan5 = vm.cmp.nan.f64 %r4 : f64
    vm.check.nz %nan5, "sqrt" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %r5 = vm.rsqrt.f64 %a5 : f64
    %nan6 = vm.cmp.nan.f64 %r5 : f64
    vm.check.nz %nan6, "rsqrt" : i32
    %a6 = vm.global.load.f64 @f64_inf : f64
    %r6 = vm.sin.f64 %a6 : f64
    %nan7 = vm.cmp.nan.f64 %r6 : f64
    vm.check.nz %nan7, "sin" : i32
    %a7 = vm.global.load.f64 @f64_minus_inf : f64
    %r7 = vm.cos.f64 %a7 : f64
    %nan8 = vm.cmp.nan.f64 %r7 : f64
    vm.check.nz %nan8, "cos" : i32
    %a8 = vm.global.load.f64 @f64_nan : f64
    %r8 = vm.exp.f64 %a8 : f64
    %nan9 = vm.cmp.nan.f64 %r8 : f64
    vm.check.nz %nan9, "exp" : i32
    %a9 = vm.global.load.f64 @f64_nan : f64
    %r9 = vm.tanh.f64 %a9 : f64
    %nan10 = vm.cmp.nan.f64 %r9 : f64
    vm.check.nz %nan10, "tanh" : i32
    %a10 = vm.global.load.f64 @f64_nan : f64
    %r10 = vm.erf.f64 %a10 : f64
    %nan11 = vm.cmp.nan.f64 %r10 : f64
    vm.check.nz %nan11, "erf" : i32
    %a11 = vm.global.load.f64 @f64_nan : f64
    %r11 = vm.atan.f64 %a11 : f64
    %nan12 = vm.cmp.nan.f64 %r11 : f64
    vm.check.nz %nan12, "atan" : i32
    %a12 = vm.global.load.f64 @f64_nan : f64
    %r12 = vm.exp2.f64 %a12 : f64
    %nan13 = vm.cmp.nan.f64 %r12 : f64
    vm.check.nz %nan13, "exp2" : i32
    %a13 = vm.global.load.f64 @f64_nan : f64
    %r13 = vm.expm1.f64 %a13 : f64
    %nan14 = vm.cmp.nan.f64 %r13 : f64
    vm.check.nz %nan14, "expm1" : i32
    vm.return
  }
  vm.export @outside_the_domain_is_nan

  vm.func private @unused_results_do_not_matter() {
    %a = vm.global.load.f64 @f64_m1_0 : f64
    %r = vm.log.f64 %a : f64
    %s = vm.sqrt.f64 %a : f64
    vm.return
  }
  vm.export @unused_results_do_not_matter
}
