// Averages each inner pixel of a grey image with its eight neighbours; the image is %n mod 256 pixels wide and high.
vm.module @blur {
  vm.global.ref private mutable @image : !vm.buffer
  vm.global.ref private mutable @blurred : !vm.buffer

  vm.initializer {
    %zero = vm.const.i64.zero
    %one = vm.const.i64 1
    %count = vm.const.i64 65025
    %size = vm.const.i64 65025
    %alignment = vm.const.i32 16
    %factor = vm.const.i32 1664525
    %increment = vm.const.i32 1013904223
    %shift = vm.const.i32 24
    %seed = vm.const.i32 1
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @image : !vm.buffer
    vm.br ^loop(%zero, %seed : i64, i32)
  ^loop(%i: i64, %x: i32):
    %more = vm.cmp.lt.i64.s %i, %count : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %scaled = vm.mul.i32 %x, %factor : i32
    %next = vm.add.i32 %scaled, %increment : i32
    %high = vm.shr.i32.u %next, %shift : i32
    vm.buffer.store.i8 %high, %buffer[%i] : i32 -> !vm.buffer
    %i1 = vm.add.i64 %i, %one : i64
    vm.br ^loop(%i1, %next : i64, i32)
  ^done:
    vm.return
  }

  vm.initializer {
    %size = vm.const.i64 65025
    %alignment = vm.const.i32 16
    %buffer = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %buffer, @blurred : !vm.buffer
    vm.return
  }

  vm.func private @run(%n: i32) -> i64 {
    %one = vm.const.i64 1
    %c255 = vm.const.i32 255
    %c9 = vm.const.i32 9
    %image = vm.global.load.ref @image : !vm.buffer
    %blurred = vm.global.load.ref @blurred : !vm.buffer
    %narrow = vm.and.i32 %n, %c255 : i32
    %width = vm.ext.i32.i64.u %narrow : i32 -> i64
    %end = vm.sub.i64 %width, %one : i64
    vm.br ^rows(%one : i64)
  ^rows(%y: i64):
    %more_rows = vm.cmp.lt.i64.s %y, %end : i64
    vm.cond_br %more_rows, ^row, ^done
  ^row:
    %row = vm.mul.i64 %y, %width : i64
    vm.br ^columns(%one : i64)
  ^columns(%x: i64):
    %more_columns = vm.cmp.lt.i64.s %x, %end : i64
    vm.cond_br %more_columns, ^pixel, ^next_row
  ^pixel:
    %at = vm.add.i64 %row, %x : i64
    %above = vm.sub.i64 %at, %width : i64
    %below = vm.add.i64 %at, %width : i64
    %above_left = vm.sub.i64 %above, %one : i64
    %above_right = vm.add.i64 %above, %one : i64
    %here_left = vm.sub.i64 %at, %one : i64
    %here_right = vm.add.i64 %at, %one : i64
    %below_left = vm.sub.i64 %below, %one : i64
    %below_right = vm.add.i64 %below, %one : i64
    %p0 = vm.buffer.load.i8.u %image[%above_left] : !vm.buffer -> i32
    %p1 = vm.buffer.load.i8.u %image[%above] : !vm.buffer -> i32
    %p2 = vm.buffer.load.i8.u %image[%above_right] : !vm.buffer -> i32
    %p3 = vm.buffer.load.i8.u %image[%here_left] : !vm.buffer -> i32
    %p4 = vm.buffer.load.i8.u %image[%at] : !vm.buffer -> i32
    %p5 = vm.buffer.load.i8.u %image[%here_right] : !vm.buffer -> i32
    %p6 = vm.buffer.load.i8.u %image[%below_left] : !vm.buffer -> i32
    %p7 = vm.buffer.load.i8.u %image[%below] : !vm.buffer -> i32
    %p8 = vm.buffer.load.i8.u %image[%below_right] : !vm.buffer -> i32
    %sum1 = vm.add.i32 %p0, %p1 : i32
    %sum2 = vm.add.i32 %sum1, %p2 : i32
    %sum3 = vm.add.i32 %sum2, %p3 : i32
    %sum4 = vm.add.i32 %sum3, %p4 : i32
    %sum5 = vm.add.i32 %sum4, %p5 : i32
    %sum6 = vm.add.i32 %sum5, %p6 : i32
    %sum7 = vm.add.i32 %sum6, %p7 : i32
    %sum = vm.add.i32 %sum7, %p8 : i32
    %mean = vm.div.i32.u %sum, %c9 : i32
    vm.buffer.store.i8 %mean, %blurred[%at] : i32 -> !vm.buffer
    %x1 = vm.add.i64 %x, %one : i64
    vm.br ^columns(%x1 : i64)
  ^next_row:
    %y1 = vm.add.i64 %y, %one : i64
    vm.br ^rows(%y1 : i64)
  ^done:
    %c1 = vm.const.i32 1
    %half = vm.shr.i64.u %width, %c1 : i64
    %middle_row = vm.mul.i64 %half, %width : i64
    %middle = vm.add.i64 %middle_row, %half : i64
    %sample = vm.buffer.load.i8.u %blurred[%middle] : !vm.buffer -> i32
    %result = vm.ext.i32.i64.u %sample : i32 -> i64
    vm.return %result : i64
  }
  vm.export @run
}
