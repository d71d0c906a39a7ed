// Comparisons of f64: ordered forms are false for NaN, unordered forms are true.
vm.module public @f64_compare {
  vm.global.f64 private mutable @f64_0 : f64
  vm.global.f64 private mutable @f64_1_0 = 1.0 : f64
  vm.global.f64 private mutable @f64_2_0 = 2.0 : f64
  vm.global.f64 private mutable @f64_inf = 0x7FF0000000000000 : f64
  vm.global.f64 private mutable @f64_m1_0 = -1.0 : f64
  vm.global.f64 private mutable @f64_minus_inf = 0xFFF0000000000000 : f64
  vm.global.f64 private mutable @f64_nan = 0x7FF8000000000000 : f64
  vm.global.f64 private mutable @f64_x1 = 0x0000000000000001 : f64
  vm.global.f64 private mutable @f64_xFFF0123456789ABC = 0xFFF0123456789ABC : f64
  vm.global.f64 private mutable @f64_xFFF8123456789ABC = 0xFFF8123456789ABC : f64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64

  vm.func private @cmp_eq_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.eq.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.eq.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.eq.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.eq.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.eq.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.eq.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_eq_f64_o

  vm.func private @cmp_eq_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.eq.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.eq.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.eq.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_eq_f64_o_with_nan

  vm.func private @cmp_eq_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.eq.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.eq.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.eq.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.eq.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.eq.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.eq.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_eq_f64_u

  vm.func private @cmp_eq_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.eq.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.eq.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.eq.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_eq_f64_u_with_nan

  vm.func private @cmp_ne_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.ne.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.ne.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.ne.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.ne.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.ne.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.ne.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_ne_f64_o

  vm.func private @cmp_ne_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.ne.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.ne.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.ne.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_ne_f64_o_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_ne_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.ne.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.ne.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.ne.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.ne.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.ne.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.ne.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_ne_f64_u

  vm.func private @cmp_ne_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.ne.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.ne.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.ne.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_ne_f64_u_with_nan

  vm.func private @cmp_lt_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.lt.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.lt.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.lt.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.lt.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.lt.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.lt.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lt_f64_o

  vm.func private @cmp_lt_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.lt.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.lt.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.lt.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lt_f64_o_with_nan

  vm.func private @cmp_lt_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.lt.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.lt.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.lt.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.lt.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.lt.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.lt.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lt_f64_u

  vm.func private @cmp_lt_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.lt.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.lt.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.lt.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lt_f64_u_with_nan

  vm.func private @cmp_lte_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.lte.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.lte.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.lte.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.lte.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.lte.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.lte.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lte_f64_o

  vm.func private @cmp_lte_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.lte.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.lte.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.lte.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lte_f64_o_with_nan

  vm.func private @cmp_lte_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.lte.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.lte.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.lte.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.lte.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.lte.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.lte.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lte_f64_u

  vm.func private @cmp_lte_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.lte.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.lte.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.lte.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lte_f64_u_with_nan

  vm.func private @cmp_gt_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.gt.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.gt.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.gt.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.gt.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.gt.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.gt.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gt_f64_o

  vm.func private @cmp_gt_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.gt.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.gt.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.gt.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gt_f64_o_with_nan

  vm.func private @cmp_gt_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.gt.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.gt.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.gt.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.gt.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.gt.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.gt.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gt_f64_u

  vm.func private @cmp_gt_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.gt.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.gt.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.gt.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gt_f64_u_with_nan

  vm.func private @cmp_gte_f64_o() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.gte.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.gte.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.gte.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.gte.f64.o %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.gte.f64.o %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.gte.f64.o %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gte_f64_o

  vm.func private @cmp_gte_f64_o_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.gte.f64.o %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.gte.f64.o %a1, %b1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.gte.f64.o %a2, %b2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gte_f64_o_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_gte_f64_u() {
    %a0 = vm.global.load.f64 @f64_1_0 : f64
    %b0 = vm.global.load.f64 @f64_2_0 : f64
    %r0 = vm.cmp.gte.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f64 @f64_2_0 : f64
    %b1 = vm.global.load.f64 @f64_1_0 : f64
    %r1 = vm.cmp.gte.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f64 @f64_2_0 : f64
    %b2 = vm.global.load.f64 @f64_2_0 : f64
    %r2 = vm.cmp.gte.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %b3_bits = vm.global.load.i64 @i64_min : i64
    %b3 = vm.bitcast.i64.f64 %b3_bits : i64 -> f64
    %r3 = vm.cmp.gte.f64.u %a3, %b3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %b4 = vm.global.load.f64 @f64_inf : f64
    %r4 = vm.cmp.gte.f64.u %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFFF0000000000000, 0x7FF0000000000000" : i32
    %a5 = vm.global.load.f64 @f64_m1_0 : f64
    %b5 = vm.global.load.f64 @f64_1_0 : f64
    %r5 = vm.cmp.gte.f64.u %a5, %b5 : f64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gte_f64_u

  vm.func private @cmp_gte_f64_u_with_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %b0 = vm.global.load.f64 @f64_1_0 : f64
    %r0 = vm.cmp.gte.f64.u %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f64 @f64_1_0 : f64
    %b1 = vm.global.load.f64 @f64_nan : f64
    %r1 = vm.cmp.gte.f64.u %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f64 @f64_nan : f64
    %b2 = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r2 = vm.cmp.gte.f64.u %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gte_f64_u_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_nz_f64_o() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.cmp.nz.f64.o %a0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.cmp.nz.f64.o %a1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "-0" : i32
    %a2 = vm.global.load.f64 @f64_1_0 : f64
    %r2 = vm.cmp.nz.f64.o %a2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "1" : i32
    %a3 = vm.global.load.f64 @f64_x1 : f64
    %r3 = vm.cmp.nz.f64.o %a3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "denormal" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %r4 = vm.cmp.nz.f64.o %a4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "-inf" : i32
    vm.return
  }
  vm.export @cmp_nz_f64_o

  vm.func private @cmp_nz_f64_o_of_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %r0 = vm.cmp.nz.f64.o %a0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cmp_nz_f64_o_of_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_nz_f64_u() {
    %a0 = vm.global.load.f64 @f64_0 : f64
    %r0 = vm.cmp.nz.f64.u %a0 : f64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1_bits = vm.global.load.i64 @i64_min : i64
    %a1 = vm.bitcast.i64.f64 %a1_bits : i64 -> f64
    %r1 = vm.cmp.nz.f64.u %a1 : f64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "-0" : i32
    %a2 = vm.global.load.f64 @f64_1_0 : f64
    %r2 = vm.cmp.nz.f64.u %a2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "1" : i32
    %a3 = vm.global.load.f64 @f64_x1 : f64
    %r3 = vm.cmp.nz.f64.u %a3 : f64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "denormal" : i32
    %a4 = vm.global.load.f64 @f64_minus_inf : f64
    %r4 = vm.cmp.nz.f64.u %a4 : f64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "-inf" : i32
    vm.return
  }
  vm.export @cmp_nz_f64_u

  vm.func private @cmp_nz_f64_u_of_nan() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %r0 = vm.cmp.nz.f64.u %a0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cmp_nz_f64_u_of_nan

  vm.func private @cmp_nan_f64() {
    %a0 = vm.global.load.f64 @f64_nan : f64
    %r0 = vm.cmp.nan.f64 %a0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "quiet" : i32
    %a1 = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %r1 = vm.cmp.nan.f64 %a1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "signaling" : i32
    %a2 = vm.global.load.f64 @f64_inf : f64
    %r2 = vm.cmp.nan.f64 %a2 : f64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "inf" : i32
    %a3 = vm.global.load.f64 @f64_0 : f64
    %r3 = vm.cmp.nan.f64 %a3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0" : i32
    vm.return
  }
  vm.export @cmp_nan_f64

  // The inverse of an ordered comparison is unordered.
  vm.func private @negated_by_xor() {
    %nan = vm.global.load.f64 @f64_nan : f64
    %one = vm.global.load.f64 @f64_1_0 : f64
    %c1 = vm.const.i32 1
    %r_eq_o = vm.cmp.eq.f64.o %nan, %one : f64
    %n_eq_o = vm.xor.i32 %r_eq_o, %c1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %n_eq_o, %e1, "not eq.o" : i32
    %r_eq_u = vm.cmp.eq.f64.u %nan, %one : f64
    %n_eq_u = vm.xor.i32 %r_eq_u, %c1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %n_eq_u, %e2, "not eq.u" : i32
    %r_ne_o = vm.cmp.ne.f64.o %nan, %one : f64
    %n_ne_o = vm.xor.i32 %r_ne_o, %c1 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %n_ne_o, %e3, "not ne.o" : i32
    %r_ne_u = vm.cmp.ne.f64.u %nan, %one : f64
    %n_ne_u = vm.xor.i32 %r_ne_u, %c1 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %n_ne_u, %e4, "not ne.u" : i32
    %r_lt_o = vm.cmp.lt.f64.o %nan, %one : f64
    %n_lt_o = vm.xor.i32 %r_lt_o, %c1 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %n_lt_o, %e5, "not lt.o" : i32
    %r_lt_u = vm.cmp.lt.f64.u %nan, %one : f64
    %n_lt_u = vm.xor.i32 %r_lt_u, %c1 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %n_lt_u, %e6, "not lt.u" : i32
    %r_lte_o = vm.cmp.lte.f64.o %nan, %one : f64
    %n_lte_o = vm.xor.i32 %r_lte_o, %c1 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %n_lte_o, %e7, "not lte.o" : i32
    %r_lte_u = vm.cmp.lte.f64.u %nan, %one : f64
    %n_lte_u = vm.xor.i32 %r_lte_u, %c1 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %n_lte_u, %e8, "not lte.u" : i32
    %r_gt_o = vm.cmp.gt.f64.o %nan, %one : f64
    %n_gt_o = vm.xor.i32 %r_gt_o, %c1 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %n_gt_o, %e9, "not gt.o" : i32
    %r_gt_u = vm.cmp.gt.f64.u %nan, %one : f64
    %n_gt_u = vm.xor.i32 %r_gt_u, %c1 : i32
    %e10 = vm.const.i32 0
    vm.check.eq %n_gt_u, %e10, "not gt.u" : i32
    %r_gte_o = vm.cmp.gte.f64.o %nan, %one : f64
    %n_gte_o = vm.xor.i32 %r_gte_o, %c1 : i32
    %e11 = vm.const.i32 1
    vm.check.eq %n_gte_o, %e11, "not gte.o" : i32
    %r_gte_u = vm.cmp.gte.f64.u %nan, %one : f64
    %n_gte_u = vm.xor.i32 %r_gte_u, %c1 : i32
    %e12 = vm.const.i32 0
    vm.check.eq %n_gte_u, %e12, "not gte.u" : i32
    vm.return
  }
  vm.export @negated_by_xor attributes {kiln_only = "nan-fold"}
}
