// RUN: kiln-opt --split-input-file --verify-diagnostics %s

vm.module @m {
  // expected-error @+1 {{composite declares 7 bytes but its parts have 6}}
  vm.rodata @r #util.composite<7xi8, ["abcdef"]>
}

// -----

vm.module @m {
  // expected-error @+1 {{composite part is not serializable: dense<[1, 2]> : tensor<2xindex>}}
  vm.rodata @r #util.composite<8xi8, [dense<[1, 2]> : tensor<2xindex>]>
}

// -----

vm.module @m {
  // expected-error @+1 {{expected the total length as one dimension of i8}}
  vm.rodata @r #util.composite<2xi16, [dense<[1, 2]> : tensor<2xi16>]>
}

// -----

vm.module @m {
  // expected-error @+1 {{expected the total length as one dimension of i8}}
  vm.rodata @r #util.composite<2x1xi8, ["ab"]>
}

// -----

vm.module @m {
  // expected-error @+1 {{expected ']'}}
  vm.rodata @r #util.composite<2xi8, ["a" "b"]>
}
