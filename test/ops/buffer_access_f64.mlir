// Loads and stores of f64: bits are moved, never computed.
vm.module public @buffer_access_f64 {
  vm.rodata private @bytes <alignment = 16> dense<[1, 128, 255, 127, 0, 1, 254, 255, 16, 32, 48, 64, 80, 96, 112, 129]> : tensor<16xi8>
  vm.global.f64 private mutable @f64_1_5 = 1.5 : f64
  vm.global.f64 private mutable @f64_1_7320508075688772 = 1.7320508075688772 : f64
  vm.global.f64 private mutable @f64_x7FF0123456789ABC = 0x7FF0123456789ABC : f64
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_100 = 100 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x1FFFFFFFFFFFFFFF = 2305843009213693951 : i64
  vm.global.i64 private mutable @i64_x2000000000000000 = 2305843009213693952 : i64

  vm.func private @load_f64() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.f64 %bytes[%at0] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x0 : f64 -> i64
    %e1 = vm.const.i64 0xFFFE01007FFF8001
    vm.check.eq %bits1, %e1, "element 0" : i64
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.f64 %bytes[%at1] : !vm.buffer -> f64
    %bits2 = vm.bitcast.f64.i64 %x1 : f64 -> i64
    %e2 = vm.const.i64 0x8170605040302010
    vm.check.eq %bits2, %e2, "element 1" : i64
    vm.return
  }
  vm.export @load_f64

  vm.func private @load_f64_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_1 : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x8170605040302010
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_last_element

  vm.func private @load_f64_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_2 : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_f64_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f64_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x2000000000000000 : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f64_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x1FFFFFFFFFFFFFFF : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f64_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.f64 %bytes[%at] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @load_f64_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_f64() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v0, %buffer[%at0] : f64 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1_bits = vm.global.load.i64 @i64_min : i64
    %v1 = vm.bitcast.i64.f64 %v1_bits : i64 -> f64
    vm.buffer.store.f64 %v1, %buffer[%at1] : f64 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    vm.buffer.store.f64 %v2, %buffer[%at2] : f64 -> !vm.buffer
    %x0 = vm.buffer.load.f64 %buffer[%at0] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x0 : f64 -> i64
    %e1 = vm.const.i64 0x3FF8000000000000  // 1.5
    vm.check.eq %bits1, %e1, "element 0" : i64
    %x1 = vm.buffer.load.f64 %buffer[%at1] : !vm.buffer -> f64
    %bits2 = vm.bitcast.f64.i64 %x1 : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000
    vm.check.eq %bits2, %e2, "element 1" : i64
    %x2 = vm.buffer.load.f64 %buffer[%at2] : !vm.buffer -> f64
    %bits3 = vm.bitcast.f64.i64 %x2 : f64 -> i64
    %e3 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits3, %e3, "element 2" : i64
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.f64 %buffer[%at3] : !vm.buffer -> f64
    %bits4 = vm.bitcast.f64.i64 %x3 : f64 -> i64
    %e4 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits4, %e4, "untouched" : i64
    vm.return
  }
  vm.export @store_f64

  vm.func private @store_f64_is_little_endian() {
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_1_7320508075688772 : f64
    %zero = vm.const.i64.zero
    vm.buffer.store.f64 %v, %buffer[%zero] : f64 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 170
    vm.check.eq %b0, %e1, "byte 0" : i32
    %at1 = vm.const.i64 1
    %b1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 76
    vm.check.eq %b1, %e2, "byte 1" : i32
    %at2 = vm.const.i64 2
    %b2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 88
    vm.check.eq %b2, %e3, "byte 2" : i32
    %at3 = vm.const.i64 3
    %b3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 232
    vm.check.eq %b3, %e4, "byte 3" : i32
    %at4 = vm.const.i64 4
    %b4 = vm.buffer.load.i8.u %buffer[%at4] : !vm.buffer -> i32
    %e5 = vm.const.i32 122
    vm.check.eq %b4, %e5, "byte 4" : i32
    %at5 = vm.const.i64 5
    %b5 = vm.buffer.load.i8.u %buffer[%at5] : !vm.buffer -> i32
    %e6 = vm.const.i32 182
    vm.check.eq %b5, %e6, "byte 5" : i32
    %at6 = vm.const.i64 6
    %b6 = vm.buffer.load.i8.u %buffer[%at6] : !vm.buffer -> i32
    %e7 = vm.const.i32 251
    vm.check.eq %b6, %e7, "byte 6" : i32
    %at7 = vm.const.i64 7
    %b7 = vm.buffer.load.i8.u %buffer[%at7] : !vm.buffer -> i32
    %e8 = vm.const.i32 63
    vm.check.eq %b7, %e8, "byte 7" : i32
    vm.return
  }
  vm.export @store_f64_is_little_endian

  vm.func private @store_f64_past_the_end() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v, %buffer[%at] : f64 -> !vm.buffer
    vm.return
  }
  vm.export @store_f64_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_f64_to_a_partial_element() {
    %buffer_length = vm.const.i64 31
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %v = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v, %buffer[%at] : f64 -> !vm.buffer
    vm.return
  }
  vm.export @store_f64_to_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @store_f64_at_a_negative_index() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v, %buffer[%at] : f64 -> !vm.buffer
    vm.return
  }
  vm.export @store_f64_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_f64_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v, %bytes[%at] : f64 -> !vm.buffer
    vm.return
  }
  vm.export @store_f64_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_f64_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.f64 @f64_1_5 : f64
    vm.buffer.store.f64 %v, %bytes[%at] : f64 -> !vm.buffer
    vm.return
  }
  vm.export @store_f64_read_only_before_out_of_range attributes {expected_status = 7 : i32}
}
