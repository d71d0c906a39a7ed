// Lists of f32. Integers and floats do not convert into each other in lists: such a read or write gives 0.
vm.module public @list_f32 {
  vm.global.ref private mutable @null : !vm.list<f32>
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_5_0 = 5.0 : f32
  vm.global.f32 private mutable @f32_7_0 = 7.0 : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_5 = 5 : i64

  vm.func private @set_and_get() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<f32>
    vm.list.resize %list, %list_size : (!vm.list<f32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b_bits = vm.global.load.i32 @i32_min : i32
    %b = vm.bitcast.i32.f32 %b_bits : i32 -> f32
    %c = vm.global.load.f32 @f32_x7FA12345 : f32
    vm.list.set.f32 %list, %c0, %a : (!vm.list<f32>, i32, f32)
    vm.list.set.f32 %list, %c1, %b : (!vm.list<f32>, i32, f32)
    vm.list.set.f32 %list, %c2, %c : (!vm.list<f32>, i32, f32)
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<f32>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "number" : i32
    %y = vm.list.get.f32 %list, %c1 : (!vm.list<f32>, i32) -> f32
    %bits2 = vm.bitcast.f32.i32 %y : f32 -> i32
    %e2 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits2, %e2, "negative zero" : i32
    %z = vm.list.get.f32 %list, %c2 : (!vm.list<f32>, i32) -> f32
    %bits3 = vm.bitcast.f32.i32 %z : f32 -> i32
    %e3 = vm.const.i32 0x7FA12345
    vm.check.eq %bits3, %e3, "NaN" : i32
    vm.return
  }
  vm.export @set_and_get

  vm.func private @read_as_integer_is_zero() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<f32>
    vm.list.resize %list, %list_size : (!vm.list<f32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %a = vm.global.load.f32 @f32_5_0 : f32
    vm.list.set.f32 %list, %c0, %a : (!vm.list<f32>, i32, f32)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<f32>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1, "i32" : i32
    %y = vm.list.get.i64 %list, %c0 : (!vm.list<f32>, i32) -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %y, %e2, "i64" : i64
    vm.return
  }
  vm.export @read_as_integer_is_zero

  vm.func private @integers_read_as_float_are_zero() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %a = vm.global.load.i32 @i32_5 : i32
    vm.list.set.i32 %list, %c0, %a : (!vm.list<i32>, i32, i32)
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<i32>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @integers_read_as_float_are_zero

  vm.func private @written_to_a_list_of_integers_is_zero() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %a = vm.global.load.i64 @i64_5 : i64
    %b = vm.global.load.f32 @f32_7_0 : f32
    vm.list.set.i64 %list, %c0, %a : (!vm.list<i64>, i32, i64)
    vm.list.set.f32 %list, %c0, %b : (!vm.list<i64>, i32, f32)
    %x = vm.list.get.i64 %list, %c0 : (!vm.list<i64>, i32) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @written_to_a_list_of_integers_is_zero

  vm.func private @integer_written_is_zero() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<f32>
    vm.list.resize %list, %list_size : (!vm.list<f32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %a = vm.global.load.f32 @f32_5_0 : f32
    %b = vm.global.load.i32 @i32_7 : i32
    vm.list.set.f32 %list, %c0, %a : (!vm.list<f32>, i32, f32)
    vm.list.set.i32 %list, %c0, %b : (!vm.list<f32>, i32, i32)
    %x = vm.list.get.f32 %list, %c0 : (!vm.list<f32>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @integer_written_is_zero

  vm.func private @get_past_the_end() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<f32>
    vm.list.resize %list, %list_size : (!vm.list<f32>, i32)
    %c3 = vm.global.load.i32 @i32_3 : i32
    %x = vm.list.get.f32 %list, %c3 : (!vm.list<f32>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @get_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @set_past_the_end() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<f32>
    vm.list.resize %list, %list_size : (!vm.list<f32>, i32)
    %c3 = vm.global.load.i32 @i32_3 : i32
    %a = vm.global.load.f32 @f32_1_0 : f32
    vm.list.set.f32 %list, %c3, %a : (!vm.list<f32>, i32, f32)
    vm.return
  }
  vm.export @set_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @null_get() {
    %null = vm.global.load.ref @null : !vm.list<f32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.f32 %null, %c0 : (!vm.list<f32>, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
    %e1 = vm.const.i32 0x00000000  // 0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @null_get attributes {expected_status = 3 : i32}

  vm.func private @null_set() {
    %null = vm.global.load.ref @null : !vm.list<f32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.global.load.f32 @f32_1_0 : f32
    vm.list.set.f32 %null, %c0, %x : (!vm.list<f32>, i32, f32)
    vm.return
  }
  vm.export @null_set attributes {expected_status = 3 : i32}
}
