// A conditional break goes to its only successor whatever the condition.
vm.module public @debug_cond_break attributes {stock_cannot_compile = "cond-break"} {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32

  vm.func private @condition_0() {
    %c = vm.global.load.i32 @i32_0 : i32
    %a = vm.global.load.i32 @i32_5 : i32
    vm.cond_break %c, ^next(%a : i32)
    ^next(%x: i32):
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @condition_0

  vm.func private @condition_1() {
    %c = vm.global.load.i32 @i32_1 : i32
    %a = vm.global.load.i32 @i32_5 : i32
    vm.cond_break %c, ^next(%a : i32)
    ^next(%x: i32):
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @condition_1

  vm.func private @constant_condition() {
    %yes = vm.const.i32 1
    %a = vm.global.load.i32 @i32_5 : i32
    vm.cond_break %yes, ^next(%a : i32)
    ^next(%x: i32):
    %no = vm.const.i32 0
    vm.cond_break %no, ^last(%x : i32)
    ^last(%y: i32):
    %e1 = vm.const.i32 5
    vm.check.eq %y, %e1 : i32
    vm.return
  }
  vm.export @constant_condition
}
