// Any bytes as a function of a module that has everything a function may name. The first three bytes choose how many
// registers the function declares, and its calling convention.
#include "kiln_system.h"
#include "module_builder.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/instruction_reader.h"
#include "vm/bytecode/verifier.h"

#include <algorithm>
#include <cstdlib>

using namespace kiln;
using namespace kiln::vm::bytecode;

namespace {

constexpr std::size_t kHeaderSize = 3;
constexpr const char *kConventions[] = {"0v_v", "0ii_i", "0iI_Ii", "0r_r", "0ifrI_iFr", "0rr_rr", "0F_f", "0ir_i"};

TestModule makeModule(std::span<const uint8_t> input) {
  TestModule module;
  module.types = {"i32", "!vm.buffer", "!vm.list<i32>", "!vm.opaque"};
  module.rodata = {{"hello world", 0, 0}, {"", 0, 0}};
  module.globalBytes = 64;
  module.globalRefs = 4;
  module.imports = {{"ext.add", "0iI_I"}, {"ext.none", "0v_v"},    {"ext.many", "0iCiDfCrID_iFr"},
                    {"aux.log", "0r_v"},  {"aux.wait", "0iCrD_i"}, {"aux.wait1", "0i_i"}};
  TestFunction function;
  function.wordCount = input[0];
  function.refCount = input[1];
  function.callingConvention = kConventions[input[2] % std::size(kConventions)];
  function.requirements = kAllFeatures;
  input = input.subspan(kHeaderSize);
  function.bytecode.assign(input.begin(), input.end());
  // As many markers as there may be; too many are refused, so most modules would be for nothing else.
  function.blockCount = 0;
  for (InstructionReader reader(function.bytecode); !reader.atEnd();) {
    Instruction instruction;
    if (reader.read(instruction) != DecodeError::None)
      break;
    function.blockCount += instruction.op->opcode == isa::Opcode::Block;
  }
  function.blockCount = std::clamp(function.blockCount, 1, 0x7FFF);
  module.functions.push_back(function);
  return module;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size) {
  if (size <= kHeaderSize)
    return 0;
  std::vector<uint8_t> file = makeModule({data, size}).build();
  StatusOr<Archive> archive = Archive::create(file, kiln_allocator_system());
  if (!archive.ok())
    return 0;
  bool isVerified = verify(*archive).ok();
  bool isListed = disassemble(*archive, {}, TextSink(nullptr, [](void *, std::string_view) {})).ok();
  if (isVerified && !isListed)
    std::abort();
  return 0;
}
