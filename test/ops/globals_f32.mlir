// Globals of f32: initial values, stores, and f32 beside other types in the state.
vm.module public @globals_f32 {
  vm.global.i32 private mutable @before = 11 : i32
  vm.global.f32 private mutable @unset : f32
  vm.global.f32 private mutable @set = -2.5 : f32
  vm.global.i64 private mutable @between = -12 : i64
  vm.global.f32 private @fixed = 1.0e10 : f32
  vm.global.i32 private mutable @after = 13 : i32

  vm.func private @initial_values() {
    %unset = vm.global.load.f32 @unset : f32
    %bits1 = vm.bitcast.f32.i32 %unset : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1, "unset" : i32
    %set = vm.global.load.f32 @set : f32
    %bits2 = vm.bitcast.f32.i32 %set : f32 -> i32
    %e2 = vm.const.i32 0xC0200000  // -2.5
    vm.check.eq %bits2, %e2, "set" : i32
    %fixed = vm.global.load.f32 @fixed : f32
    %bits3 = vm.bitcast.f32.i32 %fixed : f32 -> i32
    %e3 = vm.const.i32 0x501502F9  // 1e10
    vm.check.eq %bits3, %e3, "fixed" : i32
    vm.return
  }
  vm.export @initial_values

  vm.func private @store_leaves_neighbours_alone() {
    %set = vm.global.load.f32 @set : f32
    %sum = vm.add.f32 %set, %set : f32
    vm.global.store.f32 %sum, @unset : f32
    %now = vm.global.load.f32 @unset : f32
    %bits1 = vm.bitcast.f32.i32 %now : f32 -> i32
    %e1 = vm.const.i32 0xC0A00000  // -5.0
    vm.check.eq %bits1, %e1, "stored" : i32
    %before = vm.global.load.i32 @before : i32
    %e2 = vm.const.i32 11
    vm.check.eq %before, %e2, "before" : i32
    %between = vm.global.load.i64 @between : i64
    %e3 = vm.const.i64 -12
    vm.check.eq %between, %e3, "between" : i64
    %after = vm.global.load.i32 @after : i32
    %e4 = vm.const.i32 13
    vm.check.eq %after, %e4, "after" : i32
    %old = vm.global.load.f32 @set : f32
    %bits5 = vm.bitcast.f32.i32 %old : f32 -> i32
    %e5 = vm.const.i32 0xC0200000  // -2.5
    vm.check.eq %bits5, %e5, "source" : i32
    vm.return
  }
  vm.export @store_leaves_neighbours_alone
}
