// Lists of i8, i16, i32 and i64: size, growth, truncation, and values that are narrowed when stored and sign-extended
// when read.
vm.module public @list_int {
  vm.global.ref private mutable @null : !vm.list<i32>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_100 = 100 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_4 = 4 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_50 = 50 : i32
  vm.global.i32 private mutable @i32_77 = 77 : i32
  vm.global.i32 private mutable @i32_9 = 9 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m128 = -128 : i32
  vm.global.i32 private mutable @i32_m7 = -7 : i32
  vm.global.i32 private mutable @i32_x1234F6A5 = 305460901 : i32
  vm.global.i64 private mutable @i64_1 = 1 : i64
  vm.global.i64 private mutable @i64_100 = 100 : i64
  vm.global.i64 private mutable @i64_5 = 5 : i64
  vm.global.i64 private mutable @i64_m128 = -128 : i64
  vm.global.i64 private mutable @i64_x123456789ABCDEF0 = 1311768467463790320 : i64
  vm.global.i64 private mutable @i64_xFFFFFFEDCBA98766 = -78187493530 : i64

  vm.func private @i8_size_and_resize() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c5 = vm.global.load.i32 @i32_5 : i32
    %zero = vm.const.i32.zero
    %list = vm.list.alloc %c2 : (i32) -> !vm.list<i8>
    %size0 = vm.list.size %list : (!vm.list<i8>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %size0, %e1, "capacity is not size" : i32
    vm.list.reserve %list, %c5 : (!vm.list<i8>, i32)
    %size1 = vm.list.size %list : (!vm.list<i8>) -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %size1, %e2, "reserve does not grow" : i32
    vm.list.resize %list, %c5 : (!vm.list<i8>, i32)
    %size2 = vm.list.size %list : (!vm.list<i8>) -> i32
    %e3 = vm.const.i32 5
    vm.check.eq %size2, %e3, "resized" : i32
    %c4 = vm.global.load.i32 @i32_4 : i32
    %last = vm.list.get.i32 %list, %c4 : (!vm.list<i8>, i32) -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %last, %e4, "new elements are zero" : i32
    vm.list.resize %list, %c2 : (!vm.list<i8>, i32)
    %size3 = vm.list.size %list : (!vm.list<i8>) -> i32
    %e5 = vm.const.i32 2
    vm.check.eq %size3, %e5, "truncated" : i32
    vm.return
  }
  vm.export @i8_size_and_resize

  vm.func private @i8_set_and_get() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i8>
    vm.list.resize %list, %list_size : (!vm.list<i8>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %a = vm.global.load.i32 @i32_100 : i32
    %b = vm.global.load.i32 @i32_m128 : i32
    %c = vm.global.load.i32 @i32_x1234F6A5 : i32
    vm.list.set.i32 %list, %c0, %a : (!vm.list<i8>, i32, i32)
    vm.list.set.i32 %list, %c1, %b : (!vm.list<i8>, i32, i32)
    vm.list.set.i32 %list, %c2, %c : (!vm.list<i8>, i32, i32)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<i8>, i32) -> i32
    %e1 = vm.const.i32 100
    vm.check.eq %x, %e1, "first" : i32
    %y = vm.list.get.i32 %list, %c1 : (!vm.list<i8>, i32) -> i32
    %e2 = vm.const.i32 -128
    vm.check.eq %y, %e2, "second" : i32
    %z = vm.list.get.i32 %list, %c2 : (!vm.list<i8>, i32) -> i32
    %e3 = vm.const.i32 -91
    vm.check.eq %z, %e3, "third" : i32
    vm.return
  }
  vm.export @i8_set_and_get

  vm.func private @i8_through_the_other_width() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i8>
    vm.list.resize %list, %list_size : (!vm.list<i8>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %wide = vm.global.load.i64 @i64_xFFFFFFEDCBA98766 : i64
    vm.list.set.i64 %list, %c0, %wide : (!vm.list<i8>, i32, i64)
    %narrow = vm.list.get.i32 %list, %c0 : (!vm.list<i8>, i32) -> i32
    %e1 = vm.const.i32 102
    vm.check.eq %narrow, %e1, "as i32" : i32
    %back = vm.list.get.i64 %list, %c0 : (!vm.list<i8>, i32) -> i64
    %e2 = vm.const.i64 102
    vm.check.eq %back, %e2, "as i64" : i64
    %minus = vm.global.load.i32 @i32_m7 : i32
    vm.list.set.i32 %list, %c0, %minus : (!vm.list<i8>, i32, i32)
    %extended = vm.list.get.i64 %list, %c0 : (!vm.list<i8>, i32) -> i64
    %e3 = vm.const.i64 -7
    vm.check.eq %extended, %e3, "sign-extended" : i64
    vm.return
  }
  vm.export @i8_through_the_other_width

  vm.func private @i16_size_and_resize() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c5 = vm.global.load.i32 @i32_5 : i32
    %zero = vm.const.i32.zero
    %list = vm.list.alloc %c2 : (i32) -> !vm.list<i16>
    %size0 = vm.list.size %list : (!vm.list<i16>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %size0, %e1, "capacity is not size" : i32
    vm.list.reserve %list, %c5 : (!vm.list<i16>, i32)
    %size1 = vm.list.size %list : (!vm.list<i16>) -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %size1, %e2, "reserve does not grow" : i32
    vm.list.resize %list, %c5 : (!vm.list<i16>, i32)
    %size2 = vm.list.size %list : (!vm.list<i16>) -> i32
    %e3 = vm.const.i32 5
    vm.check.eq %size2, %e3, "resized" : i32
    %c4 = vm.global.load.i32 @i32_4 : i32
    %last = vm.list.get.i32 %list, %c4 : (!vm.list<i16>, i32) -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %last, %e4, "new elements are zero" : i32
    vm.list.resize %list, %c2 : (!vm.list<i16>, i32)
    %size3 = vm.list.size %list : (!vm.list<i16>) -> i32
    %e5 = vm.const.i32 2
    vm.check.eq %size3, %e5, "truncated" : i32
    vm.return
  }
  vm.export @i16_size_and_resize

  vm.func private @i16_set_and_get() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i16>
    vm.list.resize %list, %list_size : (!vm.list<i16>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %a = vm.global.load.i32 @i32_100 : i32
    %b = vm.global.load.i32 @i32_m128 : i32
    %c = vm.global.load.i32 @i32_x1234F6A5 : i32
    vm.list.set.i32 %list, %c0, %a : (!vm.list<i16>, i32, i32)
    vm.list.set.i32 %list, %c1, %b : (!vm.list<i16>, i32, i32)
    vm.list.set.i32 %list, %c2, %c : (!vm.list<i16>, i32, i32)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<i16>, i32) -> i32
    %e1 = vm.const.i32 100
    vm.check.eq %x, %e1, "first" : i32
    %y = vm.list.get.i32 %list, %c1 : (!vm.list<i16>, i32) -> i32
    %e2 = vm.const.i32 -128
    vm.check.eq %y, %e2, "second" : i32
    %z = vm.list.get.i32 %list, %c2 : (!vm.list<i16>, i32) -> i32
    %e3 = vm.const.i32 -2395
    vm.check.eq %z, %e3, "third" : i32
    vm.return
  }
  vm.export @i16_set_and_get

  vm.func private @i16_through_the_other_width() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i16>
    vm.list.resize %list, %list_size : (!vm.list<i16>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %wide = vm.global.load.i64 @i64_xFFFFFFEDCBA98766 : i64
    vm.list.set.i64 %list, %c0, %wide : (!vm.list<i16>, i32, i64)
    %narrow = vm.list.get.i32 %list, %c0 : (!vm.list<i16>, i32) -> i32
    %e1 = vm.const.i32 -30874
    vm.check.eq %narrow, %e1, "as i32" : i32
    %back = vm.list.get.i64 %list, %c0 : (!vm.list<i16>, i32) -> i64
    %e2 = vm.const.i64 -30874
    vm.check.eq %back, %e2, "as i64" : i64
    %minus = vm.global.load.i32 @i32_m7 : i32
    vm.list.set.i32 %list, %c0, %minus : (!vm.list<i16>, i32, i32)
    %extended = vm.list.get.i64 %list, %c0 : (!vm.list<i16>, i32) -> i64
    %e3 = vm.const.i64 -7
    vm.check.eq %extended, %e3, "sign-extended" : i64
    vm.return
  }
  vm.export @i16_through_the_other_width

  vm.func private @i32_size_and_resize() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c5 = vm.global.load.i32 @i32_5 : i32
    %zero = vm.const.i32.zero
    %list = vm.list.alloc %c2 : (i32) -> !vm.list<i32>
    %size0 = vm.list.size %list : (!vm.list<i32>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %size0, %e1, "capacity is not size" : i32
    vm.list.reserve %list, %c5 : (!vm.list<i32>, i32)
    %size1 = vm.list.size %list : (!vm.list<i32>) -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %size1, %e2, "reserve does not grow" : i32
    vm.list.resize %list, %c5 : (!vm.list<i32>, i32)
    %size2 = vm.list.size %list : (!vm.list<i32>) -> i32
    %e3 = vm.const.i32 5
    vm.check.eq %size2, %e3, "resized" : i32
    %c4 = vm.global.load.i32 @i32_4 : i32
    %last = vm.list.get.i32 %list, %c4 : (!vm.list<i32>, i32) -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %last, %e4, "new elements are zero" : i32
    vm.list.resize %list, %c2 : (!vm.list<i32>, i32)
    %size3 = vm.list.size %list : (!vm.list<i32>) -> i32
    %e5 = vm.const.i32 2
    vm.check.eq %size3, %e5, "truncated" : i32
    vm.return
  }
  vm.export @i32_size_and_resize

  vm.func private @i32_set_and_get() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %a = vm.global.load.i32 @i32_100 : i32
    %b = vm.global.load.i32 @i32_m128 : i32
    %c = vm.global.load.i32 @i32_x1234F6A5 : i32
    vm.list.set.i32 %list, %c0, %a : (!vm.list<i32>, i32, i32)
    vm.list.set.i32 %list, %c1, %b : (!vm.list<i32>, i32, i32)
    vm.list.set.i32 %list, %c2, %c : (!vm.list<i32>, i32, i32)
    %x = vm.list.get.i32 %list, %c0 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 100
    vm.check.eq %x, %e1, "first" : i32
    %y = vm.list.get.i32 %list, %c1 : (!vm.list<i32>, i32) -> i32
    %e2 = vm.const.i32 -128
    vm.check.eq %y, %e2, "second" : i32
    %z = vm.list.get.i32 %list, %c2 : (!vm.list<i32>, i32) -> i32
    %e3 = vm.const.i32 305460901
    vm.check.eq %z, %e3, "third" : i32
    vm.return
  }
  vm.export @i32_set_and_get

  vm.func private @i32_through_the_other_width() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %wide = vm.global.load.i64 @i64_xFFFFFFEDCBA98766 : i64
    vm.list.set.i64 %list, %c0, %wide : (!vm.list<i32>, i32, i64)
    %narrow = vm.list.get.i32 %list, %c0 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 -878082202
    vm.check.eq %narrow, %e1, "as i32" : i32
    %back = vm.list.get.i64 %list, %c0 : (!vm.list<i32>, i32) -> i64
    %e2 = vm.const.i64 -878082202
    vm.check.eq %back, %e2, "as i64" : i64
    %minus = vm.global.load.i32 @i32_m7 : i32
    vm.list.set.i32 %list, %c0, %minus : (!vm.list<i32>, i32, i32)
    %extended = vm.list.get.i64 %list, %c0 : (!vm.list<i32>, i32) -> i64
    %e3 = vm.const.i64 -7
    vm.check.eq %extended, %e3, "sign-extended" : i64
    vm.return
  }
  vm.export @i32_through_the_other_width

  vm.func private @i64_size_and_resize() {
    %c2 = vm.global.load.i32 @i32_2 : i32
    %c5 = vm.global.load.i32 @i32_5 : i32
    %zero = vm.const.i32.zero
    %list = vm.list.alloc %c2 : (i32) -> !vm.list<i64>
    %size0 = vm.list.size %list : (!vm.list<i64>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %size0, %e1, "capacity is not size" : i32
    vm.list.reserve %list, %c5 : (!vm.list<i64>, i32)
    %size1 = vm.list.size %list : (!vm.list<i64>) -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %size1, %e2, "reserve does not grow" : i32
    vm.list.resize %list, %c5 : (!vm.list<i64>, i32)
    %size2 = vm.list.size %list : (!vm.list<i64>) -> i32
    %e3 = vm.const.i32 5
    vm.check.eq %size2, %e3, "resized" : i32
    %c4 = vm.global.load.i32 @i32_4 : i32
    %last = vm.list.get.i64 %list, %c4 : (!vm.list<i64>, i32) -> i64
    %e4 = vm.const.i64 0
    vm.check.eq %last, %e4, "new elements are zero" : i64
    vm.list.resize %list, %c2 : (!vm.list<i64>, i32)
    %size3 = vm.list.size %list : (!vm.list<i64>) -> i32
    %e5 = vm.const.i32 2
    vm.check.eq %size3, %e5, "truncated" : i32
    vm.return
  }
  vm.export @i64_size_and_resize

  vm.func private @i64_set_and_get() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c2 = vm.global.load.i32 @i32_2 : i32
    %a = vm.global.load.i64 @i64_100 : i64
    %b = vm.global.load.i64 @i64_m128 : i64
    %c = vm.global.load.i64 @i64_x123456789ABCDEF0 : i64
    vm.list.set.i64 %list, %c0, %a : (!vm.list<i64>, i32, i64)
    vm.list.set.i64 %list, %c1, %b : (!vm.list<i64>, i32, i64)
    vm.list.set.i64 %list, %c2, %c : (!vm.list<i64>, i32, i64)
    %x = vm.list.get.i64 %list, %c0 : (!vm.list<i64>, i32) -> i64
    %e1 = vm.const.i64 100
    vm.check.eq %x, %e1, "first" : i64
    %y = vm.list.get.i64 %list, %c1 : (!vm.list<i64>, i32) -> i64
    %e2 = vm.const.i64 -128
    vm.check.eq %y, %e2, "second" : i64
    %z = vm.list.get.i64 %list, %c2 : (!vm.list<i64>, i32) -> i64
    %e3 = vm.const.i64 1311768467463790320
    vm.check.eq %z, %e3, "third" : i64
    vm.return
  }
  vm.export @i64_set_and_get

  vm.func private @i64_through_the_other_width() {
    %list_size = vm.const.i32 1
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %wide = vm.global.load.i64 @i64_xFFFFFFEDCBA98766 : i64
    vm.list.set.i64 %list, %c0, %wide : (!vm.list<i64>, i32, i64)
    %narrow = vm.list.get.i32 %list, %c0 : (!vm.list<i64>, i32) -> i32
    %e1 = vm.const.i32 -878082202
    vm.check.eq %narrow, %e1, "as i32" : i32
    %back = vm.list.get.i64 %list, %c0 : (!vm.list<i64>, i32) -> i64
    %e2 = vm.const.i64 -78187493530
    vm.check.eq %back, %e2, "as i64" : i64
    %minus = vm.global.load.i32 @i32_m7 : i32
    vm.list.set.i32 %list, %c0, %minus : (!vm.list<i64>, i32, i32)
    %extended = vm.list.get.i64 %list, %c0 : (!vm.list<i64>, i32) -> i64
    %e3 = vm.const.i64 -7
    vm.check.eq %extended, %e3, "sign-extended" : i64
    vm.return
  }
  vm.export @i64_through_the_other_width

  vm.func private @grown_keeps_elements() {
    %list_size = vm.const.i32 2
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %c1 = vm.global.load.i32 @i32_1 : i32
    %c9 = vm.global.load.i32 @i32_9 : i32
    %c100 = vm.global.load.i32 @i32_100 : i32
    %a = vm.global.load.i32 @i32_77 : i32
    vm.list.set.i32 %list, %c1, %a : (!vm.list<i32>, i32, i32)
    vm.list.resize %list, %c100 : (!vm.list<i32>, i32)
    %kept = vm.list.get.i32 %list, %c1 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 77
    vm.check.eq %kept, %e1, "kept" : i32
    %new = vm.list.get.i32 %list, %c9 : (!vm.list<i32>, i32) -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %new, %e2, "new" : i32
    vm.list.resize %list, %c1 : (!vm.list<i32>, i32)
    vm.list.resize %list, %c9 : (!vm.list<i32>, i32)
    %cleared = vm.list.get.i32 %list, %c1 : (!vm.list<i32>, i32) -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %cleared, %e3, "cleared by truncation" : i32
    vm.return
  }
  vm.export @grown_keeps_elements

  vm.func private @filled_in_a_loop() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %c50 = vm.global.load.i32 @i32_50 : i32
      %list = vm.list.alloc %zero : (i32) -> !vm.list<i32>
      vm.br ^push(%zero : i32)
    ^push(%i: i32):
      %size = vm.add.i32 %i, %c1 : i32
      vm.list.resize %list, %size : (!vm.list<i32>, i32)
      %square = vm.mul.i32 %i, %i : i32
      vm.list.set.i32 %list, %i, %square : (!vm.list<i32>, i32, i32)
      %more = vm.cmp.lt.i32.s %size, %c50 : i32
      vm.cond_br %more, ^push(%size : i32), ^sum(%zero, %zero : i32, i32)
    ^sum(%k: i32, %total: i32):
      %x = vm.list.get.i32 %list, %k : (!vm.list<i32>, i32) -> i32
      %next_total = vm.add.i32 %total, %x : i32
      %next = vm.add.i32 %k, %c1 : i32
      %again = vm.cmp.lt.i32.s %next, %c50 : i32
      vm.cond_br %again, ^sum(%next, %next_total : i32, i32), ^done(%next_total : i32)
    ^done(%result: i32):
      %e1 = vm.const.i32 40425
      vm.check.eq %result, %e1 : i32
      vm.return
  }
  vm.export @filled_in_a_loop

  vm.func private @get_past_the_end() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c3 = vm.global.load.i32 @i32_3 : i32
    %x = vm.list.get.i32 %list, %c3 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @get_past_the_end attributes {expected_status = 11 : i32}

  vm.func private @get_of_a_negative_index() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %at = vm.global.load.i32 @i32_m1 : i32
    %x = vm.list.get.i64 %list, %at : (!vm.list<i64>, i32) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @get_of_a_negative_index attributes {expected_status = 11 : i32}

  vm.func private @get_of_an_empty_list() {
    %list_size = vm.const.i32 0
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i8>
    vm.list.resize %list, %list_size : (!vm.list<i8>, i32)
    %at = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.i32 %list, %at : (!vm.list<i8>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @get_of_an_empty_list attributes {expected_status = 11 : i32}

  vm.func private @set_does_not_grow() {
    %list_size = vm.const.i32 3
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i32>
    vm.list.resize %list, %list_size : (!vm.list<i32>, i32)
    %c3 = vm.global.load.i32 @i32_3 : i32
    vm.list.set.i32 %list, %c3, %c3 : (!vm.list<i32>, i32, i32)
    vm.return
  }
  vm.export @set_does_not_grow attributes {expected_status = 11 : i32}

  vm.func private @set_i64_past_the_end() {
    %list_size = vm.const.i32 0
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %c0 = vm.global.load.i32 @i32_0 : i32
    %v = vm.global.load.i64 @i64_5 : i64
    vm.list.set.i64 %list, %c0, %v : (!vm.list<i64>, i32, i64)
    vm.return
  }
  vm.export @set_i64_past_the_end attributes {expected_status = 11 : i32}

  // The test host gives at most one GiB at once.
  vm.func private @resize_to_minus_one_fails() {
    %list_size = vm.const.i32 0
    %list = vm.list.alloc %list_size : (i32) -> !vm.list<i64>
    vm.list.resize %list, %list_size : (!vm.list<i64>, i32)
    %n = vm.global.load.i32 @i32_m1 : i32
    vm.list.resize %list, %n : (!vm.list<i64>, i32)
    vm.return
  }
  vm.export @resize_to_minus_one_fails attributes {expected_status = 8 : i32, kiln_only = "memory"}

  vm.func private @null_size() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.size %null : (!vm.list<i32>) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @null_size attributes {expected_status = 3 : i32}

  vm.func private @null_resize() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    vm.list.resize %null, %c0 : (!vm.list<i32>, i32)
    vm.return
  }
  vm.export @null_resize attributes {expected_status = 3 : i32}

  vm.func private @null_reserve() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    vm.list.reserve %null, %c0 : (!vm.list<i32>, i32)
    vm.return
  }
  vm.export @null_reserve attributes {expected_status = 3 : i32}

  vm.func private @null_get_i32() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.i32 %null, %c0 : (!vm.list<i32>, i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @null_get_i32 attributes {expected_status = 3 : i32}

  vm.func private @null_set_i32() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    vm.list.set.i32 %null, %c0, %c0 : (!vm.list<i32>, i32, i32)
    vm.return
  }
  vm.export @null_set_i32 attributes {expected_status = 3 : i32}

  vm.func private @null_get_i64() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %x = vm.list.get.i64 %null, %c0 : (!vm.list<i32>, i32) -> i64
    %e1 = vm.const.i64 0
    vm.check.eq %x, %e1 : i64
    vm.return
  }
  vm.export @null_get_i64 attributes {expected_status = 3 : i32}

  vm.func private @null_set_i64() {
    %null = vm.global.load.ref @null : !vm.list<i32>
    %c0 = vm.global.load.i32 @i32_0 : i32
    %v = vm.global.load.i64 @i64_1 : i64
    vm.list.set.i64 %null, %c0, %v : (!vm.list<i32>, i32, i64)
    vm.return
  }
  vm.export @null_set_i64 attributes {expected_status = 3 : i32}
}
