// RUN: kiln-opt %s --split-input-file --pass-pipeline='builtin.module(vm.module(kiln-vm-drop-empty-module-initializers))' | FileCheck %s

// CHECK-LABEL: vm.module public @empty
vm.module @empty {
  // CHECK-NEXT: }
  vm.export @__init
  vm.func private @__init() {
    vm.return
  }
  vm.export @__deinit
  vm.func private @__deinit() {
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.module public @does_something
vm.module @does_something {
  // CHECK: vm.export @__init
  vm.export @__init
  // CHECK: vm.func private @__init
  vm.func private @__init() {
    vm.call @other() : () -> ()
    vm.return
  }
  // CHECK: vm.func private @other
  vm.func private @other() {
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.module public @several_blocks
vm.module @several_blocks {
  // CHECK: vm.func private @__init
  vm.func private @__init() {
    vm.br ^done
  ^done:
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.module public @called
vm.module @called {
  vm.func private @f() {
    vm.call @__deinit() : () -> ()
    vm.return
  }
  // CHECK: vm.func private @__deinit
  vm.func private @__deinit() {
    vm.return
  }
}

// -----

// CHECK-LABEL: vm.module public @exported_twice
vm.module @exported_twice {
  // CHECK: vm.export @__init
  // CHECK: vm.export @__init as("reset")
  vm.export @__init
  vm.export @__init as("reset")
  // CHECK: vm.func private @__init
  vm.func private @__init() {
    vm.return
  }
}
