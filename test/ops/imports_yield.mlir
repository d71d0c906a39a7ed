// Imports that suspend: the host is begun, resumed and cancelled.
vm.module public @imports_yield {
  vm.import private @test_host.wait(%turns : i32, %value : i64) -> i64 attributes {vm.yield}
  vm.import private @test_host.wait_then_fail(%turns : i32, %status : i32) attributes {vm.yield}
  vm.import private @test_host.wait_all(%turns : i32, %buffers : !vm.buffer ...) -> i64 attributes {vm.yield}
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64

  vm.func private @waits_three_turns() {
    %n = vm.global.load.i32 @i32_3 : i32
    %v = vm.global.load.i64 @i64_x100000001 : i64
    %r = vm.call @test_host.wait(%n, %v) : (i32, i64) -> i64
    %e1 = vm.const.i64 4294967297
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @waits_three_turns attributes {kiln_only = "yield", suspends = 3 : i32}

  vm.func private @does_not_wait() {
    %n = vm.global.load.i32 @i32_0 : i32
    %v = vm.global.load.i64 @i64_5 : i64
    %r = vm.call @test_host.wait(%n, %v) : (i32, i64) -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @does_not_wait attributes {kiln_only = "yield", suspends = 0 : i32}

  vm.func private @waits_twice() {
    %n = vm.global.load.i32 @i32_2 : i32
    %v = vm.global.load.i64 @i64_5 : i64
    %r = vm.call @test_host.wait(%n, %v) : (i32, i64) -> i64
    %s = vm.add.i64 %r, %v : i64
    %t = vm.call @test_host.wait(%n, %s) : (i32, i64) -> i64
    %e1 = vm.const.i64 10
    vm.check.eq %t, %e1 : i64
    vm.return
  }
  vm.export @waits_twice attributes {kiln_only = "yield", suspends = 4 : i32}

  vm.func private @fails_after_waiting() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %n = vm.global.load.i32 @i32_2 : i32
    %s = vm.global.load.i32 @i32_4 : i32
    vm.call @test_host.wait_then_fail(%n, %s) : (i32, i32) -> ()
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @fails_after_waiting attributes {expected_status = 4 : i32, kiln_only = "yield", suspends = 2 : i32}

  vm.func private @holds_references_while_waiting() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %n = vm.global.load.i32 @i32_1 : i32
    %v = vm.global.load.i64 @i64_5 : i64
    %r = vm.call @test_host.wait(%n, %v) : (i32, i64) -> i64
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @holds_references_while_waiting attributes {kiln_only = "yield", suspends = 1 : i32}

  vm.func private @waits_for_several_buffers() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %n = vm.global.load.i32 @i32_2 : i32
    %r = vm.call.variadic @test_host.wait_all(%n, [%p, %q]) : (i32, !vm.buffer ...) -> i64
    %e1 = vm.const.i64 10
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @waits_for_several_buffers attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @explicit() {
    %n = vm.global.load.i32 @i32_2 : i32
    %v = vm.global.load.i64 @i64_5 : i64
    vm.call.yieldable @test_host.wait(%n, %v) : (i32, i64) -> ^next (i64)
  ^next(%r: i64):
    vm.check.eq %r, %v : i64
    vm.call.variadic.yieldable @test_host.wait_all(%n) <segment_sizes = dense<[-1, 0]> : vector<2xi16>, segment_types = [i32, !vm.buffer]> : (i32) -> ^last (i64)
  ^last(%total: i64):
    %zero = vm.const.i64.zero
    vm.check.eq %total, %zero : i64
    vm.return
  }
  vm.export @explicit attributes {kiln_only = "yield", suspends = 4 : i32}

  vm.func private @wait_inside(%v: i64) -> i64 attributes {inlining_policy = #util.inline.never} {
    %n = vm.global.load.i32 @i32_2 : i32
    %r = vm.call @test_host.wait(%n, %v) : (i32, i64) -> i64
    %s = vm.add.i64 %r, %v : i64
    vm.return %s : i64
  }

  vm.func private @through_a_call() {
    %v = vm.global.load.i64 @i64_5 : i64
    %r = vm.call @wait_inside(%v) : (i64) -> i64
    %e1 = vm.const.i64 10
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @through_a_call attributes {kiln_only = "yield", suspends = 2 : i32}

  vm.func private @in_a_loop() {
    %zero = vm.const.i64.zero
    %c1 = vm.const.i64 1
    %turns = vm.global.load.i32 @i32_1 : i32
    %n = vm.global.load.i64 @i64_3 : i64
    vm.br ^loop(%zero : i64)
    ^loop(%i: i64):
    %same = vm.call @test_host.wait(%turns, %i) : (i32, i64) -> i64
    %next = vm.add.i64 %same, %c1 : i64
    %more = vm.cmp.lt.i64.s %next, %n : i64
    vm.cond_br %more, ^loop(%next : i64), ^done
    ^done:
    %e1 = vm.const.i64 3
    vm.check.eq %next, %e1 : i64
    vm.return
  }
  vm.export @in_a_loop attributes {kiln_only = "yield", suspends = 3 : i32}
}
