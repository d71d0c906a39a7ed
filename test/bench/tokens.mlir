// Splits the first %n bytes of a text into words and numbers with a table-driven state machine, and counts both.
vm.module @tokens {
  // The class of each byte: 0 separator, 1 digit, 2 letter, 3 other.
  vm.rodata private @classes dense<[
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3,
      3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
      2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
      2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
      3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
      3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
      3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3
  ]> : tensor<256xi8>
  vm.global.ref private mutable @text : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 64000
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %mask = vm.const.i32 127
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
    %masked = vm.and.i32 %high, %mask : i32
    vm.buffer.store.i8 %masked, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %million = vm.const.i64 1000000
    %between = vm.const.i32.zero
    %in_number = vm.const.i32 1
    %in_word = vm.const.i32 2
    %classes = vm.const.ref.rodata @classes : !vm.buffer
    %text = vm.global.load.ref @text : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero, %between, %zero, %zero : i64, i32, i64, i64)
  ^loop(%i: i64, %state: i32, %words: i64, %numbers: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %text[%i] : !vm.buffer -> i32
    %slot = vm.ext.i32.i64.u %byte : i32 -> i64
    %class = vm.buffer.load.i8.u %classes[%slot] : !vm.buffer -> i32
    %i1 = vm.add.i64 %i, %one : i64
    vm.br_table %state {
      default: ^from_word,
      0: ^from_between,
      1: ^from_number
    }
  ^from_between:
    vm.br_table %class {
      default: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      0: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      1: ^number,
      2: ^word
    }
  ^number:
    %numbers1 = vm.add.i64 %numbers, %one : i64
    vm.br ^loop(%i1, %in_number, %words, %numbers1 : i64, i32, i64, i64)
  ^word:
    %words1 = vm.add.i64 %words, %one : i64
    vm.br ^loop(%i1, %in_word, %words1, %numbers : i64, i32, i64, i64)
  ^from_number:
    vm.br_table %class {
      default: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      0: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      1: ^loop(%i1, %in_number, %words, %numbers : i64, i32, i64, i64),
      2: ^word
    }
  ^from_word:
    vm.br_table %class {
      default: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      0: ^loop(%i1, %between, %words, %numbers : i64, i32, i64, i64),
      1: ^loop(%i1, %in_word, %words, %numbers : i64, i32, i64, i64),
      2: ^loop(%i1, %in_word, %words, %numbers : i64, i32, i64, i64)
    }
  ^done:
    %scaled = vm.mul.i64 %words, %million : i64
    %result = vm.add.i64 %scaled, %numbers : i64
    vm.return %result : i64
  }
  vm.export @run
}
