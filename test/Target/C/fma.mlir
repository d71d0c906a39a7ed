// vm.fma rounds twice unless --c-fma=fused asks for the C library's fma.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: kiln-compile --output-format=vm-c --c-fma=fused %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c --check-prefix=FUSED
// RUN: %cc -c %t/m.c -o %t/m.o

vm.module @m {
  vm.func private @mac(%a: f32, %b: f32, %c: f32) -> f32 {
    %0 = vm.fma.f32 %a, %b, %c : f32
    vm.return %0 : f32
  }
  vm.func private @mac64(%a: f64, %b: f64, %c: f64) -> f64 {
    %0 = vm.fma.f64 %a, %b, %c : f64
    vm.return %0 : f64
  }
  vm.export @mac
  vm.export @mac64
}

// CHECK: return kiln_fma_f32(a, b, c);
// CHECK: return kiln_fma_f64(a, b, c);
// FUSED: return kiln_fma_fused_f32(a, b, c);
// FUSED: return kiln_fma_fused_f64(a, b, c);
