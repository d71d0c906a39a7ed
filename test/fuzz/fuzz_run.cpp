// Any bytes as a function that is run if it is accepted.
#include "function_module.h"
#include "run_module.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size) {
  if (std::optional<TestModule> module = makeFunctionModule({data, size}))
    runModule(module->build());
  return 0;
}
