// Watches a tank while it fills: an imported probe, a weighted mean of its last readings, and a function that waits.
vm.module @tank {
  // Weights of the last four readings, oldest first; they add up to 8.
  vm.rodata private @weights <alignment = 2> dense<[1, 1, 2, 4]> : tensor<4xi16>
  vm.global.ref private mutable @readings : !vm.buffer
  vm.global.i64 private mutable @count : i64

  // The level in millimetres that the probe of a channel measures.
  vm.import private @probe.read(%channel : i32) -> i32

  // Reads the probe and returns the weighted mean of the last four readings; those not made yet count as 0.
  vm.func private @sample(%channel: i32) -> i32 {
    %c0 = vm.const.i64.zero
    %c1 = vm.const.i64 1
    %c3 = vm.const.i64 3
    %c4 = vm.const.i64 4
    %shift = vm.const.i32 3
    %none = vm.const.i32.zero
    %reading = vm.call @probe.read(%channel) : (i32) -> i32
    %count = vm.global.load.i64 @count : i64
    %next = vm.add.i64 %count, %c1 : i64
    vm.global.store.i64 %next, @count : i64
    %slot = vm.and.i64 %count, %c3 : i64
    %readings = vm.global.load.ref @readings : !vm.buffer
    vm.buffer.store.i32 %reading, %readings[%slot] : i32 -> !vm.buffer
    %weights = vm.const.ref.rodata @weights : !vm.buffer
    vm.br ^loop(%c0, %none : i64, i32)
  ^loop(%age: i64, %sum: i32):
    %more = vm.cmp.lt.i64.s %age, %c4 : i64
    vm.cond_br %more, ^body, ^done
  ^body:
    %turn = vm.add.i64 %next, %age : i64
    %at = vm.and.i64 %turn, %c3 : i64
    %level = vm.buffer.load.i32 %readings[%at] : !vm.buffer -> i32
    %weight = vm.buffer.load.i16.s %weights[%age] : !vm.buffer -> i32
    %product = vm.mul.i32 %level, %weight : i32
    %longer = vm.add.i32 %sum, %product : i32
    %older = vm.add.i64 %age, %c1 : i64
    vm.br ^loop(%older, %longer : i64, i32)
  ^done:
    %mean = vm.shr.i32.s %sum, %shift : i32
    vm.return %mean : i32
  }
  vm.export @sample

  // Samples once each time it is resumed until the mean reaches %target, and returns how many samples that took. Fails
  // with DEADLINE_EXCEEDED after %limit of them.
  vm.func private @wait_for(%channel: i32, %target: i32, %limit: i32) -> i32 attributes {vm.yield} {
    %c1 = vm.const.i32 1
    vm.br ^sample(%c1 : i32)
  ^sample(%taken: i32):
    %mean = vm.call @sample(%channel) : (i32) -> i32
    %reached = vm.cmp.gte.i32.s %mean, %target : i32
    vm.cond_br %reached, ^done, ^waiting
  ^waiting:
    %expired = vm.cmp.gte.i32.s %taken, %limit : i32
    vm.cond_br %expired, ^late, ^again
  ^again:
    %following = vm.add.i32 %taken, %c1 : i32
    vm.yield ^sample(%following : i32)
  ^late:
    %deadline_exceeded = vm.const.i32 4
    vm.fail %deadline_exceeded, "the tank does not fill"
  ^done:
    vm.return %taken : i32
  }
  vm.export @wait_for

  // The last readings, as a buffer the caller owns.
  vm.func private @history() -> !vm.buffer {
    %start = vm.const.i64.zero
    %readings = vm.global.load.ref @readings : !vm.buffer
    %size = vm.buffer.length %readings : !vm.buffer -> i64
    %alignment = vm.const.i32 4
    %copy = vm.buffer.clone %readings, %start, %size, %alignment : !vm.buffer -> !vm.buffer
    vm.return %copy : !vm.buffer
  }
  vm.export @history

  vm.initializer {
    %size = vm.const.i64 16
    %alignment = vm.const.i32 4
    %readings = vm.buffer.alloc %size, %alignment : !vm.buffer
    vm.global.store.ref %readings, @readings : !vm.buffer
    vm.return
  }
}
