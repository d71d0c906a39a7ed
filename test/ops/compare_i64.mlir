// Comparisons of i64, signed and unsigned, the derived ones included. Every result is 0 or 1.
vm.module public @compare_i64 {
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_m7 = -7 : i64
  vm.global.i64 private mutable @i64_max = 9223372036854775807 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64
  vm.global.i64 private mutable @i64_x200000000 = 8589934592 : i64
  vm.global.i64 private mutable @i64_xFFFFFFFF = 4294967295 : i64

  vm.func private @cmp_eq_i64() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.eq.i64 %a0, %b0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.eq.i64 %a1, %b1 : i64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.eq.i64 %a2, %b2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.eq.i64 %a3, %b3 : i64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.eq.i64 %a4, %b4 : i64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.eq.i64 %a5, %b5 : i64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.eq.i64 %a6, %b6 : i64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.eq.i64 %a7, %b7 : i64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.eq.i64 %a8, %b8 : i64
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_1 : i64
    %b9 = vm.global.load.i64 @i64_x100000001 : i64
    %r9 = vm.cmp.eq.i64 %a9, %b9 : i64
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "differ in the high word" : i32
    %a10 = vm.global.load.i64 @i64_x100000000 : i64
    %b10 = vm.global.load.i64 @i64_0 : i64
    %r10 = vm.cmp.eq.i64 %a10, %b10 : i64
    %e11 = vm.const.i32 0
    vm.check.eq %r10, %e11, "low words equal" : i32
    vm.return
  }
  vm.export @cmp_eq_i64

  vm.func private @cmp_ne_i64() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.ne.i64 %a0, %b0 : i64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.ne.i64 %a1, %b1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.ne.i64 %a2, %b2 : i64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.ne.i64 %a3, %b3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.ne.i64 %a4, %b4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.ne.i64 %a5, %b5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.ne.i64 %a6, %b6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.ne.i64 %a7, %b7 : i64
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.ne.i64 %a8, %b8 : i64
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_1 : i64
    %b9 = vm.global.load.i64 @i64_x100000001 : i64
    %r9 = vm.cmp.ne.i64 %a9, %b9 : i64
    %e10 = vm.const.i32 1
    vm.check.eq %r9, %e10, "differ in the high word" : i32
    %a10 = vm.global.load.i64 @i64_x100000000 : i64
    %b10 = vm.global.load.i64 @i64_0 : i64
    %r10 = vm.cmp.ne.i64 %a10, %b10 : i64
    %e11 = vm.const.i32 1
    vm.check.eq %r10, %e11, "low words equal" : i32
    vm.return
  }
  vm.export @cmp_ne_i64

  vm.func private @cmp_lt_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.lt.i64.s %a0, %b0 : i64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.lt.i64.s %a1, %b1 : i64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.lt.i64.s %a2, %b2 : i64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.lt.i64.s %a3, %b3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.lt.i64.s %a4, %b4 : i64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.lt.i64.s %a5, %b5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.lt.i64.s %a6, %b6 : i64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.lt.i64.s %a7, %b7 : i64
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.lt.i64.s %a8, %b8 : i64
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.lt.i64.s %a9, %b9 : i64
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.lt.i64.s %a10, %b10 : i64
    %e11 = vm.const.i32 1
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_lt_i64_s

  vm.func private @cmp_lt_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.lt.i64.u %a0, %b0 : i64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.lt.i64.u %a1, %b1 : i64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.lt.i64.u %a2, %b2 : i64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.lt.i64.u %a3, %b3 : i64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.lt.i64.u %a4, %b4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.lt.i64.u %a5, %b5 : i64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.lt.i64.u %a6, %b6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.lt.i64.u %a7, %b7 : i64
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.lt.i64.u %a8, %b8 : i64
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.lt.i64.u %a9, %b9 : i64
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.lt.i64.u %a10, %b10 : i64
    %e11 = vm.const.i32 1
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_lt_i64_u

  vm.func private @cmp_lte_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.lte.i64.s %a0, %b0 : i64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.lte.i64.s %a1, %b1 : i64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.lte.i64.s %a2, %b2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.lte.i64.s %a3, %b3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.lte.i64.s %a4, %b4 : i64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.lte.i64.s %a5, %b5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.lte.i64.s %a6, %b6 : i64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.lte.i64.s %a7, %b7 : i64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.lte.i64.s %a8, %b8 : i64
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.lte.i64.s %a9, %b9 : i64
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.lte.i64.s %a10, %b10 : i64
    %e11 = vm.const.i32 1
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_lte_i64_s

  vm.func private @cmp_lte_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.lte.i64.u %a0, %b0 : i64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.lte.i64.u %a1, %b1 : i64
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.lte.i64.u %a2, %b2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.lte.i64.u %a3, %b3 : i64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.lte.i64.u %a4, %b4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.lte.i64.u %a5, %b5 : i64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.lte.i64.u %a6, %b6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.lte.i64.u %a7, %b7 : i64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.lte.i64.u %a8, %b8 : i64
    %e9 = vm.const.i32 1
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.lte.i64.u %a9, %b9 : i64
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.lte.i64.u %a10, %b10 : i64
    %e11 = vm.const.i32 1
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_lte_i64_u

  vm.func private @cmp_gt_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.gt.i64.s %a0, %b0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.gt.i64.s %a1, %b1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.gt.i64.s %a2, %b2 : i64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.gt.i64.s %a3, %b3 : i64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.gt.i64.s %a4, %b4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.gt.i64.s %a5, %b5 : i64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.gt.i64.s %a6, %b6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.gt.i64.s %a7, %b7 : i64
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.gt.i64.s %a8, %b8 : i64
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.gt.i64.s %a9, %b9 : i64
    %e10 = vm.const.i32 1
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.gt.i64.s %a10, %b10 : i64
    %e11 = vm.const.i32 0
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_gt_i64_s

  vm.func private @cmp_gt_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.gt.i64.u %a0, %b0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.gt.i64.u %a1, %b1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.gt.i64.u %a2, %b2 : i64
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.gt.i64.u %a3, %b3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.gt.i64.u %a4, %b4 : i64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.gt.i64.u %a5, %b5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.gt.i64.u %a6, %b6 : i64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.gt.i64.u %a7, %b7 : i64
    %e8 = vm.const.i32 0
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.gt.i64.u %a8, %b8 : i64
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.gt.i64.u %a9, %b9 : i64
    %e10 = vm.const.i32 1
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.gt.i64.u %a10, %b10 : i64
    %e11 = vm.const.i32 0
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_gt_i64_u

  vm.func private @cmp_gte_i64_s() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.gte.i64.s %a0, %b0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.gte.i64.s %a1, %b1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.gte.i64.s %a2, %b2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.gte.i64.s %a3, %b3 : i64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.gte.i64.s %a4, %b4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.gte.i64.s %a5, %b5 : i64
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.gte.i64.s %a6, %b6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.gte.i64.s %a7, %b7 : i64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.gte.i64.s %a8, %b8 : i64
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.gte.i64.s %a9, %b9 : i64
    %e10 = vm.const.i32 1
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.gte.i64.s %a10, %b10 : i64
    %e11 = vm.const.i32 0
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_gte_i64_s

  vm.func private @cmp_gte_i64_u() {
    %a0 = vm.global.load.i64 @i64_3 : i64
    %b0 = vm.global.load.i64 @i64_5 : i64
    %r0 = vm.cmp.gte.i64.u %a0, %b0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "3, 5" : i32
    %a1 = vm.global.load.i64 @i64_5 : i64
    %b1 = vm.global.load.i64 @i64_3 : i64
    %r1 = vm.cmp.gte.i64.u %a1, %b1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "5, 3" : i32
    %a2 = vm.global.load.i64 @i64_4 : i64
    %b2 = vm.global.load.i64 @i64_4 : i64
    %r2 = vm.cmp.gte.i64.u %a2, %b2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "4, 4" : i32
    %a3 = vm.global.load.i64 @i64_m1 : i64
    %b3 = vm.global.load.i64 @i64_1 : i64
    %r3 = vm.cmp.gte.i64.u %a3, %b3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "-1, 1" : i32
    %a4 = vm.global.load.i64 @i64_1 : i64
    %b4 = vm.global.load.i64 @i64_m1 : i64
    %r4 = vm.cmp.gte.i64.u %a4, %b4 : i64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "1, -1" : i32
    %a5 = vm.global.load.i64 @i64_min : i64
    %b5 = vm.global.load.i64 @i64_max : i64
    %r5 = vm.cmp.gte.i64.u %a5, %b5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "MIN, MAX" : i32
    %a6 = vm.global.load.i64 @i64_max : i64
    %b6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.gte.i64.u %a6, %b6 : i64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "MAX, MIN" : i32
    %a7 = vm.global.load.i64 @i64_0 : i64
    %b7 = vm.global.load.i64 @i64_0 : i64
    %r7 = vm.cmp.gte.i64.u %a7, %b7 : i64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "0, 0" : i32
    %a8 = vm.global.load.i64 @i64_m2 : i64
    %b8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.cmp.gte.i64.u %a8, %b8 : i64
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "-2, -1" : i32
    %a9 = vm.global.load.i64 @i64_x200000000 : i64
    %b9 = vm.global.load.i64 @i64_x100000000 : i64
    %r9 = vm.cmp.gte.i64.u %a9, %b9 : i64
    %e10 = vm.const.i32 1
    vm.check.eq %r9, %e10, "8589934592, 4294967296" : i32
    %a10 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %b10 = vm.global.load.i64 @i64_x100000000 : i64
    %r10 = vm.cmp.gte.i64.u %a10, %b10 : i64
    %e11 = vm.const.i32 0
    vm.check.eq %r10, %e11, "4294967295, 4294967296" : i32
    vm.return
  }
  vm.export @cmp_gte_i64_u

  vm.func private @cmp_nz_i64() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.cmp.nz.i64 %a0 : i64
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0" : i32
    %a1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.cmp.nz.i64 %a1 : i64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "1" : i32
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.cmp.nz.i64 %a2 : i64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "-1" : i32
    %a3 = vm.global.load.i64 @i64_min : i64
    %r3 = vm.cmp.nz.i64 %a3 : i64
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "MIN" : i32
    %a4 = vm.global.load.i64 @i64_2 : i64
    %r4 = vm.cmp.nz.i64 %a4 : i64
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "2" : i32
    %a5 = vm.global.load.i64 @i64_x100000000 : i64
    %r5 = vm.cmp.nz.i64 %a5 : i64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "only the high word" : i32
    %a6 = vm.global.load.i64 @i64_min : i64
    %r6 = vm.cmp.nz.i64 %a6 : i64
    %e7 = vm.const.i32 1
    vm.check.eq %r6, %e7, "only the top bit" : i32
    vm.return
  }
  vm.export @cmp_nz_i64

  vm.func private @with_itself() {
    %a = vm.global.load.i64 @i64_m7 : i64
    %eq = vm.cmp.eq.i64 %a, %a : i64
    %e1 = vm.const.i32 1
    vm.check.eq %eq, %e1, "eq" : i32
    %ne = vm.cmp.ne.i64 %a, %a : i64
    %e2 = vm.const.i32 0
    vm.check.eq %ne, %e2, "ne" : i32
    %lt = vm.cmp.lt.i64.s %a, %a : i64
    %e3 = vm.const.i32 0
    vm.check.eq %lt, %e3, "lt" : i32
    %lte = vm.cmp.lte.i64.u %a, %a : i64
    %e4 = vm.const.i32 1
    vm.check.eq %lte, %e4, "lte" : i32
    %gt = vm.cmp.gt.i64.u %a, %a : i64
    %e5 = vm.const.i32 0
    vm.check.eq %gt, %e5, "gt" : i32
    %gte = vm.cmp.gte.i64.s %a, %a : i64
    %e6 = vm.const.i32 1
    vm.check.eq %gte, %e6, "gte" : i32
    vm.return
  }
  vm.export @with_itself

  // A comparison that only feeds an xor with 1 may be replaced by its inverse.
  vm.func private @negated_by_xor() {
    %a = vm.global.load.i64 @i64_3 : i64
    %b = vm.global.load.i64 @i64_5 : i64
    %c1 = vm.const.i32 1
    %eq = vm.cmp.eq.i64 %a, %b : i64
    %not_eq = vm.xor.i32 %eq, %c1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %not_eq, %e1, "not eq" : i32
    %lte = vm.cmp.lte.i64.s %a, %b : i64
    %not_lte = vm.xor.i32 %lte, %c1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %not_lte, %e2, "not lte" : i32
    %gt = vm.cmp.gt.i64.u %a, %b : i64
    %not_gt = vm.xor.i32 %gt, %c1 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %not_gt, %e3, "not gt" : i32
    %gte = vm.cmp.gte.i64.s %a, %b : i64
    %not_gte = vm.xor.i32 %gte, %c1 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %not_gte, %e4, "not gte" : i32
    vm.return
  }
  vm.export @negated_by_xor
}
