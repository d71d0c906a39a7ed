// Integer loads and stores of every width. Offsets count elements; bytes are little-endian; bounds never wrap.
vm.module public @buffer_access_int {
  vm.rodata private @bytes <alignment = 16> dense<[1, 128, 255, 127, 0, 1, 254, 255, 16, 32, 48, 64, 80, 96, 112, 129]> : tensor<16xi8>
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_18 = 18 : i32
  vm.global.i32 private mutable @i32_4660 = 4660 : i32
  vm.global.i32 private mutable @i32_511 = 511 : i32
  vm.global.i32 private mutable @i32_98304 = 98304 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m2 = -2 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x12345678 = 305419896 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_100 = 100 : i64
  vm.global.i64 private mutable @i64_15 = 15 : i64
  vm.global.i64 private mutable @i64_16 = 16 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_8 = 8 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_m2 = -2 : i64
  vm.global.i64 private mutable @i64_max = 9223372036854775807 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF0 = 1311768467463790320 : i64
  vm.global.i64 private mutable @i64_x1FFFFFFFFFFFFFFF = 2305843009213693951 : i64
  vm.global.i64 private mutable @i64_x2000000000000000 = 2305843009213693952 : i64
  vm.global.i64 private mutable @i64_x3FFFFFFFFFFFFFFF = 4611686018427387903 : i64
  vm.global.i64 private mutable @i64_x4000000000000000 = 4611686018427387904 : i64

  vm.func private @load_i8_u() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i8.u %bytes[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i8.u %bytes[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 128
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.i8.u %bytes[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 255
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.i8.u %bytes[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 127
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.global.load.i64 @i64_4 : i64
    %x4 = vm.buffer.load.i8.u %bytes[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @load_i8_u

  vm.func private @load_i8_u_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_15 : i64
    %x = vm.buffer.load.i8.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 129
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u_last_element

  vm.func private @load_i8_u_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_16 : i64
    %x = vm.buffer.load.i8.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i8_u_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i8.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i8_u_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m2 : i64
    %x = vm.buffer.load.i8.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u_whose_end_wraps attributes {expected_status = 11 : i32}

  vm.func private @load_i8_u_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i8.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_i8() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v0, %buffer[%at0] : i32 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1 = vm.global.load.i32 @i32_m1 : i32
    vm.buffer.store.i8 %v1, %buffer[%at1] : i32 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.i32 @i32_511 : i32
    vm.buffer.store.i8 %v2, %buffer[%at2] : i32 -> !vm.buffer
    %x0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %x0, %e1, "element 0" : i32
    %x1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 255
    vm.check.eq %x1, %e2, "element 1" : i32
    %x2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 255
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %x3, %e4, "untouched" : i32
    vm.return
  }
  vm.export @store_i8

  vm.func private @store_i8_is_little_endian() {
    %buffer_length = vm.const.i64 1
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_18 : i32
    %zero = vm.const.i64.zero
    vm.buffer.store.i8 %v, %buffer[%zero] : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 18
    vm.check.eq %b0, %e1, "byte 0" : i32
    vm.return
  }
  vm.export @store_i8_is_little_endian

  vm.func private @store_i8_past_the_end() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i8_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_i8_at_a_negative_index() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i8_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_i8_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i8_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_i8_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i8_read_only_before_out_of_range attributes {expected_status = 7 : i32}

  vm.func private @load_i8_s() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i8.s %bytes[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i8.s %bytes[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 -128
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.i8.s %bytes[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 -1
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.i8.s %bytes[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 127
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.global.load.i64 @i64_4 : i64
    %x4 = vm.buffer.load.i8.s %bytes[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @load_i8_s

  vm.func private @load_i8_s_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_15 : i64
    %x = vm.buffer.load.i8.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 -127
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s_last_element

  vm.func private @load_i8_s_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_16 : i64
    %x = vm.buffer.load.i8.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i8_s_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i8.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i8_s_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m2 : i64
    %x = vm.buffer.load.i8.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s_whose_end_wraps attributes {expected_status = 11 : i32}

  vm.func private @load_i8_s_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i8.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @load_i16_u() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i16.u %bytes[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 32769
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i16.u %bytes[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 32767
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.i16.u %bytes[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 256
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.i16.u %bytes[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 65534
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.global.load.i64 @i64_4 : i64
    %x4 = vm.buffer.load.i16.u %bytes[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 8208
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @load_i16_u

  vm.func private @load_i16_u_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_7 : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 33136
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_last_element

  vm.func private @load_i16_u_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_8 : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i16_u_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_u_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_min : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_u_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_max : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_u_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i16.u %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_i16() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v0, %buffer[%at0] : i32 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1 = vm.global.load.i32 @i32_m2 : i32
    vm.buffer.store.i16 %v1, %buffer[%at1] : i32 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.i32 @i32_98304 : i32
    vm.buffer.store.i16 %v2, %buffer[%at2] : i32 -> !vm.buffer
    %x0 = vm.buffer.load.i16.s %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %x0, %e1, "element 0" : i32
    %x1 = vm.buffer.load.i16.s %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 -2
    vm.check.eq %x1, %e2, "element 1" : i32
    %x2 = vm.buffer.load.i16.s %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 -32768
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i16.s %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %x3, %e4, "untouched" : i32
    vm.return
  }
  vm.export @store_i16

  vm.func private @store_i16_is_little_endian() {
    %buffer_length = vm.const.i64 2
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_4660 : i32
    %zero = vm.const.i64.zero
    vm.buffer.store.i16 %v, %buffer[%zero] : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 52
    vm.check.eq %b0, %e1, "byte 0" : i32
    %at1 = vm.const.i64 1
    %b1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 18
    vm.check.eq %b1, %e2, "byte 1" : i32
    vm.return
  }
  vm.export @store_i16_is_little_endian

  vm.func private @store_i16_past_the_end() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_i16_to_a_partial_element() {
    %buffer_length = vm.const.i64 7
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16_to_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @store_i16_at_a_negative_index() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_i16_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_i16_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16_read_only_before_out_of_range attributes {expected_status = 7 : i32}

  vm.func private @load_i16_s() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i16.s %bytes[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 -32767
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i16.s %bytes[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 32767
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.i16.s %bytes[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 256
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.i16.s %bytes[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 -2
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.global.load.i64 @i64_4 : i64
    %x4 = vm.buffer.load.i16.s %bytes[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 8208
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @load_i16_s

  vm.func private @load_i16_s_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_7 : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 -32400
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_last_element

  vm.func private @load_i16_s_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_8 : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i16_s_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_s_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_min : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_s_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_max : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i16_s_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i16.s %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @load_i32() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i32 %bytes[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 2147450881
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i32 %bytes[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 -130816
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.i32 %bytes[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 1076895760
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.i32 %bytes[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 -2123341744
    vm.check.eq %x3, %e4, "element 3" : i32
    vm.return
  }
  vm.export @load_i32

  vm.func private @load_i32_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 -2123341744
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_last_element

  vm.func private @load_i32_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i32_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i32_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x4000000000000000 : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i32_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x3FFFFFFFFFFFFFFF : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i32_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i32 %bytes[%at] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_i32() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v0, %buffer[%at0] : i32 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1 = vm.global.load.i32 @i32_min : i32
    vm.buffer.store.i32 %v1, %buffer[%at1] : i32 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.i32 @i32_x12345678 : i32
    vm.buffer.store.i32 %v2, %buffer[%at2] : i32 -> !vm.buffer
    %x0 = vm.buffer.load.i32 %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %x0, %e1, "element 0" : i32
    %x1 = vm.buffer.load.i32 %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 -2147483648
    vm.check.eq %x1, %e2, "element 1" : i32
    %x2 = vm.buffer.load.i32 %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 305419896
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i32 %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %x3, %e4, "untouched" : i32
    vm.return
  }
  vm.export @store_i32

  vm.func private @store_i32_is_little_endian() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_x12345678 : i32
    %zero = vm.const.i64.zero
    vm.buffer.store.i32 %v, %buffer[%zero] : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 120
    vm.check.eq %b0, %e1, "byte 0" : i32
    %at1 = vm.const.i64 1
    %b1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 86
    vm.check.eq %b1, %e2, "byte 1" : i32
    %at2 = vm.const.i64 2
    %b2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 52
    vm.check.eq %b2, %e3, "byte 2" : i32
    %at3 = vm.const.i64 3
    %b3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 18
    vm.check.eq %b3, %e4, "byte 3" : i32
    vm.return
  }
  vm.export @store_i32_is_little_endian

  vm.func private @store_i32_past_the_end() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_i32_to_a_partial_element() {
    %buffer_length = vm.const.i64 15
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32_to_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @store_i32_at_a_negative_index() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %buffer[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_i32_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_i32_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %bytes[%at] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32_read_only_before_out_of_range attributes {expected_status = 7 : i32}

  vm.func private @load_i64() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.i64 %bytes[%at0] : !vm.buffer -> i64
    %e1 = vm.const.i64 -561848294342655
    vm.check.eq %x0, %e1, "element 0" : i64
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.i64 %bytes[%at1] : !vm.buffer -> i64
    %e2 = vm.const.i64 -9119683347634708464
    vm.check.eq %x1, %e2, "element 1" : i64
    vm.return
  }
  vm.export @load_i64

  vm.func private @load_i64_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_1 : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 -9119683347634708464
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_last_element

  vm.func private @load_i64_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_2 : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_i64_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i64_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x2000000000000000 : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i64_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x1FFFFFFFFFFFFFFF : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_i64_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.i64 %bytes[%at] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_i64() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v0, %buffer[%at0] : i64 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1 = vm.global.load.i64 @i64_min : i64
    vm.buffer.store.i64 %v1, %buffer[%at1] : i64 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    vm.buffer.store.i64 %v2, %buffer[%at2] : i64 -> !vm.buffer
    %x0 = vm.buffer.load.i64 %buffer[%at0] : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %x0, %e1, "element 0" : i64
    %x1 = vm.buffer.load.i64 %buffer[%at1] : !vm.buffer -> i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %x1, %e2, "element 1" : i64
    %x2 = vm.buffer.load.i64 %buffer[%at2] : !vm.buffer -> i64
    %e3 = vm.const.i64 1311768467463790320
    vm.check.eq %x2, %e3, "element 2" : i64
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i64 %buffer[%at3] : !vm.buffer -> i64
    %e4 = vm.const.i64 0
    vm.check.eq %x3, %e4, "untouched" : i64
    vm.return
  }
  vm.export @store_i64

  vm.func private @store_i64_is_little_endian() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    %zero = vm.const.i64.zero
    vm.buffer.store.i64 %v, %buffer[%zero] : i64 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 240
    vm.check.eq %b0, %e1, "byte 0" : i32
    %at1 = vm.const.i64 1
    %b1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 222
    vm.check.eq %b1, %e2, "byte 1" : i32
    %at2 = vm.const.i64 2
    %b2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 188
    vm.check.eq %b2, %e3, "byte 2" : i32
    %at3 = vm.const.i64 3
    %b3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 154
    vm.check.eq %b3, %e4, "byte 3" : i32
    %at4 = vm.const.i64 4
    %b4 = vm.buffer.load.i8.u %buffer[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 120
    vm.check.eq %b4, %e5, "byte 4" : i32
    %at5 = vm.const.i64 5
    %b5 = vm.buffer.load.i8.u %buffer[%at5] : !vm.buffer -> i32
    %e6 = vm.const.i32 86
    vm.check.eq %b5, %e6, "byte 5" : i32
    %at6 = vm.const.i64 6
    %b6 = vm.buffer.load.i8.u %buffer[%at6] : !vm.buffer -> i32
    %e7 = vm.const.i32 52
    vm.check.eq %b6, %e7, "byte 6" : i32
    %at7 = vm.const.i64 7
    %b7 = vm.buffer.load.i8.u %buffer[%at7] : !vm.buffer -> i32
    %e8 = vm.const.i32 18
    vm.check.eq %b7, %e8, "byte 7" : i32
    vm.return
  }
  vm.export @store_i64_is_little_endian

  vm.func private @store_i64_past_the_end() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %buffer[%at] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_i64_to_a_partial_element() {
    %buffer_length = vm.const.i64 31
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %buffer[%at] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64_to_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @store_i64_at_a_negative_index() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %buffer[%at] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_i64_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %bytes[%at] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_i64_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %bytes[%at] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64_read_only_before_out_of_range attributes {expected_status = 7 : i32}
}
