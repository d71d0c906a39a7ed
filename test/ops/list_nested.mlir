// Lists of lists.
vm.module public @list_nested {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_17 = 17 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i64 private mutable @i64_m3 = -3 : i64

  vm.func private @nested_lists() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %outer = vm.list.alloc %c2 : (i32) -> !vm.list<!vm.list<i32>>
    vm.list.resize %outer, %c2 : (!vm.list<!vm.list<i32>>, i32)
    %inner = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
    vm.list.resize %inner, %c1 : (!vm.list<i32>, i32)
    vm.list.set.ref %outer, %c1, %inner : (!vm.list<!vm.list<i32>>, i32, !vm.list<i32>)
    %x = vm.global.load.i32 @i32_17 : i32
    %got = vm.list.get.ref %outer, %c1 : (!vm.list<!vm.list<i32>>, i32) -> !vm.list<i32>
    vm.list.set.i32 %got, %c0, %x : (!vm.list<i32>, i32, i32)
    %y = vm.list.get.i32 %inner, %c0 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 17
    vm.check.eq %y, %e1, "shared" : i32
    %none = vm.list.get.ref %outer, %c0 : (!vm.list<!vm.list<i32>>, i32) -> !vm.list<i32>
    %nz = vm.cmp.nz.ref %none : !vm.list<i32>
    %e2 = vm.const.i32 0
    vm.check.eq %nz, %e2, "unset" : i32
    vm.return
  }
  vm.export @nested_lists

  vm.func private @same_list_twice() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %outer = vm.list.alloc %c2 : (i32) -> !vm.list<!vm.list<i32>>
    vm.list.resize %outer, %c2 : (!vm.list<!vm.list<i32>>, i32)
    %inner = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
    vm.list.set.ref %outer, %c0, %inner : (!vm.list<!vm.list<i32>>, i32, !vm.list<i32>)
    vm.list.set.ref %outer, %c1, %inner : (!vm.list<!vm.list<i32>>, i32, !vm.list<i32>)
    %a = vm.list.get.ref %outer, %c0 : (!vm.list<!vm.list<i32>>, i32) -> !vm.list<i32>
    %b = vm.list.get.ref %outer, %c1 : (!vm.list<!vm.list<i32>>, i32) -> !vm.list<i32>
    %same = vm.cmp.eq.ref %a, %b : !vm.list<i32>
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1 : i32
    vm.return
  }
  vm.export @same_list_twice

  vm.func private @three_levels() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %outer = vm.list.alloc %c1 : (i32) -> !vm.list<!vm.list<!vm.list<i64>>>
    vm.list.resize %outer, %c1 : (!vm.list<!vm.list<!vm.list<i64>>>, i32)
    %middle = vm.list.alloc %c1 : (i32) -> !vm.list<!vm.list<i64>>
    vm.list.resize %middle, %c1 : (!vm.list<!vm.list<i64>>, i32)
    %inner = vm.list.alloc %c1 : (i32) -> !vm.list<i64>
    vm.list.resize %inner, %c1 : (!vm.list<i64>, i32)
    vm.list.set.ref %outer, %c0, %middle : (!vm.list<!vm.list<!vm.list<i64>>>, i32, !vm.list<!vm.list<i64>>)
    vm.list.set.ref %middle, %c0, %inner : (!vm.list<!vm.list<i64>>, i32, !vm.list<i64>)
    %x = vm.global.load.i64 @i64_m3 : i64
    vm.list.set.i64 %inner, %c0, %x : (!vm.list<i64>, i32, i64)
    %got = vm.list.get.ref %outer, %c0 : (!vm.list<!vm.list<!vm.list<i64>>>, i32) -> !vm.list<!vm.list<i64>>
    %got2 = vm.list.get.ref %got, %c0 : (!vm.list<!vm.list<i64>>, i32) -> !vm.list<i64>
    %y = vm.list.get.i64 %got2, %c0 : (!vm.list<i64>, i32) -> i64
    %e1 = vm.const.i64 -3
    vm.check.eq %y, %e1 : i64
    vm.return
  }
  vm.export @three_levels
}
