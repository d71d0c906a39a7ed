// Integer arithmetic on i32: wrapping, signed and unsigned division, minimum and maximum.
// Operands come from mutable globals, so that nothing folds.
vm.module public @int32 {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_10 = 10 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m2 = -2 : i32
  vm.global.i32 private mutable @i32_m3 = -3 : i32
  vm.global.i32 private mutable @i32_m5 = -5 : i32
  vm.global.i32 private mutable @i32_m6 = -6 : i32
  vm.global.i32 private mutable @i32_m7 = -7 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x12345678 = 305419896 : i32
  vm.global.i32 private mutable @i32_x80000001 = -2147483647 : i32

  vm.func private @add_i32_wraps() {
    %a0 = vm.global.load.i32 @i32_5 : i32
    %b0 = vm.global.load.i32 @i32_6 : i32
    %r0 = vm.add.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 11
    vm.check.eq %r0, %e1, "5 + 6" : i32
    %a1 = vm.global.load.i32 @i32_max : i32
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.add.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 -2147483648
    vm.check.eq %r1, %e2, "MAX + 1" : i32
    %a2 = vm.global.load.i32 @i32_min : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.add.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 2147483647
    vm.check.eq %r2, %e3, "MIN - 1" : i32
    %a3 = vm.global.load.i32 @i32_x12345678 : i32
    %b3 = vm.global.load.i32 @i32_m5 : i32
    %r3 = vm.add.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 305419891
    vm.check.eq %r3, %e4, "large" : i32
    %a4 = vm.global.load.i32 @i32_0 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.add.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 -1
    vm.check.eq %r4, %e5, "0 + -1" : i32
    vm.return
  }
  vm.export @add_i32_wraps

  vm.func private @sub_i32_wraps() {
    %a0 = vm.global.load.i32 @i32_5 : i32
    %b0 = vm.global.load.i32 @i32_6 : i32
    %r0 = vm.sub.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 -1
    vm.check.eq %r0, %e1, "5 - 6" : i32
    %a1 = vm.global.load.i32 @i32_min : i32
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.sub.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 2147483647
    vm.check.eq %r1, %e2, "MIN - 1" : i32
    %a2 = vm.global.load.i32 @i32_max : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.sub.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 -2147483648
    vm.check.eq %r2, %e3, "MAX + 1" : i32
    %a3 = vm.global.load.i32 @i32_0 : i32
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.sub.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 -2147483648
    vm.check.eq %r3, %e4, "0 - MIN" : i32
    %a4 = vm.global.load.i32 @i32_x12345678 : i32
    %b4 = vm.global.load.i32 @i32_x12345678 : i32
    %r4 = vm.sub.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "equal" : i32
    vm.return
  }
  vm.export @sub_i32_wraps

  vm.func private @mul_i32_wraps() {
    %a0 = vm.global.load.i32 @i32_7 : i32
    %b0 = vm.global.load.i32 @i32_m6 : i32
    %r0 = vm.mul.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 -42
    vm.check.eq %r0, %e1, "7 * -6" : i32
    %a1 = vm.global.load.i32 @i32_min : i32
    %b1 = vm.global.load.i32 @i32_m1 : i32
    %r1 = vm.mul.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 -2147483648
    vm.check.eq %r1, %e2, "MIN * -1" : i32
    %a2 = vm.global.load.i32 @i32_max : i32
    %b2 = vm.global.load.i32 @i32_max : i32
    %r2 = vm.mul.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "MAX * MAX" : i32
    %a3 = vm.global.load.i32 @i32_x12345678 : i32
    %b3 = vm.global.load.i32 @i32_x12345678 : i32
    %r3 = vm.mul.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 502585408
    vm.check.eq %r3, %e4, "large" : i32
    %a4 = vm.global.load.i32 @i32_max : i32
    %b4 = vm.global.load.i32 @i32_2 : i32
    %r4 = vm.mul.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 -2
    vm.check.eq %r4, %e5, "MAX * 2" : i32
    vm.return
  }
  vm.export @mul_i32_wraps

  vm.func private @div_i32_s_truncates() {
    %a0 = vm.global.load.i32 @i32_7 : i32
    %b0 = vm.global.load.i32 @i32_2 : i32
    %r0 = vm.div.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "7 / 2" : i32
    %a1 = vm.global.load.i32 @i32_m7 : i32
    %b1 = vm.global.load.i32 @i32_2 : i32
    %r1 = vm.div.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 -3
    vm.check.eq %r1, %e2, "-7 / 2" : i32
    %a2 = vm.global.load.i32 @i32_7 : i32
    %b2 = vm.global.load.i32 @i32_m2 : i32
    %r2 = vm.div.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 -3
    vm.check.eq %r2, %e3, "7 / -2" : i32
    %a3 = vm.global.load.i32 @i32_m7 : i32
    %b3 = vm.global.load.i32 @i32_m2 : i32
    %r3 = vm.div.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 3
    vm.check.eq %r3, %e4, "-7 / -2" : i32
    %a4 = vm.global.load.i32 @i32_min : i32
    %b4 = vm.global.load.i32 @i32_1 : i32
    %r4 = vm.div.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 -2147483648
    vm.check.eq %r4, %e5, "MIN / 1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.div.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 -1
    vm.check.eq %r5, %e6, "MIN / MAX" : i32
    %a6 = vm.global.load.i32 @i32_min : i32
    %b6 = vm.global.load.i32 @i32_2 : i32
    %r6 = vm.div.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 -1073741824
    vm.check.eq %r6, %e7, "MIN / 2" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_min : i32
    %r7 = vm.div.i32.s %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0 / MIN" : i32
    vm.return
  }
  vm.export @div_i32_s_truncates

  vm.func private @div_i32_u() {
    %a0 = vm.global.load.i32 @i32_7 : i32
    %b0 = vm.global.load.i32 @i32_2 : i32
    %r0 = vm.div.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "7 / 2" : i32
    %a1 = vm.global.load.i32 @i32_m1 : i32
    %b1 = vm.global.load.i32 @i32_2 : i32
    %r1 = vm.div.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 2147483647
    vm.check.eq %r1, %e2, "all ones / 2" : i32
    %a2 = vm.global.load.i32 @i32_7 : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.div.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "7 / all ones" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_m1 : i32
    %r3 = vm.div.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "high bit / all ones" : i32
    %a4 = vm.global.load.i32 @i32_m1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.div.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "all ones / all ones" : i32
    %a5 = vm.global.load.i32 @i32_m1 : i32
    %b5 = vm.global.load.i32 @i32_10 : i32
    %r5 = vm.div.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 429496729
    vm.check.eq %r5, %e6, "all ones / 10" : i32
    vm.return
  }
  vm.export @div_i32_u

  vm.func private @rem_i32_s_takes_the_dividends_sign() {
    %a0 = vm.global.load.i32 @i32_7 : i32
    %b0 = vm.global.load.i32 @i32_3 : i32
    %r0 = vm.rem.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "7 % 3" : i32
    %a1 = vm.global.load.i32 @i32_m7 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.rem.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 -1
    vm.check.eq %r1, %e2, "-7 % 3" : i32
    %a2 = vm.global.load.i32 @i32_7 : i32
    %b2 = vm.global.load.i32 @i32_m3 : i32
    %r2 = vm.rem.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "7 % -3" : i32
    %a3 = vm.global.load.i32 @i32_m7 : i32
    %b3 = vm.global.load.i32 @i32_m3 : i32
    %r3 = vm.rem.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 -1
    vm.check.eq %r3, %e4, "-7 % -3" : i32
    %a4 = vm.global.load.i32 @i32_min : i32
    %b4 = vm.global.load.i32 @i32_1 : i32
    %r4 = vm.rem.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "MIN % 1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.rem.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 -1
    vm.check.eq %r5, %e6, "MIN % MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.rem.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 2147483647
    vm.check.eq %r6, %e7, "MAX % MIN" : i32
    vm.return
  }
  vm.export @rem_i32_s_takes_the_dividends_sign

  vm.func private @rem_i32_u() {
    %a0 = vm.global.load.i32 @i32_7 : i32
    %b0 = vm.global.load.i32 @i32_3 : i32
    %r0 = vm.rem.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "7 % 3" : i32
    %a1 = vm.global.load.i32 @i32_m1 : i32
    %b1 = vm.global.load.i32 @i32_10 : i32
    %r1 = vm.rem.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 5
    vm.check.eq %r1, %e2, "all ones % 10" : i32
    %a2 = vm.global.load.i32 @i32_7 : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.rem.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 7
    vm.check.eq %r2, %e3, "7 % all ones" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_m1 : i32
    %r3 = vm.rem.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 -2147483648
    vm.check.eq %r3, %e4, "high bit % all ones" : i32
    %a4 = vm.global.load.i32 @i32_m1 : i32
    %b4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.rem.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 2147483647
    vm.check.eq %r4, %e5, "all ones % high bit" : i32
    vm.return
  }
  vm.export @rem_i32_u

  vm.func private @fma_i32_wraps() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_4 : i32
    %c0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.fma.i32 %a0, %b0, %c0 : i32
    %e1 = vm.const.i32 17
    vm.check.eq %r0, %e1, "3 * 4 + 5" : i32
    %a1 = vm.global.load.i32 @i32_max : i32
    %b1 = vm.global.load.i32 @i32_max : i32
    %c1 = vm.global.load.i32 @i32_m1 : i32
    %r1 = vm.fma.i32 %a1, %b1, %c1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "MAX * MAX - 1" : i32
    %a2 = vm.global.load.i32 @i32_min : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %c2 = vm.global.load.i32 @i32_min : i32
    %r2 = vm.fma.i32 %a2, %b2, %c2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "MIN * -1 + MIN" : i32
    %a3 = vm.global.load.i32 @i32_x12345678 : i32
    %b3 = vm.global.load.i32 @i32_3 : i32
    %c3 = vm.global.load.i32 @i32_x12345678 : i32
    %r3 = vm.fma.i32 %a3, %b3, %c3 : i32
    %e4 = vm.const.i32 1221679584
    vm.check.eq %r3, %e4, "large" : i32
    vm.return
  }
  vm.export @fma_i32_wraps

  vm.func private @abs_i32() {
    %a0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.abs.i32 %a0 : i32
    %e1 = vm.const.i32 5
    vm.check.eq %r0, %e1, "positive" : i32
    %a1 = vm.global.load.i32 @i32_m5 : i32
    %r1 = vm.abs.i32 %a1 : i32
    %e2 = vm.const.i32 5
    vm.check.eq %r1, %e2, "negative" : i32
    %a2 = vm.global.load.i32 @i32_0 : i32
    %r2 = vm.abs.i32 %a2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "zero" : i32
    %a3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.abs.i32 %a3 : i32
    %e4 = vm.const.i32 2147483647
    vm.check.eq %r3, %e4, "MAX" : i32
    %a4 = vm.global.load.i32 @i32_x80000001 : i32
    %r4 = vm.abs.i32 %a4 : i32
    %e5 = vm.const.i32 2147483647
    vm.check.eq %r4, %e5, "-MAX" : i32
    vm.return
  }
  vm.export @abs_i32

  vm.func private @abs_i32_of_min_is_min() {
    %a0 = vm.global.load.i32 @i32_min : i32
    %r0 = vm.abs.i32 %a0 : i32
    %e1 = vm.const.i32 -2147483648
    vm.check.eq %r0, %e1, "MIN" : i32
    vm.return
  }
  vm.export @abs_i32_of_min_is_min

  vm.func private @min_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.min.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.min.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 3
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_1 : i32
    %r2 = vm.min.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 -1
    vm.check.eq %r2, %e3, "-1, 1" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.min.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 -2147483648
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_max : i32
    %b4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.min.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 -2147483648
    vm.check.eq %r4, %e5, "MAX, MIN" : i32
    %a5 = vm.global.load.i32 @i32_m7 : i32
    %b5 = vm.global.load.i32 @i32_m7 : i32
    %r5 = vm.min.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 -7
    vm.check.eq %r5, %e6, "equal" : i32
    vm.return
  }
  vm.export @min_i32_s

  vm.func private @min_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.min.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 3
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.min.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 3
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_1 : i32
    %r2 = vm.min.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "-1, 1" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.min.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 2147483647
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_max : i32
    %b4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.min.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 2147483647
    vm.check.eq %r4, %e5, "MAX, MIN" : i32
    %a5 = vm.global.load.i32 @i32_m7 : i32
    %b5 = vm.global.load.i32 @i32_m7 : i32
    %r5 = vm.min.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 -7
    vm.check.eq %r5, %e6, "equal" : i32
    vm.return
  }
  vm.export @min_i32_u

  vm.func private @max_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.max.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 5
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.max.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 5
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_1 : i32
    %r2 = vm.max.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "-1, 1" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.max.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 2147483647
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_max : i32
    %b4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.max.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 2147483647
    vm.check.eq %r4, %e5, "MAX, MIN" : i32
    %a5 = vm.global.load.i32 @i32_m7 : i32
    %b5 = vm.global.load.i32 @i32_m7 : i32
    %r5 = vm.max.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 -7
    vm.check.eq %r5, %e6, "equal" : i32
    vm.return
  }
  vm.export @max_i32_s

  vm.func private @max_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.max.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 5
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.max.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 5
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_1 : i32
    %r2 = vm.max.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 -1
    vm.check.eq %r2, %e3, "-1, 1" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.max.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 -2147483648
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_max : i32
    %b4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.max.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 -2147483648
    vm.check.eq %r4, %e5, "MAX, MIN" : i32
    %a5 = vm.global.load.i32 @i32_m7 : i32
    %b5 = vm.global.load.i32 @i32_m7 : i32
    %r5 = vm.max.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 -7
    vm.check.eq %r5, %e6, "equal" : i32
    vm.return
  }
  vm.export @max_i32_u

  vm.func private @div_i32_s_by_zero_fails() {
    %a = vm.global.load.i32 @i32_7 : i32
    %b = vm.global.load.i32 @i32_0 : i32
    %r = vm.div.i32.s %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @div_i32_s_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @div_i32_u_by_zero_fails() {
    %a = vm.global.load.i32 @i32_7 : i32
    %b = vm.global.load.i32 @i32_0 : i32
    %r = vm.div.i32.u %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @div_i32_u_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @div_i32_s_of_min_by_minus_one_fails() {
    %a = vm.global.load.i32 @i32_min : i32
    %b = vm.global.load.i32 @i32_m1 : i32
    %r = vm.div.i32.s %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @div_i32_s_of_min_by_minus_one_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i32_s_by_zero_fails() {
    %a = vm.global.load.i32 @i32_7 : i32
    %b = vm.global.load.i32 @i32_0 : i32
    %r = vm.rem.i32.s %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @rem_i32_s_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i32_u_by_zero_fails() {
    %a = vm.global.load.i32 @i32_7 : i32
    %b = vm.global.load.i32 @i32_0 : i32
    %r = vm.rem.i32.u %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @rem_i32_u_by_zero_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @rem_i32_s_of_min_by_minus_one_fails() {
    %a = vm.global.load.i32 @i32_min : i32
    %b = vm.global.load.i32 @i32_m1 : i32
    %r = vm.rem.i32.s %a, %b : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @rem_i32_s_of_min_by_minus_one_fails attributes {expected_status = 3 : i32, kiln_only = "division"}

  vm.func private @operands_repeat() {
    %a = vm.global.load.i32 @i32_x12345678 : i32
    %sum = vm.add.i32 %a, %a : i32
    %e1 = vm.const.i32 610839792
    vm.check.eq %sum, %e1, "a + a" : i32
    %difference = vm.sub.i32 %a, %a : i32
    %e2 = vm.const.i32 0
    vm.check.eq %difference, %e2, "a - a" : i32
    %quotient = vm.div.i32.s %a, %a : i32
    %e3 = vm.const.i32 1
    vm.check.eq %quotient, %e3, "a / a" : i32
    %cube = vm.fma.i32 %a, %a, %a : i32
    %e4 = vm.const.i32 808005304
    vm.check.eq %cube, %e4, "a * a + a" : i32
    vm.return
  }
  vm.export @operands_repeat

  // Operand order matters where an operation does not commute.
  vm.func private @chain_of_operations() {
    %x = vm.global.load.i32 @i32_7 : i32
    %y = vm.global.load.i32 @i32_m3 : i32
    %sum = vm.add.i32 %x, %y : i32
    %product = vm.mul.i32 %sum, %y : i32
    %left = vm.sub.i32 %x, %product : i32
    %right = vm.sub.i32 %product, %x : i32
    %quotient = vm.div.i32.s %left, %sum : i32
    %rest = vm.rem.i32.s %right, %sum : i32
    %e1 = vm.const.i32 4
    vm.check.eq %sum, %e1 : i32
    %e2 = vm.const.i32 -12
    vm.check.eq %product, %e2 : i32
    %e3 = vm.const.i32 19
    vm.check.eq %left, %e3 : i32
    %e4 = vm.const.i32 -19
    vm.check.eq %right, %e4 : i32
    %e5 = vm.const.i32 4
    vm.check.eq %quotient, %e5 : i32
    %e6 = vm.const.i32 -3
    vm.check.eq %rest, %e6 : i32
    vm.return
  }
  vm.export @chain_of_operations
}
