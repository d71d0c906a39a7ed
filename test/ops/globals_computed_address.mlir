// Addresses of globals that are chosen at run time.
vm.module public @globals_computed_address attributes {stock_cannot_compile = "global-address"} {
  vm.global.i32 private mutable @a = 7 : i32
  vm.global.i32 private mutable @b = 8 : i32
  vm.global.i64 private mutable @wide_a = -9 : i64
  vm.global.i64 private mutable @wide_b = -10 : i64
  vm.global.f32 private mutable @single_a = 1.5 : f32
  vm.global.f32 private mutable @single_b = 2.5 : f32
  vm.global.f64 private mutable @double_a = 3.5 : f64
  vm.global.f64 private mutable @double_b = 4.5 : f64
  vm.global.ref private mutable @ref_a : !vm.buffer
  vm.global.ref private mutable @ref_b : !vm.buffer
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.f32 private mutable @f32_m0_5 = -0.5 : f32
  vm.global.f64 private mutable @f64_1e100 = 1.0e+100 : f64
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_80 = 80 : i32
  vm.global.i64 private mutable @i64_x10000000000 = 1099511627776 : i64

  vm.func private @i32_chosen_by_select() {
    %pa = vm.global.address @a : i32
    %pb = vm.global.address @b : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %p = vm.select.i32 %no, %pa, %pb : i32
    %old = vm.global.load.indirect.i32 %p : i32 -> i32
    %e1 = vm.const.i32 8
    vm.check.eq %old, %e1, "second" : i32
    %value = vm.global.load.i32 @i32_80 : i32
    vm.global.store.indirect.i32 %value, %p : i32 -> i32
    %b = vm.global.load.i32 @b : i32
    %e2 = vm.const.i32 80
    vm.check.eq %b, %e2, "stored" : i32
    %a = vm.global.load.i32 @a : i32
    %again = vm.global.load.indirect.i32 %pa : i32 -> i32
    vm.check.eq %a, %again : i32
    vm.return
  }
  vm.export @i32_chosen_by_select

  vm.func private @i64_chosen_by_select() {
    %pa = vm.global.address @wide_a : i32
    %pb = vm.global.address @wide_b : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %p = vm.select.i32 %no, %pa, %pb : i32
    %old = vm.global.load.indirect.i64 %p : i32 -> i64
    %e1 = vm.const.i64 -10
    vm.check.eq %old, %e1, "second" : i64
    %value = vm.global.load.i64 @i64_x10000000000 : i64
    vm.global.store.indirect.i64 %value, %p : i64 -> i32
    %b = vm.global.load.i64 @wide_b : i64
    %e2 = vm.const.i64 1099511627776
    vm.check.eq %b, %e2, "stored" : i64
    %a = vm.global.load.i64 @wide_a : i64
    %again = vm.global.load.indirect.i64 %pa : i32 -> i64
    vm.check.eq %a, %again : i64
    vm.return
  }
  vm.export @i64_chosen_by_select

  vm.func private @f32_chosen_by_select() {
    %pa = vm.global.address @single_a : i32
    %pb = vm.global.address @single_b : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %p = vm.select.i32 %no, %pa, %pb : i32
    %old = vm.global.load.indirect.f32 %p : i32 -> f32
    %bits1 = vm.bitcast.f32.i32 %old : f32 -> i32
    %e1 = vm.const.i32 0x40200000  // 2.5
    vm.check.eq %bits1, %e1, "second" : i32
    %value = vm.global.load.f32 @f32_m0_5 : f32
    vm.global.store.indirect.f32 %value, %p : f32 -> i32
    %b = vm.global.load.f32 @single_b : f32
    %bits2 = vm.bitcast.f32.i32 %b : f32 -> i32
    %e2 = vm.const.i32 0xBF000000  // -0.5
    vm.check.eq %bits2, %e2, "stored" : i32
    %a = vm.global.load.f32 @single_a : f32
    %again = vm.global.load.indirect.f32 %pa : i32 -> f32
    vm.check.eq %a, %again : f32
    vm.return
  }
  vm.export @f32_chosen_by_select

  vm.func private @f64_chosen_by_select() {
    %pa = vm.global.address @double_a : i32
    %pb = vm.global.address @double_b : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %p = vm.select.i32 %no, %pa, %pb : i32
    %old = vm.global.load.indirect.f64 %p : i32 -> f64
    %bits1 = vm.bitcast.f64.i64 %old : f64 -> i64
    %e1 = vm.const.i64 0x4012000000000000  // 4.5
    vm.check.eq %bits1, %e1, "second" : i64
    %value = vm.global.load.f64 @f64_1e100 : f64
    vm.global.store.indirect.f64 %value, %p : f64 -> i32
    %b = vm.global.load.f64 @double_b : f64
    %bits2 = vm.bitcast.f64.i64 %b : f64 -> i64
    %e2 = vm.const.i64 0x54B249AD2594C37D  // 1e100
    vm.check.eq %bits2, %e2, "stored" : i64
    %a = vm.global.load.f64 @double_a : f64
    %again = vm.global.load.indirect.f64 %pa : i32 -> f64
    vm.check.eq %a, %again : f64
    vm.return
  }
  vm.export @f64_chosen_by_select

  vm.func private @ref_chosen_by_select() {
    %pa = vm.global.address @ref_a : i32
    %pb = vm.global.address @ref_b : i32
    %yes = vm.global.load.i32 @i32_1 : i32
    %p = vm.select.i32 %yes, %pb, %pa : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.global.store.indirect.ref %bytes, %p : !vm.buffer -> i32
    %b = vm.global.load.ref @ref_b : !vm.buffer
    %b_set = vm.cmp.nz.ref %b : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %b_set, %e1, "second" : i32
    %a = vm.global.load.ref @ref_a : !vm.buffer
    %a_set = vm.cmp.nz.ref %a : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %a_set, %e2, "first" : i32
    %loaded = vm.global.load.indirect.ref %p : i32 -> !vm.buffer
    %length = vm.buffer.length %loaded : !vm.buffer -> i64
    %e3 = vm.const.i64 3
    vm.check.eq %length, %e3, "length" : i64
    vm.return
  }
  vm.export @ref_chosen_by_select

  vm.func private @address_as_block_argument() {
      %pa = vm.global.address @a : i32
      %pb = vm.global.address @b : i32
      %no = vm.global.load.i32 @i32_0 : i32
      vm.cond_br %no, ^use(%pa : i32), ^use(%pb : i32)
    ^use(%p: i32):
      %x = vm.global.load.indirect.i32 %p : i32 -> i32
      %e1 = vm.const.i32 8
      vm.check.eq %x, %e1 : i32
      vm.return
  }
  vm.export @address_as_block_argument
}
