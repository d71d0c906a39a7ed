// RUN: kiln-compile --output-format=vm-c %s -o - | FileCheck %s

// The bytes of each kind of read-only data.

vm.module @m {
  // One byte each.
  // CHECK: m_i1_bytes[3] = {0x01, 0x00, 0x01};
  vm.rodata private @i1 dense<[true, false, true]> : tensor<3xi1>
  // CHECK: m_i1_splat_bytes[3] = {0x01, 0x01, 0x01};
  vm.rodata private @i1_splat dense<true> : tensor<3xi1>
  // Packed from the low bits.
  // CHECK: m_i2_bytes[1] = {0x39};
  vm.rodata private @i2 dense<[1, 2, 3]> : tensor<3xi2>
  // Two in a byte; an element does not straddle words.
  // CHECK: m_i3_bytes[2] = {0x11, 0x03};
  vm.rodata private @i3 dense<[1, 2, 3]> : tensor<3xi3>
  // CHECK: m_i4_bytes[3] = {0x21, 0x43, 0x05};
  vm.rodata private @i4 dense<[1, 2, 3, 4, 5]> : tensor<5xi4>
  // Like other elements.
  // CHECK: m_i4_splat_bytes[3] = {0x33, 0x33, 0x03};
  vm.rodata private @i4_splat dense<3> : tensor<5xi4>
  // Two in 16 bits.
  // CHECK: m_i7_bytes[6] = {0x01, 0x01, 0x03, 0x02, 0x05, 0x03};
  vm.rodata private @i7 dense<[1, 2, 3, 4, 5, 6]> : tensor<6xi7>
  // Two in 32 bits.
  // CHECK: m_i12_bytes[8] = {0x01, 0x20, 0x00, 0x00, 0x03, 0x00, 0x00, 0x00};
  vm.rodata private @i12 dense<[1, 2, 3]> : tensor<3xi12>
  // Whole bytes, then zeros up to the size of packed words.
  // CHECK: m_i24_bytes[16] = {
  // CHECK-NEXT: 0x01, 0x00, 0x00, 0xFE, 0xFF, 0xFF, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00};
  vm.rodata private @i24 dense<[1, -2, 3]> : tensor<3xi24>
  // One in 64 bits.
  // CHECK: m_i33_bytes[16] = {
  // CHECK-NEXT: 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFC, 0xFF, 0xFF, 0xFF, 0x01, 0x00, 0x00, 0x00};
  vm.rodata private @i33 dense<[1, -4]> : tensor<2xi33>
  // CHECK: m_i16_bytes[8] = {0x01, 0x00, 0x02, 0x00, 0x03, 0x00, 0xFC, 0xFF};
  vm.rodata private @i16 dense<[[1, 2], [3, -4]]> : tensor<2x2xi16>
  // CHECK: m_ui8_bytes[2] = {0x01, 0xFF};
  vm.rodata private @ui8 dense<[1, 255]> : tensor<2xui8>
  // CHECK: m_i64_bytes[8] = {0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  vm.rodata private @i64 dense<-2> : tensor<i64>
  // CHECK: m_f16_bytes[4] = {0x00, 0x3C, 0x00, 0x80};
  vm.rodata private @f16 dense<[1.0, -0.0]> : tensor<2xf16>
  // CHECK: m_bf16_bytes[4] = {0x80, 0x3F, 0x00, 0x40};
  vm.rodata private @bf16 dense<[1.0, 2.0]> : tensor<2xbf16>
  // CHECK: m_f8_bytes[2] = {0x38, 0x40};
  vm.rodata private @f8 dense<[1.0, 2.0]> : tensor<2xf8E4M3FN>
  // CHECK: m_f32_bytes[8] = {0x00, 0x00, 0xC0, 0x3F, 0x01, 0x00, 0xC0, 0x7F};
  vm.rodata private @f32 dense<[1.5, 0x7FC00001]> : tensor<2xf32>
  // CHECK: m_f64_splat_bytes[16] = {
  // CHECK-NEXT: 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xF0, 0x3F, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xF0, 0x3F};
  vm.rodata private @f64_splat dense<1.0> : tensor<2xf64>
  // Real, then imaginary.
  // CHECK: m_complex_bytes[8] = {0x00, 0x00, 0x80, 0x3F, 0x00, 0x00, 0x00, 0x40};
  vm.rodata private @complex dense<[(1.0, 2.0)]> : tensor<1xcomplex<f32>>
  // No terminator.
  // CHECK: m_string_bytes[4] = {0x61, 0x62, 0x00, 0x63};
  vm.rodata private @string "ab\00c"
  // CHECK: m_resource_bytes[8] = {0x01, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00};
  vm.rodata private @resource dense_resource<blob> : tensor<2xi32>
  // CHECK: m_resource_i1_bytes[3] = {0x01, 0x00, 0x01};
  vm.rodata private @resource_i1 dense_resource<bits> : tensor<3xi1>
  // Modulo 256.
  // CHECK: m_pattern_bytes[4] = {0xFF, 0xFF, 0xFF, 0xFF};
  vm.rodata private @pattern #util.byte_pattern<511> : tensor<2x2xi8>
  // CHECK: m_pattern_scalar_bytes[4] = {0x01, 0x01, 0x01, 0x01};
  vm.rodata private @pattern_scalar #util.byte_pattern<1> : i32
  // No gaps.
  // CHECK: m_composite_bytes[9] = {0x61, 0x62, 0x63, 0x04, 0x05, 0x06, 0x00, 0x00, 0x00};
  vm.rodata private @composite #util.composite<9xi8, ["abc", #util.composite<2xi8, [dense<[4, 5]> : vector<2xi8>]>, dense<6> : vector<1xi32>]>
  vm.export @all
  vm.func private @all() -> (!vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer) {
    %0 = vm.const.ref.rodata @i1 : !vm.buffer
    %1 = vm.const.ref.rodata @i1_splat : !vm.buffer
    %2 = vm.const.ref.rodata @i2 : !vm.buffer
    %3 = vm.const.ref.rodata @i3 : !vm.buffer
    %4 = vm.const.ref.rodata @i4 : !vm.buffer
    %5 = vm.const.ref.rodata @i4_splat : !vm.buffer
    %6 = vm.const.ref.rodata @i7 : !vm.buffer
    %7 = vm.const.ref.rodata @i12 : !vm.buffer
    %8 = vm.const.ref.rodata @i24 : !vm.buffer
    %9 = vm.const.ref.rodata @i33 : !vm.buffer
    %10 = vm.const.ref.rodata @i16 : !vm.buffer
    %11 = vm.const.ref.rodata @ui8 : !vm.buffer
    %12 = vm.const.ref.rodata @i64 : !vm.buffer
    %13 = vm.const.ref.rodata @f16 : !vm.buffer
    %14 = vm.const.ref.rodata @bf16 : !vm.buffer
    %15 = vm.const.ref.rodata @f8 : !vm.buffer
    %16 = vm.const.ref.rodata @f32 : !vm.buffer
    %17 = vm.const.ref.rodata @f64_splat : !vm.buffer
    %18 = vm.const.ref.rodata @complex : !vm.buffer
    %19 = vm.const.ref.rodata @string : !vm.buffer
    %20 = vm.const.ref.rodata @resource : !vm.buffer
    %21 = vm.const.ref.rodata @resource_i1 : !vm.buffer
    %22 = vm.const.ref.rodata @pattern : !vm.buffer
    %23 = vm.const.ref.rodata @pattern_scalar : !vm.buffer
    %24 = vm.const.ref.rodata @composite : !vm.buffer
    vm.return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24 : !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer
  }
}

{-#
  dialect_resources: {
    builtin: {
      blob: "0x080000000100000002000000",
      bits: "0x01000000010001"
    }
  }
#-}
