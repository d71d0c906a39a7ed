// --c-single-file: the two files need no support files, as C and as C++.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c --c-single-file %s -o %t/m.c
// RUN: %cc -O2 -c %t/m.c -o %t/m.o
// RUN: %cxx -O2 -c -x c++ %t/m.c -o %t/mxx.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h
// RUN: not grep -E "#include .kiln" %t/m.c %t/m.h

vm.module @m {
  vm.rodata private @table dense<[1, 2, 3, 4]> : tensor<4xi32>
  vm.func private @look(%index: i64, %x: f32) -> (i32, f32) {
    %table = vm.const.ref.rodata @table : !vm.buffer
    %0 = vm.buffer.load.i32 %table[%index] : !vm.buffer -> i32
    %1 = vm.mul.f32 %x, %x : f32
    vm.return %0, %1 : i32, f32
  }
  vm.func private @fresh(%length: i64) -> !vm.buffer {
    %alignment = vm.const.i32 16
    %0 = vm.buffer.alloc %length, %alignment : !vm.buffer
    vm.return %0 : !vm.buffer
  }
  vm.func private @list(%value: i32) -> !vm.list<i32> {
    %c1 = vm.const.i32 1
    %0 = vm.list.alloc %c1 : (i32) -> !vm.list<i32>
    vm.list.resize %0, %c1 : (!vm.list<i32>, i32)
    %c0 = vm.const.i32.zero
    vm.list.set.i32 %0, %c0, %value : (!vm.list<i32>, i32, i32)
    vm.return %0 : !vm.list<i32>
  }
  vm.export @look
  vm.export @fresh
  vm.export @list
}
