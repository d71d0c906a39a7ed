// A module named like a C keyword, with an export named like its prefix.
vm.module public @int {
  vm.global.i32 private mutable @i32_2 = 2 : i32

  vm.func private @int() {
    %a = vm.global.load.i32 @i32_2 : i32
    %e1 = vm.const.i32 2
    vm.check.eq %a, %e1 : i32
    vm.return
  }
  vm.export @int

  vm.func private @int_int() {
    %a = vm.global.load.i32 @i32_2 : i32
    %e1 = vm.const.i32 2
    vm.check.eq %a, %e1 : i32
    vm.return
  }
  vm.export @int_int
}
