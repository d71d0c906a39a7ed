// A module is read and run by the stock tools, in either container; the same input gives the same bytes.
// REQUIRES: stock
// RUN: rm -rf %t && mkdir -p %t/elsewhere
// RUN: kiln-compile %s -o %t/m.vmfb
// RUN: %stock/iree-dump-module %t/m.vmfb | FileCheck %s
// RUN: %stock/iree-run-module --module=%t/m.vmfb --function=add --input=3 --input=4 | FileCheck %s --check-prefix=RESULT
// RUN: %python -m zipfile -t %t/m.vmfb
// RUN: kiln-compile --iree-vm-emit-polyglot-zip=false %s -o %t/raw.vmfb
// RUN: %stock/iree-run-module --module=%t/raw.vmfb --function=add --input=3 --input=4 | FileCheck %s --check-prefix=RESULT
// RUN: kiln-compile --output-format=vm-bytecode - -o - < %s > %t/stdin.vmfb
// RUN: cp %s %t/elsewhere/copy.mlir
// RUN: kiln-compile --iree-vm-bytecode-module-strip-source-map %s -o %t/stripped.vmfb
// RUN: kiln-compile --iree-vm-bytecode-module-strip-source-map %t/elsewhere/copy.mlir -o %t/elsewhere/stripped.vmfb
// RUN: cmp %t/stripped.vmfb %t/elsewhere/stripped.vmfb

// CHECK: // @m : version 7
// CHECK: Exported Functions:
// CHECK:   [  0] add(i32, i32) -> (i32)
// CHECK: vm.func @add(%i0: i32, %i1: i32) -> (i32) {
// CHECK-NEXT: ^bb0:
// CHECK-NEXT:   %i0 = vm.add.i32 %i0, %i1
// CHECK-NEXT:   vm.return %i0
// RESULT: result[0]: i32=7
vm.module @m <version = 7> {
  vm.export @add
  vm.func @add(%a: i32, %b: i32) -> i32 {
    %0 = vm.add.i32 %a, %b : i32
    vm.return %0 : i32
  }
}
