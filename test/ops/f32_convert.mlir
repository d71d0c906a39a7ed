// Conversions between f32 and integers: to an integer rounds half away from zero; bitcasts move bits.
vm.module public @f32_convert {
  vm.global.f32 private mutable @f32_0_25 = 0.25 : f32
  vm.global.f32 private mutable @f32_1000000_0 = 1000000.0 : f32
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_1e20 = 1.0e+20 : f32
  vm.global.f32 private mutable @f32_2_5 = 2.5 : f32
  vm.global.f32 private mutable @f32_inf = 0x7F800000 : f32
  vm.global.f32 private mutable @f32_m0_25 = -0.25 : f32
  vm.global.f32 private mutable @f32_m0_75 = -0.75 : f32
  vm.global.f32 private mutable @f32_m1e20 = -1.0e+20 : f32
  vm.global.f32 private mutable @f32_m2147483648_0 = -2147483648.0 : f32
  vm.global.f32 private mutable @f32_m2_5 = -2.5 : f32
  vm.global.f32 private mutable @f32_m5_0 = -5.0 : f32
  vm.global.f32 private mutable @f32_m9_223372036854776e18 = -9.223372036854776e+18 : f32
  vm.global.f32 private mutable @f32_minus_inf = 0xFF800000 : f32
  vm.global.f32 private mutable @f32_nan = 0x7FC00000 : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m7 = -7 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x1000001 = 16777217 : i32
  vm.global.i32 private mutable @i32_x3F800000 = 1065353216 : i32
  vm.global.i32 private mutable @i32_x7F800000 = 2139095040 : i32
  vm.global.i32 private mutable @i32_x7FA12345 = 2141266757 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m7 = -7 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x1000001 = 16777217 : i64

  vm.func private @cast_si32_f32() {
    %a0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cast.si32.f32 %a0 : i32 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40A00000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i32
    %a1 = vm.global.load.i32 @i32_m7 : i32
    %r1 = vm.cast.si32.f32 %a1 : i32 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC0E00000  // -7.0
    vm.check.eq %bits2, %e2, "-7" : i32
    %a2 = vm.global.load.i32 @i32_min : i32
    %r2 = vm.cast.si32.f32 %a2 : i32 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xCF000000  // -2147483648.0
    vm.check.eq %bits3, %e3, "MIN" : i32
    %a3 = vm.global.load.i32 @i32_0 : i32
    %r3 = vm.cast.si32.f32 %a3 : i32 -> f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i32
    %a4 = vm.global.load.i32 @i32_x1000001 : i32
    %r4 = vm.cast.si32.f32 %a4 : i32 -> f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x4B800000  // 16777216.0
    vm.check.eq %bits5, %e5, "tie to even" : i32
    vm.return
  }
  vm.export @cast_si32_f32

  vm.func private @cast_ui32_f32() {
    %a0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cast.ui32.f32 %a0 : i32 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40A00000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i32
    %a1 = vm.global.load.i32 @i32_m1 : i32
    %r1 = vm.cast.ui32.f32 %a1 : i32 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x4F800000  // 4294967296.0
    vm.check.eq %bits2, %e2, "all ones" : i32
    %a2 = vm.global.load.i32 @i32_min : i32
    %r2 = vm.cast.ui32.f32 %a2 : i32 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x4F000000  // 2147483648.0
    vm.check.eq %bits3, %e3, "top bit" : i32
    %a3 = vm.global.load.i32 @i32_0 : i32
    %r3 = vm.cast.ui32.f32 %a3 : i32 -> f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i32
    vm.return
  }
  vm.export @cast_ui32_f32

  vm.func private @cast_f32_si32() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.cast.f32.si32 %a0 : f32 -> i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "2.5" : i32
    %a1 = vm.global.load.f32 @f32_m2_5 : f32
    %r1 = vm.cast.f32.si32 %a1 : f32 -> i32
    %e2 = vm.const.i32 -3
    vm.check.eq %r1, %e2, "-2.5" : i32
    %a2 = vm.global.load.f32 @f32_0_25 : f32
    %r2 = vm.cast.f32.si32 %a2 : f32 -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "0.25" : i32
    %a3 = vm.global.load.f32 @f32_m0_75 : f32
    %r3 = vm.cast.f32.si32 %a3 : f32 -> i32
    %e4 = vm.const.i32 -1
    vm.check.eq %r3, %e4, "-0.75" : i32
    %a4 = vm.global.load.f32 @f32_1000000_0 : f32
    %r4 = vm.cast.f32.si32 %a4 : f32 -> i32
    %e5 = vm.const.i32 1000000
    vm.check.eq %r4, %e5, "million" : i32
    %a5 = vm.global.load.f32 @f32_m2147483648_0 : f32
    %r5 = vm.cast.f32.si32 %a5 : f32 -> i32
    %e6 = vm.const.i32 -2147483648
    vm.check.eq %r5, %e6, "MIN" : i32
    vm.return
  }
  vm.export @cast_f32_si32

  vm.func private @cast_f32_ui32() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.cast.f32.ui32 %a0 : f32 -> i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "2.5" : i32
    %a1 = vm.global.load.f32 @f32_0_25 : f32
    %r1 = vm.cast.f32.ui32 %a1 : f32 -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "0.25" : i32
    %a2 = vm.global.load.f32 @f32_m0_25 : f32
    %r2 = vm.cast.f32.ui32 %a2 : f32 -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "-0.25" : i32
    %a3 = vm.global.load.f32 @f32_1000000_0 : f32
    %r3 = vm.cast.f32.ui32 %a3 : f32 -> i32
    %e4 = vm.const.i32 1000000
    vm.check.eq %r3, %e4, "million" : i32
    vm.return
  }
  vm.export @cast_f32_ui32

  vm.func private @cast_f32_si32_saturates() {
    %a0 = vm.global.load.f32 @f32_1e20 : f32
    %r0 = vm.cast.f32.si32 %a0 : f32 -> i32
    %e1 = vm.const.i32 2147483647
    vm.check.eq %r0, %e1, "above" : i32
    %a1 = vm.global.load.f32 @f32_m1e20 : f32
    %r1 = vm.cast.f32.si32 %a1 : f32 -> i32
    %e2 = vm.const.i32 -2147483648
    vm.check.eq %r1, %e2, "below" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.cast.f32.si32 %a2 : f32 -> i32
    %e3 = vm.const.i32 2147483647
    vm.check.eq %r2, %e3, "inf" : i32
    %a3 = vm.global.load.f32 @f32_minus_inf : f32
    %r3 = vm.cast.f32.si32 %a3 : f32 -> i32
    %e4 = vm.const.i32 -2147483648
    vm.check.eq %r3, %e4, "-inf" : i32
    vm.return
  }
  vm.export @cast_f32_si32_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f32_ui32_saturates() {
    %a0 = vm.global.load.f32 @f32_1e20 : f32
    %r0 = vm.cast.f32.ui32 %a0 : f32 -> i32
    %e1 = vm.const.i32 -1
    vm.check.eq %r0, %e1, "above" : i32
    %a1 = vm.global.load.f32 @f32_m5_0 : f32
    %r1 = vm.cast.f32.ui32 %a1 : f32 -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "below" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.cast.f32.ui32 %a2 : f32 -> i32
    %e3 = vm.const.i32 -1
    vm.check.eq %r2, %e3, "inf" : i32
    %a3 = vm.global.load.f32 @f32_minus_inf : f32
    %r3 = vm.cast.f32.ui32 %a3 : f32 -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-inf" : i32
    vm.return
  }
  vm.export @cast_f32_ui32_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f32_si32_of_nan_is_zero() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cast.f32.si32 %a0 : f32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cast_f32_si32_of_nan_is_zero

  vm.func private @cast_f32_ui32_of_nan_is_zero() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cast.f32.ui32 %a0 : f32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cast_f32_ui32_of_nan_is_zero

  vm.func private @cast_si64_f32() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cast.si64.f32 %a0 : i64 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40A00000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i32
    %a1 = vm.global.load.i64 @i64_m7 : i64
    %r1 = vm.cast.si64.f32 %a1 : i64 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0xC0E00000  // -7.0
    vm.check.eq %bits2, %e2, "-7" : i32
    %a2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.cast.si64.f32 %a2 : i64 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0xDF000000  // -9.223372036854776e+18
    vm.check.eq %bits3, %e3, "MIN" : i32
    %a3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.cast.si64.f32 %a3 : i64 -> f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i32
    %a4 = vm.global.load.i64 @i64_x1000001 : i64
    %r4 = vm.cast.si64.f32 %a4 : i64 -> f32
    %bits5 = vm.bitcast.f32.i32 %r4 : f32 -> i32
    %e5 = vm.const.i32 0x4B800000  // 16777216.0
    vm.check.eq %bits5, %e5, "tie to even" : i32
    vm.return
  }
  vm.export @cast_si64_f32

  vm.func private @cast_ui64_f32() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cast.ui64.f32 %a0 : i64 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x40A00000  // 5.0
    vm.check.eq %bits1, %e1, "5" : i32
    %a1 = vm.global.load.i64 @i64_m1 : i64
    %r1 = vm.cast.ui64.f32 %a1 : i64 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x5F800000  // 1.8446744073709552e+19
    vm.check.eq %bits2, %e2, "all ones" : i32
    %a2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.cast.ui64.f32 %a2 : i64 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x5F000000  // 9.223372036854776e+18
    vm.check.eq %bits3, %e3, "top bit" : i32
    %a3 = vm.global.load.i64 @i64_0 : i64
    %r3 = vm.cast.ui64.f32 %a3 : i64 -> f32
    %bits4 = vm.bitcast.f32.i32 %r3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "0" : i32
    vm.return
  }
  vm.export @cast_ui64_f32

  vm.func private @cast_f32_si64() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.cast.f32.si64 %a0 : f32 -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "2.5" : i64
    %a1 = vm.global.load.f32 @f32_m2_5 : f32
    %r1 = vm.cast.f32.si64 %a1 : f32 -> i64
    %e2 = vm.const.i64 -3
    vm.check.eq %r1, %e2, "-2.5" : i64
    %a2 = vm.global.load.f32 @f32_0_25 : f32
    %r2 = vm.cast.f32.si64 %a2 : f32 -> i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "0.25" : i64
    %a3 = vm.global.load.f32 @f32_m0_75 : f32
    %r3 = vm.cast.f32.si64 %a3 : f32 -> i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "-0.75" : i64
    %a4 = vm.global.load.f32 @f32_1000000_0 : f32
    %r4 = vm.cast.f32.si64 %a4 : f32 -> i64
    %e5 = vm.const.i64 1000000
    vm.check.eq %r4, %e5, "million" : i64
    %a5 = vm.global.load.f32 @f32_m9_223372036854776e18 : f32
    %r5 = vm.cast.f32.si64 %a5 : f32 -> i64
    %e6 = vm.const.i64 -9223372036854775808
    vm.check.eq %r5, %e6, "MIN" : i64
    vm.return
  }
  vm.export @cast_f32_si64

  vm.func private @cast_f32_ui64() {
    %a0 = vm.global.load.f32 @f32_2_5 : f32
    %r0 = vm.cast.f32.ui64 %a0 : f32 -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "2.5" : i64
    %a1 = vm.global.load.f32 @f32_0_25 : f32
    %r1 = vm.cast.f32.ui64 %a1 : f32 -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "0.25" : i64
    %a2 = vm.global.load.f32 @f32_m0_25 : f32
    %r2 = vm.cast.f32.ui64 %a2 : f32 -> i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "-0.25" : i64
    %a3 = vm.global.load.f32 @f32_1000000_0 : f32
    %r3 = vm.cast.f32.ui64 %a3 : f32 -> i64
    %e4 = vm.const.i64 1000000
    vm.check.eq %r3, %e4, "million" : i64
    vm.return
  }
  vm.export @cast_f32_ui64

  vm.func private @cast_f32_si64_saturates() {
    %a0 = vm.global.load.f32 @f32_1e20 : f32
    %r0 = vm.cast.f32.si64 %a0 : f32 -> i64
    %e1 = vm.const.i64 9223372036854775807
    vm.check.eq %r0, %e1, "above" : i64
    %a1 = vm.global.load.f32 @f32_m1e20 : f32
    %r1 = vm.cast.f32.si64 %a1 : f32 -> i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %r1, %e2, "below" : i64
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.cast.f32.si64 %a2 : f32 -> i64
    %e3 = vm.const.i64 9223372036854775807
    vm.check.eq %r2, %e3, "inf" : i64
    %a3 = vm.global.load.f32 @f32_minus_inf : f32
    %r3 = vm.cast.f32.si64 %a3 : f32 -> i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "-inf" : i64
    vm.return
  }
  vm.export @cast_f32_si64_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f32_ui64_saturates() {
    %a0 = vm.global.load.f32 @f32_1e20 : f32
    %r0 = vm.cast.f32.ui64 %a0 : f32 -> i64
    %e1 = vm.const.i64 -1
    vm.check.eq %r0, %e1, "above" : i64
    %a1 = vm.global.load.f32 @f32_m5_0 : f32
    %r1 = vm.cast.f32.ui64 %a1 : f32 -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "below" : i64
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.cast.f32.ui64 %a2 : f32 -> i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "inf" : i64
    %a3 = vm.global.load.f32 @f32_minus_inf : f32
    %r3 = vm.cast.f32.ui64 %a3 : f32 -> i64
    %e4 = vm.const.i64 0
    vm.check.eq %r3, %e4, "-inf" : i64
    vm.return
  }
  vm.export @cast_f32_ui64_saturates attributes {kiln_only = "saturation"}

  vm.func private @cast_f32_si64_of_nan_is_zero() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cast.f32.si64 %a0 : f32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "NaN" : i64
    vm.return
  }
  vm.export @cast_f32_si64_of_nan_is_zero attributes {kiln_only = "saturation"}

  vm.func private @cast_f32_ui64_of_nan_is_zero() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cast.f32.ui64 %a0 : f32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "NaN" : i64
    vm.return
  }
  vm.export @cast_f32_ui64_of_nan_is_zero attributes {kiln_only = "saturation"}

  vm.func private @bitcast_i32_f32() {
    %a0 = vm.global.load.i32 @i32_x3F800000 : i32
    %r0 = vm.bitcast.i32.f32 %a0 : i32 -> f32
    %bits1 = vm.bitcast.f32.i32 %r0 : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1, "1" : i32
    %a1 = vm.global.load.i32 @i32_x7F800000 : i32
    %r1 = vm.bitcast.i32.f32 %a1 : i32 -> f32
    %bits2 = vm.bitcast.f32.i32 %r1 : f32 -> i32
    %e2 = vm.const.i32 0x7F800000
    vm.check.eq %bits2, %e2, "inf" : i32
    %a2 = vm.global.load.i32 @i32_x7FA12345 : i32
    %r2 = vm.bitcast.i32.f32 %a2 : i32 -> f32
    %bits3 = vm.bitcast.f32.i32 %r2 : f32 -> i32
    %e3 = vm.const.i32 0x7FA12345
    vm.check.eq %bits3, %e3, "signaling NaN" : i32
    vm.return
  }
  vm.export @bitcast_i32_f32

  vm.func private @bitcast_f32_i32() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.bitcast.f32.i32 %a0 : f32 -> i32
    %e1 = vm.const.i32 1065353216
    vm.check.eq %r0, %e1, "1" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.bitcast.f32.i32 %a1 : f32 -> i32
    %e2 = vm.const.i32 -2147483648
    vm.check.eq %r1, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_x7FA12345 : f32
    %r2 = vm.bitcast.f32.i32 %a2 : f32 -> i32
    %e3 = vm.const.i32 2141266757
    vm.check.eq %r2, %e3, "signaling NaN" : i32
    vm.return
  }
  vm.export @bitcast_f32_i32
}
