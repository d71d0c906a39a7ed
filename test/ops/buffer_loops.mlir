// Loops over buffers that fit exactly, and over buffers that are one element short: checks that are made once for a whole
// loop fail where and when the single ones do.
vm.module public @buffer_loops {
  vm.global.i64 private mutable @i64_m1 = -1 : i64
  vm.global.i64 private mutable @i64_0 : i64
  vm.global.i64 private mutable @i64_4 = 4 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_6 = 6 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_8 = 8 : i64
  vm.global.i64 private mutable @i64_9 = 9 : i64
  vm.global.i64 private mutable @i64_10 = 10 : i64
  vm.global.i64 private mutable @i64_11 = 11 : i64
  vm.global.i64 private mutable @i64_12 = 12 : i64
  vm.global.i64 private mutable @i64_15 = 15 : i64
  vm.global.i64 private mutable @i64_16 = 16 : i64
  vm.global.i64 private mutable @i64_17 = 17 : i64
  vm.global.i64 private mutable @i64_24 = 24 : i64
  vm.global.i64 private mutable @i64_32 = 32 : i64

  // A buffer of %size bytes: 3, 10, 1, ...
  vm.func private @make(%size: i64) -> !vm.buffer {
    %zero = vm.const.i64 0
    %one = vm.const.i64 1
    %align = vm.const.i32 0
    %first = vm.const.i32 3
    %step = vm.const.i32 7
    %mask = vm.const.i32 15
    %buffer = vm.buffer.alloc %size, %align : !vm.buffer
    vm.br ^loop(%zero, %first : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %size : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.and.i32 %x, %mask : i32
    vm.buffer.store.i8 %byte, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    %x1 = vm.add.i32 %x, %step : i32
    vm.br ^loop(%i1, %x1 : i64, i32)
  ^done:
    vm.return %buffer : !vm.buffer
  }

  vm.func private @up(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %v_5 = vm.cmp.lt.i64.s %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_6 = vm.const.i64 3
    %v_7 = vm.mul.i64 %s_3, %c_6 : i64
    %v_9 = vm.buffer.load.i16.u %a[%i_4] : !vm.buffer -> i32
    %v_8 = vm.ext.i32.i64.s %v_9 : i32 -> i64
    %v_10 = vm.add.i64 %v_7, %v_8 : i64
    vm.br ^bb3(%v_10, %i_4 : i64, i64)
  ^bb3(%s_11: i64, %i_12: i64):
    %c_13 = vm.const.i64 1
    %v_14 = vm.add.i64 %i_12, %c_13 : i64
    vm.br ^bb1(%s_11, %v_14 : i64, i64)
  ^bb4(%s_15: i64, %i_16: i64):
    vm.return %s_15 : i64
  }

  vm.func private @up_8_of_16() {
    %size = vm.global.load.i64 @i64_16 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @up(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 7587944
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @up_8_of_16

  vm.func private @up_9_of_16() {
    %size = vm.global.load.i64 @i64_16 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @up(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @up_9_of_16 attributes {expected_status = 11 : i32}

  vm.func private @up_8_of_17() {
    %size = vm.global.load.i64 @i64_17 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @up(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 7587944
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @up_8_of_17

  vm.func private @up_0_of_0() {
    %size = vm.global.load.i64 @i64_0 : i64
    %n = vm.global.load.i64 @i64_0 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @up(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @up_0_of_0

  vm.func private @up_m1_of_16() {
    %size = vm.global.load.i64 @i64_16 : i64
    %n = vm.global.load.i64 @i64_m1 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @up(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @up_m1_of_16

  vm.func private @by_threes(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_3 = vm.const.i64 1
    vm.br ^bb1(%c_1, %c_3 : i64, i64)
  ^bb1(%s_4: i64, %i_5: i64):
    %v_6 = vm.cmp.lt.i64.s %i_5, %n : i64
    vm.cond_br %v_6, ^bb2, ^bb4(%s_4, %i_5 : i64, i64)
  ^bb2:
    %c_7 = vm.const.i64 3
    %v_8 = vm.mul.i64 %s_4, %c_7 : i64
    %v_10 = vm.buffer.load.i8.u %a[%i_5] : !vm.buffer -> i32
    %v_9 = vm.ext.i32.i64.s %v_10 : i32 -> i64
    %v_11 = vm.add.i64 %v_8, %v_9 : i64
    vm.br ^bb3(%v_11, %i_5 : i64, i64)
  ^bb3(%s_12: i64, %i_13: i64):
    %c_14 = vm.const.i64 3
    %v_15 = vm.add.i64 %i_13, %c_14 : i64
    vm.br ^bb1(%s_12, %v_15 : i64, i64)
  ^bb4(%s_16: i64, %i_17: i64):
    vm.return %s_16 : i64
  }

  vm.func private @by_threes_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @by_threes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 139
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @by_threes_8_of_8

  vm.func private @by_threes_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @by_threes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 139
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @by_threes_9_of_8

  vm.func private @by_threes_10_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_10 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @by_threes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 139
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @by_threes_10_of_8

  vm.func private @by_threes_11_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_11 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @by_threes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @by_threes_11_of_8 attributes {expected_status = 11 : i32}

  vm.func private @down(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_3 = vm.const.i32 -1
    %v_2 = vm.ext.i32.i64.s %c_3 : i32 -> i64
    %c_4 = vm.const.i64 1
    %v_5 = vm.sub.i64 %n, %c_4 : i64
    vm.br ^bb1(%c_1, %v_5 : i64, i64)
  ^bb1(%s_6: i64, %i_7: i64):
    %v_8 = vm.cmp.gt.i64.s %i_7, %v_2 : i64
    vm.cond_br %v_8, ^bb2, ^bb4(%s_6, %i_7 : i64, i64)
  ^bb2:
    %c_9 = vm.const.i64 3
    %v_10 = vm.mul.i64 %s_6, %c_9 : i64
    %v_12 = vm.buffer.load.i8.u %a[%i_7] : !vm.buffer -> i32
    %v_11 = vm.ext.i32.i64.s %v_12 : i32 -> i64
    %v_13 = vm.add.i64 %v_10, %v_11 : i64
    %c_15 = vm.const.i32 9
    vm.buffer.store.i8 %c_15, %a[%i_7] : i32 -> !vm.buffer
    vm.br ^bb3(%v_13, %i_7 : i64, i64)
  ^bb3(%s_16: i64, %i_17: i64):
    %c_18 = vm.const.i64 -1
    %v_19 = vm.add.i64 %i_17, %c_18 : i64
    vm.br ^bb1(%s_16, %v_19 : i64, i64)
  ^bb4(%s_20: i64, %i_21: i64):
    vm.return %s_20 : i64
  }

  vm.func private @down_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @down(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 21156
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @down_8_of_8

  vm.func private @down_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @down(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @down_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @down_0_of_0() {
    %size = vm.global.load.i64 @i64_0 : i64
    %n = vm.global.load.i64 @i64_0 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @down(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @down_0_of_0

  vm.func private @at_most(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i32 0
    %v_3 = vm.trunc.i64.i32 %n : i64 -> i32
    vm.br ^bb1(%c_1, %c_2 : i64, i32)
  ^bb1(%s_4: i64, %i_5: i32):
    %v_6 = vm.cmp.lte.i32.s %i_5, %v_3 : i32
    vm.cond_br %v_6, ^bb2, ^bb4(%s_4, %i_5 : i64, i32)
  ^bb2:
    %c_7 = vm.const.i64 3
    %v_8 = vm.mul.i64 %s_4, %c_7 : i64
    %at_11 = vm.ext.i32.i64.s %i_5 : i32 -> i64
    %v_10 = vm.buffer.load.i8.u %a[%at_11] : !vm.buffer -> i32
    %v_9 = vm.ext.i32.i64.s %v_10 : i32 -> i64
    %v_12 = vm.add.i64 %v_8, %v_9 : i64
    %c_13 = vm.const.i32 1
    %v_14 = vm.add.i32 %i_5, %c_13 : i32
    vm.br ^bb1(%v_12, %v_14 : i64, i32)
  ^bb4(%s_15: i64, %i_16: i32):
    vm.return %s_15 : i64
  }

  vm.func private @at_most_7_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_7 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @at_most(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 15244
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @at_most_7_of_8

  vm.func private @at_most_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @at_most(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @at_most_8_of_8 attributes {expected_status = 11 : i32}

  vm.func private @until_equal(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 2
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %v_5 = vm.cmp.ne.i64 %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_6 = vm.const.i64 3
    %v_7 = vm.mul.i64 %s_3, %c_6 : i64
    %v_9 = vm.buffer.load.i8.u %a[%i_4] : !vm.buffer -> i32
    %v_8 = vm.ext.i32.i64.s %v_9 : i32 -> i64
    %v_10 = vm.add.i64 %v_7, %v_8 : i64
    %c_11 = vm.const.i64 1
    %v_12 = vm.add.i64 %i_4, %c_11 : i64
    vm.br ^bb1(%v_10, %v_12 : i64, i64)
  ^bb4(%s_13: i64, %i_14: i64):
    vm.return %s_13 : i64
  }

  vm.func private @until_equal_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @until_equal(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 1393
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @until_equal_8_of_8

  vm.func private @until_equal_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @until_equal(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @until_equal_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @both_ends(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    %c_3 = vm.const.i64 1
    %v_4 = vm.sub.i64 %n, %c_3 : i64
    vm.br ^bb1(%c_1, %c_2, %v_4 : i64, i64, i64)
  ^bb1(%s_5: i64, %i_6: i64, %j_7: i64):
    %v_8 = vm.cmp.lt.i64.s %i_6, %j_7 : i64
    vm.cond_br %v_8, ^bb2, ^bb4(%s_5, %i_6, %j_7 : i64, i64, i64)
  ^bb2:
    %c_9 = vm.const.i64 3
    %v_10 = vm.mul.i64 %s_5, %c_9 : i64
    %v_12 = vm.buffer.load.i8.u %a[%i_6] : !vm.buffer -> i32
    %v_11 = vm.ext.i32.i64.s %v_12 : i32 -> i64
    %v_13 = vm.add.i64 %v_10, %v_11 : i64
    %v_15 = vm.buffer.load.i8.u %a[%j_7] : !vm.buffer -> i32
    %v_14 = vm.ext.i32.i64.s %v_15 : i32 -> i64
    %v_16 = vm.add.i64 %v_13, %v_14 : i64
    %v_18 = vm.buffer.load.i8.u %a[%j_7] : !vm.buffer -> i32
    vm.buffer.store.i8 %v_18, %a[%i_6] : i32 -> !vm.buffer
    %c_19 = vm.const.i64 1
    %v_20 = vm.add.i64 %i_6, %c_19 : i64
    %c_21 = vm.const.i64 1
    %v_22 = vm.sub.i64 %j_7, %c_21 : i64
    vm.br ^bb1(%v_16, %v_20, %v_22 : i64, i64, i64)
  ^bb4(%s_23: i64, %i_24: i64, %j_25: i64):
    %v_26 = vm.add.i64 %s_23, %i_24 : i64
    vm.return %v_26 : i64
  }

  vm.func private @both_ends_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @both_ends(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 444
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @both_ends_8_of_8

  vm.func private @both_ends_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @both_ends(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @both_ends_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @both_ends_7_of_7() {
    %size = vm.global.load.i64 @i64_7 : i64
    %n = vm.global.load.i64 @i64_7 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @both_ends(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 211
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @both_ends_7_of_7

  vm.func private @both_ends_8_of_7() {
    %size = vm.global.load.i64 @i64_7 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @both_ends(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @both_ends_8_of_7 attributes {expected_status = 11 : i32}

  vm.func private @sometimes(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%o_3: i64, %i_4: i64):
    %v_5 = vm.cmp.lt.i64.s %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%o_3, %i_4 : i64, i64)
  ^bb2:
    %v_6 = vm.buffer.load.i8.u %a[%i_4] : !vm.buffer -> i32
    %c_8 = vm.const.i32 1
    %v_9 = vm.add.i32 %v_6, %c_8 : i32
    vm.buffer.store.i8 %v_9, %a[%o_3] : i32 -> !vm.buffer
    %c_10 = vm.const.i32 1
    %v_11 = vm.and.i32 %v_6, %c_10 : i32
    %c_12 = vm.const.i32 1
    %v_13 = vm.cmp.eq.i32 %v_11, %c_12 : i32
    vm.cond_br %v_13, ^bb5, ^bb7(%o_3 : i64)
  ^bb5:
    %c_14 = vm.const.i64 1
    %v_15 = vm.add.i64 %o_3, %c_14 : i64
    vm.br ^bb7(%v_15 : i64)
  ^bb7(%o_16: i64):
    vm.br ^bb3(%o_16, %i_4 : i64, i64)
  ^bb3(%o_17: i64, %i_18: i64):
    %c_19 = vm.const.i64 1
    %v_20 = vm.add.i64 %i_18, %c_19 : i64
    vm.br ^bb1(%o_17, %v_20 : i64, i64)
  ^bb4(%o_21: i64, %i_22: i64):
    %c_23 = vm.const.i64 256
    %v_24 = vm.mul.i64 %o_21, %c_23 : i64
    %c_28 = vm.const.i64 0
    %v_26 = vm.buffer.load.i8.u %a[%c_28] : !vm.buffer -> i32
    %v_25 = vm.ext.i32.i64.s %v_26 : i32 -> i64
    %v_29 = vm.add.i64 %v_24, %v_25 : i64
    vm.return %v_29 : i64
  }

  vm.func private @sometimes_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sometimes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 1028
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sometimes_8_of_8

  vm.func private @sometimes_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sometimes(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sometimes_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @groups(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %c_5 = vm.const.i64 3
    %v_6 = vm.add.i64 %i_4, %c_5 : i64
    %v_7 = vm.cmp.lte.i64.s %v_6, %n : i64
    vm.cond_br %v_7, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_8 = vm.const.i64 3
    %v_9 = vm.mul.i64 %s_3, %c_8 : i64
    %v_11 = vm.buffer.load.i8.u %a[%i_4] : !vm.buffer -> i32
    %v_10 = vm.ext.i32.i64.s %v_11 : i32 -> i64
    %v_12 = vm.add.i64 %v_9, %v_10 : i64
    %c_15 = vm.const.i64 2
    %v_16 = vm.add.i64 %i_4, %c_15 : i64
    %v_14 = vm.buffer.load.i8.u %a[%v_16] : !vm.buffer -> i32
    %v_13 = vm.ext.i32.i64.s %v_14 : i32 -> i64
    %v_17 = vm.add.i64 %v_12, %v_13 : i64
    %c_18 = vm.const.i64 3
    %v_19 = vm.add.i64 %i_4, %c_18 : i64
    vm.br ^bb1(%v_17, %v_19 : i64, i64)
  ^bb4(%s_20: i64, %i_21: i64):
    vm.return %s_20 : i64
  }

  vm.func private @groups_9_of_9() {
    %size = vm.global.load.i64 @i64_9 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @groups(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 102
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @groups_9_of_9

  vm.func private @groups_11_of_9() {
    %size = vm.global.load.i64 @i64_9 : i64
    %n = vm.global.load.i64 @i64_11 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @groups(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 102
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @groups_11_of_9

  vm.func private @groups_12_of_9() {
    %size = vm.global.load.i64 @i64_9 : i64
    %n = vm.global.load.i64 @i64_12 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @groups(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @groups_12_of_9 attributes {expected_status = 11 : i32}

  vm.func private @groups_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @groups(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @groups_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @square(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %v_5 = vm.cmp.lt.i64.s %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_6 = vm.const.i64 0
    vm.br ^bb5(%s_3, %c_6 : i64, i64)
  ^bb5(%s_7: i64, %j_8: i64):
    %v_9 = vm.cmp.lt.i64.s %j_8, %n : i64
    vm.cond_br %v_9, ^bb6, ^bb8(%s_7, %j_8 : i64, i64)
  ^bb6:
    %c_10 = vm.const.i64 3
    %v_11 = vm.mul.i64 %s_7, %c_10 : i64
    %v_14 = vm.mul.i64 %i_4, %n : i64
    %v_15 = vm.add.i64 %v_14, %j_8 : i64
    %v_13 = vm.buffer.load.i8.u %a[%v_15] : !vm.buffer -> i32
    %v_12 = vm.ext.i32.i64.s %v_13 : i32 -> i64
    %v_16 = vm.add.i64 %v_11, %v_12 : i64
    vm.br ^bb7(%v_16, %j_8 : i64, i64)
  ^bb7(%s_17: i64, %j_18: i64):
    %c_19 = vm.const.i64 1
    %v_20 = vm.add.i64 %j_18, %c_19 : i64
    vm.br ^bb5(%s_17, %v_20 : i64, i64)
  ^bb8(%s_21: i64, %j_22: i64):
    vm.br ^bb3(%s_21, %i_4 : i64, i64)
  ^bb3(%s_23: i64, %i_24: i64):
    %c_25 = vm.const.i64 1
    %v_26 = vm.add.i64 %i_24, %c_25 : i64
    vm.br ^bb1(%s_23, %v_26 : i64, i64)
  ^bb4(%s_27: i64, %i_28: i64):
    vm.return %s_27 : i64
  }

  vm.func private @square_4_of_16() {
    %size = vm.global.load.i64 @i64_16 : i64
    %n = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @square(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 100043928
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @square_4_of_16

  vm.func private @square_4_of_15() {
    %size = vm.global.load.i64 @i64_15 : i64
    %n = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @square(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @square_4_of_15 attributes {expected_status = 11 : i32}

  vm.func private @square_5_of_24() {
    %size = vm.global.load.i64 @i64_24 : i64
    %n = vm.global.load.i64 @i64_5 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @square(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @square_5_of_24 attributes {expected_status = 11 : i32}

  vm.func private @behind(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %v_5 = vm.cmp.lt.i64.s %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_6 = vm.const.i64 0
    vm.br ^bb5(%s_3, %c_6 : i64, i64)
  ^bb5(%s_7: i64, %j_8: i64):
    %v_9 = vm.cmp.lt.i64.s %j_8, %i_4 : i64
    vm.cond_br %v_9, ^bb6, ^bb8(%s_7, %j_8 : i64, i64)
  ^bb6:
    %c_10 = vm.const.i64 3
    %v_11 = vm.mul.i64 %s_7, %c_10 : i64
    %v_13 = vm.buffer.load.i8.u %a[%j_8] : !vm.buffer -> i32
    %v_12 = vm.ext.i32.i64.s %v_13 : i32 -> i64
    %v_14 = vm.add.i64 %v_11, %v_12 : i64
    %c_15 = vm.const.i64 1
    %v_16 = vm.add.i64 %j_8, %c_15 : i64
    vm.br ^bb5(%v_14, %v_16 : i64, i64)
  ^bb8(%s_17: i64, %j_18: i64):
    %v_20 = vm.buffer.load.i8.u %a[%j_18] : !vm.buffer -> i32
    %v_19 = vm.ext.i32.i64.s %v_20 : i32 -> i64
    %v_21 = vm.add.i64 %s_17, %v_19 : i64
    vm.br ^bb3(%v_21, %i_4 : i64, i64)
  ^bb3(%s_22: i64, %i_23: i64):
    %c_24 = vm.const.i64 1
    %v_25 = vm.add.i64 %i_23, %c_24 : i64
    vm.br ^bb1(%s_22, %v_25 : i64, i64)
  ^bb4(%s_26: i64, %i_27: i64):
    vm.return %s_26 : i64
  }

  vm.func private @behind_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @behind(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 186857296337600
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @behind_8_of_8

  vm.func private @behind_8_of_7() {
    %size = vm.global.load.i64 @i64_7 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @behind(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @behind_8_of_7 attributes {expected_status = 11 : i32}

  vm.func private @far_behind(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_3 = vm.const.i64 2
    %c_4 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_4 : i64, i64)
  ^bb1(%s_5: i64, %i_6: i64):
    %v_7 = vm.cmp.lt.i64.s %i_6, %c_3 : i64
    vm.cond_br %v_7, ^bb2, ^bb4(%s_5, %i_6 : i64, i64)
  ^bb2:
    %c_8 = vm.const.i64 0
    vm.br ^bb5(%s_5, %c_8 : i64, i64)
  ^bb5(%s_9: i64, %j_10: i64):
    %v_11 = vm.cmp.lt.i64.s %j_10, %n : i64
    vm.cond_br %v_11, ^bb6, ^bb8(%s_9, %j_10 : i64, i64)
  ^bb6:
    %c_12 = vm.const.i64 3
    %v_13 = vm.mul.i64 %s_9, %c_12 : i64
    %v_15 = vm.buffer.load.i8.u %a[%j_10] : !vm.buffer -> i32
    %v_14 = vm.ext.i32.i64.s %v_15 : i32 -> i64
    %v_16 = vm.add.i64 %v_13, %v_14 : i64
    %c_17 = vm.const.i64 1
    %v_18 = vm.add.i64 %j_10, %c_17 : i64
    vm.br ^bb5(%v_16, %v_18 : i64, i64)
  ^bb8(%s_19: i64, %j_20: i64):
    %v_22 = vm.buffer.load.i8.u %a[%j_20] : !vm.buffer -> i32
    %v_21 = vm.ext.i32.i64.s %v_22 : i32 -> i64
    %v_23 = vm.add.i64 %s_19, %v_21 : i64
    vm.br ^bb3(%v_23, %i_6 : i64, i64)
  ^bb3(%s_24: i64, %i_25: i64):
    %c_26 = vm.const.i64 1
    %v_27 = vm.add.i64 %i_25, %c_26 : i64
    vm.br ^bb1(%s_24, %v_27 : i64, i64)
  ^bb4(%s_28: i64, %i_29: i64):
    vm.return %s_28 : i64
  }

  vm.func private @far_behind_7_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_7 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @far_behind(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 11123792
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @far_behind_7_of_8

  vm.func private @far_behind_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @far_behind(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @far_behind_8_of_8 attributes {expected_status = 11 : i32}

  vm.func private @shifted(%a: !vm.buffer, %n: i64) -> i64 {
    %c_2 = vm.const.i64 1
    vm.br ^bb1(%c_2 : i64)
  ^bb1(%i_3: i64):
    %v_4 = vm.cmp.lt.i64.s %i_3, %n : i64
    vm.cond_br %v_4, ^bb2, ^bb4(%i_3 : i64)
  ^bb2:
    %c_7 = vm.const.i64 1
    %v_8 = vm.sub.i64 %i_3, %c_7 : i64
    %v_6 = vm.buffer.load.i8.u %a[%v_8] : !vm.buffer -> i32
    %c_9 = vm.const.i32 1
    %v_10 = vm.add.i32 %v_6, %c_9 : i32
    vm.buffer.store.i8 %v_10, %a[%i_3] : i32 -> !vm.buffer
    vm.br ^bb3(%i_3 : i64)
  ^bb3(%i_11: i64):
    %c_12 = vm.const.i64 1
    %v_13 = vm.add.i64 %i_11, %c_12 : i64
    vm.br ^bb1(%v_13 : i64)
  ^bb4(%i_14: i64):
    %c_17 = vm.const.i64 1
    %v_18 = vm.sub.i64 %n, %c_17 : i64
    %v_16 = vm.buffer.load.i8.u %a[%v_18] : !vm.buffer -> i32
    %v_15 = vm.ext.i32.i64.s %v_16 : i32 -> i64
    vm.return %v_15 : i64
  }

  vm.func private @shifted_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @shifted(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 10
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @shifted_8_of_8

  vm.func private @shifted_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @shifted(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @shifted_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @moving_bound(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%n, %c_1, %c_2 : i64, i64, i64)
  ^bb1(%w_3: i64, %s_4: i64, %i_5: i64):
    %v_6 = vm.cmp.lt.i64.s %i_5, %w_3 : i64
    vm.cond_br %v_6, ^bb2, ^bb4(%w_3, %s_4, %i_5 : i64, i64, i64)
  ^bb2:
    %v_7 = vm.buffer.load.i8.u %a[%i_5] : !vm.buffer -> i32
    %c_8 = vm.const.i32 8
    %v_9 = vm.cmp.gt.i32.s %v_7, %c_8 : i32
    vm.cond_br %v_9, ^bb5, ^bb7(%w_3 : i64)
  ^bb5:
    %c_10 = vm.const.i64 1
    %v_11 = vm.add.i64 %w_3, %c_10 : i64
    vm.br ^bb7(%v_11 : i64)
  ^bb7(%w_12: i64):
    %c_13 = vm.const.i64 3
    %v_14 = vm.mul.i64 %s_4, %c_13 : i64
    %v_15 = vm.ext.i32.i64.s %v_7 : i32 -> i64
    %v_16 = vm.add.i64 %v_14, %v_15 : i64
    %c_17 = vm.const.i64 1
    %v_18 = vm.add.i64 %i_5, %c_17 : i64
    vm.br ^bb1(%w_12, %v_16, %v_18 : i64, i64, i64)
  ^bb4(%w_19: i64, %s_20: i64, %i_21: i64):
    vm.return %s_20 : i64
  }

  vm.func private @moving_bound_5_of_32() {
    %size = vm.global.load.i64 @i64_32 : i64
    %n = vm.global.load.i64 @i64_5 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @moving_bound(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 15244
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @moving_bound_5_of_32

  vm.func private @moving_bound_6_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_6 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @moving_bound(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @moving_bound_6_of_8 attributes {expected_status = 11 : i32}

  vm.func private @masked(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_3 = vm.const.i64 40
    %c_4 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_4 : i64, i64)
  ^bb1(%s_5: i64, %i_6: i64):
    %v_7 = vm.cmp.lt.i64.s %i_6, %c_3 : i64
    vm.cond_br %v_7, ^bb2, ^bb4(%s_5, %i_6 : i64, i64)
  ^bb2:
    %c_8 = vm.const.i64 3
    %v_9 = vm.mul.i64 %s_5, %c_8 : i64
    %c_12 = vm.const.i64 5
    %v_13 = vm.mul.i64 %i_6, %c_12 : i64
    %c_14 = vm.const.i64 1
    %v_15 = vm.sub.i64 %n, %c_14 : i64
    %v_16 = vm.and.i64 %v_13, %v_15 : i64
    %v_11 = vm.buffer.load.i8.u %a[%v_16] : !vm.buffer -> i32
    %v_10 = vm.ext.i32.i64.s %v_11 : i32 -> i64
    %v_17 = vm.add.i64 %v_9, %v_10 : i64
    %c_20 = vm.const.i64 3
    %v_21 = vm.mul.i64 %i_6, %c_20 : i64
    %c_22 = vm.const.i64 7
    %v_23 = vm.and.i64 %v_21, %c_22 : i64
    %v_19 = vm.buffer.load.i8.u %a[%v_23] : !vm.buffer -> i32
    %v_18 = vm.ext.i32.i64.s %v_19 : i32 -> i64
    %v_24 = vm.add.i64 %v_17, %v_18 : i64
    vm.br ^bb3(%v_24, %i_6 : i64, i64)
  ^bb3(%s_25: i64, %i_26: i64):
    %c_27 = vm.const.i64 1
    %v_28 = vm.add.i64 %i_26, %c_27 : i64
    vm.br ^bb1(%s_25, %v_28 : i64, i64)
  ^bb4(%s_29: i64, %i_30: i64):
    vm.return %s_29 : i64
  }

  vm.func private @masked_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @masked(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 -1861330622569700968
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @masked_8_of_8

  vm.func private @masked_16_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_16 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @masked(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @masked_16_of_8 attributes {expected_status = 11 : i32}

  vm.func private @masked_4_of_7() {
    %size = vm.global.load.i64 @i64_7 : i64
    %n = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @masked(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @masked_4_of_7 attributes {expected_status = 11 : i32}

  vm.func private @clamped(%a: !vm.buffer, %n: i64) -> i64 {
    %c_1 = vm.const.i64 0
    %c_2 = vm.const.i64 0
    vm.br ^bb1(%c_1, %c_2 : i64, i64)
  ^bb1(%s_3: i64, %i_4: i64):
    %v_5 = vm.cmp.lt.i64.s %i_4, %n : i64
    vm.cond_br %v_5, ^bb2, ^bb4(%s_3, %i_4 : i64, i64)
  ^bb2:
    %c_6 = vm.const.i64 3
    %v_7 = vm.mul.i64 %s_3, %c_6 : i64
    %c_11 = vm.const.i64 2
    %v_12 = vm.sub.i64 %i_4, %c_11 : i64
    %c_14 = vm.const.i64 0
    %v_10 = vm.max.i64.s %v_12, %c_14 : i64
    %v_9 = vm.buffer.load.i8.u %a[%v_10] : !vm.buffer -> i32
    %v_8 = vm.ext.i32.i64.s %v_9 : i32 -> i64
    %v_15 = vm.add.i64 %v_7, %v_8 : i64
    %c_19 = vm.const.i64 2
    %v_20 = vm.add.i64 %i_4, %c_19 : i64
    %c_21 = vm.const.i64 1
    %v_22 = vm.sub.i64 %n, %c_21 : i64
    %v_18 = vm.min.i64.s %v_20, %v_22 : i64
    %v_17 = vm.buffer.load.i8.u %a[%v_18] : !vm.buffer -> i32
    %v_16 = vm.ext.i32.i64.s %v_17 : i32 -> i64
    %v_23 = vm.add.i64 %v_15, %v_16 : i64
    vm.br ^bb3(%v_23, %i_4 : i64, i64)
  ^bb3(%s_24: i64, %i_25: i64):
    %c_26 = vm.const.i64 1
    %v_27 = vm.add.i64 %i_25, %c_26 : i64
    vm.br ^bb1(%s_24, %v_27 : i64, i64)
  ^bb4(%s_28: i64, %i_29: i64):
    vm.return %s_28 : i64
  }

  vm.func private @clamped_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @clamped(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 22990
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @clamped_8_of_8

  vm.func private @clamped_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @clamped(%buffer, %n) : (!vm.buffer, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @clamped_9_of_8 attributes {expected_status = 11 : i32}

  // A counter that shrinks by what it is tested against.
  vm.func private @sinks(%a: !vm.buffer, %n: i64, %gap: i64) -> i64 {
    %zero = vm.const.i64 0
    %one = vm.const.i64 1
    %limit = vm.const.i64 1000
    vm.br ^places(%gap, %zero : i64, i64)
  ^places(%i: i64, %s: i64):
    %more = vm.cmp.lt.i64.s %i, %n : i64
    vm.cond_br %more, ^sink(%i, %s : i64, i64), ^done(%s : i64)
  ^sink(%j: i64, %t: i64):
    %below = vm.cmp.lt.i64.s %j, %gap : i64
    vm.cond_br %below, ^next(%t : i64), ^move
  ^move:
    %before = vm.sub.i64 %j, %gap : i64
    %byte = vm.buffer.load.i8.u %a[%before] : !vm.buffer -> i32
    vm.buffer.store.i8 %byte, %a[%j] : i32 -> !vm.buffer
    %wide = vm.ext.i32.i64.u %byte : i32 -> i64
    %t1 = vm.add.i64 %t, %wide : i64
    %enough = vm.cmp.lt.i64.s %limit, %t1 : i64
    vm.cond_br %enough, ^done(%t1 : i64), ^sink(%before, %t1 : i64, i64)
  ^next(%u: i64):
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^places(%i1, %u : i64, i64)
  ^done(%result: i64):
    vm.return %result : i64
  }

  // Tested against one value, shrinking by another.
  vm.func private @slides(%a: !vm.buffer, %n: i64, %least: i64, %gap: i64) -> i64 {
    %zero = vm.const.i64 0
    vm.br ^slide(%n, %zero : i64, i64)
  ^slide(%j: i64, %t: i64):
    %below = vm.cmp.lt.i64.s %j, %least : i64
    vm.cond_br %below, ^done, ^move
  ^move:
    %before = vm.sub.i64 %j, %gap : i64
    %byte = vm.buffer.load.i8.u %a[%before] : !vm.buffer -> i32
    %wide = vm.ext.i32.i64.u %byte : i32 -> i64
    %t1 = vm.add.i64 %t, %wide : i64
    vm.br ^slide(%before, %t1 : i64, i64)
  ^done:
    vm.return %t : i64
  }

  vm.func private @sinks_8_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %gap = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 22
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_8_of_8

  vm.func private @sinks_9_of_8() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_9 : i64
    %gap = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_9_of_8 attributes {expected_status = 11 : i32}

  vm.func private @sinks_8_of_8_by_0() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %gap = vm.global.load.i64 @i64_0 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 1002
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_8_of_8_by_0

  vm.func private @sinks_8_of_8_by_m1() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %gap = vm.global.load.i64 @i64_m1 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_8_of_8_by_m1 attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @sinks_8_of_8_by_9() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %gap = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_8_of_8_by_9

  vm.func private @sinks_0_of_0() {
    %size = vm.global.load.i64 @i64_0 : i64
    %n = vm.global.load.i64 @i64_0 : i64
    %gap = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @sinks(%buffer, %n, %gap) : (!vm.buffer, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @sinks_0_of_0

  vm.func private @slides_8_to_4_by_4() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %least = vm.global.load.i64 @i64_4 : i64
    %gap = vm.global.load.i64 @i64_4 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @slides(%buffer, %n, %least, %gap) : (!vm.buffer, i64, i64, i64) -> i64
    %expected = vm.const.i64 18
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @slides_8_to_4_by_4

  vm.func private @slides_8_to_4_by_9() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %least = vm.global.load.i64 @i64_4 : i64
    %gap = vm.global.load.i64 @i64_9 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @slides(%buffer, %n, %least, %gap) : (!vm.buffer, i64, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @slides_8_to_4_by_9 attributes {expected_status = 11 : i32, kiln_only = "bounds"}

  vm.func private @slides_8_to_0_by_5() {
    %size = vm.global.load.i64 @i64_8 : i64
    %n = vm.global.load.i64 @i64_8 : i64
    %least = vm.global.load.i64 @i64_0 : i64
    %gap = vm.global.load.i64 @i64_5 : i64
    %buffer = vm.call @make(%size) : (i64) -> !vm.buffer
    %result = vm.call @slides(%buffer, %n, %least, %gap) : (!vm.buffer, i64, i64, i64) -> i64
    %expected = vm.const.i64 0
    vm.check.eq %result, %expected : i64
    vm.return
  }
  vm.export @slides_8_to_0_by_5 attributes {expected_status = 11 : i32}
}
