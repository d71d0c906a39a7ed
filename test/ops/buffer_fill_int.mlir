// Fills of integer elements. Offset and length count elements.
vm.module public @buffer_fill_int {
  vm.rodata private @bytes <alignment = 16> dense<[1, 128, 255, 127, 0, 1, 254, 255, 16, 32, 48, 64, 80, 96, 112, 129]> : tensor<16xi8>
  vm.global.i32 private mutable @i32_107958 = 107958 : i32
  vm.global.i32 private mutable @i32_421 = 421 : i32
  vm.global.i32 private mutable @i32_xEDCBA988 = -305419896 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_xFEDCBA9876543211 = -81985529216486895 : i64

  vm.func private @fill_i8() {
    %buffer_length = vm.const.i64 5
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_421 : i32
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i8 %buffer, %c1, %c3, %v : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %x0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.const.i64 1
    %x1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 165
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.const.i64 2
    %x2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 165
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 165
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.const.i64 4
    %x4 = vm.buffer.load.i8.u %buffer[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @fill_i8

  vm.func private @fill_i8_of_nothing_at_the_end() {
    %buffer_length = vm.const.i64 2
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_421 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    vm.buffer.fill.i8 %buffer, %c2, %zero, %v : i32 -> !vm.buffer
    %x = vm.buffer.load.i8.u %buffer[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @fill_i8_of_nothing_at_the_end

  vm.func private @fill_i8_out_of_range() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_421 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i8 %buffer, %c2, %c3, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i8_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @fill_i8_whose_end_wraps() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_421 : i32
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_m1 : i64
    vm.buffer.fill.i8 %buffer, %offset, %length, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i8_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @fill_i8_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.i32 @i32_421 : i32
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.i8 %bytes, %zero, %c1, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i8_read_only attributes {expected_status = 7 : i32}

  vm.func private @fill_i16() {
    %buffer_length = vm.const.i64 10
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i16 %buffer, %c1, %c3, %v : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %x0 = vm.buffer.load.i16.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.const.i64 1
    %x1 = vm.buffer.load.i16.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 42422
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.const.i64 2
    %x2 = vm.buffer.load.i16.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 42422
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i16.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 42422
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.const.i64 4
    %x4 = vm.buffer.load.i16.u %buffer[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @fill_i16

  vm.func private @fill_i16_of_nothing_at_the_end() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    vm.buffer.fill.i16 %buffer, %c2, %zero, %v : i32 -> !vm.buffer
    %x = vm.buffer.load.i16.u %buffer[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @fill_i16_of_nothing_at_the_end

  vm.func private @fill_i16_out_of_range() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i16 %buffer, %c2, %c3, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i16_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @fill_i16_of_a_partial_element() {
    %buffer_length = vm.const.i64 7
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %zero = vm.global.load.i64 @i64_0 : i64
    %c4 = vm.global.load.i64 @i64_4 : i64
    vm.buffer.fill.i16 %buffer, %zero, %c4, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i16_of_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @fill_i16_whose_end_wraps() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_m1 : i64
    vm.buffer.fill.i16 %buffer, %offset, %length, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i16_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @fill_i16_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.i32 @i32_107958 : i32
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.i16 %bytes, %zero, %c1, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i16_read_only attributes {expected_status = 7 : i32}

  vm.func private @fill_i32() {
    %buffer_length = vm.const.i64 20
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i32 %buffer, %c1, %c3, %v : i32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %x0 = vm.buffer.load.i32 %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x0, %e1, "element 0" : i32
    %at1 = vm.const.i64 1
    %x1 = vm.buffer.load.i32 %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 -305419896
    vm.check.eq %x1, %e2, "element 1" : i32
    %at2 = vm.const.i64 2
    %x2 = vm.buffer.load.i32 %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 -305419896
    vm.check.eq %x2, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i32 %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 -305419896
    vm.check.eq %x3, %e4, "element 3" : i32
    %at4 = vm.const.i64 4
    %x4 = vm.buffer.load.i32 %buffer[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %x4, %e5, "element 4" : i32
    vm.return
  }
  vm.export @fill_i32

  vm.func private @fill_i32_of_nothing_at_the_end() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    vm.buffer.fill.i32 %buffer, %c2, %zero, %v : i32 -> !vm.buffer
    %x = vm.buffer.load.i32 %buffer[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @fill_i32_of_nothing_at_the_end

  vm.func private @fill_i32_out_of_range() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i32 %buffer, %c2, %c3, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i32_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @fill_i32_of_a_partial_element() {
    %buffer_length = vm.const.i64 15
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %zero = vm.global.load.i64 @i64_0 : i64
    %c4 = vm.global.load.i64 @i64_4 : i64
    vm.buffer.fill.i32 %buffer, %zero, %c4, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i32_of_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @fill_i32_whose_end_wraps() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_m1 : i64
    vm.buffer.fill.i32 %buffer, %offset, %length, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i32_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @fill_i32_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.i32 @i32_xEDCBA988 : i32
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.i32 %bytes, %zero, %c1, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i32_read_only attributes {expected_status = 7 : i32}

  vm.func private @fill_i64() {
    %buffer_length = vm.const.i64 40
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i64 %buffer, %c1, %c3, %v : i64 -> !vm.buffer
    %at0 = vm.const.i64 0
    %x0 = vm.buffer.load.i64 %buffer[%at0] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x0, %e1, "element 0" : i64
    %at1 = vm.const.i64 1
    %x1 = vm.buffer.load.i64 %buffer[%at1] : !vm.buffer -> i64
    %e2 = vm.const.i64 -81985529216486895
    vm.check.eq %x1, %e2, "element 1" : i64
    %at2 = vm.const.i64 2
    %x2 = vm.buffer.load.i64 %buffer[%at2] : !vm.buffer -> i64
    %e3 = vm.const.i64 -81985529216486895
    vm.check.eq %x2, %e3, "element 2" : i64
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.i64 %buffer[%at3] : !vm.buffer -> i64
    %e4 = vm.const.i64 -81985529216486895
    vm.check.eq %x3, %e4, "element 3" : i64
    %at4 = vm.const.i64 4
    %x4 = vm.buffer.load.i64 %buffer[%at4] : !vm.buffer -> i64
    %e5 = vm.const.i64 0
    vm.check.eq %x4, %e5, "element 4" : i64
    vm.return
  }
  vm.export @fill_i64

  vm.func private @fill_i64_of_nothing_at_the_end() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    vm.buffer.fill.i64 %buffer, %c2, %zero, %v : i64 -> !vm.buffer
    %x = vm.buffer.load.i64 %buffer[%zero] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @fill_i64_of_nothing_at_the_end

  vm.func private @fill_i64_out_of_range() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.i64 %buffer, %c2, %c3, %v : i64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i64_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @fill_i64_of_a_partial_element() {
    %buffer_length = vm.const.i64 31
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    %c4 = vm.global.load.i64 @i64_4 : i64
    vm.buffer.fill.i64 %buffer, %zero, %c4, %v : i64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i64_of_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @fill_i64_whose_end_wraps() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_m1 : i64
    vm.buffer.fill.i64 %buffer, %offset, %length, %v : i64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i64_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @fill_i64_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.i64 @i64_xFEDCBA9876543211 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.i64 %bytes, %zero, %c1, %v : i64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i64_read_only attributes {expected_status = 7 : i32}
}
