// Calls with f64 arguments and results beside integers; bits are moved, never computed.
vm.module public @calls_f64 {
  vm.global.f64 private mutable @f64_0_25 = 0.25 : f64
  vm.global.f64 private mutable @f64_1_0 = 1.0 : f64
  vm.global.f64 private mutable @f64_1_5 = 1.5 : f64
  vm.global.f64 private mutable @f64_x7FF0123456789ABC = 0x7FF0123456789ABC : f64
  vm.global.f64 private mutable @f64_xFFF8123456789ABC = 0xFFF8123456789ABC : f64
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_m9 = -9 : i32
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64

  vm.func private @mix(%a: f64, %i: i32, %b: f64, %w: i64) -> (f64, i32, f64, i64) attributes {inlining_policy = #util.inline.never} {
    %s = vm.add.f64 %a, %b : f64
    vm.return %s, %i, %a, %w : f64, i32, f64, i64
  }

  vm.func private @same(%a: f64) -> f64 attributes {inlining_policy = #util.inline.never} {
    vm.return %a : f64
  }

  vm.func private @checked(%a: f64, %i: i32) -> f64 attributes {inlining_policy = #util.inline.never} {
    %c2 = vm.const.i32 2
    vm.cond_fail %i, %c2
    vm.return %a : f64
  }

  vm.func private @mixed_types() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_0_25 : f64
    %i = vm.global.load.i32 @i32_m9 : i32
    %w = vm.global.load.i64 @i64_x123456789A : i64
    %r:4 = vm.call @mix(%a, %i, %b, %w) : (f64, i32, f64, i64) -> (f64, i32, f64, i64)
    %bits1 = vm.bitcast.f64.i64 %r#0 : f64 -> i64
    %e1 = vm.const.i64 0x3FFC000000000000  // 1.75
    vm.check.eq %bits1, %e1, "sum" : i64
    %e2 = vm.const.i32 -9
    vm.check.eq %r#1, %e2, "i32" : i32
    %bits3 = vm.bitcast.f64.i64 %r#2 : f64 -> i64
    %e3 = vm.const.i64 0x3FF8000000000000  // 1.5
    vm.check.eq %bits3, %e3, "argument" : i64
    %e4 = vm.const.i64 78187493530
    vm.check.eq %r#3, %e4, "i64" : i64
    vm.return
  }
  vm.export @mixed_types

  vm.func private @quiet_nan_passes_unchanged() {
    %a = vm.global.load.f64 @f64_xFFF8123456789ABC : f64
    %r = vm.call @same(%a) : (f64) -> f64
    %bits1 = vm.bitcast.f64.i64 %r : f64 -> i64
    %e1 = vm.const.i64 0xFFF8123456789ABC
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @quiet_nan_passes_unchanged

  vm.func private @signaling_nan_passes_unchanged() {
    %a = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
    %r = vm.call @same(%a) : (f64) -> f64
    %bits1 = vm.bitcast.f64.i64 %r : f64 -> i64
    %e1 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits1, %e1, "cannot fail" : i64
    %no = vm.global.load.i32 @i32_0 : i32
    %s = vm.call @checked(%a, %no) : (f64, i32) -> f64
    %bits2 = vm.bitcast.f64.i64 %s : f64 -> i64
    %e2 = vm.const.i64 0x7FF0123456789ABC
    vm.check.eq %bits2, %e2, "can fail" : i64
    vm.return
  }
  vm.export @signaling_nan_passes_unchanged

  vm.func private @negative_zero_passes_unchanged() {
    %a_bits = vm.global.load.i64 @i64_min : i64
    %a = vm.bitcast.i64.f64 %a_bits : i64 -> f64
    %r = vm.call @same(%a) : (f64) -> f64
    %bits1 = vm.bitcast.f64.i64 %r : f64 -> i64
    %e1 = vm.const.i64 0x8000000000000000  // -0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @negative_zero_passes_unchanged

  vm.func private @block_arguments_keep_every_bit() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %n = vm.global.load.i32 @i32_3 : i32
      %a = vm.global.load.f64 @f64_x7FF0123456789ABC : f64
      %b_bits = vm.global.load.i64 @i64_min : i64
      %b = vm.bitcast.i64.f64 %b_bits : i64 -> f64
      vm.br ^loop(%zero, %a, %b : i32, f64, f64)
    ^loop(%i: i32, %x: f64, %y: f64):
      %next = vm.add.i32 %i, %c1 : i32
      %more = vm.cmp.lt.i32.s %next, %n : i32
      vm.cond_br %more, ^loop(%next, %y, %x : i32, f64, f64), ^done
    ^done:
      %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
      %e1 = vm.const.i64 0x7FF0123456789ABC
      vm.check.eq %bits1, %e1, "x" : i64
      %bits2 = vm.bitcast.f64.i64 %y : f64 -> i64
      %e2 = vm.const.i64 0x8000000000000000  // -0.0
      vm.check.eq %bits2, %e2, "y" : i64
      vm.return
  }
  vm.export @block_arguments_keep_every_bit

  vm.func private @failure() {
    %a = vm.global.load.f64 @f64_1_0 : f64
    %yes = vm.global.load.i32 @i32_1 : i32
    %r = vm.call @checked(%a, %yes) : (f64, i32) -> f64
    %bits1 = vm.bitcast.f64.i64 %r : f64 -> i64
    %e1 = vm.const.i64 0x3FF0000000000000  // 1.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @failure attributes {expected_status = 2 : i32}
}
