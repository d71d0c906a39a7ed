// Functions that call themselves and each other.
vm.module public @recursion {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_15 = 15 : i32
  vm.global.i32 private mutable @i32_41 = 41 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i64 private mutable @i64_20 = 20 : i64

  vm.func private @factorial(%n: i64) -> i64 attributes {inlining_policy = #util.inline.never} {
      %c1 = vm.const.i64 1
      %small = vm.cmp.lte.i64.s %n, %c1 : i64
      vm.cond_br %small, ^base, ^step
    ^base:
      vm.return %c1 : i64
    ^step:
      %less = vm.sub.i64 %n, %c1 : i64
      %rest = vm.call @factorial(%less) : (i64) -> i64
      %r = vm.mul.i64 %n, %rest : i64
      vm.return %r : i64
  }

  vm.func private @factorial_of_twenty() {
    %n = vm.global.load.i64 @i64_20 : i64
    %r = vm.call @factorial(%n) : (i64) -> i64
    %e1 = vm.const.i64 2432902008176640000
    vm.check.eq %r, %e1 : i64
    vm.return
  }
  vm.export @factorial_of_twenty

  vm.func private @fibonacci(%n: i32) -> i32 {
      %c1 = vm.const.i32 1
      %c2 = vm.const.i32 2
      %small = vm.cmp.lt.i32.s %n, %c2 : i32
      vm.cond_br %small, ^base, ^step
    ^base:
      vm.return %n : i32
    ^step:
      %n1 = vm.sub.i32 %n, %c1 : i32
      %n2 = vm.sub.i32 %n, %c2 : i32
      %a = vm.call @fibonacci(%n1) : (i32) -> i32
      %b = vm.call @fibonacci(%n2) : (i32) -> i32
      %r = vm.add.i32 %a, %b : i32
      vm.return %r : i32
  }

  vm.func private @fibonacci_of_fifteen() {
    %n = vm.global.load.i32 @i32_15 : i32
    %r = vm.call @fibonacci(%n) : (i32) -> i32
    %e1 = vm.const.i32 610
    vm.check.eq %r, %e1 : i32
    vm.return
  }
  vm.export @fibonacci_of_fifteen

  vm.func private @even(%n: i32) -> i32 {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %done = vm.cmp.eq.i32 %n, %zero : i32
      vm.cond_br %done, ^yes, ^step
    ^yes:
      vm.return %c1 : i32
    ^step:
      %less = vm.sub.i32 %n, %c1 : i32
      %r = vm.call @odd(%less) : (i32) -> i32
      vm.return %r : i32
  }

  vm.func private @odd(%n: i32) -> i32 {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %done = vm.cmp.eq.i32 %n, %zero : i32
      vm.cond_br %done, ^no, ^step
    ^no:
      vm.return %zero : i32
    ^step:
      %less = vm.sub.i32 %n, %c1 : i32
      %r = vm.call @even(%less) : (i32) -> i32
      vm.return %r : i32
  }

  vm.func private @mutual_recursion() {
    %n = vm.global.load.i32 @i32_41 : i32
    %e = vm.call @even(%n) : (i32) -> i32
    %e1 = vm.const.i32 0
    vm.check.eq %e, %e1, "even" : i32
    %o = vm.call @odd(%n) : (i32) -> i32
    %e2 = vm.const.i32 1
    vm.check.eq %o, %e2, "odd" : i32
    vm.return
  }
  vm.export @mutual_recursion

  vm.func private @nest(%n: i32, %p: !vm.buffer, %fails: i32) -> !vm.buffer {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %end = vm.cmp.eq.i32 %n, %zero : i32
      vm.cond_br %end, ^bottom, ^step
    ^bottom:
      %c8 = vm.const.i32 8
      vm.cond_fail %fails, %c8, "at the bottom"
      vm.return %p : !vm.buffer
    ^step:
      %align = vm.const.i32 0
      %bytes = vm.ext.i32.i64.s %n : i32 -> i64
      %fresh = vm.buffer.alloc %bytes, %align : !vm.buffer
      %less = vm.sub.i32 %n, %c1 : i32
      %r = vm.call @nest(%less, %fresh, %fails) : (i32, !vm.buffer, i32) -> !vm.buffer
      %length = vm.buffer.length %p : !vm.buffer -> i64
      %dummy = vm.cmp.nz.i64 %length : i64
      vm.check.nz %dummy : i32
      vm.return %r : !vm.buffer
  }

  vm.func private @references_on_every_level() {
    %p_bytes = vm.const.i64 50
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %n = vm.global.load.i32 @i32_5 : i32
    %no = vm.global.load.i32 @i32_0 : i32
    %r = vm.call @nest(%n, %p, %no) : (i32, !vm.buffer, i32) -> !vm.buffer
    %r_length = vm.buffer.length %r : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %r_length, %e1, "innermost" : i64
    vm.return
  }
  vm.export @references_on_every_level

  vm.func private @failure_on_the_innermost_level() {
    %p_bytes = vm.const.i64 50
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %n = vm.global.load.i32 @i32_5 : i32
    %yes = vm.global.load.i32 @i32_1 : i32
    %r = vm.call @nest(%n, %p, %yes) : (i32, !vm.buffer, i32) -> !vm.buffer
    %r_length = vm.buffer.length %r : !vm.buffer -> i64
    %e1 = vm.const.i64 1
    vm.check.eq %r_length, %e1, "innermost" : i64
    vm.return
  }
  vm.export @failure_on_the_innermost_level attributes {expected_status = 8 : i32}
}
