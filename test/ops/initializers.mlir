// Initial values first, then the initializers in textual order.
vm.module public @initializers {
  vm.global.i32 private mutable @a = 5 : i32
  vm.global.i32 private mutable @b : i32
  vm.global.i64 private mutable @c = 100 : i64
  vm.global.i32 private mutable @order : i32
  vm.global.ref private mutable @buffer : !vm.buffer
  vm.global.ref private mutable @list : !vm.list<i32>
  vm.global.i32 private mutable @loops : i32
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>

  vm.initializer {
    %a = vm.global.load.i32 @a : i32
    %c10 = vm.const.i32 10
    %b = vm.mul.i32 %a, %c10 : i32
    vm.global.store.i32 %b, @b : i32
    %order = vm.global.load.i32 @order : i32
    %order10 = vm.mul.i32 %order, %c10 : i32
    %c1 = vm.const.i32 1
    %order1 = vm.add.i32 %order10, %c1 : i32
    vm.global.store.i32 %order1, @order : i32
    vm.return
  }

  vm.func private @append(%digit: i32) {
    %c10 = vm.const.i32 10
    %order = vm.global.load.i32 @order : i32
    %next = vm.fma.i32 %order, %c10, %digit : i32
    vm.global.store.i32 %next, @order : i32
    vm.return
  }

  // Several blocks, a loop and a call.
  vm.initializer {
    %zero = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c2 = vm.const.i32 2
    vm.call @append(%c2) : (i32) -> ()
    %b = vm.global.load.i32 @b : i32
    vm.br ^loop(%zero : i32)
  ^loop(%i: i32):
    %next = vm.add.i32 %i, %c1 : i32
    %more = vm.cmp.lt.i32.s %next, %b : i32
    vm.cond_br %more, ^loop(%next : i32), ^done
  ^done:
    vm.global.store.i32 %next, @loops : i32
    vm.return
  }

  vm.initializer {
    %c3 = vm.const.i32 3
    vm.call @append(%c3) : (i32) -> ()
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %zero = vm.const.i64.zero
    %length = vm.buffer.length %bytes : !vm.buffer -> i64
    %align = vm.const.i32 0
    %buffer = vm.buffer.clone %bytes, %zero, %length, %align : !vm.buffer -> !vm.buffer
    vm.global.store.ref %buffer, @buffer : !vm.buffer
    %list = vm.list.alloc %c3 : (i32) -> !vm.list<i32>
    vm.list.resize %list, %c3 : (!vm.list<i32>, i32)
    vm.global.store.ref %list, @list : !vm.list<i32>
    vm.return
  }

  vm.initializer {
    vm.return
  }

  vm.func private @initial_values_come_first() {
    %b = vm.global.load.i32 @b : i32
    %e1 = vm.const.i32 50
    vm.check.eq %b, %e1 : i32
    vm.return
  }
  vm.export @initial_values_come_first

  vm.func private @order_of_initializers() {
    %order = vm.global.load.i32 @order : i32
    %e1 = vm.const.i32 123
    vm.check.eq %order, %e1 : i32
    vm.return
  }
  vm.export @order_of_initializers

  vm.func private @initializer_with_a_loop() {
    %loops = vm.global.load.i32 @loops : i32
    %e1 = vm.const.i32 50
    vm.check.eq %loops, %e1 : i32
    vm.return
  }
  vm.export @initializer_with_a_loop

  vm.func private @plain_initial_value() {
    %c = vm.global.load.i64 @c : i64
    %e1 = vm.const.i64 100
    vm.check.eq %c, %e1 : i64
    vm.return
  }
  vm.export @plain_initial_value

  vm.func private @objects_made_by_an_initializer() {
    %buffer = vm.global.load.ref @buffer : !vm.buffer
    %buffer_length = vm.buffer.length %buffer : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %buffer_length, %e1, "buffer" : i64
    %list = vm.global.load.ref @list : !vm.list<i32>
    %size = vm.list.size %list : (!vm.list<i32>) -> i32
    %e2 = vm.const.i32 3
    vm.check.eq %size, %e2, "list" : i32
    vm.return
  }
  vm.export @objects_made_by_an_initializer
}
