//===-- kernel_handlers.cpp - The handlers of ops that are kernels ------------------------------------------------===//
#include "vm/bytecode/access_handlers.h"

namespace kiln::vm::bytecode {
namespace {

using FormTable = std::array<Handler, static_cast<std::size_t>(Form::Count)>;

/// Stands in the instruction table where an op has no kernel.
inline void none() {}

template <isa::KernelFlavour Flavour, auto Kernel> struct Forms {
  using K = KernelHandlers<Kernel>;

  template <unsigned Last, unsigned Imm> static constexpr Handler make() {
    if constexpr (Access<Kernel>::isLoad)
      return &AccessHandlers<Kernel>::template loadElement<Last, Imm>;
    else if constexpr (Access<Kernel>::isStore)
      return &AccessHandlers<Kernel>::template storeElement<Last, Imm>;
    else if constexpr (Flavour == isa::KernelFlavour::Value)
      return &K::template value<Last, Imm>;
    else
      return &K::template code<Last, Imm>;
  }

  /// Whether parameter `I` may be the last result.
  template <std::size_t I> static constexpr bool isValue() {
    if constexpr (I < K::kCount)
      return std::is_arithmetic_v<typename K::template Parameter<I>>;
    else
      return false;
  }
  /// Fields of the op, the result included.
  static constexpr std::size_t kFields = Flavour == isa::KernelFlavour::Value ? K::kCount + 1 : K::kCount;
  static constexpr bool kImmediate = [] {
    if constexpr (kFields == 3 && isValue<1>())
      return !std::is_same_v<typename K::template Parameter<1>, double>;
    else
      return false;
  }();

  static constexpr FormTable table() {
    FormTable forms{};
    forms[static_cast<int>(Form::Plain)] = make<kNoField, kNoField>();
    if constexpr (isValue<0>())
      forms[static_cast<int>(Form::Last0)] = make<0, kNoField>();
    if constexpr (isValue<1>())
      forms[static_cast<int>(Form::Last1)] = make<1, kNoField>();
    if constexpr (isValue<2>())
      forms[static_cast<int>(Form::Last2)] = make<2, kNoField>();
    if constexpr (kImmediate) {
      forms[static_cast<int>(Form::Immediate)] = make<kNoField, 1>();
      if constexpr (isValue<0>())
        forms[static_cast<int>(Form::ImmediateLast0)] = make<0, 1>();
    }
    return forms;
  }
};

template <auto Kernel> struct Forms<isa::KernelFlavour::None, Kernel> {
  static constexpr FormTable table() { return {}; }
};

constexpr FormTable kForms[] = {
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour)                                                  \
  Forms<isa::KernelFlavour::flavour, &kernel>::table(),
#include "opcodes.def"
#undef VM_OP
};

} // namespace

namespace {

constexpr bool kKeepsLastResults[] = {
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour)                                                  \
  isa::KernelFlavour::flavour == isa::KernelFlavour::Value || Access<&kernel>::isLoad || Access<&kernel>::isStore,
#include "opcodes.def"
#undef VM_OP
};

} // namespace

bool keepsLastResults(std::size_t opIndex) { return kKeepsLastResults[opIndex]; }

Handler kernelHandler(std::size_t opIndex, Form form) { return kForms[opIndex][static_cast<std::size_t>(form)]; }

} // namespace kiln::vm::bytecode
