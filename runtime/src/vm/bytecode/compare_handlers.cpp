//===-- compare_handlers.cpp - Comparisons with the branch on their result ----------------------------------------===//
#include "vm/bytecode/kernel_handlers.h"

namespace kiln::vm::bytecode {
namespace {

constexpr std::size_t index(CompareBranch form) {
  return form.onTrue * 8u + form.backward * 4u + form.immediate * 2u + form.last0;
}

using FormTable = std::array<Handler, 16>;

inline void none() {}

template <bool IsComparison, auto Kernel> struct Forms {
  using K = KernelHandlers<Kernel>;
  using First = typename K::template Parameter<0>;

  template <bool OnTrue, bool Backward> static constexpr void add(FormTable &table) {
    table[index({OnTrue, Backward, false, false})] = &K::template compareBranch<OnTrue, Backward, false, kNoField>;
    if constexpr (std::is_arithmetic_v<First>)
      table[index({OnTrue, Backward, false, true})] = &K::template compareBranch<OnTrue, Backward, false, 0>;
    if constexpr (std::is_integral_v<First> && K::kCount == 2) {
      table[index({OnTrue, Backward, true, false})] = &K::template compareBranch<OnTrue, Backward, true, kNoField>;
      table[index({OnTrue, Backward, true, true})] = &K::template compareBranch<OnTrue, Backward, true, 0>;
    }
  }
  static constexpr FormTable table() {
    FormTable forms{};
    add<false, false>(forms);
    add<false, true>(forms);
    add<true, false>(forms);
    add<true, true>(forms);
    return forms;
  }
};

template <auto Kernel> struct Forms<false, Kernel> {
  static constexpr FormTable table() { return {}; }
};

consteval bool isComparison(std::string_view mnemonic) { return mnemonic.starts_with("cmp."); }

constexpr FormTable kForms[] = {
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour) Forms<isComparison(mnemonic), &kernel>::table(),
#include "opcodes.def"
#undef VM_OP
};

template <bool OnTrue, bool Backward, bool Last0> kiln_status_t conditionalBranch(KILN_HANDLER_PARAMETERS) {
  int32_t condition = Last0 ? static_cast<int32_t>(ai) : load<int32_t>(frame + pc->u[0]);
  if ((condition != 0) != OnTrue)
    KILN_NEXT(pc + 1, frame, ai, af, ad);
  if constexpr (Backward)
    if ((fuel += pc->imm - 1) < 0) [[unlikely]]
      return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
  KILN_NEXT(pc + pc->imm, frame, ai, af, ad);
}

} // namespace

Handler compareBranchHandler(std::size_t opIndex, CompareBranch form) { return kForms[opIndex][index(form)]; }

Handler conditionalBranchHandler(bool onTrue, bool backward, bool last0) {
  static constexpr Handler table[] = {
      conditionalBranch<false, false, false>, conditionalBranch<false, false, true>,
      conditionalBranch<false, true, false>,  conditionalBranch<false, true, true>,
      conditionalBranch<true, false, false>,  conditionalBranch<true, false, true>,
      conditionalBranch<true, true, false>,   conditionalBranch<true, true, true>,
  };
  return table[onTrue * 4u + backward * 2u + last0];
}

} // namespace kiln::vm::bytecode
