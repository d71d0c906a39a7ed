// Read-only data: element types, nesting, strings, alignment, empty segments, inline forms and tables.
vm.module public @rodata {
  vm.rodata private @i8s dense<[1, -2, 3, -4]> : tensor<4xi8>
  vm.rodata private @i16s dense<[1, -2, 258]> : vector<3xi16>
  vm.rodata private @i32s dense<[[1, -2], [16909060, 4]]> : tensor<2x2xi32>
  vm.rodata private @i64s dense<[72623859790382856, -2]> : tensor<2xi64>
  vm.rodata private @f32s dense<[1.0, -0.0, 0x7FC00001]> : tensor<3xf32>
  vm.rodata private @f64s dense<[1.0, -2.5]> : tensor<2xf64>
  vm.rodata private @bools dense<[true, false, true]> : tensor<3xi1>
  vm.rodata private @bools_splat dense<true> : tensor<5xi1>
  vm.rodata private @nibbles dense<[1, 2, 3, 4, 5]> : tensor<5xi4>
  vm.rodata private @splat dense<7> : tensor<6xi16>
  vm.rodata private @scalar dense<-3> : tensor<i64>
  vm.rodata private @hex dense<"0x0102030405060708"> : tensor<2xi32>
  vm.rodata private @complex dense<[(1.0, 2.0), (3.0, 4.0)]> : tensor<2xcomplex<f32>>
  vm.rodata private @halves dense<[1.0, -2.0]> : tensor<2xf16>
  vm.rodata private @empty dense<> : tensor<0xi8>
  vm.rodata private @empty_string ""
  vm.rodata private @string "a\22b\\\00c"
  vm.rodata private @aligned <alignment = 64> dense<[9, 8, 7]> : tensor<3xi8>
  vm.rodata private @typed <alignment = 8, mime_type = "text/plain"> "plain"
  vm.rodata private @parts #util.composite<10xi8, [dense<[1, 2]> : vector<2xi8>, "abc", dense<0> : vector<1xi8>, dense<-2> : tensor<1xi32>]>
  vm.rodata private @pattern #util.byte_pattern<165> : tensor<5xi8>
  vm.rodata private @long_pattern #util.byte_pattern<90> : tensor<300xi8>
  vm.rodata private @resource dense_resource<blob> : tensor<3xi16>
  vm.rodata public @visible dense<[5]> : tensor<1xi8>
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i64 private mutable @i64_0 : i64

  vm.func private @i8s_bytes() {
    %data = vm.const.ref.rodata @i8s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 254
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 3
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 252
    vm.check.eq %v3, %e5, "byte 3" : i32
    vm.return
  }
  vm.export @i8s_bytes

  vm.func private @i16s_bytes() {
    %data = vm.const.ref.rodata @i16s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 254
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 2
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 1
    vm.check.eq %v5, %e7, "byte 5" : i32
    vm.return
  }
  vm.export @i16s_bytes

  vm.func private @i32s_bytes() {
    %data = vm.const.ref.rodata @i32s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 16
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 254
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 255
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 255
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 255
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 4
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 3
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 2
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 1
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 4
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 0
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 0
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 0
    vm.check.eq %v15, %e17, "byte 15" : i32
    vm.return
  }
  vm.export @i32s_bytes

  vm.func private @i64s_bytes() {
    %data = vm.const.ref.rodata @i64s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 16
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 8
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 7
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 6
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 5
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 4
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 3
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 2
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 1
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 254
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 255
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 255
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 255
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 255
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 255
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 255
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 255
    vm.check.eq %v15, %e17, "byte 15" : i32
    vm.return
  }
  vm.export @i64s_bytes

  vm.func private @f32s_bytes() {
    %data = vm.const.ref.rodata @f32s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 12
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 128
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 63
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 0
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 128
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 1
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 192
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 127
    vm.check.eq %v11, %e13, "byte 11" : i32
    vm.return
  }
  vm.export @f32s_bytes

  vm.func private @f64s_bytes() {
    %data = vm.const.ref.rodata @f64s : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 16
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 240
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 63
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 0
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 0
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 0
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 0
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 4
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 192
    vm.check.eq %v15, %e17, "byte 15" : i32
    vm.return
  }
  vm.export @f64s_bytes

  vm.func private @bools_bytes() {
    %data = vm.const.ref.rodata @bools : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 1
    vm.check.eq %v2, %e4, "byte 2" : i32
    vm.return
  }
  vm.export @bools_bytes

  vm.func private @bools_splat_bytes() {
    %data = vm.const.ref.rodata @bools_splat : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 1
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 1
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 1
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 1
    vm.check.eq %v4, %e6, "byte 4" : i32
    vm.return
  }
  vm.export @bools_splat_bytes

  vm.func private @nibbles_are_packed_bytes() {
    %data = vm.const.ref.rodata @nibbles : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 33
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 67
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 5
    vm.check.eq %v2, %e4, "byte 2" : i32
    vm.return
  }
  vm.export @nibbles_are_packed_bytes

  vm.func private @splat_bytes() {
    %data = vm.const.ref.rodata @splat : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 12
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 7
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 7
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 7
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 7
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 7
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 7
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 0
    vm.check.eq %v11, %e13, "byte 11" : i32
    vm.return
  }
  vm.export @splat_bytes

  vm.func private @scalar_bytes() {
    %data = vm.const.ref.rodata @scalar : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 253
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 255
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 255
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 255
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 255
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 255
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 255
    vm.check.eq %v7, %e9, "byte 7" : i32
    vm.return
  }
  vm.export @scalar_bytes

  vm.func private @hex_form_bytes() {
    %data = vm.const.ref.rodata @hex : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 8
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 2
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 3
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 4
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 5
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 6
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 7
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 8
    vm.check.eq %v7, %e9, "byte 7" : i32
    vm.return
  }
  vm.export @hex_form_bytes

  vm.func private @complex_bytes() {
    %data = vm.const.ref.rodata @complex : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 16
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 128
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 63
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 0
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 64
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 0
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 64
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 64
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 0
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 0
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 128
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 64
    vm.check.eq %v15, %e17, "byte 15" : i32
    vm.return
  }
  vm.export @complex_bytes

  vm.func private @halves_bytes() {
    %data = vm.const.ref.rodata @halves : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 60
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 192
    vm.check.eq %v3, %e5, "byte 3" : i32
    vm.return
  }
  vm.export @halves_bytes

  vm.func private @string_escapes_bytes() {
    %data = vm.const.ref.rodata @string : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 97
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 34
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 98
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 92
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 99
    vm.check.eq %v5, %e7, "byte 5" : i32
    vm.return
  }
  vm.export @string_escapes_bytes

  vm.func private @aligned_bytes() {
    %data = vm.const.ref.rodata @aligned : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 9
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 8
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 7
    vm.check.eq %v2, %e4, "byte 2" : i32
    vm.return
  }
  vm.export @aligned_bytes

  vm.func private @mime_type_bytes() {
    %data = vm.const.ref.rodata @typed : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 112
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 108
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 97
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 105
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 110
    vm.check.eq %v4, %e6, "byte 4" : i32
    vm.return
  }
  vm.export @mime_type_bytes

  vm.func private @composite_bytes() {
    %data = vm.const.ref.rodata @parts : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 10
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 2
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 97
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 98
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 99
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 254
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 255
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 255
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 255
    vm.check.eq %v9, %e11, "byte 9" : i32
    vm.return
  }
  vm.export @composite_bytes

  vm.func private @resource_bytes() {
    %data = vm.const.ref.rodata @resource : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 6
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 255
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 255
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 3
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 2
    vm.check.eq %v5, %e7, "byte 5" : i32
    vm.return
  }
  vm.export @resource_bytes

  vm.func private @public_symbol_bytes() {
    %data = vm.const.ref.rodata @visible : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 5
    vm.check.eq %v0, %e2, "byte 0" : i32
    vm.return
  }
  vm.export @public_symbol_bytes

  vm.func private @byte_pattern_bytes() {
    %data = vm.const.ref.rodata @pattern : !vm.buffer
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 165
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 165
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 165
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 165
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 165
    vm.check.eq %v4, %e6, "byte 4" : i32
    vm.return
  }
  vm.export @byte_pattern_bytes

  vm.func private @long_byte_pattern() {
    %data = vm.const.ref.rodata @long_pattern : !vm.buffer
    %zero = vm.const.i64.zero
    %first = vm.buffer.load.i8.u %data[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 90
    vm.check.eq %first, %e1, "first" : i32
    %c1 = vm.const.i64 1
    %second = vm.buffer.load.i8.u %data[%c1] : !vm.buffer -> i32
    %e2 = vm.const.i32 90
    vm.check.eq %second, %e2, "second" : i32
    %c299 = vm.const.i64 299
    %last = vm.buffer.load.i8.u %data[%c299] : !vm.buffer -> i32
    %e3 = vm.const.i32 90
    vm.check.eq %last, %e3, "last" : i32
    vm.return
  }
  vm.export @long_byte_pattern

  vm.func private @empty_segment() {
    %data = vm.const.ref.rodata @empty : !vm.buffer
    %nz = vm.cmp.nz.ref %data : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %nz, %e1, "not null" : i32
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %length, %e2, "length" : i64
    %zero = vm.const.i64.zero
    %same = vm.buffer.compare %data, %zero, %data, %zero, %zero : !vm.buffer, !vm.buffer
    %e3 = vm.const.i32 1
    vm.check.eq %same, %e3, "compare nothing" : i32
    vm.return
  }
  vm.export @empty_segment

  vm.func private @empty_string_segment() {
    %data = vm.const.ref.rodata @empty_string : !vm.buffer
    %nz = vm.cmp.nz.ref %data : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %nz, %e1, "not null" : i32
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e2 = vm.const.i64 0
    vm.check.eq %length, %e2, "length" : i64
    %zero = vm.const.i64.zero
    %same = vm.buffer.compare %data, %zero, %data, %zero, %zero : !vm.buffer, !vm.buffer
    %e3 = vm.const.i32 1
    vm.check.eq %same, %e3, "compare nothing" : i32
    vm.return
  }
  vm.export @empty_string_segment

  vm.func private @empty_has_no_byte_zero() {
    %data = vm.const.ref.rodata @empty : !vm.buffer
    %zero = vm.global.load.i64 @i64_0 : i64
    %x = vm.buffer.load.i8.u %data[%zero] : !vm.buffer -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %x, %e1 : i32
    vm.return
  }
  vm.export @empty_has_no_byte_zero attributes {expected_status = 11 : i32}

  vm.func private @inline_data() {
    %data = vm.rodata.inline "words" <alignment = 16> : !vm.buffer = dense<[5, 6]> : tensor<2xi16>
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 5
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 6
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    vm.return
  }
  vm.export @inline_data

  vm.func private @inline_string_without_name() {
    %data = vm.rodata.inline : !vm.buffer = "hi"
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 2
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 104
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 105
    vm.check.eq %v1, %e3, "byte 1" : i32
    vm.return
  }
  vm.export @inline_string_without_name

  vm.func private @table_of_i32() {
    %data, %values = vm.rodata.table.inline i32 <data_alignment = 4> : !vm.buffer, !vm.buffer = [dense<[2, 3]> : vector<2xi8>, "hello"]
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 16
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 2
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 0
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 4
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 0
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 0
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 5
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 0
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 0
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 0
    vm.check.eq %v15, %e17, "byte 15" : i32
    %values_length = vm.buffer.length %values : !vm.buffer -> i64
    %e18 = vm.const.i64 12
    vm.check.eq %values_length, %e18, "padded data" : i64
    %e_at = vm.const.i64 5
    %e = vm.buffer.load.i8.u %values[%e_at] : !vm.buffer -> i32
    %e19 = vm.const.i32 101
    vm.check.eq %e, %e19, "e" : i32
    %pad = vm.buffer.load.i8.u %values[%at2] : !vm.buffer -> i32
    %e20 = vm.const.i32 0
    vm.check.eq %pad, %e20, "padding" : i32
    vm.return
  }
  vm.export @table_of_i32

  vm.func private @table_of_i64() {
    %data, %values = vm.rodata.table.inline i64 : !vm.buffer, !vm.buffer = [dense<[2, 3]> : vector<2xi8>, dense<4> : vector<1xi8>]
    %length = vm.buffer.length %data : !vm.buffer -> i64
    %e1 = vm.const.i64 32
    vm.check.eq %length, %e1, "length" : i64
    %at0 = vm.const.i64 0
    %v0 = vm.buffer.load.i8.u %data[%at0] : !vm.buffer -> i32
    %e2 = vm.const.i32 0
    vm.check.eq %v0, %e2, "byte 0" : i32
    %at1 = vm.const.i64 1
    %v1 = vm.buffer.load.i8.u %data[%at1] : !vm.buffer -> i32
    %e3 = vm.const.i32 0
    vm.check.eq %v1, %e3, "byte 1" : i32
    %at2 = vm.const.i64 2
    %v2 = vm.buffer.load.i8.u %data[%at2] : !vm.buffer -> i32
    %e4 = vm.const.i32 0
    vm.check.eq %v2, %e4, "byte 2" : i32
    %at3 = vm.const.i64 3
    %v3 = vm.buffer.load.i8.u %data[%at3] : !vm.buffer -> i32
    %e5 = vm.const.i32 0
    vm.check.eq %v3, %e5, "byte 3" : i32
    %at4 = vm.const.i64 4
    %v4 = vm.buffer.load.i8.u %data[%at4] : !vm.buffer -> i32
    %e6 = vm.const.i32 0
    vm.check.eq %v4, %e6, "byte 4" : i32
    %at5 = vm.const.i64 5
    %v5 = vm.buffer.load.i8.u %data[%at5] : !vm.buffer -> i32
    %e7 = vm.const.i32 0
    vm.check.eq %v5, %e7, "byte 5" : i32
    %at6 = vm.const.i64 6
    %v6 = vm.buffer.load.i8.u %data[%at6] : !vm.buffer -> i32
    %e8 = vm.const.i32 0
    vm.check.eq %v6, %e8, "byte 6" : i32
    %at7 = vm.const.i64 7
    %v7 = vm.buffer.load.i8.u %data[%at7] : !vm.buffer -> i32
    %e9 = vm.const.i32 0
    vm.check.eq %v7, %e9, "byte 7" : i32
    %at8 = vm.const.i64 8
    %v8 = vm.buffer.load.i8.u %data[%at8] : !vm.buffer -> i32
    %e10 = vm.const.i32 2
    vm.check.eq %v8, %e10, "byte 8" : i32
    %at9 = vm.const.i64 9
    %v9 = vm.buffer.load.i8.u %data[%at9] : !vm.buffer -> i32
    %e11 = vm.const.i32 0
    vm.check.eq %v9, %e11, "byte 9" : i32
    %at10 = vm.const.i64 10
    %v10 = vm.buffer.load.i8.u %data[%at10] : !vm.buffer -> i32
    %e12 = vm.const.i32 0
    vm.check.eq %v10, %e12, "byte 10" : i32
    %at11 = vm.const.i64 11
    %v11 = vm.buffer.load.i8.u %data[%at11] : !vm.buffer -> i32
    %e13 = vm.const.i32 0
    vm.check.eq %v11, %e13, "byte 11" : i32
    %at12 = vm.const.i64 12
    %v12 = vm.buffer.load.i8.u %data[%at12] : !vm.buffer -> i32
    %e14 = vm.const.i32 0
    vm.check.eq %v12, %e14, "byte 12" : i32
    %at13 = vm.const.i64 13
    %v13 = vm.buffer.load.i8.u %data[%at13] : !vm.buffer -> i32
    %e15 = vm.const.i32 0
    vm.check.eq %v13, %e15, "byte 13" : i32
    %at14 = vm.const.i64 14
    %v14 = vm.buffer.load.i8.u %data[%at14] : !vm.buffer -> i32
    %e16 = vm.const.i32 0
    vm.check.eq %v14, %e16, "byte 14" : i32
    %at15 = vm.const.i64 15
    %v15 = vm.buffer.load.i8.u %data[%at15] : !vm.buffer -> i32
    %e17 = vm.const.i32 0
    vm.check.eq %v15, %e17, "byte 15" : i32
    %at16 = vm.const.i64 16
    %v16 = vm.buffer.load.i8.u %data[%at16] : !vm.buffer -> i32
    %e18 = vm.const.i32 2
    vm.check.eq %v16, %e18, "byte 16" : i32
    %at17 = vm.const.i64 17
    %v17 = vm.buffer.load.i8.u %data[%at17] : !vm.buffer -> i32
    %e19 = vm.const.i32 0
    vm.check.eq %v17, %e19, "byte 17" : i32
    %at18 = vm.const.i64 18
    %v18 = vm.buffer.load.i8.u %data[%at18] : !vm.buffer -> i32
    %e20 = vm.const.i32 0
    vm.check.eq %v18, %e20, "byte 18" : i32
    %at19 = vm.const.i64 19
    %v19 = vm.buffer.load.i8.u %data[%at19] : !vm.buffer -> i32
    %e21 = vm.const.i32 0
    vm.check.eq %v19, %e21, "byte 19" : i32
    %at20 = vm.const.i64 20
    %v20 = vm.buffer.load.i8.u %data[%at20] : !vm.buffer -> i32
    %e22 = vm.const.i32 0
    vm.check.eq %v20, %e22, "byte 20" : i32
    %at21 = vm.const.i64 21
    %v21 = vm.buffer.load.i8.u %data[%at21] : !vm.buffer -> i32
    %e23 = vm.const.i32 0
    vm.check.eq %v21, %e23, "byte 21" : i32
    %at22 = vm.const.i64 22
    %v22 = vm.buffer.load.i8.u %data[%at22] : !vm.buffer -> i32
    %e24 = vm.const.i32 0
    vm.check.eq %v22, %e24, "byte 22" : i32
    %at23 = vm.const.i64 23
    %v23 = vm.buffer.load.i8.u %data[%at23] : !vm.buffer -> i32
    %e25 = vm.const.i32 0
    vm.check.eq %v23, %e25, "byte 23" : i32
    %at24 = vm.const.i64 24
    %v24 = vm.buffer.load.i8.u %data[%at24] : !vm.buffer -> i32
    %e26 = vm.const.i32 1
    vm.check.eq %v24, %e26, "byte 24" : i32
    %at25 = vm.const.i64 25
    %v25 = vm.buffer.load.i8.u %data[%at25] : !vm.buffer -> i32
    %e27 = vm.const.i32 0
    vm.check.eq %v25, %e27, "byte 25" : i32
    %at26 = vm.const.i64 26
    %v26 = vm.buffer.load.i8.u %data[%at26] : !vm.buffer -> i32
    %e28 = vm.const.i32 0
    vm.check.eq %v26, %e28, "byte 26" : i32
    %at27 = vm.const.i64 27
    %v27 = vm.buffer.load.i8.u %data[%at27] : !vm.buffer -> i32
    %e29 = vm.const.i32 0
    vm.check.eq %v27, %e29, "byte 27" : i32
    %at28 = vm.const.i64 28
    %v28 = vm.buffer.load.i8.u %data[%at28] : !vm.buffer -> i32
    %e30 = vm.const.i32 0
    vm.check.eq %v28, %e30, "byte 28" : i32
    %at29 = vm.const.i64 29
    %v29 = vm.buffer.load.i8.u %data[%at29] : !vm.buffer -> i32
    %e31 = vm.const.i32 0
    vm.check.eq %v29, %e31, "byte 29" : i32
    %at30 = vm.const.i64 30
    %v30 = vm.buffer.load.i8.u %data[%at30] : !vm.buffer -> i32
    %e32 = vm.const.i32 0
    vm.check.eq %v30, %e32, "byte 30" : i32
    %at31 = vm.const.i64 31
    %v31 = vm.buffer.load.i8.u %data[%at31] : !vm.buffer -> i32
    %e33 = vm.const.i32 0
    vm.check.eq %v31, %e33, "byte 31" : i32
    %values_length = vm.buffer.length %values : !vm.buffer -> i64
    %e34 = vm.const.i64 3
    vm.check.eq %values_length, %e34, "data" : i64
    vm.return
  }
  vm.export @table_of_i64

  vm.func private @same_segment_is_one_object() {
    %a = vm.const.ref.rodata @i8s : !vm.buffer
    %b = vm.const.ref.rodata @i8s : !vm.buffer
    %same = vm.cmp.eq.ref %a, %b : !vm.buffer
    %e1 = vm.const.i32 1
    vm.check.eq %same, %e1, "same" : i32
    %c = vm.const.ref.rodata @i16s : !vm.buffer
    %other = vm.cmp.eq.ref %a, %c : !vm.buffer
    %e2 = vm.const.i32 0
    vm.check.eq %other, %e2, "other" : i32
    vm.return
  }
  vm.export @same_segment_is_one_object

  vm.func private @cannot_be_written() {
    %data = vm.const.ref.rodata @i8s : !vm.buffer
    %zero = vm.const.i64.zero
    %x = vm.global.load.i32 @i32_1 : i32
    vm.buffer.store.i8 %x, %data[%zero] : i32 -> !vm.buffer
    vm.return
  }
  vm.export @cannot_be_written attributes {expected_status = 7 : i32}
}

{-#
  dialect_resources: {
    builtin: {
      blob: "0x020000000100FFFF0302"
    }
  }
#-}
