// Fills of f64 elements keep every bit.
vm.module public @buffer_fill_f64 {
  vm.rodata private @bytes <alignment = 16> dense<[1, 128, 255, 127, 0, 1, 254, 255, 16, 32, 48, 64, 80, 96, 112, 129]> : tensor<16xi8>
  vm.global.f64 private mutable @f64_xFFF0123456789ABC = 0xFFF0123456789ABC : f64
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64

  vm.func private @fill_f64() {
    %buffer_length = vm.const.i64 40
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.f64 %buffer, %c1, %c3, %v : f64 -> !vm.buffer
    %at0 = vm.const.i64 0
    %x0 = vm.buffer.load.f64 %buffer[%at0] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x0 : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "element 0" : i64
    %at1 = vm.const.i64 1
    %x1 = vm.buffer.load.f64 %buffer[%at1] : !vm.buffer -> f64
    %bits2 = vm.bitcast.f64.i64 %x1 : f64 -> i64
    %e2 = vm.const.i64 0xFFF0123456789ABC
    vm.check.eq %bits2, %e2, "element 1" : i64
    %at2 = vm.const.i64 2
    %x2 = vm.buffer.load.f64 %buffer[%at2] : !vm.buffer -> f64
    %bits3 = vm.bitcast.f64.i64 %x2 : f64 -> i64
    %e3 = vm.const.i64 0xFFF0123456789ABC
    vm.check.eq %bits3, %e3, "element 2" : i64
    %at3 = vm.const.i64 3
    %x3 = vm.buffer.load.f64 %buffer[%at3] : !vm.buffer -> f64
    %bits4 = vm.bitcast.f64.i64 %x3 : f64 -> i64
    %e4 = vm.const.i64 0xFFF0123456789ABC
    vm.check.eq %bits4, %e4, "element 3" : i64
    %at4 = vm.const.i64 4
    %x4 = vm.buffer.load.f64 %buffer[%at4] : !vm.buffer -> f64
    %bits5 = vm.bitcast.f64.i64 %x4 : f64 -> i64
    %e5 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits5, %e5, "element 4" : i64
    vm.return
  }
  vm.export @fill_f64

  vm.func private @fill_f64_of_nothing_at_the_end() {
    %buffer_length = vm.const.i64 16
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %zero = vm.global.load.i64 @i64_0 : i64
    vm.buffer.fill.f64 %buffer, %c2, %zero, %v : f64 -> !vm.buffer
    %x = vm.buffer.load.f64 %buffer[%zero] : !vm.buffer -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @fill_f64_of_nothing_at_the_end

  vm.func private @fill_f64_out_of_range() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.fill.f64 %buffer, %c2, %c3, %v : f64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_f64_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @fill_f64_of_a_partial_element() {
    %buffer_length = vm.const.i64 31
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %zero = vm.global.load.i64 @i64_0 : i64
    %c4 = vm.global.load.i64 @i64_4 : i64
    vm.buffer.fill.f64 %buffer, %zero, %c4, %v : f64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_f64_of_a_partial_element attributes {expected_status = 11 : i32}

  vm.func private @fill_f64_whose_end_wraps() {
    %buffer_length = vm.const.i64 32
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_m1 : i64
    vm.buffer.fill.f64 %buffer, %offset, %length, %v : f64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_f64_whose_end_wraps attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @fill_f64_read_only() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.f64 @f64_xFFF0123456789ABC : f64
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.f64 %bytes, %zero, %c1, %v : f64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_f64_read_only attributes {expected_status = 7 : i32}
}
