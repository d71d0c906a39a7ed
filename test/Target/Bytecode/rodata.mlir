// Data of 4096 bytes, and data with a MIME type, is beside the module; a ZIP archive names it.
// RUN: kiln-compile %s -o %t.vmfb && %python -m zipfile -l %t.vmfb | FileCheck %s
// RUN: %python %source/test/bytecode/vmfb_decode.py --check %t.vmfb
// RUN: kiln-compile --iree-vm-emit-polyglot-zip=false %s -o %t.raw.vmfb
// RUN: %python %source/test/bytecode/vmfb_decode.py --check %t.raw.vmfb
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=flatbuffer-text --iree-vm-emit-polyglot-zip=false %s | FileCheck %s --check-prefix=RAW

// CHECK: module.fb
// CHECK-NOT: small
// CHECK: text.txt {{.*}} 5
// CHECK: large.bin {{.*}} 4096
// CHECK: aligned.bin {{.*}} 4097

// RAW: "embedded_data": [ 1, 2, 3 ]
// RAW: "external_data_length": 5
// RAW: "external_data_offset": 16,
// RAW-NEXT: "external_data_length": 4096
// RAW: "external_data_offset": 8192,
// RAW-NEXT: "external_data_length": 4097
vm.module @m {
  vm.rodata private @small <alignment = 128> dense<[1, 2, 3]> : tensor<3xi8>
  vm.rodata private @text <mime_type = "text/plain"> "hello"
  vm.rodata private @large dense<1> : tensor<4096xi8>
  vm.rodata private @aligned <alignment = 4096> dense<2> : tensor<4097xi8>
  vm.export @all
  vm.func @all() -> (!vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer) {
    %0 = vm.const.ref.rodata @small : !vm.buffer
    %1 = vm.const.ref.rodata @text : !vm.buffer
    %2 = vm.const.ref.rodata @large : !vm.buffer
    %3 = vm.const.ref.rodata @aligned : !vm.buffer
    vm.return %0, %1, %2, %3 : !vm.buffer, !vm.buffer, !vm.buffer, !vm.buffer
  }
}
