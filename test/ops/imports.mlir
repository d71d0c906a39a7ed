// Calls to another module: argument and result order, both widths, references, failures, state on the other side.
vm.module public @imports {
  vm.import private @test_host.nothing()
  vm.import private @test_host.add(%a : i32, %b : i32) -> i32 attributes {nosideeffects}
  vm.import private @test_host.mix(i32, i64, i32, i64) -> (i64, i32)
  vm.import private @test_host.count() -> i32 attributes {minimum_version = 2 : i32}
  vm.import private @test_host.fail(%status : i32)
  vm.import private @test_host.fail_after_result(%status : i32) -> (i32, !vm.buffer)
  vm.import private @test_host.same(%buffer : !vm.buffer) -> !vm.buffer
  vm.import private @test_host.swap(!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
  vm.import private @test_host.twice(!vm.buffer) -> (!vm.buffer, !vm.buffer)
  vm.import private @test_host.make(%length : i64) -> !vm.buffer
  vm.import private @test_host.length(!vm.buffer) -> i64
  vm.import private @test_host.keep(!vm.buffer)
  vm.import private @test_host.kept() -> !vm.buffer
  vm.import private @test_host.fill(%buffer : !vm.buffer, %value : i32)
  vm.import private @test_host.list_size(!vm.list<i32>) -> i32
  vm.import private @test_host.is_null(!vm.ref<?>) -> i32
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_10 = 10 : i32
  vm.global.i32 private mutable @i32_12 = 12 : i32
  vm.global.i32 private mutable @i32_14 = 14 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_40 = 40 : i32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_90 = 90 : i32
  vm.global.i32 private mutable @i32_m5 = -5 : i32
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_8 = 8 : i64
  vm.global.i64 private mutable @i64_9 = 9 : i64
  vm.global.i64 private mutable @i64_x100000000 = 4294967296 : i64

  vm.func private @no_arguments_and_results() {
    vm.call @test_host.nothing() : () -> ()
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @no_arguments_and_results

  vm.func private @two_arguments() {
    %a = vm.global.load.i32 @i32_40 : i32
    %b = vm.global.load.i32 @i32_2 : i32
    %r = vm.call @test_host.add(%a, %b) {nosideeffects} : (i32, i32) -> i32
    %e1 = vm.const.i32 42
    vm.check.eq %r, %e1 : i32
    %s = vm.call @test_host.add(%r, %r) : (i32, i32) -> i32
    %e2 = vm.const.i32 84
    vm.check.eq %s, %e2 : i32
    vm.return
  }
  vm.export @two_arguments

  vm.func private @mixed_widths() {
    %a = vm.global.load.i32 @i32_m5 : i32
    %b = vm.global.load.i64 @i64_x100000000 : i64
    %c = vm.global.load.i32 @i32_7 : i32
    %d = vm.global.load.i64 @i64_3 : i64
    %r:2 = vm.call @test_host.mix(%a, %b, %c, %d) : (i32, i64, i32, i64) -> (i64, i32)
    %e1 = vm.const.i64 12884901903
    vm.check.eq %r#0, %e1 : i64
    %e2 = vm.const.i32 12
    vm.check.eq %r#1, %e2 : i32
    vm.return
  }
  vm.export @mixed_widths

  vm.func private @host_keeps_state() {
    %a = vm.call @test_host.count() : () -> i32
    %b = vm.call @test_host.count() : () -> i32
    %d = vm.sub.i32 %b, %a : i32
    %e1 = vm.const.i32 1
    vm.check.eq %a, %e1 : i32
    %e2 = vm.const.i32 1
    vm.check.eq %d, %e2 : i32
    vm.return
  }
  vm.export @host_keeps_state

  vm.func private @unused_result_still_calls() {
    %a = vm.call @test_host.count() : () -> i32
    %b = vm.call @test_host.count() : () -> i32
    %e1 = vm.const.i32 2
    vm.check.eq %b, %e1 : i32
    vm.return
  }
  vm.export @unused_result_still_calls

  vm.func private @host_fails() {
    %s = vm.global.load.i32 @i32_6 : i32
    vm.call @test_host.fail(%s) : (i32) -> ()
    vm.return
  }
  vm.export @host_fails attributes {expected_status = 6 : i32}

  vm.func private @host_does_not_fail() {
    %s = vm.global.load.i32 @i32_0 : i32
    vm.call @test_host.fail(%s) : (i32) -> ()
    vm.return
  }
  vm.export @host_does_not_fail

  vm.func private @host_fails_while_references_are_held() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %s = vm.global.load.i32 @i32_12 : i32
    vm.call @test_host.fail(%s) : (i32) -> ()
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @host_fails_while_references_are_held attributes {expected_status = 12 : i32}

  vm.func private @host_fails_after_making_a_result() {
    %s = vm.global.load.i32 @i32_14 : i32
    %r:2 = vm.call @test_host.fail_after_result(%s) : (i32) -> (i32, !vm.buffer)
    %e1 = vm.const.i32 0
    vm.check.eq %r#0, %e1 : i32
    vm.return
  }
  vm.export @host_fails_after_making_a_result attributes {expected_status = 14 : i32}

  vm.func private @results_of_both_kinds() {
    %s = vm.global.load.i32 @i32_0 : i32
    %r:2 = vm.call @test_host.fail_after_result(%s) : (i32) -> (i32, !vm.buffer)
    %e1 = vm.const.i32 0
    vm.check.eq %r#0, %e1 : i32
    %n = vm.buffer.length %r#1 : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %n, %e2 : i64
    vm.return
  }
  vm.export @results_of_both_kinds

  vm.func private @reference_there_and_back() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q = vm.call @test_host.same(%p) : (!vm.buffer) -> !vm.buffer
    %same = vm.cmp.eq.ref %p, %q : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @reference_there_and_back

  vm.func private @last_use_is_an_argument() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %n = vm.call @test_host.length(%p) : (!vm.buffer) -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @last_use_is_an_argument

  vm.func private @same_reference_twice() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %r:2 = vm.call @test_host.swap(%p, %p) : (!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
    %same = vm.cmp.eq.ref %r#0, %r#1 : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @same_reference_twice

  vm.func private @two_references_swapped() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %r:2 = vm.call @test_host.swap(%p, %q) : (!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
    %a = vm.buffer.length %r#0 : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %a, %e1 : i64
    %b = vm.buffer.length %r#1 : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %b, %e2 : i64
    vm.return
  }
  vm.export @two_references_swapped

  vm.func private @one_reference_returned_twice() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %r:2 = vm.call @test_host.twice(%p) : (!vm.buffer) -> (!vm.buffer, !vm.buffer)
    %same = vm.cmp.eq.ref %r#0, %r#1 : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @one_reference_returned_twice

  vm.func private @only_second_reference_result_used() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 6
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer
    %r:2 = vm.call @test_host.swap(%p, %q) : (!vm.buffer, !vm.buffer) -> (!vm.buffer, !vm.buffer)
    %b = vm.buffer.length %r#1 : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %b, %e1 : i64
    vm.return
  }
  vm.export @only_second_reference_result_used

  vm.func private @object_made_by_the_host() {
    %n = vm.global.load.i64 @i64_9 : i64
    %p = vm.call @test_host.make(%n) : (i64) -> !vm.buffer
    %x = vm.global.load.i32 @i32_7 : i32
    %c8 = vm.global.load.i64 @i64_8 : i64
    vm.buffer.store.i8 %x, %p[%c8] : i32 -> !vm.buffer
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 9
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
  }
  vm.export @object_made_by_the_host

  vm.func private @object_made_by_the_host_is_dropped() {
    %n = vm.global.load.i64 @i64_9 : i64
    %p = vm.call @test_host.make(%n) : (i64) -> !vm.buffer
    vm.return
  }
  vm.export @object_made_by_the_host_is_dropped

  vm.func private @host_keeps_a_reference() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    vm.call @test_host.keep(%p) : (!vm.buffer) -> ()
    %q = vm.call @test_host.kept() : () -> !vm.buffer
    %q_length = vm.buffer.length %q : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %q_length, %e1, "q" : i64
    vm.return
  }
  vm.export @host_keeps_a_reference

  vm.func private @host_writes_a_buffer() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %v = vm.global.load.i32 @i32_90 : i32
    vm.call @test_host.fill(%p, %v) : (!vm.buffer, i32) -> ()
    %zero = vm.const.i64.zero
    %w = vm.buffer.load.i32 %p[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 1515870810
    vm.check.eq %w, %e1 : i32
    vm.return
  }
  vm.export @host_writes_a_buffer

  vm.func private @buffer_read_again_after_the_host_wrote() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %zero = vm.const.i64.zero
    %v0 = vm.buffer.load.i32 %p[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %v0, %e1 : i32
    %v = vm.global.load.i32 @i32_1 : i32
    vm.call @test_host.fill(%p, %v) : (!vm.buffer, i32) -> ()
    %w = vm.buffer.load.i32 %p[%zero] : !vm.buffer -> i32
    %e2 = vm.const.i32 16843009
    vm.check.eq %w, %e2 : i32
    vm.return
  }
  vm.export @buffer_read_again_after_the_host_wrote

  vm.func private @host_may_not_write_rodata() {
    %p = vm.const.ref.rodata @bytes : !vm.buffer
    %v = vm.global.load.i32 @i32_90 : i32
    vm.call @test_host.fill(%p, %v) : (!vm.buffer, i32) -> ()
    vm.return
  }
  vm.export @host_may_not_write_rodata attributes {expected_status = 7 : i32}

  vm.func private @rodata_as_argument() {
    %p = vm.const.ref.rodata @bytes : !vm.buffer
    %n = vm.call @test_host.length(%p) : (!vm.buffer) -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %n, %e1 : i64
    vm.call @test_host.keep(%p) : (!vm.buffer) -> ()
    %q = vm.call @test_host.kept() : () -> !vm.buffer
    %same = vm.cmp.eq.ref %p, %q : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %same, %e2 : i32
    vm.return
  }
  vm.export @rodata_as_argument

  vm.func private @null_as_argument_and_result() {
    %null = vm.const.ref.zero : !vm.buffer
    %n = vm.call @test_host.length(%null) : (!vm.buffer) -> i64
    %e1 = vm.const.i64 -1
    vm.check.eq %n, %e1 : i64
    %q = vm.call @test_host.same(%null) : (!vm.buffer) -> !vm.buffer
    %nz = vm.cmp.nz.ref %q : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %nz, %e2 : i32
    %k = vm.call @test_host.kept() : () -> !vm.buffer
    %k_nz = vm.cmp.nz.ref %k : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %k_nz, %e3 : i32
    vm.return
  }
  vm.export @null_as_argument_and_result

  vm.func private @list_as_argument() {
    %c3 = vm.global.load.i32 @i32_3 : i32
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<i32>
    vm.list.resize %list, %c3 : (!vm.list<i32>, i32)
    %n = vm.call @test_host.list_size(%list) : (!vm.list<i32>) -> i32
    %e1 = vm.const.i32 3
    vm.check.eq %n, %e1 : i32
    vm.return
  }
  vm.export @list_as_argument

  vm.func private @reference_of_any_type() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %any = vm.cast.ref.any %p : !vm.buffer -> !vm.ref<?>
    %r = vm.call @test_host.is_null(%any) : (!vm.ref<?>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %r, %e1 : i32
    %null = vm.const.ref.zero : !vm.ref<?>
    %s = vm.call @test_host.is_null(%null) : (!vm.ref<?>) -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %s, %e2 : i32
    vm.return
  }
  vm.export @reference_of_any_type

  vm.func private @calls_in_a_loop() {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %n = vm.global.load.i32 @i32_10 : i32
    vm.br ^loop(%zero, %zero : i32, i32)
    ^loop(%i: i32, %sum: i32):
    %next_sum = vm.call @test_host.add(%sum, %i) : (i32, i32) -> i32
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %n : i32
    vm.cond_br %more, ^loop(%next, %next_sum : i32, i32), ^done
    ^done:
    %e1 = vm.const.i32 45
    vm.check.eq %next_sum, %e1 : i32
    vm.return
  }
  vm.export @calls_in_a_loop

  vm.func private @required_import_is_resolved() {
    %r = vm.import.resolved @test_host.add : i32
    %e1 = vm.const.i32 1
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @required_import_is_resolved
}
