// A module whose initializer suspends, and that says goodbye.
vm.module public @slow {
  vm.import private @host.wait(%tag : !vm.ref<!test.tag>) -> (i64, !vm.buffer) attributes {vm.yield}
  vm.import private @host.again(%n : i32) -> i32

  vm.global.i64 private mutable @value : i64
  vm.global.ref private mutable @buffer : !vm.buffer
  vm.initializer {
    %null = vm.const.ref.zero : !vm.ref<!test.tag>
    %value, %buffer = vm.call @host.wait(%null) : (!vm.ref<!test.tag>) -> (i64, !vm.buffer)
    vm.global.store.i64 %value, @value : i64
    vm.global.store.ref %buffer, @buffer : !vm.buffer
    vm.return
  }

  vm.func private @value_of() -> i64 {
    %value = vm.global.load.i64 @value : i64
    vm.return %value : i64
  }
  vm.export @value_of as("value")

  vm.func private @__deinit() {
    %n = vm.const.i32 7
    %r = vm.call @host.again(%n) : (i32) -> i32
    vm.return
  }
  vm.export @__deinit
}
