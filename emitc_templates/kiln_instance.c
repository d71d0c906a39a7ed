/* Calls of imports through what a host bound them to. */
#include "kiln_instance.h"

KILN_API kiln_status_t kiln_instance_open(kiln_instance_t *instance, const kiln_module_t *module,
                                          const kiln_host_t *host, const kiln_binding_t *bindings) {
  KILN_SITE(missing_site, "an import is not bound", "kiln_instance_open", 0);
  KILN_SITE(yields_site, "a function that may suspend is bound to an import that does not yield", "kiln_instance_open",
            0);
  size_t i;
  for (i = 0; i < module->import_count; ++i) {
    const kiln_import_t *import = &module->imports[i];
    const kiln_function_t *function = bindings[i].function;
    if (!function && !import->optional)
      return KILN_STATUS(KILN_NOT_FOUND, missing_site);
    if (function && function->frame_size != 0 && !import->yields)
      return KILN_STATUS(KILN_FAILED_PRECONDITION, yields_site);
  }
  instance->module = module;
  instance->host = host;
  instance->bindings = bindings;
  instance->invocation = NULL;
  return KILN_OK;
}

/* Checks the refs among the results of a call that succeeded; releases all of them if one is of a wrong type. */
static kiln_status_t kiln_import_check(const kiln_instance_t *instance, size_t index, kiln_slot_t *results,
                                       const kiln_type_t *const *types) {
  KILN_SITE(type_site, "an import returned an object of another type", "kiln_import_check", 0);
  const char *letters = instance->module->imports[index].calling_convention;
  int is_wrong = 0;
  size_t i;
  if (!types)
    return KILN_OK;
  while (*letters++ != '_') {
  }
  for (i = 0; letters[i] != '\0'; ++i)
    if (types[i] && results[i].ref && !kiln_type_equal(results[i].ref->type, types[i]))
      is_wrong = 1;
  if (!is_wrong)
    return KILN_OK;
  for (i = 0; letters[i] != '\0'; ++i)
    if (letters[i] == 'r')
      kiln_object_release(results[i].ref);
  return KILN_STATUS(KILN_INVALID_ARGUMENT, type_site);
}

KILN_API kiln_status_t kiln_import_call(kiln_instance_t *instance, size_t index, const kiln_slot_t *arguments,
                                        kiln_slot_t *results, const kiln_type_t *const *types) {
  const kiln_binding_t *binding = &instance->bindings[index];
  kiln_call_t call;
  call.function = binding->function;
  call.invocation = instance->invocation;
  call.arguments = arguments;
  call.results = results;
  call.frame = NULL;
  KILN_TRY(binding->function->begin(binding->instance, &call));
  return kiln_import_check(instance, index, results, types);
}

/* A frame's first word is the memory that the host gave for the call, 0 for none. */
static kiln_call_t kiln_import_record(const kiln_instance_t *instance, size_t index, const kiln_import_frame_t *frame,
                                      const kiln_slot_t *arguments, kiln_slot_t *results) {
  kiln_call_t call;
  call.function = instance->bindings[index].function;
  call.invocation = instance->invocation;
  call.arguments = arguments;
  call.results = results;
  call.frame = (void *)frame->words[0];
  return call;
}

static void kiln_import_pop(const kiln_instance_t *instance, kiln_import_frame_t *frame) {
  if (frame->words[0] != 0)
    instance->host->pop_frame(instance->invocation, (void *)frame->words[0]);
  frame->words[0] = 0;
}

/* What begin and resume do when the function has returned `status`. */
static kiln_status_t kiln_import_returned(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame,
                                          kiln_status_t status, kiln_slot_t *results, const kiln_type_t *const *types) {
  if (kiln_status_code(status) == KILN_DEFERRED)
    return status;
  kiln_import_pop(instance, frame);
  return status == KILN_OK ? kiln_import_check(instance, index, results, types) : status;
}

KILN_API kiln_status_t kiln_import_begin(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame,
                                         const kiln_slot_t *arguments, kiln_slot_t *results,
                                         const kiln_type_t *const *types) {
  KILN_SITE(memory_site, "no memory for the frame of an import", "kiln_import_begin", 0);
  const kiln_binding_t *binding = &instance->bindings[index];
  const kiln_function_t *function = binding->function;
  kiln_call_t call;
  if (function->frame_size != 0) {
    void *memory = instance->host->push_frame(instance->invocation, function->frame_size, function->frame_alignment);
    if (!memory)
      return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
    frame->words[0] = (uintptr_t)memory;
  }
  call = kiln_import_record(instance, index, frame, arguments, results);
  return kiln_import_returned(instance, index, frame, function->begin(binding->instance, &call), results, types);
}

KILN_API kiln_status_t kiln_import_resume(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame,
                                          kiln_slot_t *results, const kiln_type_t *const *types) {
  const kiln_binding_t *binding = &instance->bindings[index];
  kiln_call_t call = kiln_import_record(instance, index, frame, NULL, results);
  return kiln_import_returned(instance, index, frame, binding->function->resume(binding->instance, &call), results,
                              types);
}

KILN_API void kiln_import_cancel(kiln_instance_t *instance, size_t index, kiln_import_frame_t *frame) {
  const kiln_binding_t *binding = &instance->bindings[index];
  kiln_call_t call = kiln_import_record(instance, index, frame, NULL, NULL);
  binding->function->cancel(binding->instance, &call);
  kiln_import_pop(instance, frame);
}

KILN_API kiln_status_t kiln_packed_open(kiln_packed_t *packed, const kiln_instance_t *instance, size_t count) {
  KILN_SITE(memory_site, "no memory for the arguments of an import", "kiln_packed_open", 0);
  const kiln_allocator_t *allocator = instance->host->allocator;
  void *memory = packed->few;
  if (count > sizeof packed->few / sizeof packed->few[0])
    memory = count <= (size_t)-1 / sizeof(kiln_slot_t)
                 ? allocator->allocate(allocator->self, count * sizeof(kiln_slot_t), KILN_ALIGNMENT(kiln_slot_t))
                 : NULL;
  if (!memory)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
  packed->slots = (kiln_slot_t *)memory;
  return KILN_OK;
}

KILN_API void kiln_packed_close(kiln_packed_t *packed, const kiln_instance_t *instance) {
  const kiln_allocator_t *allocator = instance->host->allocator;
  if (packed->slots != packed->few)
    allocator->release(allocator->self, packed->slots);
}
