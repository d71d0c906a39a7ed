#include "module_host.h"

#include <dlfcn.h>
#include <stdlib.h>

#include "driver.h"
#include "host.h"
#include "native_host.h"

KILN_SITE(load_site, "the module cannot be loaded", "module_host", 0);
KILN_SITE(abi_site, "the module was made for another host", "module_host", 0);
KILN_SITE(signature_site, "an import has another calling convention", "module_host", 0);
KILN_SITE(memory_site, "the host has no memory for the module", "module_host", 0);
KILN_SITE(export_site, "the module has no such export", "module_host", 0);

static void *allocate(size_t size, size_t alignment) {
  return ops_allocator.allocate(ops_allocator.self, size, alignment ? alignment : 1);
}

static void release(void *memory) {
  if (memory)
    ops_allocator.release(ops_allocator.self, memory);
}

/*===-- Frames ----------------------------------------------------------------------------------------------------===*/

enum { MAX_FRAMES = 16 };

struct kiln_invocation {
  void *frames[MAX_FRAMES];
  int count;
};

static kiln_invocation_t invocation;

/* Frames are not zeroed, and the last one goes first. */
static void *push_frame(kiln_invocation_t *pushing, size_t size, size_t alignment) {
  if (pushing != &invocation || pushing->count == MAX_FRAMES)
    abort();
  void *frame = allocate(size, alignment);
  if (!frame)
    return NULL;
  memset(frame, 0xA5, size);
  pushing->frames[pushing->count++] = frame;
  return frame;
}

static void pop_frame(kiln_invocation_t *popping, void *frame) {
  if (popping != &invocation || popping->count == 0 || popping->frames[popping->count - 1] != frame)
    abort();
  --popping->count;
  release(frame);
}

static const kiln_host_t host = {&ops_allocator, push_frame, pop_frame, &ops_debug};

/*===-- The current call ------------------------------------------------------------------------------------------===*/

static const kiln_module_t *module;
static void *instance;
static kiln_binding_t *bindings;

/* It keeps nothing but its frame: records and results are new for each step. */
static const kiln_function_t *running;
static void *frame;

static size_t result_count(const kiln_function_t *function) {
  const char *results = strchr(function->calling_convention, '_') + 1;
  return strcmp(results, "v") == 0 ? 0 : strlen(results);
}

typedef kiln_status_t (*step_t)(void *instance, kiln_call_t *call);

/* Runs a step of the running call; ends the call unless it is suspended. An i32 result is stored in `number`. */
static kiln_status_t run_step(step_t step, int32_t *number) {
  size_t count = result_count(running);
  kiln_slot_t *results = (kiln_slot_t *)allocate(count * sizeof(kiln_slot_t), sizeof(void *));
  kiln_status_t status = KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
  kiln_call_t call = {running, &invocation, NULL, results, frame};
  if (results)
    status = step(instance, &call);
  else if (step != running->begin)
    running->cancel(instance, &call);
  if (status == KILN_OK) {
    const char *letter = strchr(running->calling_convention, '_') + 1;
    for (size_t i = 0; i < count; ++i)
      if (letter[i] == 'r')
        kiln_object_release(results[i].ref);
      else if (number)
        *number = results[i].i32;
  }
  release(results);
  if (status != KILN_SUSPENDED) {
    pop_frame(&invocation, frame);
    running = NULL;
  }
  return status;
}

static kiln_status_t begin(const kiln_function_t *function, int32_t *number) {
  frame = push_frame(&invocation, function->frame_size, function->frame_alignment);
  if (!frame)
    return KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
  running = function;
  return run_step(function->begin, number);
}

static kiln_status_t begin_export(const char *name, int32_t *number) {
  for (size_t i = 0; i < module->export_count; ++i)
    if (strcmp(module->exports[i]->name, name) == 0)
      return begin(module->exports[i], number);
  return KILN_STATUS(KILN_NOT_FOUND, export_site);
}

kiln_status_t module_host_begin(const char *name) { return begin_export(name, NULL); }
kiln_status_t module_host_index(const char *name, int32_t *index) { return begin_export(name, index); }
kiln_status_t module_host_resume(void) { return run_step(running->resume, NULL); }

void module_host_cancel(void) {
  kiln_call_t call = {running, &invocation, NULL, NULL, frame};
  running->cancel(instance, &call);
  pop_frame(&invocation, frame);
  running = NULL;
}

/*===-- The instance ----------------------------------------------------------------------------------------------===*/

const kiln_module_t *module_host_load(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  kiln_module_entry_t entry = NULL;
  if (library)
    *(void **)&entry = dlsym(library, KILN_MODULE_SYMBOL);
  return entry ? entry() : NULL;
}

static kiln_status_t bind(void) {
  for (size_t i = 0; i < module->import_count; ++i) {
    const kiln_import_t *import = &module->imports[i];
    const kiln_function_t *function =
        import->minimum_version <= NATIVE_HOST_VERSION ? native_host_find(import->name) : NULL;
    if (function && strcmp(function->calling_convention, import->calling_convention) != 0)
      return KILN_STATUS(KILN_INTERNAL, signature_site);
    bindings[i].instance = ops_host();
    bindings[i].function = function;
  }
  return module->create(module, instance, &host, bindings);
}

static void free_instance(void) {
  release(bindings);
  release(instance);
  bindings = NULL;
  instance = NULL;
}

/* What follows a step of initialization: after a failure nothing is left. */
static kiln_status_t initialized(kiln_status_t status) {
  if (status != KILN_OK && status != KILN_SUSPENDED) {
    module->destroy(instance);
    free_instance();
  }
  return status;
}

kiln_status_t module_host_init(void) {
  if (!module)
    module = ops_module_descriptor();
  if (!module)
    return KILN_STATUS(KILN_UNAVAILABLE, load_site);
  if (module->abi_version != KILN_ABI_VERSION || module->abi_flags != KILN_ABI_FLAGS)
    return KILN_STATUS(KILN_INCOMPATIBLE, abi_site);
  for (size_t i = 0; i < module->type_count; ++i)
    *module->types[i].id = KILN_LIST_TYPE_ID + 1 + (uint32_t)i;
  instance = allocate(module->instance_size, module->instance_alignment);
  bindings = (kiln_binding_t *)allocate(module->import_count * sizeof(kiln_binding_t), sizeof(void *));
  kiln_status_t status = KILN_STATUS(KILN_RESOURCE_EXHAUSTED, memory_site);
  if (instance && bindings) {
    memset(instance, 0, module->instance_size);
    status = bind();
  }
  if (status != KILN_OK) {
    free_instance();
    return status;
  }
  return module->initialize ? initialized(begin(module->initialize, NULL)) : KILN_OK;
}

kiln_status_t module_host_init_resume(void) { return initialized(module_host_resume()); }

void module_host_init_cancel(void) {
  module_host_cancel();
  module->destroy(instance);
  free_instance();
}

void module_host_deinit(void) {
  if (module->deinitialize)
    (void)begin(module->deinitialize, NULL);
  module->destroy(instance);
  free_instance();
}
