// Attributes that mean nothing to the program: reflection, free attributes, locations.
vm.module public @attributes attributes {iree.reflection = {purpose = "test", level = 3 : i64}} {
  vm.global.i32 private mutable @a {note} = 4 : i32
  vm.global.i32 private mutable @kept <inlining_policy = #util.inline.never> : i32

  vm.func private @described() attributes {iree.reflection = {iree.abi.declaration = "sync func @described()", count = 5 : i64}} {
    %a = vm.global.load.i32 @a {note} : i32 loc("source.mlir":10:3)
    %b = vm.add.i32 %a, %a {note = "sum"} : i32 loc(unknown)
    %c8 = vm.const.i32 8 {odd = [1, "two", @a]}
    vm.check.eq %b, %c8, "sum" {note} : i32 loc(fused["x", "y.mlir":1:2])
    vm.return {last}
  }
  vm.export @described attributes {iree.abi.stub}

  vm.func private @always() -> i32 attributes {inlining_policy = #util.inline.always} {
    %a = vm.global.load.i32 @a : i32
    vm.return %a : i32
  }

  vm.func private @inlining_policies() {
    %x = vm.call @always() {nosideeffects} : () -> i32
    %e1 = vm.const.i32 4
    vm.check.eq %x, %e1 : i32
    %y = vm.global.load.i32 @kept : i32
    %e2 = vm.const.i32 0
    vm.check.eq %y, %e2 : i32
    vm.return
  }
  vm.export @inlining_policies
}
