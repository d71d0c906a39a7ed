// A module with nothing but one empty function: no state, no data, no checks.
vm.module public @empty {
  vm.func private @nothing() {
    vm.return
  }
  vm.export @nothing
}
