// Conversions between f64 and integers: to an integer rounds half away from zero; bitcasts move bits.
vm.module public @f64_convert {
  vm.global.f32 private mutable @f32_0_1 = 0.1 : f32
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_inf = 0x7F800000 : f32
  vm.global.f32 private mutable @f32_x1 = 0x00000001 : f32
  vm.global.f64 private mutable @f64_0_1 = 0.1 : f64
  vm.global.f64 private mutable @f64_0_25 = 0.25 : f64
  vm.global.f64 private mutable @f64_1000000_0 = 1000000.0 : f64
  vm.global.f64 private mutable @f64_1_0 = 1.0 : f64
  vm.global.f64 private mutable @f64_1_00000005960464477539 = 1.0000000596046448 : f64
  vm.global.f64 private mutable @f64_1_5 = 1.5 : f64
  vm.global.f64 private mutable @f64_1e20 = 1.0e+20 : f64
  vm.global.f64 private mutable @f64_1e300 = 1.0e+300 : f64
  vm.global.f64 private mutable @f64_2_5 = 2.5 : f64
  vm.global.f64 private mutable @f64_3_4028235677973366e38 = 3.4028235677973366e+38 : f64
  vm.global.f64 private mutable @f64_inf = 0x7FF0000000000000 : f64
  vm.global.f64 private mutable @f64_m0_25 = -0.25 : f64
  vm.global.f64 private mutable @f64_m0_75 = -0.75 : f64
  vm.global.f64 private mutable @f64_m1e20 = -1.0e+20 : f64
  vm.global.f64 private mutable @f64_m1em300 = -1.0e-300 : f64
  vm.global.f64 private mutable @f64_m2_5 = -2.5 : f64
  vm.global.f64 private mutable @f64_m5_0 = -5.0 : f64
  vm.global.f64 private mutable @f64_m9_223372036854776e18 = -9.223372036854776e+18 : f64
  vm.global.f64 private mutable @f64_minus_inf = 0xFFF0000000000000 : f64
  vm.global.f64 private mutable @f64_nan = 0x7FF8000000000000 : f64
  vm.global.f64 private mutable @f64_x7FF0123456789ABC = 0x7FF0123456789ABC : f64
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m7 = -7 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x20000000000001 = 9007199254740993 : i64
  vm.global.i64 private mutable @i64_x3FF0000000000000 = 4607182418800017408 : i64
  vm.global.i64 private mutable @i64_x7FF0000000000000 = 9218868437227405312 : i64
  vm.global.i64 private mutable @i64_x7FF0123456789ABC = 9218888453225749180 : i64

  vm.func private @cast_si64_f64() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cast.si64.f64 %a0 : i64 -> f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4014000000000000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i64
    %a1 = vm.global.load.i64 @i64_m7 : i64
    %r1 = vm.cast.si64.f64 %a1 : i64 -> f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0xC01C000000000000  // -7.0
    vm.check.eq %bits2, %e2, "-7" : i64
    %a2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.cast.si64.f64 %a2 : i64 -> f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0xC3E0000000000000  // -9.223372036854776e+18
    vm.check.eq %bits3, %e3, "MIN" : i64
    %a3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.cast.si64.f64 %a3 : i64 -> f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i64
    %a4 = vm.global.load.i64 @i64_x20000000000001 : i64
    %r4 = vm.cast.si64.f64 %a4 : i64 -> f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x4340000000000000  // 9007199254740992.0
    vm.check.eq %bits5, %e5, "tie to even" : i64
    vm.return
  }
  vm.export @cast_si64_f64

  vm.func private @cast_ui64_f64() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cast.ui64.f64 %a0 : i64 -> f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x4014000000000000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i64
    %a1 = vm.global.load.i64 @i64_m1 : i64
    %r1 = vm.cast.ui64.f64 %a1 : i64 -> f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x43F0000000000000  // 1.8446744073709552e+19
    vm.check.eq %bits2, %e2, "all ones" : i64
    %a2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.cast.ui64.f64 %a2 : i64 -> f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x43E0000000000000  // 9.223372036854776e+18
    vm.check.eq %bits3, %e3, "top bit" : i64
    %a3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.cast.ui64.f64 %a3 : i64 -> f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i64
    vm.return
  }
  vm.export @cast_ui64_f64

  vm.func private @cast_f64_si64() {
    %a0 = vm.global.load.f64 @f64_2_5 : f64
    %r0 = vm.cast.f64.si64 %a0 : f64 -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "2.5" : i64
    %a1 = vm.global.load.f64 @f64_m2_5 : f64
    %r1 = vm.cast.f64.si64 %a1 : f64 -> i64
    %e2 = vm.const.i64 -3
    vm.check.eq %r1, %e2, "-2.5" : i64
    %a2 = vm.global.load.f64 @f64_0_25 : f64
    %r2 = vm.cast.f64.si64 %a2 : f64 -> i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "0.25" : i64
    %a3 = vm.global.load.f64 @f64_m0_75 : f64
    %r3 = vm.cast.f64.si64 %a3 : f64 -> i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "-0.75" : i64
    %a4 = vm.global.load.f64 @f64_1000000_0 : f64
    %r4 = vm.cast.f64.si64 %a4 : f64 -> i64
    %e5 = vm.const.i64 1000000
    vm.check.eq %r4, %e5, "million" : i64
    %a5 = vm.global.load.f64 @f64_m9_223372036854776e18 : f64
    %r5 = vm.cast.f64.si64 %a5 : f64 -> i64
    %e6 = vm.const.i64 -9223372036854775808
    vm.check.eq %r5, %e6, "MIN" : i64
    vm.return
  }
  vm.export @cast_f64_si64

  vm.func private @cast_f64_ui64() {
    %a0 = vm.global.load.f64 @f64_2_5 : f64
    %r0 = vm.cast.f64.ui64 %a0 : f64 -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "2.5" : i64
    %a1 = vm.global.load.f64 @f64_0_25 : f64
    %r1 = vm.cast.f64.ui64 %a1 : f64 -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "0.25" : i64
    %a2 = vm.global.load.f64 @f64_m0_25 : f64
    %r2 = vm.cast.f64.ui64 %a2 : f64 -> i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "-0.25" : i64
    %a3 = vm.global.load.f64 @f64_1000000_0 : f64
    %r3 = vm.cast.f64.ui64 %a3 : f64 -> i64
    %e4 = vm.const.i64 1000000
    vm.check.eq %r3, %e4, "million" : i64
    vm.return
  }
  vm.export @cast_f64_ui64

  vm.func private @cast_f64_si64_saturates() {
    %a0 = vm.global.load.f64 @f64_1e20 : f64
    %r0 = vm.cast.f64.si64 %a0 : f64 -> i64
    %e1 = vm.const.i64 9223372036854775807
    vm.check.eq %r0, %e1, "above" : i64
    %a1 = vm.global.load.f64 @f64_m1e20 : f64
    %r1 = vm.cast.f64.si64 %a1 : f64 -> i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %r1, %e2, "below" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.cast.f64.si64 %a2 : f64 -> i64
    %e3 = vm.const.i64 9223372036854775807
    vm.check.eq %r2, %e3, "inf" : i64
    %a3 = vm.global.load.f64 @f64_minus_inf : f64
    %r3 = vm.cast.f64.si64 %a3 : f64 -> i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "-inf" : i64
    vm.return
  }
  vm.export @cast_f64_si64_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f64_ui64_saturates() {
    %a0 = vm.global.load.f64 @f64_1e20 : f64
    %r0 = vm.cast.f64.ui64 %a0 : f64 -> i64
    %e1 = vm.const.i64 -1
    vm.check.eq %r0, %e1, "above" : i64
    %a1 = vm.global.load.f64 @f64_m5_0 : f64
    %r1 = vm.cast.f64.ui64 %a1 : f64 -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "below" : i64
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.cast.f64.ui64 %a2 : f64 -> i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "inf" : i64
    %a3 = vm.global.load.f64 @f64_minus_inf : f64
    %r3 = vm.cast.f64.ui64 %a3 : f64 -> i64
    %e4 = vm.const.i64 0
    vm.check.eq %r3, %e4, "-inf" : i64
    vm.return
  }
  vm.export @cast_f64_ui64_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f64_si64_of_nan_is_zero() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %r0 = vm.cast.f64.si64 %a0 : f64 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "NaN" : i64
    vm.return
  }
  vm.export @cast_f64_si64_of_nan_is_zero attributes {kiln_only = "saturation"}

  vm.func private @cast_f64_ui64_of_nan_is_zero() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %r0 = vm.cast.f64.ui64 %a0 : f64 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "NaN" : i64
    vm.return
  }
  vm.export @cast_f64_ui64_of_nan_is_zero attributes {kiln_only = "saturation"}

  vm.func private @bitcast_i64_f64() {
    %a0 = vm.global.load.i64 @i64_x3FF0000000000000 : i64
    %r0 = vm.bitcast.i64.f64 %a0 : i64 -> f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1, "1" : i64
    %a1 = vm.global.load.i64 @i64_x7FF0000000000000 : i64
    %r1 = vm.bitcast.i64.f64 %a1 : i64 -> f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits2, %e2, "inf" : i64
    %a2 = vm.global.load.i64 @i64_x7FF0123456789ABC : i64
    %r2 = vm.bitcast.i64.f64 %a2 : i64 -> f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits3, %e3, "signaling NaN" : i64
    vm.return
  }
  vm.export @bitcast_i64_f64

  vm.func private @bitcast_f64_i64() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.bitcast.f64.i64 %a0 : f64 -> i64
    %e1 = vm.const.i64 4607182418800017408
    vm.check.eq %r0, %e1, "1" : i64
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.bitcast.f64.i64 %a1 : f64 -> i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %r1, %e2, "-0" : i64
    %a2 = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    %r2 = vm.bitcast.f64.i64 %a2 : f64 -> i64
    %e3 = vm.const.i64 9218888453225749180
    vm.check.eq %r2, %e3, "signaling NaN" : i64
    vm.return
  }
  vm.export @bitcast_f64_i64

  vm.func private @trunc_f64_f32() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %r0 = vm.trunc.f64.f32 %a0 : f64 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "exact" : i32
    %a1 = vm.global.load.f64 @f64_0_1 : f64
    %r1 = vm.trunc.f64.f32 %a1 : f64 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x3DCCCCCD
    vm.check.eq %bits2, %e2, "rounded" : i32
    %a2 = vm.global.load.f64 @f64_1e300 : f64
    %r2 = vm.trunc.f64.f32 %a2 : f64 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7F800000
    vm.check.eq %bits3, %e3, "overflow" : i32
    %a3 = vm.global.load.f64 @f64_m1em300 : f64
    %r3 = vm.trunc.f64.f32 %a3 : f64 -> f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits4, %e4, "underflow" : i32
    %a4 = vm.global.load.f64 @f64_1_00000005960464477539 : f64
    %r4 = vm.trunc.f64.f32 %a4 : f64 -> f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x3F800000
    vm.check.eq %bits5, %e5, "tie to even" : i32
    %a5 = vm.global.load.f64 @f64_3_4028235677973366e38 : f64
    %r5 = vm.trunc.f64.f32 %a5 : f64 -> f32
    %bits6 = vm.bitcast.f32.i32 %r5 : f32 -> i32
    %e6 = vm.const.i32 0x7F800000
    vm.check.eq %bits6, %e6, "half an ulp above the largest" : i32
    vm.return
  }
  vm.export @trunc_f64_f32

  vm.func private @ext_f32_f64() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %r0 = vm.ext.f32.f64 %a0 : f32 -> f64
    %bits1 = vm.bitcast.f64.i64 %r0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF8000000000000  // 1.5
    vm.check.eq %bits1, %e1, "exact" : i64
    %a1 = vm.global.load.f32 @f32_0_1 : f32
    %r1 = vm.ext.f32.f64 %a1 : f32 -> f64
    %bits2 = vm.bitcast.f64.i64 %r1 : f64 -> i64
    %e2 = vm.const.i64 0x3FB99999A0000000  // 0.10000000149011612
    vm.check.eq %bits2, %e2, "0.1" : i64
    %a2 = vm.global.load.f32 @f32_x1 : f32
    %r2 = vm.ext.f32.f64 %a2 : f32 -> f64
    %bits3 = vm.bitcast.f64.i64 %r2 : f64 -> i64
    %e3 = vm.const.i64 0x36A0000000000000
    vm.check.eq %bits3, %e3, "denormal" : i64
    %a3_bits = vm.global.load.i32 @i32_min : i32
    %a3 = vm.bitcast.i32.f32 %a3_bits : i32 -> f32
    %r3 = vm.ext.f32.f64 %a3 : f32 -> f64
    %bits4 = vm.bitcast.f64.i64 %r3 : f64 -> i64
    %e4 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits4, %e4, "-0" : i64
    %a4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.ext.f32.f64 %a4 : f32 -> f64
    %bits5 = vm.bitcast.f64.i64 %r4 : f64 -> i64
    %e5 = vm.const.i64 0x7FF0000000000000
    vm.check.eq %bits5, %e5, "inf" : i64
    vm.return
  }
  vm.export @ext_f32_f64
}
