// RUN: kiln-compile --output-format=vm-c --c-module-descriptor %s -o %t.c && cat %t.h %t.c | FileCheck %s
// RUN: %cc -I%source/emitc_templates -c %t.c -o %t.o
// RUN: kiln-compile --output-format=vm-c %s -o %t.plain.c && cat %t.plain.h %t.plain.c | FileCheck %s --check-prefix=PLAIN
// RUN: not kiln-compile --output-format=vm-c --c-module-descriptor --c-imports=link %s -o %t.c 2>&1 | FileCheck %s --check-prefix=LINK

// PLAIN-NOT: kiln_module_t
// LINK: --c-module-descriptor and --c-imports=link exclude each other

// CHECK-LABEL: #define KILN_MODULE_PUMP_H_
// CHECK: #include "kiln_call.h"
// CHECK: const kiln_module_t *pump_module(void);

// Types are the host's to number; without a descriptor they are constant.
// CHECK: static kiln_type_t pump_hal_fence_type = {0, "hal.fence", NULL};
// PLAIN-NOT: {0, "hal.fence"

// CHECK: /* The module as a host links it, see kiln_call.h. */
// CHECK: typedef struct pump_instance {
// CHECK-NEXT:   kiln_instance_t base;
// CHECK-NEXT:   pump_imports imports;
// CHECK-NEXT:   pump_state state;
// CHECK-NEXT: } pump_instance;

vm.module public @pump <version = 7> attributes {iree.reflection = {owner = "plant", stage = 3 : i32}} {
  // An imported function packs a record. Parameters are renamed where the function needs the name.
  // CHECK: static kiln_status_t pump_import_valve_set(void *self, int32_t slot_2, int64_t value, int32_t *ret0) {
  // CHECK:   kiln_slot_t arguments[2];
  // CHECK:   arguments[0].i32 = slot_2;
  // CHECK:   arguments[1].i64 = value;
  // CHECK:   KILN_TRY(kiln_import_call(instance, 0, arguments, results, NULL));
  // CHECK:   *ret0 = results[0].i32;
  vm.import private @valve.set(%slot : i32, %value : i64) -> i32

  // The types of refs that come from outside are checked.
  // CHECK: static const kiln_type_t *const pump_import_valve_log_types[] = {NULL, &kiln_buffer_type};
  // CHECK: static kiln_status_t pump_import_valve_log(void *self, size_t pairs_count, const pump_valve_log_pairs *pairs,
  // CHECK-NEXT: float *ret0, kiln_buffer_t **ret1) {
  // CHECK:   KILN_TRY(kiln_packed_open(&packed, instance, 1 + 2 * pairs_count));
  // CHECK:   (slot++)->i32 = (int32_t)pairs_count;
  // CHECK:   for (size_t i = 0; i < pairs_count; ++i) {
  // CHECK:     (slot++)->ref = (kiln_object_t *)pairs[i].item0;
  // CHECK:     (slot++)->f32 = pairs[i].item1;
  // CHECK:   kiln_status_t status = kiln_import_call(instance, 1, packed.slots, results, pump_import_valve_log_types);
  // CHECK:   kiln_packed_close(&packed, instance);
  // CHECK:   *ret1 = (kiln_buffer_t *)results[1].ref;
  vm.import private optional @valve.log(%pairs : tuple<!vm.buffer, f32> ...) -> (f32, !vm.buffer) attributes {minimum_version = 2 : i32}

  // CHECK: static kiln_status_t pump_import_valve_wait_begin(void *self, kiln_import_frame_t *frame, kiln_object_t *fence) {
  // CHECK:   KILN_TRY(kiln_import_begin(instance, 2, frame, arguments, NULL, NULL));
  // CHECK: static kiln_status_t pump_import_valve_wait_resume(void *self, kiln_import_frame_t *frame) {
  // CHECK: static void pump_import_valve_wait_cancel(void *self, kiln_import_frame_t *frame) {
  vm.import private @valve.wait(%fence : !vm.ref<!hal.fence>) attributes {vm.yield}

  vm.import private optional @valve.flush() attributes {vm.yield}

  vm.global.ref private mutable @kept : !vm.buffer
  vm.global.i32 private mutable @level = 5 : i32

  // An exported function unpacks one.
  // CHECK: static kiln_status_t pump_step_call(void *memory, kiln_call_t *call) {
  // CHECK:   pump_instance *instance = (pump_instance *)memory;
  // CHECK:   KILN_CHECK(kiln_object_is(call->arguments[1].ref, &kiln_buffer_type), KILN_INVALID_ARGUMENT,
  // CHECK:   int32_t ret0 = 0;
  // CHECK:   kiln_buffer_t *ret1 = NULL;
  // CHECK:   kiln_invocation_t *outer = kiln_instance_enter(&instance->base, call);
  // CHECK:   kiln_status_t status = pump_step(&instance->state, call->arguments[0].i64, (kiln_buffer_t *)call->arguments[1].ref,
  // CHECK-NEXT: &ret0, &ret1);
  // CHECK:   kiln_instance_leave(&instance->base, outer);
  // CHECK:   KILN_TRY(status);
  // CHECK:   call->results[0].i32 = ret0;
  // CHECK:   call->results[1].ref = (kiln_object_t *)ret1;
  // CHECK: static const kiln_attribute_t pump_step_attributes[] = {
  // CHECK-NEXT:   {"iree.abi.declaration", "sync func @step()"},
  // CHECK-NEXT: };
  // CHECK: static const kiln_function_t pump_step_function = {
  // CHECK-NEXT: "step", "0Ir_ir", pump_step_attributes, 1,
  // CHECK-NEXT: 0, 0, pump_step_call, NULL, NULL};
  vm.func private @step(%a: i64, %b: !vm.buffer) -> (i32, !vm.buffer)
      attributes {iree.reflection = {iree.abi.declaration = "sync func @step()"}} {
    %slot = vm.global.load.i32 @level : i32
    %c0 = vm.call @valve.set(%slot, %a) : (i32, i64) -> i32
    %f = vm.const.f32 1.5
    %g, %h = vm.call.variadic @valve.log([(%b, %f)]) : (tuple<!vm.buffer, f32> ...) -> (f32, !vm.buffer)
    vm.global.store.ref %h, @kept : !vm.buffer
    vm.return %c0, %b : i32, !vm.buffer
  }
  vm.export @step

  // CHECK: static kiln_status_t pump_pause_call_begin(void *memory, kiln_call_t *call) {
  // CHECK:   KILN_CHECK(kiln_object_is(call->arguments[0].ref, &pump_hal_fence_type), KILN_INVALID_ARGUMENT,
  // CHECK:   pump_pause_begin(&instance->state, (pump_pause_frame *)call->frame, call->arguments[0].ref);
  // CHECK: static kiln_status_t pump_pause_call_resume(void *memory, kiln_call_t *call) {
  // CHECK: static void pump_pause_call_cancel(void *memory, kiln_call_t *call) {
  // CHECK: "pause", "0r_v", NULL, 0,
  // CHECK-NEXT: sizeof(pump_pause_frame), KILN_ALIGNMENT(pump_pause_frame),
  // CHECK-NEXT: pump_pause_call_begin, pump_pause_call_resume, pump_pause_call_cancel};
  vm.func private @pause(%fence: !vm.ref<!hal.fence>) {
    vm.call @valve.wait(%fence) : (!vm.ref<!hal.fence>) -> ()
    vm.call @valve.flush() : () -> ()
    vm.return
  }
  vm.export @pause

  // An export may have the name of the function that returns the descriptor.
  // CHECK: pump_module_2_call
  vm.func private @module() {
    vm.return
  }
  vm.export @module
}

