// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  vm.func @f() {
    vm.return
  }
  // expected-note @+1 {{defined here before}}
  vm.export @f as("g")
  // expected-error @+1 {{'vm.export' op redefines export 'g'}}
  vm.export @f as("g")
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.export' op vm.func op named 'f' not found for export}}
  vm.export @f
}

// -----

vm.module @m {
  vm.import @m.f()
  // expected-error @+1 {{'vm.export' op vm.func op named 'm.f' not found for export}}
  vm.export @m.f
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.import' op must not have a body}}
  "vm.import"() <{function_type = () -> (), sym_name = "m.f"}> ({
    "vm.return"() : () -> ()
  }) : () -> ()
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.initializer' op must have the type () -> ()}}
  "vm.initializer"() <{function_type = (i32) -> ()}> ({
    "vm.return"() : () -> ()
  }) : () -> ()
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.initializer' op must not have arguments}}
  "vm.initializer"() <{function_type = () -> ()}> ({
  ^bb0(%arg0: i32):
    "vm.return"() : () -> ()
  }) : () -> ()
}

// -----

// expected-error @+1 {{'vm.func' op expects parent op 'vm.module'}}
vm.func @f() {
  vm.return
}

// -----

// expected-error @+1 {{'vm.global.i32' op expects parent op 'vm.module'}}
vm.global.i32 @g : i32

// -----

// expected-error @+1 {{'vm.rodata' op expects parent op 'vm.module'}}
vm.rodata @r "text"

// -----

// expected-error @+1 {{'vm.initializer' op expects parent op 'vm.module'}}
vm.initializer {
  vm.return
}

// -----

vm.module @m {
  vm.initializer {
    // expected-error @+1 {{'vm.yield' op expects parent op 'vm.func'}}
    vm.yield ^bb1
  ^bb1:
    vm.return
  }
}

// -----

vm.module @m {
  // expected-note @+1 {{see existing symbol definition here}}
  vm.global.i32 @g : i32
  // expected-error @+1 {{redefinition of symbol named 'g'}}
  vm.rodata @g "text"
}

// -----

vm.module @m {
  // expected-error @+1 {{'vm.func' op arguments may only have dialect attributes}}
  vm.func @f(%a: i32 {name}) {
    vm.return
  }
}

// -----

vm.module @m {
  // expected-error @+1 {{expected non-empty function body}}
  vm.func @f() {
  }
}

// -----

vm.module @m {
  // expected-error @+1 {{expected '('}}
  vm.func @f
}

// -----

vm.module @m {
  vm.func @f() {
    vm.return
  }
  // expected-error @+1 {{expected '('}}
  vm.export @f as "g"
}

// -----

vm.module @m {
  // expected-error @+1 {{expected valid '@'-identifier for symbol name}}
  vm.import optional private @m.f()
}

// -----

// expected-error @+1 {{custom op 'vm.nope' is unknown}}
vm.nope

// -----

// expected-error @+1 {{unregistered operation 'vm.nope' found in dialect ('vm') that does not allow unknown operations}}
"vm.nope"() : () -> ()

// -----

vm.module @m {
  vm.func @f() {
    // expected-error @+1 {{block with no terminator}}
    %0 = vm.const.i32 1
  }
}
