// RUN: kiln-opt --verify-diagnostics %s

vm.module @m {
  // expected-error @+1 {{elements hex data size is invalid for provided type: 'tensor<4xi1>'}}
  vm.rodata private @r dense<"0x010001"> : tensor<4xi1>
}
