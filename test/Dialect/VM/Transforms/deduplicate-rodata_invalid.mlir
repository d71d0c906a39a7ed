// RUN: kiln-opt %s --verify-diagnostics --pass-pipeline='builtin.module(vm.module(kiln-vm-deduplicate-rodata))'

vm.module @m {
  // expected-error @below {{already has an ordinal; cannot be merged with others}}
  vm.rodata private @a <ordinal = 0> dense<1> : vector<1xi8>
}
