// Adds up, over a grid %n mod 64 points wide, how many steps each point takes to leave the Mandelbrot set, at most 200.
vm.module @mandelbrot {
  vm.func private @escape(%cx: f64, %cy: f64) -> i32 {
    %none = vm.const.f64.zero
    %four = vm.const.f64 4.0
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %limit = vm.const.i32 200
    vm.br ^loop(%c0, %none, %none : i32, f64, f64)
  ^loop(%step: i32, %x: f64, %y: f64):
    %more = vm.cmp.lt.i32.s %step, %limit : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %xx = vm.mul.f64 %x, %x : f64
    %yy = vm.mul.f64 %y, %y : f64
    %square = vm.add.f64 %xx, %yy : f64
    %outside = vm.cmp.lt.f64.o %four, %square : f64
    vm.cond_br %outside, ^done, ^inside
  ^inside:
    %difference = vm.sub.f64 %xx, %yy : f64
    %x1 = vm.add.f64 %difference, %cx : f64
    %xy = vm.mul.f64 %x, %y : f64
    %twice = vm.add.f64 %xy, %xy : f64
    %y1 = vm.add.f64 %twice, %cy : f64
    %step1 = vm.add.i32 %step, %c1 : i32
    vm.br ^loop(%step1, %x1, %y1 : i32, f64, f64)
  ^done:
    vm.return %step : i32
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c63 = vm.const.i32 63
    %left = vm.const.f64 -2.0
    %top = vm.const.f64 -1.25
    %pitch = vm.const.f64 0.04
    %size = vm.and.i32 %n, %c63 : i32
    vm.br ^rows(%c0, %top, %zero : i32, f64, i64)
  ^rows(%i: i32, %cy: f64, %sum: i64):
    %more_rows = vm.cmp.lt.i32.s %i, %size : i32
    vm.cond_br %more_rows, ^columns(%c0, %left, %sum : i32, f64, i64), ^done
  ^columns(%j: i32, %cx: f64, %row_sum: i64):
    %more_columns = vm.cmp.lt.i32.s %j, %size : i32
    vm.cond_br %more_columns, ^point, ^next_row
  ^point:
    %steps = vm.call @escape(%cx, %cy) : (f64, f64) -> i32
    %wide = vm.ext.i32.i64.s %steps : i32 -> i64
    %row_sum1 = vm.add.i64 %row_sum, %wide : i64
    %cx1 = vm.add.f64 %cx, %pitch : f64
    %j1 = vm.add.i32 %j, %c1 : i32
    vm.br ^columns(%j1, %cx1, %row_sum1 : i32, f64, i64)
  ^next_row:
    %cy1 = vm.add.f64 %cy, %pitch : f64
    %i1 = vm.add.i32 %i, %c1 : i32
    vm.br ^rows(%i1, %cy1, %row_sum : i32, f64, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
