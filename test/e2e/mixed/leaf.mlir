// The innermost module; module `box` is always written in C++.
vm.module public @leaf {
  vm.import private @box.value(%box : !vm.ref<!test.box>) -> i32
  vm.import private @box.sum(%values : i64 ...) -> i64

  vm.func private @mix(%a: i32, %b: i64, %c: f32, %d: f64) -> (f64, f32, i64, i32) {
    %i32 = vm.const.i32 1
    %i64 = vm.const.i64 1
    %f32 = vm.const.f32 1.0
    %f64 = vm.const.f64 1.0
    %ra = vm.add.i32 %a, %i32 : i32
    %rb = vm.add.i64 %b, %i64 : i64
    %rc = vm.add.f32 %c, %f32 : f32
    %rd = vm.add.f64 %d, %f64 : f64
    vm.return %rd, %rc, %rb, %ra : f64, f32, i64, i32
  }
  vm.export @mix

  // A longer copy of a buffer with a byte at its end.
  vm.func private @append(%buffer: !vm.buffer, %byte: i32) -> !vm.buffer {
    %start = vm.const.i64.zero
    %one = vm.const.i64 1
    %alignment = vm.const.i32 1
    %size = vm.buffer.length %buffer : !vm.buffer -> i64
    %longer = vm.add.i64 %size, %one : i64
    %result = vm.buffer.alloc %longer, %alignment : !vm.buffer
    vm.buffer.copy %buffer, %start, %result, %start, %size : !vm.buffer -> !vm.buffer
    vm.buffer.store.i8 %byte, %result[%size] : i32 -> !vm.buffer
    vm.return %result : !vm.buffer
  }
  vm.export @append

  vm.func private @unbox(%box: !vm.ref<!test.box>) -> i32 {
    %value = vm.call @box.value(%box) : (!vm.ref<!test.box>) -> i32
    vm.return %value : i32
  }
  vm.export @unbox

  // 3 * %n, or DATA_LOSS if that is negative.
  vm.func private @triple(%n: i64) -> i64 {
    %zero = vm.const.i64.zero
    %sum = vm.call.variadic @box.sum([%n, %n, %n]) : (i64 ...) -> i64
    %negative = vm.cmp.lt.i64.s %sum, %zero : i64
    vm.cond_br %negative, ^bad, ^good
  ^bad:
    %data_loss = vm.const.i32 15
    vm.fail %data_loss, "negative"
  ^good:
    vm.return %sum : i64
  }
  vm.export @triple
}
