// Functions that suspend and are resumed until they end. `suspends` says how often each export suspends.
vm.module public @yield {
  vm.global.i32 private mutable @steps : i32
  vm.global.ref private mutable @kept : !vm.buffer
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_99 = 99 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64

  vm.func private @once() {
    %a = vm.global.load.i32 @i32_5 : i32
    vm.yield ^next
    ^next:
    %e1 = vm.const.i32 5
    vm.check.eq %a, %e1 : i32
    vm.return
  }
  vm.export @once attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @with_values() {
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_x123456789A : i64
    vm.yield ^next(%b, %a : i64, i32)
    ^next(%x: i64, %y: i32):
    %e1 = vm.const.i64 78187493530
    vm.check.eq %x, %e1 : i64
    %e2 = vm.const.i32 5
    vm.check.eq %y, %e2 : i32
    vm.return
  }
  vm.export @with_values attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @values_live_across() {
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_7 : i64
    %c = vm.add.i32 %a, %a : i32
    vm.yield ^next
    ^next:
    %e1 = vm.const.i32 10
    vm.check.eq %c, %e1 : i32
    vm.yield ^last
    ^last:
    %e2 = vm.const.i64 7
    vm.check.eq %b, %e2 : i64
    %e3 = vm.const.i32 10
    vm.check.eq %c, %e3 : i32
    vm.return
  }
  vm.export @values_live_across attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @floats_live_across() {
    %a = vm.global.load.f32 @f32_x7FA12345 : f32
    %b_bits = vm.global.load.i64 @i64_min : i64
    %b = vm.bitcast.i64.f64 %b_bits : i64 -> f64
    vm.yield ^next(%b : f64)
    ^next(%x: f64):
    %bits1 = vm.bitcast.f32.i32 %a : f32 -> i32
    %e1 = vm.const.i32 0x7FA12345
    vm.check.eq %bits1, %e1 : i32
    %bits2 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e2 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits2, %e2 : i64
    vm.return
  }
  vm.export @floats_live_across attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @in_a_loop() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_5 : i32
    vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %sum: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
    ^body:
    %next_sum = vm.add.i32 %sum, %i : i32
    %next = vm.add.i32 %i, %c1 : i32
    vm.yield ^loop(%next, %next_sum : i32, i32)
    ^done:
    %e1 = vm.const.i32 10
    vm.check.eq %sum, %e1 : i32
    vm.return
  }
  vm.export @in_a_loop attributes {kiln_only = "yield", suspends = 5 : i32}

  vm.func private @swap_on_each_turn() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_3 : i32
    %a = vm.global.load.i32 @i32_1 : i32
    %b = vm.global.load.i32 @i32_2 : i32
    vm.br ^loop(%zero, %a, %b : i32, i32, i32)
    ^loop(%i: i32, %x: i32, %y: i32):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    %next = vm.add.i32 %i, %c1 : i32
    vm.cond_br %more, ^body, ^done
    ^body:
    vm.yield ^loop(%next, %y, %x : i32, i32, i32)
    ^done:
    %e1 = vm.const.i32 2
    vm.check.eq %x, %e1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %y, %e2 : i32
    vm.return
  }
  vm.export @swap_on_each_turn attributes {kiln_only = "yield", suspends = 3 : i32}

  vm.func private @to_its_own_block() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_4 : i32
    vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^again, ^done
    ^again:
    vm.yield ^loop(%next : i32)
    ^done:
    %e1 = vm.const.i32 4
    vm.check.eq %next, %e1 : i32
    vm.return
  }
  vm.export @to_its_own_block attributes {kiln_only = "yield", suspends = 3 : i32}

  vm.func private @holding_references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    vm.yield ^next(%q : !vm.buffer)
    ^next(%x: !vm.buffer):
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.yield ^last
    ^last:
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e2 = vm.const.i64 6
    vm.check.eq %x_length, %e2, "x" : i64
    vm.return
  }
  vm.export @holding_references attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @swapping_references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_3 : i32
    vm.br ^loop(%zero, %p, %q : i32, !vm.buffer, !vm.buffer)
    ^loop(%i: i32, %x: !vm.buffer, %y: !vm.buffer):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    %next = vm.add.i32 %i, %c1 : i32
    vm.cond_br %more, ^body, ^done
    ^body:
    vm.yield ^loop(%next, %y, %x : i32, !vm.buffer, !vm.buffer)
    ^done:
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %y_length, %e2, "y" : i64
    vm.return
  }
  vm.export @swapping_references attributes {kiln_only = "yield", suspends = 3 : i32}

  vm.func private @one_reference_twice() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    vm.yield ^next(%p, %p : !vm.buffer, !vm.buffer)
    ^next(%x: !vm.buffer, %y: !vm.buffer):
    %same = vm.cmp.eq.ref %x, %y : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @one_reference_twice attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @reference_unused_afterwards() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "before" : i64
    vm.yield ^next(%p : !vm.buffer)
    ^next(%x: !vm.buffer):
    vm.return
  }
  vm.export @reference_unused_afterwards attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @fails_after_resumption() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    vm.yield ^next
    ^next:
    %c5 = vm.const.i32 5
    %one = vm.global.load.i32 @i32_1 : i32
    vm.cond_fail %one, %c5, "later"
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @fails_after_resumption attributes {expected_status = 5 : i32, kiln_only = "yield", suspends = 1 : i32}

  vm.func private @fails_before_suspending() {
    %c5 = vm.const.i32 5
    %one = vm.global.load.i32 @i32_1 : i32
    vm.cond_fail %one, %c5, "early"
    vm.yield ^next
    ^next:
    vm.return
  }
  vm.export @fails_before_suspending attributes {expected_status = 5 : i32, suspends = 0 : i32}

  vm.func private @only_on_one_path() {
    %no = vm.global.load.i32 @i32_0 : i32
    vm.cond_br %no, ^wait, ^done
    ^wait:
    vm.yield ^done
    ^done:
    vm.return
  }
  vm.export @only_on_one_path attributes {suspends = 0 : i32}

  vm.func private @wait_twice(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.yield ^a
    ^a:
    %c1 = vm.const.i32 1
    %s = vm.global.load.i32 @steps : i32
    %t = vm.add.i32 %s, %c1 : i32
    vm.global.store.i32 %t, @steps : i32
    vm.yield ^b
    ^b:
    %r = vm.add.i32 %x, %c1 : i32
    vm.return %r : i32
  }

  vm.func private @through_a_call() {
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_99 : i64
    %r = vm.call @wait_twice(%a) : (i32) -> i32
    %e1 = vm.const.i32 6
    vm.check.eq %r, %e1 : i32
    %e2 = vm.const.i64 99
    vm.check.eq %b, %e2 : i64
    %s = vm.global.load.i32 @steps : i32
    %e3 = vm.const.i32 1
    vm.check.eq %s, %e3 : i32
    vm.return
  }
  vm.export @through_a_call attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @through_two_calls() {
    %a = vm.global.load.i32 @i32_5 : i32
    %r = vm.call @wait_twice(%a) : (i32) -> i32
    %q = vm.call @wait_twice(%r) : (i32) -> i32
    %e1 = vm.const.i32 7
    vm.check.eq %q, %e1 : i32
    %s = vm.global.load.i32 @steps : i32
    %e2 = vm.const.i32 2
    vm.check.eq %s, %e2 : i32
    vm.return
  }
  vm.export @through_two_calls attributes {kiln_only = "yield", suspends = 4 : i32}

  vm.func private @outer(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %r = vm.call @wait_twice(%x) : (i32) -> i32
    vm.yield ^more
    ^more:
    %q = vm.mul.i32 %r, %x : i32
    vm.return %q : i32
  }

  vm.func private @through_nested_calls() {
    %a = vm.global.load.i32 @i32_5 : i32
    %r = vm.call @outer(%a) : (i32) -> i32
    %e1 = vm.const.i32 30
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @through_nested_calls attributes {kiln_only = "yield", suspends = 3 : i32}

  vm.func private @call_in_a_loop() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_3 : i32
    vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
    %next = vm.call @wait_twice(%i) : (i32) -> i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next : i32), ^done
    ^done:
    %e1 = vm.const.i32 3
    vm.check.eq %next, %e1 : i32
    vm.return
  }
  vm.export @call_in_a_loop attributes {kiln_only = "yield", suspends = 6 : i32}

  vm.func private @wait_with_buffer(%p: !vm.buffer) -> (!vm.buffer, !vm.buffer) attributes {inlining_policy = #util.inline.never} {
    %length = vm.buffer.length %p : !vm.buffer -> i64
    %align = vm.const.i32 0
    %fresh = vm.buffer.alloc %length, %align : !vm.buffer
    vm.yield ^a
    ^a:
    %same = vm.cmp.eq.ref %p, %fresh : !vm.buffer
    %c10 = vm.const.i32 10
    vm.cond_fail %same, %c10
    vm.return %fresh, %p : !vm.buffer, !vm.buffer
  }

  vm.func private @call_with_references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %r:2 = vm.call @wait_with_buffer(%p) : (!vm.buffer) -> (!vm.buffer, !vm.buffer)
    %same = vm.cmp.eq.ref %p, %r#1 : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    %n = vm.buffer.length %r#0 : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %n, %e2 : i64
    vm.return
  }
  vm.export @call_with_references attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @fail_later(%x: i32) attributes {inlining_policy = #util.inline.never} {
    vm.yield ^a
    ^a:
    %c13 = vm.const.i32 13
    vm.cond_fail %x, %c13
    vm.return
  }

  vm.func private @callee_fails_after_resumption() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %one = vm.global.load.i32 @i32_1 : i32
    vm.call @fail_later(%one) : (i32) -> ()
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @callee_fails_after_resumption attributes {expected_status = 13 : i32, kiln_only = "yield", suspends = 1 : i32}

  vm.func private @explicit() {
    %a = vm.global.load.i32 @i32_5 : i32
    vm.call.yieldable @wait_twice(%a) : (i32) -> ^next (i32)
  ^next(%r: i32):
    %c6 = vm.const.i32 6
    vm.check.eq %r, %c6 : i32
    vm.return
  }
  vm.export @explicit attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @marked_only() attributes {vm.yield} {
    vm.return
  }
  vm.export @marked_only attributes {suspends = 0 : i32}

  vm.func private @ordinary_function_beside_them() {
    %a = vm.global.load.i32 @i32_5 : i32
    %e1 = vm.const.i32 5
    vm.check.eq %a, %e1 : i32
    vm.return
  }
  vm.export @ordinary_function_beside_them
}
