// Comparisons of i32, signed and unsigned, the derived ones included. Every result is 0 or 1.
vm.module public @compare_i32 {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m2 = -2 : i32
  vm.global.i32 private mutable @i32_m7 = -7 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32

  vm.func private @cmp_eq_i32() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.eq.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.eq.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.eq.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.eq.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.eq.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.eq.i32 %a5, %b5 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.eq.i32 %a6, %b6 : i32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.eq.i32 %a7, %b7 : i32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.eq.i32 %a8, %b8 : i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_eq_i32

  vm.func private @cmp_ne_i32() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.ne.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.ne.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.ne.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.ne.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.ne.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.ne.i32 %a5, %b5 : i32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.ne.i32 %a6, %b6 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.ne.i32 %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.ne.i32 %a8, %b8 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_ne_i32

  vm.func private @cmp_lt_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.lt.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.lt.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.lt.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.lt.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.lt.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.lt.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.lt.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.lt.i32.s %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.lt.i32.s %a8, %b8 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_lt_i32_s

  vm.func private @cmp_lt_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.lt.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.lt.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.lt.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.lt.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.lt.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.lt.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.lt.i32.u %a6, %b6 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.lt.i32.u %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.lt.i32.u %a8, %b8 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_lt_i32_u

  vm.func private @cmp_lte_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.lte.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.lte.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.lte.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.lte.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.lte.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.lte.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.lte.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.lte.i32.s %a7, %b7 : i32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.lte.i32.s %a8, %b8 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_lte_i32_s

  vm.func private @cmp_lte_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.lte.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.lte.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.lte.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.lte.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.lte.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.lte.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.lte.i32.u %a6, %b6 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.lte.i32.u %a7, %b7 : i32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.lte.i32.u %a8, %b8 : i32
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_lte_i32_u

  vm.func private @cmp_gt_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.gt.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.gt.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.gt.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.gt.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.gt.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.gt.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.gt.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.gt.i32.s %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.gt.i32.s %a8, %b8 : i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_gt_i32_s

  vm.func private @cmp_gt_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.gt.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.gt.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.gt.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.gt.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.gt.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.gt.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.gt.i32.u %a6, %b6 : i32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.gt.i32.u %a7, %b7 : i32
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.gt.i32.u %a8, %b8 : i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_gt_i32_u

  vm.func private @cmp_gte_i32_s() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.gte.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.gte.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.gte.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.gte.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.gte.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.gte.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.gte.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.gte.i32.s %a7, %b7 : i32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.gte.i32.s %a8, %b8 : i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_gte_i32_s

  vm.func private @cmp_gte_i32_u() {
    %a0 = vm.global.load.i32 @i32_3 : i32
    %b0 = vm.global.load.i32 @i32_5 : i32
    %r0 = vm.cmp.gte.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i32 @i32_5 : i32
    %b1 = vm.global.load.i32 @i32_3 : i32
    %r1 = vm.cmp.gte.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i32 @i32_4 : i32
    %b2 = vm.global.load.i32 @i32_4 : i32
    %r2 = vm.cmp.gte.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i32 @i32_m1 : i32
    %b3 = vm.global.load.i32 @i32_1 : i32
    %r3 = vm.cmp.gte.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i32 @i32_1 : i32
    %b4 = vm.global.load.i32 @i32_m1 : i32
    %r4 = vm.cmp.gte.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i32 @i32_min : i32
    %b5 = vm.global.load.i32 @i32_max : i32
    %r5 = vm.cmp.gte.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i32 @i32_max : i32
    %b6 = vm.global.load.i32 @i32_min : i32
    %r6 = vm.cmp.gte.i32.u %a6, %b6 : i32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i32 @i32_0 : i32
    %b7 = vm.global.load.i32 @i32_0 : i32
    %r7 = vm.cmp.gte.i32.u %a7, %b7 : i32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i32 @i32_m2 : i32
    %b8 = vm.global.load.i32 @i32_m1 : i32
    %r8 = vm.cmp.gte.i32.u %a8, %b8 : i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    vm.return
  }
  vm.export @cmp_gte_i32_u

  vm.func private @cmp_nz_i32() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.cmp.nz.i32 %a0 : i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.cmp.nz.i32 %a1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.cmp.nz.i32 %a2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "-1" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.cmp.nz.i32 %a3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "MIN" : i32
    %a4 = vm.global.load.i32 @i32_2 : i32
    %r4 = vm.cmp.nz.i32 %a4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "2" : i32
    vm.return
  }
  vm.export @cmp_nz_i32

  vm.func private @with_itself() {
    %a = vm.global.load.i32 @i32_m7 : i32
    %eq = vm.cmp.eq.i32 %a, %a : i32
    %e1 = vm.const.i32 1
    vm.check.eq %eq, %e1, "eq" : i32
    %ne = vm.cmp.ne.i32 %a, %a : i32
    %e2 = vm.const.i32 0
    vm.check.eq %ne, %e2, "ne" : i32
    %lt = vm.cmp.lt.i32.s %a, %a : i32
    %e3 = vm.const.i32 0
    vm.check.eq %lt, %e3, "lt" : i32
    %lte = vm.cmp.lte.i32.u %a, %a : i32
    %e4 = vm.const.i32 1
    vm.check.eq %lte, %e4, "lte" : i32
    %gt = vm.cmp.gt.i32.u %a, %a : i32
    %e5 = vm.const.i32 0
    vm.check.eq %gt, %e5, "gt" : i32
    %gte = vm.cmp.gte.i32.s %a, %a : i32
    %e6 = vm.const.i32 1
    vm.check.eq %gte, %e6, "gte" : i32
    vm.return
  }
  vm.export @with_itself

  // A comparison that only feeds an xor with 1 may be replaced by its inverse.
  vm.func private @negated_by_xor() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c1 = vm.const.i32 1
    %eq = vm.cmp.eq.i32 %a, %b : i32
    %not_eq = vm.xor.i32 %eq, %c1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %not_eq, %e1, "not eq" : i32
    %lte = vm.cmp.lte.i32.s %a, %b : i32
    %not_lte = vm.xor.i32 %lte, %c1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %not_lte, %e2, "not lte" : i32
    %gt = vm.cmp.gt.i32.u %a, %b : i32
    %not_gt = vm.xor.i32 %gt, %c1 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %not_gt, %e3, "not gt" : i32
    %gte = vm.cmp.gte.i32.s %a, %b : i32
    %not_gte = vm.xor.i32 %gte, %c1 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %not_gte, %e4, "not gte" : i32
    vm.return
  }
  vm.export @negated_by_xor
}
