// Folds and patterns that do the same in the stock tools.
vm.module @canonicalize {
  vm.global.i32 @zero = 0 : i32
  vm.global.i64 mutable @five = 5 : i64
  vm.import @m.plain(i32) -> i32
  vm.import @m.pure(i32) -> i32 attributes {nosideeffects}
  vm.import optional @m.optional()
  vm.initializer {
    vm.return
  }
  vm.func @integers(%x: i32, %y: i32, %l: i64) -> (i32, i32, i32, i32, i32, i32, i64, i64) {
    %c0 = vm.const.i32 0
    %c1 = vm.const.i32 1
    %c5 = vm.const.i32 5
    %c7 = vm.const.i32 7
    %l0 = vm.const.i64 0
    %0 = vm.add.i32 %c0, %x : i32
    %1 = vm.sub.i32 %0, %y : i32
    %2 = vm.add.i32 %1, %y : i32
    %3 = vm.mul.i32 %x, %c5 : i32
    %4 = vm.mul.i32 %3, %c7 : i32
    %5 = vm.mul.i32 %x, %y : i32
    %6 = vm.add.i32 %5, %x : i32
    %7 = vm.fma.i32 %c1, %x, %y : i32
    %8 = vm.div.i32.s %x, %c1 : i32
    %9 = vm.rem.i32.u %x, %c1 : i32
    %10 = vm.xor.i64 %l, %l : i64
    %11 = vm.or.i64 %l, %l0 : i64
    vm.return %2, %4, %6, %7, %8, %9, %10, %11 : i32, i32, i32, i32, i32, i32, i64, i64
  }
  vm.func @constants() -> (i32, i64, i32, i32, i64, f32, i32, i32) {
    %a = vm.const.i32 -7
    %b = vm.const.i32 3
    %l = vm.const.i64 -5000000000
    %f = vm.const.f32 2.5
    %0 = vm.div.i32.s %a, %b : i32
    %1 = vm.abs.i64 %l : i64
    %2 = vm.shl.i32 %a, %b : i32
    %3 = vm.ctlz.i32 %b : i32
    %4 = vm.ext.i8.i64.s %a : i32 -> i64
    %5 = vm.mul.f32 %f, %f : f32
    %6 = vm.cast.f32.si32 %f : f32 -> i32
    %7 = vm.cmp.lt.f32.o %f, %5 : f32
    vm.return %0, %1, %2, %3, %4, %5, %6, %7 : i32, i64, i32, i32, i64, f32, i32, i32
  }
  vm.func @comparisons(%x: i32, %y: i32, %f: f32, %g: f32, %r: !vm.ref<?>) -> (i32, i32, i32, i32, i32, i32, i32, i32) {
    %c0 = vm.const.i32 0
    %c1 = vm.const.i32 1
    %null = vm.const.ref.zero : !vm.ref<?>
    %0 = vm.cmp.lte.i32.s %x, %y : i32
    %1 = vm.cmp.gt.i32.u %x, %y : i32
    %2 = vm.cmp.gte.i32.s %x, %y : i32
    %3 = vm.cmp.ne.i32 %x, %c0 : i32
    %4 = vm.cmp.eq.i32 %x, %y : i32
    %5 = vm.xor.i32 %4, %c1 : i32
    %6 = vm.cmp.eq.ref %r, %null : !vm.ref<?>
    %7 = vm.cmp.gt.f32.o %f, %g : f32
    %8 = vm.cmp.eq.i32 %x, %x : i32
    vm.return %0, %1, %2, %3, %5, %6, %7, %8 : i32, i32, i32, i32, i32, i32, i32, i32
  }
  vm.func @conversions(%i: i32, %l: i64, %b: !vm.buffer) -> (i32, i32, i32, i64, i64, !vm.buffer) {
    %0 = vm.trunc.i16.i8 %i : i32 -> i32
    %1 = vm.trunc.i64.i8 %l : i64 -> i32
    %2 = vm.trunc.i64.i16 %l : i64 -> i32
    %3 = vm.ext.i8.i64.u %i : i32 -> i64
    %4 = vm.ext.i16.i64.s %i : i32 -> i64
    %5 = vm.cast.ref.any %b : !vm.buffer -> !vm.ref<?>
    %6 = vm.cast.any.ref %5 : !vm.ref<?> -> !vm.buffer
    vm.return %0, %1, %2, %3, %4, %6 : i32, i32, i32, i64, i64, !vm.buffer
  }
  vm.func @selects(%c: i32, %x: i64, %y: i64) -> (i64, i64, i64) {
    %c1 = vm.const.i32 1
    %0 = vm.select.i64 %c1, %x, %y : i64
    %1 = vm.select.i64 %c, %x, %x : i64
    %2 = vm.switch.i64 %c1[%x, %y] else %x : i64
    vm.return %0, %1, %2 : i64, i64, i64
  }
  vm.func @branches(%c: i32, %x: i32) -> i32 {
    %c1 = vm.const.i32 1
    vm.cond_br %c1, ^bb1, ^bb5
  ^bb1:
    vm.cond_br %c, ^bb2(%x : i32), ^bb3(%c : i32)
  ^bb2(%0: i32):
    vm.br ^bb3(%0 : i32)
  ^bb3(%1: i32):
    vm.cond_br %c, ^bb4(%1 : i32), ^bb4(%1 : i32)
  ^bb4(%2: i32):
    vm.return %2 : i32
  ^bb5:
    vm.return %x : i32
  }
  vm.func @calls(%x: i32) -> (i32, i32, i32) {
    %0 = vm.call.variadic @m.plain(%x) : (i32) -> i32
    %1 = vm.call @m.pure(%x) {nosideeffects} : (i32) -> i32
    %2 = vm.import.resolved @m.plain : i32
    %3 = vm.import.resolved @m.optional : i32
    vm.return %0, %2, %3 : i32, i32, i32
  }
  vm.func @failures(%c: i32, %status: i32, %f: f32, %g: f32, %r: !vm.buffer) -> i32 {
    vm.cond_fail %c, %status, "message"
    vm.cond_fail %status
    vm.check.eq %c, %status, "not equal" : i32
    vm.check.ne %f, %g : f32
    vm.check.nz %f, "zero" : f32
    vm.check.nz %r : !vm.buffer
    vm.return %c : i32
  }
  vm.func @indirect() -> i64 {
    %p = vm.global.address @five : !util.ptr<i64>
    %0 = vm.global.load.indirect.i64 %p : !util.ptr<i64> -> i64
    vm.global.store.indirect.i64 %0, %p : i64 -> !util.ptr<i64>
    vm.return %0 : i64
  }
  vm.func @breaks() {
    %c1 = vm.const.i32 1
    vm.cond_break %c1, ^bb1
  ^bb1:
    vm.return
  }
}
