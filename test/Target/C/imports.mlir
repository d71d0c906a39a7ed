// Imports: a table of functions by default, plain C functions with --c-imports=link.
// RUN: rm -rf %t && mkdir -p %t
// RUN: kiln-compile --output-format=vm-c %s -o %t/m.c --c-support-dir=%t
// RUN: FileCheck %s --input-file=%t/m.c
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cxx -fsyntax-only -x c++ %t/m.h
// RUN: kiln-compile --output-format=vm-c --c-imports=link %s -o %t/m.c
// RUN: FileCheck %s --input-file=%t/m.c --check-prefix=LINK
// RUN: FileCheck %s --input-file=%t/m.h --check-prefix=LINK-HEADER
// RUN: %cc -c %t/m.c -o %t/m.o
// RUN: %cc -I%t %t/*.c %S/Inputs/linked_sensor.c -o %t/linked && %t/linked

vm.module @m {
  vm.import private @sensor.read(%channel : i32) -> f32
  vm.import private @sensor.reset()
  vm.func private @step(%channel: i32) -> f32 {
    vm.call @sensor.reset() : () -> ()
    %0 = vm.call @sensor.read(%channel) : (i32) -> f32
    vm.return %0 : f32
  }
  vm.export @step
}

// HEADER: typedef struct m_imports {
// HEADER-NEXT: void *sensor_self;
// HEADER-NEXT: kiln_status_t (*sensor_read)(void *self, int32_t channel, float *ret0);
// HEADER-NEXT: kiln_status_t (*sensor_reset)(void *self);
// HEADER-NEXT: } m_imports;

// CHECK-LABEL: kiln_status_t m_step(
// CHECK: KILN_TRY(state->imports->sensor_reset(state->imports->sensor_self));
// CHECK: KILN_TRY(state->imports->sensor_read(state->imports->sensor_self, channel, &
// CHECK-LABEL: kiln_status_t m_init(
// CHECK: if (!imports || !imports->sensor_read || !imports->sensor_reset)
// CHECK-NEXT: KILN_FAIL(KILN_NOT_FOUND,

// LINK-HEADER: kiln_status_t sensor_read(int32_t channel, float *ret0);
// LINK-HEADER: kiln_status_t sensor_reset(void);
// LINK-LABEL: kiln_status_t m_step(
// LINK: KILN_TRY(sensor_reset());
// LINK: KILN_TRY(sensor_read(channel, &
