// Comparisons of f32: ordered forms are false for NaN, unordered forms are true.
vm.module public @f32_compare {
  vm.global.f32 private mutable @f32_0 : f32
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_2_0 = 2.0 : f32
  vm.global.f32 private mutable @f32_inf = 0x7F800000 : f32
  vm.global.f32 private mutable @f32_m1_0 = -1.0 : f32
  vm.global.f32 private mutable @f32_minus_inf = 0xFF800000 : f32
  vm.global.f32 private mutable @f32_nan = 0x7FC00000 : f32
  vm.global.f32 private mutable @f32_x1 = 0x00000001 : f32
  vm.global.f32 private mutable @f32_xFFA12345 = 0xFFA12345 : f32
  vm.global.f32 private mutable @f32_xFFC12345 = 0xFFC12345 : f32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32

  vm.func private @cmp_eq_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.eq.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.eq.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.eq.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.eq.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.eq.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.eq.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_eq_f32_o

  vm.func private @cmp_eq_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.eq.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.eq.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.eq.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_eq_f32_o_with_nan

  vm.func private @cmp_eq_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.eq.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.eq.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.eq.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.eq.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.eq.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.eq.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_eq_f32_u

  vm.func private @cmp_eq_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.eq.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.eq.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.eq.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_eq_f32_u_with_nan

  vm.func private @cmp_ne_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.ne.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.ne.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.ne.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.ne.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.ne.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.ne.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_ne_f32_o

  vm.func private @cmp_ne_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.ne.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.ne.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.ne.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_ne_f32_o_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_ne_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.ne.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.ne.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.ne.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.ne.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.ne.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.ne.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_ne_f32_u

  vm.func private @cmp_ne_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.ne.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.ne.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.ne.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_ne_f32_u_with_nan

  vm.func private @cmp_lt_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.lt.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.lt.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.lt.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.lt.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.lt.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.lt.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lt_f32_o

  vm.func private @cmp_lt_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.lt.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.lt.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.lt.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lt_f32_o_with_nan

  vm.func private @cmp_lt_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.lt.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.lt.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.lt.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.lt.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.lt.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.lt.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lt_f32_u

  vm.func private @cmp_lt_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.lt.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.lt.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.lt.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lt_f32_u_with_nan

  vm.func private @cmp_lte_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.lte.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.lte.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.lte.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.lte.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.lte.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.lte.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lte_f32_o

  vm.func private @cmp_lte_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.lte.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.lte.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.lte.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lte_f32_o_with_nan

  vm.func private @cmp_lte_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.lte.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.lte.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.lte.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.lte.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.lte.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.lte.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_lte_f32_u

  vm.func private @cmp_lte_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.lte.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.lte.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.lte.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_lte_f32_u_with_nan

  vm.func private @cmp_gt_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.gt.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.gt.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.gt.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.gt.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.gt.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.gt.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gt_f32_o

  vm.func private @cmp_gt_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.gt.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.gt.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.gt.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gt_f32_o_with_nan

  vm.func private @cmp_gt_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.gt.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.gt.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.gt.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.gt.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.gt.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.gt.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gt_f32_u

  vm.func private @cmp_gt_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.gt.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.gt.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.gt.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gt_f32_u_with_nan

  vm.func private @cmp_gte_f32_o() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.gte.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.gte.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.gte.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.gte.f32.o %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.gte.f32.o %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.gte.f32.o %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gte_f32_o

  vm.func private @cmp_gte_f32_o_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.gte.f32.o %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.gte.f32.o %a1, %b1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.gte.f32.o %a2, %b2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gte_f32_o_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_gte_f32_u() {
    %a0 = vm.global.load.f32 @f32_1_0 : f32
    %b0 = vm.global.load.f32 @f32_2_0 : f32
    %r0 = vm.cmp.gte.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "1.0, 2.0" : i32
    %a1 = vm.global.load.f32 @f32_2_0 : f32
    %b1 = vm.global.load.f32 @f32_1_0 : f32
    %r1 = vm.cmp.gte.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "2.0, 1.0" : i32
    %a2 = vm.global.load.f32 @f32_2_0 : f32
    %b2 = vm.global.load.f32 @f32_2_0 : f32
    %r2 = vm.cmp.gte.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "2.0, 2.0" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %b3_bits = vm.global.load.i32 @i32_min : i32
    %b3 = vm.bitcast.i32.f32 %b3_bits : i32 -> f32
    %r3 = vm.cmp.gte.f32.u %a3, %b3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "0.0, -0.0" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %b4 = vm.global.load.f32 @f32_inf : f32
    %r4 = vm.cmp.gte.f32.u %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0xFF800000, 0x7F800000" : i32
    %a5 = vm.global.load.f32 @f32_m1_0 : f32
    %b5 = vm.global.load.f32 @f32_1_0 : f32
    %r5 = vm.cmp.gte.f32.u %a5, %b5 : f32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "-1.0, 1.0" : i32
    vm.return
  }
  vm.export @cmp_gte_f32_u

  vm.func private @cmp_gte_f32_u_with_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %b0 = vm.global.load.f32 @f32_1_0 : f32
    %r0 = vm.cmp.gte.f32.u %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN, 1" : i32
    %a1 = vm.global.load.f32 @f32_1_0 : f32
    %b1 = vm.global.load.f32 @f32_nan : f32
    %r1 = vm.cmp.gte.f32.u %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1, NaN" : i32
    %a2 = vm.global.load.f32 @f32_nan : f32
    %b2 = vm.global.load.f32 @f32_xFFC12345 : f32
    %r2 = vm.cmp.gte.f32.u %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "NaN, NaN" : i32
    vm.return
  }
  vm.export @cmp_gte_f32_u_with_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_nz_f32_o() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.cmp.nz.f32.o %a0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.cmp.nz.f32.o %a1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_1_0 : f32
    %r2 = vm.cmp.nz.f32.o %a2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "1" : i32
    %a3 = vm.global.load.f32 @f32_x1 : f32
    %r3 = vm.cmp.nz.f32.o %a3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "denormal" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %r4 = vm.cmp.nz.f32.o %a4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "-inf" : i32
    vm.return
  }
  vm.export @cmp_nz_f32_o

  vm.func private @cmp_nz_f32_o_of_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cmp.nz.f32.o %a0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cmp_nz_f32_o_of_nan attributes {kiln_only = "unordered"}

  vm.func private @cmp_nz_f32_u() {
    %a0 = vm.global.load.f32 @f32_0 : f32
    %r0 = vm.cmp.nz.f32.u %a0 : f32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1_bits = vm.global.load.i32 @i32_min : i32
    %a1 = vm.bitcast.i32.f32 %a1_bits : i32 -> f32
    %r1 = vm.cmp.nz.f32.u %a1 : f32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "-0" : i32
    %a2 = vm.global.load.f32 @f32_1_0 : f32
    %r2 = vm.cmp.nz.f32.u %a2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "1" : i32
    %a3 = vm.global.load.f32 @f32_x1 : f32
    %r3 = vm.cmp.nz.f32.u %a3 : f32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "denormal" : i32
    %a4 = vm.global.load.f32 @f32_minus_inf : f32
    %r4 = vm.cmp.nz.f32.u %a4 : f32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "-inf" : i32
    vm.return
  }
  vm.export @cmp_nz_f32_u

  vm.func private @cmp_nz_f32_u_of_nan() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cmp.nz.f32.u %a0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "NaN" : i32
    vm.return
  }
  vm.export @cmp_nz_f32_u_of_nan

  vm.func private @cmp_nan_f32() {
    %a0 = vm.global.load.f32 @f32_nan : f32
    %r0 = vm.cmp.nan.f32 %a0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "quiet" : i32
    %a1 = vm.global.load.f32 @f32_xFFA12345 : f32
    %r1 = vm.cmp.nan.f32 %a1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "signaling" : i32
    %a2 = vm.global.load.f32 @f32_inf : f32
    %r2 = vm.cmp.nan.f32 %a2 : f32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "inf" : i32
    %a3 = vm.global.load.f32 @f32_0 : f32
    %r3 = vm.cmp.nan.f32 %a3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "0" : i32
    vm.return
  }
  vm.export @cmp_nan_f32

  // The inverse of an ordered comparison is unordered.
  vm.func private @negated_by_xor() {
    %nan = vm.global.load.f32 @f32_nan : f32
    %one = vm.global.load.f32 @f32_1_0 : f32
    %c1 = vm.const.i32 1
    %r_eq_o = vm.cmp.eq.f32.o %nan, %one : f32
    %n_eq_o = vm.xor.i32 %r_eq_o, %c1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %n_eq_o, %e1, "not eq.o" : i32
    %r_eq_u = vm.cmp.eq.f32.u %nan, %one : f32
    %n_eq_u = vm.xor.i32 %r_eq_u, %c1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %n_eq_u, %e2, "not eq.u" : i32
    %r_ne_o = vm.cmp.ne.f32.o %nan, %one : f32
    %n_ne_o = vm.xor.i32 %r_ne_o, %c1 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %n_ne_o, %e3, "not ne.o" : i32
    %r_ne_u = vm.cmp.ne.f32.u %nan, %one : f32
    %n_ne_u = vm.xor.i32 %r_ne_u, %c1 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %n_ne_u, %e4, "not ne.u" : i32
    %r_lt_o = vm.cmp.lt.f32.o %nan, %one : f32
    %n_lt_o = vm.xor.i32 %r_lt_o, %c1 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %n_lt_o, %e5, "not lt.o" : i32
    %r_lt_u = vm.cmp.lt.f32.u %nan, %one : f32
    %n_lt_u = vm.xor.i32 %r_lt_u, %c1 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %n_lt_u, %e6, "not lt.u" : i32
    %r_lte_o = vm.cmp.lte.f32.o %nan, %one : f32
    %n_lte_o = vm.xor.i32 %r_lte_o, %c1 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %n_lte_o, %e7, "not lte.o" : i32
    %r_lte_u = vm.cmp.lte.f32.u %nan, %one : f32
    %n_lte_u = vm.xor.i32 %r_lte_u, %c1 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %n_lte_u, %e8, "not lte.u" : i32
    %r_gt_o = vm.cmp.gt.f32.o %nan, %one : f32
    %n_gt_o = vm.xor.i32 %r_gt_o, %c1 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %n_gt_o, %e9, "not gt.o" : i32
    %r_gt_u = vm.cmp.gt.f32.u %nan, %one : f32
    %n_gt_u = vm.xor.i32 %r_gt_u, %c1 : i32
    %e10 = vm.const.i32 0
    vm.check.eq %n_gt_u, %e10, "not gt.u" : i32
    %r_gte_o = vm.cmp.gte.f32.o %nan, %one : f32
    %n_gte_o = vm.xor.i32 %r_gte_o, %c1 : i32
    %e11 = vm.const.i32 1
    vm.check.eq %n_gte_o, %e11, "not gte.o" : i32
    %r_gte_u = vm.cmp.gte.f32.u %nan, %one : f32
    %n_gte_u = vm.xor.i32 %r_gte_u, %c1 : i32
    %e12 = vm.const.i32 0
    vm.check.eq %n_gte_u, %e12, "not gte.u" : i32
    vm.return
  }
  vm.export @negated_by_xor attributes {kiln_only = "nan-fold"}
}
