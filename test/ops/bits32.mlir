// Bit operations and shifts on i32. Shift amounts are i32 and taken modulo 32.
vm.module public @bits32 {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_1000 = 1000 : i32
  vm.global.i32 private mutable @i32_16 = 16 : i32
  vm.global.i32 private mutable @i32_31 = 31 : i32
  vm.global.i32 private mutable @i32_32 = 32 : i32
  vm.global.i32 private mutable @i32_33 = 33 : i32
  vm.global.i32 private mutable @i32_4096 = 4096 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x33CC55AA = 869029290 : i32
  vm.global.i32 private mutable @i32_xF0F05A3D = -252683715 : i32
  vm.global.i32 private mutable @i32_xF0FA5C3 = 252683715 : i32

  vm.func private @not_i32() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.not.i32 %a0 : i32
    %e1 = vm.const.i32 -1
    vm.check.eq %r0, %e1, "0" : i32
    %a1 = vm.global.load.i32 @i32_m1 : i32
    %r1 = vm.not.i32 %a1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "all ones" : i32
    %a2 = vm.global.load.i32 @i32_min : i32
    %r2 = vm.not.i32 %a2 : i32
    %e3 = vm.const.i32 2147483647
    vm.check.eq %r2, %e3, "MIN" : i32
    %a3 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %r3 = vm.not.i32 %a3 : i32
    %e4 = vm.const.i32 -252683716
    vm.check.eq %r3, %e4, "pattern" : i32
    vm.return
  }
  vm.export @not_i32

  vm.func private @and_i32() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r0 = vm.and.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 51119490
    vm.check.eq %r0, %e1, "patterns" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_0 : i32
    %r1 = vm.and.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 0
    vm.check.eq %r1, %e2, "with 0" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r2 = vm.and.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 869029290
    vm.check.eq %r2, %e3, "with all ones" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.and.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %r4 = vm.and.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 252683715
    vm.check.eq %r4, %e5, "with itself" : i32
    vm.return
  }
  vm.export @and_i32

  vm.func private @or_i32() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r0 = vm.or.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 1070593515
    vm.check.eq %r0, %e1, "patterns" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_0 : i32
    %r1 = vm.or.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 252683715
    vm.check.eq %r1, %e2, "with 0" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r2 = vm.or.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 -1
    vm.check.eq %r2, %e3, "with all ones" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.or.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 -1
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %r4 = vm.or.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 252683715
    vm.check.eq %r4, %e5, "with itself" : i32
    vm.return
  }
  vm.export @or_i32

  vm.func private @xor_i32() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r0 = vm.xor.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 1019474025
    vm.check.eq %r0, %e1, "patterns" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_0 : i32
    %r1 = vm.xor.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 252683715
    vm.check.eq %r1, %e2, "with 0" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %b2 = vm.global.load.i32 @i32_x33CC55AA : i32
    %r2 = vm.xor.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 -869029291
    vm.check.eq %r2, %e3, "with all ones" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.xor.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 -1
    vm.check.eq %r3, %e4, "MIN, MAX" : i32
    %a4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b4 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %r4 = vm.xor.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "with itself" : i32
    vm.return
  }
  vm.export @xor_i32

  vm.func private @ctlz_i32() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ctlz.i32 %a0 : i32
    %e1 = vm.const.i32 32
    vm.check.eq %r0, %e1, "zero" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ctlz.i32 %a1 : i32
    %e2 = vm.const.i32 31
    vm.check.eq %r1, %e2, "one" : i32
    %a2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.ctlz.i32 %a2 : i32
    %e3 = vm.const.i32 0
    vm.check.eq %r2, %e3, "all ones" : i32
    %a3 = vm.global.load.i32 @i32_max : i32
    %r3 = vm.ctlz.i32 %a3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "MAX" : i32
    %a4 = vm.global.load.i32 @i32_min : i32
    %r4 = vm.ctlz.i32 %a4 : i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "MIN" : i32
    %a5 = vm.global.load.i32 @i32_4096 : i32
    %r5 = vm.ctlz.i32 %a5 : i32
    %e6 = vm.const.i32 19
    vm.check.eq %r5, %e6, "bit 12" : i32
    vm.return
  }
  vm.export @ctlz_i32

  vm.func private @shl_i32() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shl.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 0" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shl.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 505367430
    vm.check.eq %r1, %e2, "by 1" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shl.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 2016222848
    vm.check.eq %r2, %e3, "negative by 7" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_31 : i32
    %r3 = vm.shl.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "MIN by 31" : i32
    %a4 = vm.global.load.i32 @i32_m1 : i32
    %b4 = vm.global.load.i32 @i32_31 : i32
    %r4 = vm.shl.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 -2147483648
    vm.check.eq %r4, %e5, "all ones by 31" : i32
    %a5 = vm.global.load.i32 @i32_max : i32
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shl.i32 %a5, %b5 : i32
    %e6 = vm.const.i32 -2
    vm.check.eq %r5, %e6, "MAX by 1" : i32
    %a6 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b6 = vm.global.load.i32 @i32_16 : i32
    %r6 = vm.shl.i32 %a6, %b6 : i32
    %e7 = vm.const.i32 -1513947136
    vm.check.eq %r6, %e7, "by half" : i32
    vm.return
  }
  vm.export @shl_i32

  vm.func private @shl_i32_masks_the_amount() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_32 : i32
    %r0 = vm.shl.i32 %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 32" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_33 : i32
    %r1 = vm.shl.i32 %a1, %b1 : i32
    %e2 = vm.const.i32 505367430
    vm.check.eq %r1, %e2, "by 33" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shl.i32 %a2, %b2 : i32
    %e3 = vm.const.i32 -2147483648
    vm.check.eq %r2, %e3, "by -1" : i32
    %a3 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shl.i32 %a3, %b3 : i32
    %e4 = vm.const.i32 252683715
    vm.check.eq %r3, %e4, "by INT32_MIN" : i32
    %a4 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shl.i32 %a4, %b4 : i32
    %e5 = vm.const.i32 -2147483648
    vm.check.eq %r4, %e5, "by INT32_MAX" : i32
    %a5 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shl.i32 %a5, %b5 : i32
    %e6 = vm.const.i32 262521600
    vm.check.eq %r5, %e6, "by 1000" : i32
    vm.return
  }
  vm.export @shl_i32_masks_the_amount

  vm.func private @shr_i32_s() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shr.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 0" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shr.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 126341857
    vm.check.eq %r1, %e2, "by 1" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shr.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 -1974092
    vm.check.eq %r2, %e3, "negative by 7" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_31 : i32
    %r3 = vm.shr.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 -1
    vm.check.eq %r3, %e4, "MIN by 31" : i32
    %a4 = vm.global.load.i32 @i32_m1 : i32
    %b4 = vm.global.load.i32 @i32_31 : i32
    %r4 = vm.shr.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 -1
    vm.check.eq %r4, %e5, "all ones by 31" : i32
    %a5 = vm.global.load.i32 @i32_max : i32
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shr.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 1073741823
    vm.check.eq %r5, %e6, "MAX by 1" : i32
    %a6 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b6 = vm.global.load.i32 @i32_16 : i32
    %r6 = vm.shr.i32.s %a6, %b6 : i32
    %e7 = vm.const.i32 3855
    vm.check.eq %r6, %e7, "by half" : i32
    vm.return
  }
  vm.export @shr_i32_s

  vm.func private @shr_i32_s_masks_the_amount() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_32 : i32
    %r0 = vm.shr.i32.s %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 32" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_33 : i32
    %r1 = vm.shr.i32.s %a1, %b1 : i32
    %e2 = vm.const.i32 126341857
    vm.check.eq %r1, %e2, "by 33" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shr.i32.s %a2, %b2 : i32
    %e3 = vm.const.i32 -1
    vm.check.eq %r2, %e3, "by -1" : i32
    %a3 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shr.i32.s %a3, %b3 : i32
    %e4 = vm.const.i32 252683715
    vm.check.eq %r3, %e4, "by INT32_MIN" : i32
    %a4 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shr.i32.s %a4, %b4 : i32
    %e5 = vm.const.i32 -1
    vm.check.eq %r4, %e5, "by INT32_MAX" : i32
    %a5 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shr.i32.s %a5, %b5 : i32
    %e6 = vm.const.i32 987045
    vm.check.eq %r5, %e6, "by 1000" : i32
    vm.return
  }
  vm.export @shr_i32_s_masks_the_amount

  vm.func private @shr_i32_u() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.shr.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 0" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.shr.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 126341857
    vm.check.eq %r1, %e2, "by 1" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_7 : i32
    %r2 = vm.shr.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 31580340
    vm.check.eq %r2, %e3, "negative by 7" : i32
    %a3 = vm.global.load.i32 @i32_min : i32
    %b3 = vm.global.load.i32 @i32_31 : i32
    %r3 = vm.shr.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 1
    vm.check.eq %r3, %e4, "MIN by 31" : i32
    %a4 = vm.global.load.i32 @i32_m1 : i32
    %b4 = vm.global.load.i32 @i32_31 : i32
    %r4 = vm.shr.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "all ones by 31" : i32
    %a5 = vm.global.load.i32 @i32_max : i32
    %b5 = vm.global.load.i32 @i32_1 : i32
    %r5 = vm.shr.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 1073741823
    vm.check.eq %r5, %e6, "MAX by 1" : i32
    %a6 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b6 = vm.global.load.i32 @i32_16 : i32
    %r6 = vm.shr.i32.u %a6, %b6 : i32
    %e7 = vm.const.i32 3855
    vm.check.eq %r6, %e7, "by half" : i32
    vm.return
  }
  vm.export @shr_i32_u

  vm.func private @shr_i32_u_masks_the_amount() {
    %a0 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b0 = vm.global.load.i32 @i32_32 : i32
    %r0 = vm.shr.i32.u %a0, %b0 : i32
    %e1 = vm.const.i32 252683715
    vm.check.eq %r0, %e1, "by 32" : i32
    %a1 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b1 = vm.global.load.i32 @i32_33 : i32
    %r1 = vm.shr.i32.u %a1, %b1 : i32
    %e2 = vm.const.i32 126341857
    vm.check.eq %r1, %e2, "by 33" : i32
    %a2 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b2 = vm.global.load.i32 @i32_m1 : i32
    %r2 = vm.shr.i32.u %a2, %b2 : i32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "by -1" : i32
    %a3 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b3 = vm.global.load.i32 @i32_min : i32
    %r3 = vm.shr.i32.u %a3, %b3 : i32
    %e4 = vm.const.i32 252683715
    vm.check.eq %r3, %e4, "by INT32_MIN" : i32
    %a4 = vm.global.load.i32 @i32_xF0F05A3D : i32
    %b4 = vm.global.load.i32 @i32_max : i32
    %r4 = vm.shr.i32.u %a4, %b4 : i32
    %e5 = vm.const.i32 1
    vm.check.eq %r4, %e5, "by INT32_MAX" : i32
    %a5 = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %b5 = vm.global.load.i32 @i32_1000 : i32
    %r5 = vm.shr.i32.u %a5, %b5 : i32
    %e6 = vm.const.i32 987045
    vm.check.eq %r5, %e6, "by 1000" : i32
    vm.return
  }
  vm.export @shr_i32_u_masks_the_amount

  vm.func private @rotate_from_shifts() {
    %x = vm.global.load.i32 @i32_xF0FA5C3 : i32
    %n = vm.global.load.i32 @i32_5 : i32
    %c32 = vm.const.i32 32
    %left = vm.shl.i32 %x, %n : i32
    %back = vm.sub.i32 %c32, %n : i32
    %right = vm.shr.i32.u %x, %back : i32
    %rotated = vm.or.i32 %left, %right : i32
    %e1 = vm.const.i32 -504055711
    vm.check.eq %rotated, %e1 : i32
    vm.return
  }
  vm.export @rotate_from_shifts
}
