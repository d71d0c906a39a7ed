// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  // expected-error @+1 {{duplicate or unknown property in properties dictionary: nope}}
  vm.rodata @r <nope = 8> "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{duplicate or unknown property in properties dictionary: alignment}}
  vm.rodata @r <alignment = 8, alignment = 4> "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{expected '>'}}
  vm.rodata @r <alignment = 8 : i64> "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{inherent attribute 'alignment' cannot be parsed from attr-dict when strict properties in assembly format is enabled}}
  vm.rodata @r {alignment = 8 : i64} "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{integer literal not valid for specified type}}
  vm.rodata @r <mime_type = 5> "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{integer constant out of range for attribute}}
  vm.global.i32 @g <ordinal = 4294967296> : i32
}

// -----

vm.module @m {
  vm.import @m.f(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{properties dictionary is missing required attribute: segment_sizes}}
    vm.call.variadic.yieldable @m.f(%a) <segment_types = [i32]> : (i32) -> ^bb1 ()
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.import @m.f(i32 ...)
  vm.func @f(%a: i32) {
    // expected-error @+1 {{properties dictionary is missing required attribute: segment_types}}
    vm.call.variadic.yieldable @m.f(%a) <segment_sizes = dense<1> : vector<1xi16>> : (i32) -> ^bb1 ()
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{inherent attribute 'value' cannot be parsed from attr-dict when strict properties in assembly format is enabled}}
    %0 = vm.const.i32 5 {value = 6 : i32}
    vm.return
  }
}

// -----

// expected-error @+1 {{expected '<'}}
vm.module @m <ordinal_counts = 5> {
}

// -----

// expected-error @+1 {{expected ','}}
vm.module @m <ordinal_counts = <import_funcs = 1>> {
}
