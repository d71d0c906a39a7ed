// The module that the imports programs import from, as VM IR: stock links it, and so does Kiln beside host.c, which
// implements the same functions in C.
vm.module public @test_host <version = 3> {
  vm.global.i32 private mutable @counter : i32
  vm.global.ref private mutable @kept_buffer : !vm.buffer

  vm.func private @nothing() {
    vm.return
  }
  vm.export @nothing attributes {helper}

  vm.func private @add(%a: i32, %b: i32) -> i32 {
    %r = vm.add.i32 %a, %b : i32
    vm.return %r : i32
  }
  vm.export @add attributes {helper}

  vm.func private @mix(%a: i32, %b: i64, %c: i32, %d: i64) -> (i64, i32) {
    %a64 = vm.ext.i32.i64.s %a : i32 -> i64
    %x = vm.sub.i64 %b, %a64 : i64
    %y = vm.mul.i64 %x, %d : i64
    %z = vm.sub.i32 %c, %a : i32
    vm.return %y, %z : i64, i32
  }
  vm.export @mix attributes {helper}

  vm.func private @floats(%a: f32, %b: f64, %c: i32) -> (f64, f32) {
    %wide = vm.ext.f32.f64 %a : f32 -> f64
    %sum = vm.add.f64 %wide, %b : f64
    %n = vm.cast.si32.f32 %c : i32 -> f32
    %product = vm.mul.f32 %a, %n : f32
    vm.return %sum, %product : f64, f32
  }
  vm.export @floats attributes {helper}

  vm.func private @count() -> i32 {
    %c1 = vm.const.i32 1
    %a = vm.global.load.i32 @counter : i32
    %b = vm.add.i32 %a, %c1 : i32
    vm.global.store.i32 %b, @counter : i32
    vm.return %b : i32
  }
  vm.export @count attributes {helper}

  vm.func private @fail(%status: i32) {
    vm.cond_fail %status, "the host was asked to fail"
    vm.return
  }
  vm.export @fail attributes {helper}

  vm.func private @fail_after_result(%status: i32) -> (i32, !vm.buffer) {
    %c4 = vm.const.i64 4
    %align = vm.const.i32 0
    %buffer = vm.buffer.alloc %c4, %align : !vm.buffer
    vm.cond_fail %status, "the host was asked to fail late"
    vm.return %status, %buffer : i32, !vm.buffer
  }
  vm.export @fail_after_result attributes {helper}

  vm.func private @same(%buffer: !vm.buffer) -> !vm.buffer {
    vm.return %buffer : !vm.buffer
  }
  vm.export @same attributes {helper}

  vm.func private @swap(%a: !vm.buffer, %b: !vm.buffer) -> (!vm.buffer, !vm.buffer) {
    vm.return %b, %a : !vm.buffer, !vm.buffer
  }
  vm.export @swap attributes {helper}

  vm.func private @twice(%a: !vm.buffer) -> (!vm.buffer, !vm.buffer) {
    vm.return %a, %a : !vm.buffer, !vm.buffer
  }
  vm.export @twice attributes {helper}

  vm.func private @make(%length: i64) -> !vm.buffer {
    %align = vm.const.i32 0
    %r = vm.buffer.alloc %length, %align : !vm.buffer
    vm.return %r : !vm.buffer
  }
  vm.export @make attributes {helper}

  vm.func private @length(%buffer: !vm.buffer) -> i64 {
    %nz = vm.cmp.nz.ref %buffer : !vm.buffer
    vm.cond_br %nz, ^some, ^none
    ^some:
      %n = vm.buffer.length %buffer : !vm.buffer -> i64
      vm.return %n : i64
    ^none:
      %minus = vm.const.i64 -1
      vm.return %minus : i64
  }
  vm.export @length attributes {helper}

  vm.func private @keep(%buffer: !vm.buffer) {
    vm.global.store.ref %buffer, @kept_buffer : !vm.buffer
    vm.return
  }
  vm.export @keep attributes {helper}

  vm.func private @kept() -> !vm.buffer {
    %r = vm.global.load.ref @kept_buffer : !vm.buffer
    vm.return %r : !vm.buffer
  }
  vm.export @kept attributes {helper}

  vm.func private @fill(%buffer: !vm.buffer, %value: i32) {
    %zero = vm.const.i64.zero
    %n = vm.buffer.length %buffer : !vm.buffer -> i64
    vm.buffer.fill.i8 %buffer, %zero, %n, %value : i32 -> !vm.buffer
    vm.return
  }
  vm.export @fill attributes {helper}

  vm.func private @list_size(%list: !vm.list<i32>) -> i32 {
    %n = vm.list.size %list : (!vm.list<i32>) -> i32
    vm.return %n : i32
  }
  vm.export @list_size attributes {helper}

  vm.func private @is_null(%any: !vm.ref<?>) -> i32 {
    %nz = vm.cmp.nz.ref %any : !vm.ref<?>
    %c1 = vm.const.i32 1
    %r = vm.xor.i32 %nz, %c1 : i32
    vm.return %r : i32
  }
  vm.export @is_null attributes {helper}
}
