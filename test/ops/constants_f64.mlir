// Constants of f64 keep every bit: signed zeros, denormals, infinities, NaN payloads, shortest decimals.
vm.module public @constants_f64 {
  vm.global.f64 private mutable @payload = 0x7FF0123456789ABC : f64
  vm.global.f64 private mutable @other : f64
  vm.global.f64 private mutable @negative_zero = -0.0 : f64
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x10000000000000 = 4503599627370496 : i64
  vm.global.i64 private mutable @i64_x3FB999999999999A = 4591870180066957722 : i64
  vm.global.i64 private mutable @i64_x3FF0000000000000 = 4607182418800017408 : i64
  vm.global.i64 private mutable @i64_x400921FB54442D18 = 4614256656552045848 : i64
  vm.global.i64 private mutable @i64_x4340000000000000 = 4845873199050653696 : i64
  vm.global.i64 private mutable @i64_x7FEFFFFFFFFFFFFF = 9218868437227405311 : i64
  vm.global.i64 private mutable @i64_x7FF0000000000000 = 9218868437227405312 : i64
  vm.global.i64 private mutable @i64_x7FF0000000000001 = 9218868437227405313 : i64
  vm.global.i64 private mutable @i64_x7FF0123456789ABC = 9218888453225749180 : i64
  vm.global.i64 private mutable @i64_x7FF8000000000000 = 9221120237041090560 : i64
  vm.global.i64 private mutable @i64_xFFF0000000000000 = -4503599627370496 : i64
  vm.global.i64 private mutable @i64_xFFF4000000000000 = -3377699720527872 : i64
  vm.global.i64 private mutable @i64_xFFF8123456789ABC = -2231783815341380 : i64
  vm.global.i64 private mutable @i64_xFFFFFFFFFFFFF = 4503599627370495 : i64

  vm.func private @finite_values() {
    %one = vm.const.f64 1.0
    %one_bits = vm.bitcast.f64.i64 %one : f64 -> i64
    %one_want = vm.global.load.i64 @i64_x3FF0000000000000 : i64
    vm.check.eq %one_bits, %one_want, "one" : i64
    %tenth = vm.const.f64 0.1
    %tenth_bits = vm.bitcast.f64.i64 %tenth : f64 -> i64
    %tenth_want = vm.global.load.i64 @i64_x3FB999999999999A : i64
    vm.check.eq %tenth_bits, %tenth_want, "tenth" : i64
    %max = vm.const.f64 1.7976931348623157E+308
    %max_bits = vm.bitcast.f64.i64 %max : f64 -> i64
    %max_want = vm.global.load.i64 @i64_x7FEFFFFFFFFFFFFF : i64
    vm.check.eq %max_bits, %max_want, "max" : i64
    %min_normal = vm.const.f64 2.2250738585072014E-308
    %min_normal_bits = vm.bitcast.f64.i64 %min_normal : f64 -> i64
    %min_normal_want = vm.global.load.i64 @i64_x10000000000000 : i64
    vm.check.eq %min_normal_bits, %min_normal_want, "min_normal" : i64
    %denormal = vm.const.f64 4.9406564584124654E-324
    %denormal_bits = vm.bitcast.f64.i64 %denormal : f64 -> i64
    %denormal_want = vm.global.load.i64 @i64_1 : i64
    vm.check.eq %denormal_bits, %denormal_want, "denormal" : i64
    %big_denormal = vm.const.f64 0x000FFFFFFFFFFFFF
    %big_denormal_bits = vm.bitcast.f64.i64 %big_denormal : f64 -> i64
    %big_denormal_want = vm.global.load.i64 @i64_xFFFFFFFFFFFFF : i64
    vm.check.eq %big_denormal_bits, %big_denormal_want, "big_denormal" : i64
    vm.return
  }
  vm.export @finite_values

  vm.func private @special_values() {
    %infinity = vm.const.f64 0x7FF0000000000000
    %infinity_bits = vm.bitcast.f64.i64 %infinity : f64 -> i64
    %infinity_want = vm.global.load.i64 @i64_x7FF0000000000000 : i64
    vm.check.eq %infinity_bits, %infinity_want, "infinity" : i64
    %minus_infinity = vm.const.f64 0xFFF0000000000000
    %minus_infinity_bits = vm.bitcast.f64.i64 %minus_infinity : f64 -> i64
    %minus_infinity_want = vm.global.load.i64 @i64_xFFF0000000000000 : i64
    vm.check.eq %minus_infinity_bits, %minus_infinity_want, "minus_infinity" : i64
    %quiet_nan = vm.const.f64 0x7FF8000000000000
    %quiet_nan_bits = vm.bitcast.f64.i64 %quiet_nan : f64 -> i64
    %quiet_nan_want = vm.global.load.i64 @i64_x7FF8000000000000 : i64
    vm.check.eq %quiet_nan_bits, %quiet_nan_want, "quiet_nan" : i64
    %nan_with_payload = vm.const.f64 0xFFF8123456789ABC
    %nan_with_payload_bits = vm.bitcast.f64.i64 %nan_with_payload : f64 -> i64
    %nan_with_payload_want = vm.global.load.i64 @i64_xFFF8123456789ABC : i64
    vm.check.eq %nan_with_payload_bits, %nan_with_payload_want, "nan_with_payload" : i64
    %pi = vm.const.f64 3.1415926535897931
    %pi_bits = vm.bitcast.f64.i64 %pi : f64 -> i64
    %pi_want = vm.global.load.i64 @i64_x400921FB54442D18 : i64
    vm.check.eq %pi_bits, %pi_want, "pi" : i64
    %two_to_53_plus = vm.const.f64 9007199254740993.0
    %two_to_53_plus_bits = vm.bitcast.f64.i64 %two_to_53_plus : f64 -> i64
    %two_to_53_plus_want = vm.global.load.i64 @i64_x4340000000000000 : i64
    vm.check.eq %two_to_53_plus_bits, %two_to_53_plus_want, "two_to_53_plus" : i64
    vm.return
  }
  vm.export @special_values

  // Bits of a signaling NaN survive: a constant is moved, not computed.
  vm.func private @signaling_nans() {
    %signaling_nan = vm.const.f64 0x7FF0000000000001
    %signaling_nan_bits = vm.bitcast.f64.i64 %signaling_nan : f64 -> i64
    %signaling_nan_want = vm.global.load.i64 @i64_x7FF0000000000001 : i64
    vm.check.eq %signaling_nan_bits, %signaling_nan_want, "signaling_nan" : i64
    %minus_signaling_nan = vm.const.f64 0xFFF4000000000000
    %minus_signaling_nan_bits = vm.bitcast.f64.i64 %minus_signaling_nan : f64 -> i64
    %minus_signaling_nan_want = vm.global.load.i64 @i64_xFFF4000000000000 : i64
    vm.check.eq %minus_signaling_nan_bits, %minus_signaling_nan_want, "minus_signaling_nan" : i64
    vm.return
  }
  vm.export @signaling_nans

  vm.func private @zero_form() {
    %zero = vm.const.f64.zero
    %bits = vm.bitcast.f64.i64 %zero : f64 -> i64
    %want = vm.global.load.i64 @i64_0 : i64
    vm.check.eq %bits, %want : i64
    vm.return
  }
  vm.export @zero_form

  vm.func private @negative_zero_keeps_its_sign() {
    %zero = vm.const.f64 -0.0
    %bits = vm.bitcast.f64.i64 %zero : f64 -> i64
    %want = vm.global.load.i64 @i64_min : i64
    vm.check.eq %bits, %want : i64
    vm.return
  }
  vm.export @negative_zero_keeps_its_sign attributes {kiln_only = "negative-zero"}

  // Initial value, store and load of a global with a signaling NaN.
  vm.func private @globals_keep_every_bit() {
    %a = vm.global.load.f64 @payload : f64
    %a_bits = vm.bitcast.f64.i64 %a : f64 -> i64
    %a_want = vm.global.load.i64 @i64_x7FF0123456789ABC : i64
    vm.check.eq %a_bits, %a_want, "initial value" : i64
    vm.global.store.f64 %a, @other : f64
    %b = vm.global.load.f64 @other : f64
    %b_bits = vm.bitcast.f64.i64 %b : f64 -> i64
    vm.check.eq %b_bits, %a_want, "stored" : i64
    vm.return
  }
  vm.export @globals_keep_every_bit

  vm.func private @negative_zero_as_initial_value() {
    %zero = vm.global.load.f64 @negative_zero : f64
    %bits = vm.bitcast.f64.i64 %zero : f64 -> i64
    %want = vm.global.load.i64 @i64_min : i64
    vm.check.eq %bits, %want : i64
    vm.return
  }
  vm.export @negative_zero_as_initial_value attributes {kiln_only = "negative-zero"}
}
