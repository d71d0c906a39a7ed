// Every kind of read-only data and the attributes of other dialects that VM modules carry.
#alias = dense<[4, 5]> : tensor<2xi8>
!buffer = !vm.ref<!hal.buffer>
module attributes {vm.toplevel, stream.affinity.default = #hal.device.affinity<@__device_0>} {
  vm.module public @rodata {
    vm.rodata private @i1 dense<[true, false, true]> : tensor<3xi1>
    vm.rodata private @i1_splat dense<true> : tensor<3xi1>
    vm.rodata private @i3 dense<[1, -2, 3]> : tensor<3xi3>
    vm.rodata private @i4 dense<[1, 2, 3, 4, 5]> : vector<5xi4>
    vm.rodata private @i4_splat dense<3> : vector<5xi4>
    vm.rodata private @i7 dense<[1, 2, 3, 4, 5, 6]> : vector<6xi7>
    vm.rodata private @i12 dense<[1, 2, 3]> : vector<3xi12>
    vm.rodata private @i33 dense<[1, -4]> : vector<2xi33>
    vm.rodata private @i16_nested dense<[[1, 2], [3, 4]]> : tensor<2x2xi16>
    vm.rodata private @i64_scalar dense<7> : tensor<i64>
    vm.rodata private @ui8 dense<[1, 255]> : tensor<2xui8>
    vm.rodata private @si8 dense<[-1, 2]> : tensor<2xsi8>
    vm.rodata private @index dense<[1, 2]> : tensor<2xindex>
    vm.rodata private @f16 dense<[1.0, -0.0]> : tensor<2xf16>
    vm.rodata private @bf16 dense<[1.0, 2.0]> : tensor<2xbf16>
    vm.rodata private @f32_nan dense<[0x7FC00001, 0xFF800000, 1.5]> : tensor<3xf32>
    vm.rodata private @f64 dense<[3.14159265358979, 16777216.0]> : vector<2xf64>
    vm.rodata private @f8 dense<[1.0, 2.0]> : tensor<2xf8E4M3FN>
    vm.rodata private @complex_f32 dense<[(1.0, 2.0), (3.0, -4.0)]> : tensor<2xcomplex<f32>>
    vm.rodata private @complex_i8 dense<(1, 2)> : tensor<2xcomplex<i8>>
    vm.rodata private @empty dense<> : tensor<0x4xf32>
    vm.rodata private @hex_short dense<"0x0102"> : tensor<2xi8>
    vm.rodata private @hex_long dense<"0x000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F6061626364"> : tensor<101xi8>
    vm.rodata private @hex_long_i16 dense<"0x000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F60616263"> : tensor<50xi16>
    vm.rodata private @resource dense_resource<blob_a> : tensor<4xi32>
    vm.rodata private @resource_i1 dense_resource<blob_b> : tensor<3xi1>
    vm.rodata private @elided dense_resource<__elided__> : tensor<4xf32>
    vm.rodata private @string "bytes\00\FF \"quoted\" \\ \0A\09\n\t"
    vm.rodata private @empty_string ""
    vm.rodata private @pattern #util.byte_pattern<255> : tensor<16xi8>
    vm.rodata private @composite <alignment = 64> #util.composite<6xi8, [dense<[1, 2]> : vector<2xi8>, "abc", dense<0> : vector<1xi8>]>
    vm.rodata private @composite_again #util.composite<6xi8, [dense<[1, 2]> : vector<2xi8>, "abc", dense<0> : vector<1xi8>]>
    vm.rodata private @composite_other #util.composite<6xi8, ["abcdef"]>
    vm.rodata private @composite_nested #util.composite<22xi8, [#util.composite<3xi8, ["abc",]>, "de", dense_resource<blob_a> : tensor<4xi32>, #util.byte_pattern<1> : tensor<1xi8>,]>
    vm.rodata private @composite_empty #util.composite<0xi8, []>
    vm.rodata private @alias #alias
    vm.func private @foreign(%arg0: !buffer) attributes {hal.device = #hal.device.affinity<@a>, util.list = !util.list<?>, util.null = #util.null : !util.buffer, util.range = #util.byte_range<1, 2>, util.uninitialized = #util.uninitialized : tensor<4xi8>} {
      %0 = vm.rodata.inline : !vm.buffer = #util.composite<3xi8, ["abc"]>
      %1 = vm.rodata.inline "resource" : !vm.buffer = dense_resource<blob_a> : tensor<4xi32>
      %2:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = [#alias, #util.composite<3xi8, ["abc"]>, "text"]
      vm.return
    }
  }
}

{-#
  dialect_resources: {
    builtin: {
      blob_a: "0x0800000001000000020000000300000004000000",
      blob_b: "0x01000000010001"
    }
  }
#-}
