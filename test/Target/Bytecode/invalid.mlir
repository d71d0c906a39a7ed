// What cannot be encoded is refused where it is, and no file is written.
// RUN: rm -f %t.vmfb
// RUN: not kiln-compile --iree-vm-target-extension-f32=false %s -o %t.vmfb 2>&1 | FileCheck %s --check-prefix=F32
// RUN: not kiln-compile %s -o %t.vmfb 2>&1 | FileCheck %s
// RUN: not ls %t.vmfb

vm.module @m {
  // F32: :[[#@LINE+2]]:3: error: 'vm.func' op uses f32 ops, but the executor is said to have none (--iree-vm-target-extension-f32=false)
  vm.export @floats
  vm.func @floats(%a: f32) -> f32 {
    %0 = vm.add.f32 %a, %a : f32
    vm.return %0 : f32
  }
  vm.export @narrow
  vm.func @narrow(%b: !vm.buffer, %i: i64) -> i32 {
    // CHECK: :[[#@LINE+1]]:10: error: 'vm.buffer.load.i64' op has a value of type 'i32', but its instruction takes registers of another width there
    %0 = vm.buffer.load.i64 %b[%i] : !vm.buffer -> i32
    vm.return %0 : i32
  }
}
