// Indirect access to globals through vm.global.address.
vm.module public @globals_indirect {
  vm.global.i32 private mutable @a = 7 : i32
  vm.global.i32 private mutable @b = 8 : i32
  vm.global.i64 private mutable @wide = -9 : i64
  vm.global.f32 private mutable @single = 1.5 : f32
  vm.global.f64 private mutable @double = -2.5 : f64
  vm.global.ref private mutable @ref : !vm.buffer
  vm.rodata private @bytes dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.f32 private mutable @f32_0 : f32
  vm.global.f32 private mutable @f32_0_25 = 0.25 : f32
  vm.global.f64 private mutable @f64_0 : f64
  vm.global.f64 private mutable @f64_1e100 = 1.0e+100 : f64
  vm.global.i32 private mutable @i32_1000000 = 1000000 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_80 = 80 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i64 private mutable @i64_3 = 3 : i64
  vm.global.i64 private mutable @i64_xFFFFFF0000000000 = -1099511627776 : i64

  vm.func private @i32_load_and_store() {
    %p = vm.global.address @b : !util.ptr<i32>
    %old = vm.global.load.indirect.i32 %p : !util.ptr<i32> -> i32
    %e1 = vm.const.i32 8
    vm.check.eq %old, %e1, "old" : i32
    %value = vm.global.load.i32 @i32_80 : i32
    vm.global.store.indirect.i32 %value, %p : i32 -> !util.ptr<i32>
    %direct = vm.global.load.i32 @b : i32
    %e2 = vm.const.i32 80
    vm.check.eq %direct, %e2, "direct" : i32
    %indirect = vm.global.load.indirect.i32 %p : !util.ptr<i32> -> i32
    %e3 = vm.const.i32 80
    vm.check.eq %indirect, %e3, "indirect" : i32
    vm.return
  }
  vm.export @i32_load_and_store

  vm.func private @i64_load_and_store() {
    %p = vm.global.address @wide : !util.ptr<i64>
    %old = vm.global.load.indirect.i64 %p : !util.ptr<i64> -> i64
    %e1 = vm.const.i64 -9
    vm.check.eq %old, %e1, "old" : i64
    %value = vm.global.load.i64 @i64_xFFFFFF0000000000 : i64
    vm.global.store.indirect.i64 %value, %p : i64 -> !util.ptr<i64>
    %direct = vm.global.load.i64 @wide : i64
    %e2 = vm.const.i64 -1099511627776
    vm.check.eq %direct, %e2, "direct" : i64
    %indirect = vm.global.load.indirect.i64 %p : !util.ptr<i64> -> i64
    %e3 = vm.const.i64 -1099511627776
    vm.check.eq %indirect, %e3, "indirect" : i64
    vm.return
  }
  vm.export @i64_load_and_store

  vm.func private @f32_load_and_store() {
    %p = vm.global.address @single : !util.ptr<f32>
    %old = vm.global.load.indirect.f32 %p : !util.ptr<f32> -> f32
    %bits1 = vm.bitcast.f32.i32 %old : f32 -> i32
    %e1 = vm.const.i32 0x3FC00000  // 1.5
    vm.check.eq %bits1, %e1, "old" : i32
    %value = vm.global.load.f32 @f32_0_25 : f32
    vm.global.store.indirect.f32 %value, %p : f32 -> !util.ptr<f32>
    %direct = vm.global.load.f32 @single : f32
    %bits2 = vm.bitcast.f32.i32 %direct : f32 -> i32
    %e2 = vm.const.i32 0x3E800000  // 0.25
    vm.check.eq %bits2, %e2, "direct" : i32
    %indirect = vm.global.load.indirect.f32 %p : !util.ptr<f32> -> f32
    %bits3 = vm.bitcast.f32.i32 %indirect : f32 -> i32
    %e3 = vm.const.i32 0x3E800000  // 0.25
    vm.check.eq %bits3, %e3, "indirect" : i32
    vm.return
  }
  vm.export @f32_load_and_store

  vm.func private @f64_load_and_store() {
    %p = vm.global.address @double : !util.ptr<f64>
    %old = vm.global.load.indirect.f64 %p : !util.ptr<f64> -> f64
    %bits1 = vm.bitcast.f64.i64 %old : f64 -> i64
    %e1 = vm.const.i64 0xC004000000000000  // -2.5
    vm.check.eq %bits1, %e1, "old" : i64
    %value = vm.global.load.f64 @f64_1e100 : f64
    vm.global.store.indirect.f64 %value, %p : f64 -> !util.ptr<f64>
    %direct = vm.global.load.f64 @double : f64
    %bits2 = vm.bitcast.f64.i64 %direct : f64 -> i64
    %e2 = vm.const.i64 0x54B249AD2594C37D  // 1e100
    vm.check.eq %bits2, %e2, "direct" : i64
    %indirect = vm.global.load.indirect.f64 %p : !util.ptr<f64> -> f64
    %bits3 = vm.bitcast.f64.i64 %indirect : f64 -> i64
    %e3 = vm.const.i64 0x54B249AD2594C37D  // 1e100
    vm.check.eq %bits3, %e3, "indirect" : i64
    vm.return
  }
  vm.export @f64_load_and_store

  vm.func private @ref_load_and_store() {
    %p = vm.global.address @ref : !util.ptr<!vm.buffer>
    %null = vm.global.load.indirect.ref %p : !util.ptr<!vm.buffer> -> !vm.buffer
    %nz = vm.cmp.nz.ref %null : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1, "null" : i32
    %bytes = vm.const.ref.rodata @bytes : !vm.buffer
    vm.global.store.indirect.ref %bytes, %p : !vm.buffer -> !util.ptr<!vm.buffer>
    %direct = vm.global.load.ref @ref : !vm.buffer
    %same = vm.cmp.eq.ref %direct, %bytes : !vm.buffer
    %e2 = vm.const.i32 1
    vm.check.eq %same, %e2, "direct" : i32
    %indirect = vm.global.load.indirect.ref %p : !util.ptr<!vm.buffer> -> !vm.buffer
    %length = vm.buffer.length %indirect : !vm.buffer -> i64
    %e3 = vm.const.i64 3
    vm.check.eq %length, %e3, "indirect" : i64
    vm.return
  }
  vm.export @ref_load_and_store

  vm.func private @i32_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.indirect.i32 %p : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @i32_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @i32_store_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.i32 @i32_3 : i32
    vm.global.store.indirect.i32 %x, %p : i32 -> i32
    vm.return
  }
  vm.export @i32_store_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @i64_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.indirect.i64 %p : i32 -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @i64_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @i64_store_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.i64 @i64_3 : i64
    vm.global.store.indirect.i64 %x, %p : i64 -> i32
    vm.return
  }
  vm.export @i64_store_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @f64_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.indirect.f64 %p : i32 -> f64
    %bits1 = vm.bitcast.f64.i64 %x : f64 -> i64
    %e1 = vm.const.i64 0x0000000000000000  // 0.0
    vm.check.eq %bits1, %e1 : i64
    vm.return
  }
  vm.export @f64_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @f64_store_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.f64 @f64_0 : f64
    vm.global.store.indirect.f64 %x, %p : f64 -> i32
    vm.return
  }
  vm.export @f64_store_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @f32_store_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.f32 @f32_0 : f32
    vm.global.store.indirect.f32 %x, %p : f32 -> i32
    vm.return
  }
  vm.export @f32_store_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @ref_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.global.load.indirect.ref %p : i32 -> !vm.buffer
    %nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %nz, %e1 : i32
    vm.return
  }
  vm.export @ref_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @ref_store_out_of_range() {
    %p = vm.global.load.i32 @i32_1000000 : i32
    %x = vm.const.ref.rodata @bytes : !vm.buffer
    vm.global.store.indirect.ref %x, %p : !vm.buffer -> i32
    vm.return
  }
  vm.export @ref_store_out_of_range attributes {expected_status = 11 : i32}

  vm.func private @negative_pointer_is_out_of_range() {
    %p = vm.global.load.i32 @i32_m1 : i32
    %x = vm.global.load.indirect.i32 %p : i32 -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @negative_pointer_is_out_of_range attributes {expected_status = 11 : i32, kiln_only = "bounds"}
}
