// Every op of the dialect, most with and without a dictionary of free attributes.
vm.module public @all_ops <ordinal_counts = <import_funcs = 7, export_funcs = 3, internal_funcs = 9, global_bytes = 24, global_refs = 3, rodatas = 12, rwdatas = 0>, version = 3> attributes {iree.reflection = {a = "b", n = 5 : i64}} {

  //===--- Structure ---===//

  vm.import @m.plain(i32)
  vm.import private @m.none()
  vm.import nested @m.named(%first : i32, %second-arg$ : !vm.buffer, %x.y : !vm.ref<?>) -> i64
  vm.import public optional @m.optional(%operand : f32) -> (i32, f64) attributes {nosideeffects, vm.fallback = @unit, minimum_version = 6 : i32, ordinal = 2 : i32}
  vm.import private @m.variadic(%plain : i32, %values : i32 ..., %pairs : tuple<!vm.ref<!hal.buffer>, i64> ...) -> i32
  vm.import private @m.variadic_unit(%values : !vm.buffer ...)
  vm.import private @m.await(%timeout : i32, %fences : !vm.ref<!hal.fence> ...) -> i32 attributes {vm.yield}
  vm.import private @"m.with space-dash"(%v : vector<3xi32>)
  vm.export @unit
  vm.export @unit as("alias") attributes {iree.abi.stub, ordinal = 1 : i32}
  vm.export @"f g" attributes {emitc.exclude}
  vm.func @unit() {
    vm.return
  }
  vm.func private @"f g"(%a: i32 {vm.x}, %b: !vm.buffer) -> (i32 {vm.y = "z"}, !vm.buffer) attributes {iree.reflection = {iree.abi.declaration = "sync func @f"}, nosideeffects, vm.unwind, inlining_policy = #util.inline.never, ordinal = 1 : i32} {
    vm.return {some.attr} %a, %b : i32, !vm.buffer
  }
  vm.func nested @always() attributes {inlining_policy = #util.inline.always} {
    vm.return
  }
  vm.func private @external(i32, !vm.list<f32>) -> f64
  vm.initializer {
    vm.return
  }
  vm.initializer attributes {some.attr} {
    vm.br ^bb1
  ^bb1:
    vm.return
  }
  vm.module private @nested attributes {some.attr} {
    vm.func private @inner() {
      vm.return
    }
    vm.module_terminator {some.attr}
  }

  //===--- Globals ---===//

  vm.global.i32 @g_i32 : i32
  vm.global.i32 private mutable @gm_i32 <inlining_policy = #util.inline.never, ordinal = 0> {some.attr} = -5 : i32
  vm.global.i32 private @gz_i32 = 0 : i32
  vm.global.i64 @g_i64 : i64 = 7 : i64
  vm.global.i64 nested mutable @gm_i64 <ordinal = 8> : i64
  vm.global.f32 @g_f32 = 5.000000e-01 : f32
  vm.global.f32 mutable @gm_f32 <inlining_policy = #util.inline.always> : f32
  vm.global.f64 @g_f64 = -0.000000e+00 : f64
  vm.global.f64 mutable @gm_f64 : f64
  vm.global.ref private @g_ref : !vm.ref<?>
  vm.global.ref private mutable @gm_ref <ordinal = 1> {some.attr} : !vm.buffer
  vm.global.ref private mutable @gm_list : !vm.list<!vm.ref<!hal.buffer>>
  vm.rodata private @bytes <alignment = 8, ordinal = 3, mime_type = "application/octet-stream"> {some.attr} dense<[0, 1, 2]> : tensor<3xi8>
  vm.rodata @text "text\22\\\0A"
  vm.rodata nested @empty dense<> : tensor<0xi8>

  vm.func private @global_access(%i: i32, %l: i64, %f: f32, %d: f64, %b: !vm.buffer) {
    %load_i32 = vm.global.load.i32 @g_i32 : i32
    %load2_i32 = vm.global.load.i32 immutable @g_i32 {some.attr} : i32
    vm.global.store.i32 %i, @gm_i32 : i32
    vm.global.store.i32 %i, @gm_i32 {some.attr} : i32
    %p_i32 = vm.global.address @gm_i32 : !util.ptr<i32>
    %q_i32 = vm.global.address immutable @g_i32 {some.attr} : i32
    %li_i32 = vm.global.load.indirect.i32 %p_i32 : !util.ptr<i32> -> i32
    %lj_i32 = vm.global.load.indirect.i32 immutable %q_i32 {some.attr} : i32 -> i32
    vm.global.store.indirect.i32 %i, %p_i32 : i32 -> !util.ptr<i32>
    vm.global.store.indirect.i32 %i, %q_i32 {some.attr} : i32 -> i32
    %load_i64 = vm.global.load.i64 @g_i64 : i64
    %load2_i64 = vm.global.load.i64 immutable @g_i64 {some.attr} : i64
    vm.global.store.i64 %l, @gm_i64 : i64
    vm.global.store.i64 %l, @gm_i64 {some.attr} : i64
    %p_i64 = vm.global.address @gm_i64 : !util.ptr<i64>
    %q_i64 = vm.global.address immutable @g_i64 {some.attr} : i32
    %li_i64 = vm.global.load.indirect.i64 %p_i64 : !util.ptr<i64> -> i64
    %lj_i64 = vm.global.load.indirect.i64 immutable %q_i64 {some.attr} : i32 -> i64
    vm.global.store.indirect.i64 %l, %p_i64 : i64 -> !util.ptr<i64>
    vm.global.store.indirect.i64 %l, %q_i64 {some.attr} : i64 -> i32
    %load_f32 = vm.global.load.f32 @g_f32 : f32
    %load2_f32 = vm.global.load.f32 immutable @g_f32 {some.attr} : f32
    vm.global.store.f32 %f, @gm_f32 : f32
    vm.global.store.f32 %f, @gm_f32 {some.attr} : f32
    %p_f32 = vm.global.address @gm_f32 : !util.ptr<f32>
    %q_f32 = vm.global.address immutable @g_f32 {some.attr} : i32
    %li_f32 = vm.global.load.indirect.f32 %p_f32 : !util.ptr<f32> -> f32
    %lj_f32 = vm.global.load.indirect.f32 immutable %q_f32 {some.attr} : i32 -> f32
    vm.global.store.indirect.f32 %f, %p_f32 : f32 -> !util.ptr<f32>
    vm.global.store.indirect.f32 %f, %q_f32 {some.attr} : f32 -> i32
    %load_f64 = vm.global.load.f64 @g_f64 : f64
    %load2_f64 = vm.global.load.f64 immutable @g_f64 {some.attr} : f64
    vm.global.store.f64 %d, @gm_f64 : f64
    vm.global.store.f64 %d, @gm_f64 {some.attr} : f64
    %p_f64 = vm.global.address @gm_f64 : !util.ptr<f64>
    %q_f64 = vm.global.address immutable @g_f64 {some.attr} : i32
    %li_f64 = vm.global.load.indirect.f64 %p_f64 : !util.ptr<f64> -> f64
    %lj_f64 = vm.global.load.indirect.f64 immutable %q_f64 {some.attr} : i32 -> f64
    vm.global.store.indirect.f64 %d, %p_f64 : f64 -> !util.ptr<f64>
    vm.global.store.indirect.f64 %d, %q_f64 {some.attr} : f64 -> i32
    %load_ref = vm.global.load.ref immutable @g_ref : !vm.ref<?>
    %load2_ref = vm.global.load.ref @gm_ref {some.attr} : !vm.buffer
    %load3_ref = vm.global.load.ref @gm_list : !vm.list<!vm.ref<!hal.buffer>>
    vm.global.store.ref %b, @gm_ref : !vm.buffer
    %p_ref = vm.global.address @gm_ref : !util.ptr<!vm.buffer>
    %li_ref = vm.global.load.indirect.ref %p_ref : !util.ptr<!vm.buffer> -> !vm.buffer
    %lj_ref = vm.global.load.indirect.ref immutable %p_ref {some.attr} : !util.ptr<!vm.buffer> -> !vm.ref<?>
    vm.global.store.indirect.ref %b, %p_ref {some.attr} : !vm.buffer -> !util.ptr<!vm.buffer>
    vm.return
  }

  //===--- Constants and data ---===//

  vm.func private @constants() {
    %0 = vm.const.i32 5
    %1 = vm.const.i32 -2147483648 {some.attr}
    %2 = vm.const.i32 0
    %3 = vm.const.i32 4294967295
    %4 = vm.const.i32 0x10
    %5 = vm.const.i64 -1
    %6 = vm.const.i64 9223372036854775807 {some.attr}
    %7 = vm.const.i64 0
    %8 = vm.const.f32 5.0e-1
    %9 = vm.const.f32 0x7FC00001
    %10 = vm.const.f32 16777216.0 {some.attr}
    %11 = vm.const.f32 -0.0
    %12 = vm.const.f32 3.40282347E+38
    %13 = vm.const.f64 3.14159265358979
    %14 = vm.const.f64 0xFFF0000000000000 {some.attr}
    %15 = vm.const.f64 1.2345678901234499E-4
    %16 = vm.const.i32.zero
    %17 = vm.const.i64.zero {some.attr}
    %18 = vm.const.f32.zero
    %19 = vm.const.f64.zero {some.attr}
    %20 = vm.const.ref.zero : !vm.ref<?>
    %21 = vm.const.ref.zero : !vm.list<!vm.buffer> {some.attr}
    %22 = vm.const.ref.rodata @bytes : !vm.buffer
    %23 = vm.const.ref.rodata @text {some.attr} : !vm.buffer
    vm.discard.refs %20 : !vm.ref<?>
    vm.discard.refs %21, %22 : !vm.list<!vm.buffer>, !vm.buffer {some.attr}
    %24 = vm.assign.ref %22 : !vm.buffer -> !vm.ref<?>
    %25 = vm.assign.ref %23 {some.attr} : !vm.buffer -> !vm.buffer
    %26 = vm.rodata.inline : !vm.buffer = dense<7> : tensor<3xi32>
    %27 = vm.rodata.inline "name" <alignment = 64, mime_type = "text/plain"> {some.attr} : !vm.buffer = "text"
    %28:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = [dense<[2, 3]> : vector<2xi8>, "hello"]
    %29:2 = vm.rodata.table.inline i64 <table_name = "t", data_name = "d", alignment = 4, data_alignment = 16, mime_type = "text/plain"> {some.attr} : !vm.buffer, !vm.buffer = []
    vm.return
  }

  //===--- Buffers ---===//

  vm.func private @buffers(%i: i32, %l: i64, %f: f32, %d: f64, %b: !vm.buffer, %c: !vm.buffer) {
    %0 = vm.buffer.alloc %l, %i : !vm.buffer
    %1 = vm.buffer.alloc %l, %i {some.attr} : !vm.buffer
    %2 = vm.buffer.clone %b, %l, %l, %i : !vm.buffer -> !vm.buffer
    %3 = vm.buffer.clone %b, %l, %l, %i {some.attr} : !vm.buffer -> !vm.buffer
    %4 = vm.buffer.length %b : !vm.buffer -> i64
    %5 = vm.buffer.length %b {some.attr} : !vm.buffer -> i64
    vm.buffer.copy %b, %l, %c, %l, %l : !vm.buffer -> !vm.buffer
    vm.buffer.copy %b, %l, %c, %l, %l {some.attr} : !vm.buffer -> !vm.buffer
    %6 = vm.buffer.compare %b, %l, %c, %l, %l : !vm.buffer, !vm.buffer
    %7 = vm.buffer.compare %b, %l, %c, %l, %l {some.attr} : !vm.buffer, !vm.buffer
    %8 = vm.buffer.hash %b, %l, %l : !vm.buffer -> i64
    %9 = vm.buffer.hash %b, %l, %l {some.attr} : !vm.buffer -> i64
    vm.buffer.fill.i8 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.i8 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.i8 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.i8 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    vm.buffer.fill.i16 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.i16 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.i16 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.i16 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    vm.buffer.fill.i32 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.i32 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.i32 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.i32 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    vm.buffer.fill.i64 %b, %l, %l, %l : i64 -> !vm.buffer
    vm.buffer.fill.i64 %b, %l, %l, %l {some.attr} : i64 -> !vm.buffer
    vm.buffer.store.i64 %l, %b[%l] : i64 -> !vm.buffer
    vm.buffer.store.i64 %l, %b[%l] {some.attr} : i64 -> !vm.buffer
    vm.buffer.fill.i64 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.i64 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.i64 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.i64 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    vm.buffer.fill.f32 %b, %l, %l, %f : f32 -> !vm.buffer
    vm.buffer.fill.f32 %b, %l, %l, %f {some.attr} : f32 -> !vm.buffer
    vm.buffer.store.f32 %f, %b[%l] : f32 -> !vm.buffer
    vm.buffer.store.f32 %f, %b[%l] {some.attr} : f32 -> !vm.buffer
    vm.buffer.fill.f32 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.f32 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.f32 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.f32 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    vm.buffer.fill.f64 %b, %l, %l, %d : f64 -> !vm.buffer
    vm.buffer.fill.f64 %b, %l, %l, %d {some.attr} : f64 -> !vm.buffer
    vm.buffer.store.f64 %d, %b[%l] : f64 -> !vm.buffer
    vm.buffer.store.f64 %d, %b[%l] {some.attr} : f64 -> !vm.buffer
    vm.buffer.fill.f64 %b, %l, %l, %i : i32 -> !vm.buffer
    vm.buffer.fill.f64 %b, %l, %l, %i {some.attr} : i32 -> !vm.buffer
    vm.buffer.store.f64 %i, %b[%l] : i32 -> !vm.buffer
    vm.buffer.store.f64 %i, %b[%l] {some.attr} : i32 -> !vm.buffer
    %10 = vm.buffer.load.i8.u %b[%l] : !vm.buffer -> i32
    %11 = vm.buffer.load.i8.u %b[%l] {some.attr} : !vm.buffer -> i32
    %12 = vm.buffer.load.i8.s %b[%l] : !vm.buffer -> i32
    %13 = vm.buffer.load.i8.s %b[%l] {some.attr} : !vm.buffer -> i32
    %14 = vm.buffer.load.i16.u %b[%l] : !vm.buffer -> i32
    %15 = vm.buffer.load.i16.u %b[%l] {some.attr} : !vm.buffer -> i32
    %16 = vm.buffer.load.i16.s %b[%l] : !vm.buffer -> i32
    %17 = vm.buffer.load.i16.s %b[%l] {some.attr} : !vm.buffer -> i32
    %18 = vm.buffer.load.i32 %b[%l] : !vm.buffer -> i32
    %19 = vm.buffer.load.i32 %b[%l] {some.attr} : !vm.buffer -> i32
    %20 = vm.buffer.load.i64 %b[%l] : !vm.buffer -> i64
    %21 = vm.buffer.load.i64 %b[%l] {some.attr} : !vm.buffer -> i64
    %22 = vm.buffer.load.i64 %b[%l] : !vm.buffer -> i32
    %23 = vm.buffer.load.i64 %b[%l] {some.attr} : !vm.buffer -> i32
    %24 = vm.buffer.load.f32 %b[%l] : !vm.buffer -> f32
    %25 = vm.buffer.load.f32 %b[%l] {some.attr} : !vm.buffer -> f32
    %26 = vm.buffer.load.f32 %b[%l] : !vm.buffer -> i32
    %27 = vm.buffer.load.f32 %b[%l] {some.attr} : !vm.buffer -> i32
    %28 = vm.buffer.load.f64 %b[%l] : !vm.buffer -> f64
    %29 = vm.buffer.load.f64 %b[%l] {some.attr} : !vm.buffer -> f64
    %30 = vm.buffer.load.f64 %b[%l] : !vm.buffer -> i32
    %31 = vm.buffer.load.f64 %b[%l] {some.attr} : !vm.buffer -> i32
    vm.return
  }

  //===--- Lists ---===//

  vm.func private @lists(%i: i32, %l: i64, %f: f32, %d: f64, %b: !vm.buffer, %r: !vm.ref<?>, %any: !vm.list<?>, %nums: !vm.list<i8>, %buffers: !vm.list<!vm.buffer>, %refs: !vm.list<!vm.ref<?>>) {
    %0 = vm.list.alloc %i : (i32) -> !vm.list<?>
    %1 = vm.list.alloc %i {some.attr} : (i32) -> !vm.list<i8>
    %2 = vm.list.alloc %i : (i32) -> !vm.list<!vm.list<f64>>
    %3 = vm.list.alloc %i : (i32) -> !vm.list<!vm.ref<!hal.buffer>>
    %4 = vm.list.alloc %i : (i32) -> !vm.list<f16>
    vm.list.reserve %any, %i : (!vm.list<?>, i32)
    vm.list.reserve %buffers, %i {some.attr} : (!vm.list<!vm.buffer>, i32)
    %5 = vm.list.size %any : (!vm.list<?>) -> i32
    %6 = vm.list.size %refs {some.attr} : (!vm.list<!vm.ref<?>>) -> i32
    vm.list.resize %any, %i : (!vm.list<?>, i32)
    vm.list.resize %refs, %i {some.attr} : (!vm.list<!vm.ref<?>>, i32)
    %7 = vm.list.get.i32 %any, %i : (!vm.list<?>, i32) -> i32
    %8 = vm.list.get.i32 %nums, %i {some.attr} : (!vm.list<i8>, i32) -> i32
    vm.list.set.i32 %any, %i, %i : (!vm.list<?>, i32, i32)
    vm.list.set.i32 %nums, %i, %i {some.attr} : (!vm.list<i8>, i32, i32)
    %9 = vm.list.get.i64 %any, %i : (!vm.list<?>, i32) -> i64
    %10 = vm.list.get.i64 %nums, %i {some.attr} : (!vm.list<i8>, i32) -> i64
    vm.list.set.i64 %any, %i, %l : (!vm.list<?>, i32, i64)
    vm.list.set.i64 %nums, %i, %l {some.attr} : (!vm.list<i8>, i32, i64)
    %11 = vm.list.get.f32 %any, %i : (!vm.list<?>, i32) -> f32
    %12 = vm.list.get.f32 %nums, %i {some.attr} : (!vm.list<i8>, i32) -> f32
    vm.list.set.f32 %any, %i, %f : (!vm.list<?>, i32, f32)
    vm.list.set.f32 %nums, %i, %f {some.attr} : (!vm.list<i8>, i32, f32)
    %13 = vm.list.get.f64 %any, %i : (!vm.list<?>, i32) -> f64
    %14 = vm.list.get.f64 %nums, %i {some.attr} : (!vm.list<i8>, i32) -> f64
    vm.list.set.f64 %any, %i, %d : (!vm.list<?>, i32, f64)
    vm.list.set.f64 %nums, %i, %d {some.attr} : (!vm.list<i8>, i32, f64)
    %15 = vm.list.get.ref %any, %i : (!vm.list<?>, i32) -> !vm.buffer
    vm.list.set.ref %any, %i, %b {some.attr} : (!vm.list<?>, i32, !vm.buffer)
    %16 = vm.list.get.ref %any, %i : (!vm.list<?>, i32) -> !vm.ref<?>
    vm.list.set.ref %any, %i, %r {some.attr} : (!vm.list<?>, i32, !vm.ref<?>)
    %17 = vm.list.get.ref %buffers, %i : (!vm.list<!vm.buffer>, i32) -> !vm.buffer
    vm.list.set.ref %buffers, %i, %b {some.attr} : (!vm.list<!vm.buffer>, i32, !vm.buffer)
    %18 = vm.list.get.ref %refs, %i : (!vm.list<!vm.ref<?>>, i32) -> !vm.ref<?>
    vm.list.set.ref %refs, %i, %r {some.attr} : (!vm.list<!vm.ref<?>>, i32, !vm.ref<?>)
    %19 = vm.list.get.ref %refs, %i : (!vm.list<!vm.ref<?>>, i32) -> !vm.buffer
    vm.list.set.ref %refs, %i, %b {some.attr} : (!vm.list<!vm.ref<?>>, i32, !vm.buffer)
    vm.return
  }

  //===--- Conditional assignment ---===//

  vm.func private @selects(%i: i32, %l: i64, %f: f32, %d: f64, %r: !vm.ref<?>, %b: !vm.buffer) {
    %0 = vm.select.i32 %i, %i, %i : i32
    %1 = vm.select.i32 %i, %i, %i {some.attr} : i32
    %2 = vm.switch.i32 %i[%i, %i] else %i : i32
    %3 = vm.switch.i32 %i[] else %i {some.attr} : i32
    %4 = vm.select.i64 %i, %l, %l : i64
    %5 = vm.select.i64 %i, %l, %l {some.attr} : i64
    %6 = vm.switch.i64 %i[%l, %l] else %l : i64
    %7 = vm.switch.i64 %i[] else %l {some.attr} : i64
    %8 = vm.select.f32 %i, %f, %f : f32
    %9 = vm.select.f32 %i, %f, %f {some.attr} : f32
    %10 = vm.switch.f32 %i[%f, %f] else %f : f32
    %11 = vm.switch.f32 %i[] else %f {some.attr} : f32
    %12 = vm.select.f64 %i, %d, %d : f64
    %13 = vm.select.f64 %i, %d, %d {some.attr} : f64
    %14 = vm.switch.f64 %i[%d, %d] else %d : f64
    %15 = vm.switch.f64 %i[] else %d {some.attr} : f64
    %16 = vm.select.ref %i, %b, %b : !vm.buffer
    %17 = vm.select.ref %i, %b, %b {some.attr} : !vm.buffer
    %18 = vm.switch.ref %i[%b, %b] else %b : !vm.buffer
    %19 = vm.switch.ref %i[] else %b {some.attr} : !vm.buffer
    %20 = vm.switch.ref %i[%r] else %r : !vm.ref<?>
    vm.return
  }

  //===--- Arithmetic, conversions and comparisons ---===//

  vm.func private @integer_arithmetic(%i: i32, %l: i64, %f: f32, %d: f64) {
    %0 = vm.abs.i32 %i : i32
    %1 = vm.abs.i32 %i {some.attr} : i32
    %2 = vm.abs.i64 %l : i64
    %3 = vm.abs.i64 %l {some.attr} : i64
    %4 = vm.add.i32 %i, %i : i32
    %5 = vm.add.i32 %i, %i {some.attr} : i32
    %6 = vm.add.i64 %l, %l : i64
    %7 = vm.add.i64 %l, %l {some.attr} : i64
    %8 = vm.div.i32.s %i, %i : i32
    %9 = vm.div.i32.s %i, %i {some.attr} : i32
    %10 = vm.div.i32.u %i, %i : i32
    %11 = vm.div.i32.u %i, %i {some.attr} : i32
    %12 = vm.div.i64.s %l, %l : i64
    %13 = vm.div.i64.s %l, %l {some.attr} : i64
    %14 = vm.div.i64.u %l, %l : i64
    %15 = vm.div.i64.u %l, %l {some.attr} : i64
    %16 = vm.fma.i32 %i, %i, %i : i32
    %17 = vm.fma.i32 %i, %i, %i {some.attr} : i32
    %18 = vm.fma.i64 %l, %l, %l : i64
    %19 = vm.fma.i64 %l, %l, %l {some.attr} : i64
    %20 = vm.max.i32.s %i, %i : i32
    %21 = vm.max.i32.s %i, %i {some.attr} : i32
    %22 = vm.max.i32.u %i, %i : i32
    %23 = vm.max.i32.u %i, %i {some.attr} : i32
    %24 = vm.max.i64.s %l, %l : i64
    %25 = vm.max.i64.s %l, %l {some.attr} : i64
    %26 = vm.max.i64.u %l, %l : i64
    %27 = vm.max.i64.u %l, %l {some.attr} : i64
    %28 = vm.min.i32.s %i, %i : i32
    %29 = vm.min.i32.s %i, %i {some.attr} : i32
    %30 = vm.min.i32.u %i, %i : i32
    %31 = vm.min.i32.u %i, %i {some.attr} : i32
    %32 = vm.min.i64.s %l, %l : i64
    %33 = vm.min.i64.s %l, %l {some.attr} : i64
    %34 = vm.min.i64.u %l, %l : i64
    %35 = vm.min.i64.u %l, %l {some.attr} : i64
    %36 = vm.mul.i32 %i, %i : i32
    %37 = vm.mul.i32 %i, %i {some.attr} : i32
    %38 = vm.mul.i64 %l, %l : i64
    %39 = vm.mul.i64 %l, %l {some.attr} : i64
    %40 = vm.rem.i32.s %i, %i : i32
    %41 = vm.rem.i32.s %i, %i {some.attr} : i32
    %42 = vm.rem.i32.u %i, %i : i32
    %43 = vm.rem.i32.u %i, %i {some.attr} : i32
    %44 = vm.rem.i64.s %l, %l : i64
    %45 = vm.rem.i64.s %l, %l {some.attr} : i64
    %46 = vm.rem.i64.u %l, %l : i64
    %47 = vm.rem.i64.u %l, %l {some.attr} : i64
    %48 = vm.sub.i32 %i, %i : i32
    %49 = vm.sub.i32 %i, %i {some.attr} : i32
    %50 = vm.sub.i64 %l, %l : i64
    %51 = vm.sub.i64 %l, %l {some.attr} : i64
    vm.return
  }

  vm.func private @bits(%i: i32, %l: i64, %f: f32, %d: f64) {
    %0 = vm.and.i32 %i, %i : i32
    %1 = vm.and.i32 %i, %i {some.attr} : i32
    %2 = vm.and.i64 %l, %l : i64
    %3 = vm.and.i64 %l, %l {some.attr} : i64
    %4 = vm.ctlz.i32 %i : i32
    %5 = vm.ctlz.i32 %i {some.attr} : i32
    %6 = vm.ctlz.i64 %l : i64
    %7 = vm.ctlz.i64 %l {some.attr} : i64
    %8 = vm.not.i32 %i : i32
    %9 = vm.not.i32 %i {some.attr} : i32
    %10 = vm.not.i64 %l : i64
    %11 = vm.not.i64 %l {some.attr} : i64
    %12 = vm.or.i32 %i, %i : i32
    %13 = vm.or.i32 %i, %i {some.attr} : i32
    %14 = vm.or.i64 %l, %l : i64
    %15 = vm.or.i64 %l, %l {some.attr} : i64
    %16 = vm.shl.i32 %i, %i : i32
    %17 = vm.shl.i32 %i, %i {some.attr} : i32
    %18 = vm.shl.i64 %l, %i : i64
    %19 = vm.shl.i64 %l, %i {some.attr} : i64
    %20 = vm.shr.i32.s %i, %i : i32
    %21 = vm.shr.i32.s %i, %i {some.attr} : i32
    %22 = vm.shr.i32.u %i, %i : i32
    %23 = vm.shr.i32.u %i, %i {some.attr} : i32
    %24 = vm.shr.i64.s %l, %i : i64
    %25 = vm.shr.i64.s %l, %i {some.attr} : i64
    %26 = vm.shr.i64.u %l, %i : i64
    %27 = vm.shr.i64.u %l, %i {some.attr} : i64
    %28 = vm.xor.i32 %i, %i : i32
    %29 = vm.xor.i32 %i, %i {some.attr} : i32
    %30 = vm.xor.i64 %l, %l : i64
    %31 = vm.xor.i64 %l, %l {some.attr} : i64
    vm.return
  }

  vm.func private @float_arithmetic(%i: i32, %l: i64, %f: f32, %d: f64) {
    %0 = vm.abs.f32 %f : f32
    %1 = vm.abs.f32 %f {some.attr} : f32
    %2 = vm.abs.f64 %d : f64
    %3 = vm.abs.f64 %d {some.attr} : f64
    %4 = vm.add.f32 %f, %f : f32
    %5 = vm.add.f32 %f, %f {some.attr} : f32
    %6 = vm.add.f64 %d, %d : f64
    %7 = vm.add.f64 %d, %d {some.attr} : f64
    %8 = vm.ceil.f32 %f : f32
    %9 = vm.ceil.f32 %f {some.attr} : f32
    %10 = vm.ceil.f64 %d : f64
    %11 = vm.ceil.f64 %d {some.attr} : f64
    %12 = vm.div.f32 %f, %f : f32
    %13 = vm.div.f32 %f, %f {some.attr} : f32
    %14 = vm.div.f64 %d, %d : f64
    %15 = vm.div.f64 %d, %d {some.attr} : f64
    %16 = vm.fma.f32 %f, %f, %f : f32
    %17 = vm.fma.f32 %f, %f, %f {some.attr} : f32
    %18 = vm.fma.f64 %d, %d, %d : f64
    %19 = vm.fma.f64 %d, %d, %d {some.attr} : f64
    %20 = vm.fpowi.f32 %f, %l : f32
    %21 = vm.fpowi.f32 %f, %l {some.attr} : f32
    %22 = vm.fpowi.f64 %d, %l : f64
    %23 = vm.fpowi.f64 %d, %l {some.attr} : f64
    %24 = vm.floor.f32 %f : f32
    %25 = vm.floor.f32 %f {some.attr} : f32
    %26 = vm.floor.f64 %d : f64
    %27 = vm.floor.f64 %d {some.attr} : f64
    %28 = vm.max.f32 %f, %f : f32
    %29 = vm.max.f32 %f, %f {some.attr} : f32
    %30 = vm.max.f64 %d, %d : f64
    %31 = vm.max.f64 %d, %d {some.attr} : f64
    %32 = vm.min.f32 %f, %f : f32
    %33 = vm.min.f32 %f, %f {some.attr} : f32
    %34 = vm.min.f64 %d, %d : f64
    %35 = vm.min.f64 %d, %d {some.attr} : f64
    %36 = vm.mul.f32 %f, %f : f32
    %37 = vm.mul.f32 %f, %f {some.attr} : f32
    %38 = vm.mul.f64 %d, %d : f64
    %39 = vm.mul.f64 %d, %d {some.attr} : f64
    %40 = vm.neg.f32 %f : f32
    %41 = vm.neg.f32 %f {some.attr} : f32
    %42 = vm.neg.f64 %d : f64
    %43 = vm.neg.f64 %d {some.attr} : f64
    %44 = vm.rem.f32 %f, %f : f32
    %45 = vm.rem.f32 %f, %f {some.attr} : f32
    %46 = vm.rem.f64 %d, %d : f64
    %47 = vm.rem.f64 %d, %d {some.attr} : f64
    %48 = vm.round.f32.even %f : f32
    %49 = vm.round.f32.even %f {some.attr} : f32
    %50 = vm.round.f32 %f : f32
    %51 = vm.round.f32 %f {some.attr} : f32
    %52 = vm.round.f64.even %d : f64
    %53 = vm.round.f64.even %d {some.attr} : f64
    %54 = vm.round.f64 %d : f64
    %55 = vm.round.f64 %d {some.attr} : f64
    %56 = vm.sub.f32 %f, %f : f32
    %57 = vm.sub.f32 %f, %f {some.attr} : f32
    %58 = vm.sub.f64 %d, %d : f64
    %59 = vm.sub.f64 %d, %d {some.attr} : f64
    vm.return
  }

  vm.func private @float_math(%i: i32, %l: i64, %f: f32, %d: f64) {
    %0 = vm.atan2.f32 %f, %f : f32
    %1 = vm.atan2.f32 %f, %f {some.attr} : f32
    %2 = vm.atan2.f64 %d, %d : f64
    %3 = vm.atan2.f64 %d, %d {some.attr} : f64
    %4 = vm.atan.f32 %f : f32
    %5 = vm.atan.f32 %f {some.attr} : f32
    %6 = vm.atan.f64 %d : f64
    %7 = vm.atan.f64 %d {some.attr} : f64
    %8 = vm.cos.f32 %f : f32
    %9 = vm.cos.f32 %f {some.attr} : f32
    %10 = vm.cos.f64 %d : f64
    %11 = vm.cos.f64 %d {some.attr} : f64
    %12 = vm.erf.f32 %f : f32
    %13 = vm.erf.f32 %f {some.attr} : f32
    %14 = vm.erf.f64 %d : f64
    %15 = vm.erf.f64 %d {some.attr} : f64
    %16 = vm.exp2.f32 %f : f32
    %17 = vm.exp2.f32 %f {some.attr} : f32
    %18 = vm.exp2.f64 %d : f64
    %19 = vm.exp2.f64 %d {some.attr} : f64
    %20 = vm.exp.f32 %f : f32
    %21 = vm.exp.f32 %f {some.attr} : f32
    %22 = vm.exp.f64 %d : f64
    %23 = vm.exp.f64 %d {some.attr} : f64
    %24 = vm.expm1.f32 %f : f32
    %25 = vm.expm1.f32 %f {some.attr} : f32
    %26 = vm.expm1.f64 %d : f64
    %27 = vm.expm1.f64 %d {some.attr} : f64
    %28 = vm.log10.f32 %f : f32
    %29 = vm.log10.f32 %f {some.attr} : f32
    %30 = vm.log10.f64 %d : f64
    %31 = vm.log10.f64 %d {some.attr} : f64
    %32 = vm.log1p.f32 %f : f32
    %33 = vm.log1p.f32 %f {some.attr} : f32
    %34 = vm.log1p.f64 %d : f64
    %35 = vm.log1p.f64 %d {some.attr} : f64
    %36 = vm.log2.f32 %f : f32
    %37 = vm.log2.f32 %f {some.attr} : f32
    %38 = vm.log2.f64 %d : f64
    %39 = vm.log2.f64 %d {some.attr} : f64
    %40 = vm.log.f32 %f : f32
    %41 = vm.log.f32 %f {some.attr} : f32
    %42 = vm.log.f64 %d : f64
    %43 = vm.log.f64 %d {some.attr} : f64
    %44 = vm.pow.f32 %f, %f : f32
    %45 = vm.pow.f32 %f, %f {some.attr} : f32
    %46 = vm.pow.f64 %d, %d : f64
    %47 = vm.pow.f64 %d, %d {some.attr} : f64
    %48 = vm.rsqrt.f32 %f : f32
    %49 = vm.rsqrt.f32 %f {some.attr} : f32
    %50 = vm.rsqrt.f64 %d : f64
    %51 = vm.rsqrt.f64 %d {some.attr} : f64
    %52 = vm.sin.f32 %f : f32
    %53 = vm.sin.f32 %f {some.attr} : f32
    %54 = vm.sin.f64 %d : f64
    %55 = vm.sin.f64 %d {some.attr} : f64
    %56 = vm.sqrt.f32 %f : f32
    %57 = vm.sqrt.f32 %f {some.attr} : f32
    %58 = vm.sqrt.f64 %d : f64
    %59 = vm.sqrt.f64 %d {some.attr} : f64
    %60 = vm.tanh.f32 %f : f32
    %61 = vm.tanh.f32 %f {some.attr} : f32
    %62 = vm.tanh.f64 %d : f64
    %63 = vm.tanh.f64 %d {some.attr} : f64
    vm.return
  }

  vm.func private @conversions(%i: i32, %l: i64, %f: f32, %d: f64, %r: !vm.ref<?>, %b: !vm.buffer) {
    %0 = vm.bitcast.f32.i32 %f : f32 -> i32
    %1 = vm.bitcast.f32.i32 %f {some.attr} : f32 -> i32
    %2 = vm.bitcast.f64.i64 %d : f64 -> i64
    %3 = vm.bitcast.f64.i64 %d {some.attr} : f64 -> i64
    %4 = vm.bitcast.i32.f32 %i : i32 -> f32
    %5 = vm.bitcast.i32.f32 %i {some.attr} : i32 -> f32
    %6 = vm.bitcast.i64.f64 %l : i64 -> f64
    %7 = vm.bitcast.i64.f64 %l {some.attr} : i64 -> f64
    %8 = vm.cast.any.ref %r : !vm.ref<?> -> !vm.buffer
    %9 = vm.cast.any.ref %r {some.attr} : !vm.ref<?> -> !vm.buffer
    %10 = vm.cast.f32.si32 %f : f32 -> i32
    %11 = vm.cast.f32.si32 %f {some.attr} : f32 -> i32
    %12 = vm.cast.f32.si64 %f : f32 -> i64
    %13 = vm.cast.f32.si64 %f {some.attr} : f32 -> i64
    %14 = vm.cast.f32.ui32 %f : f32 -> i32
    %15 = vm.cast.f32.ui32 %f {some.attr} : f32 -> i32
    %16 = vm.cast.f32.ui64 %f : f32 -> i64
    %17 = vm.cast.f32.ui64 %f {some.attr} : f32 -> i64
    %18 = vm.cast.f64.si64 %d : f64 -> i64
    %19 = vm.cast.f64.si64 %d {some.attr} : f64 -> i64
    %20 = vm.cast.f64.ui64 %d : f64 -> i64
    %21 = vm.cast.f64.ui64 %d {some.attr} : f64 -> i64
    %22 = vm.cast.ref.any %b : !vm.buffer -> !vm.ref<?>
    %23 = vm.cast.ref.any %b {some.attr} : !vm.buffer -> !vm.ref<?>
    %24 = vm.cast.si32.f32 %i : i32 -> f32
    %25 = vm.cast.si32.f32 %i {some.attr} : i32 -> f32
    %26 = vm.cast.si64.f32 %l : i64 -> f32
    %27 = vm.cast.si64.f32 %l {some.attr} : i64 -> f32
    %28 = vm.cast.si64.f64 %l : i64 -> f64
    %29 = vm.cast.si64.f64 %l {some.attr} : i64 -> f64
    %30 = vm.cast.ui32.f32 %i : i32 -> f32
    %31 = vm.cast.ui32.f32 %i {some.attr} : i32 -> f32
    %32 = vm.cast.ui64.f32 %l : i64 -> f32
    %33 = vm.cast.ui64.f32 %l {some.attr} : i64 -> f32
    %34 = vm.cast.ui64.f64 %l : i64 -> f64
    %35 = vm.cast.ui64.f64 %l {some.attr} : i64 -> f64
    %36 = vm.ext.f32.f64 %f : f32 -> f64
    %37 = vm.ext.f32.f64 %f {some.attr} : f32 -> f64
    %38 = vm.ext.i16.i32.s %i : i32 -> i32
    %39 = vm.ext.i16.i32.s %i {some.attr} : i32 -> i32
    %40 = vm.ext.i16.i32.u %i : i32 -> i32
    %41 = vm.ext.i16.i32.u %i {some.attr} : i32 -> i32
    %42 = vm.ext.i16.i64.s %i : i32 -> i64
    %43 = vm.ext.i16.i64.s %i {some.attr} : i32 -> i64
    %44 = vm.ext.i16.i64.u %i : i32 -> i64
    %45 = vm.ext.i16.i64.u %i {some.attr} : i32 -> i64
    %46 = vm.ext.i32.i64.s %i : i32 -> i64
    %47 = vm.ext.i32.i64.s %i {some.attr} : i32 -> i64
    %48 = vm.ext.i32.i64.u %i : i32 -> i64
    %49 = vm.ext.i32.i64.u %i {some.attr} : i32 -> i64
    %50 = vm.ext.i8.i32.s %i : i32 -> i32
    %51 = vm.ext.i8.i32.s %i {some.attr} : i32 -> i32
    %52 = vm.ext.i8.i32.u %i : i32 -> i32
    %53 = vm.ext.i8.i32.u %i {some.attr} : i32 -> i32
    %54 = vm.ext.i8.i64.s %i : i32 -> i64
    %55 = vm.ext.i8.i64.s %i {some.attr} : i32 -> i64
    %56 = vm.ext.i8.i64.u %i : i32 -> i64
    %57 = vm.ext.i8.i64.u %i {some.attr} : i32 -> i64
    %58 = vm.trunc.f64.f32 %d : f64 -> f32
    %59 = vm.trunc.f64.f32 %d {some.attr} : f64 -> f32
    %60 = vm.trunc.i16.i8 %i : i32 -> i32
    %61 = vm.trunc.i16.i8 %i {some.attr} : i32 -> i32
    %62 = vm.trunc.i32.i16 %i : i32 -> i32
    %63 = vm.trunc.i32.i16 %i {some.attr} : i32 -> i32
    %64 = vm.trunc.i32.i8 %i : i32 -> i32
    %65 = vm.trunc.i32.i8 %i {some.attr} : i32 -> i32
    %66 = vm.trunc.i64.i16 %l : i64 -> i32
    %67 = vm.trunc.i64.i16 %l {some.attr} : i64 -> i32
    %68 = vm.trunc.i64.i32 %l : i64 -> i32
    %69 = vm.trunc.i64.i32 %l {some.attr} : i64 -> i32
    %70 = vm.trunc.i64.i8 %l : i64 -> i32
    %71 = vm.trunc.i64.i8 %l {some.attr} : i64 -> i32
    vm.return
  }

  vm.func private @integer_comparisons(%i: i32, %l: i64, %f: f32, %d: f64, %r: !vm.ref<?>) {
    %0 = vm.cmp.eq.i32 %i, %i : i32
    %1 = vm.cmp.eq.i32 %i, %i {some.attr} : i32
    %2 = vm.cmp.eq.i64 %l, %l : i64
    %3 = vm.cmp.eq.i64 %l, %l {some.attr} : i64
    %4 = vm.cmp.eq.ref %r, %r : !vm.ref<?>
    %5 = vm.cmp.eq.ref %r, %r {some.attr} : !vm.ref<?>
    %6 = vm.cmp.gte.i32.s %i, %i : i32
    %7 = vm.cmp.gte.i32.s %i, %i {some.attr} : i32
    %8 = vm.cmp.gte.i32.u %i, %i : i32
    %9 = vm.cmp.gte.i32.u %i, %i {some.attr} : i32
    %10 = vm.cmp.gte.i64.s %l, %l : i64
    %11 = vm.cmp.gte.i64.s %l, %l {some.attr} : i64
    %12 = vm.cmp.gte.i64.u %l, %l : i64
    %13 = vm.cmp.gte.i64.u %l, %l {some.attr} : i64
    %14 = vm.cmp.gt.i32.s %i, %i : i32
    %15 = vm.cmp.gt.i32.s %i, %i {some.attr} : i32
    %16 = vm.cmp.gt.i32.u %i, %i : i32
    %17 = vm.cmp.gt.i32.u %i, %i {some.attr} : i32
    %18 = vm.cmp.gt.i64.s %l, %l : i64
    %19 = vm.cmp.gt.i64.s %l, %l {some.attr} : i64
    %20 = vm.cmp.gt.i64.u %l, %l : i64
    %21 = vm.cmp.gt.i64.u %l, %l {some.attr} : i64
    %22 = vm.cmp.lte.i32.s %i, %i : i32
    %23 = vm.cmp.lte.i32.s %i, %i {some.attr} : i32
    %24 = vm.cmp.lte.i32.u %i, %i : i32
    %25 = vm.cmp.lte.i32.u %i, %i {some.attr} : i32
    %26 = vm.cmp.lte.i64.s %l, %l : i64
    %27 = vm.cmp.lte.i64.s %l, %l {some.attr} : i64
    %28 = vm.cmp.lte.i64.u %l, %l : i64
    %29 = vm.cmp.lte.i64.u %l, %l {some.attr} : i64
    %30 = vm.cmp.lt.i32.s %i, %i : i32
    %31 = vm.cmp.lt.i32.s %i, %i {some.attr} : i32
    %32 = vm.cmp.lt.i32.u %i, %i : i32
    %33 = vm.cmp.lt.i32.u %i, %i {some.attr} : i32
    %34 = vm.cmp.lt.i64.s %l, %l : i64
    %35 = vm.cmp.lt.i64.s %l, %l {some.attr} : i64
    %36 = vm.cmp.lt.i64.u %l, %l : i64
    %37 = vm.cmp.lt.i64.u %l, %l {some.attr} : i64
    %38 = vm.cmp.ne.i32 %i, %i : i32
    %39 = vm.cmp.ne.i32 %i, %i {some.attr} : i32
    %40 = vm.cmp.ne.i64 %l, %l : i64
    %41 = vm.cmp.ne.i64 %l, %l {some.attr} : i64
    %42 = vm.cmp.ne.ref %r, %r : !vm.ref<?>
    %43 = vm.cmp.ne.ref %r, %r {some.attr} : !vm.ref<?>
    %44 = vm.cmp.nz.i32 %i : i32
    %45 = vm.cmp.nz.i32 %i {some.attr} : i32
    %46 = vm.cmp.nz.i64 %l : i64
    %47 = vm.cmp.nz.i64 %l {some.attr} : i64
    %48 = vm.cmp.nz.ref %r : !vm.ref<?>
    %49 = vm.cmp.nz.ref %r {some.attr} : !vm.ref<?>
    vm.return
  }

  vm.func private @float_comparisons(%i: i32, %l: i64, %f: f32, %d: f64, %r: !vm.ref<?>) {
    %0 = vm.cmp.eq.f32.near %f, %f : f32
    %1 = vm.cmp.eq.f32.near %f, %f {some.attr} : f32
    %2 = vm.cmp.eq.f32.o %f, %f : f32
    %3 = vm.cmp.eq.f32.o %f, %f {some.attr} : f32
    %4 = vm.cmp.eq.f32.u %f, %f : f32
    %5 = vm.cmp.eq.f32.u %f, %f {some.attr} : f32
    %6 = vm.cmp.eq.f64.near %d, %d : f64
    %7 = vm.cmp.eq.f64.near %d, %d {some.attr} : f64
    %8 = vm.cmp.eq.f64.o %d, %d : f64
    %9 = vm.cmp.eq.f64.o %d, %d {some.attr} : f64
    %10 = vm.cmp.eq.f64.u %d, %d : f64
    %11 = vm.cmp.eq.f64.u %d, %d {some.attr} : f64
    %12 = vm.cmp.gte.f32.o %f, %f : f32
    %13 = vm.cmp.gte.f32.o %f, %f {some.attr} : f32
    %14 = vm.cmp.gte.f32.u %f, %f : f32
    %15 = vm.cmp.gte.f32.u %f, %f {some.attr} : f32
    %16 = vm.cmp.gte.f64.o %d, %d : f64
    %17 = vm.cmp.gte.f64.o %d, %d {some.attr} : f64
    %18 = vm.cmp.gte.f64.u %d, %d : f64
    %19 = vm.cmp.gte.f64.u %d, %d {some.attr} : f64
    %20 = vm.cmp.gt.f32.o %f, %f : f32
    %21 = vm.cmp.gt.f32.o %f, %f {some.attr} : f32
    %22 = vm.cmp.gt.f32.u %f, %f : f32
    %23 = vm.cmp.gt.f32.u %f, %f {some.attr} : f32
    %24 = vm.cmp.gt.f64.o %d, %d : f64
    %25 = vm.cmp.gt.f64.o %d, %d {some.attr} : f64
    %26 = vm.cmp.gt.f64.u %d, %d : f64
    %27 = vm.cmp.gt.f64.u %d, %d {some.attr} : f64
    %28 = vm.cmp.lte.f32.o %f, %f : f32
    %29 = vm.cmp.lte.f32.o %f, %f {some.attr} : f32
    %30 = vm.cmp.lte.f32.u %f, %f : f32
    %31 = vm.cmp.lte.f32.u %f, %f {some.attr} : f32
    %32 = vm.cmp.lte.f64.o %d, %d : f64
    %33 = vm.cmp.lte.f64.o %d, %d {some.attr} : f64
    %34 = vm.cmp.lte.f64.u %d, %d : f64
    %35 = vm.cmp.lte.f64.u %d, %d {some.attr} : f64
    %36 = vm.cmp.lt.f32.o %f, %f : f32
    %37 = vm.cmp.lt.f32.o %f, %f {some.attr} : f32
    %38 = vm.cmp.lt.f32.u %f, %f : f32
    %39 = vm.cmp.lt.f32.u %f, %f {some.attr} : f32
    %40 = vm.cmp.lt.f64.o %d, %d : f64
    %41 = vm.cmp.lt.f64.o %d, %d {some.attr} : f64
    %42 = vm.cmp.lt.f64.u %d, %d : f64
    %43 = vm.cmp.lt.f64.u %d, %d {some.attr} : f64
    %44 = vm.cmp.ne.f32.o %f, %f : f32
    %45 = vm.cmp.ne.f32.o %f, %f {some.attr} : f32
    %46 = vm.cmp.ne.f32.u %f, %f : f32
    %47 = vm.cmp.ne.f32.u %f, %f {some.attr} : f32
    %48 = vm.cmp.ne.f64.o %d, %d : f64
    %49 = vm.cmp.ne.f64.o %d, %d {some.attr} : f64
    %50 = vm.cmp.ne.f64.u %d, %d : f64
    %51 = vm.cmp.ne.f64.u %d, %d {some.attr} : f64
    %52 = vm.cmp.nz.f32.o %f : f32
    %53 = vm.cmp.nz.f32.o %f {some.attr} : f32
    %54 = vm.cmp.nz.f32.u %f : f32
    %55 = vm.cmp.nz.f32.u %f {some.attr} : f32
    %56 = vm.cmp.nz.f64.o %d : f64
    %57 = vm.cmp.nz.f64.o %d {some.attr} : f64
    %58 = vm.cmp.nz.f64.u %d : f64
    %59 = vm.cmp.nz.f64.u %d {some.attr} : f64
    %60 = vm.cmp.nan.f32 %f : f32
    %61 = vm.cmp.nan.f32 %f {some.attr} : f32
    %62 = vm.cmp.nan.f64 %d : f64
    %63 = vm.cmp.nan.f64 %d {some.attr} : f64
    vm.return
  }

  //===--- Control flow ---===//

  vm.func private @branches(%i: i32, %l: i64, %b: !vm.buffer) -> i32 {
    vm.br ^bb1
  ^bb1:
    vm.br ^bb2(%i, %b : i32, !vm.buffer) {some.attr}
  ^bb2(%0: i32, %1: !vm.buffer):
    vm.cond_br %i, ^bb1, ^bb1
  ^bb3:
    vm.cond_br %i, ^bb2(%i, %b : i32, !vm.buffer), ^bb1 {some.attr}
  ^bb4:
    vm.cond_br %i, ^bb1, ^bb2(%i, %b : i32, !vm.buffer)
  ^bb5:
    vm.br_table %i {
      default: ^bb1
    }
  ^bb6:
    vm.br_table %i { default: ^bb2(%i, %b : i32, !vm.buffer), 0: ^bb1, 1: ^bb2(%i, %b : i32, !vm.buffer), 2: ^bb1 } {some.attr}
  ^bb7:
    vm.fail %i
  ^bb8:
    vm.fail %i, "message \22quoted\22" {some.attr}
  ^bb9:
    vm.yield ^bb1
  ^bb10:
    vm.yield ^bb2(%i, %b : i32, !vm.buffer) {some.attr}
  ^bb11:
    vm.break ^bb1
  ^bb12:
    vm.break ^bb2(%i, %b : i32, !vm.buffer) {some.attr}
  ^bb13:
    vm.cond_break %i, ^bb1
  ^bb14:
    vm.cond_break %i, ^bb2(%i, %b : i32, !vm.buffer) {some.attr}
  ^bb15:
    vm.return %i : i32
  }
  vm.func private @calls(%i: i32, %l: i64, %f: f32, %b: !vm.buffer, %h: !vm.ref<!hal.buffer>, %fence: !vm.ref<!hal.fence>) attributes {vm.yield} {
    vm.call @unit() : () -> ()
    %0:2 = vm.call @"f g"(%i, %b) : (i32, !vm.buffer) -> (i32, !vm.buffer)
    %1 = vm.call @branches(%i, %l, %b) <arg_attrs = [{a}, {}, {}], res_attrs = [{b}]> {nosideeffects} : (i32, i64, !vm.buffer) -> (i32)
    %2:2 = vm.call @m.optional(%f) {nosideeffects, zz} : (f32) -> (i32, f64)
    %3 = vm.call.variadic @m.variadic(%i, [%i, %i], [(%h, %l), (%h, %l)]) : (i32, i32 ..., tuple<!vm.ref<!hal.buffer>, i64> ...) -> i32
    %4 = vm.call.variadic @m.variadic(%i, [], []) {nosideeffects, zz} : (i32, i32 ..., tuple<!vm.ref<!hal.buffer>, i64> ...) -> (i32)
    vm.call.variadic @m.variadic_unit([%b, %b]) : (!vm.buffer ...) -> ()
    %5 = vm.import.resolved @m.optional : i32
    %6 = vm.import.resolved @m.plain {some.attr} : i32
    vm.cond_fail %i, "m"
    vm.cond_fail %i
    vm.cond_fail %i, %6
    vm.cond_fail %i, %6, "m" {some.attr}
    vm.check.eq %i, %i : i32
    vm.check.eq %b, %b, "m" {some.attr} : !vm.buffer
    vm.check.ne %l, %l : i64
    vm.check.ne %l, %l, "m" {some.attr} : i64
    vm.check.nearly_eq %f, %f : f32
    vm.check.nearly_eq %f, %f, "m" {some.attr} : f32
    vm.check.nz %b : !vm.buffer
    vm.check.nz %i, "m" {some.attr} : i32
    vm.trace "event"(%i) : i32
    vm.trace "event"(%i, %b) {some.attr} : i32, !vm.buffer
    vm.print "message"(%l) : i64
    vm.print "message"(%l, %h) {some.attr} : i64, !vm.ref<!hal.buffer>
    %7 = vm.optimization_barrier %i : i32
    %8:2 = vm.optimization_barrier {some.attr} %b, %l : !vm.buffer, i64
    vm.call.yieldable @m.plain(%i) : (i32) -> ^bb1 ()
  ^bb1:
    vm.call.yieldable @"f g"(%i, %b) {some.attr} : (i32, !vm.buffer) -> ^bb2 (i32, !vm.buffer)
  ^bb2(%9: i32, %10: !vm.buffer):
    vm.call.yieldable @branches(%9, %l, %10) <arg_attrs = [{}, {a}, {}]> : (i32, i64, !vm.buffer) -> ^bb3(i32)
  ^bb3(%11: i32):
    vm.call.variadic.yieldable @m.await(%11, %fence) <segment_sizes = dense<[-1, 1]> : vector<2xi16>, segment_types = [i32, !vm.ref<!hal.fence>]> : (i32, !vm.ref<!hal.fence>) -> ^bb4 (i32)
  ^bb4(%12: i32):
    vm.call.variadic.yieldable @m.variadic(%12, %h, %l) <segment_types = [i32, i32, tuple<!vm.ref<!hal.buffer>, i64>], segment_sizes = dense<[-1, 0, 1]> : vector<3xi16>> {some.attr} : (i32, !vm.ref<!hal.buffer>, i64) -> ^bb5 (i32)
  ^bb5(%13: i32):
    vm.return
  }
}
