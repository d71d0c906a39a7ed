// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  // expected-error @+1 {{'vm.global.i32' op cannot have the type 'i64'}}
  vm.global.i32 @g : i64
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.global.i64' op cannot have the type 'i32'}}
  vm.global.i64 @g : i32
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.global.f32' op cannot have the type 'f64'}}
  vm.global.f32 @g : f64
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.global.f64' op cannot have the type 'f32'}}
  vm.global.f64 @g : f32
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.global.ref' op cannot have the type 'i32'}}
  vm.global.ref @g : i32
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'initial_value' failed to satisfy constraint: 32-bit signless integer attribute}}
  vm.global.i32 @g = 5
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'initial_value' failed to satisfy constraint: 32-bit signless integer attribute}}
  vm.global.i32 @g : i32 = 7
}

// -----

vm.module @m {
  // expected-error @+1 {{expected a number as initial value}}
  vm.global.i32 @g = dense<5> : tensor<1xi32>
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.global.f32' op cannot have the type 'i32'}}
  vm.global.f32 @g = 5 : i32
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.global.load.i32' op undefined global: @g}}
    %0 = vm.global.load.i32 @g : i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.rodata @g "text"
  vm.func @f(%a: i32) {
    // expected-error @+1 {{'vm.global.store.i32' op undefined global: @g}}
    vm.global.store.i32 %a, @g : i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.global.address' op undefined global: @g}}
    %0 = vm.global.address @g : i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.global.i64 @g : i64
  vm.func @f() {
    // expected-error @+1 {{'vm.global.load.i32' op accesses global @g of type 'i64' as 'i32'}}
    %0 = vm.global.load.i32 @g : i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.global.ref mutable @g : !vm.buffer
  vm.func @f(%a: !vm.ref<?>) {
    // expected-error @+1 {{'vm.global.store.ref' op accesses global @g of type '!vm.buffer' as '!vm.ref<?>'}}
    vm.global.store.ref %a, @g : !vm.ref<?>
    vm.return
  }
}

// -----

vm.module @m {
  vm.global.f64 mutable @g : f64
  vm.func @f() {
    // expected-error @+1 {{'vm.global.load.f64' op is marked as immutable but the global is mutable}}
    %0 = vm.global.load.f64 immutable @g : f64
    vm.return
  }
}

// -----

vm.module @m {
  vm.global.f64 mutable @g : f64
  vm.func @f() {
    // expected-error @+1 {{'vm.global.address' op is marked as immutable but the global is mutable}}
    %0 = vm.global.address immutable @g : !util.ptr<f64>
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f(%p: f32) {
    // expected-error @+1 {{operand #0 must be i32 or pointer to a global, but got 'f32'}}
    %0 = vm.global.load.indirect.i32 %p : f32 -> i32
    vm.return
  }
}
