// An initializer that suspends: m_init becomes begin, resume and cancel.
vm.module public @yield_init attributes {stock_cannot_compile = "yield", init_suspends = 2 : i32} {
  vm.global.i32 private mutable @x : i32
  vm.global.ref private mutable @buffer : !vm.buffer

  vm.func private @wait(%x: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.yield ^a
    ^a:
    %c1 = vm.const.i32 1
    %y = vm.add.i32 %x, %c1 : i32
    vm.return %y : i32
  }

  vm.initializer {
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c4, %align : !vm.buffer
    %a = vm.const.i32 40
    %b = vm.call @wait(%a) : (i32) -> i32
    %c = vm.call @wait(%b) : (i32) -> i32
    vm.global.store.i32 %c, @x : i32
    vm.global.store.ref %buffer, @buffer : !vm.buffer
    vm.return
  }

  vm.func private @initialized_after_resumption() {
    %x = vm.global.load.i32 @x : i32
    %e1 = vm.const.i32 42
    vm.check.eq %x, %e1 : i32
    %buffer = vm.global.load.ref @buffer : !vm.buffer
    %buffer_length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %buffer_length, %e2, "buffer" : i64
    vm.return
  }
  vm.export @initialized_after_resumption
}
