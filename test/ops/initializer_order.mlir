// Stores of constants in initializers happen when and if the initializer executes them.
vm.module public @initializer_order {
  vm.global.i32 private mutable @x = 1 : i32
  vm.global.i32 private mutable @seen : i32
  vm.global.i32 private mutable @skipped = 7 : i32
  vm.global.ref private mutable @r : !vm.buffer

  vm.initializer {
    %x = vm.global.load.i32 @x : i32
    vm.global.store.i32 %x, @seen : i32
    %c2 = vm.const.i32 2
    vm.global.store.i32 %c2, @x : i32
    vm.return
  }

  vm.initializer {
    %x = vm.global.load.i32 @x : i32
    %c2 = vm.const.i32 2
    %c9 = vm.const.i32 9
    %two = vm.cmp.eq.i32 %x, %c2 : i32
    vm.cond_br %two, ^done, ^other
  ^other:
    vm.global.store.i32 %c9, @skipped : i32
    vm.br ^done
  ^done:
    vm.return
  }

  vm.initializer {
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c4, %align : !vm.buffer
    vm.global.store.ref %buffer, @r : !vm.buffer
    %null = vm.const.ref.zero : !vm.buffer
    vm.global.store.ref %null, @r : !vm.buffer
    vm.return
  }

  vm.func private @store_does_not_move_before_an_earlier_load() {
    %seen = vm.global.load.i32 @seen : i32
    %e1 = vm.const.i32 1
    vm.check.eq %seen, %e1 : i32
    %x = vm.global.load.i32 @x : i32
    %e2 = vm.const.i32 2
    vm.check.eq %x, %e2 : i32
    vm.return
  }
  vm.export @store_does_not_move_before_an_earlier_load attributes {kiln_only = "initializer-stores"}

  vm.func private @conditional_store_is_conditional() {
    %skipped = vm.global.load.i32 @skipped : i32
    %e1 = vm.const.i32 7
    vm.check.eq %skipped, %e1 : i32
    vm.return
  }
  vm.export @conditional_store_is_conditional attributes {kiln_only = "initializer-stores"}

  vm.func private @null_store_is_kept() {
    %r = vm.global.load.ref @r : !vm.buffer
    %nz = vm.cmp.nz.ref %r : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_store_is_kept attributes {kiln_only = "initializer-stores"}
}
