// Values chosen by an index: outside the list, negative included, gives the default.
vm.module public @switch {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.rodata private @b dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @c dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_100 = 100 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_200 = 200 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m300 = -300 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_100 = 100 : i64
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_m200 = -200 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF = 81985529216486895 : i64
  vm.global.i64 private mutable @i64_x7FFFFFFF = 2147483647 : i64

  vm.func private @switch_i32() {
    %d = vm.global.load.i32 @i32_5 : i32
    %v0 = vm.global.load.i32 @i32_100 : i32
    %v1 = vm.global.load.i32 @i32_200 : i32
    %v2 = vm.global.load.i32 @i32_m300 : i32
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.i32 %i0[%v0, %v1, %v2] else %d : i32
    %e1 = vm.const.i32 100
    vm.check.eq %x0, %e1, "index 0" : i32
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.i32 %i1[%v0, %v1, %v2] else %d : i32
    %e2 = vm.const.i32 200
    vm.check.eq %x1, %e2, "index 1" : i32
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.i32 %i2[%v0, %v1, %v2] else %d : i32
    %e3 = vm.const.i32 -300
    vm.check.eq %x2, %e3, "index 2" : i32
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.i32 %i3[%v0, %v1, %v2] else %d : i32
    %e4 = vm.const.i32 5
    vm.check.eq %x3, %e4, "index 3" : i32
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.i32 %i4[%v0, %v1, %v2] else %d : i32
    %e5 = vm.const.i32 5
    vm.check.eq %x4, %e5, "index -1" : i32
    %i5 = vm.global.load.i32 @i32_min : i32
    %x5 = vm.switch.i32 %i5[%v0, %v1, %v2] else %d : i32
    %e6 = vm.const.i32 5
    vm.check.eq %x5, %e6, "index -2147483648" : i32
    %i6 = vm.global.load.i32 @i32_max : i32
    %x6 = vm.switch.i32 %i6[%v0, %v1, %v2] else %d : i32
    %e7 = vm.const.i32 5
    vm.check.eq %x6, %e7, "index 2147483647" : i32
    vm.return
  }
  vm.export @switch_i32

  vm.func private @switch_i64() {
    %d = vm.global.load.i64 @i64_x123456789A : i64
    %v0 = vm.global.load.i64 @i64_100 : i64
    %v1 = vm.global.load.i64 @i64_m200 : i64
    %v2 = vm.global.load.i64 @i64_x7FFFFFFF : i64
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.i64 %i0[%v0, %v1, %v2] else %d : i64
    %e1 = vm.const.i64 100
    vm.check.eq %x0, %e1, "index 0" : i64
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.i64 %i1[%v0, %v1, %v2] else %d : i64
    %e2 = vm.const.i64 -200
    vm.check.eq %x1, %e2, "index 1" : i64
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.i64 %i2[%v0, %v1, %v2] else %d : i64
    %e3 = vm.const.i64 2147483647
    vm.check.eq %x2, %e3, "index 2" : i64
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.i64 %i3[%v0, %v1, %v2] else %d : i64
    %e4 = vm.const.i64 78187493530
    vm.check.eq %x3, %e4, "index 3" : i64
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.i64 %i4[%v0, %v1, %v2] else %d : i64
    %e5 = vm.const.i64 78187493530
    vm.check.eq %x4, %e5, "index -1" : i64
    vm.return
  }
  vm.export @switch_i64

  vm.func private @switch_i64_full_width() {
    %d = vm.global.load.i64 @i64_7 : i64
    %v0 = vm.global.load.i64 @i64_x100000000 : i64
    %v1 = vm.global.load.i64 @i64_min : i64
    %v2 = vm.global.load.i64 @i64_x123456789ABCDEF : i64
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.i64 %i0[%v0, %v1, %v2] else %d : i64
    %e1 = vm.const.i64 4294967296
    vm.check.eq %x0, %e1, "index 0" : i64
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.i64 %i1[%v0, %v1, %v2] else %d : i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %x1, %e2, "index 1" : i64
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.i64 %i2[%v0, %v1, %v2] else %d : i64
    %e3 = vm.const.i64 81985529216486895
    vm.check.eq %x2, %e3, "index 2" : i64
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.i64 %i3[%v0, %v1, %v2] else %d : i64
    %e4 = vm.const.i64 7
    vm.check.eq %x3, %e4, "index 3" : i64
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.i64 %i4[%v0, %v1, %v2] else %d : i64
    %e5 = vm.const.i64 7
    vm.check.eq %x4, %e5, "index -1" : i64
    vm.return
  }
  vm.export @switch_i64_full_width attributes {kiln_only = "switch-i64"}

  vm.func private @switch_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.switch.ref %i0[%a, %b, %null] else %c : !vm.buffer
    %x0_length = vm.buffer.length %x0 : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %x0_length, %e1, "index 0" : i64

    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.switch.ref %i1[%a, %b, %null] else %c : !vm.buffer
    %x1_length = vm.buffer.length %x1 : !vm.buffer -> i64
    %e2 = vm.const.i64 2
    vm.check.eq %x1_length, %e2, "index 1" : i64

    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.switch.ref %i2[%a, %b, %null] else %c : !vm.buffer
    %x2_nz = vm.cmp.nz.ref %x2 : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %x2_nz, %e3, "index 2" : i32

    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.switch.ref %i3[%a, %b, %null] else %c : !vm.buffer
    %x3_length = vm.buffer.length %x3 : !vm.buffer -> i64
    %e4 = vm.const.i64 3
    vm.check.eq %x3_length, %e4, "index 3" : i64

    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.switch.ref %i4[%a, %b, %null] else %c : !vm.buffer
    %x4_length = vm.buffer.length %x4 : !vm.buffer -> i64
    %e5 = vm.const.i64 3
    vm.check.eq %x4_length, %e5, "index -1" : i64
    vm.return
  }
  vm.export @switch_ref

  vm.func private @switch_ref_of_new_objects() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 6
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer
    %third_bytes = vm.const.i64 8
    %third_align = vm.const.i32 0
    %third = vm.buffer.alloc %third_bytes, %third_align : !vm.buffer
    %i = vm.global.load.i32 @i32_1 : i32
    %x = vm.switch.ref %i[%first, %second] else %third : !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %x_length, %e1, "second" : i64
    vm.return
  }
  vm.export @switch_ref_of_new_objects

  vm.func private @switch_without_values() {
    %d = vm.global.load.i32 @i32_5 : i32
    %i = vm.global.load.i32 @i32_0 : i32
    %x = vm.switch.i32 %i[] else %d : i32
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1, "i32" : i32
    %w = vm.global.load.i64 @i64_6 : i64
    %y = vm.switch.i64 %i[] else %w : i64
    %e2 = vm.const.i64 6
    vm.check.eq %y, %e2, "i64" : i64
    vm.return
  }
  vm.export @switch_without_values

  vm.func private @switch_repeats_values() {
    %d = vm.global.load.i32 @i32_5 : i32
    %v = vm.global.load.i32 @i32_6 : i32
    %i = vm.global.load.i32 @i32_2 : i32
    %x = vm.switch.i32 %i[%v, %d, %v, %v] else %d : i32
    %e1 = vm.const.i32 6
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @switch_repeats_values
}
