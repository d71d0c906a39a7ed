// Branches, loops, irreducible regions, and the parallel moves of block arguments.
vm.module public @control_flow {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_10 = 10 : i32
  vm.global.i32 private mutable @i32_100 = 100 : i32
  vm.global.i32 private mutable @i32_1000 = 1000 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_20 = 20 : i32
  vm.global.i32 private mutable @i32_27 = 27 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_50 = 50 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_9 = 9 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_1071 = 1071 : i64
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_462 = 462 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_x300000003 = 12884901891 : i64
  vm.global.i64 private mutable @i64_x400000004 = 17179869188 : i64
  vm.global.i64 private mutable @i64_x700000000 = 30064771072 : i64

  vm.func private @br_forwards_values() {
      %a = vm.global.load.i32 @i32_5 : i32
      %b = vm.global.load.i64 @i64_6 : i64
      vm.br ^next(%a, %b : i32, i64)
    ^next(%x: i32, %y: i64):
      %e1 = vm.const.i32 5
      vm.check.eq %x, %e1 : i32
      %e2 = vm.const.i64 6
      vm.check.eq %y, %e2 : i64
      vm.return
  }
  vm.export @br_forwards_values

  vm.func private @cond_br() {
      %yes = vm.global.load.i32 @i32_1 : i32
      %no = vm.global.load.i32 @i32_0 : i32
      vm.cond_br %yes, ^first(%yes : i32), ^wrong
    ^first(%x: i32):
      vm.cond_br %no, ^wrong, ^second
    ^second:
      %odd = vm.global.load.i32 @i32_min : i32
      vm.cond_br %odd, ^third, ^wrong
    ^third:
      %e1 = vm.const.i32 1
      vm.check.eq %x, %e1 : i32
      vm.return
    ^wrong:
      %c9 = vm.const.i32 9
      vm.fail %c9, "wrong side"
  }
  vm.export @cond_br

  vm.func private @cond_br_to_one_block_with_two_values() {
      %no = vm.global.load.i32 @i32_0 : i32
      %a = vm.global.load.i32 @i32_10 : i32
      %b = vm.global.load.i32 @i32_20 : i32
      vm.cond_br %no, ^join(%a : i32), ^join(%b : i32)
    ^join(%x: i32):
      %e1 = vm.const.i32 20
      vm.check.eq %x, %e1 : i32
      vm.return
  }
  vm.export @cond_br_to_one_block_with_two_values

  vm.func private @cond_br_to_one_block_with_swapped_values() {
      %yes = vm.global.load.i32 @i32_1 : i32
      %a = vm.global.load.i32 @i32_10 : i32
      %b = vm.global.load.i32 @i32_20 : i32
      vm.cond_br %yes, ^join(%a, %b : i32, i32), ^join(%b, %a : i32, i32)
    ^join(%x: i32, %y: i32):
      %d = vm.sub.i32 %x, %y : i32
      %e1 = vm.const.i32 -10
      vm.check.eq %d, %e1 : i32
      vm.return
  }
  vm.export @cond_br_to_one_block_with_swapped_values

  vm.func private @counted_loop() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_100 : i32
      vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %sum: i32):
      %more = vm.cmp.lt.i32.s %i, %n : i32
      vm.cond_br %more, ^body, ^done
    ^body:
      %next_sum = vm.add.i32 %sum, %i : i32
      %next = vm.add.i32 %i, %c1 : i32
      vm.br ^loop(%next, %next_sum : i32, i32)
    ^done:
      %e1 = vm.const.i32 4950
      vm.check.eq %sum, %e1 : i32
      vm.return
  }
  vm.export @counted_loop

  vm.func private @do_while_loop() {
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_1000 : i32
      vm.br ^loop(%c1 : i32)
    ^loop(%x: i32):
      %double = vm.add.i32 %x, %x : i32
      %more = vm.cmp.lt.i32.s %double, %n : i32
      vm.cond_br %more, ^loop(%double : i32), ^done
    ^done:
      %e1 = vm.const.i32 1024
      vm.check.eq %double, %e1 : i32
      vm.return
  }
  vm.export @do_while_loop

  vm.func private @loop_that_does_not_run() {
      %zero = vm.const.i32.zero
      %n = vm.global.load.i32 @i32_0 : i32
      vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
      %more = vm.cmp.lt.i32.s %i, %n : i32
      vm.cond_br %more, ^body, ^done
    ^body:
      %c9 = vm.const.i32 9
      vm.fail %c9, "ran"
    ^done:
      vm.return
  }
  vm.export @loop_that_does_not_run

  vm.func private @nested_loops() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_10 : i32
      vm.br ^outer(%zero, %zero : i32, i32)
    ^outer(%i: i32, %count: i32):
      %more = vm.cmp.lt.i32.s %i, %n : i32
      vm.cond_br %more, ^inner(%zero, %count : i32, i32), ^done
    ^inner(%k: i32, %sum: i32):
      %again = vm.cmp.lt.i32.s %k, %i : i32
      vm.cond_br %again, ^body, ^after
    ^body:
      %product = vm.mul.i32 %i, %k : i32
      %next_sum = vm.add.i32 %sum, %product : i32
      %next_k = vm.add.i32 %k, %c1 : i32
      vm.br ^inner(%next_k, %next_sum : i32, i32)
    ^after:
      %next_i = vm.add.i32 %i, %c1 : i32
      vm.br ^outer(%next_i, %sum : i32, i32)
    ^done:
      %e1 = vm.const.i32 870
      vm.check.eq %count, %e1 : i32
      vm.return
  }
  vm.export @nested_loops

  vm.func private @loop_with_break_and_continue() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %c3 = vm.const.i32 3
      %limit = vm.global.load.i32 @i32_20 : i32
      vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %sum: i32):
      %next = vm.add.i32 %i, %c1 : i32
      %rest = vm.rem.i32.s %i, %c3 : i32
      vm.cond_br %rest, ^odd, ^loop_next(%sum : i32)
    ^odd:
      %more = vm.add.i32 %sum, %i : i32
      %enough = vm.cmp.gt.i32.s %more, %limit : i32
      vm.cond_br %enough, ^done(%more : i32), ^loop_next(%more : i32)
    ^loop_next(%value: i32):
      vm.br ^loop(%next, %value : i32, i32)
    ^done(%result: i32):
      %e1 = vm.const.i32 27
      vm.check.eq %result, %e1 : i32
      %e2 = vm.const.i32 8
      vm.check.eq %i, %e2 : i32
      vm.return
  }
  vm.export @loop_with_break_and_continue

  // Six swaps bring both values back.
  vm.func private @swap_on_a_back_edge() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_7 : i32
      %a = vm.global.load.i32 @i32_3 : i32
      %b = vm.global.load.i32 @i32_5 : i32
      vm.br ^loop(%zero, %a, %b : i32, i32, i32)
    ^loop(%i: i32, %x: i32, %y: i32):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %x : i32, i32, i32), ^done
    ^done:
      %e1 = vm.const.i32 3
      vm.check.eq %x, %e1, "x" : i32
      %e2 = vm.const.i32 5
      vm.check.eq %y, %e2, "y" : i32
      vm.return
  }
  vm.export @swap_on_a_back_edge

  vm.func private @rotate_three_on_a_back_edge() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_5 : i32
      %a = vm.global.load.i64 @i64_3 : i64
      %b = vm.global.load.i64 @i64_5 : i64
      %c = vm.global.load.i64 @i64_x700000000 : i64
      vm.br ^loop(%zero, %a, %b, %c : i32, i64, i64, i64)
    ^loop(%i: i32, %x: i64, %y: i64, %z: i64):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %z, %x : i32, i64, i64, i64), ^done
    ^done:
      %e1 = vm.const.i64 5
      vm.check.eq %x, %e1, "x" : i64
      %e2 = vm.const.i64 30064771072
      vm.check.eq %y, %e2, "y" : i64
      %e3 = vm.const.i64 3
      vm.check.eq %z, %e3, "z" : i64
      vm.return
  }
  vm.export @rotate_three_on_a_back_edge

  vm.func private @swap_pairs_of_both_widths() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_4 : i32
      %a = vm.global.load.i32 @i32_1 : i32
      %b = vm.global.load.i32 @i32_2 : i32
      %c = vm.global.load.i64 @i64_x300000003 : i64
      %d = vm.global.load.i64 @i64_x400000004 : i64
      vm.br ^loop(%zero, %a, %b, %c, %d : i32, i32, i32, i64, i64)
    ^loop(%i: i32, %x: i32, %y: i32, %z: i64, %w: i64):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %x, %w, %z : i32, i32, i32, i64, i64), ^done
    ^done:
      %e1 = vm.const.i32 2
      vm.check.eq %x, %e1, "x" : i32
      %e2 = vm.const.i32 1
      vm.check.eq %y, %e2, "y" : i32
      %e3 = vm.const.i64 17179869188
      vm.check.eq %z, %e3, "z" : i64
      %e4 = vm.const.i64 12884901891
      vm.check.eq %w, %e4, "w" : i64
      vm.return
  }
  vm.export @swap_pairs_of_both_widths

  vm.func private @one_value_to_many_arguments() {
      %a = vm.global.load.i32 @i32_4 : i32
      %b = vm.global.load.i32 @i32_9 : i32
      %no = vm.global.load.i32 @i32_0 : i32
      vm.cond_br %no, ^join(%b, %b, %b : i32, i32, i32), ^join(%a, %a, %b : i32, i32, i32)
    ^join(%x: i32, %y: i32, %z: i32):
      %xy = vm.mul.i32 %x, %y : i32
      %r = vm.sub.i32 %xy, %z : i32
      %e1 = vm.const.i32 7
      vm.check.eq %r, %e1 : i32
      vm.return
  }
  vm.export @one_value_to_many_arguments

  // Fibonacci: each argument takes what another argument had.
  vm.func private @copy_and_shift_on_a_back_edge() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_20 : i32
      vm.br ^loop(%zero, %zero, %c1 : i32, i32, i32)
    ^loop(%i: i32, %previous: i32, %current: i32):
      %sum = vm.add.i32 %previous, %current : i32
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %current, %sum : i32, i32, i32), ^done
    ^done:
      %e1 = vm.const.i32 10946
      vm.check.eq %sum, %e1 : i32
      vm.return
  }
  vm.export @copy_and_shift_on_a_back_edge

  vm.func private @value_used_after_its_argument_changed() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_3 : i32
      vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %old: i32):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %i : i32, i32), ^done
    ^done:
      %e1 = vm.const.i32 2
      vm.check.eq %i, %e1, "i" : i32
      %e2 = vm.const.i32 1
      vm.check.eq %old, %e2, "old" : i32
      %e3 = vm.const.i32 3
      vm.check.eq %next, %e3, "next" : i32
      vm.return
  }
  vm.export @value_used_after_its_argument_changed

  // Two blocks that jump into each other, both entered from outside.
  vm.func private @irreducible_region() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_9 : i32
      %start_in_second = vm.global.load.i32 @i32_1 : i32
      vm.cond_br %start_in_second, ^second(%zero, %zero : i32, i32), ^first(%zero, %zero : i32, i32)
    ^first(%i: i32, %trace: i32):
      %i1 = vm.add.i32 %i, %c1 : i32
      %c10 = vm.const.i32 10
      %t1 = vm.mul.i32 %trace, %c10 : i32
      %t2 = vm.add.i32 %t1, %c1 : i32
      %more1 = vm.cmp.lt.i32.s %i1, %n : i32
      vm.cond_br %more1, ^second(%i1, %t2 : i32, i32), ^done(%t2 : i32)
    ^second(%k: i32, %trace2: i32):
      %k1 = vm.add.i32 %k, %c1 : i32
      %c10b = vm.const.i32 10
      %c2 = vm.const.i32 2
      %u1 = vm.mul.i32 %trace2, %c10b : i32
      %u2 = vm.add.i32 %u1, %c2 : i32
      %more2 = vm.cmp.lt.i32.s %k1, %n : i32
      vm.cond_br %more2, ^first(%k1, %u2 : i32, i32), ^done(%u2 : i32)
    ^done(%result: i32):
      %e1 = vm.const.i32 212121212
      vm.check.eq %result, %e1 : i32
      vm.return
  }
  vm.export @irreducible_region

  // A block may stand before the one that dominates it.
  vm.func private @block_order_is_free() {
      %c1 = vm.const.i32 1
      %a = vm.global.load.i32 @i32_5 : i32
      vm.br ^last
    ^middle:
      %e1 = vm.const.i32 6
      vm.check.eq %x, %e1 : i32
      vm.return
    ^last:
      %x = vm.add.i32 %a, %c1 : i32
      vm.br ^middle
  }
  vm.export @block_order_is_free

  vm.func private @values_from_far_above() {
      %a = vm.global.load.i32 @i32_5 : i32
      %b = vm.global.load.i64 @i64_7 : i64
      %yes = vm.global.load.i32 @i32_1 : i32
      vm.br ^one
    ^one:
      vm.cond_br %yes, ^two, ^three
    ^two:
      vm.br ^three
    ^three:
      %e1 = vm.const.i32 5
      vm.check.eq %a, %e1 : i32
      vm.br ^four
    ^four:
      %e2 = vm.const.i64 7
      vm.check.eq %b, %e2 : i64
      vm.return
  }
  vm.export @values_from_far_above

  vm.func private @diamonds_in_a_row() {
      %a = vm.global.load.i32 @i32_1 : i32
      %b = vm.global.load.i32 @i32_0 : i32
      %c2 = vm.const.i32 2
      %c3 = vm.const.i32 3
      vm.cond_br %a, ^l1, ^r1
    ^l1:
      vm.br ^j1(%c2 : i32)
    ^r1:
      vm.br ^j1(%c3 : i32)
    ^j1(%x: i32):
      vm.cond_br %b, ^l2, ^r2
    ^l2:
      %p = vm.add.i32 %x, %c2 : i32
      vm.br ^j2(%p : i32)
    ^r2:
      %q = vm.mul.i32 %x, %c3 : i32
      vm.br ^j2(%q : i32)
    ^j2(%y: i32):
      %e1 = vm.const.i32 6
      vm.check.eq %y, %e1 : i32
      vm.return
  }
  vm.export @diamonds_in_a_row

  vm.func private @early_returns() {
      %a = vm.global.load.i32 @i32_2 : i32
      %c1 = vm.const.i32 1
      %c2 = vm.const.i32 2
      %one = vm.cmp.eq.i32 %a, %c1 : i32
      vm.cond_br %one, ^bad, ^next
    ^next:
      %two = vm.cmp.eq.i32 %a, %c2 : i32
      vm.cond_br %two, ^good, ^bad
    ^good:
      vm.return
    ^bad:
      %c9 = vm.const.i32 9
      vm.fail %c9
  }
  vm.export @early_returns

  vm.func private @endless_loop_left_by_failure() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %c11 = vm.const.i32 11
      %n = vm.global.load.i32 @i32_50 : i32
      vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
      %next = vm.add.i32 %i, %c1 : i32
      %over = vm.cmp.gt.i32.s %next, %n : i32
      vm.cond_fail %over, %c11, "over"
      vm.br ^loop(%next : i32)
  }
  vm.export @endless_loop_left_by_failure attributes {expected_status = 11 : i32}

  vm.func private @greatest_common_divisor() {
      %a = vm.global.load.i64 @i64_1071 : i64
      %b = vm.global.load.i64 @i64_462 : i64
      %zero = vm.const.i64.zero
      vm.br ^loop(%a, %b : i64, i64)
    ^loop(%x: i64, %y: i64):
      %stop = vm.cmp.eq.i64 %y, %zero : i64
      vm.cond_br %stop, ^done, ^step
    ^step:
      %rest = vm.rem.i64.s %x, %y : i64
      vm.br ^loop(%y, %rest : i64, i64)
    ^done:
      %e1 = vm.const.i64 21
      vm.check.eq %x, %e1 : i64
      vm.return
  }
  vm.export @greatest_common_divisor

  vm.func private @collatz_steps() {
      %c1 = vm.const.i32 1
      %c3 = vm.const.i32 3
      %start = vm.global.load.i32 @i32_27 : i32
      %zero = vm.const.i32.zero
      vm.br ^loop(%start, %zero : i32, i32)
    ^loop(%n: i32, %steps: i32):
      %ended = vm.cmp.eq.i32 %n, %c1 : i32
      vm.cond_br %ended, ^done, ^step
    ^step:
      %odd = vm.and.i32 %n, %c1 : i32
      %next_steps = vm.add.i32 %steps, %c1 : i32
      vm.cond_br %odd, ^up, ^down
    ^up:
      %tripled = vm.mul.i32 %n, %c3 : i32
      %up = vm.add.i32 %tripled, %c1 : i32
      vm.br ^loop(%up, %next_steps : i32, i32)
    ^down:
      %down = vm.shr.i32.u %n, %c1 : i32
      vm.br ^loop(%down, %next_steps : i32, i32)
    ^done:
      %e1 = vm.const.i32 111
      vm.check.eq %steps, %e1 : i32
      vm.return
  }
  vm.export @collatz_steps
}
