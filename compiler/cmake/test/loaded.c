#include "kiln_call.h"

#include <dlfcn.h>

/* Calls the only export of the module that LOADED names, "0i_i", in memory of its own; -1 after an error. */
int32_t loaded_sum_or_minus_one(int32_t n) {
  static union {
    double aligned[64];
    unsigned char bytes[512];
  } memory;
  static const kiln_host_t host;
  kiln_slot_t argument, result;
  void *library = dlopen(LOADED, RTLD_NOW | RTLD_LOCAL);
  kiln_module_entry_t entry = NULL;
  if (!library)
    return -1;
  *(void **)&entry = dlsym(library, KILN_MODULE_SYMBOL);
  const kiln_module_t *module = entry();
  if (module->abi_version != KILN_ABI_VERSION || module->abi_flags != KILN_ABI_FLAGS || module->export_count != 1 ||
      module->instance_size > sizeof memory || module->create(module, &memory, &host, NULL) != KILN_OK)
    return -1;
  kiln_call_t call = {module->exports[0], NULL, &argument, &result, NULL};
  argument.i32 = n;
  if (call.function->begin(&memory, &call) != KILN_OK)
    return -1;
  module->destroy(&memory);
  return result.i32;
}
