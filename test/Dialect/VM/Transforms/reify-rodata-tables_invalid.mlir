// RUN: kiln-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(vm.module(kiln-vm-reify-rodata-tables))'

vm.module @m {
  vm.func @no_storage_size() {
    // expected-error @below {{value of a table has no storage size: dense<1> : tensor<2xindex>}}
    %0:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = ["abc", dense<1> : tensor<2xindex>]
    vm.return
  }
}

// -----

vm.module @m {
  vm.func @offsets_exceed_table_type() {
    // expected-error @below {{offsets of the table exceed 32 bits}}
    %0:2 = vm.rodata.table.inline i32 : !vm.buffer, !vm.buffer = [#util.byte_pattern<1> : tensor<2147483647xi8>, "a"]
    vm.return
  }
}
