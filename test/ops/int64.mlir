// Integer arithmetic on i64: wrapping, signed and unsigned division, minimum and maximum.
// Operands come from mutable globals, so that nothing folds.
vm.module public @int64 {
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_m3 = -3 : i64
  vm.global.i64 private mutable @i64_m5 = -5 : i64
  vm.global.i64 private mutable @i64_m6 = -6 : i64
  vm.global.i64 private mutable @i64_m7 = -7 : i64
  vm.global.i64 private mutable @i64_max = 9223372036854775807 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF0 = 1311768467463790320 : i64
  vm.global.i64 private mutable @i64_x8000000000000001 = -9223372036854775807 : i64

  vm.func private @add_i64_wraps() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %b0 = vm.global.load.i64 @i64_6 : i64
    %r0 = vm.add.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 11
    vm.check.eq %r0, %e1, "5 + 6" : i64
    %a1 = vm.global.load.i64 @i64_max : i64
    %b1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.add.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %r1, %e2, "MAX + 1" : i64
    %a2 = vm.global.load.i64 @i64_min : i64
    %b2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.add.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 9223372036854775807
    vm.check.eq %r2, %e3, "MIN - 1" : i64
    %a3 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %b3 = vm.global.load.i64 @i64_m5 : i64
    %r3 = vm.add.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 1311768467463790315
    vm.check.eq %r3, %e4, "large" : i64
    %a4 = vm.global.load.i64 @i64_0 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.add.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 -1
    vm.check.eq %r4, %e5, "0 + -1" : i64
    vm.return
  }
  vm.export @add_i64_wraps

  vm.func private @sub_i64_wraps() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %b0 = vm.global.load.i64 @i64_6 : i64
    %r0 = vm.sub.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 -1
    vm.check.eq %r0, %e1, "5 - 6" : i64
    %a1 = vm.global.load.i64 @i64_min : i64
    %b1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.sub.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 9223372036854775807
    vm.check.eq %r1, %e2, "MIN - 1" : i64
    %a2 = vm.global.load.i64 @i64_max : i64
    %b2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.sub.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 -9223372036854775808
    vm.check.eq %r2, %e3, "MAX + 1" : i64
    %a3 = vm.global.load.i64 @i64_0 : i64
    %b3 = vm.global.load.i64 @i64_min : i64
    %r3 = vm.sub.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "0 - MIN" : i64
    %a4 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %b4 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r4 = vm.sub.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 0
    vm.check.eq %r4, %e5, "equal" : i64
    vm.return
  }
  vm.export @sub_i64_wraps

  vm.func private @mul_i64_wraps() {
    %a0 = vm.global.load.i64 @i64_7 : i64
    %b0 = vm.global.load.i64 @i64_m6 : i64
    %r0 = vm.mul.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 -42
    vm.check.eq %r0, %e1, "7 * -6" : i64
    %a1 = vm.global.load.i64 @i64_min : i64
    %b1 = vm.global.load.i64 @i64_m1 : i64
    %r1 = vm.mul.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %r1, %e2, "MIN * -1" : i64
    %a2 = vm.global.load.i64 @i64_max : i64
    %b2 = vm.global.load.i64 @i64_max : i64
    %r2 = vm.mul.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 1
    vm.check.eq %r2, %e3, "MAX * MAX" : i64
    %a3 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %b3 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r3 = vm.mul.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 -6493618294075612928
    vm.check.eq %r3, %e4, "large" : i64
    %a4 = vm.global.load.i64 @i64_max : i64
    %b4 = vm.global.load.i64 @i64_2 : i64
    %r4 = vm.mul.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 -2
    vm.check.eq %r4, %e5, "MAX * 2" : i64
    vm.return
  }
  vm.export @mul_i64_wraps

  vm.func private @div_i64_s_truncates() {
    %a0 = vm.global.load.i64 @i64_7 : i64
    %b0 = vm.global.load.i64 @i64_2 : i64
    %r0 = vm.div.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "7 / 2" : i64
    %a1 = vm.global.load.i64 @i64_m7 : i64
    %b1 = vm.global.load.i64 @i64_2 : i64
    %r1 = vm.div.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 -3
    vm.check.eq %r1, %e2, "-7 / 2" : i64
    %a2 = vm.global.load.i64 @i64_7 : i64
    %b2 = vm.global.load.i64 @i64_m2 : i64
    %r2 = vm.div.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 -3
    vm.check.eq %r2, %e3, "7 / -2" : i64
    %a3 = vm.global.load.i64 @i64_m7 : i64
    %b3 = vm.global.load.i64 @i64_m2 : i64
    %r3 = vm.div.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 3
    vm.check.eq %r3, %e4, "-7 / -2" : i64
    %a4 = vm.global.load.i64 @i64_min : i64
    %b4 = vm.global.load.i64 @i64_1 : i64
    %r4 = vm.div.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 -9223372036854775808
    vm.check.eq %r4, %e5, "MIN / 1" : i64
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.div.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 -1
    vm.check.eq %r5, %e6, "MIN / MAX" : i64
    %a6 = vm.global.load.i64 @i64_min : i64
    %b6 = vm.global.load.i64 @i64_2 : i64
    %r6 = vm.div.i64.s %a6, %b6 : i64
    %e7 = vm.const.i64 -4611686018427387904
    vm.check.eq %r6, %e7, "MIN / 2" : i64
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_min : i64
    %r7 = vm.div.i64.s %a7, %b7 : i64
    %e8 = vm.const.i64 0
    vm.check.eq %r7, %e8, "0 / MIN" : i64
    vm.return
  }
  vm.export @div_i64_s_truncates

  vm.func private @div_i64_u() {
    %a0 = vm.global.load.i64 @i64_7 : i64
    %b0 = vm.global.load.i64 @i64_2 : i64
    %r0 = vm.div.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "7 / 2" : i64
    %a1 = vm.global.load.i64 @i64_m1 : i64
    %b1 = vm.global.load.i64 @i64_2 : i64
    %r1 = vm.div.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 9223372036854775807
    vm.check.eq %r1, %e2, "all ones / 2" : i64
    %a2 = vm.global.load.i64 @i64_7 : i64
    %b2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.div.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "7 / all ones" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_m1 : i64
    %r3 = vm.div.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 0
    vm.check.eq %r3, %e4, "high bit / all ones" : i64
    %a4 = vm.global.load.i64 @i64_m1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.div.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 1
    vm.check.eq %r4, %e5, "all ones / all ones" : i64
    %a5 = vm.global.load.i64 @i64_m1 : i64
    %b5 = vm.global.load.i64 @i64_10 : i64
    %r5 = vm.div.i64.u %a5, %b5 : i64
    %e6 = vm.const.i64 1844674407370955161
    vm.check.eq %r5, %e6, "all ones / 10" : i64
    vm.return
  }
  vm.export @div_i64_u

  vm.func private @rem_i64_s_takes_the_dividends_sign() {
    %a0 = vm.global.load.i64 @i64_7 : i64
    %b0 = vm.global.load.i64 @i64_3 : i64
    %r0 = vm.rem.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 1
    vm.check.eq %r0, %e1, "7 % 3" : i64
    %a1 = vm.global.load.i64 @i64_m7 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.rem.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 -1
    vm.check.eq %r1, %e2, "-7 % 3" : i64
    %a2 = vm.global.load.i64 @i64_7 : i64
    %b2 = vm.global.load.i64 @i64_m3 : i64
    %r2 = vm.rem.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 1
    vm.check.eq %r2, %e3, "7 % -3" : i64
    %a3 = vm.global.load.i64 @i64_m7 : i64
    %b3 = vm.global.load.i64 @i64_m3 : i64
    %r3 = vm.rem.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "-7 % -3" : i64
    %a4 = vm.global.load.i64 @i64_min : i64
    %b4 = vm.global.load.i64 @i64_1 : i64
    %r4 = vm.rem.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 0
    vm.check.eq %r4, %e5, "MIN % 1" : i64
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.rem.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 -1
    vm.check.eq %r5, %e6, "MIN % MAX" : i64
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.rem.i64.s %a6, %b6 : i64
    %e7 = vm.const.i64 9223372036854775807
    vm.check.eq %r6, %e7, "MAX % MIN" : i64
    vm.return
  }
  vm.export @rem_i64_s_takes_the_dividends_sign

  vm.func private @rem_i64_u() {
    %a0 = vm.global.load.i64 @i64_7 : i64
    %b0 = vm.global.load.i64 @i64_3 : i64
    %r0 = vm.rem.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 1
    vm.check.eq %r0, %e1, "7 % 3" : i64
    %a1 = vm.global.load.i64 @i64_m1 : i64
    %b1 = vm.global.load.i64 @i64_10 : i64
    %r1 = vm.rem.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 5
    vm.check.eq %r1, %e2, "all ones % 10" : i64
    %a2 = vm.global.load.i64 @i64_7 : i64
    %b2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.rem.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 7
    vm.check.eq %r2, %e3, "7 % all ones" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_m1 : i64
    %r3 = vm.rem.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "high bit % all ones" : i64
    %a4 = vm.global.load.i64 @i64_m1 : i64
    %b4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.rem.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 9223372036854775807
    vm.check.eq %r4, %e5, "all ones % high bit" : i64
    vm.return
  }
  vm.export @rem_i64_u

  vm.func private @fma_i64_wraps() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_4 : i64
    %c0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.fma.i64 %a0, %b0, %c0 : i64
    %e1 = vm.const.i64 17
    vm.check.eq %r0, %e1, "3 * 4 + 5" : i64
    %a1 = vm.global.load.i64 @i64_max : i64
    %b1 = vm.global.load.i64 @i64_max : i64
    %c1 = vm.global.load.i64 @i64_m1 : i64
    %r1 = vm.fma.i64 %a1, %b1, %c1 : i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "MAX * MAX - 1" : i64
    %a2 = vm.global.load.i64 @i64_min : i64
    %b2 = vm.global.load.i64 @i64_m1 : i64
    %c2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.fma.i64 %a2, %b2, %c2 : i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "MIN * -1 + MIN" : i64
    %a3 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %b3 = vm.global.load.i64 @i64_3 : i64
    %c3 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r3 = vm.fma.i64 %a3, %b3, %c3 : i64
    %e4 = vm.const.i64 5247073869855161280
    vm.check.eq %r3, %e4, "large" : i64
    vm.return
  }
  vm.export @fma_i64_wraps

  vm.func private @abs_i64() {
    %a0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.abs.i64 %a0 : i64
    %e1 = vm.const.i64 5
    vm.check.eq %r0, %e1, "positive" : i64
    %a1 = vm.global.load.i64 @i64_m5 : i64
    %r1 = vm.abs.i64 %a1 : i64
    %e2 = vm.const.i64 5
    vm.check.eq %r1, %e2, "negative" : i64
    %a2 = vm.global.load.i64 @i64_0 : i64
    %r2 = vm.abs.i64 %a2 : i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "zero" : i64
    %a3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.abs.i64 %a3 : i64
    %e4 = vm.const.i64 9223372036854775807
    vm.check.eq %r3, %e4, "MAX" : i64
    %a4 = vm.global.load.i64 @i64_x8000000000000001 : i64
    %r4 = vm.abs.i64 %a4 : i64
    %e5 = vm.const.i64 9223372036854775807
    vm.check.eq %r4, %e5, "-MAX" : i64
    vm.return
  }
  vm.export @abs_i64

  vm.func private @abs_i64_of_min_is_min() {
    %a0 = vm.global.load.i64 @i64_min : i64
    %r0 = vm.abs.i64 %a0 : i64
    %e1 = vm.const.i64 -9223372036854775808
    vm.check.eq %r0, %e1, "MIN" : i64
    vm.return
  }
  vm.export @abs_i64_of_min_is_min

  vm.func private @min_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.min.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "3, 5" : i64
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.min.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 3
    vm.check.eq %r1, %e2, "5, 3" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_1 : i64
    %r2 = vm.min.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "-1, 1" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.min.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_max : i64
    %b4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.min.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 -9223372036854775808
    vm.check.eq %r4, %e5, "MAX, MIN" : i64
    %a5 = vm.global.load.i64 @i64_m7 : i64
    %b5 = vm.global.load.i64 @i64_m7 : i64
    %r5 = vm.min.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 -7
    vm.check.eq %r5, %e6, "equal" : i64
    vm.return
  }
  vm.export @min_i64_s

  vm.func private @min_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.min.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 3
    vm.check.eq %r0, %e1, "3, 5" : i64
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.min.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 3
    vm.check.eq %r1, %e2, "5, 3" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_1 : i64
    %r2 = vm.min.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 1
    vm.check.eq %r2, %e3, "-1, 1" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.min.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 9223372036854775807
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_max : i64
    %b4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.min.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 9223372036854775807
    vm.check.eq %r4, %e5, "MAX, MIN" : i64
    %a5 = vm.global.load.i64 @i64_m7 : i64
    %b5 = vm.global.load.i64 @i64_m7 : i64
    %r5 = vm.min.i64.u %a5, %b5 : i64
    %e6 = vm.const.i64 -7
    vm.check.eq %r5, %e6, "equal" : i64
    vm.return
  }
  vm.export @min_i64_u

  vm.func private @max_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.max.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 5
    vm.check.eq %r0, %e1, "3, 5" : i64
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.max.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 5
    vm.check.eq %r1, %e2, "5, 3" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_1 : i64
    %r2 = vm.max.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 1
    vm.check.eq %r2, %e3, "-1, 1" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.max.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 9223372036854775807
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_max : i64
    %b4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.max.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 9223372036854775807
    vm.check.eq %r4, %e5, "MAX, MIN" : i64
    %a5 = vm.global.load.i64 @i64_m7 : i64
    %b5 = vm.global.load.i64 @i64_m7 : i64
    %r5 = vm.max.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 -7
    vm.check.eq %r5, %e6, "equal" : i64
    vm.return
  }
  vm.export @max_i64_s

  vm.func private @max_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.max.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 5
    vm.check.eq %r0, %e1, "3, 5" : i64
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.max.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 5
    vm.check.eq %r1, %e2, "5, 3" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_1 : i64
    %r2 = vm.max.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "-1, 1" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.max.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 -9223372036854775808
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_max : i64
    %b4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.max.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 -9223372036854775808
    vm.check.eq %r4, %e5, "MAX, MIN" : i64
    %a5 = vm.global.load.i64 @i64_m7 : i64
    %b5 = vm.global.load.i64 @i64_m7 : i64
    %r5 = vm.max.i64.u %a5, %b5 : i64
    %e6 = vm.const.i64 -7
    vm.check.eq %r5, %e6, "equal" : i64
    vm.return
  }
  vm.export @max_i64_u

  vm.func private @div_i64_s_by_zero_fails() {
    %a = vm.global.load.i64 @i64_7 : i64
    %b = vm.global.load.i64 @i64_0 : i64
    %r = vm.div.i64.s %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @div_i64_s_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @div_i64_u_by_zero_fails() {
    %a = vm.global.load.i64 @i64_7 : i64
    %b = vm.global.load.i64 @i64_0 : i64
    %r = vm.div.i64.u %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @div_i64_u_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @div_i64_s_of_min_by_minus_one_fails() {
    %a = vm.global.load.i64 @i64_min : i64
    %b = vm.global.load.i64 @i64_m1 : i64
    %r = vm.div.i64.s %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @div_i64_s_of_min_by_minus_one_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i64_s_by_zero_fails() {
    %a = vm.global.load.i64 @i64_7 : i64
    %b = vm.global.load.i64 @i64_0 : i64
    %r = vm.rem.i64.s %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @rem_i64_s_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i64_u_by_zero_fails() {
    %a = vm.global.load.i64 @i64_7 : i64
    %b = vm.global.load.i64 @i64_0 : i64
    %r = vm.rem.i64.u %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @rem_i64_u_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i64_s_of_min_by_minus_one_fails() {
    %a = vm.global.load.i64 @i64_min : i64
    %b = vm.global.load.i64 @i64_m1 : i64
    %r = vm.rem.i64.s %a, %b : i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @rem_i64_s_of_min_by_minus_one_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @operands_repeat() {
    %a = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %sum = vm.add.i64 %a, %a : i64
    %e1 = vm.const.i64 2623536934927580640
    vm.check.eq %sum, %e1, "a + a" : i64
    %difference = vm.sub.i64 %a, %a : i64
    %e2 = vm.const.i64 0
    vm.check.eq %difference, %e2, "a - a" : i64
    %quotient = vm.div.i64.s %a, %a : i64
    %e3 = vm.const.i64 1
    vm.check.eq %quotient, %e3, "a / a" : i64
    %cube = vm.fma.i64 %a, %a, %a : i64
    %e4 = vm.const.i64 -5181849826611822608
    vm.check.eq %cube, %e4, "a * a + a" : i64
    vm.return
  }
  vm.export @operands_repeat

  // Operand order matters where an operation does not commute.
  vm.func private @chain_of_operations() {
    %x = vm.global.load.i64 @i64_7 : i64
    %y = vm.global.load.i64 @i64_m3 : i64
    %sum = vm.add.i64 %x, %y : i64
    %product = vm.mul.i64 %sum, %y : i64
    %left = vm.sub.i64 %x, %product : i64
    %right = vm.sub.i64 %product, %x : i64
    %quotient = vm.div.i64.s %left, %sum : i64
    %rest = vm.rem.i64.s %right, %sum : i64
    %e1 = vm.const.i64 4
    vm.check.eq %sum, %e1 : i64
    %e2 = vm.const.i64 -12
    vm.check.eq %product, %e2 : i64
    %e3 = vm.const.i64 19
    vm.check.eq %left, %e3 : i64
    %e4 = vm.const.i64 -19
    vm.check.eq %right, %e4 : i64
    %e5 = vm.const.i64 4
    vm.check.eq %quotient, %e5 : i64
    %e6 = vm.const.i64 -3
    vm.check.eq %rest, %e6 : i64
    vm.return
  }
  vm.export @chain_of_operations
}
