// Globals of f64: initial values, stores, and f64 beside other types in the state.
vm.module public @globals_f64 {
  vm.global.i32 private mutable @before = 11 : i32
  vm.global.f64 private mutable @unset : f64
  vm.global.f64 private mutable @set = -2.5 : f64
  vm.global.i64 private mutable @between = -12 : i64
  vm.global.f64 private @fixed = 1.0e10 : f64
  vm.global.i32 private mutable @after = 13 : i32

  vm.func private @initial_values() {
    %unset = vm.global.load.f64 @unset : f64
    %bits1 = vm.bitcast.f64.i64 %unset : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1, "unset" : i64
    %set = vm.global.load.f64 @set : f64
    %bits2 = vm.bitcast.f64.i64 %set : f64 -> i64
    %e2 = vm.const.i64 0xC004000000000000  // -2.5
    vm.check.eq %bits2, %e2, "set" : i64
    %fixed = vm.global.load.f64 @fixed : f64
    %bits3 = vm.bitcast.f64.i64 %fixed : f64 -> i64
    %e3 = vm.const.i64 0x4202A05F20000000  // 1e10
    vm.check.eq %bits3, %e3, "fixed" : i64
    vm.return
  }
  vm.export @initial_values

  vm.func private @store_leaves_neighbours_alone() {
    %set = vm.global.load.f64 @set : f64
    %sum = vm.add.f64 %set, %set : f64
    vm.global.store.f64 %sum, @unset : f64
    %now = vm.global.load.f64 @unset : f64
    %bits1 = vm.bitcast.f64.i64 %now : f64 -> i64
    %e1 = vm.const.i64 0xC014000000000000  // -5.0
    vm.check.eq %bits1, %e1, "stored" : i64
    %before = vm.global.load.i32 @before : i32
    %e2 = vm.const.i32 11
    vm.check.eq %before, %e2, "before" : i32
    %between = vm.global.load.i64 @between : i64
    %e3 = vm.const.i64 -12
    vm.check.eq %between, %e3, "between" : i64
    %after = vm.global.load.i32 @after : i32
    %e4 = vm.const.i32 13
    vm.check.eq %after, %e4, "after" : i32
    %old = vm.global.load.f64 @set : f64
    %bits5 = vm.bitcast.f64.i64 %old : f64 -> i64
    %e5 = vm.const.i64 0xC004000000000000  // -2.5
    vm.check.eq %bits5, %e5, "source" : i64
    vm.return
  }
  vm.export @store_leaves_neighbours_alone
}
