// Variant lists: every slot is empty or holds a number of its own type or a reference.
vm.module public @list_variant {
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.rodata private @more dense<[1, 2, 3, 4, 5]> : tensor<5xi8>
  vm.global.ref private mutable @null : !vm.list<?>
  vm.global.ref private mutable @null_buffer : !vm.buffer
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f64 private mutable @f64_0_1 = 0.1 : f64
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_12 = 12 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_21 = 21 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_60 = 60 : i32
  vm.global.i32 private mutable @i32_m5 = -5 : i32
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64

  vm.func private @numbers_keep_their_own_type() {
    %list_size = vm.const.i32 2
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %a = vm.global.load.i32 @i32_m5 : i32
    %b = vm.global.load.i64 @i64_x123456789A : i64
    vm.list.set.i32 %list, %c0, %a : (!vm.list<?>, i32, i32)
    vm.list.set.i64 %list, %c1, %b : (!vm.list<?>, i32, i64)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<?>, i32) -> i32
    %e1 = vm.const.i32 -5
    vm.check.eq %x, %e1, "i32" : i32
    %y = vm.list.get.i64 %list, %c1 : (!vm.list<?>, i32) -> i64
    %e2 = vm.const.i64 78187493530
    vm.check.eq %y, %e2, "i64" : i64
    %z = vm.list.get.i64 %list, %c0 : (!vm.list<?>, i32) -> i64
    %e3 = vm.const.i64 -5
    vm.check.eq %z, %e3, "i32 as i64" : i64
    %w = vm.list.get.i32 %list, %c1 : (!vm.list<?>, i32) -> i32
    %e4 = vm.const.i32 878082202
    vm.check.eq %w, %e4, "i64 as i32" : i32
    vm.return
  }
  vm.export @numbers_keep_their_own_type

  vm.func private @floats() {
    %list_size = vm.const.i32 2
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f64 @f64_0_1 : f64
    vm.list.set.f32 %list, %c0, %a : (!vm.list<?>, i32, f32)
    vm.list.set.f64 %list, %c1, %b : (!vm.list<?>, i32, f64)
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<?>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "f32" : i32
    %y = vm.list.get.f64 %list, %c1 : (!vm.list<?>, i32) -> f64
    %bits2 = vm.bitcast.f64.i64 %y : f64 -> i64
    %e2 = vm.const.i64 0x3FB999999999999A  // 0.1
    vm.check.eq %bits2, %e2, "f64" : i64
    %z = vm.list.get.f64 %list, %c0 : (!vm.list<?>, i32) -> f64
    %bits3 = vm.bitcast.f64.i64 %z : f64 -> i64
    %e3 = vm.const.i64 0x3FF8000000000000  // 1.5
    vm.check.eq %bits3, %e3, "f32 as f64" : i64
    %w = vm.list.get.f32 %list, %c1 : (!vm.list<?>, i32) -> f32
    %bits4 = vm.bitcast.f32.i32 %w : f32 -> i32
    %e4 = vm.const.i32 0x3DCCCCCD  // 0.1
    vm.check.eq %bits4, %e4, "f64 as f32" : i32
    %i = vm.list.get.i32 %list, %c0 : (!vm.list<?>, i32) -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %i, %e5, "f32 as i32" : i32
    %n = vm.global.load.i32 @i32_3 : i32
    vm.list.set.i32 %list, %c0, %n : (!vm.list<?>, i32, i32)
    %f = vm.list.get.f32 %list, %c0 : (!vm.list<?>, i32) -> f32
    %bits6 = vm.bitcast.f32.i32 %f : f32 -> i32
    %e6 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits6, %e6, "i32 as f32" : i32
    vm.return
  }
  vm.export @floats

  vm.func private @references() {
    %list_size = vm.const.i32 2
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %got = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %same = vm.cmp.eq.ref %got, %bytes : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same object" : i32
    %empty = vm.list.get.ref %list, %c1 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %empty : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %nz, %e2, "empty slot reads as null" : i32
    vm.return
  }
  vm.export @references

  vm.func private @reference_of_another_type_reads_as_null() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %wrong = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.list<i32>
    %nz = vm.cmp.nz.ref %wrong : !vm.list<i32>
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1, "null" : i32
    %still = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %kept = vm.cmp.nz.ref %still : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %kept, %e2, "still there" : i32
    vm.return
  }
  vm.export @reference_of_another_type_reads_as_null

  vm.func private @slot_is_replaced() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.list.set.ref %list, %c0, %buffer : (!vm.list<?>, i32, !vm.buffer)
    %n = vm.global.load.i32 @i32_12 : i32
    vm.list.set.i32 %list, %c0, %n : (!vm.list<?>, i32, i32)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<?>, i32) -> i32
    %e1 = vm.const.i32 12
    vm.check.eq %x, %e1, "number over reference" : i32
    %more = vm.const.ref.rodata @more : !vm.buffer
    vm.list.set.ref %list, %c0, %more : (!vm.list<?>, i32, !vm.buffer)
    %got = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %length = vm.buffer.length %got : !vm.buffer -> i64
    %e2 = vm.const.i64 5
    vm.check.eq %length, %e2, "reference over number" : i64
    %null = vm.global.load.ref @null_buffer : !vm.buffer
    vm.list.set.ref %list, %c0, %null : (!vm.list<?>, i32, !vm.buffer)
    %none = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %none : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %nz, %e3, "null makes it empty" : i32
    vm.return
  }
  vm.export @slot_is_replaced

  vm.func private @truncation_releases_references() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c3 = vm.global.load.i32 @i32_3 : i32
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.list.set.ref %list, %c2, %buffer : (!vm.list<?>, i32, !vm.buffer)
    vm.list.resize %list, %c2 : (!vm.list<?>, i32)
    vm.list.resize %list, %c3 : (!vm.list<?>, i32)
    %none = vm.list.get.ref %list, %c2 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %none : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @truncation_releases_references

  vm.func private @list_in_a_variant_list() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %inner_size = vm.const.i32 2
    %inner = vm.list.alloc %inner_size : (i32) -> !vm.list<i32>
    vm.list.resize %inner, %inner_size : (!vm.list<i32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %x = vm.global.load.i32 @i32_21 : i32
    vm.list.set.i32 %inner, %c1, %x : (!vm.list<i32>, i32, i32)
    vm.list.set.ref %list, %c0, %inner : (!vm.list<?>, i32, !vm.list<i32>)
    %got = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.list<i32>
    %y = vm.list.get.i32 %got, %c1 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 21
    vm.check.eq %y, %e1 : i32
    vm.return
  }
  vm.export @list_in_a_variant_list

  vm.func private @grown_keeps_elements() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c60 = vm.global.load.i32 @i32_60 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    vm.list.resize %list, %c60 : (!vm.list<?>, i32)
    vm.list.reserve %list, %c60 : (!vm.list<?>, i32)
    %size = vm.list.size %list : (!vm.list<?>) -> i32
    %e1 = vm.const.i32 60
    vm.check.eq %size, %e1, "size" : i32
    %got = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %length = vm.buffer.length %got : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %length, %e2, "kept" : i64
    vm.return
  }
  vm.export @grown_keeps_elements

  vm.func private @get_i32_of_an_empty_slot() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<?>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @get_i32_of_an_empty_slot attributes {expected_status = 9 : i32}

  vm.func private @get_i32_of_a_reference() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<?>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @get_i32_of_a_reference attributes {expected_status = 9 : i32}

  vm.func private @get_i64_of_an_empty_slot() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.i64 %list, %c0 : (!vm.list<?>, i32) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @get_i64_of_an_empty_slot attributes {expected_status = 9 : i32}

  vm.func private @get_i64_of_a_reference() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %x = vm.list.get.i64 %list, %c0 : (!vm.list<?>, i32) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @get_i64_of_a_reference attributes {expected_status = 9 : i32}

  vm.func private @get_f32_of_an_empty_slot() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<?>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @get_f32_of_an_empty_slot attributes {expected_status = 9 : i32}

  vm.func private @get_f32_of_a_reference() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<?>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @get_f32_of_a_reference attributes {expected_status = 9 : i32}

  vm.func private @get_f64_of_an_empty_slot() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.f64 %list, %c0 : (!vm.list<?>, i32) -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @get_f64_of_an_empty_slot attributes {expected_status = 9 : i32}

  vm.func private @get_f64_of_a_reference() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %x = vm.list.get.f64 %list, %c0 : (!vm.list<?>, i32) -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @get_f64_of_a_reference attributes {expected_status = 9 : i32}

  vm.func private @get_ref_of_a_number() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    vm.list.set.i32 %list, %c0, %c0 : (!vm.list<?>, i32, i32)
    %x = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @get_ref_of_a_number attributes {expected_status = 9 : i32}

  vm.func private @get_ref_past_the_end() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c1 = vm.global.load.i32 @i32_1 : i32
    %x = vm.list.get.ref %list, %c1 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @get_ref_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @set_ref_past_the_end() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c1 = vm.global.load.i32 @i32_1 : i32
    %x = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c1, %x : (!vm.list<?>, i32, !vm.buffer)
    vm.return
  }
  vm.export @set_ref_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @null_get_ref() {
    %null = vm.global.load.ref @null : !vm.list<?>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.ref %null, %c0 : (!vm.list<?>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_get_ref attributes {expected_status = 3 : i32}

  vm.func private @null_set_ref() {
    %null = vm.global.load.ref @null : !vm.list<?>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %null, %c0, %x : (!vm.list<?>, i32, !vm.buffer)
    vm.return
  }
  vm.export @null_set_ref attributes {expected_status = 3 : i32}

  vm.func private @get_any_reference() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<?>
    vm.list.resize %list, %list_size : (!vm.list<?>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<?>, i32, !vm.buffer)
    %any = vm.list.get.ref %list, %c0 : (!vm.list<?>, i32) -> !vm.ref<?>
    %got = vm.cast.any.ref %any : !vm.ref<?> -> !vm.buffer
    %length = vm.buffer.length %got : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @get_any_reference attributes {kiln_only = "any-ref"}
}
