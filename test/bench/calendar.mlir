// Walks %n months from January 1970 and adds up the day numbers of their first days.
vm.module @calendar {
  vm.func private @leap(%year: i32) -> i32 {
    %c4 = vm.const.i32 4
    %c100 = vm.const.i32 100
    %c400 = vm.const.i32 400
    %c0 = vm.const.i32.zero
    %by_4 = vm.rem.i32.s %year, %c4 : i32
    %by_100 = vm.rem.i32.s %year, %c100 : i32
    %by_400 = vm.rem.i32.s %year, %c400 : i32
    %fourth = vm.cmp.eq.i32 %by_4, %c0 : i32
    %not_hundredth = vm.cmp.ne.i32 %by_100, %c0 : i32
    %regular = vm.and.i32 %fourth, %not_hundredth : i32
    %four_hundredth = vm.cmp.eq.i32 %by_400, %c0 : i32
    %result = vm.or.i32 %regular, %four_hundredth : i32
    vm.return %result : i32
  }

  vm.func private @days(%month: i32, %year: i32) -> i32 {
    %c1 = vm.const.i32 1
    %c28 = vm.const.i32 28
    %c30 = vm.const.i32 30
    %c31 = vm.const.i32 31
    %base = vm.switch.i32 %month[%c31, %c28, %c31, %c30, %c31, %c30, %c31, %c31, %c30, %c31, %c30] else %c31 : i32
    %is_february = vm.cmp.eq.i32 %month, %c1 : i32
    vm.cond_br %is_february, ^february, ^done(%base : i32)
  ^february:
    %leap = vm.call @leap(%year) : (i32) -> i32
    %longer = vm.add.i32 %base, %leap : i32
    vm.br ^done(%longer : i32)
  ^done(%days: i32):
    vm.return %days : i32
  }

  vm.func private @run(%n: i32) -> i64 {
    %zero = vm.const.i64.zero
    %c0 = vm.const.i32.zero
    %c1 = vm.const.i32 1
    %c12 = vm.const.i32 12
    %first_year = vm.const.i32 1970
    vm.br ^loop(%c0, %c0, %first_year, %c0, %zero : i32, i32, i32, i32, i64)
  ^loop(%i: i32, %month: i32, %year: i32, %day: i32, %sum: i64):
    %more = vm.cmp.lt.i32.s %i, %n : i32
    vm.cond_br %more, ^body, ^done
  ^body:
    %wide = vm.ext.i32.i64.s %day : i32 -> i64
    %sum1 = vm.add.i64 %sum, %wide : i64
    %days = vm.call @days(%month, %year) : (i32, i32) -> i32
    %day1 = vm.add.i32 %day, %days : i32
    %i1 = vm.add.i32 %i, %c1 : i32
    %next_month = vm.add.i32 %month, %c1 : i32
    %wraps = vm.cmp.eq.i32 %next_month, %c12 : i32
    %next_year = vm.add.i32 %year, %c1 : i32
    %month1 = vm.select.i32 %wraps, %c0, %next_month : i32
    %year1 = vm.select.i32 %wraps, %next_year, %year : i32
    vm.br ^loop(%i1, %month1, %year1, %day1, %sum1 : i32, i32, i32, i32, i64)
  ^done:
    vm.return %sum : i64
  }
  vm.export @run
}
