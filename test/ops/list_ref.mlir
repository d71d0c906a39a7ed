// Lists of buffers and of any reference.
vm.module public @list_ref attributes {stock_cannot_compile = "list-of-references"} {
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32

  vm.func private @list_of_buffers() {
    %c3 = vm.global.load.i32 @i32_3 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<!vm.buffer>
    vm.list.resize %list, %c3 : (!vm.list<!vm.buffer>, i32)
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %buffer : (!vm.list<!vm.buffer>, i32, !vm.buffer)
    vm.list.set.ref %list, %c1, %bytes : (!vm.list<!vm.buffer>, i32, !vm.buffer)
    %a = vm.list.get.ref %list, %c0 : (!vm.list<!vm.buffer>, i32) -> !vm.buffer
    %a_length = vm.buffer.length %a : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %a_length, %e1, "first" : i64
    %b = vm.list.get.ref %list, %c1 : (!vm.list<!vm.buffer>, i32) -> !vm.buffer
    %b_length = vm.buffer.length %b : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %b_length, %e2, "second" : i64
    %c = vm.list.get.ref %list, %c2 : (!vm.list<!vm.buffer>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %c : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %nz, %e3, "third" : i32
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<!vm.buffer>, i32, !vm.buffer)
    vm.list.resize %list, %c1 : (!vm.list<!vm.buffer>, i32)
    %size = vm.list.size %list : (!vm.list<!vm.buffer>) -> i32
    %e4 = vm.const.i32 1
    vm.check.eq %size, %e4, "size" : i32
    vm.return
  }
  vm.export @list_of_buffers

  vm.func private @list_of_any() {
    %c3 = vm.global.load.i32 @i32_3 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c8 = vm.const.i64 8
    %align = vm.const.i32 0
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<!vm.ref<?>>
    vm.list.resize %list, %c3 : (!vm.list<!vm.ref<?>>, i32)
    %buffer = vm.buffer.alloc %c8, %align : !vm.buffer
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.list.set.ref %list, %c0, %buffer : (!vm.list<!vm.ref<?>>, i32, !vm.buffer)
    vm.list.set.ref %list, %c1, %bytes : (!vm.list<!vm.ref<?>>, i32, !vm.buffer)
    %a = vm.list.get.ref %list, %c0 : (!vm.list<!vm.ref<?>>, i32) -> !vm.buffer
    %a_length = vm.buffer.length %a : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %a_length, %e1, "first" : i64
    %b = vm.list.get.ref %list, %c1 : (!vm.list<!vm.ref<?>>, i32) -> !vm.buffer
    %b_length = vm.buffer.length %b : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %b_length, %e2, "second" : i64
    %c = vm.list.get.ref %list, %c2 : (!vm.list<!vm.ref<?>>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %c : !vm.buffer
    %e3 = vm.const.i32 0
    vm.check.eq %nz, %e3, "third" : i32
    vm.list.set.ref %list, %c0, %bytes : (!vm.list<!vm.ref<?>>, i32, !vm.buffer)
    vm.list.resize %list, %c1 : (!vm.list<!vm.ref<?>>, i32)
    %size = vm.list.size %list : (!vm.list<!vm.ref<?>>) -> i32
    %e4 = vm.const.i32 1
    vm.check.eq %size, %e4, "size" : i32
    vm.return
  }
  vm.export @list_of_any

  vm.func private @list_of_any_holds_lists_too() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %list = vm.list.alloc %c2 : (i32) -> !vm.list<!vm.ref<?>>
    vm.list.resize %list, %c2 : (!vm.list<!vm.ref<?>>, i32)
    %inner = vm.list.alloc %c2 : (i32) -> !vm.list<i32>
    vm.list.set.ref %list, %c0, %inner : (!vm.list<!vm.ref<?>>, i32, !vm.list<i32>)
    %any = vm.cast.ref.any %list : !vm.list<!vm.ref<?>> -> !vm.ref<?>
    %got = vm.list.get.ref %list, %c0 : (!vm.list<!vm.ref<?>>, i32) -> !vm.list<i32>
    %same = vm.cmp.eq.ref %got, %inner : !vm.list<i32>
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "list" : i32
    %wrong = vm.list.get.ref %list, %c0 : (!vm.list<!vm.ref<?>>, i32) -> !vm.buffer
    %nz = vm.cmp.nz.ref %wrong : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %nz, %e2, "another type reads as null" : i32
    vm.return
  }
  vm.export @list_of_any_holds_lists_too

  // All lists are one type to a cast, so the list itself checks what it is given.
  vm.func private @mistyped_reference_is_refused() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c0 = vm.global.load.i32 @i32_0 : i32
    %buffers = vm.list.alloc %c1 : (i32) -> !vm.list<!vm.buffer>
    vm.list.resize %buffers, %c1 : (!vm.list<!vm.buffer>, i32)
    %any = vm.cast.ref.any %buffers : !vm.list<!vm.buffer> -> !vm.ref<?>
    %list = vm.cast.any.ref %any : !vm.ref<?> -> !vm.list<!vm.list<i32>>
    %inner = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
    vm.list.set.ref %list, %c0, %inner : (!vm.list<!vm.list<i32>>, i32, !vm.list<i32>)
    vm.return
  }
  vm.export @mistyped_reference_is_refused attributes {expected_status = 3 : i32}
}
