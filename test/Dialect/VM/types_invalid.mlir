// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  // expected-error @+1 {{a ref cannot point to a ref: '!vm.buffer' is one already}}
  vm.import @m.f(!vm.ref<!vm.buffer>)
}

// -----

vm.module @m {
  // expected-error @+1 {{a ref cannot point to a number: 'i32'}}
  vm.import @m.f(!vm.ref<i32>)
}

// -----

vm.module @m {
  // expected-error @+1 {{a ref cannot point to a number: 'index'}}
  vm.import @m.f(!vm.ref<index>)
}

// -----

vm.module @m {
  // expected-error @+1 {{a ref cannot point to a number: 'complex<f32>'}}
  vm.import @m.f(!vm.ref<complex<f32>>)
}

// -----

vm.module @m {
  // expected-error @+1 {{a list element must be a ref, `?`, or an integer or float of whole bytes, but got 'i4'}}
  vm.import @m.f(!vm.list<i4>)
}

// -----

vm.module @m {
  // expected-error @+1 {{a list element must be a ref, `?`, or an integer or float of whole bytes, but got 'index'}}
  vm.import @m.f(!vm.list<index>)
}

// -----

vm.module @m {
  // expected-error @+1 {{unknown type '!vm.string'; expected buffer, list, opaque or ref}}
  vm.import @m.f(!vm.string)
}

// -----

vm.module @m {
  // expected-error @+1 {{expected '<'}}
  vm.import @m.f(!vm.ref)
}

// -----

// expected-error @+1 {{unknown attribute `nope` in dialect `vm`}}
vm.module @m attributes {a = #vm.nope} {
}

// -----

vm.module @m {
  // expected-note @+1 {{prior use here}}
  vm.func @f(%l: i64) {
    // expected-error @+1 {{expects different type than prior uses: 'i32' vs 'i64'}}
    %0 = vm.add.i32 %l, %l : i32
    vm.return
  }
}

// -----

vm.module @m {
  // expected-note @+1 {{prior use here}}
  vm.func @f(%f: f32, %i: i32) {
    // expected-error @+1 {{expects different type than prior uses: 'i64' vs 'i32'}}
    %0 = vm.fpowi.f32 %f, %i : f32
    vm.return
  }
}
