// Buffers as objects: allocation, cloning, copying, comparing, hashing, length. Offsets and lengths are bytes.
vm.module public @buffer {
  vm.rodata private @bytes <alignment = 16> dense<[1, 2, 3, 4, 5, 6, 7, 8]> : tensor<8xi8>
  vm.rodata private @abcd "abcd"
  vm.rodata private @abce "abce"
  vm.rodata private @counting dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]> : tensor<15xi8>
  vm.rodata private @empty dense<> : tensor<0xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_64 = 64 : i32
  vm.global.i32 private mutable @i32_99 = 99 : i32
  vm.global.i32 private mutable @i32_m16 = -16 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_15 = 15 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_20 = 20 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_8 = 8 : i64
  vm.global.i64 private mutable @i64_9 = 9 : i64
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_x7FFFFFFFFFFFFF00 = 9223372036854775552 : i64

  vm.func private @alloc_is_zeroed() {
    %c9 = vm.global.load.i64 @i64_9 : i64
    %align = vm.const.i32 16
    %buffer = vm.buffer.alloc %c9, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 9
    vm.check.eq %length, %e1, "length" : i64
    %zero = vm.const.i64.zero
    %first = vm.buffer.load.i64 %buffer[%zero] : !vm.buffer -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %first, %e2, "first eight" : i64
    %c8 = vm.const.i64 8
    %last = vm.buffer.load.i8.u %buffer[%c8] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %last, %e3, "last" : i32
    vm.return
  }
  vm.export @alloc_is_zeroed

  vm.func private @alloc_aligned_to_0() {
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.global.load.i32 @i32_0 : i32
    %buffer = vm.buffer.alloc %c5, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_aligned_to_0

  vm.func private @alloc_aligned_to_1() {
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.global.load.i32 @i32_1 : i32
    %buffer = vm.buffer.alloc %c5, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_aligned_to_1

  vm.func private @alloc_aligned_to_4() {
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.global.load.i32 @i32_4 : i32
    %buffer = vm.buffer.alloc %c5, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_aligned_to_4

  vm.func private @alloc_aligned_to_64() {
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.global.load.i32 @i32_64 : i32
    %buffer = vm.buffer.alloc %c5, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_aligned_to_64

  // Every operation accepts a zero-sized buffer.
  vm.func private @alloc_of_nothing() {
    %zero = vm.global.load.i64 @i64_0 : i64
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %zero, %align : !vm.buffer
    %nz = vm.cmp.nz.ref %buffer : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %nz, %e1, "not null" : i32
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %length, %e2, "length" : i64
    vm.buffer.copy %buffer, %zero, %buffer, %zero, %zero : !vm.buffer -> !vm.buffer
    %same = vm.buffer.compare %buffer, %zero, %buffer, %zero, %zero : !vm.buffer, !vm.buffer
    %e3 = vm.const.i32 1
    vm.check.eq %same, %e3, "compare nothing" : i32
    %hash = vm.buffer.hash %buffer, %zero, %zero : !vm.buffer -> i64
    %e4 = vm.const.i64 8246050544436514353
    vm.check.eq %hash, %e4, "hash of nothing" : i64
    %x = vm.global.load.i32 @i32_1 : i32
    vm.buffer.fill.i8 %buffer, %zero, %zero, %x : i32 -> !vm.buffer
    %clone = vm.buffer.clone %buffer, %zero, %zero, %align : !vm.buffer -> !vm.buffer
    %clone_length = vm.buffer.length %clone : !vm.buffer -> i64
    %e5 = vm.const.i64 0
    vm.check.eq %clone_length, %e5, "clone" : i64
    vm.return
  }
  vm.export @alloc_of_nothing

  vm.func private @zero_sized_buffers_are_distinct() {
    %zero = vm.global.load.i64 @i64_0 : i64
    %align = vm.const.i32 0
    %a = vm.buffer.alloc %zero, %align : !vm.buffer
    %b = vm.buffer.alloc %zero, %align : !vm.buffer
    %same = vm.cmp.eq.ref %a, %b : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @zero_sized_buffers_are_distinct

  vm.func private @alloc_alignment_three_fails() {
    %c8 = vm.global.load.i64 @i64_8 : i64
    %align = vm.global.load.i32 @i32_3 : i32
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_alignment_three_fails attributes {expected_status = 3 : i32}

  vm.func private @alloc_alignment_minus_sixteen_fails() {
    %c8 = vm.global.load.i64 @i64_8 : i64
    %align = vm.global.load.i32 @i32_m16 : i32
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @alloc_alignment_minus_sixteen_fails attributes {expected_status = 3 : i32}

  vm.func private @alloc_of_negative_length_fails() {
    %length = vm.global.load.i64 @i64_m1 : i64
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %length, %align : !vm.buffer
    %got = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 -1
    vm.check.eq %got, %e1 : i64
    vm.return
  }
  vm.export @alloc_of_negative_length_fails attributes {expected_status = 8 : i32, kiln_only = "bounds"}

  vm.func private @alloc_of_huge_length_fails() {
    %length = vm.global.load.i64 @i64_x7FFFFFFFFFFFFF00 : i64
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %length, %align : !vm.buffer
    %got = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %got, %e1 : i64
    vm.return
  }
  vm.export @alloc_of_huge_length_fails attributes {expected_status = 8 : i32}

  vm.func private @clone_of_a_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.const.i32 8
    %clone = vm.buffer.clone %bytes, %c2, %c5, %align : !vm.buffer -> !vm.buffer
    %length = vm.buffer.length %clone : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1, "length" : i64
    %zero = vm.const.i64.zero
    %same = vm.buffer.compare %clone, %zero, %bytes, %c2, %c5 : !vm.buffer, !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %same, %e2, "content" : i32
    vm.return
  }
  vm.export @clone_of_a_range

  vm.func private @clone_is_mutable_and_independent() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %zero = vm.const.i64.zero
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %clone = vm.buffer.clone %bytes, %zero, %c8, %align : !vm.buffer -> !vm.buffer
    %x = vm.global.load.i32 @i32_99 : i32
    vm.buffer.store.i8 %x, %clone[%zero] : i32 -> !vm.buffer
    %new = vm.buffer.load.i8.u %clone[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 99
    vm.check.eq %new, %e1, "clone" : i32
    %old = vm.buffer.load.i8.u %bytes[%zero] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %old, %e2, "source" : i32
    vm.return
  }
  vm.export @clone_is_mutable_and_independent

  vm.func private @clone_out_of_range() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c4 = vm.global.load.i64 @i64_4 : i64
    %c5 = vm.global.load.i64 @i64_5 : i64
    %align = vm.const.i32 0
    %clone = vm.buffer.clone %bytes, %c4, %c5, %align : !vm.buffer -> !vm.buffer
    %length = vm.buffer.length %clone : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @clone_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @copy_between_buffers() {
    %buffer_length = vm.const.i64 6
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    vm.buffer.copy %bytes, %c3, %buffer, %c2, %c3 : !vm.buffer -> !vm.buffer
    %zero = vm.const.i64.zero
    %word = vm.buffer.load.i32 %buffer[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 84148224
    vm.check.eq %word, %e1, "first word" : i32
    %half = vm.buffer.load.i16.u %buffer[%c2] : !vm.buffer -> i32
    %e2 = vm.const.i32 6
    vm.check.eq %half, %e2, "rest" : i32
    vm.return
  }
  vm.export @copy_between_buffers

  vm.func private @copy_within_a_buffer() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %zero = vm.const.i64.zero
    %c4 = vm.global.load.i64 @i64_4 : i64
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %buffer = vm.buffer.clone %bytes, %zero, %c8, %align : !vm.buffer -> !vm.buffer
    vm.buffer.copy %buffer, %zero, %buffer, %c4, %c4 : !vm.buffer -> !vm.buffer
    %all = vm.buffer.load.i64 %buffer[%zero] : !vm.buffer -> i64
    %e1 = vm.const.i64 289077004467372545
    vm.check.eq %all, %e1 : i64
    vm.return
  }
  vm.export @copy_within_a_buffer

  vm.func private @copy_overlapping_forward() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %zero = vm.const.i64.zero
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c6 = vm.global.load.i64 @i64_6 : i64
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %buffer = vm.buffer.clone %bytes, %zero, %c8, %align : !vm.buffer -> !vm.buffer
    vm.buffer.copy %buffer, %zero, %buffer, %c2, %c6 : !vm.buffer -> !vm.buffer
    %all = vm.buffer.load.i64 %buffer[%zero] : !vm.buffer -> i64
    %e1 = vm.const.i64 433757350076154369
    vm.check.eq %all, %e1 : i64
    vm.return
  }
  vm.export @copy_overlapping_forward

  vm.func private @copy_overlapping_backward() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %zero = vm.const.i64.zero
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c6 = vm.global.load.i64 @i64_6 : i64
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %buffer = vm.buffer.clone %bytes, %zero, %c8, %align : !vm.buffer -> !vm.buffer
    vm.buffer.copy %buffer, %c2, %buffer, %zero, %c6 : !vm.buffer -> !vm.buffer
    %all = vm.buffer.load.i64 %buffer[%zero] : !vm.buffer -> i64
    %e1 = vm.const.i64 578439903399183363
    vm.check.eq %all, %e1 : i64
    vm.return
  }
  vm.export @copy_overlapping_backward

  vm.func private @copy_from_out_of_range() {
    %buffer_length = vm.const.i64 6
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c5 = vm.global.load.i64 @i64_5 : i64
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %c5, %buffer, %zero, %c5 : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @copy_to_out_of_range() {
    %buffer_length = vm.const.i64 6
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c5 = vm.global.load.i64 @i64_5 : i64
    %zero = vm.const.i64.zero
    vm.buffer.copy %bytes, %zero, %buffer, %c5, %c5 : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @copy_to_read_only() {
    %buffer_length = vm.const.i64 6
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %c5 = vm.global.load.i64 @i64_5 : i64
    %zero = vm.const.i64.zero
    vm.buffer.copy %buffer, %zero, %bytes, %zero, %c5 : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to_read_only attributes {expected_status = 7 : i32}

  vm.func private @compare() {
    %a = vm.const.ref.rodata @abcd : !vm.buffer
    %b = vm.const.ref.rodata @abce : !vm.buffer
    %zero = vm.global.load.i64 @i64_0 : i64
    %c1 = vm.global.load.i64 @i64_1 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    %c4 = vm.global.load.i64 @i64_4 : i64
    %prefix = vm.buffer.compare %a, %zero, %b, %zero, %c3 : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %prefix, %e1, "prefix" : i32
    %all = vm.buffer.compare %a, %zero, %b, %zero, %c4 : !vm.buffer, !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %all, %e2, "whole" : i32
    %shifted = vm.buffer.compare %a, %zero, %b, %c1, %c3 : !vm.buffer, !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %shifted, %e3, "shifted" : i32
    %end = vm.buffer.compare %a, %c4, %b, %c4, %zero : !vm.buffer, !vm.buffer
    %e4 = vm.const.i32 1
    vm.check.eq %end, %e4, "nothing at the end" : i32
    %self = vm.buffer.compare %a, %c1, %a, %c1, %c3 : !vm.buffer, !vm.buffer
    %e5 = vm.const.i32 1
    vm.check.eq %self, %e5, "itself" : i32
    vm.return
  }
  vm.export @compare

  vm.func private @compare_left_out_of_range() {
    %a = vm.const.ref.rodata @abcd : !vm.buffer
    %b = vm.const.ref.rodata @abce : !vm.buffer
    %zero = vm.global.load.i64 @i64_0 : i64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    %r = vm.buffer.compare %a, %c2, %b, %zero, %c3 : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @compare_left_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @compare_right_out_of_range() {
    %a = vm.const.ref.rodata @abcd : !vm.buffer
    %b = vm.const.ref.rodata @abce : !vm.buffer
    %zero = vm.global.load.i64 @i64_0 : i64
    %c2 = vm.global.load.i64 @i64_2 : i64
    %c3 = vm.global.load.i64 @i64_3 : i64
    %r = vm.buffer.compare %a, %zero, %b, %c2, %c3 : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @compare_right_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @hash_of_nothing() {
    %data = vm.const.ref.rodata @empty : !vm.buffer
    %offset = vm.global.load.i64 @i64_0 : i64
    %length = vm.global.load.i64 @i64_0 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 8246050544436514353
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_of_nothing

  vm.func private @hash_of_a_short_range() {
    %data = vm.const.ref.rodata @abcd : !vm.buffer
    %offset = vm.global.load.i64 @i64_0 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 -5764517873982036042
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_of_a_short_range

  vm.func private @hash_of_one_block() {
    %data = vm.const.ref.rodata @counting : !vm.buffer
    %offset = vm.global.load.i64 @i64_0 : i64
    %length = vm.global.load.i64 @i64_8 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 -7785046478206851998
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_of_one_block

  vm.func private @hash_of_fifteen_bytes() {
    %data = vm.const.ref.rodata @counting : !vm.buffer
    %offset = vm.global.load.i64 @i64_0 : i64
    %length = vm.global.load.i64 @i64_15 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 -6833708440360172059
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_of_fifteen_bytes

  vm.func private @hash_at_an_odd_offset() {
    %data = vm.const.ref.rodata @counting : !vm.buffer
    %offset = vm.global.load.i64 @i64_3 : i64
    %length = vm.global.load.i64 @i64_9 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 -8273416233546210147
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_at_an_odd_offset

  vm.func private @hash_out_of_range() {
    %data = vm.const.ref.rodata @abcd : !vm.buffer
    %offset = vm.global.load.i64 @i64_1 : i64
    %length = vm.global.load.i64 @i64_4 : i64
    %hash = vm.buffer.hash %data, %offset, %length : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %hash, %e1 : i64
    vm.return
  }
  vm.export @hash_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @many_buffers_live_at_once() {
    %c1 = vm.const.i64 1
    %c2 = vm.const.i64 2
    %c3 = vm.const.i64 3
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %a = vm.buffer.alloc %c1, %align : !vm.buffer
    %b = vm.buffer.alloc %c2, %align : !vm.buffer
    %c = vm.buffer.alloc %c3, %align : !vm.buffer
    %d = vm.buffer.alloc %c4, %align : !vm.buffer
    %a_length = vm.buffer.length %a : !vm.buffer -> i64
    %b_length = vm.buffer.length %b : !vm.buffer -> i64
    %c_length = vm.buffer.length %c : !vm.buffer -> i64
    %d_length = vm.buffer.length %d : !vm.buffer -> i64
    %ab = vm.add.i64 %a_length, %b_length : i64
    %cd = vm.mul.i64 %c_length, %d_length : i64
    %sum = vm.add.i64 %ab, %cd : i64
    %e1 = vm.const.i64 15
    vm.check.eq %sum, %e1 : i64
    vm.return
  }
  vm.export @many_buffers_live_at_once

  // Each turn's buffer is released before the next.
  vm.func private @allocated_in_a_loop() {
      %zero = vm.const.i64.zero
      %c1 = vm.const.i64 1
      %c20 = vm.global.load.i64 @i64_20 : i64
      %align = vm.const.i32 0
      vm.br ^loop(%zero, %zero : i64, i64)
    ^loop(%i: i64, %total: i64):
      %more = vm.cmp.lt.i64.s %i, %c20 : i64
      vm.cond_br %more, ^body, ^done
    ^body:
      %buffer = vm.buffer.alloc %i, %align : !vm.buffer
      %length = vm.buffer.length %buffer : !vm.buffer -> i64
      %next_total = vm.add.i64 %total, %length : i64
      %next = vm.add.i64 %i, %c1 : i64
      vm.br ^loop(%next, %next_total : i64, i64)
    ^done:
      %e1 = vm.const.i64 190
      vm.check.eq %total, %e1 : i64
      vm.return
  }
  vm.export @allocated_in_a_loop

  vm.func private @held_across_loop_turns() {
      %zero = vm.const.i64.zero
      %c1 = vm.const.i64 1
      %c10 = vm.global.load.i64 @i64_10 : i64
      %align = vm.const.i32 0
      %first = vm.buffer.alloc %c1, %align : !vm.buffer
      vm.br ^loop(%zero, %first : i64, !vm.buffer)
    ^loop(%i: i64, %held: !vm.buffer):
      %more = vm.cmp.lt.i64.s %i, %c10 : i64
      vm.cond_br %more, ^body, ^done
    ^body:
      %next = vm.add.i64 %i, %c1 : i64
      %bigger = vm.buffer.alloc %next, %align : !vm.buffer
      %old = vm.buffer.length %held : !vm.buffer -> i64
      %at = vm.sub.i64 %next, %c1 : i64
      %byte = vm.trunc.i64.i32 %old : i64 -> i32
      vm.buffer.store.i8 %byte, %bigger[%at] : i32 -> !vm.buffer
      vm.br ^loop(%next, %bigger : i64, !vm.buffer)
    ^done:
      %length = vm.buffer.length %held : !vm.buffer -> i64
      %e1 = vm.const.i64 10
      vm.check.eq %length, %e1, "length" : i64
      %c9 = vm.const.i64 9
      %byte9 = vm.buffer.load.i8.u %held[%c9] : !vm.buffer -> i32
      %e2 = vm.const.i32 9
      vm.check.eq %byte9, %e2, "previous length" : i32
      vm.return
  }
  vm.export @held_across_loop_turns
}
