// Counts in a type that module `demo` defines in C++.
vm.module @votes {
  vm.import private @demo.make(%start : i32) -> !vm.ref<!demo.counter>
  vm.import private @demo.add(%counter : !vm.ref<!demo.counter>, %amounts : i32 ...) -> i32

  // A counter that has been given 1, 2 and 3 votes.
  vm.func private @count(%start: i32) -> (!vm.ref<!demo.counter>, i32) {
    %one = vm.const.i32 1
    %two = vm.const.i32 2
    %three = vm.const.i32 3
    %counter = vm.call @demo.make(%start) : (i32) -> !vm.ref<!demo.counter>
    %total = vm.call.variadic @demo.add(%counter, [%one, %two, %three]) : (!vm.ref<!demo.counter>, i32 ...) -> i32
    vm.return %counter, %total : !vm.ref<!demo.counter>, i32
  }
  vm.export @count
}
