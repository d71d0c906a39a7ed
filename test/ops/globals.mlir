// Globals of integer and ref type: initial values, stores, refs that replace each other.
vm.module public @globals {
  vm.global.i32 private mutable @counter : i32
  vm.global.i32 private mutable @started = 40 : i32
  vm.global.i32 private @fixed = -17 : i32
  vm.global.i32 private mutable @smallest = -2147483648 : i32
  vm.global.i64 private mutable @wide : i64
  vm.global.i64 private mutable @wide_started = 1311768467463790320 : i64
  vm.global.i64 private @wide_fixed = -5 : i64
  vm.global.i64 private mutable @wide_smallest = -9223372036854775808 : i64
  vm.global.ref private mutable @buffer : !vm.buffer
  vm.global.ref private mutable @list : !vm.list<i32>
  vm.global.ref private mutable @any : !vm.ref<?>
  vm.rodata private @bytes dense<[1, 2, 3, 4]> : tensor<4xi8>
  vm.global.i64 private mutable @i64_100 = 100 : i64

  vm.func private @start_at_zero() {
    %counter = vm.global.load.i32 @counter : i32
    %e1 = vm.const.i32 0
    vm.check.eq %counter, %e1, "i32" : i32
    %wide = vm.global.load.i64 @wide : i64
    %e2 = vm.const.i64 0
    vm.check.eq %wide, %e2, "i64" : i64
    %buffer = vm.global.load.ref @buffer : !vm.buffer
    %nz = vm.cmp.nz.ref %buffer : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %nz, %e3, "ref" : i32
    vm.return
  }
  vm.export @start_at_zero

  vm.func private @initial_values() {
    %started = vm.global.load.i32 @started : i32
    %e1 = vm.const.i32 40
    vm.check.eq %started, %e1, "i32" : i32
    %fixed = vm.global.load.i32 @fixed : i32
    %e2 = vm.const.i32 -17
    vm.check.eq %fixed, %e2, "immutable i32" : i32
    %smallest = vm.global.load.i32 @smallest : i32
    %e3 = vm.const.i32 -2147483648
    vm.check.eq %smallest, %e3, "smallest i32" : i32
    %wide = vm.global.load.i64 @wide_started : i64
    %e4 = vm.const.i64 1311768467463790320
    vm.check.eq %wide, %e4, "i64" : i64
    %wide_fixed = vm.global.load.i64 @wide_fixed : i64
    %e5 = vm.const.i64 -5
    vm.check.eq %wide_fixed, %e5, "immutable i64" : i64
    %wide_smallest = vm.global.load.i64 @wide_smallest : i64
    %e6 = vm.const.i64 -9223372036854775808
    vm.check.eq %wide_smallest, %e6, "smallest i64" : i64
    vm.return
  }
  vm.export @initial_values

  vm.func private @store_then_load() {
    %x = vm.global.load.i32 @started : i32
    %c2 = vm.const.i32 2
    %y = vm.add.i32 %x, %c2 : i32
    vm.global.store.i32 %y, @counter : i32
    %z = vm.global.load.i32 @counter : i32
    %e1 = vm.const.i32 42
    vm.check.eq %z, %e1, "i32" : i32
    %unchanged = vm.global.load.i32 @started : i32
    %e2 = vm.const.i32 40
    vm.check.eq %unchanged, %e2, "neighbour" : i32
    %w = vm.global.load.i64 @wide_started : i64
    vm.global.store.i64 %w, @wide : i64
    %v = vm.global.load.i64 @wide : i64
    %e3 = vm.const.i64 1311768467463790320
    vm.check.eq %v, %e3, "i64" : i64
    vm.return
  }
  vm.export @store_then_load

  vm.func private @bump() attributes {inlining_policy = #util.inline.never} {
    %c1 = vm.const.i32 1
    %x = vm.global.load.i32 @counter : i32
    %y = vm.add.i32 %x, %c1 : i32
    vm.global.store.i32 %y, @counter : i32
    vm.return
  }

  // A callee changes the global between two loads.
  vm.func private @loads_are_not_cached_across_calls() {
    %a = vm.global.load.i32 @counter : i32
    vm.call @bump() : () -> ()
    %b = vm.global.load.i32 @counter : i32
    vm.call @bump() : () -> ()
    vm.call @bump() : () -> ()
    %c = vm.global.load.i32 @counter : i32
    %e1 = vm.const.i32 0
    vm.check.eq %a, %e1, "before" : i32
    %e2 = vm.const.i32 1
    vm.check.eq %b, %e2, "after one call" : i32
    %e3 = vm.const.i32 3
    vm.check.eq %c, %e3, "after three calls" : i32
    vm.return
  }
  vm.export @loads_are_not_cached_across_calls

  vm.func private @loaded_value_survives_a_store() {
    %c9 = vm.const.i32 9
    %old = vm.global.load.i32 @started : i32
    vm.global.store.i32 %c9, @started : i32
    %new = vm.global.load.i32 @started : i32
    %e1 = vm.const.i32 40
    vm.check.eq %old, %e1, "old" : i32
    %e2 = vm.const.i32 9
    vm.check.eq %new, %e2, "new" : i32
    vm.return
  }
  vm.export @loaded_value_survives_a_store

  vm.func private @ref_store_and_load() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.global.store.ref %bytes, @buffer : !vm.buffer
    %loaded = vm.global.load.ref @buffer : !vm.buffer
    %same = vm.cmp.eq.ref %bytes, %loaded : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same object" : i32
    %length = vm.buffer.length %loaded : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %length, %e2, "length" : i64
    vm.return
  }
  vm.export @ref_store_and_load

  // The object that was loaded lives on after the global got another one.
  vm.func private @ref_replaced_while_held() {
    %c8 = vm.const.i64 8
    %c16 = vm.const.i64 16
    %align = vm.const.i32 0
    %first = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.global.store.ref %first, @buffer : !vm.buffer
    %held = vm.global.load.ref @buffer : !vm.buffer
    %second = vm.buffer.alloc %c16, %align : !vm.buffer
    vm.global.store.ref %second, @buffer : !vm.buffer
    %length = vm.buffer.length %held : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1, "held" : i64
    %now = vm.global.load.ref @buffer : !vm.buffer
    %new_length = vm.buffer.length %now : !vm.buffer -> i64
    %e2 = vm.const.i64 16
    vm.check.eq %new_length, %e2, "new" : i64
    vm.return
  }
  vm.export @ref_replaced_while_held

  vm.func private @ref_set_to_null() {
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %first = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.global.store.ref %first, @buffer : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    vm.global.store.ref %null, @buffer : !vm.buffer
    %now = vm.global.load.ref @buffer : !vm.buffer
    %nz = vm.cmp.nz.ref %now : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @ref_set_to_null

  vm.func private @ref_stored_to_itself() {
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %first = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.global.store.ref %first, @buffer : !vm.buffer
    %a = vm.global.load.ref @buffer : !vm.buffer
    vm.global.store.ref %a, @buffer : !vm.buffer
    %b = vm.global.load.ref @buffer : !vm.buffer
    %length = vm.buffer.length %b : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1 : i64
    vm.return
  }
  vm.export @ref_stored_to_itself

  vm.func private @ref_of_any_type() {
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %any = vm.cast.ref.any %bytes : !vm.buffer -> !vm.ref<?>
    vm.global.store.ref %any, @any : !vm.ref<?>
    %loaded = vm.global.load.ref @any : !vm.ref<?>
    %back = vm.cast.any.ref %loaded : !vm.ref<?> -> !vm.buffer
    %length = vm.buffer.length %back : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %length, %e1, "buffer" : i64
    %c3 = vm.const.i32 3
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<i32>
    vm.global.store.ref %list, @list : !vm.list<i32>
    %list_any = vm.cast.ref.any %list : !vm.list<i32> -> !vm.ref<?>
    vm.global.store.ref %list_any, @any : !vm.ref<?>
    %now = vm.global.load.ref @any : !vm.ref<?>
    %now_list = vm.cast.any.ref %now : !vm.ref<?> -> !vm.list<i32>
    %stored = vm.global.load.ref @list : !vm.list<i32>
    %same = vm.cmp.eq.ref %now_list, %stored : !vm.list<i32>
    %e2 = vm.const.i32 1
    vm.check.eq %same, %e2, "list" : i32
    vm.return
  }
  vm.export @ref_of_any_type attributes {kiln_only = "any-ref"}

  // Nothing leaks when the state is released while it holds objects.
  vm.func private @state_is_left_holding_refs() {
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %first = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.global.store.ref %first, @buffer : !vm.buffer
    %list = vm.list.alloc %align : (i32) -> !vm.list<i32>
    vm.global.store.ref %list, @list : !vm.list<i32>
    vm.return
  }
  vm.export @state_is_left_holding_refs

  // Held references are released when the call fails.
  vm.func private @failing_call_keeps_earlier_stores() {
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %first = vm.buffer.alloc %c8, %align : !vm.buffer
    vm.global.store.ref %first, @buffer : !vm.buffer
    %held = vm.global.load.ref @buffer : !vm.buffer
    %c100 = vm.global.load.i64 @i64_100 : i64
    %x = vm.buffer.load.i8.u %held[%c100] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @failing_call_keeps_earlier_stores attributes {expected_status = 11 : i32}
}
