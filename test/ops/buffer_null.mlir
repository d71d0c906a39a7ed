// A null buffer fails every operation with INVALID_ARGUMENT, and nothing is left behind.
vm.module public @buffer_null {
  vm.global.ref private mutable @null : !vm.buffer
  vm.rodata private @bytes dense<[1, 2, 3, 4]> : tensor<4xi8>
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i64 private mutable @i64_1 = 1 : i64

  vm.func private @length() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.length %null : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @length attributes {expected_status = 3 : i32}

  vm.func private @clone() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %align = vm.const.i32 0
    %x = vm.buffer.clone %null, %zero, %zero, %align : !vm.buffer -> !vm.buffer
    %n = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %n, %e1 : i64
    vm.return
  }
  vm.export @clone attributes {expected_status = 3 : i32}

  vm.func private @copy_from() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    vm.buffer.copy %null, %zero, %buffer, %zero, %zero : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_from attributes {expected_status = 3 : i32}

  vm.func private @copy_to() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %buffer_length = vm.const.i64 4
    %buffer_align = vm.const.i32 0
    %buffer = vm.buffer.alloc %buffer_length, %buffer_align : !vm.buffer
    vm.buffer.copy %buffer, %zero, %null, %zero, %zero : !vm.buffer -> !vm.buffer
    vm.return
  }
  vm.export @copy_to attributes {expected_status = 3 : i32}

  vm.func private @compare_left() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %x = vm.buffer.compare %null, %zero, %bytes, %zero, %zero : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_left attributes {expected_status = 3 : i32}

  vm.func private @compare_right() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    %x = vm.buffer.compare %bytes, %zero, %null, %zero, %zero : !vm.buffer, !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @compare_right attributes {expected_status = 3 : i32}

  vm.func private @hash() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.hash %null, %zero, %zero : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @hash attributes {expected_status = 3 : i32}

  vm.func private @load_i8_u() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i8.u %null[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_u attributes {expected_status = 3 : i32}

  vm.func private @load_i8_s() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i8.s %null[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i8_s attributes {expected_status = 3 : i32}

  vm.func private @load_i16_u() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i16.u %null[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_u attributes {expected_status = 3 : i32}

  vm.func private @load_i16_s() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i16.s %null[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i16_s attributes {expected_status = 3 : i32}

  vm.func private @load_i32() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i32 %null[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @load_i32 attributes {expected_status = 3 : i32}

  vm.func private @load_i64() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.buffer.load.i64 %null[%zero] : !vm.buffer -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @load_i64 attributes {expected_status = 3 : i32}

  vm.func private @store_i8() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %v, %null[%zero] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i8 attributes {expected_status = 3 : i32}

  vm.func private @store_i16() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i16 %v, %null[%zero] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i16 attributes {expected_status = 3 : i32}

  vm.func private @store_i32() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i32 %v, %null[%zero] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @store_i32 attributes {expected_status = 3 : i32}

  vm.func private @store_i64() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.store.i64 %v, %null[%zero] : i64 -> !vm.buffer
    vm.return
  }
  vm.export @store_i64 attributes {expected_status = 3 : i32}

  vm.func private @fill_i8() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.fill.i8 %null, %zero, %zero, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i8 attributes {expected_status = 3 : i32}

  vm.func private @fill_i16() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.fill.i16 %null, %zero, %zero, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i16 attributes {expected_status = 3 : i32}

  vm.func private @fill_i32() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i32 @i32_1 : i32
    vm.buffer.fill.i32 %null, %zero, %zero, %v : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i32 attributes {expected_status = 3 : i32}

  vm.func private @fill_i64() {
    %null = vm.global.load.ref @null : !vm.buffer
    %zero = vm.const.i64.zero
    %v = vm.global.load.i64 @i64_1 : i64
    vm.buffer.fill.i64 %null, %zero, %zero, %v : i64 -> !vm.buffer
    vm.return
  }
  vm.export @fill_i64 attributes {expected_status = 3 : i32}

  vm.func private @null_passes_where_nothing_is_read() {
    %null = vm.global.load.ref @null : !vm.buffer
    vm.global.store.ref %null, @null : !vm.buffer
    %any = vm.cast.ref.any %null : !vm.buffer -> !vm.ref<?>
    %back = vm.cast.any.ref %any : !vm.ref<?> -> !vm.buffer
    %nz = vm.cmp.nz.ref %back : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @null_passes_where_nothing_is_read
}