// CHECK: static kiln_status_t pump_create(const kiln_module_t *module, void *memory, const kiln_host_t *host,
// CHECK:   KILN_TRY(kiln_instance_open(&instance->base, module, host, bindings));
// CHECK:   instance->imports.valve_self = instance;
// CHECK:   instance->imports.valve_set = pump_import_valve_set;
// CHECK:   if (bindings[1].function)
// CHECK:     instance->imports.valve_log = pump_import_valve_log;
// CHECK:   instance->imports.valve_wait_begin = pump_import_valve_wait_begin;
// CHECK:   if (bindings[3].function) {
// CHECK-NEXT:     instance->imports.valve_flush_begin = pump_import_valve_flush_begin;
// CHECK-NEXT:     instance->imports.valve_flush_resume = pump_import_valve_flush_resume;
// CHECK-NEXT:     instance->imports.valve_flush_cancel = pump_import_valve_flush_cancel;
// CHECK-NEXT:   }
// CHECK: static const kiln_function_t pump_initialize_function = {
// CHECK-NEXT: "__init", "0v_v",
// CHECK: static void pump_destroy(void *memory) {
// CHECK:   kiln_buffer_release(instance->state.kept);
// CHECK: static const kiln_attribute_t pump_attributes[] = {
// CHECK-NEXT:   {"owner", "plant"},
// CHECK-NEXT:   {"stage", "3"},
// CHECK: static const kiln_foreign_type_t pump_types[] = {
// CHECK-NEXT:   {"hal.fence", &pump_hal_fence_type.id},
// CHECK: static const kiln_import_t pump_import_table[] = {
// CHECK-NEXT:   {"valve.set", "0iI_i", 0, 0, 0},
// CHECK-NEXT:   {"valve.log", "0CrfD_fr", 2, 1, 0},
// CHECK-NEXT:   {"valve.wait", "0r_v", 0, 0, 1},
// CHECK-NEXT:   {"valve.flush", "0v_v", 0, 1, 1},
// CHECK: static const kiln_function_t *const pump_exports[] = {
// CHECK-NEXT:   &pump_step_function,
// CHECK-NEXT:   &pump_pause_function,
// CHECK-NEXT:   &pump_module_2_function,
// CHECK: static const kiln_module_t pump_descriptor = {
// CHECK-NEXT:   KILN_ABI_VERSION, KILN_ABI_FLAGS, "pump", 7,
// CHECK-NEXT:   pump_attributes, 2, pump_types, 1,
// CHECK-NEXT:   pump_import_table, 4, pump_exports, 3,
// CHECK-NEXT:   sizeof(pump_instance), KILN_ALIGNMENT(pump_instance),
// CHECK-NEXT:   pump_create, &pump_initialize_function, NULL, pump_destroy};
// CHECK: const kiln_module_t *pump_module(void) { return &pump_descriptor; }
// CHECK: #ifdef KILN_SHARED
// CHECK: KILN_VISIBLE const kiln_module_t *kiln_module(void);
