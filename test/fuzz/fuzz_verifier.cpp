// Any bytes as a function: verifying ends in a status, and what is accepted can be listed.
#include "function_module.h"
#include "kiln_system.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/verifier.h"

#include <cstdlib>

using namespace kiln;
using namespace kiln::vm::bytecode;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size) {
  std::optional<TestModule> module = makeFunctionModule({data, size});
  if (!module)
    return 0;
  std::vector<uint8_t> file = module->build();
  StatusOr<Archive> archive = Archive::create(file, kiln_allocator_system());
  if (!archive.ok())
    return 0;
  bool isVerified = verify(*archive).ok();
  bool isListed = disassemble(*archive, {}, TextSink(nullptr, [](void *, std::string_view) {})).ok();
  if (isVerified && !isListed)
    std::abort();
  return 0;
}
