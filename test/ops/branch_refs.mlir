// References as block arguments: swaps, duplicates, nulls, release of what a path does not use.
vm.module public @branch_refs {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.rodata private @b dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @c dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64
  vm.global.i64 private mutable @i64_x200000002 = 8589934594 : i64

  vm.func private @swap_on_a_back_edge() {
    %first_bytes = vm.const.i64 3
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 5
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer

    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_4 : i32
    vm.br ^loop(%zero, %first, %second : i32, !vm.buffer, !vm.buffer)
    ^loop(%i: i32, %x: !vm.buffer, %y: !vm.buffer):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next, %y, %x : i32, !vm.buffer, !vm.buffer), ^done
    ^done:
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %y_length, %e2, "y" : i64
    vm.return
  }
  vm.export @swap_on_a_back_edge

  vm.func private @rotate_three_on_a_back_edge() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 5
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %r_bytes = vm.const.i64 7
    %r_align = vm.const.i32 0
    %r = vm.buffer.alloc %r_bytes, %r_align : !vm.buffer

    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_5 : i32
    vm.br ^loop(%zero, %p, %q, %r : i32, !vm.buffer, !vm.buffer, !vm.buffer)
    ^loop(%i: i32, %x: !vm.buffer, %y: !vm.buffer, %z: !vm.buffer):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next, %y, %z, %x : i32, !vm.buffer, !vm.buffer, !vm.buffer), ^done
    ^done:
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 7
    vm.check.eq %y_length, %e2, "y" : i64
    %z_length = vm.buffer.length %z : !vm.buffer -> i64
    %e3 = vm.const.i64 3
    vm.check.eq %z_length, %e3, "z" : i64
    vm.return
  }
  vm.export @rotate_three_on_a_back_edge

  vm.func private @one_object_to_two_arguments() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    vm.br ^next(%p, %p : !vm.buffer, !vm.buffer)
    ^next(%x: !vm.buffer, %y: !vm.buffer):
    %same = vm.cmp.eq.ref %x, %y : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %x_length, %e2, "x" : i64
    vm.return
  }
  vm.export @one_object_to_two_arguments

  // The first turn drops the object that only the first argument held.
  vm.func private @one_object_to_two_arguments_of_a_loop() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 5
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_3 : i32
    vm.br ^loop(%zero, %p, %q : i32, !vm.buffer, !vm.buffer)
    ^loop(%i: i32, %x: !vm.buffer, %y: !vm.buffer):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next, %y, %y : i32, !vm.buffer, !vm.buffer), ^done
    ^done:
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 5
    vm.check.eq %y_length, %e2, "y" : i64
    vm.return
  }
  vm.export @one_object_to_two_arguments_of_a_loop

  vm.func private @duplicate_operands_in_both_successors() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %no = vm.global.load.i32 @i32_0 : i32
    vm.cond_br %no, ^join(%p, %p : !vm.buffer, !vm.buffer), ^join(%p, %p : !vm.buffer, !vm.buffer)
    ^join(%x: !vm.buffer, %y: !vm.buffer):
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %y_length, %e2, "y" : i64
    vm.return
  }
  vm.export @duplicate_operands_in_both_successors

  vm.func private @same_block_with_different_objects() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 5
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %no = vm.global.load.i32 @i32_0 : i32
    vm.cond_br %no, ^join(%p : !vm.buffer), ^join(%q : !vm.buffer)
    ^join(%x: !vm.buffer):
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %x_length, %e1, "x" : i64
    vm.return
  }
  vm.export @same_block_with_different_objects

  vm.func private @null_as_argument() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %null = vm.const.ref.zero : !vm.buffer
    %no = vm.global.load.i32 @i32_0 : i32
    vm.cond_br %no, ^join(%p : !vm.buffer), ^join(%null : !vm.buffer)
    ^join(%x: !vm.buffer):
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_as_argument

  vm.func private @unused_argument_is_released() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    vm.br ^next(%p : !vm.buffer)
    ^next(%x: !vm.buffer):
    vm.return
  }
  vm.export @unused_argument_is_released

  vm.func private @live_past_the_branch_and_passed() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %yes = vm.global.load.i32 @i32_1 : i32
    vm.cond_br %yes, ^next(%p : !vm.buffer), ^other
    ^next(%x: !vm.buffer):
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %x_length, %e1, "argument" : i64
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %p_length, %e2, "original" : i64
    vm.return
    ^other:
    vm.return
  }
  vm.export @live_past_the_branch_and_passed

  vm.func private @replaced_in_a_loop() {
      %zero = vm.const.i64.zero
      %c1 = vm.const.i64 1
      %n = vm.global.load.i64 @i64_6 : i64
      %align = vm.const.i32 0
      %null = vm.const.ref.zero : !vm.buffer
      vm.br ^loop(%zero, %null : i64, !vm.buffer)
    ^loop(%i: i64, %held: !vm.buffer):
      %next = vm.add.i64 %i, %c1 : i64
      %fresh = vm.buffer.alloc %next, %align : !vm.buffer
      %odd = vm.and.i64 %i, %c1 : i64
      %odd32 = vm.trunc.i64.i32 %odd : i64 -> i32
      %kept = vm.select.ref %odd32, %held, %fresh : !vm.buffer
      %more = vm.cmp.lt.i64.s %next, %n : i64
      vm.cond_br %more, ^loop(%next, %kept : i64, !vm.buffer), ^done
    ^done:
    %kept_length = vm.buffer.length %kept : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %kept_length, %e1, "last even turn" : i64
    vm.return
  }
  vm.export @replaced_in_a_loop

  vm.func private @lists_swap_with_numbers() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %c2 = vm.const.i32 2
      %n = vm.global.load.i32 @i32_2 : i32
      %p = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
      vm.list.resize %p, %c1 : (!vm.list<i32>, i32)
      %q = vm.list.alloc %c2 : (i32) -> !vm.list<i32>
      vm.list.resize %q, %c2 : (!vm.list<i32>, i32)
      %a = vm.global.load.i64 @i64_x100000001 : i64
      %b = vm.global.load.i64 @i64_x200000002 : i64
      vm.br ^loop(%zero, %p, %a, %q, %b : i32, !vm.list<i32>, i64, !vm.list<i32>, i64)
    ^loop(%i: i32, %x: !vm.list<i32>, %u: i64, %y: !vm.list<i32>, %v: i64):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %v, %x, %u : i32, !vm.list<i32>, i64, !vm.list<i32>, i64), ^done
    ^done:
      %size = vm.list.size %x : (!vm.list<i32>) -> i32
      %e1 = vm.const.i32 2
      vm.check.eq %size, %e1, "x" : i32
      %e2 = vm.const.i64 8589934594
      vm.check.eq %u, %e2, "u" : i64
      %other = vm.list.size %y : (!vm.list<i32>) -> i32
      %e3 = vm.const.i32 1
      vm.check.eq %other, %e3, "y" : i32
      %e4 = vm.const.i64 4294967297
      vm.check.eq %v, %e4, "v" : i64
      vm.return
  }
  vm.export @lists_swap_with_numbers

  vm.func private @dies_on_one_edge_only() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_3 : i32
    vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^use, ^done
    ^use:
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %p_length, %e1, "in the loop" : i64
    vm.br ^loop(%next : i32)
    ^done:
    vm.return
  }
  vm.export @dies_on_one_edge_only
}
