// Calls with f32 arguments and results beside integers; bits are moved, never computed.
vm.module public @calls_f32 {
  vm.global.f32 private mutable @f32_0_25 = 0.25 : f32
  vm.global.f32 private mutable @f32_1_0 = 1.0 : f32
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_x7FA12345 = 0x7FA12345 : f32
  vm.global.f32 private mutable @f32_xFFC12345 = 0xFFC12345 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_m9 = -9 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64

  vm.func private @mix(%a: f32, %i: i32, %b: f32, %w: i64) -> (f32, i32, f32, i64) attributes {inlining_policy = #util.inline.never} {
    %s = vm.add.f32 %a, %b : f32
    vm.return %s, %i, %a, %w : f32, i32, f32, i64
  }

  vm.func private @same(%a: f32) -> f32 attributes {inlining_policy = #util.inline.never} {
    vm.return %a : f32
  }

  vm.func private @checked(%a: f32, %i: i32) -> f32 attributes {inlining_policy = #util.inline.never} {
    %c2 = vm.const.i32 2
    vm.cond_fail %i, %c2
    vm.return %a : f32
  }

  vm.func private @mixed_types() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_0_25 : f32
    %i = vm.global.load.i32 @i32_m9 : i32
    %w = vm.global.load.i64 @i64_x123456789A : i64
    %r:4 = vm.call @mix(%a, %i, %b, %w) : (f32, i32, f32, i64) -> (f32, i32, f32, i64)
    %bits1 = vm.bitcast.f32.i32 %r#0 : f32 -> i32
    %e1 = vm.const.i32 0x3FE00000  // 1.75
    vm.check.eq %bits1, %e1, "sum" : i32
    %e2 = vm.const.i32 -9
    vm.check.eq %r#1, %e2, "i32" : i32
    %bits3 = vm.bitcast.f32.i32 %r#2 : f32 -> i32
    %e3 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits3, %e3, "argument" : i32
    %e4 = vm.const.i64 78187493530
    vm.check.eq %r#3, %e4, "i64" : i64
    vm.return
  }
  vm.export @mixed_types

  vm.func private @quiet_nan_passes_unchanged() {
    %a = vm.global.load.f32 @f32_xFFC12345 : f32
    %r = vm.call @same(%a) : (f32) -> f32
    %bits1 = vm.bitcast.f32.i32 %r : f32 -> i32
    %e1 = vm.const.i32 0xFFC12345
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @quiet_nan_passes_unchanged

  vm.func private @signaling_nan_passes_unchanged() {
    %a = vm.global.load.f32 @f32_x7FA12345 : f32
    %r = vm.call @same(%a) : (f32) -> f32
    %bits1 = vm.bitcast.f32.i32 %r : f32 -> i32
    %e1 = vm.const.i32 0x7FA12345
    vm.check.eq %bits1, %e1, "cannot fail" : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %s = vm.call @checked(%a, %no) : (f32, i32) -> f32
    %bits2 = vm.bitcast.f32.i32 %s : f32 -> i32
    %e2 = vm.const.i32 0x7FA12345
    vm.check.eq %bits2, %e2, "can fail" : i32
    vm.return
  }
  vm.export @signaling_nan_passes_unchanged

  vm.func private @negative_zero_passes_unchanged() {
    %a_bits = vm.global.load.i32 @i32_min : i32
    %a = vm.bitcast.i32.f32 %a_bits : i32 -> f32
    %r = vm.call @same(%a) : (f32) -> f32
    %bits1 = vm.bitcast.f32.i32 %r : f32 -> i32
    %e1 = vm.const.i32 0x80000000  // -0.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @negative_zero_passes_unchanged

  vm.func private @block_arguments_keep_every_bit() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_3 : i32
      %a = vm.global.load.f32 @f32_x7FA12345 : f32
      %b_bits = vm.global.load.i32 @i32_min : i32
      %b = vm.bitcast.i32.f32 %b_bits : i32 -> f32
      vm.br ^loop(%zero, %a, %b : i32, f32, f32)
    ^loop(%i: i32, %x: f32, %y: f32):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %x : i32, f32, f32), ^done
    ^done:
      %bits1 = vm.bitcast.f32.i32 %x : f32 -> i32
      %e1 = vm.const.i32 0x7FA12345
      vm.check.eq %bits1, %e1, "x" : i32
      %bits2 = vm.bitcast.f32.i32 %y : f32 -> i32
      %e2 = vm.const.i32 0x80000000  // -0.0
      vm.check.eq %bits2, %e2, "y" : i32
      vm.return
  }
  vm.export @block_arguments_keep_every_bit

  vm.func private @failure() {
    %a = vm.global.load.f32 @f32_1_0 : f32
    %yes = vm.global.load.i32 @i32_1 : i32
    %r = vm.call @checked(%a, %yes) : (f32, i32) -> f32
    %bits1 = vm.bitcast.f32.i32 %r : f32 -> i32
    %e1 = vm.const.i32 0x3F800000  // 1.0
    vm.check.eq %bits1, %e1 : i32
    vm.return
  }
  vm.export @failure attributes {expected_status = 2 : i32}
}
