// A list that holds a buffer.
vm.module public @maker {
  vm.func private @make(%length: i64) -> !vm.list<!vm.buffer> {
    %alignment = vm.const.i32 0
    %one = vm.const.i32 1
    %buffer = vm.buffer.alloc %length, %alignment : !vm.buffer
    %list = vm.list.alloc %one : (i32) -> !vm.list<!vm.buffer>
    vm.list.resize %list, %one : (!vm.list<!vm.buffer>, i32)
    %zero = vm.const.i32.zero
    vm.list.set.ref %list, %zero, %buffer : (!vm.list<!vm.buffer>, i32, !vm.buffer)
    vm.return %list : !vm.list<!vm.buffer>
  }
  vm.export @make
}
