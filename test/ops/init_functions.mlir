// Exported functions named __init and __deinit run when the state is made and released.
vm.module public @init_functions {
  vm.global.i32 private mutable @x = 5 : i32
  vm.global.i32 private mutable @y : i32
  vm.global.ref private mutable @buffer : !vm.buffer

  vm.export @__init attributes {helper}
  vm.func private @__init() {
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c4, %align : !vm.buffer
    vm.global.store.ref %buffer, @buffer : !vm.buffer
    %c3 = vm.const.i32 3
    vm.global.store.i32 %c3, @y : i32
    vm.return
  }

  vm.export @__deinit attributes {helper}
  vm.func private @__deinit() {
    %null = vm.const.ref.zero : !vm.buffer
    vm.global.store.ref %null, @buffer : !vm.buffer
    vm.return
  }

  vm.func private @init_has_run() {
    %y = vm.global.load.i32 @y : i32
    %e1 = vm.const.i32 3
    vm.check.eq %y, %e1 : i32
    %buffer = vm.global.load.ref @buffer : !vm.buffer
    %buffer_length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %buffer_length, %e2, "buffer" : i64
    vm.return
  }
  vm.export @init_has_run

  vm.func private @initial_value_is_there_too() {
    %x = vm.global.load.i32 @x : i32
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @initial_value_is_there_too
}
