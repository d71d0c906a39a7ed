// What asks most of register allocation: arguments beside values that live on, and edges that move pairs and single
// registers across each other.

vm.module @registers {
  vm.global.i32 private mutable @zero = 0 : i32
  vm.global.i32 private mutable @one = 1 : i32
  vm.global.i32 private mutable @three = 3 : i32
  vm.global.i64 private mutable @wide = 0x123456789ABC : i64

  // The argument takes another value on one edge while the first op still needs the one it takes on the other.
  vm.export @argument_beside_its_operand attributes {kiln_only = "registers"}
  vm.func @argument_beside_its_operand() {
    %c = vm.global.load.i32 @zero : i32
    %x = vm.global.load.i32 @one : i32
    %y = vm.global.load.i32 @three : i32
    %got = vm.call @merge(%c, %x, %y) : (i32, i32, i32) -> i32
    %two = vm.const.i32 2
    vm.check.eq %got, %two, "3 - 1" : i32
    vm.return
  }
  vm.func private @merge(%c: i32, %x: i32, %y: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    vm.cond_br %c, ^join(%x : i32), ^join(%y : i32)
  ^join(%a: i32):
    %difference = vm.sub.i32 %a, %x : i32
    vm.return %difference : i32
  }

  // The first op of a loop reads the value its argument starts from.
  vm.export @first_op_reads_the_start
  vm.func @first_op_reads_the_start() {
    %n = vm.global.load.i32 @three : i32
    %one = vm.const.i32 1
    %zero = vm.const.i32.zero
    vm.br ^loop(%n, %zero : i32, i32)
  ^loop(%i: i32, %sum: i32):
    %sum2 = vm.add.i32 %sum, %n : i32
    %i2 = vm.sub.i32 %i, %one : i32
    vm.cond_br %i2, ^loop(%i2, %sum2 : i32, i32), ^done
  ^done:
    %nine = vm.const.i32 9
    vm.check.eq %sum2, %nine, "3 * 3" : i32
    vm.return
  }

  // A pair moves to where a word comes from and the other way round.
  vm.export @pairs_and_words_rotate
  vm.func @pairs_and_words_rotate() {
    %n = vm.global.load.i32 @three : i32
    %a = vm.global.load.i32 @one : i32
    %w = vm.global.load.i64 @wide : i64
    %one = vm.const.i32 1
    %b = vm.add.i32 %a, %one : i32
    %v = vm.ext.i32.i64.u %b : i32 -> i64
    vm.br ^loop(%n, %a, %w, %b, %v, %n : i32, i32, i64, i32, i64, i32)
  ^loop(%i: i32, %p: i32, %l: i64, %q: i32, %m: i64, %r: i32):
    %i2 = vm.sub.i32 %i, %one : i32
    vm.cond_br %i2, ^loop(%i2, %q, %m, %r, %l, %p : i32, i32, i64, i32, i64, i32), ^done(%q, %m, %r, %l, %p : i32, i64, i32, i64, i32)
  ^done(%p3: i32, %l3: i64, %q3: i32, %m3: i64, %r3: i32):
    // Three turns: words are back, pairs are swapped.
    vm.check.eq %p3, %a, "first word" : i32
    vm.check.eq %q3, %b, "second word" : i32
    vm.check.eq %r3, %n, "third word" : i32
    vm.check.eq %l3, %v, "first pair" : i64
    vm.check.eq %m3, %w, "second pair" : i64
    vm.return
  }

  // The halves of a pair become free one by one: words that end beside them shift into a pair of another place.
  vm.export @words_become_a_pair
  vm.func @words_become_a_pair() {
    %x = vm.global.load.i32 @one : i32
    %w = vm.global.load.i64 @wide : i64
    %y = vm.global.load.i32 @three : i32
    %c = vm.global.load.i32 @zero : i32
    %got = vm.call @shift(%x, %w, %y, %c) : (i32, i64, i32, i32) -> i64
    %four = vm.const.i64 4
    %expected = vm.add.i64 %w, %four : i64
    vm.check.eq %got, %expected, "wide + 1 + 3" : i64
    vm.return
  }
  vm.func private @shift(%x: i32, %w: i64, %y: i32, %c: i32) -> i64 attributes {inlining_policy = #util.inline.never} {
    vm.cond_br %c, ^a(%y, %x, %w : i32, i32, i64), ^b(%w, %x, %y : i64, i32, i32)
  ^a(%ay: i32, %ax: i32, %aw: i64):
    vm.br ^b(%aw, %ay, %ax : i64, i32, i32)
  ^b(%bw: i64, %bx: i32, %by: i32):
    %bx64 = vm.ext.i32.i64.u %bx : i32 -> i64
    %by64 = vm.ext.i32.i64.u %by : i32 -> i64
    %s = vm.add.i64 %bw, %bx64 : i64
    %t = vm.add.i64 %s, %by64 : i64
    vm.return %t : i64
  }

  // One value goes to several arguments while others swap.
  vm.export @copies_beside_a_swap
  vm.func @copies_beside_a_swap() {
    %n = vm.global.load.i32 @three : i32
    %a = vm.global.load.i32 @one : i32
    %b = vm.global.load.i32 @zero : i32
    %one = vm.const.i32 1
    vm.br ^loop(%n, %a, %b, %n, %n : i32, i32, i32, i32, i32)
  ^loop(%i: i32, %p: i32, %q: i32, %r: i32, %s: i32):
    %i2 = vm.sub.i32 %i, %one : i32
    vm.cond_br %i2, ^loop(%i2, %q, %p, %p, %p : i32, i32, i32, i32, i32), ^done
  ^done:
    // After two turns.
    vm.check.eq %p, %a, "swapped twice" : i32
    vm.check.eq %q, %b, "swapped twice" : i32
    vm.check.eq %r, %b, "copied last" : i32
    vm.check.eq %s, %b, "copied last" : i32
    vm.return
  }

  // A ref that one path returns is released on the other.
  vm.export @returned_on_one_path
  vm.func @returned_on_one_path() {
    %c = vm.global.load.i32 @zero : i32
    %size = vm.const.i64 8
    %alignment = vm.const.i32 1
    %x = vm.buffer.alloc %size, %alignment : !vm.buffer
    %y = vm.buffer.alloc %size, %alignment : !vm.buffer
    %got = vm.call @either(%c, %x, %y) : (i32, !vm.buffer, !vm.buffer) -> !vm.buffer
    vm.check.eq %got, %y, "the other one" : !vm.buffer
    vm.return
  }
  vm.func private @either(%c: i32, %x: !vm.buffer, %y: !vm.buffer) -> !vm.buffer attributes {inlining_policy = #util.inline.never} {
    vm.cond_br %c, ^first, ^second
  ^first:
    vm.return %x : !vm.buffer
  ^second:
    vm.return %y : !vm.buffer
  }

  // Two edges to one block pass different refs on.
  vm.export @one_of_two_refs
  vm.func @one_of_two_refs() {
    %c = vm.global.load.i32 @zero : i32
    %size = vm.const.i64 8
    %long = vm.const.i64 9
    %alignment = vm.const.i32 1
    %x = vm.buffer.alloc %size, %alignment : !vm.buffer
    %y = vm.buffer.alloc %long, %alignment : !vm.buffer
    vm.cond_br %c, ^join(%x : !vm.buffer), ^join(%y : !vm.buffer)
  ^join(%z: !vm.buffer):
    %length = vm.buffer.length %z : !vm.buffer -> i64
    vm.check.eq %length, %long, "the longer one" : i64
    vm.return
  }
}
