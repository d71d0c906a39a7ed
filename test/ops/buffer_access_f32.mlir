// Loads and stores of f32: bits are moved, never computed.
vm.module public @buffer_access_f32 {
  vm.rodata private @bytes <alignment = 16> dense<[1, 128, 255, 127, 0, 1, 254, 255, 16, 32, 48, 64, 80, 96, 112, 129]> : tensor<16xi8>
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_1_7320508 = 1.7320508 : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_100 = 100 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x3FFFFFFFFFFFFFFF = 4611686018427387903 : i64
  vm.global.i64 private mutable @i64_x4000000000000000 = 4611686018427387904 : i64

  vm.func private @load_f32() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at0 = vm.global.load.i64 @i64_0 : i64
    %x0 = vm.buffer.load.f32 %bytes[%at0] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x0 : f32 -> i32
    %e1 = vm.const.i32 0x7FFF8001
    vm.check.eq %bits1, %e1, "element 0" : i32
    %at1 = vm.global.load.i64 @i64_1 : i64
    %x1 = vm.buffer.load.f32 %bytes[%at1] : !vm.buffer -> f32
    %bits2 = vm.bitcast.f32.i32 %x1 : f32 -> i32
    %e2 = vm.const.i32 0xFFFE0100
    vm.check.eq %bits2, %e2, "element 1" : i32
    %at2 = vm.global.load.i64 @i64_2 : i64
    %x2 = vm.buffer.load.f32 %bytes[%at2] : !vm.buffer -> f32
    %bits3 = vm.bitcast.f32.i32 %x2 : f32 -> i32
    %e3 = vm.const.i32 0x40302010
    vm.check.eq %bits3, %e3, "element 2" : i32
    %at3 = vm.global.load.i64 @i64_3 : i64
    %x3 = vm.buffer.load.f32 %bytes[%at3] : !vm.buffer -> f32
    %bits4 = vm.bitcast.f32.i32 %x3 : f32 -> i32
    %e4 = vm.const.i32 0x81706050
    vm.check.eq %bits4, %e4, "element 3" : i32
    vm.return
  }
  vm.export @load_f32

  vm.func private @load_f32_last_element() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x81706050
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_last_element

  vm.func private @load_f32_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @load_f32_at_a_negative_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f32_at_a_wrapping_index() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x4000000000000000 : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_at_a_wrapping_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f32_whose_end_wraps() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x3FFFFFFFFFFFFFFF : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @load_f32_at_an_index_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_x100000000 : i64
    %x = vm.buffer.load.f32 %bytes[%at] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @load_f32_at_an_index_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @store_f32() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at0 = vm.const.i64 0
    %v0 = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v0, %buffer[%at0] : f32 -> !vm.buffer
    %at1 = vm.const.i64 1
    %v1_bits = vm.global.load.i32 @i32_min : i32
    %v1 = vm.bitcast.i32.f32 %v1_bits : i32 -> f32
    vm.buffer.store.f32 %v1, %buffer[%at1] : f32 -> !vm.buffer
    %at2 = vm.const.i64 2
    %v2 = vm.global.load.f32 @f32_x7FA12345 : f32
    vm.buffer.store.f32 %v2, %buffer[%at2] : f32 -> !vm.buffer
    %x0 = vm.buffer.load.f32 %buffer[%at0] : !vm.buffer -> f32
    %bits1 = vm.bitcast.f32.i32 %x0 : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "element 0" : i32
    %x1 = vm.buffer.load.f32 %buffer[%at1] : !vm.buffer -> f32
    %bits2 = vm.bitcast.f32.i32 %x1 : f32 -> i32
    %e2 = vm.const.i32 0x80000000
    vm.check.eq %bits2, %e2, "element 1" : i32
    %x2 = vm.buffer.load.f32 %buffer[%at2] : !vm.buffer -> f32
    %bits3 = vm.bitcast.f32.i32 %x2 : f32 -> i32
    %e3 = vm.const.i32 0x7FA12345
    vm.check.eq %bits3, %e3, "element 2" : i32
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.f32 %buffer[%at3] : !vm.buffer -> f32
    %bits4 = vm.bitcast.f32.i32 %x3 : f32 -> i32
    %e4 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits4, %e4, "untouched" : i32
    vm.return
  }
  vm.export @store_f32

  vm.func private @store_f32_is_little_endian() {
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f32 @f32_1_7320508 : f32
    %zero = vm.const.i64.zero
    vm.buffer.store.f32 %v, %buffer[%zero] : f32 -> !vm.buffer
    %at0 = vm.const.i64 0
    %b0 = vm.buffer.load.i8.u %buffer[%at0] : !vm.buffer -> i32
    %e1 = vm.const.i32 215
    vm.check.eq %b0, %e1, "byte 0" : i32
    %at1 = vm.const.i64 1
    %b1 = vm.buffer.load.i8.u %buffer[%at1] : !vm.buffer -> i32
    %e2 = vm.const.i32 179
    vm.check.eq %b1, %e2, "byte 1" : i32
    %at2 = vm.const.i64 2
    %b2 = vm.buffer.load.i8.u %buffer[%at2] : !vm.buffer -> i32
    %e3 = vm.const.i32 221
    vm.check.eq %b2, %e3, "byte 2" : i32
    %at3 = vm.const.i64 3
    %b3 = vm.buffer.load.i8.u %buffer[%at3] : !vm.buffer -> i32
    %e4 = vm.const.i32 63
    vm.check.eq %b3, %e4, "byte 3" : i32
    vm.return
  }
  vm.export @store_f32_is_little_endian

  vm.func private @store_f32_past_the_end() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_4 : i64
    %v = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v, %buffer[%at] : f32 -> !vm.buffer
    vm.return
  }
  vm.export @store_f32_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @store_f32_to_a_partial_element() {
    %buffer_length = vm.const.i64 15
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_3 : i64
    %v = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v, %buffer[%at] : f32 -> !vm.buffer
    vm.return
  }
  vm.export @store_f32_to_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @store_f32_at_a_negative_index() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %at = vm.global.load.i64 @i64_m1 : i64
    %v = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v, %buffer[%at] : f32 -> !vm.buffer
    vm.return
  }
  vm.export @store_f32_at_a_negative_index attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @store_f32_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_0 : i64
    %v = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v, %bytes[%at] : f32 -> !vm.buffer
    vm.return
  }
  vm.export @store_f32_read_only attributes {expected_status = 7 : i32}

  vm.func private @store_f32_read_only_before_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %at = vm.global.load.i64 @i64_100 : i64
    %v = vm.global.load.f32 @f32_1_5 : f32
    vm.buffer.store.f32 %v, %bytes[%at] : f32 -> !vm.buffer
    vm.return
  }
  vm.export @store_f32_read_only_before_out_of_range attributes {expected_status = 7 : i32}
}
