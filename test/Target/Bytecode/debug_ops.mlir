// Debug ops are encoded, unless told otherwise. The listing is what locations point into.
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=mlir-text %s | FileCheck %s
// RUN: kiln-compile --iree-vm-bytecode-module-output-format=mlir-text --iree-vm-bytecode-module-strip-debug-ops %s | FileCheck %s --check-prefix=STRIPPED
// RUN: kiln-compile --iree-vm-bytecode-source-listing=%t.mlir %s -o %t.vmfb
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: %python %source/test/bytecode/vmfb_decode.py %t.vmfb | FileCheck %s --check-prefix=LISTED -DLISTING=%t.mlir

// CHECK: vm.trace "event"(%arg0) : i32
// CHECK: vm.print "text"() :
// CHECK: vm.cond_break %arg0, ^bb1
// CHECK: vm.break ^bb2
// STRIPPED-NOT: vm.trace
// STRIPPED-NOT: vm.print
// STRIPPED-NOT: break
// STRIPPED: vm.br ^bb1
// STRIPPED: vm.br ^bb2(%arg0 : i32)
// LISTED: [[LISTING]]:4:
vm.module @m {
  vm.export @f
  vm.func @f(%a: i32) -> i32 {
    vm.trace "event"(%a) : i32
    vm.print "text"() :
    vm.cond_break %a, ^next
  ^next:
    vm.break ^last(%a : i32)
  ^last(%b: i32):
    vm.return %b : i32
  }
}
