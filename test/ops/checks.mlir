// vm.check.*: pass, or fail with FAILED_PRECONDITION, for every type.
vm.module public @checks {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.global.ref private mutable @null : !vm.buffer
  vm.global.f32 private mutable @f32_0 : f32
  vm.global.f32 private mutable @f32_1_5 = 1.5 : f32
  vm.global.f32 private mutable @f32_2_5 = 2.5 : f32
  vm.global.f32 private mutable @f32_m1_5 = -1.5 : f32
  vm.global.f32 private mutable @f32_m2_5 = -2.5 : f32
  vm.global.f32 private mutable @f32_x3FC00032 = 0x3FC00032 : f32
  vm.global.f32 private mutable @f32_x3FC00065 = 0x3FC00065 : f32
  vm.global.f64 private mutable @f64_0 : f64
  vm.global.f64 private mutable @f64_1_5 = 1.5 : f64
  vm.global.f64 private mutable @f64_2_5 = 2.5 : f64
  vm.global.f64 private mutable @f64_m1_5 = -1.5 : f64
  vm.global.f64 private mutable @f64_m2_5 = -2.5 : f64
  vm.global.f64 private mutable @f64_x3FF8000000000032 = 0x3FF8000000000032 : f64
  vm.global.f64 private mutable @f64_x3FF8000BA43B7400 = 0x3FF8000BA43B7400 : f64
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x10000000000 = 1099511627776 : i64
  vm.global.i64 private mutable @i64_x20000000000 = 2199023255552 : i64

  vm.func private @passing_i32() {
    %a = vm.global.load.i32 @i32_5 : i32
    %a2 = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i32 @i32_6 : i32
    %z = vm.global.load.i32 @i32_0 : i32
    %sum = vm.add.i32 %a, %z : i32
    vm.check.eq %sum, %a, "eq" : i32
    vm.check.ne %a, %b, "ne" : i32
    vm.check.nz %a, "nz" : i32
    vm.check.eq %a, %a2 : i32
    vm.check.ne %a, %b : i32
    vm.check.nz %b : i32
    vm.return
  }
  vm.export @passing_i32

  vm.func private @eq_fails_i32() {
    %a = vm.global.load.i32 @i32_5 : i32
    %a2 = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i32 @i32_6 : i32
    %z = vm.global.load.i32 @i32_0 : i32
    vm.check.eq %a, %b, "equal" : i32
    vm.return
  }
  vm.export @eq_fails_i32 attributes {expected_status = 9 : i32}

  vm.func private @ne_fails_i32() {
    %a = vm.global.load.i32 @i32_5 : i32
    %a2 = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i32 @i32_6 : i32
    %z = vm.global.load.i32 @i32_0 : i32
    %s = vm.add.i32 %a, %z : i32
    vm.check.ne %a, %s, "different" : i32
    vm.return
  }
  vm.export @ne_fails_i32 attributes {expected_status = 9 : i32}

  vm.func private @nz_fails_i32() {
    %a = vm.global.load.i32 @i32_5 : i32
    %a2 = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i32 @i32_6 : i32
    %z = vm.global.load.i32 @i32_0 : i32
    vm.check.nz %z, "zero" : i32
    vm.return
  }
  vm.export @nz_fails_i32 attributes {expected_status = 9 : i32}

  vm.func private @passing_i64() {
    %a = vm.global.load.i64 @i64_x10000000000 : i64
    %a2 = vm.global.load.i64 @i64_x10000000000 : i64
    %b = vm.global.load.i64 @i64_x20000000000 : i64
    %z = vm.global.load.i64 @i64_0 : i64
    %sum = vm.add.i64 %a, %z : i64
    vm.check.eq %sum, %a, "eq" : i64
    vm.check.ne %a, %b, "ne" : i64
    vm.check.nz %a, "nz" : i64
    vm.check.eq %a, %a2 : i64
    vm.check.ne %a, %b : i64
    vm.check.nz %b : i64
    vm.return
  }
  vm.export @passing_i64

  vm.func private @eq_fails_i64() {
    %a = vm.global.load.i64 @i64_x10000000000 : i64
    %a2 = vm.global.load.i64 @i64_x10000000000 : i64
    %b = vm.global.load.i64 @i64_x20000000000 : i64
    %z = vm.global.load.i64 @i64_0 : i64
    vm.check.eq %a, %b, "equal" : i64
    vm.return
  }
  vm.export @eq_fails_i64 attributes {expected_status = 9 : i32}

  vm.func private @ne_fails_i64() {
    %a = vm.global.load.i64 @i64_x10000000000 : i64
    %a2 = vm.global.load.i64 @i64_x10000000000 : i64
    %b = vm.global.load.i64 @i64_x20000000000 : i64
    %z = vm.global.load.i64 @i64_0 : i64
    %s = vm.add.i64 %a, %z : i64
    vm.check.ne %a, %s, "different" : i64
    vm.return
  }
  vm.export @ne_fails_i64 attributes {expected_status = 9 : i32}

  vm.func private @nz_fails_i64() {
    %a = vm.global.load.i64 @i64_x10000000000 : i64
    %a2 = vm.global.load.i64 @i64_x10000000000 : i64
    %b = vm.global.load.i64 @i64_x20000000000 : i64
    %z = vm.global.load.i64 @i64_0 : i64
    vm.check.nz %z, "zero" : i64
    vm.return
  }
  vm.export @nz_fails_i64 attributes {expected_status = 9 : i32}

  vm.func private @passing_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %a2 = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_2_5 : f32
    %z = vm.global.load.f32 @f32_0 : f32
    %sum = vm.add.f32 %a, %z : f32
    vm.check.eq %sum, %a, "eq" : f32
    vm.check.ne %a, %b, "ne" : f32
    vm.check.nz %a, "nz" : f32
    vm.check.eq %a, %a2 : f32
    vm.check.ne %a, %b : f32
    vm.check.nz %b : f32
    vm.return
  }
  vm.export @passing_f32

  vm.func private @eq_fails_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %a2 = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_2_5 : f32
    %z = vm.global.load.f32 @f32_0 : f32
    vm.check.eq %a, %b, "equal" : f32
    vm.return
  }
  vm.export @eq_fails_f32 attributes {expected_status = 9 : i32}

  vm.func private @ne_fails_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %a2 = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_2_5 : f32
    %z = vm.global.load.f32 @f32_0 : f32
    %s = vm.add.f32 %a, %z : f32
    vm.check.ne %a, %s, "different" : f32
    vm.return
  }
  vm.export @ne_fails_f32 attributes {expected_status = 9 : i32}

  vm.func private @nz_fails_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %a2 = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_2_5 : f32
    %z = vm.global.load.f32 @f32_0 : f32
    vm.check.nz %z, "zero" : f32
    vm.return
  }
  vm.export @nz_fails_f32 attributes {expected_status = 9 : i32}

  vm.func private @passing_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %a2 = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_2_5 : f64
    %z = vm.global.load.f64 @f64_0 : f64
    %sum = vm.add.f64 %a, %z : f64
    vm.check.eq %sum, %a, "eq" : f64
    vm.check.ne %a, %b, "ne" : f64
    vm.check.nz %a, "nz" : f64
    vm.check.eq %a, %a2 : f64
    vm.check.ne %a, %b : f64
    vm.check.nz %b : f64
    vm.return
  }
  vm.export @passing_f64

  vm.func private @eq_fails_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %a2 = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_2_5 : f64
    %z = vm.global.load.f64 @f64_0 : f64
    vm.check.eq %a, %b, "equal" : f64
    vm.return
  }
  vm.export @eq_fails_f64 attributes {expected_status = 9 : i32}

  vm.func private @ne_fails_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %a2 = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_2_5 : f64
    %z = vm.global.load.f64 @f64_0 : f64
    %s = vm.add.f64 %a, %z : f64
    vm.check.ne %a, %s, "different" : f64
    vm.return
  }
  vm.export @ne_fails_f64 attributes {expected_status = 9 : i32}

  vm.func private @nz_fails_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %a2 = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_2_5 : f64
    %z = vm.global.load.f64 @f64_0 : f64
    vm.check.nz %z, "zero" : f64
    vm.return
  }
  vm.export @nz_fails_f64 attributes {expected_status = 9 : i32}

  vm.func private @passing_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %null = vm.global.load.ref @null : !vm.buffer
    vm.check.eq %a, %a : !vm.buffer
    vm.check.ne %a, %null : !vm.buffer
    vm.check.nz %a : !vm.buffer
    vm.return
  }
  vm.export @passing_ref

  vm.func private @eq_fails_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %null = vm.global.load.ref @null : !vm.buffer
    vm.check.eq %a, %null, "equal" : !vm.buffer
    vm.return
  }
  vm.export @eq_fails_ref attributes {expected_status = 9 : i32}

  vm.func private @ne_fails_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %null = vm.global.load.ref @null : !vm.buffer
    %null2 = vm.global.load.ref @null : !vm.buffer
    vm.check.ne %null, %null2, "different" : !vm.buffer
    vm.return
  }
  vm.export @ne_fails_ref attributes {expected_status = 9 : i32}

  vm.func private @nz_fails_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %null = vm.global.load.ref @null : !vm.buffer
    vm.check.nz %null, "null" : !vm.buffer
    vm.return
  }
  vm.export @nz_fails_ref attributes {expected_status = 9 : i32}

  vm.func private @nearly_eq_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_x3FC00032 : f32
    vm.check.nearly_eq %a, %b, "near" : f32
    vm.check.nearly_eq %b, %a : f32
    vm.return
  }
  vm.export @nearly_eq_f32

  vm.func private @nearly_eq_fails_f32() {
    %a = vm.global.load.f32 @f32_1_5 : f32
    %b = vm.global.load.f32 @f32_x3FC00065 : f32
    vm.check.nearly_eq %a, %b, "far" : f32
    vm.return
  }
  vm.export @nearly_eq_fails_f32 attributes {expected_status = 9 : i32}

  vm.func private @cmp_eq_f32_near() {
    %a0 = vm.global.load.f32 @f32_1_5 : f32
    %b0 = vm.global.load.f32 @f32_1_5 : f32
    %r0 = vm.cmp.eq.f32.near %a0, %b0 : f32
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "equal" : i32
    %a1 = vm.global.load.f32 @f32_1_5 : f32
    %b1 = vm.global.load.f32 @f32_x3FC00032 : f32
    %r1 = vm.cmp.eq.f32.near %a1, %b1 : f32
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "near" : i32
    %a2 = vm.global.load.f32 @f32_x3FC00032 : f32
    %b2 = vm.global.load.f32 @f32_1_5 : f32
    %r2 = vm.cmp.eq.f32.near %a2, %b2 : f32
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "near, swapped" : i32
    %a3 = vm.global.load.f32 @f32_1_5 : f32
    %b3 = vm.global.load.f32 @f32_x3FC00065 : f32
    %r3 = vm.cmp.eq.f32.near %a3, %b3 : f32
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "far" : i32
    %a4 = vm.global.load.f32 @f32_x3FC00065 : f32
    %b4 = vm.global.load.f32 @f32_1_5 : f32
    %r4 = vm.cmp.eq.f32.near %a4, %b4 : f32
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "far, swapped" : i32
    %a5 = vm.global.load.f32 @f32_0 : f32
    %b5_bits = vm.global.load.i32 @i32_min : i32
    %b5 = vm.bitcast.i32.f32 %b5_bits : i32 -> f32
    %r5 = vm.cmp.eq.f32.near %a5, %b5 : f32
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "zeros" : i32
    %a6 = vm.global.load.f32 @f32_1_5 : f32
    %b6 = vm.global.load.f32 @f32_m1_5 : f32
    %r6 = vm.cmp.eq.f32.near %a6, %b6 : f32
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "signs" : i32
    %a7 = vm.global.load.f32 @f32_m2_5 : f32
    %b7 = vm.global.load.f32 @f32_m2_5 : f32
    %r7 = vm.cmp.eq.f32.near %a7, %b7 : f32
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "negative" : i32
    vm.return
  }
  vm.export @cmp_eq_f32_near

  vm.func private @nearly_eq_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_x3FF8000000000032 : f64
    vm.check.nearly_eq %a, %b, "near" : f64
    vm.check.nearly_eq %b, %a : f64
    vm.return
  }
  vm.export @nearly_eq_f64

  vm.func private @nearly_eq_fails_f64() {
    %a = vm.global.load.f64 @f64_1_5 : f64
    %b = vm.global.load.f64 @f64_x3FF8000BA43B7400 : f64
    vm.check.nearly_eq %a, %b, "far" : f64
    vm.return
  }
  vm.export @nearly_eq_fails_f64 attributes {expected_status = 9 : i32}

  vm.func private @cmp_eq_f64_near() {
    %a0 = vm.global.load.f64 @f64_1_5 : f64
    %b0 = vm.global.load.f64 @f64_1_5 : f64
    %r0 = vm.cmp.eq.f64.near %a0, %b0 : f64
    %e1 = vm.const.i32 1
    vm.check.eq %r0, %e1, "equal" : i32
    %a1 = vm.global.load.f64 @f64_1_5 : f64
    %b1 = vm.global.load.f64 @f64_x3FF8000000000032 : f64
    %r1 = vm.cmp.eq.f64.near %a1, %b1 : f64
    %e2 = vm.const.i32 1
    vm.check.eq %r1, %e2, "near" : i32
    %a2 = vm.global.load.f64 @f64_x3FF8000000000032 : f64
    %b2 = vm.global.load.f64 @f64_1_5 : f64
    %r2 = vm.cmp.eq.f64.near %a2, %b2 : f64
    %e3 = vm.const.i32 1
    vm.check.eq %r2, %e3, "near, swapped" : i32
    %a3 = vm.global.load.f64 @f64_1_5 : f64
    %b3 = vm.global.load.f64 @f64_x3FF8000BA43B7400 : f64
    %r3 = vm.cmp.eq.f64.near %a3, %b3 : f64
    %e4 = vm.const.i32 0
    vm.check.eq %r3, %e4, "far" : i32
    %a4 = vm.global.load.f64 @f64_x3FF8000BA43B7400 : f64
    %b4 = vm.global.load.f64 @f64_1_5 : f64
    %r4 = vm.cmp.eq.f64.near %a4, %b4 : f64
    %e5 = vm.const.i32 0
    vm.check.eq %r4, %e5, "far, swapped" : i32
    %a5 = vm.global.load.f64 @f64_0 : f64
    %b5_bits = vm.global.load.i64 @i64_min : i64
    %b5 = vm.bitcast.i64.f64 %b5_bits : i64 -> f64
    %r5 = vm.cmp.eq.f64.near %a5, %b5 : f64
    %e6 = vm.const.i32 1
    vm.check.eq %r5, %e6, "zeros" : i32
    %a6 = vm.global.load.f64 @f64_1_5 : f64
    %b6 = vm.global.load.f64 @f64_m1_5 : f64
    %r6 = vm.cmp.eq.f64.near %a6, %b6 : f64
    %e7 = vm.const.i32 0
    vm.check.eq %r6, %e7, "signs" : i32
    %a7 = vm.global.load.f64 @f64_m2_5 : f64
    %b7 = vm.global.load.f64 @f64_m2_5 : f64
    %r7 = vm.cmp.eq.f64.near %a7, %b7 : f64
    %e8 = vm.const.i32 1
    vm.check.eq %r7, %e8, "negative" : i32
    vm.return
  }
  vm.export @cmp_eq_f64_near
}
