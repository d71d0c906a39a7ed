// vm.br_table: cases, default, operands per case, shared targets.
vm.module public @branch_tables {
  vm.rodata private @a dense<[1]> : tensor<1xi8>
  vm.rodata private @b dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @c dense<[1, 2, 3]> : tensor<3xi8>
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_10 = 10 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_20 = 20 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m77 = -77 : i32
  vm.global.i32 private mutable @i32_max = 2147483647 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32
  vm.global.i64 private mutable @i64_x100000001 = 4294967297 : i64
  vm.global.i64 private mutable @i64_x200000002 = 8589934594 : i64

  vm.func private @pick(%i: i32, %d: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
      vm.br_table %i {
        default: ^other(%d : i32),
        0: ^zero,
        1: ^one,
        2: ^other(%i : i32)
      }
    ^zero:
      %c100 = vm.const.i32 100
      vm.return %c100 : i32
    ^one:
      %c101 = vm.const.i32 101
      vm.return %c101 : i32
    ^other(%x: i32):
      vm.return %x : i32
  }

  vm.func private @cases_and_default() {
    %d = vm.global.load.i32 @i32_m77 : i32
    %i0 = vm.global.load.i32 @i32_0 : i32
    %x0 = vm.call @pick(%i0, %d) : (i32, i32) -> i32
    %e1 = vm.const.i32 100
    vm.check.eq %x0, %e1, "index 0" : i32
    %i1 = vm.global.load.i32 @i32_1 : i32
    %x1 = vm.call @pick(%i1, %d) : (i32, i32) -> i32
    %e2 = vm.const.i32 101
    vm.check.eq %x1, %e2, "index 1" : i32
    %i2 = vm.global.load.i32 @i32_2 : i32
    %x2 = vm.call @pick(%i2, %d) : (i32, i32) -> i32
    %e3 = vm.const.i32 2
    vm.check.eq %x2, %e3, "index 2" : i32
    %i3 = vm.global.load.i32 @i32_3 : i32
    %x3 = vm.call @pick(%i3, %d) : (i32, i32) -> i32
    %e4 = vm.const.i32 -77
    vm.check.eq %x3, %e4, "index 3" : i32
    %i4 = vm.global.load.i32 @i32_m1 : i32
    %x4 = vm.call @pick(%i4, %d) : (i32, i32) -> i32
    %e5 = vm.const.i32 -77
    vm.check.eq %x4, %e5, "index -1" : i32
    %i5 = vm.global.load.i32 @i32_max : i32
    %x5 = vm.call @pick(%i5, %d) : (i32, i32) -> i32
    %e6 = vm.const.i32 -77
    vm.check.eq %x5, %e6, "index 2147483647" : i32
    %i6 = vm.global.load.i32 @i32_min : i32
    %x6 = vm.call @pick(%i6, %d) : (i32, i32) -> i32
    %e7 = vm.const.i32 -77
    vm.check.eq %x6, %e7, "index -2147483648" : i32
    vm.return
  }
  vm.export @cases_and_default

  vm.func private @only_default() {
      %i = vm.global.load.i32 @i32_0 : i32
      vm.br_table %i {
        default: ^done
      }
    ^done:
      vm.return
  }
  vm.export @only_default

  vm.func private @all_cases_share_a_block() {
      %i = vm.global.load.i32 @i32_1 : i32
      %a = vm.global.load.i32 @i32_10 : i32
      %b = vm.global.load.i32 @i32_20 : i32
      vm.br_table %i {
        default: ^join(%i, %i : i32, i32),
        0: ^join(%a, %b : i32, i32),
        1: ^join(%b, %a : i32, i32),
        2: ^join(%a, %a : i32, i32)
      }
    ^join(%x: i32, %y: i32):
      %d = vm.sub.i32 %x, %y : i32
      %e1 = vm.const.i32 10
      vm.check.eq %d, %e1 : i32
      vm.return
  }
  vm.export @all_cases_share_a_block

  vm.func private @state_machine() {
      %zero = vm.const.i32.zero
      %c1 = vm.const.i32 1
      %c2 = vm.const.i32 2
      %c3 = vm.const.i32 3
      %n = vm.global.load.i32 @i32_10 : i32
      vm.br ^next(%zero, %zero, %zero : i32, i32, i32)
    ^next(%state: i32, %steps: i32, %sum: i32):
      %more = vm.cmp.lt.i32.s %steps, %n : i32
      vm.cond_br %more, ^step, ^done
    ^step:
      %steps1 = vm.add.i32 %steps, %c1 : i32
      vm.br_table %state {
        default: ^wrong,
        0: ^idle,
        1: ^run,
        2: ^stop
      }
    ^idle:
      vm.br ^next(%c1, %steps1, %sum : i32, i32, i32)
    ^run:
      %sum1 = vm.add.i32 %sum, %steps1 : i32
      %odd = vm.and.i32 %steps1, %c1 : i32
      vm.cond_br %odd, ^next(%c1, %steps1, %sum1 : i32, i32, i32), ^next(%c2, %steps1, %sum1 : i32, i32, i32)
    ^stop:
      %sum2 = vm.mul.i32 %sum, %c3 : i32
      vm.br ^next(%zero, %steps1, %sum2 : i32, i32, i32)
    ^wrong:
      %c9 = vm.const.i32 9
      vm.fail %c9, "wrong state"
    ^done:
      %e1 = vm.const.i32 70
      vm.check.eq %sum, %e1 : i32
      vm.return
  }
  vm.export @state_machine

  vm.func private @references_per_case() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %q_bytes = vm.const.i64 5
    %q_align = vm.const.i32 0
    %q = vm.buffer.alloc %q_bytes, %q_align : !vm.buffer

    %i = vm.global.load.i32 @i32_1 : i32
    vm.br_table %i {
      default: ^join(%p, %q : !vm.buffer, !vm.buffer),
      0: ^join(%p, %p : !vm.buffer, !vm.buffer),
      1: ^join(%q, %p : !vm.buffer, !vm.buffer)
    }
    ^join(%x: !vm.buffer, %y: !vm.buffer):
    %x_length = vm.buffer.length %x : !vm.buffer -> i64
    %e1 = vm.const.i64 5
    vm.check.eq %x_length, %e1, "x" : i64
    %y_length = vm.buffer.length %y : !vm.buffer -> i64
    %e2 = vm.const.i64 3
    vm.check.eq %y_length, %e2, "y" : i64
    vm.return
  }
  vm.export @references_per_case

  vm.func private @reference_unused_in_some_cases() {
    %p_bytes = vm.const.i64 3
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer

    %i = vm.global.load.i32 @i32_0 : i32
    vm.br_table %i {
      default: ^use,
      0: ^drop
    }
    ^use:
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 3
    vm.check.eq %p_length, %e1, "p" : i64
    vm.return
    ^drop:
    vm.return
  }
  vm.export @reference_unused_in_some_cases

  vm.func private @both_widths() {
      %i = vm.global.load.i32 @i32_7 : i32
      %a = vm.global.load.i64 @i64_x100000001 : i64
      %b = vm.global.load.i64 @i64_x200000002 : i64
      vm.br_table %i {
        default: ^join(%b, %i, %a : i64, i32, i64),
        0: ^join(%a, %i, %b : i64, i32, i64)
      }
    ^join(%x: i64, %k: i32, %y: i64):
      %e1 = vm.const.i64 8589934594
      vm.check.eq %x, %e1, "x" : i64
      %e2 = vm.const.i32 7
      vm.check.eq %k, %e2, "k" : i32
      %e3 = vm.const.i64 4294967297
      vm.check.eq %y, %e3, "y" : i64
      vm.return
  }
  vm.export @both_widths
}
