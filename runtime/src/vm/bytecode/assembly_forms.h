//===-- assembly_forms.h - How instructions are written -------------------------------------------------*- C++ -*-===//
//
// An instruction reads `results = vm.mnemonic operands`, the operands in the order they are encoded and with commas
// between them. This table has the ops for which something else is written after the mnemonic. `$n` is field n; results
// that are named by a form are written there and not in front.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_ASSEMBLY_FORMS_H
#define KILN_VM_BYTECODE_ASSEMBLY_FORMS_H

#include "isa.h"

#include <string_view>

namespace kiln::vm::bytecode {

struct AssemblyForm {
  isa::Opcode opcode;
  std::string_view text;
};

inline constexpr AssemblyForm kAssemblyForms[] = {
    {isa::Opcode::GlobalStoreI32, "$1, $0"},
    {isa::Opcode::GlobalLoadIndirectI32, ".rwdata[$0]"},
    {isa::Opcode::GlobalStoreIndirectI32, "$1, .rwdata[$0]"},
    {isa::Opcode::GlobalStoreI64, "$1, $0"},
    {isa::Opcode::GlobalLoadIndirectI64, ".rwdata[$0]"},
    {isa::Opcode::GlobalStoreIndirectI64, "$1, .rwdata[$0]"},
    {isa::Opcode::GlobalLoadRef, "$0 : $1"},
    {isa::Opcode::GlobalStoreRef, "$2, $0 : $1"},
    {isa::Opcode::GlobalLoadIndirectRef, ".refs[$0] : $1"},
    {isa::Opcode::GlobalStoreIndirectRef, "$2, .refs[$0] : $1"},
    {isa::Opcode::ListAlloc, "$1 : !vm.list<$0>"},
    {isa::Opcode::ListGetRef, "$0, $1 : $2"},
    {isa::Opcode::SelectI32, "$0 ? $1 : $2"},
    {isa::Opcode::SelectI64, "$0 ? $1 : $2"},
    {isa::Opcode::SelectRef, "$0 ? $2 : $3 -> $1"},
    {isa::Opcode::SwitchI32, "$0[$2] else $1"},
    {isa::Opcode::SwitchI64, "$0[$2] else $1"},
    {isa::Opcode::SwitchRef, "$0[$3] else $2 -> $1"},
    {isa::Opcode::CastAnyRef, "$0 : !vm.ref<?> -> $1"},
    {isa::Opcode::Branch, "$0($1)"},
    {isa::Opcode::CondBranch, "$0, $1($2), $3($4)"},
    {isa::Opcode::BranchTable, "$0 { default: $1($2)$3 }"},
    {isa::Opcode::Yield, "$0($1)"},
    {isa::Opcode::Break, "$0($1)"},
    {isa::Opcode::CondBreak, "$0, $1($2)"},
    {isa::Opcode::Call, "$0($1)"},
    {isa::Opcode::CallVariadic, "$0 segments[$1]($2)"},
    {isa::Opcode::CallYieldable, "$0($1) -> $2($3)"},
    {isa::Opcode::CallVariadicYieldable, "$0 segments[$1]($2) -> $3($4)"},
    {isa::Opcode::Trace, "$0($1)"},
    {isa::Opcode::Print, "$0($1)"},
    {isa::Opcode::BufferStoreI8, "$2, $0, $1"},
    {isa::Opcode::BufferStoreI16, "$2, $0, $1"},
    {isa::Opcode::BufferStoreI32, "$2, $0, $1"},
    {isa::Opcode::BufferStoreI64, "$2, $0, $1"},
    {isa::Opcode::GlobalStoreF32, "$1, $0"},
    {isa::Opcode::GlobalLoadIndirectF32, ".rwdata[$0]"},
    {isa::Opcode::GlobalStoreIndirectF32, "$1, .rwdata[$0]"},
    {isa::Opcode::SelectF32, "$0 ? $1 : $2"},
    {isa::Opcode::SwitchF32, "$0[$2] else $1"},
    {isa::Opcode::BufferStoreF32, "$2, $0, $1"},
    {isa::Opcode::GlobalStoreF64, "$1, $0"},
    {isa::Opcode::GlobalLoadIndirectF64, ".rwdata[$0]"},
    {isa::Opcode::GlobalStoreIndirectF64, "$1, .rwdata[$0]"},
    {isa::Opcode::SelectF64, "$0 ? $1 : $2"},
    {isa::Opcode::SwitchF64, "$0[$2] else $1"},
    {isa::Opcode::BufferStoreF64, "$2, $0, $1"},
};

/// What is written after the mnemonic; empty for an op that has no form of its own.
constexpr std::string_view findAssemblyForm(isa::Opcode opcode) {
  for (const AssemblyForm &form : kAssemblyForms)
    if (form.opcode == opcode)
      return form.text;
  return {};
}

/// Whether a form names a field.
constexpr bool mentions(std::string_view form, std::size_t field) {
  for (std::size_t i = 0; i + 1 < form.size(); ++i)
    if (form[i] == '$' && static_cast<std::size_t>(form[i + 1] - '0') == field)
      return true;
  return false;
}

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_ASSEMBLY_FORMS_H
