// Copies the first %n bytes of a text with ASCII letters in upper case.
vm.module @uppercase {
  vm.global.ref private mutable @text : !vm.buffer
  vm.global.ref private mutable @upper : !vm.buffer

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

  vm.initializer {
    %size = vm.const.i64 64000
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @upper : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %alphabet = vm.const.i32 26
    %letter_a = vm.const.i32 97
    %distance = vm.const.i32 32
    %text = vm.global.load.ref @text : !vm.buffer
    %upper = vm.global.load.ref @upper : !vm.buffer
    %length = vm.ext.i32.i64.s %n : i32 -> i64
    vm.br ^loop(%zero : i64)
  ^loop(%i: i64):
    %more = vm.cmp.lt.i64.s %i, %length : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %byte = vm.buffer.load.i8.u %text[%i] : !vm.buffer -> i32
    %place = vm.sub.i32 %byte, %letter_a : i32
    %is_lower = vm.cmp.lt.i32.u %place, %alphabet : i32
    %shifted = vm.sub.i32 %byte, %distance : i32
    %result = vm.select.i32 %is_lower, %shifted, %byte : i32
    vm.buffer.store.i8 %result, %upper[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1 : i64)
  ^done:
    %half = vm.const.i32 1
    %middle = vm.shr.i32.u %n, %half : i32
    %at = vm.ext.i32.i64.u %middle : i32 -> i64
    %sample = vm.buffer.load.i8.u %upper[%at] : !vm.buffer -> i32
    %sum = vm.ext.i32.i64.u %sample : i32 -> i64
    vm.return %sum : i64
  }
  vm.export @run
}
