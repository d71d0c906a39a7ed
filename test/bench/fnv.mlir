// 64-bit FNV-1a hash of the first %n bytes.
vm.module @fnv {
  vm.global.ref private mutable @data : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @data : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %size : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i8 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %basis = vm.const.i64 -3750763034362895579
    %prime = vm.const.i64 1099511628211
    %data = vm.global.load.ref @data : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %basis : i64, i64)
  ^loop(%i: i64, %hash: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %data[%i] : !vm.buffer -> i32
    %wide = vm.ext.i32.i64.u %byte : i32 -> i64
    %mixed = vm.xor.i64 %hash, %wide : i64
    %next = vm.mul.i64 %mixed, %prime : i64
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i64)
  ^done:
    vm.return %hash : i64
  }
  vm.export @run
}
