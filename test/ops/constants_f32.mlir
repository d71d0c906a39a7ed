// Constants of f32 keep every bit: signed zeros, denormals, infinities, NaN payloads, shortest decimals.
vm.module public @constants_f32 {
  vm.global.f32 private mutable @payload = 0x7F812345 : f32
  vm.global.f32 private mutable @other : f32
  vm.global.f32 private mutable @negative_zero = -0.0 : f32
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i32 private mutable @i32_x3DCCCCCD = 1036831949 : i32
  vm.global.i32 private mutable @i32_x3F800000 = 1065353216 : i32
  vm.global.i32 private mutable @i32_x40490FDB = 1078530011 : i32
  vm.global.i32 private mutable @i32_x4B800000 = 1266679808 : i32
  vm.global.i32 private mutable @i32_x7F7FFFFF = 2139095039 : i32
  vm.global.i32 private mutable @i32_x7F800000 = 2139095040 : i32
  vm.global.i32 private mutable @i32_x7F800001 = 2139095041 : i32
  vm.global.i32 private mutable @i32_x7F812345 = 2139169605 : i32
  vm.global.i32 private mutable @i32_x7FC00000 = 2143289344 : i32
  vm.global.i32 private mutable @i32_x7FFFFF = 8388607 : i32
  vm.global.i32 private mutable @i32_x800000 = 8388608 : i32
  vm.global.i32 private mutable @i32_xBEAAAAAB = -1096111445 : i32
  vm.global.i32 private mutable @i32_xFF800000 = -8388608 : i32
  vm.global.i32 private mutable @i32_xFFA00000 = -6291456 : i32
  vm.global.i32 private mutable @i32_xFFC12345 = -4119739 : i32

  vm.func private @finite_values() {
    %one = vm.const.f32 1.0
    %one_bits = vm.bitcast.f32.i32 %one : f32 -> i32
    %one_want = vm.global.load.i32 @i32_x3F800000 : i32
    vm.check.eq %one_bits, %one_want, "one" : i32
    %tenth = vm.const.f32 0.1
    %tenth_bits = vm.bitcast.f32.i32 %tenth : f32 -> i32
    %tenth_want = vm.global.load.i32 @i32_x3DCCCCCD : i32
    vm.check.eq %tenth_bits, %tenth_want, "tenth" : i32
    %minus_third = vm.const.f32 -0.333333343
    %minus_third_bits = vm.bitcast.f32.i32 %minus_third : f32 -> i32
    %minus_third_want = vm.global.load.i32 @i32_xBEAAAAAB : i32
    vm.check.eq %minus_third_bits, %minus_third_want, "minus_third" : i32
    %max = vm.const.f32 3.40282347E+38
    %max_bits = vm.bitcast.f32.i32 %max : f32 -> i32
    %max_want = vm.global.load.i32 @i32_x7F7FFFFF : i32
    vm.check.eq %max_bits, %max_want, "max" : i32
    %min_normal = vm.const.f32 1.17549435E-38
    %min_normal_bits = vm.bitcast.f32.i32 %min_normal : f32 -> i32
    %min_normal_want = vm.global.load.i32 @i32_x800000 : i32
    vm.check.eq %min_normal_bits, %min_normal_want, "min_normal" : i32
    %denormal = vm.const.f32 1.40129846E-45
    %denormal_bits = vm.bitcast.f32.i32 %denormal : f32 -> i32
    %denormal_want = vm.global.load.i32 @i32_1 : i32
    vm.check.eq %denormal_bits, %denormal_want, "denormal" : i32
    vm.return
  }
  vm.export @finite_values

  vm.func private @special_values() {
    %big_denormal = vm.const.f32 0x007FFFFF
    %big_denormal_bits = vm.bitcast.f32.i32 %big_denormal : f32 -> i32
    %big_denormal_want = vm.global.load.i32 @i32_x7FFFFF : i32
    vm.check.eq %big_denormal_bits, %big_denormal_want, "big_denormal" : i32
    %infinity = vm.const.f32 0x7F800000
    %infinity_bits = vm.bitcast.f32.i32 %infinity : f32 -> i32
    %infinity_want = vm.global.load.i32 @i32_x7F800000 : i32
    vm.check.eq %infinity_bits, %infinity_want, "infinity" : i32
    %minus_infinity = vm.const.f32 0xFF800000
    %minus_infinity_bits = vm.bitcast.f32.i32 %minus_infinity : f32 -> i32
    %minus_infinity_want = vm.global.load.i32 @i32_xFF800000 : i32
    vm.check.eq %minus_infinity_bits, %minus_infinity_want, "minus_infinity" : i32
    %quiet_nan = vm.const.f32 0x7FC00000
    %quiet_nan_bits = vm.bitcast.f32.i32 %quiet_nan : f32 -> i32
    %quiet_nan_want = vm.global.load.i32 @i32_x7FC00000 : i32
    vm.check.eq %quiet_nan_bits, %quiet_nan_want, "quiet_nan" : i32
    %nan_with_payload = vm.const.f32 0xFFC12345
    %nan_with_payload_bits = vm.bitcast.f32.i32 %nan_with_payload : f32 -> i32
    %nan_with_payload_want = vm.global.load.i32 @i32_xFFC12345 : i32
    vm.check.eq %nan_with_payload_bits, %nan_with_payload_want, "nan_with_payload" : i32
    %two_to_24 = vm.const.f32 0x4B800000
    %two_to_24_bits = vm.bitcast.f32.i32 %two_to_24 : f32 -> i32
    %two_to_24_want = vm.global.load.i32 @i32_x4B800000 : i32
    vm.check.eq %two_to_24_bits, %two_to_24_want, "two_to_24" : i32
    %pi = vm.const.f32 3.14159274
    %pi_bits = vm.bitcast.f32.i32 %pi : f32 -> i32
    %pi_want = vm.global.load.i32 @i32_x40490FDB : i32
    vm.check.eq %pi_bits, %pi_want, "pi" : i32
    vm.return
  }
  vm.export @special_values

  // Bits of a signaling NaN survive: a constant is moved, not computed.
  vm.func private @signaling_nans() {
    %signaling_nan = vm.const.f32 0x7F800001
    %signaling_nan_bits = vm.bitcast.f32.i32 %signaling_nan : f32 -> i32
    %signaling_nan_want = vm.global.load.i32 @i32_x7F800001 : i32
    vm.check.eq %signaling_nan_bits, %signaling_nan_want, "signaling_nan" : i32
    %minus_signaling_nan = vm.const.f32 0xFFA00000
    %minus_signaling_nan_bits = vm.bitcast.f32.i32 %minus_signaling_nan : f32 -> i32
    %minus_signaling_nan_want = vm.global.load.i32 @i32_xFFA00000 : i32
    vm.check.eq %minus_signaling_nan_bits, %minus_signaling_nan_want, "minus_signaling_nan" : i32
    vm.return
  }
  vm.export @signaling_nans

  vm.func private @zero_form() {
    %zero = vm.const.f32.zero
    %bits = vm.bitcast.f32.i32 %zero : f32 -> i32
    %want = vm.global.load.i32 @i32_0 : i32
    vm.check.eq %bits, %want : i32
    vm.return
  }
  vm.export @zero_form

  vm.func private @negative_zero_keeps_its_sign() {
    %zero = vm.const.f32 -0.0
    %bits = vm.bitcast.f32.i32 %zero : f32 -> i32
    %want = vm.global.load.i32 @i32_min : i32
    vm.check.eq %bits, %want : i32
    vm.return
  }
  vm.export @negative_zero_keeps_its_sign attributes {kiln_only = "negative-zero"}

  // Initial value, store and load of a global with a signaling NaN.
  vm.func private @globals_keep_every_bit() {
    %a = vm.global.load.f32 @payload : f32
    %a_bits = vm.bitcast.f32.i32 %a : f32 -> i32
    %a_want = vm.global.load.i32 @i32_x7F812345 : i32
    vm.check.eq %a_bits, %a_want, "initial value" : i32
    vm.global.store.f32 %a, @other : f32
    %b = vm.global.load.f32 @other : f32
    %b_bits = vm.bitcast.f32.i32 %b : f32 -> i32
    vm.check.eq %b_bits, %a_want, "stored" : i32
    vm.return
  }
  vm.export @globals_keep_every_bit

  vm.func private @negative_zero_as_initial_value() {
    %zero = vm.global.load.f32 @negative_zero : f32
    %bits = vm.bitcast.f32.i32 %zero : f32 -> i32
    %want = vm.global.load.i32 @i32_min : i32
    vm.check.eq %bits, %want : i32
    vm.return
  }
  vm.export @negative_zero_as_initial_value attributes {kiln_only = "negative-zero"}
}
