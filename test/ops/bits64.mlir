// Bit operations and shifts on i64. Shift amounts are i32 and taken modulo 64.
vm.module public @bits64 {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_1000 = 1000 : i32
  vm.global.i32 private mutable @i32_32 = 32 : i32
  vm.global.i32 private mutable @i32_63 = 63 : i32
  vm.global.i32 private mutable @i32_64 = 64 : i32
  vm.global.i32 private mutable @i32_65 = 65 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_4096 = 4096 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_max = 9223372036854775807 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x102030405060708 = 72623859790382856 : i64
  vm.global.i64 private mutable @i64_x33CC55AA9669F00F = 3732452382339624975 : i64
  vm.global.i64 private mutable @i64_xF0F05A3CFF00EDCC = -1085268292173500980 : i64
  vm.global.i64 private mutable @i64_xF0FA5C300FF1234 = 1085268292173500980 : i64

  vm.func private @not_i64() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.not.i64 %a0 : i64
    %e1 = vm.const.i64 -1
    vm.check.eq %r0, %e1, "0" : i64
    %a1 = vm.global.load.i64 @i64_m1 : i64
    %r1 = vm.not.i64 %a1 : i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "all ones" : i64
    %a2 = vm.global.load.i64 @i64_min : i64
    %r2 = vm.not.i64 %a2 : i64
    %e3 = vm.const.i64 9223372036854775807
    vm.check.eq %r2, %e3, "MIN" : i64
    %a3 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %r3 = vm.not.i64 %a3 : i64
    %e4 = vm.const.i64 -1085268292173500981
    vm.check.eq %r3, %e4, "pattern" : i64
    vm.return
  }
  vm.export @not_i64

  vm.func private @and_i64() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r0 = vm.and.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 219556537745084420
    vm.check.eq %r0, %e1, "patterns" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i64 @i64_0 : i64
    %r1 = vm.and.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 0
    vm.check.eq %r1, %e2, "with 0" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r2 = vm.and.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 3732452382339624975
    vm.check.eq %r2, %e3, "with all ones" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.and.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 0
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %r4 = vm.and.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 1085268292173500980
    vm.check.eq %r4, %e5, "with itself" : i64
    vm.return
  }
  vm.export @and_i64

  vm.func private @or_i64() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r0 = vm.or.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 4598164136768041535
    vm.check.eq %r0, %e1, "patterns" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i64 @i64_0 : i64
    %r1 = vm.or.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 1085268292173500980
    vm.check.eq %r1, %e2, "with 0" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r2 = vm.or.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "with all ones" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.or.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %r4 = vm.or.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 1085268292173500980
    vm.check.eq %r4, %e5, "with itself" : i64
    vm.return
  }
  vm.export @or_i64

  vm.func private @xor_i64() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r0 = vm.xor.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 4378607599022957115
    vm.check.eq %r0, %e1, "patterns" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i64 @i64_0 : i64
    %r1 = vm.xor.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 1085268292173500980
    vm.check.eq %r1, %e2, "with 0" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %b2 = vm.global.load.i64 @i64_x33CC55AA9669F00F : i64
    %r2 = vm.xor.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 -3732452382339624976
    vm.check.eq %r2, %e3, "with all ones" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.xor.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "MIN, MAX" : i64
    %a4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b4 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %r4 = vm.xor.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 0
    vm.check.eq %r4, %e5, "with itself" : i64
    vm.return
  }
  vm.export @xor_i64

  vm.func private @ctlz_i64() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.ctlz.i64 %a0 : i64
    %e1 = vm.const.i64 64
    vm.check.eq %r0, %e1, "zero" : i64
    %a1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.ctlz.i64 %a1 : i64
    %e2 = vm.const.i64 63
    vm.check.eq %r1, %e2, "one" : i64
    %a2 = vm.global.load.i64 @i64_m1 : i64
    %r2 = vm.ctlz.i64 %a2 : i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "all ones" : i64
    %a3 = vm.global.load.i64 @i64_max : i64
    %r3 = vm.ctlz.i64 %a3 : i64
    %e4 = vm.const.i64 1
    vm.check.eq %r3, %e4, "MAX" : i64
    %a4 = vm.global.load.i64 @i64_min : i64
    %r4 = vm.ctlz.i64 %a4 : i64
    %e5 = vm.const.i64 0
    vm.check.eq %r4, %e5, "MIN" : i64
    %a5 = vm.global.load.i64 @i64_4096 : i64
    %r5 = vm.ctlz.i64 %a5 : i64
    %e6 = vm.const.i64 51
    vm.check.eq %r5, %e6, "bit 12" : i64
    vm.return
  }
  vm.export @ctlz_i64

  vm.func private @shl_i64() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shl.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 0" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shl.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 2170536584347001960
    vm.check.eq %r1, %e2, "by 1" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shl.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 8659611191468287488
    vm.check.eq %r2, %e3, "negative by 7" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i32 @i32_63 : i32
    %r3 = vm.shl.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 0
    vm.check.eq %r3, %e4, "MIN by 63" : i64
    %a4 = vm.global.load.i64 @i64_m1 : i64
    %b4 = vm.global.load.i32 @i32_63 : i32
    %r4 = vm.shl.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 -9223372036854775808
    vm.check.eq %r4, %e5, "all ones by 63" : i64
    %a5 = vm.global.load.i64 @i64_max : i64
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shl.i64 %a5, %b5 : i64
    %e6 = vm.const.i64 -2
    vm.check.eq %r5, %e6, "MAX by 1" : i64
    %a6 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b6 = vm.global.load.i32 @i32_32 : i32
    %r6 = vm.shl.i64 %a6, %b6 : i64
    %e7 = vm.const.i64 71796133608816640
    vm.check.eq %r6, %e7, "by half" : i64
    vm.return
  }
  vm.export @shl_i64

  vm.func private @shl_i64_masks_the_amount() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_64 : i32
    %r0 = vm.shl.i64 %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 64" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_65 : i32
    %r1 = vm.shl.i64 %a1, %b1 : i64
    %e2 = vm.const.i64 2170536584347001960
    vm.check.eq %r1, %e2, "by 65" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shl.i64 %a2, %b2 : i64
    %e3 = vm.const.i64 0
    vm.check.eq %r2, %e3, "by -1" : i64
    %a3 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shl.i64 %a3, %b3 : i64
    %e4 = vm.const.i64 1085268292173500980
    vm.check.eq %r3, %e4, "by INT32_MIN" : i64
    %a4 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shl.i64 %a4, %b4 : i64
    %e5 = vm.const.i64 0
    vm.check.eq %r4, %e5, "by INT32_MAX" : i64
    %a5 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shl.i64 %a5, %b5 : i64
    %e6 = vm.const.i64 -66933869852491776
    vm.check.eq %r5, %e6, "by 1000" : i64
    vm.return
  }
  vm.export @shl_i64_masks_the_amount

  vm.func private @shr_i64_s() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shr.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 0" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shr.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 542634146086750490
    vm.check.eq %r1, %e2, "by 1" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shr.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 -8478658532605477
    vm.check.eq %r2, %e3, "negative by 7" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i32 @i32_63 : i32
    %r3 = vm.shr.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 -1
    vm.check.eq %r3, %e4, "MIN by 63" : i64
    %a4 = vm.global.load.i64 @i64_m1 : i64
    %b4 = vm.global.load.i32 @i32_63 : i32
    %r4 = vm.shr.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 -1
    vm.check.eq %r4, %e5, "all ones by 63" : i64
    %a5 = vm.global.load.i64 @i64_max : i64
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shr.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 4611686018427387903
    vm.check.eq %r5, %e6, "MAX by 1" : i64
    %a6 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b6 = vm.global.load.i32 @i32_32 : i32
    %r6 = vm.shr.i64.s %a6, %b6 : i64
    %e7 = vm.const.i64 252683715
    vm.check.eq %r6, %e7, "by half" : i64
    vm.return
  }
  vm.export @shr_i64_s

  vm.func private @shr_i64_s_masks_the_amount() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_64 : i32
    %r0 = vm.shr.i64.s %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 64" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_65 : i32
    %r1 = vm.shr.i64.s %a1, %b1 : i64
    %e2 = vm.const.i64 542634146086750490
    vm.check.eq %r1, %e2, "by 65" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shr.i64.s %a2, %b2 : i64
    %e3 = vm.const.i64 -1
    vm.check.eq %r2, %e3, "by -1" : i64
    %a3 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shr.i64.s %a3, %b3 : i64
    %e4 = vm.const.i64 1085268292173500980
    vm.check.eq %r3, %e4, "by INT32_MIN" : i64
    %a4 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shr.i64.s %a4, %b4 : i64
    %e5 = vm.const.i64 -1
    vm.check.eq %r4, %e5, "by INT32_MAX" : i64
    %a5 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shr.i64.s %a5, %b5 : i64
    %e6 = vm.const.i64 987045
    vm.check.eq %r5, %e6, "by 1000" : i64
    vm.return
  }
  vm.export @shr_i64_s_masks_the_amount

  vm.func private @shr_i64_u() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shr.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 0" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shr.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 542634146086750490
    vm.check.eq %r1, %e2, "by 1" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shr.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 135636529543250395
    vm.check.eq %r2, %e3, "negative by 7" : i64
    %a3 = vm.global.load.i64 @i64_min : i64
    %b3 = vm.global.load.i32 @i32_63 : i32
    %r3 = vm.shr.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 1
    vm.check.eq %r3, %e4, "MIN by 63" : i64
    %a4 = vm.global.load.i64 @i64_m1 : i64
    %b4 = vm.global.load.i32 @i32_63 : i32
    %r4 = vm.shr.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 1
    vm.check.eq %r4, %e5, "all ones by 63" : i64
    %a5 = vm.global.load.i64 @i64_max : i64
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shr.i64.u %a5, %b5 : i64
    %e6 = vm.const.i64 4611686018427387903
    vm.check.eq %r5, %e6, "MAX by 1" : i64
    %a6 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b6 = vm.global.load.i32 @i32_32 : i32
    %r6 = vm.shr.i64.u %a6, %b6 : i64
    %e7 = vm.const.i64 252683715
    vm.check.eq %r6, %e7, "by half" : i64
    vm.return
  }
  vm.export @shr_i64_u

  vm.func private @shr_i64_u_masks_the_amount() {
    %a0 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b0 = vm.global.load.i32 @i32_64 : i32
    %r0 = vm.shr.i64.u %a0, %b0 : i64
    %e1 = vm.const.i64 1085268292173500980
    vm.check.eq %r0, %e1, "by 64" : i64
    %a1 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b1 = vm.global.load.i32 @i32_65 : i32
    %r1 = vm.shr.i64.u %a1, %b1 : i64
    %e2 = vm.const.i64 542634146086750490
    vm.check.eq %r1, %e2, "by 65" : i64
    %a2 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shr.i64.u %a2, %b2 : i64
    %e3 = vm.const.i64 1
    vm.check.eq %r2, %e3, "by -1" : i64
    %a3 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shr.i64.u %a3, %b3 : i64
    %e4 = vm.const.i64 1085268292173500980
    vm.check.eq %r3, %e4, "by INT32_MIN" : i64
    %a4 = vm.global.load.i64 @i64_xF0F05A3CFF00EDCC : i64
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shr.i64.u %a4, %b4 : i64
    %e5 = vm.const.i64 1
    vm.check.eq %r4, %e5, "by INT32_MAX" : i64
    %a5 = vm.global.load.i64 @i64_xF0FA5C300FF1234 : i64
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shr.i64.u %a5, %b5 : i64
    %e6 = vm.const.i64 987045
    vm.check.eq %r5, %e6, "by 1000" : i64
    vm.return
  }
  vm.export @shr_i64_u_masks_the_amount

  vm.func private @bytes_are_swapped_by_shifts() {
    %x = vm.global.load.i64 @i64_x102030405060708 : i64
    %c8 = vm.const.i32 8
    %c16 = vm.const.i32 16
    %c32 = vm.const.i32 32
    %odd = vm.const.i64 0x00FF00FF00FF00FF
    %pairs = vm.const.i64 0x0000FFFF0000FFFF
    %h0 = vm.shr.i64.u %x, %c8 : i64
    %h1 = vm.and.i64 %h0, %odd : i64
    %l0 = vm.and.i64 %x, %odd : i64
    %l1 = vm.shl.i64 %l0, %c8 : i64
    %s8 = vm.or.i64 %h1, %l1 : i64
    %h2 = vm.shr.i64.u %s8, %c16 : i64
    %h3 = vm.and.i64 %h2, %pairs : i64
    %l2 = vm.and.i64 %s8, %pairs : i64
    %l3 = vm.shl.i64 %l2, %c16 : i64
    %s16 = vm.or.i64 %h3, %l3 : i64
    %h4 = vm.shr.i64.u %s16, %c32 : i64
    %l4 = vm.shl.i64 %s16, %c32 : i64
    %swapped = vm.or.i64 %h4, %l4 : i64
    %e1 = vm.const.i64 578437695752307201
    vm.check.eq %swapped, %e1 : i64
    vm.return
  }
  vm.export @bytes_are_swapped_by_shifts
}
