// Debug operations do nothing that a program can see: trace, print, break, conditional break.
vm.module public @debug {
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f64 private mutable @f64_2_5 = 2.5 : f64
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i64 private mutable @i64_6 = 6 : i64

  vm.func private @trace() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_6 : i64
    vm.trace "event"(%a, %b, %p) : i32, i64, !vm.buffer
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %p_length, %e1, "still there" : i64
    vm.trace "last use"(%p) : !vm.buffer
    vm.return
  }
  vm.export @trace attributes {debug_calls = 2 : i32}

  vm.func private @trace_floats() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f64 @f64_2_5 : f64
    vm.trace "floats"(%a, %b) : f32, f64
    %bits1 = vm.bitcast.f32.i32 %a : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1 : i32
    %bits2 = vm.bitcast.f64.i64 %b : f64 -> i64
    %e2 = vm.const.i64 0x4004000000000000  // 2.5
    vm.check.eq %bits2, %e2 : i64
    vm.return
  }
  vm.export @trace_floats attributes {debug_calls = 1 : i32}

  vm.func private @print() {
    %a = vm.global.load.i32 @i32_5 : i32
    vm.print "value 100%s \22quoted\22"(%a) : i32
    %e1 = vm.const.i32 5
    vm.check.eq %a, %e1 : i32
    vm.return
  }
  vm.export @print attributes {debug_calls = 1 : i32}

  vm.func private @print_null() {
    %null = vm.const.ref.zero : !vm.buffer
    vm.print "null"(%null) : !vm.buffer
    vm.return
  }
  vm.export @print_null attributes {debug_calls = 1 : i32}

  vm.func private @without_operands() {
    "vm.trace"() <{event_name = "nothing"}> : () -> ()
    "vm.print"() <{message = "nothing"}> : () -> ()
    vm.return
  }
  vm.export @without_operands attributes {debug_calls = 2 : i32}

  vm.func private @break() {
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_6 : i64
    vm.break ^next(%a, %b : i32, i64)
    ^next(%x: i32, %y: i64):
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1 : i32
    %e2 = vm.const.i64 6
    vm.check.eq %y, %e2 : i64
    vm.return
  }
  vm.export @break attributes {debug_calls = 1 : i32}

  vm.func private @break_in_a_loop() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_5 : i32
      vm.br ^loop(%zero : i32)
    ^loop(%i: i32):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^again, ^done
    ^again:
      vm.break ^loop(%next : i32)
    ^done:
      %e1 = vm.const.i32 5
      vm.check.eq %next, %e1 : i32
      vm.return
  }
  vm.export @break_in_a_loop attributes {debug_calls = 4 : i32}

  vm.func private @break_with_a_reference() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    vm.break ^next(%p : !vm.buffer)
    ^next(%x: !vm.buffer):
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %x_length, %e1, "length" : i64
    vm.return
  }
  vm.export @break_with_a_reference attributes {debug_calls = 1 : i32}
}
