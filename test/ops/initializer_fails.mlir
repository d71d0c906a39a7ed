// An initializer that fails: initialization reports its status and nothing is left behind.
vm.module public @initializer_fails attributes {expected_init_status = 6 : i32} {
  vm.global.ref private mutable @buffer : !vm.buffer
  vm.global.i32 private mutable @six = 6 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32

  vm.initializer {
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c4, %align : !vm.buffer
    vm.global.store.ref %buffer, @buffer : !vm.buffer
    %other = vm.buffer.alloc %c4, %align : !vm.buffer
    %six = vm.global.load.i32 @six : i32
    vm.cond_fail %six, %six, "initializer"
    vm.return
  }

  vm.func private @never_called() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @never_called
}
