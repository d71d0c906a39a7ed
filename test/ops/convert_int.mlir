// Conversions between integer widths. Narrow integers live in i32; what is above their width is ignored by ext and
// cleared by trunc.
vm.module public @convert_int {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_127 = 127 : i32
  vm.global.i32 private mutable @i32_128 = 128 : i32
  vm.global.i32 private mutable @i32_255 = 255 : i32
  vm.global.i32 private mutable @i32_256 = 256 : i32
  vm.global.i32 private mutable @i32_32767 = 32767 : i32
  vm.global.i32 private mutable @i32_32768 = 32768 : i32
  vm.global.i32 private mutable @i32_65535 = 65535 : i32
  vm.global.i32 private mutable @i32_65536 = 65536 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m128 = -128 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x12345678 = 305419896 : i32
  vm.global.i32 private mutable @i32_x1234F678 = 305460856 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_128 = 128 : i64
  vm.global.i64 private mutable @i64_255 = 255 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m200 = -200 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF0 = 1311768467463790320 : i64
  vm.global.i64 private mutable @i64_x7FFF8000 = 2147450880 : i64
  vm.global.i64 private mutable @i64_x80000000 = 2147483648 : i64
  vm.global.i64 private mutable @i64_xFFFFFFFF = 4294967295 : i64

  vm.func private @trunc_i16_i8() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.trunc.i16.i8 %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.trunc.i16.i8 %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.trunc.i16.i8 %a2 : i32 -> i32
    %e3 = vm.const.i32 127
    vm.check.eq %r2, %e3, "0x7f" : i32
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.trunc.i16.i8 %a3 : i32 -> i32
    %e4 = vm.const.i32 128
    vm.check.eq %r3, %e4, "0x80" : i32
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.trunc.i16.i8 %a4 : i32 -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %r4, %e5, "0xff" : i32
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.trunc.i16.i8 %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x100" : i32
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.trunc.i16.i8 %a6 : i32 -> i32
    %e7 = vm.const.i32 120
    vm.check.eq %r6, %e7, "0x12345678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.trunc.i16.i8 %a7 : i32 -> i32
    %e8 = vm.const.i32 255
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.trunc.i16.i8 %a8 : i32 -> i32
    %e9 = vm.const.i32 128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i32
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.trunc.i16.i8 %a9 : i32 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @trunc_i16_i8

  vm.func private @trunc_i32_i8() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.trunc.i32.i8 %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.trunc.i32.i8 %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.trunc.i32.i8 %a2 : i32 -> i32
    %e3 = vm.const.i32 127
    vm.check.eq %r2, %e3, "0x7f" : i32
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.trunc.i32.i8 %a3 : i32 -> i32
    %e4 = vm.const.i32 128
    vm.check.eq %r3, %e4, "0x80" : i32
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.trunc.i32.i8 %a4 : i32 -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %r4, %e5, "0xff" : i32
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.trunc.i32.i8 %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x100" : i32
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.trunc.i32.i8 %a6 : i32 -> i32
    %e7 = vm.const.i32 120
    vm.check.eq %r6, %e7, "0x12345678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.trunc.i32.i8 %a7 : i32 -> i32
    %e8 = vm.const.i32 255
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.trunc.i32.i8 %a8 : i32 -> i32
    %e9 = vm.const.i32 128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i32
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.trunc.i32.i8 %a9 : i32 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @trunc_i32_i8

  vm.func private @trunc_i32_i16() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.trunc.i32.i16 %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.trunc.i32.i16 %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_32767 : i32
    %r2 = vm.trunc.i32.i16 %a2 : i32 -> i32
    %e3 = vm.const.i32 32767
    vm.check.eq %r2, %e3, "0x7fff" : i32
    %a3 = vm.global.load.i32 @i32_32768 : i32
    %r3 = vm.trunc.i32.i16 %a3 : i32 -> i32
    %e4 = vm.const.i32 32768
    vm.check.eq %r3, %e4, "0x8000" : i32
    %a4 = vm.global.load.i32 @i32_65535 : i32
    %r4 = vm.trunc.i32.i16 %a4 : i32 -> i32
    %e5 = vm.const.i32 65535
    vm.check.eq %r4, %e5, "0xffff" : i32
    %a5 = vm.global.load.i32 @i32_65536 : i32
    %r5 = vm.trunc.i32.i16 %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x10000" : i32
    %a6 = vm.global.load.i32 @i32_x1234F678 : i32
    %r6 = vm.trunc.i32.i16 %a6 : i32 -> i32
    %e7 = vm.const.i32 63096
    vm.check.eq %r6, %e7, "0x1234f678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.trunc.i32.i16 %a7 : i32 -> i32
    %e8 = vm.const.i32 65535
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_min : i32
    %r8 = vm.trunc.i32.i16 %a8 : i32 -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @trunc_i32_i16

  vm.func private @trunc_i64_i8() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.trunc.i64.i8 %a0 : i64 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.trunc.i64.i8 %a1 : i64 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i64 @i64_128 : i64
    %r2 = vm.trunc.i64.i8 %a2 : i64 -> i32
    %e3 = vm.const.i32 128
    vm.check.eq %r2, %e3, "0x80" : i32
    %a3 = vm.global.load.i64 @i64_255 : i64
    %r3 = vm.trunc.i64.i8 %a3 : i64 -> i32
    %e4 = vm.const.i32 255
    vm.check.eq %r3, %e4, "0xff" : i32
    %a4 = vm.global.load.i64 @i64_x7FFF8000 : i64
    %r4 = vm.trunc.i64.i8 %a4 : i64 -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "0x7fff8000" : i32
    %a5 = vm.global.load.i64 @i64_x80000000 : i64
    %r5 = vm.trunc.i64.i8 %a5 : i64 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x80000000" : i32
    %a6 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %r6 = vm.trunc.i64.i8 %a6 : i64 -> i32
    %e7 = vm.const.i32 255
    vm.check.eq %r6, %e7, "0xffffffff" : i32
    %a7 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r7 = vm.trunc.i64.i8 %a7 : i64 -> i32
    %e8 = vm.const.i32 240
    vm.check.eq %r7, %e8, "0x123456789abcdef0" : i32
    %a8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.trunc.i64.i8 %a8 : i64 -> i32
    %e9 = vm.const.i32 255
    vm.check.eq %r8, %e9, "0xffffffffffffffff" : i32
    %a9 = vm.global.load.i64 @i64_min : i64
    %r9 = vm.trunc.i64.i8 %a9 : i64 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0x8000000000000000" : i32
    vm.return
  }
  vm.export @trunc_i64_i8

  vm.func private @trunc_i64_i16() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.trunc.i64.i16 %a0 : i64 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.trunc.i64.i16 %a1 : i64 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i64 @i64_128 : i64
    %r2 = vm.trunc.i64.i16 %a2 : i64 -> i32
    %e3 = vm.const.i32 128
    vm.check.eq %r2, %e3, "0x80" : i32
    %a3 = vm.global.load.i64 @i64_255 : i64
    %r3 = vm.trunc.i64.i16 %a3 : i64 -> i32
    %e4 = vm.const.i32 255
    vm.check.eq %r3, %e4, "0xff" : i32
    %a4 = vm.global.load.i64 @i64_x7FFF8000 : i64
    %r4 = vm.trunc.i64.i16 %a4 : i64 -> i32
    %e5 = vm.const.i32 32768
    vm.check.eq %r4, %e5, "0x7fff8000" : i32
    %a5 = vm.global.load.i64 @i64_x80000000 : i64
    %r5 = vm.trunc.i64.i16 %a5 : i64 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x80000000" : i32
    %a6 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %r6 = vm.trunc.i64.i16 %a6 : i64 -> i32
    %e7 = vm.const.i32 65535
    vm.check.eq %r6, %e7, "0xffffffff" : i32
    %a7 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r7 = vm.trunc.i64.i16 %a7 : i64 -> i32
    %e8 = vm.const.i32 57072
    vm.check.eq %r7, %e8, "0x123456789abcdef0" : i32
    %a8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.trunc.i64.i16 %a8 : i64 -> i32
    %e9 = vm.const.i32 65535
    vm.check.eq %r8, %e9, "0xffffffffffffffff" : i32
    %a9 = vm.global.load.i64 @i64_min : i64
    %r9 = vm.trunc.i64.i16 %a9 : i64 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0x8000000000000000" : i32
    vm.return
  }
  vm.export @trunc_i64_i16

  vm.func private @trunc_i64_i32() {
    %a0 = vm.global.load.i64 @i64_0 : i64
    %r0 = vm.trunc.i64.i32 %a0 : i64 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i64 @i64_1 : i64
    %r1 = vm.trunc.i64.i32 %a1 : i64 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i64 @i64_128 : i64
    %r2 = vm.trunc.i64.i32 %a2 : i64 -> i32
    %e3 = vm.const.i32 128
    vm.check.eq %r2, %e3, "0x80" : i32
    %a3 = vm.global.load.i64 @i64_255 : i64
    %r3 = vm.trunc.i64.i32 %a3 : i64 -> i32
    %e4 = vm.const.i32 255
    vm.check.eq %r3, %e4, "0xff" : i32
    %a4 = vm.global.load.i64 @i64_x7FFF8000 : i64
    %r4 = vm.trunc.i64.i32 %a4 : i64 -> i32
    %e5 = vm.const.i32 2147450880
    vm.check.eq %r4, %e5, "0x7fff8000" : i32
    %a5 = vm.global.load.i64 @i64_x80000000 : i64
    %r5 = vm.trunc.i64.i32 %a5 : i64 -> i32
    %e6 = vm.const.i32 -2147483648
    vm.check.eq %r5, %e6, "0x80000000" : i32
    %a6 = vm.global.load.i64 @i64_xFFFFFFFF : i64
    %r6 = vm.trunc.i64.i32 %a6 : i64 -> i32
    %e7 = vm.const.i32 -1
    vm.check.eq %r6, %e7, "0xffffffff" : i32
    %a7 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %r7 = vm.trunc.i64.i32 %a7 : i64 -> i32
    %e8 = vm.const.i32 -1698898192
    vm.check.eq %r7, %e8, "0x123456789abcdef0" : i32
    %a8 = vm.global.load.i64 @i64_m1 : i64
    %r8 = vm.trunc.i64.i32 %a8 : i64 -> i32
    %e9 = vm.const.i32 -1
    vm.check.eq %r8, %e9, "0xffffffffffffffff" : i32
    %a9 = vm.global.load.i64 @i64_min : i64
    %r9 = vm.trunc.i64.i32 %a9 : i64 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0x8000000000000000" : i32
    vm.return
  }
  vm.export @trunc_i64_i32

  vm.func private @ext_i8_i32_s() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i8.i32.s %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i8.i32.s %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i8.i32.s %a2 : i32 -> i32
    %e3 = vm.const.i32 127
    vm.check.eq %r2, %e3, "0x7f" : i32
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i8.i32.s %a3 : i32 -> i32
    %e4 = vm.const.i32 -128
    vm.check.eq %r3, %e4, "0x80" : i32
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i8.i32.s %a4 : i32 -> i32
    %e5 = vm.const.i32 -1
    vm.check.eq %r4, %e5, "0xff" : i32
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i8.i32.s %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x100" : i32
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i8.i32.s %a6 : i32 -> i32
    %e7 = vm.const.i32 120
    vm.check.eq %r6, %e7, "0x12345678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i8.i32.s %a7 : i32 -> i32
    %e8 = vm.const.i32 -1
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i8.i32.s %a8 : i32 -> i32
    %e9 = vm.const.i32 -128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i32
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i8.i32.s %a9 : i32 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @ext_i8_i32_s

  vm.func private @ext_i8_i32_u() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i8.i32.u %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i8.i32.u %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i8.i32.u %a2 : i32 -> i32
    %e3 = vm.const.i32 127
    vm.check.eq %r2, %e3, "0x7f" : i32
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i8.i32.u %a3 : i32 -> i32
    %e4 = vm.const.i32 128
    vm.check.eq %r3, %e4, "0x80" : i32
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i8.i32.u %a4 : i32 -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %r4, %e5, "0xff" : i32
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i8.i32.u %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x100" : i32
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i8.i32.u %a6 : i32 -> i32
    %e7 = vm.const.i32 120
    vm.check.eq %r6, %e7, "0x12345678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i8.i32.u %a7 : i32 -> i32
    %e8 = vm.const.i32 255
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i8.i32.u %a8 : i32 -> i32
    %e9 = vm.const.i32 128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i32
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i8.i32.u %a9 : i32 -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @ext_i8_i32_u

  vm.func private @ext_i16_i32_s() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i16.i32.s %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i16.i32.s %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_32767 : i32
    %r2 = vm.ext.i16.i32.s %a2 : i32 -> i32
    %e3 = vm.const.i32 32767
    vm.check.eq %r2, %e3, "0x7fff" : i32
    %a3 = vm.global.load.i32 @i32_32768 : i32
    %r3 = vm.ext.i16.i32.s %a3 : i32 -> i32
    %e4 = vm.const.i32 -32768
    vm.check.eq %r3, %e4, "0x8000" : i32
    %a4 = vm.global.load.i32 @i32_65535 : i32
    %r4 = vm.ext.i16.i32.s %a4 : i32 -> i32
    %e5 = vm.const.i32 -1
    vm.check.eq %r4, %e5, "0xffff" : i32
    %a5 = vm.global.load.i32 @i32_65536 : i32
    %r5 = vm.ext.i16.i32.s %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x10000" : i32
    %a6 = vm.global.load.i32 @i32_x1234F678 : i32
    %r6 = vm.ext.i16.i32.s %a6 : i32 -> i32
    %e7 = vm.const.i32 -2440
    vm.check.eq %r6, %e7, "0x1234f678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i16.i32.s %a7 : i32 -> i32
    %e8 = vm.const.i32 -1
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_min : i32
    %r8 = vm.ext.i16.i32.s %a8 : i32 -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @ext_i16_i32_s

  vm.func private @ext_i16_i32_u() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i16.i32.u %a0 : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r0, %e1, "0x0" : i32
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i16.i32.u %a1 : i32 -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "0x1" : i32
    %a2 = vm.global.load.i32 @i32_32767 : i32
    %r2 = vm.ext.i16.i32.u %a2 : i32 -> i32
    %e3 = vm.const.i32 32767
    vm.check.eq %r2, %e3, "0x7fff" : i32
    %a3 = vm.global.load.i32 @i32_32768 : i32
    %r3 = vm.ext.i16.i32.u %a3 : i32 -> i32
    %e4 = vm.const.i32 32768
    vm.check.eq %r3, %e4, "0x8000" : i32
    %a4 = vm.global.load.i32 @i32_65535 : i32
    %r4 = vm.ext.i16.i32.u %a4 : i32 -> i32
    %e5 = vm.const.i32 65535
    vm.check.eq %r4, %e5, "0xffff" : i32
    %a5 = vm.global.load.i32 @i32_65536 : i32
    %r5 = vm.ext.i16.i32.u %a5 : i32 -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %r5, %e6, "0x10000" : i32
    %a6 = vm.global.load.i32 @i32_x1234F678 : i32
    %r6 = vm.ext.i16.i32.u %a6 : i32 -> i32
    %e7 = vm.const.i32 63096
    vm.check.eq %r6, %e7, "0x1234f678" : i32
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i16.i32.u %a7 : i32 -> i32
    %e8 = vm.const.i32 65535
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i32
    %a8 = vm.global.load.i32 @i32_min : i32
    %r8 = vm.ext.i16.i32.u %a8 : i32 -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %r8, %e9, "0xffffffff80000000" : i32
    vm.return
  }
  vm.export @ext_i16_i32_u

  vm.func private @ext_i8_i64_s() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i8.i64.s %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i8.i64.s %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i8.i64.s %a2 : i32 -> i64
    %e3 = vm.const.i64 127
    vm.check.eq %r2, %e3, "0x7f" : i64
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i8.i64.s %a3 : i32 -> i64
    %e4 = vm.const.i64 -128
    vm.check.eq %r3, %e4, "0x80" : i64
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i8.i64.s %a4 : i32 -> i64
    %e5 = vm.const.i64 -1
    vm.check.eq %r4, %e5, "0xff" : i64
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i8.i64.s %a5 : i32 -> i64
    %e6 = vm.const.i64 0
    vm.check.eq %r5, %e6, "0x100" : i64
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i8.i64.s %a6 : i32 -> i64
    %e7 = vm.const.i64 120
    vm.check.eq %r6, %e7, "0x12345678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i8.i64.s %a7 : i32 -> i64
    %e8 = vm.const.i64 -1
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i8.i64.s %a8 : i32 -> i64
    %e9 = vm.const.i64 -128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i64
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i8.i64.s %a9 : i32 -> i64
    %e10 = vm.const.i64 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i8_i64_s

  vm.func private @ext_i8_i64_u() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i8.i64.u %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i8.i64.u %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i8.i64.u %a2 : i32 -> i64
    %e3 = vm.const.i64 127
    vm.check.eq %r2, %e3, "0x7f" : i64
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i8.i64.u %a3 : i32 -> i64
    %e4 = vm.const.i64 128
    vm.check.eq %r3, %e4, "0x80" : i64
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i8.i64.u %a4 : i32 -> i64
    %e5 = vm.const.i64 255
    vm.check.eq %r4, %e5, "0xff" : i64
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i8.i64.u %a5 : i32 -> i64
    %e6 = vm.const.i64 0
    vm.check.eq %r5, %e6, "0x100" : i64
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i8.i64.u %a6 : i32 -> i64
    %e7 = vm.const.i64 120
    vm.check.eq %r6, %e7, "0x12345678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i8.i64.u %a7 : i32 -> i64
    %e8 = vm.const.i64 255
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i8.i64.u %a8 : i32 -> i64
    %e9 = vm.const.i64 128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i64
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i8.i64.u %a9 : i32 -> i64
    %e10 = vm.const.i64 0
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i8_i64_u

  vm.func private @ext_i16_i64_s() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i16.i64.s %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i16.i64.s %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_32767 : i32
    %r2 = vm.ext.i16.i64.s %a2 : i32 -> i64
    %e3 = vm.const.i64 32767
    vm.check.eq %r2, %e3, "0x7fff" : i64
    %a3 = vm.global.load.i32 @i32_32768 : i32
    %r3 = vm.ext.i16.i64.s %a3 : i32 -> i64
    %e4 = vm.const.i64 -32768
    vm.check.eq %r3, %e4, "0x8000" : i64
    %a4 = vm.global.load.i32 @i32_65535 : i32
    %r4 = vm.ext.i16.i64.s %a4 : i32 -> i64
    %e5 = vm.const.i64 -1
    vm.check.eq %r4, %e5, "0xffff" : i64
    %a5 = vm.global.load.i32 @i32_65536 : i32
    %r5 = vm.ext.i16.i64.s %a5 : i32 -> i64
    %e6 = vm.const.i64 0
    vm.check.eq %r5, %e6, "0x10000" : i64
    %a6 = vm.global.load.i32 @i32_x1234F678 : i32
    %r6 = vm.ext.i16.i64.s %a6 : i32 -> i64
    %e7 = vm.const.i64 -2440
    vm.check.eq %r6, %e7, "0x1234f678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i16.i64.s %a7 : i32 -> i64
    %e8 = vm.const.i64 -1
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_min : i32
    %r8 = vm.ext.i16.i64.s %a8 : i32 -> i64
    %e9 = vm.const.i64 0
    vm.check.eq %r8, %e9, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i16_i64_s

  vm.func private @ext_i16_i64_u() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i16.i64.u %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i16.i64.u %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_32767 : i32
    %r2 = vm.ext.i16.i64.u %a2 : i32 -> i64
    %e3 = vm.const.i64 32767
    vm.check.eq %r2, %e3, "0x7fff" : i64
    %a3 = vm.global.load.i32 @i32_32768 : i32
    %r3 = vm.ext.i16.i64.u %a3 : i32 -> i64
    %e4 = vm.const.i64 32768
    vm.check.eq %r3, %e4, "0x8000" : i64
    %a4 = vm.global.load.i32 @i32_65535 : i32
    %r4 = vm.ext.i16.i64.u %a4 : i32 -> i64
    %e5 = vm.const.i64 65535
    vm.check.eq %r4, %e5, "0xffff" : i64
    %a5 = vm.global.load.i32 @i32_65536 : i32
    %r5 = vm.ext.i16.i64.u %a5 : i32 -> i64
    %e6 = vm.const.i64 0
    vm.check.eq %r5, %e6, "0x10000" : i64
    %a6 = vm.global.load.i32 @i32_x1234F678 : i32
    %r6 = vm.ext.i16.i64.u %a6 : i32 -> i64
    %e7 = vm.const.i64 63096
    vm.check.eq %r6, %e7, "0x1234f678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i16.i64.u %a7 : i32 -> i64
    %e8 = vm.const.i64 65535
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_min : i32
    %r8 = vm.ext.i16.i64.u %a8 : i32 -> i64
    %e9 = vm.const.i64 0
    vm.check.eq %r8, %e9, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i16_i64_u

  vm.func private @ext_i32_i64_s() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i32.i64.s %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i32.i64.s %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i32.i64.s %a2 : i32 -> i64
    %e3 = vm.const.i64 127
    vm.check.eq %r2, %e3, "0x7f" : i64
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i32.i64.s %a3 : i32 -> i64
    %e4 = vm.const.i64 128
    vm.check.eq %r3, %e4, "0x80" : i64
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i32.i64.s %a4 : i32 -> i64
    %e5 = vm.const.i64 255
    vm.check.eq %r4, %e5, "0xff" : i64
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i32.i64.s %a5 : i32 -> i64
    %e6 = vm.const.i64 256
    vm.check.eq %r5, %e6, "0x100" : i64
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i32.i64.s %a6 : i32 -> i64
    %e7 = vm.const.i64 305419896
    vm.check.eq %r6, %e7, "0x12345678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i32.i64.s %a7 : i32 -> i64
    %e8 = vm.const.i64 -1
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i32.i64.s %a8 : i32 -> i64
    %e9 = vm.const.i64 -128
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i64
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i32.i64.s %a9 : i32 -> i64
    %e10 = vm.const.i64 -2147483648
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i32_i64_s

  vm.func private @ext_i32_i64_u() {
    %a0 = vm.global.load.i32 @i32_0 : i32
    %r0 = vm.ext.i32.i64.u %a0 : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r0, %e1, "0x0" : i64
    %a1 = vm.global.load.i32 @i32_1 : i32
    %r1 = vm.ext.i32.i64.u %a1 : i32 -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %r1, %e2, "0x1" : i64
    %a2 = vm.global.load.i32 @i32_127 : i32
    %r2 = vm.ext.i32.i64.u %a2 : i32 -> i64
    %e3 = vm.const.i64 127
    vm.check.eq %r2, %e3, "0x7f" : i64
    %a3 = vm.global.load.i32 @i32_128 : i32
    %r3 = vm.ext.i32.i64.u %a3 : i32 -> i64
    %e4 = vm.const.i64 128
    vm.check.eq %r3, %e4, "0x80" : i64
    %a4 = vm.global.load.i32 @i32_255 : i32
    %r4 = vm.ext.i32.i64.u %a4 : i32 -> i64
    %e5 = vm.const.i64 255
    vm.check.eq %r4, %e5, "0xff" : i64
    %a5 = vm.global.load.i32 @i32_256 : i32
    %r5 = vm.ext.i32.i64.u %a5 : i32 -> i64
    %e6 = vm.const.i64 256
    vm.check.eq %r5, %e6, "0x100" : i64
    %a6 = vm.global.load.i32 @i32_x12345678 : i32
    %r6 = vm.ext.i32.i64.u %a6 : i32 -> i64
    %e7 = vm.const.i64 305419896
    vm.check.eq %r6, %e7, "0x12345678" : i64
    %a7 = vm.global.load.i32 @i32_m1 : i32
    %r7 = vm.ext.i32.i64.u %a7 : i32 -> i64
    %e8 = vm.const.i64 4294967295
    vm.check.eq %r7, %e8, "0xffffffffffffffff" : i64
    %a8 = vm.global.load.i32 @i32_m128 : i32
    %r8 = vm.ext.i32.i64.u %a8 : i32 -> i64
    %e9 = vm.const.i64 4294967168
    vm.check.eq %r8, %e9, "0xffffffffffffff80" : i64
    %a9 = vm.global.load.i32 @i32_min : i32
    %r9 = vm.ext.i32.i64.u %a9 : i32 -> i64
    %e10 = vm.const.i64 2147483648
    vm.check.eq %r9, %e10, "0xffffffff80000000" : i64
    vm.return
  }
  vm.export @ext_i32_i64_u

  vm.func private @trunc_then_ext_round_trips() {
    %x = vm.global.load.i64 @i64_m200 : i64
    %byte = vm.trunc.i64.i8 %x : i64 -> i32
    %e1 = vm.const.i32 56
    vm.check.eq %byte, %e1, "byte" : i32
    %wide = vm.ext.i8.i64.s %byte : i32 -> i64
    %e2 = vm.const.i64 56
    vm.check.eq %wide, %e2, "wide" : i64
    %half = vm.trunc.i64.i16 %x : i64 -> i32
    %e3 = vm.const.i32 65336
    vm.check.eq %half, %e3, "half" : i32
    %wide_half = vm.ext.i16.i64.s %half : i32 -> i64
    %e4 = vm.const.i64 -200
    vm.check.eq %wide_half, %e4, "wide half" : i64
    vm.return
  }
  vm.export @trunc_then_ext_round_trips
}
