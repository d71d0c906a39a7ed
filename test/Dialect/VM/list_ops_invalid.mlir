// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  vm.func @f(%l: !vm.list<i32>, %i: i32) {
    // expected-error @+1 {{'vm.list.get.ref' op cannot convert between list type 'i32' and '!vm.buffer'}}
    %0 = vm.list.get.ref %l, %i : (!vm.list<i32>, i32) -> !vm.buffer
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%l: !vm.list<i32>, %i: i32, %b: !vm.buffer) {
    // expected-error @+1 {{'vm.list.set.ref' op cannot convert between list type 'i32' and '!vm.buffer'}}
    vm.list.set.ref %l, %i, %b : (!vm.list<i32>, i32, !vm.buffer)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%l: !vm.list<!vm.buffer>, %i: i32) {
    // expected-error @+1 {{'vm.list.get.ref' op list contains '!vm.buffer' that cannot be accessed as '!vm.ref<!hal.buffer>'}}
    %0 = vm.list.get.ref %l, %i : (!vm.list<!vm.buffer>, i32) -> !vm.ref<!hal.buffer>
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%l: !vm.list<!vm.buffer>, %i: i32, %r: !vm.ref<?>) {
    // expected-error @+1 {{'vm.list.set.ref' op list contains '!vm.buffer' that cannot be mutated as '!vm.ref<?>'}}
    vm.list.set.ref %l, %i, %r : (!vm.list<!vm.buffer>, i32, !vm.ref<?>)
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%l: !vm.list<!vm.buffer>, %i: i32) {
    // expected-error @+1 {{operand #0 must be list of integers, floats or variants, but got '!vm.list<!vm.buffer>'}}
    %0 = vm.list.get.i32 %l, %i : (!vm.list<!vm.buffer>, i32) -> i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%b: !vm.buffer) {
    // expected-error @+1 {{operand #0 must be list, but got '!vm.buffer'}}
    %0 = vm.list.size %b : (!vm.buffer) -> i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%i: i32, %b: !vm.buffer, %r: !vm.ref<?>) {
    // expected-error @+1 {{'vm.switch.ref' op expected every value to have the result's type '!vm.buffer', but got '!vm.ref<?>'}}
    %0 = "vm.switch.ref"(%i, %b, %r) : (i32, !vm.buffer, !vm.ref<?>) -> !vm.buffer
    vm.return
  }
}
