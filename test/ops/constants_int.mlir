// Integer constants: extreme values, hexadecimal and unsigned spellings, zero forms.
vm.module public @constants_int {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_x12345678 = 305419896 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF0 = 1311768467463790320 : i64

  vm.func private @i32_extremes() {
    %a = vm.global.load.i32 @i32_m1 : i32
    %c0 = vm.const.i32 -2147483648
    %c1 = vm.const.i32 2147483647
    %sum = vm.add.i32 %c0, %c1 : i32
    vm.check.eq %sum, %a, "MIN + MAX" : i32
    %one = vm.global.load.i32 @i32_1 : i32
    %wrapped = vm.add.i32 %c1, %one : i32
    vm.check.eq %wrapped, %c0, "MAX + 1" : i32
    vm.return
  }
  vm.export @i32_extremes

  vm.func private @i64_extremes() {
    %a = vm.global.load.i64 @i64_m1 : i64
    %c0 = vm.const.i64 -9223372036854775808
    %c1 = vm.const.i64 9223372036854775807
    %sum = vm.add.i64 %c0, %c1 : i64
    vm.check.eq %sum, %a, "MIN + MAX" : i64
    %one = vm.global.load.i64 @i64_1 : i64
    %wrapped = vm.add.i64 %c1, %one : i64
    vm.check.eq %wrapped, %c0, "MAX + 1" : i64
    vm.return
  }
  vm.export @i64_extremes

  vm.func private @i32_spellings() {
    %a = vm.global.load.i32 @i32_m1 : i32
    %hex = vm.const.i32 0xFFFFFFFF
    vm.check.eq %a, %hex, "hexadecimal" : i32
    %unsigned = vm.const.i32 4294967295
    vm.check.eq %a, %unsigned, "unsigned" : i32
    %b = vm.global.load.i32 @i32_x12345678 : i32
    %other = vm.const.i32 305419896
    vm.check.eq %b, %other, "decimal" : i32
    vm.return
  }
  vm.export @i32_spellings

  vm.func private @i64_spellings() {
    %a = vm.global.load.i64 @i64_m2 : i64
    %hex = vm.const.i64 0xFFFFFFFFFFFFFFFE
    vm.check.eq %a, %hex, "hexadecimal" : i64
    %unsigned = vm.const.i64 18446744073709551614
    vm.check.eq %a, %unsigned, "unsigned" : i64
    %b = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %other = vm.const.i64 1311768467463790320
    vm.check.eq %b, %other, "decimal" : i64
    vm.return
  }
  vm.export @i64_spellings

  vm.func private @zero_forms() {
    %a = vm.global.load.i32 @i32_0 : i32
    %zero = vm.const.i32.zero
    vm.check.eq %a, %zero, "i32" : i32
    %literal = vm.const.i32 0
    vm.check.eq %a, %literal, "i32 literal" : i32
    %b = vm.global.load.i64 @i64_0 : i64
    %wide = vm.const.i64.zero
    vm.check.eq %b, %wide, "i64" : i64
    %wide_literal = vm.const.i64 0
    vm.check.eq %b, %wide_literal, "i64 literal" : i64
    vm.return
  }
  vm.export @zero_forms

  vm.func private @null_ref() {
    %null = vm.const.ref.zero : !vm.buffer
    %nz = vm.cmp.nz.ref %null : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_ref

  vm.func private @one_constant_many_uses() {
    %c7 = vm.const.i32 7
    %x = vm.global.load.i32 @i32_3 : i32
    %a = vm.add.i32 %x, %c7 : i32
    %b = vm.sub.i32 %c7, %x : i32
    %c = vm.mul.i32 %a, %c7 : i32
    %e1 = vm.const.i32 10
    vm.check.eq %a, %e1 : i32
    %e2 = vm.const.i32 4
    vm.check.eq %b, %e2 : i32
    %e3 = vm.const.i32 70
    vm.check.eq %c, %e3 : i32
    vm.return
  }
  vm.export @one_constant_many_uses
}
