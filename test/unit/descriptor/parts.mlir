// One export for everything that happens at the boundary of a module.
vm.module public @parts <version = 3> attributes {iree.reflection = {kind = "test"}} {
  vm.import private @host.pair() -> (!vm.ref<?>, !vm.buffer)
  vm.import private @host.gather(%tags : !vm.ref<!test.tag> ..., %n : i32) -> i64
  vm.import private @host.wait(%tag : !vm.ref<!test.tag>) -> (i64, !vm.buffer) attributes {vm.yield}
  vm.import private @host.again(%n : i32) -> i32
  vm.import private optional @host.extra(%n : i32) -> i32 attributes {minimum_version = 2 : i32}

  vm.global.i32 private mutable @calls : i32
  vm.global.ref private mutable @kept : !vm.buffer

  vm.func private @count() -> i32 {
    %calls = vm.global.load.i32 @calls : i32
    %c1 = vm.const.i32 1
    %more = vm.add.i32 %calls, %c1 : i32
    vm.global.store.i32 %more, @calls : i32
    vm.return %more : i32
  }
  vm.export @count

  // Each argument and result in its slot.
  vm.func private @mix(%a: i32, %b: i64, %c: f32, %d: f64, %e: !vm.buffer) -> (f64, !vm.buffer, f32, i64, i32)
      attributes {iree.reflection = {iree.abi.declaration = "sync func @mix(%a: i32)", size = 5 : i64}} {
    vm.return %d, %e, %c, %b, %a : f64, !vm.buffer, f32, i64, i32
  }
  vm.export @mix

  vm.func private @keep(%buffer: !vm.buffer) {
    vm.global.store.ref %buffer, @kept : !vm.buffer
    vm.return
  }
  vm.export @keep

  vm.func private @list(%list: !vm.list<i32>) -> i32 {
    %size = vm.list.size %list : (!vm.list<i32>) -> i32
    vm.return %size : i32
  }
  vm.export @list

  vm.func private @tag(%tag: !vm.ref<!test.tag>) -> i32 {
    %nz = vm.cmp.nz.ref %tag : !vm.ref<!test.tag>
    vm.return %nz : i32
  }
  vm.export @tag

  vm.func private @pair() -> (!vm.ref<?>, !vm.buffer) {
    %any, %buffer = vm.call @host.pair() : () -> (!vm.ref<?>, !vm.buffer)
    vm.return %any, %buffer : !vm.ref<?>, !vm.buffer
  }
  vm.export @pair

  vm.func private @gather_few(%tag: !vm.ref<!test.tag>) -> i64 {
    %n = vm.const.i32 10
    %sum = vm.call.variadic @host.gather([%tag, %tag], %n) : (!vm.ref<!test.tag> ..., i32) -> i64
    vm.return %sum : i64
  }
  vm.export @gather_few

  vm.func private @gather_many(%tag: !vm.ref<!test.tag>) -> i64 {
    %n = vm.const.i32 100
    %sum = vm.call.variadic @host.gather([%tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag, %tag,
        %tag, %tag, %tag, %tag, %tag, %tag, %tag], %n) : (!vm.ref<!test.tag> ..., i32) -> i64
    vm.return %sum : i64
  }
  vm.export @gather_many

  vm.func private @wait(%tag: !vm.ref<!test.tag>) -> (i64, !vm.buffer) {
    %a, %first = vm.call @host.wait(%tag) : (!vm.ref<!test.tag>) -> (i64, !vm.buffer)
    %b, %second = vm.call @host.wait(%tag) : (!vm.ref<!test.tag>) -> (i64, !vm.buffer)
    %sum = vm.add.i64 %a, %b : i64
    vm.return %sum, %first : i64, !vm.buffer
  }
  vm.export @wait

  // Calls the host before and after a call that comes back into this instance.
  vm.func private @nest(%n: i32) -> i32 {
    %c10 = vm.const.i32 10
    %a = vm.call @host.again(%n) : (i32) -> i32
    %b = vm.call @host.again(%c10) : (i32) -> i32
    %sum = vm.add.i32 %a, %b : i32
    vm.return %sum : i32
  }
  vm.export @nest

  vm.func private @extra(%n: i32) -> i32 {
    %there = vm.import.resolved @host.extra : i32
    vm.cond_br %there, ^yes, ^no
  ^yes:
    %r = vm.call @host.extra(%n) : (i32) -> i32
    vm.return %r : i32
  ^no:
    %minus = vm.const.i32 -1
    vm.return %minus : i32
  }
  vm.export @extra

  vm.func private @call_extra(%n: i32) -> i32 {
    %r = vm.call @host.extra(%n) : (i32) -> i32
    vm.return %r : i32
  }
  vm.export @call_extra
}
