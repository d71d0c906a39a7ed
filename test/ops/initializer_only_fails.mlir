// An initializer without a return.
vm.module public @initializer_only_fails attributes {expected_init_status = 6 : i32} {
  vm.global.i32 private mutable @i32_1 = 1 : i32

  vm.initializer {
    %c6 = vm.const.i32 6
    vm.fail %c6, "initializer"
  }

  vm.func private @never_called() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @never_called attributes {kiln_only = "initializer-fail"}
}
