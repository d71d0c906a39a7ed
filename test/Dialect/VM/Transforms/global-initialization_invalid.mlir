// RUN: kiln-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(vm.module(kiln-vm-global-initialization))'

vm.module @m {
  // expected-error @below {{must be a function without arguments and results: it is the module's @__init}}
  vm.rodata private @__init "a"
}

// -----

vm.module @m {
  // expected-error @below {{must be a function without arguments and results: it is the module's @__deinit}}
  vm.func private @__deinit(%arg0: i32) {
    vm.return
  }
}

// -----

vm.module @m {
  // expected-error @below {{must be a function without arguments and results: it is the module's @__init}}
  vm.func private @start() -> i32 {
    %c1 = vm.const.i32 1
    vm.return %c1 : i32
  }
  vm.export @start as("__init")
}
