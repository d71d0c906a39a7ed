// Product of two square matrices of words, %n mod 64 wide, adding one scaled row at a time.
vm.module @matmul_i32 {
  vm.global.ref private mutable @a : !vm.buffer
  vm.global.ref private mutable @b : !vm.buffer
  vm.global.ref private mutable @c : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 4000
    %size = vm.const.i64 16000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @a : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i32 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 4000
    %size = vm.const.i64 16000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 7
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @b : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i32 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %size = vm.const.i64 16000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @c : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %none = vm.const.i32.zero
    %c63 = vm.const.i32 63
    %a = vm.global.load.ref @a : !vm.buffer
    %b = vm.global.load.ref @b : !vm.buffer
    %c = vm.global.load.ref @c : !vm.buffer
    %narrow = vm.and.i32 %n, %c63 : i32
    %size = vm.ext.i32.i64.s %narrow : i32 -> i64
    vm.br ^rows(%zero : i64)
  ^rows(%i: i64):
    %more_rows = vm.cmp.lt.i64.s %i, %size : i64
    vm.cond_br %more_rows, ^row, ^done
  ^row:
    %row = vm.mul.i64 %i, %size : i64
    vm.buffer.fill.i32 %c, %row, %size, %none : i32 -> !vm.buffer
    vm.br ^terms(%zero : i64)
  ^terms(%k: i64):
    %more_terms = vm.cmp.lt.i64.s %k, %size : i64
    vm.cond_br %more_terms, ^term, ^next_row
  ^term:
    %a_at = vm.add.i64 %row, %k : i64
    %a_ik = vm.buffer.load.i32 %a[%a_at] : !vm.buffer -> i32
    %b_row = vm.mul.i64 %k, %size : i64
    vm.br ^columns(%zero : i64)
  ^columns(%j: i64):
    %more_columns = vm.cmp.lt.i64.s %j, %size : i64
    vm.cond_br %more_columns, ^column, ^next_term
  ^column:
    %b_at = vm.add.i64 %b_row, %j : i64
    %b_kj = vm.buffer.load.i32 %b[%b_at] : !vm.buffer -> i32
    %product = vm.mul.i32 %a_ik, %b_kj : i32
    %c_at = vm.add.i64 %row, %j : i64
    %c_ij = vm.buffer.load.i32 %c[%c_at] : !vm.buffer -> i32
    %sum = vm.add.i32 %c_ij, %product : i32
    vm.buffer.store.i32 %sum, %c[%c_at] : i32 -> !vm.buffer
    %j1 = vm.add.i64 %j, %one : i64
    vm.br ^columns(%j1 : i64)
  ^next_term:
    %k1 = vm.add.i64 %k, %one : i64
    vm.br ^terms(%k1 : i64)
  ^next_row:
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^rows(%i1 : i64)
  ^done:
    %area = vm.mul.i64 %size, %size : i64
    %last = vm.sub.i64 %area, %one : i64
    %corner = vm.buffer.load.i32 %c[%last] : !vm.buffer -> i32
    %result = vm.ext.i32.i64.s %corner : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
