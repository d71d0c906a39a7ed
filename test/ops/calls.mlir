// Internal calls: argument and result order, both widths, several results, references, failures. Each callee exists twice:
// once the compiler may inline it and once it may not.
vm.module public @calls {
  vm.global.i32 private mutable @calls : i32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_11 = 11 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_m2 = -2 : i32
  vm.global.i32 private mutable @i32_m3 = -3 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_12 = 12 : i64
  vm.global.i64 private mutable @i64_2 = 2 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_50 = 50 : i64
  vm.global.i64 private mutable @i64_9 = 9 : i64
  vm.global.i64 private mutable @i64_m5 = -5 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64
  vm.global.i64 private mutable @i64_x10000000000 = 1099511627776 : i64
  vm.global.i64 private mutable @i64_x700000007 = 30064771079 : i64
  vm.global.i64 private mutable @i64_xFFFFFFFE00000000 = -8589934592 : i64

  vm.func private @mix(%a: i32, %b: i64, %d: i64) -> (i64, i32, i64) {
    %c = vm.ext.i32.i64.s %a : i32 -> i64
    %wide = vm.sub.i64 %b, %c : i64
    %low = vm.trunc.i64.i32 %d : i64 -> i32
    %narrow = vm.mul.i32 %a, %low : i32
    vm.return %wide, %narrow, %d : i64, i32, i64
  }

  vm.func private @fail_if(%a: i32) {
      %c5 = vm.const.i32 5
      vm.cond_br %a, ^bad, ^good
    ^bad:
      vm.fail %c5, "asked to fail"
    ^good:
      vm.return
  }

  vm.func private @first(%x: !vm.buffer, %y: !vm.buffer) -> !vm.buffer {
    vm.return %x : !vm.buffer
  }

  vm.func private @twice(%x: !vm.buffer) -> (!vm.buffer, !vm.buffer) {
    vm.return %x, %x : !vm.buffer, !vm.buffer
  }

  vm.func private @swap(%x: !vm.buffer, %y: !vm.buffer) -> (!vm.buffer, !vm.buffer) {
    vm.return %y, %x : !vm.buffer, !vm.buffer
  }

  vm.func private @make(%n: i64) -> (!vm.buffer, i64) {
    %align = vm.const.i32 0
    %r = vm.buffer.alloc %n, %align : !vm.buffer
    vm.return %r, %n : !vm.buffer, i64
  }

  vm.func private @drop(%x: !vm.buffer, %y: i32) {
    vm.return
  }

  vm.func private @mix_out_of_line(%a: i32, %b: i64, %d: i64) -> (i64, i32, i64) attributes {inlining_policy = #util.inline.never} {
    %c = vm.ext.i32.i64.s %a : i32 -> i64
    %wide = vm.sub.i64 %b, %c : i64
    %low = vm.trunc.i64.i32 %d : i64 -> i32
    %narrow = vm.mul.i32 %a, %low : i32
    vm.return %wide, %narrow, %d : i64, i32, i64
  }

  vm.func private @fail_if_out_of_line(%a: i32) attributes {inlining_policy = #util.inline.never} {
      %c5 = vm.const.i32 5
      vm.cond_br %a, ^bad, ^good
    ^bad:
      vm.fail %c5, "asked to fail"
    ^good:
      vm.return
  }

  vm.func private @first_out_of_line(%x: !vm.buffer, %y: !vm.buffer) -> !vm.buffer attributes {inlining_policy = #util.inline.never} {
    vm.return %x : !vm.buffer
  }

  vm.func private @twice_out_of_line(%x: !vm.buffer) -> (!vm.buffer, !vm.buffer) attributes {inlining_policy = #util.inline.never} {
    vm.return %x, %x : !vm.buffer, !vm.buffer
  }

  vm.func private @swap_out_of_line(%x: !vm.buffer, %y: !vm.buffer) -> (!vm.buffer, !vm.buffer) attributes {inlining_policy = #util.inline.never} {
    vm.return %y, %x : !vm.buffer, !vm.buffer
  }

  vm.func private @make_out_of_line(%n: i64) -> (!vm.buffer, i64) attributes {inlining_policy = #util.inline.never} {
    %align = vm.const.i32 0
    %r = vm.buffer.alloc %n, %align : !vm.buffer
    vm.return %r, %n : !vm.buffer, i64
  }

  vm.func private @drop_out_of_line(%x: !vm.buffer, %y: i32) attributes {inlining_policy = #util.inline.never} {
    vm.return
  }

  vm.func private @mixed_widths() {
    %a = vm.global.load.i32 @i32_m3 : i32
    %b = vm.global.load.i64 @i64_x100000000 : i64
    %d = vm.global.load.i64 @i64_x700000007 : i64
    %r:3 = vm.call @mix(%a, %b, %d) : (i32, i64, i64) -> (i64, i32, i64)
    %e1 = vm.const.i64 4294967299
    vm.check.eq %r#0, %e1, "first" : i64
    %e2 = vm.const.i32 -21
    vm.check.eq %r#1, %e2, "second" : i32
    %e3 = vm.const.i64 30064771079
    vm.check.eq %r#2, %e3, "third" : i64
    vm.return
  }
  vm.export @mixed_widths

  vm.func private @only_one_result_used() {
    %a = vm.global.load.i32 @i32_2 : i32
    %b = vm.global.load.i64 @i64_50 : i64
    %d = vm.global.load.i64 @i64_5 : i64
    %r:3 = vm.call @mix(%a, %b, %d) : (i32, i64, i64) -> (i64, i32, i64)
    %e1 = vm.const.i32 10
    vm.check.eq %r#1, %e1 : i32
    vm.return
  }
  vm.export @only_one_result_used

  vm.func private @failure_passes_through() {
    %yes = vm.global.load.i32 @i32_1 : i32
    vm.call @fail_if(%yes) : (i32) -> ()
    vm.return
  }
  vm.export @failure_passes_through attributes {expected_status = 5 : i32}

  vm.func private @failure_releases_what_the_caller_holds() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %yes = vm.global.load.i32 @i32_1 : i32
    vm.call @fail_if(%yes) : (i32) -> ()
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "not reached" : i64
    vm.return
  }
  vm.export @failure_releases_what_the_caller_holds attributes {expected_status = 5 : i32}

  vm.func private @no_failure() {
    %no = vm.global.load.i32 @i32_0 : i32
    vm.call @fail_if(%no) : (i32) -> ()
    vm.return
  }
  vm.export @no_failure

  vm.func private @reference_results() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %x = vm.call @first(%p, %q) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %x_length, %e1, "first" : i64
    %y:2 = vm.call @swap(%p, %q) : (!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
    %y0 = vm.buffer.length %y#0 : !vm.buffer -> i64
    %e2 = vm.const.i64 6
    vm.check.eq %y0, %e2, "swapped" : i64
    %y1 = vm.buffer.length %y#1 : !vm.buffer -> i64
    %e3 = vm.const.i64 4
    vm.check.eq %y1, %e3, "swapped back" : i64
    vm.return
  }
  vm.export @reference_results

  vm.func private @one_reference_returned_twice() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %r:2 = vm.call @twice(%p) : (!vm.buffer) -> (!vm.buffer, !vm.buffer)
    %same = vm.cmp.eq.ref %r#0, %r#1 : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same object" : i32
    %itself = vm.cmp.eq.ref %r#0, %p : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %itself, %e2, "the argument" : i32
    vm.return
  }
  vm.export @one_reference_returned_twice

  vm.func private @one_reference_passed_twice() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %x = vm.call @first(%p, %p) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %x_length, %e1, "length" : i64
    vm.return
  }
  vm.export @one_reference_passed_twice

  vm.func private @fresh_reference_returned() {
    %n = vm.global.load.i64 @i64_12 : i64
    %r:2 = vm.call @make(%n) : (i64) -> (!vm.buffer, i64)
    %length = vm.buffer.length %r#0 : !vm.buffer -> i64
    vm.check.eq %length, %r#1, "length" : i64
    vm.return
  }
  vm.export @fresh_reference_returned

  // A returned object that nobody uses is released.
  vm.func private @results_are_dropped() {
    %n = vm.global.load.i64 @i64_12 : i64
    %r:2 = vm.call @make(%n) : (i64) -> (!vm.buffer, i64)
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @results_are_dropped

  vm.func private @null_arguments() {
    %null = vm.const.ref.zero : !vm.buffer
    %c1 = vm.global.load.i32 @i32_1 : i32
    vm.call @drop(%null, %c1) : (!vm.buffer, i32) -> ()
    %x = vm.call @first(%null, %null) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_arguments

  vm.func private @mixed_widths_out_of_line() {
    %a = vm.global.load.i32 @i32_m3 : i32
    %b = vm.global.load.i64 @i64_x100000000 : i64
    %d = vm.global.load.i64 @i64_x700000007 : i64
    %r:3 = vm.call @mix_out_of_line(%a, %b, %d) : (i32, i64, i64) -> (i64, i32, i64)
    %e1 = vm.const.i64 4294967299
    vm.check.eq %r#0, %e1, "first" : i64
    %e2 = vm.const.i32 -21
    vm.check.eq %r#1, %e2, "second" : i32
    %e3 = vm.const.i64 30064771079
    vm.check.eq %r#2, %e3, "third" : i64
    vm.return
  }
  vm.export @mixed_widths_out_of_line

  vm.func private @only_one_result_used_out_of_line() {
    %a = vm.global.load.i32 @i32_2 : i32
    %b = vm.global.load.i64 @i64_50 : i64
    %d = vm.global.load.i64 @i64_5 : i64
    %r:3 = vm.call @mix_out_of_line(%a, %b, %d) : (i32, i64, i64) -> (i64, i32, i64)
    %e1 = vm.const.i32 10
    vm.check.eq %r#1, %e1 : i32
    vm.return
  }
  vm.export @only_one_result_used_out_of_line

  vm.func private @failure_passes_through_out_of_line() {
    %yes = vm.global.load.i32 @i32_1 : i32
    vm.call @fail_if_out_of_line(%yes) : (i32) -> ()
    vm.return
  }
  vm.export @failure_passes_through_out_of_line attributes {expected_status = 5 : i32}

  vm.func private @failure_releases_what_the_caller_holds_out_of_line() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %yes = vm.global.load.i32 @i32_1 : i32
    vm.call @fail_if_out_of_line(%yes) : (i32) -> ()
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "not reached" : i64
    vm.return
  }
  vm.export @failure_releases_what_the_caller_holds_out_of_line attributes {expected_status = 5 : i32}

  vm.func private @no_failure_out_of_line() {
    %no = vm.global.load.i32 @i32_0 : i32
    vm.call @fail_if_out_of_line(%no) : (i32) -> ()
    vm.return
  }
  vm.export @no_failure_out_of_line

  vm.func private @reference_results_out_of_line() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %x = vm.call @first_out_of_line(%p, %q) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %x_length, %e1, "first" : i64
    %y:2 = vm.call @swap_out_of_line(%p, %q) : (!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
    %y0 = vm.buffer.length %y#0 : !vm.buffer -> i64
    %e2 = vm.const.i64 6
    vm.check.eq %y0, %e2, "swapped" : i64
    %y1 = vm.buffer.length %y#1 : !vm.buffer -> i64
    %e3 = vm.const.i64 4
    vm.check.eq %y1, %e3, "swapped back" : i64
    vm.return
  }
  vm.export @reference_results_out_of_line

  vm.func private @one_reference_returned_twice_out_of_line() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %r:2 = vm.call @twice_out_of_line(%p) : (!vm.buffer) -> (!vm.buffer, !vm.buffer)
    %same = vm.cmp.eq.ref %r#0, %r#1 : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same object" : i32
    %itself = vm.cmp.eq.ref %r#0, %p : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %itself, %e2, "the argument" : i32
    vm.return
  }
  vm.export @one_reference_returned_twice_out_of_line

  vm.func private @one_reference_passed_twice_out_of_line() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %x = vm.call @first_out_of_line(%p, %p) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %x_length, %e1, "length" : i64
    vm.return
  }
  vm.export @one_reference_passed_twice_out_of_line

  vm.func private @fresh_reference_returned_out_of_line() {
    %n = vm.global.load.i64 @i64_12 : i64
    %r:2 = vm.call @make_out_of_line(%n) : (i64) -> (!vm.buffer, i64)
    %length = vm.buffer.length %r#0 : !vm.buffer -> i64
    vm.check.eq %length, %r#1, "length" : i64
    vm.return
  }
  vm.export @fresh_reference_returned_out_of_line

  // A returned object that nobody uses is released.
  vm.func private @results_are_dropped_out_of_line() {
    %n = vm.global.load.i64 @i64_12 : i64
    %r:2 = vm.call @make_out_of_line(%n) : (i64) -> (!vm.buffer, i64)
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @results_are_dropped_out_of_line

  vm.func private @null_arguments_out_of_line() {
    %null = vm.const.ref.zero : !vm.buffer
    %c1 = vm.global.load.i32 @i32_1 : i32
    vm.call @drop_out_of_line(%null, %c1) : (!vm.buffer, i32) -> ()
    %x = vm.call @first_out_of_line(%null, %null) : (!vm.buffer, !vm.buffer) -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_arguments_out_of_line

  vm.func private @count() -> i32 attributes {inlining_policy = #util.inline.never} {
    %c1 = vm.const.i32 1
    %x = vm.global.load.i32 @calls : i32
    %y = vm.add.i32 %x, %c1 : i32
    vm.global.store.i32 %y, @calls : i32
    vm.return %y : i32
  }

  vm.func private @calls_happen_in_order() {
    %a = vm.call @count() : () -> i32
    %b = vm.call @count() : () -> i32
    %c = vm.call @count() : () -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %a, %e1 : i32
    %e2 = vm.const.i32 2
    vm.check.eq %b, %e2 : i32
    %e3 = vm.const.i32 3
    vm.check.eq %c, %e3 : i32
    vm.return
  }
  vm.export @calls_happen_in_order

  vm.func private @call_with_unused_result_still_happens() {
    %a = vm.call @count() : () -> i32
    %b = vm.call @count() : () -> i32
    %n = vm.global.load.i32 @calls : i32
    %e1 = vm.const.i32 2
    vm.check.eq %n, %e1 : i32
    vm.return
  }
  vm.export @call_with_unused_result_still_happens

  vm.func private @many(%a: i32, %b: i64, %c: i32, %d: i64, %e: i32, %f: i64, %g: i32, %h: i64, %i: i32, %j: i64, %k: i32, %l: i64, %nil: i64) -> i64 attributes {inlining_policy = #util.inline.never} {
    %s0 = vm.ext.i32.i64.s %a : i32 -> i64
    %w1 = vm.add.i64 %b, %nil : i64
    %k1 = vm.const.i64 2
    %s1 = vm.fma.i64 %w1, %k1, %s0 : i64
    %w2 = vm.ext.i32.i64.s %c : i32 -> i64
    %k2 = vm.const.i64 3
    %s2 = vm.fma.i64 %w2, %k2, %s1 : i64
    %w3 = vm.add.i64 %d, %nil : i64
    %k3 = vm.const.i64 4
    %s3 = vm.fma.i64 %w3, %k3, %s2 : i64
    %w4 = vm.ext.i32.i64.s %e : i32 -> i64
    %k4 = vm.const.i64 5
    %s4 = vm.fma.i64 %w4, %k4, %s3 : i64
    %w5 = vm.add.i64 %f, %nil : i64
    %k5 = vm.const.i64 6
    %s5 = vm.fma.i64 %w5, %k5, %s4 : i64
    %w6 = vm.ext.i32.i64.s %g : i32 -> i64
    %k6 = vm.const.i64 7
    %s6 = vm.fma.i64 %w6, %k6, %s5 : i64
    %w7 = vm.add.i64 %h, %nil : i64
    %k7 = vm.const.i64 8
    %s7 = vm.fma.i64 %w7, %k7, %s6 : i64
    %w8 = vm.ext.i32.i64.s %i : i32 -> i64
    %k8 = vm.const.i64 9
    %s8 = vm.fma.i64 %w8, %k8, %s7 : i64
    %w9 = vm.add.i64 %j, %nil : i64
    %k9 = vm.const.i64 10
    %s9 = vm.fma.i64 %w9, %k9, %s8 : i64
    %w10 = vm.ext.i32.i64.s %k : i32 -> i64
    %k10 = vm.const.i64 11
    %s10 = vm.fma.i64 %w10, %k10, %s9 : i64
    %w11 = vm.add.i64 %l, %nil : i64
    %k11 = vm.const.i64 12
    %s11 = vm.fma.i64 %w11, %k11, %s10 : i64
    vm.return %s11 : i64
  }

  vm.func private @many_arguments() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i64 @i64_m5 : i64
    %c = vm.global.load.i32 @i32_7 : i32
    %d = vm.global.load.i64 @i64_x10000000000 : i64
    %e = vm.global.load.i32 @i32_m2 : i32
    %f = vm.global.load.i64 @i64_9 : i64
    %g = vm.global.load.i32 @i32_11 : i32
    %h = vm.global.load.i64 @i64_xFFFFFFFE00000000 : i64
    %i = vm.global.load.i32 @i32_1 : i32
    %j = vm.global.load.i64 @i64_2 : i64
    %k = vm.global.load.i32 @i32_m3 : i32
    %l = vm.global.load.i64 @i64_4 : i64
    %nil = vm.global.load.i64 @i64_0 : i64
    %r = vm.call @many(%a, %b, %c, %d, %e, %f, %g, %h, %i, %j, %k, %l, %nil) : (i32, i64, i32, i64, i32, i64, i32, i64, i32, i64, i32, i64, i64) -> i64
    %e1 = vm.const.i64 4329327034547
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @many_arguments

  vm.func private @is_even(%n: i32) -> i32 {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %r = vm.and.i32 %n, %c1 : i32
    %even = vm.cmp.eq.i32 %r, %zero : i32
    vm.return %even : i32
  }

  vm.func private @count_even(%n: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %total: i32):
      %more = vm.cmp.lt.i32.s %i, %n : i32
      vm.cond_br %more, ^body, ^done
    ^body:
      %even = vm.call @is_even(%i) : (i32) -> i32
      %next_total = vm.add.i32 %total, %even : i32
      %next = vm.add.i32 %i, %c1 : i32
      vm.br ^loop(%next, %next_total : i32, i32)
    ^done:
      vm.return %total : i32
  }

  vm.func private @calls_in_a_loop() {
    %n = vm.global.load.i32 @i32_11 : i32
    %r = vm.call @count_even(%n) : (i32) -> i32
    %e1 = vm.const.i32 6
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @calls_in_a_loop

  vm.func private @guarded(%n: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %zero = vm.const.i32.zero
    %ok = vm.cmp.gt.i32.s %n, %zero : i32
    %c1 = vm.const.i32 1
    %bad = vm.xor.i32 %ok, %c1 : i32
    %c11 = vm.const.i32 11
    vm.cond_fail %bad, %c11, "not positive"
    vm.return %n : i32
  }

  vm.func private @failure_inside_a_loop() {
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_5 : i32
      vm.br ^loop(%n : i32)
    ^loop(%i: i32):
      %r = vm.call @guarded(%i) : (i32) -> i32
      %next = vm.sub.i32 %r, %c1 : i32
      vm.br ^loop(%next : i32)
  }
  vm.export @failure_inside_a_loop attributes {expected_status = 11 : i32}
}
