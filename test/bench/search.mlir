// Counts where a short word starts within the first %n bytes of a text of few letters.
vm.module @search {
  vm.rodata private @word "abca"
  vm.global.ref private mutable @text : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 64000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 30
    %first = vm.const.i32 97
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @text : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    %letter = vm.add.i32 %high, %first : i32
    vm.buffer.store.i8 %letter, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %text = vm.global.load.ref @text : !vm.buffer
    %word = vm.const.ref.rodata @word : !vm.buffer
    %letters = vm.buffer.length %word : !vm.buffer -> i64
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    %end = vm.sub.i64 %length, %letters : i64
    vm.br ^starts(%zero, %zero : i64, i64)
  ^starts(%i: i64, %found: i64):
    %more = vm.cmp.lte.i64.s %i, %end : i64
    vm.cond_br %more, ^letters(%zero : i64), ^done
  ^letters(%k: i64):
    %left = vm.cmp.lt.i64.s %k, %letters : i64
    vm.cond_br %left, ^letter, ^match
  ^letter:
    %at = vm.add.i64 %i, %k : i64
    %have = vm.buffer.load.i8.u %text[%at] : !vm.buffer -> i32
    %want = vm.buffer.load.i8.u %word[%k] : !vm.buffer -> i32
    %k1 = vm.add.i64 %k, %one : i64
    %same = vm.cmp.eq.i32 %have, %want : i32
    vm.cond_br %same, ^letters(%k1 : i64), ^next(%found : i64)
  ^match:
    %found1 = vm.add.i64 %found, %one : i64
    vm.br ^next(%found1 : i64)
  ^next(%count: i64):
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^starts(%i1, %count : i64, i64)
  ^done:
    vm.return %found : i64
  }
  vm.export @run
}
