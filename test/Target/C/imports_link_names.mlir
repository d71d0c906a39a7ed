// What the linker binds is not hidden by what the functions call their values.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c --c-imports=link %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: not kiln-compile --output-format=vm-c --c-imports=link --c-prefix=sensor %s -o %t/n.c 2>&1 | FileCheck %s --check-prefix=TAKEN

// CHECK: KILN_TRY(sensor_read(channel, &[[VALUE:sensor_read_[a-z0-9_]+]]));
// CHECK: *ret0 = [[VALUE]];
// TAKEN: error: 'vm.import' op would be called sensor_read by the linker, a name that is taken in C

vm.module @m {
  vm.import private @sensor.read(%channel: i32) -> i32
  vm.export @read
  vm.func private @read(%channel: i32) -> i32 {
    %sensor_read = vm.call @sensor.read(%channel) : (i32) -> i32
    vm.return %sensor_read : i32
  }
}
