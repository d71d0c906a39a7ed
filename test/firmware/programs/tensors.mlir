// Made from tensors.source.mlir by the command given there.
module @tensors attributes {stream.affinity.default = #hal.device.affinity<@__device_0>, vm.toplevel} {
  vm.module public @tensors {
    vm.global.ref private mutable @sum : !vm.buffer
    vm.rodata private @_utf8_input0_DCE99660CEB3F6B <alignment = 1> "input0"
    vm.rodata private @_utf8_input1_B898B726583C85DA <alignment = 1> "input1"
    vm.func private @mm(%arg0: !vm.ref<!hal.buffer_view>, %arg1: !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @mm(%input0: tensor<4x8xf32>, %input1: tensor<8x16xf32>) -> (%output0: tensor<4x16xf32>)"}, vm.unwind} {
      %c64 = vm.const.i32 64
      %c1 = vm.const.i64 1
      %zero = vm.const.f32.zero
      %zero_0 = vm.const.i64.zero
      %c256 = vm.const.i64 256
      %c16 = vm.const.i64 16
      %c8 = vm.const.i64 8
      %c4 = vm.const.i64 4
      %c553648160 = vm.const.i32 553648160
      %c1_1 = vm.const.i32 1
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c553648160, %c1_1, [%c4, %c8]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %_utf8_input1_B898B726583C85DA = vm.const.ref.rodata @_utf8_input1_B898B726583C85DA : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg1, %_utf8_input1_B898B726583C85DA, %c553648160, %c1_1, [%c8, %c16]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref_2 = vm.call @hal_inline.buffer_view.buffer(%arg1) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %ref_3:2 = vm.call @hal_inline.buffer.allocate(%c64, %c256) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      %buffer = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      %buffer_4 = vm.call @hal_inline.buffer.storage(%ref_2) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      vm.br ^bb1(%zero_0 : i64)
    ^bb1(%0: i64):  // 2 preds: ^bb0, ^bb5
      %slt = vm.cmp.lt.i64.s %0, %c4 : i64
      vm.cond_br %slt, ^bb2, ^bb6(%zero_0 : i64)
    ^bb2:  // pred: ^bb1
      %1 = vm.mul.i64 %0, %c16 : i64
      vm.br ^bb3(%zero_0 : i64)
    ^bb3(%2: i64):  // 2 preds: ^bb2, ^bb4
      %slt_5 = vm.cmp.lt.i64.s %2, %c16 : i64
      vm.cond_br %slt_5, ^bb4, ^bb5
    ^bb4:  // pred: ^bb3
      %3 = vm.add.i64 %1, %2 : i64
      vm.buffer.store.f32 %zero, %ref_3#1[%3] : f32 -> !vm.buffer
      %4 = vm.add.i64 %2, %c1 : i64
      vm.br ^bb3(%4 : i64)
    ^bb5:  // pred: ^bb3
      %5 = vm.add.i64 %0, %c1 : i64
      vm.br ^bb1(%5 : i64)
    ^bb6(%6: i64):  // 2 preds: ^bb1, ^bb13
      %slt_6 = vm.cmp.lt.i64.s %6, %c4 : i64
      vm.cond_br %slt_6, ^bb7, ^bb14
    ^bb7:  // pred: ^bb6
      %7 = vm.mul.i64 %6, %c8 : i64
      %8 = vm.mul.i64 %6, %c16 : i64
      vm.br ^bb8(%zero_0 : i64)
    ^bb8(%9: i64):  // 2 preds: ^bb7, ^bb12
      %slt_7 = vm.cmp.lt.i64.s %9, %c16 : i64
      vm.cond_br %slt_7, ^bb9, ^bb13
    ^bb9:  // pred: ^bb8
      %10 = vm.add.i64 %8, %9 : i64
      vm.br ^bb10(%zero_0 : i64)
    ^bb10(%11: i64):  // 2 preds: ^bb9, ^bb11
      %slt_8 = vm.cmp.lt.i64.s %11, %c8 : i64
      vm.cond_br %slt_8, ^bb11, ^bb12
    ^bb11:  // pred: ^bb10
      %12 = vm.add.i64 %7, %11 : i64
      %13 = vm.buffer.load.f32 %buffer[%12] : !vm.buffer -> f32
      %14 = vm.fma.i64 %11, %c16, %9 : i64
      %15 = vm.buffer.load.f32 %buffer_4[%14] : !vm.buffer -> f32
      %16 = vm.buffer.load.f32 %ref_3#1[%10] : !vm.buffer -> f32
      %17 = vm.fma.f32 %13, %15, %16 : f32
      vm.buffer.store.f32 %17, %ref_3#1[%10] : f32 -> !vm.buffer
      %18 = vm.add.i64 %11, %c1 : i64
      vm.br ^bb10(%18 : i64)
    ^bb12:  // pred: ^bb10
      %19 = vm.add.i64 %9, %c1 : i64
      vm.br ^bb8(%19 : i64)
    ^bb13:  // pred: ^bb8
      %20 = vm.add.i64 %6, %c1 : i64
      vm.br ^bb6(%20 : i64)
    ^bb14:  // pred: ^bb6
      vm.discard.refs %ref_3#1, %buffer, %buffer_4 : !vm.buffer, !vm.buffer, !vm.buffer
      %ref_9 = vm.call.variadic @hal_inline.buffer_view.create(%ref_3#0, %zero_0, %c256, %c553648160, %c1_1, [%c4, %c16]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.return %ref_9 : !vm.ref<!hal.buffer_view>
    }
    vm.export @mm attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @mm(%input0: tensor<4x8xf32>, %input1: tensor<8x16xf32>) -> (%output0: tensor<4x16xf32>)"}}
    vm.func private @rows(%arg0: !vm.ref<!hal.buffer_view>) -> (!vm.ref<!hal.buffer_view>, !vm.ref<!hal.buffer_view>) attributes {iree.reflection = {iree.abi.declaration = "sync func @rows(%input0: tensor<?x3xi32>) -> (%output0: tensor<?xi32>, %output1: tensor<?xi32>)"}, vm.unwind} {
      %c32 = vm.const.i32 32
      %c64 = vm.const.i32 64
      %c63 = vm.const.i64 63
      %c-1 = vm.const.i64 -1
      %c1 = vm.const.i64 1
      %zero = vm.const.i32.zero
      %c-64 = vm.const.i64 -64
      %c192 = vm.const.i64 192
      %c1_0 = vm.const.i32 1
      %c268435488 = vm.const.i32 268435488
      %zero_1 = vm.const.i64.zero
      %c64_2 = vm.const.i64 64
      %c4 = vm.const.i64 4
      %c3 = vm.const.i64 3
      %0 = vm.call @hal_inline.buffer_view.dim(%arg0, %zero) {nosideeffects} : (!vm.ref<!hal.buffer_view>, i32) -> i64
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c268435488, %c1_0, [%0, %c3]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %1 = vm.mul.i64 %0, %c4 : i64
      %2 = vm.add.i64 %1, %c63 : i64
      %3 = vm.and.i64 %2, %c-64 : i64
      %4 = vm.add.i64 %3, %3 : i64
      %ref_3:2 = vm.call @hal_inline.buffer.allocate(%c64, %4) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      %5 = vm.trunc.i64.i32 %0 : i64 -> i32
      %6 = vm.shr.i64.u %0, %c32 : i64
      %7 = vm.trunc.i64.i32 %6 : i64 -> i32
      %8 = vm.trunc.i64.i32 %3 : i64 -> i32
      %9 = vm.shr.i64.u %3, %c32 : i64
      %10 = vm.trunc.i64.i32 %9 : i64 -> i32
      %buffer = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      %slt = vm.cmp.lt.i64.s %zero_1, %0 : i64
      %11 = vm.xor.i32 %slt, %c1_0 : i32
      %12 = vm.sub.i64 %zero_1, %0 : i64
      %13 = vm.sub.i64 %0, %c1 : i64
      %14 = vm.select.i64 %11, %12, %13 : i64
      %15 = vm.div.i64.s %14, %c64_2 : i64
      %16 = vm.sub.i64 %zero_1, %15 : i64
      %17 = vm.add.i64 %15, %c1 : i64
      %18 = vm.select.i64 %11, %16, %17 : i64
      %19 = vm.ext.i32.i64.u %5 : i32 -> i64
      %20 = vm.ext.i32.i64.u %7 : i32 -> i64
      %21 = vm.shl.i64 %20, %c32 : i64
      %22 = vm.or.i64 %19, %21 : i64
      vm.br ^bb1(%zero_1 : i64)
    ^bb1(%23: i64):  // 2 preds: ^bb0, ^bb11
      %slt_4 = vm.cmp.lt.i64.s %23, %18 : i64
      vm.cond_br %slt_4, ^bb2, ^bb12
    ^bb2:  // pred: ^bb1
      %24 = vm.trunc.i64.i32 %23 : i64 -> i32
      %25 = vm.ext.i32.i64.s %24 : i32 -> i64
      %26 = vm.fma.i64 %25, %c-64, %22 : i64
      %27 = vm.min.i64.s %26, %c64_2 : i64
      %28 = vm.mul.i64 %25, %c64_2 : i64
      vm.br ^bb3(%zero_1 : i64)
    ^bb3(%29: i64):  // 2 preds: ^bb2, ^bb4
      %slt_5 = vm.cmp.lt.i64.s %29, %27 : i64
      vm.cond_br %slt_5, ^bb4, ^bb5
    ^bb4:  // pred: ^bb3
      %30 = vm.add.i64 %29, %28 : i64
      vm.buffer.store.i32 %zero, %ref_3#1[%30] : i32 -> !vm.buffer
      %31 = vm.add.i64 %29, %c1 : i64
      vm.br ^bb3(%31 : i64)
    ^bb5:  // pred: ^bb3
      %32 = vm.mul.i64 %25, %c192 : i64
      vm.br ^bb6(%zero_1 : i64)
    ^bb6(%33: i64):  // 2 preds: ^bb5, ^bb10
      %slt_6 = vm.cmp.lt.i64.s %33, %27 : i64
      vm.cond_br %slt_6, ^bb7, ^bb11
    ^bb7:  // pred: ^bb6
      %34 = vm.add.i64 %33, %28 : i64
      %35 = vm.mul.i64 %33, %c3 : i64
      vm.br ^bb8(%zero_1 : i64)
    ^bb8(%36: i64):  // 2 preds: ^bb7, ^bb9
      %slt_7 = vm.cmp.lt.i64.s %36, %c3 : i64
      vm.cond_br %slt_7, ^bb9, ^bb10
    ^bb9:  // pred: ^bb8
      %37 = vm.add.i64 %36, %35 : i64
      %38 = vm.add.i64 %37, %32 : i64
      %39 = vm.buffer.load.i32 %buffer[%38] : !vm.buffer -> i32
      %40 = vm.buffer.load.i32 %ref_3#1[%34] : !vm.buffer -> i32
      %41 = vm.add.i32 %40, %39 : i32
      vm.buffer.store.i32 %41, %ref_3#1[%34] : i32 -> !vm.buffer
      %42 = vm.add.i64 %36, %c1 : i64
      vm.br ^bb8(%42 : i64)
    ^bb10:  // pred: ^bb8
      %43 = vm.add.i64 %33, %c1 : i64
      vm.br ^bb6(%43 : i64)
    ^bb11:  // pred: ^bb6
      %44 = vm.add.i64 %23, %c1 : i64
      vm.br ^bb1(%44 : i64)
    ^bb12:  // pred: ^bb1
      %45 = vm.ext.i32.i64.u %8 : i32 -> i64
      %46 = vm.ext.i32.i64.u %10 : i32 -> i64
      %47 = vm.shl.i64 %46, %c32 : i64
      %48 = vm.or.i64 %45, %47 : i64
      %slt_8 = vm.cmp.lt.i64.s %48, %zero_1 : i64
      %49 = vm.sub.i64 %c-1, %48 : i64
      %50 = vm.select.i64 %slt_8, %49, %48 : i64
      %51 = vm.div.i64.s %50, %c4 : i64
      %52 = vm.sub.i64 %c-1, %51 : i64
      %53 = vm.select.i64 %slt_8, %52, %51 : i64
      vm.br ^bb13(%zero_1 : i64)
    ^bb13(%54: i64):  // 2 preds: ^bb12, ^bb23
      %slt_9 = vm.cmp.lt.i64.s %54, %18 : i64
      vm.cond_br %slt_9, ^bb14, ^bb24
    ^bb14:  // pred: ^bb13
      %55 = vm.trunc.i64.i32 %54 : i64 -> i32
      %56 = vm.ext.i32.i64.s %55 : i32 -> i64
      %57 = vm.fma.i64 %56, %c-64, %22 : i64
      %58 = vm.min.i64.s %57, %c64_2 : i64
      %59 = vm.mul.i64 %56, %c64_2 : i64
      vm.br ^bb15(%zero_1 : i64)
    ^bb15(%60: i64):  // 2 preds: ^bb14, ^bb16
      %slt_10 = vm.cmp.lt.i64.s %60, %58 : i64
      vm.cond_br %slt_10, ^bb16, ^bb17
    ^bb16:  // pred: ^bb15
      %61 = vm.add.i64 %60, %59 : i64
      %62 = vm.add.i64 %61, %53 : i64
      vm.buffer.store.i32 %c1_0, %ref_3#1[%62] : i32 -> !vm.buffer
      %63 = vm.add.i64 %60, %c1 : i64
      vm.br ^bb15(%63 : i64)
    ^bb17:  // pred: ^bb15
      %64 = vm.mul.i64 %56, %c192 : i64
      vm.br ^bb18(%zero_1 : i64)
    ^bb18(%65: i64):  // 2 preds: ^bb17, ^bb22
      %slt_11 = vm.cmp.lt.i64.s %65, %58 : i64
      vm.cond_br %slt_11, ^bb19, ^bb23
    ^bb19:  // pred: ^bb18
      %66 = vm.mul.i64 %65, %c3 : i64
      %67 = vm.add.i64 %65, %59 : i64
      %68 = vm.add.i64 %67, %53 : i64
      vm.br ^bb20(%zero_1 : i64)
    ^bb20(%69: i64):  // 2 preds: ^bb19, ^bb21
      %slt_12 = vm.cmp.lt.i64.s %69, %c3 : i64
      vm.cond_br %slt_12, ^bb21, ^bb22
    ^bb21:  // pred: ^bb20
      %70 = vm.add.i64 %69, %66 : i64
      %71 = vm.add.i64 %70, %64 : i64
      %72 = vm.buffer.load.i32 %buffer[%71] : !vm.buffer -> i32
      %73 = vm.buffer.load.i32 %ref_3#1[%68] : !vm.buffer -> i32
      %74 = vm.mul.i32 %73, %72 : i32
      vm.buffer.store.i32 %74, %ref_3#1[%68] : i32 -> !vm.buffer
      %75 = vm.add.i64 %69, %c1 : i64
      vm.br ^bb20(%75 : i64)
    ^bb22:  // pred: ^bb20
      %76 = vm.add.i64 %65, %c1 : i64
      vm.br ^bb18(%76 : i64)
    ^bb23:  // pred: ^bb18
      %77 = vm.add.i64 %54, %c1 : i64
      vm.br ^bb13(%77 : i64)
    ^bb24:  // pred: ^bb13
      vm.discard.refs %ref_3#1, %buffer : !vm.buffer, !vm.buffer
      %ref_13 = vm.call.variadic @hal_inline.buffer_view.create(%ref_3#0, %zero_1, %1, %c268435488, %c1_0, [%0]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      %ref_14 = vm.call.variadic @hal_inline.buffer_view.create(%ref_3#0, %3, %1, %c268435488, %c1_0, [%0]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.return %ref_13, %ref_14 : !vm.ref<!hal.buffer_view>, !vm.ref<!hal.buffer_view>
    }
    vm.export @rows attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @rows(%input0: tensor<?x3xi32>) -> (%output0: tensor<?xi32>, %output1: tensor<?xi32>)"}}
    vm.func private @accumulate(%arg0: !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @accumulate(%input0: tensor<4xf32>) -> (%output0: tensor<4xf32>)"}, vm.unwind} {
      %c64 = vm.const.i32 64
      %c1 = vm.const.i32 1
      %c553648160 = vm.const.i32 553648160
      %c4 = vm.const.i64 4
      %c16 = vm.const.i64 16
      %c1_0 = vm.const.i64 1
      %zero = vm.const.i64.zero
      %sum = vm.global.load.ref @sum : !vm.buffer
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c553648160, %c1, [%c4]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %ref_1:2 = vm.call @hal_inline.buffer.allocate(%c64, %c16) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      %buffer = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      vm.br ^bb1(%zero : i64)
    ^bb1(%0: i64):  // 2 preds: ^bb0, ^bb2
      %slt = vm.cmp.lt.i64.s %0, %c4 : i64
      vm.cond_br %slt, ^bb2, ^bb3
    ^bb2:  // pred: ^bb1
      %1 = vm.buffer.load.f32 %sum[%0] : !vm.buffer -> f32
      %2 = vm.buffer.load.f32 %buffer[%0] : !vm.buffer -> f32
      %3 = vm.add.f32 %1, %2 : f32
      vm.buffer.store.f32 %3, %ref_1#1[%0] : f32 -> !vm.buffer
      %4 = vm.add.i64 %0, %c1_0 : i64
      vm.br ^bb1(%4 : i64)
    ^bb3:  // pred: ^bb1
      vm.discard.refs %sum, %buffer : !vm.buffer, !vm.buffer
      vm.buffer.copy %ref_1#1, %zero, %ref_1#1, %zero, %c16 : !vm.buffer -> !vm.buffer
      %ref_2 = vm.call.variadic @hal_inline.buffer_view.create(%ref_1#0, %zero, %c16, %c553648160, %c1, [%c4]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.global.store.ref %ref_1#1, @sum : !vm.buffer
      vm.return %ref_2 : !vm.ref<!hal.buffer_view>
    }
    vm.export @accumulate attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @accumulate(%input0: tensor<4xf32>) -> (%output0: tensor<4xf32>)"}}
    vm.func private @identity(%arg0: !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @identity(%input0: tensor<2x2xi16>) -> (%output0: tensor<2x2xi16>)"}} {
      vm.return %arg0 : !vm.ref<!hal.buffer_view>
    }
    vm.export @identity attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @identity(%input0: tensor<2x2xi16>) -> (%output0: tensor<2x2xi16>)"}}
    vm.func private @insert(%arg0: !vm.ref<!hal.buffer_view>, %arg1: !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @insert(%input0: tensor<6xi8>, %input1: tensor<2xi8>) -> (%output0: tensor<6xi8>)"}, vm.unwind} {
      %zero = vm.const.i64.zero
      %c6 = vm.const.i64 6
      %c2 = vm.const.i64 2
      %c268435464 = vm.const.i32 268435464
      %c1 = vm.const.i32 1
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c268435464, %c1, [%c6]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %_utf8_input1_B898B726583C85DA = vm.const.ref.rodata @_utf8_input1_B898B726583C85DA : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg1, %_utf8_input1_B898B726583C85DA, %c268435464, %c1, [%c2]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref_0 = vm.call @hal_inline.buffer_view.buffer(%arg1) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %buffer = vm.call @hal_inline.buffer.storage(%ref_0) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      %buffer_1 = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      vm.buffer.copy %buffer, %zero, %buffer_1, %c2, %c2 : !vm.buffer -> !vm.buffer
      vm.discard.refs %buffer, %buffer_1 : !vm.buffer, !vm.buffer
      %ref_2 = vm.call.variadic @hal_inline.buffer_view.create(%ref, %zero, %c6, %c268435464, %c1, [%c6]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.return %ref_2 : !vm.ref<!hal.buffer_view>
    }
    vm.export @insert attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @insert(%input0: tensor<6xi8>, %input1: tensor<2xi8>) -> (%output0: tensor<6xi8>)"}}
    vm.func private @scale(%arg0: !vm.ref<!hal.buffer_view>, %arg1: f32) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @scale(%input0: tensor<f32>, %input1: f32) -> (%output0: tensor<f32>)"}, vm.unwind} {
      %c64 = vm.const.i32 64
      %zero = vm.const.i64.zero
      %c4 = vm.const.i64 4
      %c553648160 = vm.const.i32 553648160
      %c1 = vm.const.i32 1
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c553648160, %c1, []) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %ref_0:2 = vm.call @hal_inline.buffer.allocate(%c64, %c4) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      %buffer = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      %0 = vm.buffer.load.f32 %buffer[%zero] : !vm.buffer -> f32
      vm.discard.refs %buffer : !vm.buffer
      %1 = vm.mul.f32 %0, %arg1 : f32
      vm.buffer.store.f32 %1, %ref_0#1[%zero] : f32 -> !vm.buffer
      vm.discard.refs %ref_0#1 : !vm.buffer
      %ref_1 = vm.call.variadic @hal_inline.buffer_view.create(%ref_0#0, %zero, %c4, %c553648160, %c1, []) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.return %ref_1 : !vm.ref<!hal.buffer_view>
    }
    vm.export @scale attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @scale(%input0: tensor<f32>, %input1: f32) -> (%output0: tensor<f32>)"}}
    vm.import private @hal_inline.buffer.allocate(%minimum_alignment : i32, %allocation_size : i64) -> (!vm.ref<!hal.buffer>, !vm.buffer) attributes {nosideeffects}
    vm.import private @hal_inline.buffer.storage(%buffer : !vm.ref<!hal.buffer>) -> !vm.buffer attributes {nosideeffects}
    vm.import private @hal_inline.buffer_view.create(%source_buffer : !vm.ref<!hal.buffer>, %source_offset : i64, %source_length : i64, %element_type : i32, %encoding_type : i32, %shape : i64 ...) -> !vm.ref<!hal.buffer_view> attributes {nosideeffects}
    vm.import private @hal_inline.buffer_view.assert(%buffer_view : !vm.ref<!hal.buffer_view>, %message : !vm.buffer, %element_type : i32, %encoding_type : i32, %shape : i64 ...)
    vm.import private @hal_inline.buffer_view.buffer(%buffer_view : !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer> attributes {nosideeffects}
    vm.import private @hal_inline.buffer_view.dim(%buffer_view : !vm.ref<!hal.buffer_view>, %index : i32) -> i64 attributes {nosideeffects}
    vm.func private @greater(%arg0: !vm.ref<!hal.buffer_view>, %arg1: !vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer_view> attributes {iree.reflection = {iree.abi.declaration = "sync func @greater(%input0: tensor<3xi64>, %input1: tensor<3xi64>) -> (%output0: tensor<3xi1>)"}, vm.unwind} {
      %c64 = vm.const.i32 64
      %c1 = vm.const.i64 1
      %c318767112 = vm.const.i32 318767112
      %zero = vm.const.i64.zero
      %c3 = vm.const.i64 3
      %c268435520 = vm.const.i32 268435520
      %c1_0 = vm.const.i32 1
      %_utf8_input0_DCE99660CEB3F6B = vm.const.ref.rodata @_utf8_input0_DCE99660CEB3F6B : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg0, %_utf8_input0_DCE99660CEB3F6B, %c268435520, %c1_0, [%c3]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref = vm.call @hal_inline.buffer_view.buffer(%arg0) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %_utf8_input1_B898B726583C85DA = vm.const.ref.rodata @_utf8_input1_B898B726583C85DA : !vm.buffer
      vm.call.variadic @hal_inline.buffer_view.assert(%arg1, %_utf8_input1_B898B726583C85DA, %c268435520, %c1_0, [%c3]) : (!vm.ref<!hal.buffer_view>, !vm.buffer, i32, i32, i64 ...)
      %ref_1 = vm.call @hal_inline.buffer_view.buffer(%arg1) {nosideeffects} : (!vm.ref<!hal.buffer_view>) -> !vm.ref<!hal.buffer>
      %ref_2:2 = vm.call @hal_inline.buffer.allocate(%c64, %c3) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      %buffer = vm.call @hal_inline.buffer.storage(%ref) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      %buffer_3 = vm.call @hal_inline.buffer.storage(%ref_1) {nosideeffects} : (!vm.ref<!hal.buffer>) -> !vm.buffer
      vm.br ^bb1(%zero : i64)
    ^bb1(%0: i64):  // 2 preds: ^bb0, ^bb2
      %slt = vm.cmp.lt.i64.s %0, %c3 : i64
      vm.cond_br %slt, ^bb2, ^bb3
    ^bb2:  // pred: ^bb1
      %1 = vm.buffer.load.i64 %buffer[%0] : !vm.buffer -> i64
      %2 = vm.buffer.load.i64 %buffer_3[%0] : !vm.buffer -> i64
      %slt_4 = vm.cmp.lt.i64.s %2, %1 : i64
      %3 = vm.and.i32 %slt_4, %c1_0 : i32
      vm.buffer.store.i8 %3, %ref_2#1[%0] : i32 -> !vm.buffer
      %4 = vm.add.i64 %0, %c1 : i64
      vm.br ^bb1(%4 : i64)
    ^bb3:  // pred: ^bb1
      vm.discard.refs %ref_2#1, %buffer, %buffer_3 : !vm.buffer, !vm.buffer, !vm.buffer
      %ref_5 = vm.call.variadic @hal_inline.buffer_view.create(%ref_2#0, %zero, %c3, %c318767112, %c1_0, [%c3]) {nosideeffects} : (!vm.ref<!hal.buffer>, i64, i64, i32, i32, i64 ...) -> !vm.ref<!hal.buffer_view>
      vm.return %ref_5 : !vm.ref<!hal.buffer_view>
    }
    vm.export @greater attributes {iree.abi.stub, iree.reflection = {iree.abi.declaration = "sync func @greater(%input0: tensor<3xi64>, %input1: tensor<3xi64>) -> (%output0: tensor<3xi1>)"}}
    vm.export @__init
    vm.func private @__init() attributes {vm.unwind} {
      %zero = vm.const.i64.zero
      %zero_0 = vm.const.i32.zero
      %c16 = vm.const.i64 16
      %c64 = vm.const.i32 64
      %ref:2 = vm.call @hal_inline.buffer.allocate(%c64, %c16) {nosideeffects} : (i32, i64) -> (!vm.ref<!hal.buffer>, !vm.buffer)
      vm.discard.refs %ref#0 : !vm.ref<!hal.buffer>
      vm.buffer.fill.i8 %ref#1, %zero, %c16, %zero_0 : i32 -> !vm.buffer
      vm.global.store.ref %ref#1, @sum : !vm.buffer
      vm.return
    }
  }
}
