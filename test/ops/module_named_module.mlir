// The name that the stock compiler gives to every program without one.
vm.module public @module {
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i64 private mutable @i64_2 = 2 : i64

  vm.func private @main() {
    %a = vm.global.load.i32 @i32_2 : i32
    %b = vm.add.i32 %a, %a : i32
    %e1 = vm.const.i32 4
    vm.check.eq %b, %e1 : i32
    vm.return
  }
  vm.export @main

  vm.func private @module() {
    %a = vm.global.load.i64 @i64_2 : i64
    %b = vm.add.i64 %a, %a : i64
    %e1 = vm.const.i64 4
    vm.check.eq %b, %e1 : i64
    vm.return
  }
  vm.export @module

  vm.func private @state() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @state
}
