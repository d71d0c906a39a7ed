#include "function_module.h"

#include "vm/bytecode/archive.h"
#include "vm/bytecode/instruction_reader.h"

#include <algorithm>
#include <iterator>

using namespace kiln::vm::bytecode;

namespace {

constexpr std::size_t kHeaderSize = 3;
constexpr const char *kConventions[] = {"0v_v", "0ii_i", "0iI_Ii", "0r_r", "0ifrI_iFr", "0rr_rr", "0F_f", "0ir_i"};

/// As many markers as there are up to the first bytes that are no instruction.
int countBlocks(std::span<const uint8_t> bytecode) {
  int count = 0;
  Instruction instruction;
  for (InstructionReader reader(bytecode); !reader.atEnd() && reader.read(instruction) == DecodeError::None;)
    count += instruction.op->opcode == kiln::isa::Opcode::Block;
  return count;
}

} // namespace

std::optional<TestModule> makeFunctionModule(std::span<const uint8_t> input) {
  if (input.size() <= kHeaderSize)
    return std::nullopt;
  TestModule module;
  module.types = {"i32", "!vm.buffer", "!vm.list<i32>", "!vm.opaque"};
  module.rodata = {{"hello world", 0, 0}, {"", 0, 0}};
  module.globalBytes = 64;
  module.globalRefs = 4;
  module.imports = {{"ext.add", "0iI_I", true}, {"ext.none", "0v_v", true},    {"ext.many", "0iCiDfCrID_iFr", true},
                    {"aux.log", "0r_v", true},  {"aux.wait", "0iCrD_i", true}, {"aux.wait1", "0i_i", true}};
  module.exports = {{"f", 0}};
  TestFunction function;
  function.wordCount = input[0];
  function.refCount = input[1];
  function.callingConvention = kConventions[input[2] % std::size(kConventions)];
  function.requirements = kAllFeatures;
  input = input.subspan(kHeaderSize);
  function.bytecode.assign(input.begin(), input.end());
  function.blockCount = std::clamp(countBlocks(input), 1, 0x7FFF);
  module.functions.push_back(function);
  return module;
}
