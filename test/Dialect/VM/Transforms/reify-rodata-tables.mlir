// RUN: kiln-opt %s --pass-pipeline='builtin.module(vm.module(kiln-vm-reify-rodata-tables))' | FileCheck %s
// RUN: kiln-opt %s --mlir-print-local-scope --pass-pipeline='builtin.module(vm.module(kiln-vm-reify-rodata-tables))' | FileCheck %s --check-prefix=BYTES

vm.module @m {
  // Offsets count the padding, sizes do not; the last value is padded too.
  // CHECK-LABEL: vm.func @padded
  vm.func @padded() -> (!vm.buffer, !vm.buffer) {
    // CHECK: %[[TABLE:.*]] = vm.rodata.inline : !vm.buffer = dense<[0, 2, 4, 5]> : vector<4xi32>
    // CHECK: %[[DATA:.*]] = vm.rodata.inline : !vm.buffer = #composite_of_12b
    // CHECK: vm.return %[[TABLE]], %[[DATA]]

    // BYTES:      #util.composite<12xi8, [
    // BYTES-NEXT:     dense<[2, 3]> : vector<2xi8>,
    // BYTES-NEXT:     dense<0> : vector<2xi8>,
    // BYTES-NEXT:     "hello",
    // BYTES-NEXT:     dense<0> : vector<3xi8>,
    // BYTES-NEXT: ]>
    %0:2 = vm.rodata.table.inline i32 <data_alignment = 4> : !vm.buffer, !vm.buffer = [dense<[2, 3]> : vector<2xi8>, "hello"]
    vm.return %0#0, %0#1 : !vm.buffer, !vm.buffer
  }

  // CHECK-LABEL: vm.func @named
  vm.func @named() {
    // CHECK: vm.rodata.inline "t" <alignment = 8, mime_type = "text/plain"> : !vm.buffer = dense<[0, 12, 12, 4, 16, 2]> : vector<6xi64>
    // CHECK: vm.rodata.inline "d" <alignment = 8, mime_type = "text/plain"> : !vm.buffer = #composite_of_18b
    %0:2 = vm.rodata.table.inline i64 <table_name = "t", data_name = "d", alignment = 8, mime_type = "text/plain"> : !vm.buffer, !vm.buffer = [dense<7> : tensor<3xi32>, "abcd", dense<[1, 2, 3]> : tensor<3xi3>]
    vm.return
  }

  // Values that are aligned already, one of them empty.
  // CHECK-LABEL: vm.func @no_padding
  vm.func @no_padding() {
    // CHECK: vm.rodata.inline : !vm.buffer = dense<[0, 8, 8, 0]> : vector<4xi32>
    // CHECK: vm.rodata.inline : !vm.buffer = #composite_of_8b
    %0:2 = vm.rodata.table.inline i32 <data_alignment = 8> : !vm.buffer, !vm.buffer = ["12345678", ""]
    vm.return
  }
}
