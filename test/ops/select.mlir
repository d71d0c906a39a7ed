// Conditional values of integer and reference type: any non-zero condition selects the first.
vm.module public @select {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.rodata private @b dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @c dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_m6 = -6 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_7 = 7 : i64
  vm.global.i64 private mutable @i64_min = -9223372036854775808 : i64
  vm.global.i64 private mutable @i64_x123456789A = 78187493530 : i64

  vm.func private @select_i32() {
    %a = vm.global.load.i32 @i32_5 : i32
    %b = vm.global.load.i32 @i32_m6 : i32
    %yes = vm.global.load.i32 @i32_1 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %odd = vm.global.load.i32 @i32_min : i32
    %x = vm.select.i32 %yes, %a, %b : i32
    %e1 = vm.const.i32 5
    vm.check.eq %x, %e1, "one" : i32
    %y = vm.select.i32 %no, %a, %b : i32
    %e2 = vm.const.i32 -6
    vm.check.eq %y, %e2, "zero" : i32
    %z = vm.select.i32 %odd, %a, %b : i32
    %e3 = vm.const.i32 5
    vm.check.eq %z, %e3, "any non-zero value" : i32
    %w = vm.select.i32 %no, %a, %a : i32
    %e4 = vm.const.i32 5
    vm.check.eq %w, %e4, "equal arms" : i32
    vm.return
  }
  vm.export @select_i32

  vm.func private @select_i64() {
    %a = vm.global.load.i64 @i64_x123456789A : i64
    %b = vm.global.load.i64 @i64_min : i64
    %yes = vm.global.load.i32 @i32_1 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %odd = vm.global.load.i32 @i32_min : i32
    %x = vm.select.i64 %yes, %a, %b : i64
    %e1 = vm.const.i64 78187493530
    vm.check.eq %x, %e1, "one" : i64
    %y = vm.select.i64 %no, %a, %b : i64
    %e2 = vm.const.i64 -9223372036854775808
    vm.check.eq %y, %e2, "zero" : i64
    %z = vm.select.i64 %odd, %a, %b : i64
    %e3 = vm.const.i64 78187493530
    vm.check.eq %z, %e3, "any non-zero value" : i64
    %w = vm.select.i64 %no, %a, %a : i64
    %e4 = vm.const.i64 78187493530
    vm.check.eq %w, %e4, "equal arms" : i64
    vm.return
  }
  vm.export @select_i64

  vm.func private @select_ref() {
    %a = vm.const.ref.rodata @a : !vm.buffer
    %b = vm.const.ref.rodata @b : !vm.buffer
    %c = vm.const.ref.rodata @c : !vm.buffer

    %yes = vm.global.load.i32 @i32_1 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %x = vm.select.ref %yes, %a, %b : !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %x_length, %e1, "one" : i64
    %y = vm.select.ref %no, %a, %b : !vm.buffer
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 2
    vm.check.eq %y_length, %e2, "zero" : i64
    vm.return
  }
  vm.export @select_ref

  // The object that was not selected is released.
  vm.func private @select_ref_of_new_objects() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %second_bytes = vm.const.i64 6
    %second_align = vm.const.i32 0
    %second = vm.buffer.alloc %second_bytes, %second_align : !vm.buffer

    %no = vm.global.load.i32 @i32_0 : i32
    %x = vm.select.ref %no, %first, %second : !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %x_length, %e1, "second" : i64
    vm.return
  }
  vm.export @select_ref_of_new_objects

  vm.func private @select_ref_with_null() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer

    %null = vm.const.ref.zero : !vm.buffer
    %no = vm.global.load.i32 @i32_0 : i32
    %yes = vm.global.load.i32 @i32_1 : i32
    %x = vm.select.ref %no, %first, %null : !vm.buffer
    %x_nz = vm.cmp.nz.ref %x : !vm.buffer
    %e1 = vm.const.i32 0
    vm.check.eq %x_nz, %e1, "null" : i32
    %y = vm.select.ref %yes, %first, %x : !vm.buffer
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 4
    vm.check.eq %y_length, %e2, "buffer" : i64
    vm.return
  }
  vm.export @select_ref_with_null

  vm.func private @select_ref_of_one_object() {
    %first_bytes = vm.const.i64 4
    %first_align = vm.const.i32 0
    %first = vm.buffer.alloc %first_bytes, %first_align : !vm.buffer
    %no = vm.global.load.i32 @i32_0 : i32
    %x = vm.select.ref %no, %first, %first : !vm.buffer
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %x_length, %e1, "itself" : i64
    vm.return
  }
  vm.export @select_ref_of_one_object

  vm.func private @select_condition_is_computed() {
    %a = vm.global.load.i64 @i64_5 : i64
    %b = vm.global.load.i64 @i64_7 : i64
    %less = vm.cmp.lt.i64.s %a, %b : i64
    %min = vm.select.i64 %less, %a, %b : i64
    %e1 = vm.const.i64 5
    vm.check.eq %min, %e1, "min" : i64
    %max = vm.select.i64 %less, %b, %a : i64
    %e2 = vm.const.i64 7
    vm.check.eq %max, %e2, "max" : i64
    vm.return
  }
  vm.export @select_condition_is_computed
}
