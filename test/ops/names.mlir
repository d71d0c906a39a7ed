// Symbols that are not C identifiers, C keywords, names that collide once sanitised, several exports of one function.
vm.module public @"na-me$s.x" {
  vm.global.i32 private mutable @"int" = 3 : i32
  vm.global.i32 private mutable @a.b = 4 : i32
  vm.global.i32 private mutable @a_b = 5 : i32
  vm.global.i32 private mutable @"a-b" = 6 : i32
  vm.global.i32 private mutable @state = 7 : i32
  vm.global.i32 private mutable @imports = 8 : i32
  vm.global.i32 private mutable @allocator = 9 : i32
  vm.rodata private @"return" dense<[1, 2]> : tensor<2xi8>
  vm.rodata private @"data.1" "x"
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_2 = 2 : i32
  vm.global.i32 private mutable @i32_3 = 3 : i32
  vm.global.i32 private mutable @i32_6 = 6 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32

  vm.func private @while() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @while

  vm.func private @double() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @double

  vm.func private @register() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @register

  vm.func private @inline() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @inline

  vm.func private @restrict() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @restrict

  vm.func private @_Bool() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @_Bool

  vm.func private @class() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @class

  vm.func private @template() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @template

  vm.func private @new() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @new

  vm.func private @main() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @main

  vm.func private @NULL() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @NULL

  vm.func private @init() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @init

  vm.func private @deinit() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @deinit

  vm.func private @frame() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @frame

  vm.func private @memcpy() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @memcpy

  vm.func private @a.b.c() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @a.b.c

  vm.func private @a_b_c() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @a_b_c

  vm.func private @"a-b-c"() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @"a-b-c"

  vm.func private @dollar$sign() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @dollar$sign

  vm.func private @"with space"() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @"with space"

  vm.func private @"1digit"() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @"1digit"

  vm.func private @"quote'd"() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @"quote'd"

  vm.func private @UPPER() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @UPPER

  vm.func private @upper() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @upper

  vm.func private @__double__underscore() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @__double__underscore

  vm.func private @uint8_t() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @uint8_t

  vm.func private @errno() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @errno

  vm.func private @kiln_add_i32() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @kiln_add_i32

  vm.func private @imports_t() {
    %x = vm.global.load.i32 @a.b : i32
    %y = vm.global.load.i32 @"a-b" : i32
    %s = vm.add.i32 %x, %y : i32
    %e1 = vm.const.i32 10
    vm.check.eq %s, %e1 : i32
    vm.return
  }
  vm.export @imports_t

  vm.func private @globals() {
    %a = vm.global.load.i32 @"int" : i32
    %e1 = vm.const.i32 3
    vm.check.eq %a, %e1 : i32
    %b = vm.global.load.i32 @a.b : i32
    %e2 = vm.const.i32 4
    vm.check.eq %b, %e2 : i32
    %c = vm.global.load.i32 @a_b : i32
    %e3 = vm.const.i32 5
    vm.check.eq %c, %e3 : i32
    %d = vm.global.load.i32 @"a-b" : i32
    %e4 = vm.const.i32 6
    vm.check.eq %d, %e4 : i32
    %e = vm.global.load.i32 @state : i32
    %e5 = vm.const.i32 7
    vm.check.eq %e, %e5 : i32
    %f = vm.global.load.i32 @imports : i32
    %e6 = vm.const.i32 8
    vm.check.eq %f, %e6 : i32
    %g = vm.global.load.i32 @allocator : i32
    %e7 = vm.const.i32 9
    vm.check.eq %g, %e7 : i32
    vm.return
  }
  vm.export @globals

  vm.func private @rodata() {
    %a = vm.const.ref.rodata @"return" : !vm.buffer
    %a_length = vm.buffer.length %a : !vm.buffer -> i64
    %e1 = vm.const.i64 2
    vm.check.eq %a_length, %e1, "return" : i64
    %b = vm.const.ref.rodata @"data.1" : !vm.buffer
    %b_length = vm.buffer.length %b : !vm.buffer -> i64
    %e2 = vm.const.i64 1
    vm.check.eq %b_length, %e2, "data.1" : i64
    vm.return
  }
  vm.export @rodata

  vm.func private @values_named_like_keywords() {
    %int = vm.global.load.i32 @i32_2 : i32
    %return = vm.global.load.i32 @i32_3 : i32
    %while = vm.add.i32 %int, %return : i32
    %state = vm.mul.i32 %while, %int : i32
    %status = vm.sub.i32 %state, %return : i32
    %memcpy = vm.add.i32 %status, %status : i32
    %a-b = vm.add.i32 %memcpy, %int : i32
    %a.b = vm.add.i32 %a-b, %int : i32
    %a_b = vm.add.i32 %a.b, %int : i32
    %$ = vm.add.i32 %a_b, %int : i32
    %kiln_status_t = vm.add.i32 %$, %int : i32
    %e1 = vm.const.i32 24
    vm.check.eq %kiln_status_t, %e1 : i32
    vm.return
  }
  vm.export @values_named_like_keywords

  vm.func private @helper(%register: i32, %volatile: i32) -> i32 attributes {inlining_policy = #util.inline.never} {
    %int = vm.mul.i32 %register, %volatile : i32
    vm.br ^default(%int : i32)
    ^default(%case: i32):
    vm.return %case : i32
  }

  vm.func private @arguments_named_like_keywords() {
    %auto = vm.global.load.i32 @i32_6 : i32
    %sizeof = vm.global.load.i32 @i32_7 : i32
    %goto = vm.call @helper(%auto, %sizeof) : (i32, i32) -> i32
    %e1 = vm.const.i32 42
    vm.check.eq %goto, %e1 : i32
    vm.return
  }
  vm.export @arguments_named_like_keywords

  vm.func private @repeated() {
    %c1 = vm.global.load.i32 @i32_1 : i32
    %e1 = vm.const.i32 1
    vm.check.eq %c1, %e1 : i32
    vm.return
  }
  vm.export @repeated

  vm.export @repeated as("repeated.again")
  vm.export @repeated as("another-name")
  vm.export @repeated as("int")
}
