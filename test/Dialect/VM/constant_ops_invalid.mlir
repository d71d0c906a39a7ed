// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.const.ref.rodata' op undefined rodata section: 'r'}}
    %0 = vm.const.ref.rodata @r : !vm.buffer
    vm.return
  }
}

// -----

vm.module @m {
  vm.global.i32 @r : i32
  vm.func @f() {
    // expected-error @+1 {{'vm.const.ref.rodata' op undefined rodata section: 'r'}}
    %0 = vm.const.ref.rodata @r : !vm.buffer
    vm.return
  }
}

// -----

vm.module @m {
  vm.rodata @r "text"
  vm.func @f() {
    // expected-error @+1 {{'vm.const.ref.rodata' op result #0 must be !vm.buffer, but got 'i32'}}
    %0 = vm.const.ref.rodata @r : i32
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{integer constant out of range for attribute}}
    %0 = vm.const.i32 4294967296
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+2 {{unexpected decimal integer literal for a floating point value}}
    // expected-note @+1 {{add a trailing dot to make the literal a float}}
    %0 = vm.const.f32 1
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{attribute 'value' failed to satisfy constraint: 32-bit signless integer attribute}}
    %0 = vm.const.i32 true
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{result #0 must be ref, but got 'i32'}}
    %0 = vm.const.ref.zero : i32
    vm.return
  }
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'value' failed to satisfy constraint: buffer-like constant attribute values}}
  vm.rodata @r 5 : i32
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'value' failed to satisfy constraint: buffer-like constant attribute values}}
  vm.rodata @r array<i8: 1, 2>
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'value' failed to satisfy constraint: buffer-like constant attribute values}}
  vm.rodata @r #util.uninitialized : tensor<4xi8>
}

// -----

vm.module @m {
  // expected-error @+1 {{attribute 'value' failed to satisfy constraint: buffer-like constant attribute values}}
  vm.rodata @r dense<["a", "b"]> : tensor<2x!foreign.string>
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.rodata' op expected 'alignment' to be a power of two, but got 12}}
  vm.rodata @r <alignment = 12> "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.rodata' op expected 'alignment' to be a power of two, but got -8}}
  vm.rodata @r <alignment = -8> "text"
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.rodata.inline' op expected 'alignment' to be a power of two, but got 0}}
    %0 = vm.rodata.inline <alignment = 0> : !vm.buffer = "text"
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.rodata.table.inline' op expected the table type to be i32 or i64, but got 'i16'}}
    %0:2 = vm.rodata.table.inline i16 : !vm.buffer, !vm.buffer = ["text"]
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.rodata.table.inline' op expected 'alignment' to be a power of two, but got 3}}
    %0:2 = vm.rodata.table.inline i32 <alignment = 3> : !vm.buffer, !vm.buffer = ["text"]
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{'vm.rodata.table.inline' op expected 'data_alignment' to be a power of two, but got 5}}
    %0:2 = vm.rodata.table.inline i32 <data_alignment = 5> : !vm.buffer, !vm.buffer = ["text"]
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{attribute 'data_array' failed to satisfy constraint: array of buffer-like constants}}
    %0:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = [5 : i32]
    vm.return
  }
}
