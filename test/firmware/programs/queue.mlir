// A message queue as firmware has it: buffers in a list, texts and tables in flash, everything else from an arena.
vm.module @queue {
  vm.rodata private @hello "hello, kiln"
  vm.rodata private @squares <alignment = 4> dense<[0, 1, 4, 9, 16, -25]> : tensor<6xi16>
  vm.global.ref private mutable @slots : !vm.list<?>
  vm.global.i32 private mutable @head : i32
  vm.global.i32 private mutable @count : i32

  vm.initializer {
    %four = vm.const.i32 4
    %slots = vm.list.alloc %four : (i32) -> !vm.list<?>
    vm.list.resize %slots, %four : (!vm.list<?>, i32)
    vm.global.store.ref %slots, @slots : !vm.list<?>
    vm.return
  }

  // Queues a copy of %message; RESOURCE_EXHAUSTED when four are waiting.
  vm.func private @push(%message: !vm.buffer) {
    %zero = vm.const.i64.zero
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %four = vm.const.i32 4
    %exhausted = vm.const.i32 8
    %count = vm.global.load.i32 @count : i32
    %full = vm.cmp.eq.i32 %count, %four : i32
    vm.cond_br %full, ^full, ^store
  ^store:
    %head = vm.global.load.i32 @head : i32
    %slots = vm.global.load.ref @slots : !vm.list<?>
    %length = vm.buffer.length %message : !vm.buffer -> i64
    %copy = vm.buffer.clone %message, %zero, %length, %c1 : !vm.buffer -> !vm.buffer
    %end = vm.add.i32 %head, %count : i32
    %slot = vm.and.i32 %end, %c3 : i32
    vm.list.set.ref %slots, %slot, %copy : (!vm.list<?>, i32, !vm.buffer)
    %more = vm.add.i32 %count, %c1 : i32
    vm.global.store.i32 %more, @count : i32
    vm.return
  ^full:
    vm.fail %exhausted, "queue is full"
  }
  vm.export @push

  // The oldest message, which leaves the queue; null when none is waiting.
  vm.func private @pop() -> !vm.buffer {
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %null = vm.const.ref.zero : !vm.buffer
    %count = vm.global.load.i32 @count : i32
    %some = vm.cmp.nz.i32 %count : i32
    vm.cond_br %some, ^take, ^done(%null : !vm.buffer)
  ^take:
    %nothing = vm.const.ref.zero : !vm.buffer
    %head = vm.global.load.i32 @head : i32
    %slots = vm.global.load.ref @slots : !vm.list<?>
    %message = vm.list.get.ref %slots, %head : (!vm.list<?>, i32) -> !vm.buffer
    vm.list.set.ref %slots, %head, %nothing : (!vm.list<?>, i32, !vm.buffer)
    %next = vm.add.i32 %head, %c1 : i32
    %wrapped = vm.and.i32 %next, %c3 : i32
    vm.global.store.i32 %wrapped, @head : i32
    %less = vm.sub.i32 %count, %c1 : i32
    vm.global.store.i32 %less, @count : i32
    vm.br ^done(%message : !vm.buffer)
  ^done(%result: !vm.buffer):
    vm.return %result : !vm.buffer
  }
  vm.export @pop

  vm.func private @greeting() -> !vm.buffer {
    %greeting = vm.const.ref.rodata @hello : !vm.buffer
    vm.return %greeting : !vm.buffer
  }
  vm.export @greeting

  // Adler-32 of all bytes.
  vm.func private @checksum(%data: !vm.buffer) -> i32 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c16 = vm.const.i32 16
    %prime = vm.const.i32 65521
    %length = vm.buffer.length %data : !vm.buffer -> i64
    vm.br ^loop(%zero, %c1, %c0 : i64, i32, i32)
  ^loop(%i: i64, %a: i32, %b: i32):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %data[%i] : !vm.buffer -> i32
    %a1 = vm.add.i32 %a, %byte : i32
    %a2 = vm.rem.i32.u %a1, %prime : i32
    %b1 = vm.add.i32 %b, %a2 : i32
    %b2 = vm.rem.i32.u %b1, %prime : i32
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %a2, %b2 : i64, i32, i32)
  ^done:
    %high = vm.shl.i32 %b, %c16 : i32
    %sum = vm.or.i32 %high, %a : i32
    vm.return %sum : i32
  }
  vm.export @checksum

  // An element of a table in flash; OUT_OF_RANGE beyond it.
  vm.func private @square(%index: i64) -> i32 {
    %squares = vm.const.ref.rodata @squares : !vm.buffer
    %value = vm.buffer.load.i16.s %squares[%index] : !vm.buffer -> i32
    vm.return %value : i32
  }
  vm.export @square

  // Stores %value at a 4-byte %index and returns the buffer's hash; PERMISSION_DENIED for a table in flash.
  vm.func private @stamp(%data: !vm.buffer, %index: i64, %value: i32) -> i64 {
    %zero = vm.const.i64.zero
    vm.buffer.store.i32 %value, %data[%index] : i32 -> !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %hash = vm.buffer.hash %data, %zero, %length : !vm.buffer -> i64
    vm.return %hash : i64
  }
  vm.export @stamp

  // As @stamp with the greeting.
  vm.func private @stamp_greeting() -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %greeting = vm.const.ref.rodata @hello : !vm.buffer
    %hash = vm.call @stamp(%greeting, %zero, %c0) : (!vm.buffer, i64, i32) -> i64
    vm.return %hash : i64
  }
  vm.export @stamp_greeting

  // Fills the queue from flash, empties it and returns a checksum of what came out.
  vm.func private @roundtrip() -> i32 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c3 = vm.const.i32 3
    %greeting = vm.const.ref.rodata @hello : !vm.buffer
    %squares = vm.const.ref.rodata @squares : !vm.buffer
    vm.call @push(%greeting) : (!vm.buffer) -> ()
    vm.call @push(%squares) : (!vm.buffer) -> ()
    vm.call @push(%greeting) : (!vm.buffer) -> ()
    vm.br ^loop(%c0, %c0 : i32, i32)
  ^loop(%i: i32, %sum: i32):
    %more = vm.cmp.lt.i32.s %i, %c3 : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %message = vm.call @pop() : () -> !vm.buffer
    %checksum = vm.call @checksum(%message) : (!vm.buffer) -> i32
    %mixed = vm.xor.i32 %sum, %checksum : i32
    %sum1 = vm.add.i32 %mixed, %i : i32
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %sum1 : i32, i32)
  ^done:
    vm.return %sum : i32
  }
  vm.export @roundtrip

  // %n times: a buffer of up to 64 bytes and a list that holds it in a list, filled, copied, compared and dropped.
  // Returns a mix of the hashes. What it allocates never exceeds a few hundred bytes at a time.
  vm.func private @churn(%n: i32) -> i64 {
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c2 = vm.const.i32 2
    %c7 = vm.const.i32 7
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %eight = vm.const.i64 8
    %eight_align = vm.const.i32 8
    vm.br ^loop(%c0, %zero : i32, i64)
  ^loop(%i: i32, %mix: i64):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %step = vm.and.i32 %i, %c7 : i32
    %words = vm.add.i32 %step, %c1 : i32
    %count = vm.ext.i32.i64.u %words : i32 -> i64
    %length = vm.mul.i64 %count, %eight : i64
    %data = vm.buffer.alloc %length, %eight_align : !vm.buffer
    vm.buffer.fill.i64 %data, %zero, %count, %mix : i64 -> !vm.buffer
    vm.buffer.store.i16 %i, %data[%one] : i32 -> !vm.buffer
    %inner = vm.list.alloc %c2 : (i32) -> !vm.list<?>
    vm.list.resize %inner, %c2 : (!vm.list<?>, i32)
    vm.list.set.ref %inner, %c0, %data : (!vm.list<?>, i32, !vm.buffer)
    vm.list.set.i64 %inner, %c1, %mix : (!vm.list<?>, i32, i64)
    %outer = vm.list.alloc %c1 : (i32) -> !vm.list<?>
    vm.list.resize %outer, %c1 : (!vm.list<?>, i32)
    vm.list.set.ref %outer, %c0, %inner : (!vm.list<?>, i32, !vm.list<?>)
    %copy = vm.buffer.clone %data, %zero, %length, %eight_align : !vm.buffer -> !vm.buffer
    %same = vm.buffer.compare %data, %zero, %copy, %zero, %length : !vm.buffer, !vm.buffer
    %most = vm.sub.i64 %length, %one : i64
    vm.buffer.copy %data, %one, %copy, %zero, %most : !vm.buffer -> !vm.buffer
    %list = vm.list.get.ref %outer, %c0 : (!vm.list<?>, i32) -> !vm.list<?>
    %old = vm.list.get.i64 %list, %c1 : (!vm.list<?>, i32) -> i64
    %hash = vm.buffer.hash %copy, %zero, %length : !vm.buffer -> i64
    %both = vm.xor.i64 %hash, %old : i64
    %flag = vm.ext.i32.i64.u %same : i32 -> i64
    %mix1 = vm.add.i64 %both, %flag : i64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^loop(%i1, %mix1 : i32, i64)
  ^done:
    vm.return %mix : i64
  }
  vm.export @churn
}
