// Byte ranges whose offset plus length would wrap are out of range.
vm.module public @buffer_ranges {
  vm.rodata private @bytes <alignment = 16> dense<[1, 2, 3, 4, 5, 6, 7, 8]> : tensor<8xi8>
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_8 = 8 : i64
  vm.global.i64 private mutable @i64_9 = 9 : i64
  vm.global.i64 private mutable @i64_m4 = -4 : i64
  vm.global.i64 private mutable @i64_max = 9223372036854775807 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64

  vm.func private @clone_offset_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_9 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_offset_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @clone_negative_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_m4 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_negative_offset attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @clone_negative_length() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_4 : i64
    %length = vm.global.load.i64 @i64_m4 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_negative_length attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @clone_huge_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_max : i64
    %length = vm.global.load.i64 @i64_1 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_huge_offset attributes {expected_status = 11 : i32}

  vm.func private @clone_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_x100000000 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @clone_nothing_at_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_8 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %align = vm.const.i32 0
    %x = vm.buffer.clone %bytes, %offset, %length, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone_nothing_at_the_end

  vm.func private @copy_from_offset_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_9 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_offset_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @copy_from_negative_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_m4 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_negative_offset attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @copy_from_negative_length() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_4 : i64
    %length = vm.global.load.i64 @i64_m4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_negative_length attributes {expected_status = 11 : i32}

  vm.func private @copy_from_huge_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_max : i64
    %length = vm.global.load.i64 @i64_1 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_huge_offset attributes {expected_status = 11 : i32}

  vm.func private @copy_from_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_x100000000 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @copy_from_nothing_at_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_8 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %offset, %buffer, %zero, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_nothing_at_the_end

  vm.func private @copy_to_offset_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_9 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_offset_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @copy_to_negative_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_m4 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_negative_offset attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @copy_to_negative_length() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_4 : i64
    %length = vm.global.load.i64 @i64_m4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_negative_length attributes {expected_status = 11 : i32}

  vm.func private @copy_to_huge_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_max : i64
    %length = vm.global.load.i64 @i64_1 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_huge_offset attributes {expected_status = 11 : i32}

  vm.func private @copy_to_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_x100000000 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @copy_to_nothing_at_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_8 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %buffer_length = vm.const.i64 8
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %offset, %length : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_nothing_at_the_end

  vm.func private @compare_offset_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_9 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_offset_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @compare_negative_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_m4 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_negative_offset attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @compare_negative_length() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_4 : i64
    %length = vm.global.load.i64 @i64_m4 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_negative_length attributes {expected_status = 11 : i32}

  vm.func private @compare_huge_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_max : i64
    %length = vm.global.load.i64 @i64_1 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_huge_offset attributes {expected_status = 11 : i32}

  vm.func private @compare_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_x100000000 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @compare_nothing_at_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_8 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %zero = vm.const.i64.zero
    %x = vm.buffer.compare %bytes, %zero, %bytes, %offset, %length : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_nothing_at_the_end

  vm.func private @hash_offset_past_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_9 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_offset_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @hash_negative_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_m4 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_negative_offset attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @hash_negative_length() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_4 : i64
    %length = vm.global.load.i64 @i64_m4 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_negative_length attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @hash_huge_offset() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_max : i64
    %length = vm.global.load.i64 @i64_1 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_huge_offset attributes {expected_status = 11 : i32}

  vm.func private @hash_past_32_bits() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_x100000000 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_past_32_bits attributes {expected_status = 11 : i32}

  vm.func private @hash_nothing_at_the_end() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %offset = vm.global.load.i64 @i64_8 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %x = vm.buffer.hash %bytes, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 8246050544436514353
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash_nothing_at_the_end
}
