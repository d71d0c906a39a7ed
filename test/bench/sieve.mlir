// Counts the primes below %n with the sieve of Eratosthenes.
vm.module @sieve {
  vm.global.ref private mutable @composite : !vm.buffer

  vm.initializer {
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @composite : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %two = vm.const.i64 2
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %composite = vm.global.load.ref @composite : !vm.buffer
    %limit = vm.ext.i32.i64.s %n : i32 -> i64
    vm.buffer.fill.i8 %composite, %zero, %limit, %c0 : i32 -> !vm.buffer
    vm.br ^candidates(%two, %zero : i64, i64)
  ^candidates(%p: i64, %primes: i64):
    %more = vm.cmp.lt.i64.s %p, %limit : i64
    vm.cond_br %more, ^candidate, ^done
  ^candidate:
    %crossed = vm.buffer.load.i8.u %composite[%p] : !vm.buffer -> i32
    %p1 = vm.add.i64 %p, %one : i64
    vm.cond_br %crossed, ^candidates(%p1, %primes : i64, i64), ^prime
  ^prime:
    %primes1 = vm.add.i64 %primes, %one : i64
    %square = vm.mul.i64 %p, %p : i64
    vm.br ^multiples(%square : i64)
  ^multiples(%m: i64):
    %left = vm.cmp.lt.i64.s %m, %limit : i64
    vm.cond_br %left, ^cross, ^candidates(%p1, %primes1 : i64, i64)
  ^cross:
    vm.buffer.store.i8 %c1, %composite[%m] : i32 -> !vm.buffer
    %m1 = vm.add.i64 %m, %p : i64
    vm.br ^multiples(%m1 : i64)
  ^done:
    vm.return %primes : i64
  }
  vm.export @run
}
