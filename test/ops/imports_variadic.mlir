// Imports with variable numbers of arguments: several segments, tuples, references, empty segments.
vm.module public @imports_variadic {
  vm.import private @test_host.sum(%values : i32 ...) -> i32
  vm.import private @test_host.weigh(%scale : i64, %values : i32 ..., %weights : i64 ..., %bias : i32) -> i64
  vm.import private @test_host.pairs(%pairs : tuple<i32, i64> ...) -> i64
  vm.import private @test_host.lengths(%buffers : !vm.buffer ...) -> i64
  vm.import private @test_host.slices(%slices : tuple<!vm.buffer, i64, i64> ..., %factors : i32 ...) -> (i64, i32)
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_10 = 10 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_m7 = -7 : i32
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64

  vm.func private @one_segment() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.sum([%a, %b, %c]) : (i32 ...) -> i32
    %e1 = vm.const.i32 1
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @one_segment attributes {kiln_only = "variadic"}

  vm.func private @one_value() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.sum([%b]) : (i32 ...) -> i32
    %e1 = vm.const.i32 5
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @one_value attributes {kiln_only = "variadic"}

  vm.func private @empty_segment() {
    %r = vm.call.variadic @test_host.sum([]) : (i32 ...) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @empty_segment attributes {kiln_only = "variadic"}

  vm.func private @repeated_value() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.sum([%b, %b, %b, %b]) : (i32 ...) -> i32
    %e1 = vm.const.i32 20
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @repeated_value attributes {kiln_only = "variadic"}

  vm.func private @calls_with_different_counts() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.sum([%a, %b]) : (i32 ...) -> i32
    %s = vm.call.variadic @test_host.sum([%a, %b, %r, %r]) : (i32 ...) -> i32
    %e1 = vm.const.i32 24
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @calls_with_different_counts attributes {kiln_only = "variadic"}

  // scale * sum of values + sum of weights + bias.
  vm.func private @two_segments_between_values() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.weigh(%x, [%a, %b], [%y, %x, %y], %c) : (i64, i32 ..., i64 ..., i32) -> i64
    %e1 = vm.const.i64 38654705677
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @two_segments_between_values attributes {kiln_only = "variadic"}

  vm.func private @one_segment_empty_of_two() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.weigh(%y, [], [%x], %a) : (i64, i32 ..., i64 ..., i32) -> i64
    %e1 = vm.const.i64 4294967299
    vm.check.eq %r, %e1 : i64
    %s = vm.call.variadic @test_host.weigh(%y, [%a], [], %a) : (i64, i32 ..., i64 ..., i32) -> i64
    %e2 = vm.const.i64 33
    vm.check.eq %s, %e2 : i64
    vm.return
  }
  vm.export @one_segment_empty_of_two attributes {kiln_only = "variadic"}

  // Sum of the products.
  vm.func private @tuples() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %r = vm.call.variadic @test_host.pairs([(%a, %y), (%b, %x)]) : (tuple<i32, i64> ...) -> i64
    %e1 = vm.const.i64 21474836510
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @tuples attributes {kiln_only = "variadic"}

  vm.func private @no_tuples() {
    %r = vm.call.variadic @test_host.pairs([]) : (tuple<i32, i64> ...) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @no_tuples attributes {kiln_only = "variadic"}

  vm.func private @references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %z = vm.const.ref.rodata @bytes : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    %r = vm.call.variadic @test_host.lengths([%p, %q, %z, %null, %p]) : (!vm.buffer ...) -> i64
    %e1 = vm.const.i64 17
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @references attributes {kiln_only = "variadic"}

  // Sum of everything in the slices, product of the factors.
  vm.func private @tuples_with_references() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %r:2 = vm.call.variadic @test_host.slices([(%p, %y, %x), (%q, %y, %y)], [%a, %b]) : (tuple<!vm.buffer, i64, i64> ..., i32 ...) -> (i64, i32)
    %e1 = vm.const.i64 4294967336
    vm.check.eq %r#0, %e1 : i64
    %e2 = vm.const.i32 15
    vm.check.eq %r#1, %e2 : i32
    vm.return
  }
  vm.export @tuples_with_references attributes {kiln_only = "variadic"}

  // The host refuses a null buffer in a slice.
  vm.func private @failure_in_the_host() {
    %a = vm.global.load.i32 @i32_3 : i32
    %b = vm.global.load.i32 @i32_5 : i32
    %c = vm.global.load.i32 @i32_m7 : i32
    %x = vm.global.load.i64 @i64_x100000000 : i64
    %y = vm.global.load.i64 @i64_10 : i64
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    %r:2 = vm.call.variadic @test_host.slices([(%null, %y, %y), (%p, %y, %y)], []) : (tuple<!vm.buffer, i64, i64> ..., i32 ...) -> (i64, i32)
    %e1 = vm.const.i64 0
    vm.check.eq %r#0, %e1 : i64
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %p_length, %e2, "p" : i64
    vm.return
  }
  vm.export @failure_in_the_host attributes {expected_status = 3 : i32, kiln_only = "variadic"}

  vm.func private @in_a_loop() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_10 : i32
    vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %sum: i32):
    %next_sum = vm.call.variadic @test_host.sum([%sum, %i]) : (i32 ...) -> i32
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next, %next_sum : i32, i32), ^done
    ^done:
    %e1 = vm.const.i32 45
    vm.check.eq %next_sum, %e1 : i32
    vm.return
  }
  vm.export @in_a_loop attributes {kiln_only = "variadic"}
}
