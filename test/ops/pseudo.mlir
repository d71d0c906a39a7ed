// Operations that exist only in text: barriers, hoisted data, derived conversions, calls that need no segments.
vm.module public @pseudo {
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i64 private mutable @i64_6 = 6 : i64

  vm.func private @optimization_barrier() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i64 @i64_6 : i64
    %c = vm.global.load.f32 @f32_1_5 : f32
    %x, %y, %z, %q = vm.optimization_barrier %a, %b, %c, %p : i32, i64, f32, !vm.buffer
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1 : i32
    %e2 = vm.const.i64 6
    vm.check.eq %y, %e2 : i64
    %bits3 = vm.bitcast.f32.i32 %z : f32 -> i32
    %e3 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits3, %e3 : i32
    %q_length = vm.buffer.length %q : !vm.buffer -> i64
    %e4 = vm.const.i64 3
    vm.check.eq %q_length, %e4, "buffer" : i64
    vm.return
  }
  vm.export @optimization_barrier

  vm.func private @barrier_of_constants() {
    %c5 = vm.const.i32 5
    %x = vm.optimization_barrier %c5 : i32
    %y = vm.add.i32 %x, %x : i32
    %e1 = vm.const.i32 10
    vm.check.eq %y, %e1 : i32
    vm.return
  }
  vm.export @barrier_of_constants

  vm.func private @module_terminator_is_implied() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @module_terminator_is_implied

  vm.module_terminator
}
