// References: null, widening and checked casts, assignment, identity, release on every path.
vm.module public @refs {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.rodata private @b dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @c dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.ref private mutable @null : !vm.buffer
  vm.global.ref private mutable @null_any : !vm.ref<?>
  vm.global.ref private mutable @null_list : !vm.list<i32>
  vm.global.ref private mutable @kept : !vm.buffer
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32

  vm.func private @cmp_eq_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer

    %aa = vm.cmp.eq.ref %a, %a : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %aa, %e1, "itself" : i32
    %ab = vm.cmp.eq.ref %a, %b : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %ab, %e2, "other" : i32
    %null = vm.global.load.ref @null : !vm.buffer
    %an = vm.cmp.eq.ref %a, %null : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %an, %e3, "with null" : i32
    %other_null = vm.const.ref.zero : !vm.buffer
    %nn = vm.cmp.eq.ref %null, %other_null : !vm.buffer
    %e4 = vm.const.i32 1
    vm.check.eq %nn, %e4, "nulls" : i32
    vm.return
  }
  vm.export @cmp_eq_ref

  vm.func private @cmp_ne_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer

    %aa = vm.cmp.ne.ref %a, %a : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %aa, %e1, "itself" : i32
    %ab = vm.cmp.ne.ref %a, %b : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %ab, %e2, "other" : i32
    %null = vm.global.load.ref @null : !vm.buffer
    %an = vm.cmp.ne.ref %null, %a : !vm.buffer
    %e3 = vm.const.i32 1
    vm.check.eq %an, %e3, "with null" : i32
    %c0 = vm.const.ref.zero : !vm.buffer
    %nn = vm.cmp.ne.ref %null, %c0 : !vm.buffer
    %e4 = vm.const.i32 0
    vm.check.eq %nn, %e4, "nulls" : i32
    vm.return
  }
  vm.export @cmp_ne_ref

  vm.func private @cmp_nz_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer

    %x = vm.cmp.nz.ref %a : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1, "object" : i32
    %null = vm.global.load.ref @null : !vm.buffer
    %y = vm.cmp.nz.ref %null : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %y, %e2, "null" : i32
    vm.return
  }
  vm.export @cmp_nz_ref

  vm.func private @equal_objects_with_equal_bytes_differ() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 4
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer
    %same = vm.cmp.eq.ref %first, %second : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @equal_objects_with_equal_bytes_differ

  vm.func private @cast_up_and_down() {
    %buffer_bytes = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_bytes, %buffer_align : !vm.buffer

    %any = vm.cast.ref.any %buffer : !vm.buffer -> !vm.ref<?>
    %back = vm.cast.any.ref %any : !vm.ref<?> -> !vm.buffer
    %back_length = vm.buffer.length %back : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %back_length, %e1, "same object" : i64
    vm.return
  }
  vm.export @cast_up_and_down

  vm.func private @as_buffer(%any: !vm.ref<?>) -> !vm.buffer attributes {inlining_policy = #util.inline.never} {
    %r = vm.cast.any.ref %any : !vm.ref<?> -> !vm.buffer
    vm.return %r : !vm.buffer
  }

  vm.func private @as_list(%any: !vm.ref<?>) -> !vm.list<i32> attributes {inlining_policy = #util.inline.never} {
    %r = vm.cast.any.ref %any : !vm.ref<?> -> !vm.list<i32>
    vm.return %r : !vm.list<i32>
  }

  vm.func private @as_any(%buffer: !vm.buffer) -> !vm.ref<?> attributes {inlining_policy = #util.inline.never} {
    %r = vm.cast.ref.any %buffer : !vm.buffer -> !vm.ref<?>
    vm.return %r : !vm.ref<?>
  }

  vm.func private @cast_through_calls() {
    %buffer_bytes = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_bytes, %buffer_align : !vm.buffer

    %any = vm.call @as_any(%buffer) : (!vm.buffer) -> !vm.ref<?>
    %back = vm.call @as_buffer(%any) : (!vm.ref<?>) -> !vm.buffer
    %back_length = vm.buffer.length %back : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %back_length, %e1, "same object" : i64
    vm.return
  }
  vm.export @cast_through_calls

  vm.func private @cast_to_the_wrong_type_fails() {
    %buffer_bytes = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_bytes, %buffer_align : !vm.buffer

    %any = vm.call @as_any(%buffer) : (!vm.buffer) -> !vm.ref<?>
    %list = vm.call @as_list(%any) : (!vm.ref<?>) -> !vm.list<i32>
    %size = vm.list.size %list : (!vm.list<i32>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %size, %e1 : i32
    vm.return
  }
  vm.export @cast_to_the_wrong_type_fails attributes {expected_status = 3 : i32}

  vm.func private @cast_of_a_list_to_a_buffer_fails() {
    %c1 = vm.const.i32 1
    %list = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
    %any = vm.cast.ref.any %list : !vm.list<i32> -> !vm.ref<?>
    %buffer = vm.call @as_buffer(%any) : (!vm.ref<?>) -> !vm.buffer
    %length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @cast_of_a_list_to_a_buffer_fails attributes {expected_status = 3 : i32}

  vm.func private @cast_of_null_passes() {
    %null = vm.global.load.ref @null_any : !vm.ref<?>
    %buffer = vm.call @as_buffer(%null) : (!vm.ref<?>) -> !vm.buffer
    %x = vm.cmp.nz.ref %buffer : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1, "buffer" : i32
    %list = vm.call @as_list(%null) : (!vm.ref<?>) -> !vm.list<i32>
    %y = vm.cmp.nz.ref %list : !vm.list<i32>
    %e2 = vm.const.i32 0
    vm.check.eq %y, %e2, "list" : i32
    vm.return
  }
  vm.export @cast_of_null_passes

  vm.func private @cast_of_a_null_constant() {
    %null = vm.const.ref.zero : !vm.ref<?>
    %buffer = vm.cast.any.ref %null : !vm.ref<?> -> !vm.buffer
    %x = vm.cmp.nz.ref %buffer : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @cast_of_a_null_constant

  vm.func private @assign_ref() {
    %buffer_bytes = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_bytes, %buffer_align : !vm.buffer

    %alias = vm.assign.ref %buffer : !vm.buffer -> !vm.buffer
    %same = vm.cmp.eq.ref %alias, %buffer : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same object" : i32
    %any = vm.assign.ref %buffer : !vm.buffer -> !vm.ref<?>
    %back = vm.cast.any.ref %any : !vm.ref<?> -> !vm.buffer
    %back_length = vm.buffer.length %back : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %back_length, %e2, "through any" : i64
    vm.return
  }
  vm.export @assign_ref

  // Hand-written discards end a reference early.
  vm.func private @discard_refs() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 5
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer
    %first_length = vm.buffer.length %first : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %first_length, %e1, "first" : i64

    vm.discard.refs %first, %second : !vm.buffer, !vm.buffer
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %c1, %e2 : i32
    vm.return
  }
  vm.export @discard_refs

  vm.func private @discard_null() {
    %null = vm.global.load.ref @null : !vm.buffer
    vm.discard.refs %null : !vm.buffer
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @discard_null

  vm.func private @unused_objects_are_released() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 5
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer
    %c3 = vm.const.i32 3
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<i32>
    vm.return
  }
  vm.export @unused_objects_are_released

  vm.func private @released_on_both_sides_of_a_branch() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 5
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer

    %no = vm.global.load.i32 @i32_0 : i32
    vm.cond_br %no, ^left, ^right
    ^left:
    %first_length = vm.buffer.length %first : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %first_length, %e1, "first" : i64
      vm.return
    ^right:
    %second_length = vm.buffer.length %second : !vm.buffer -> i64
    %e2 = vm.const.i64 5
    vm.check.eq %second_length, %e2, "second" : i64
    vm.return
  }
  vm.export @released_on_both_sides_of_a_branch

  vm.func private @released_when_a_check_fails() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 5
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer

    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.const.i32 2
    vm.check.eq %c1, %c2, "meant to fail" : i32
    %first_length = vm.buffer.length %first : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %first_length, %e1, "first" : i64
    %second_length = vm.buffer.length %second : !vm.buffer -> i64
    %e2 = vm.const.i64 5
    vm.check.eq %second_length, %e2, "second" : i64
    vm.return
  }
  vm.export @released_when_a_check_fails attributes {expected_status = 9 : i32}

  vm.func private @global_outlives_the_call() {
    %buffer_bytes = vm.const.i64 9
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_bytes, %buffer_align : !vm.buffer
    vm.global.store.ref %buffer, @kept : !vm.buffer
    %buffer_length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 9
    vm.check.eq %buffer_length, %e1, "still ours" : i64
    vm.return
  }
  vm.export @global_outlives_the_call

  vm.func private @rodata_and_new_objects_mix() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer
    %fresh_bytes = vm.const.i64 9
    %fresh_align = vm.const.i32 0
    %fresh = vm.buffer.alloc %fresh_bytes, %fresh_align : !vm.buffer

    %no = vm.global.load.i32 @i32_0 : i32
    %yes = vm.global.load.i32 @i32_1 : i32
    %x = vm.select.ref %no, %a, %fresh : !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 9
    vm.check.eq %x_length, %e1, "fresh" : i64
    %y = vm.select.ref %yes, %a, %fresh : !vm.buffer
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %y_length, %e2, "rodata" : i64
    vm.return
  }
  vm.export @rodata_and_new_objects_mix

  vm.func private @null_list_compares() {
    %null = vm.global.load.ref @null_list : !vm.list<i32>
    %nz = vm.cmp.nz.ref %null : !vm.list<i32>
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_list_compares
}
