//===-- kernel_signatures_test.cpp - Kernels are what opcodes.def says --------------------------------------------===//
//
// Compiling this file proves for each row with a kernel that the kernel exists and that its C signature is that of the
// row's fields and flavour.
//
//===---------------------------------------------------------------------------------------------------------------===//
#include "isa.h"

#include "kiln_buffer.h"
#include "kiln_f32.h"
#include "kiln_f64.h"
#include "kiln_int.h"
#include "kiln_list.h"
#include "kiln_math_f32.h"
#include "kiln_math_f64.h"
#include "kiln_object.h"

#include <catch2/catch.hpp>
#include <type_traits>

namespace {

using namespace kiln::isa;

template <typename T> consteval bool holds(FieldKind kind) {
  switch (kind) {
  case FieldKind::RegI32:
    return std::is_same_v<T, int32_t>;
  case FieldKind::RegI64:
    return std::is_same_v<T, int64_t>;
  case FieldKind::RegF32:
    return std::is_same_v<T, float>;
  case FieldKind::RegF64:
    return std::is_same_v<T, double>;
  case FieldKind::RegRef:
    return std::is_same_v<T, const kiln_object_t *>;
  case FieldKind::RegBuffer:
    return std::is_same_v<T, const kiln_buffer_t *> || std::is_same_v<T, kiln_buffer_t *>;
  case FieldKind::RegList:
    return std::is_same_v<T, const kiln_list_t *> || std::is_same_v<T, kiln_list_t *>;
  default:
    return false;
  }
}

/// Whether one parameter is as its field: a value, or the address of a result.
template <typename T> consteval bool fits(const Field &field) {
  if (field.isResult)
    return std::is_pointer_v<T> && holds<std::remove_pointer_t<T>>(field.kind);
  return holds<T>(field.kind);
}

template <typename... Parameters> consteval bool parametersFit(const FieldList &fields, std::size_t count) {
  if (sizeof...(Parameters) != count)
    return false;
  std::size_t index = 0;
  return (fits<Parameters>(fields[index++]) && ...);
}

template <typename Result, typename... Parameters>
consteval bool hasSignature(const OpInfo &info, Result (*)(Parameters...)) {
  std::size_t count = info.fields.size();
  if (info.flavour == KernelFlavour::Code)
    return std::is_same_v<Result, kiln_code_t> && parametersFit<Parameters...>(info.fields, count);
  return info.fields[count - 1].isResult && holds<Result>(info.fields[count - 1].kind) &&
         parametersFit<Parameters...>(info.fields, count - 1);
}

#define CHECK_None(symbol, kernel)
#define CHECK_Value(symbol, kernel)                                                                                    \
  static_assert(hasSignature(*findOp(Opcode::symbol), kernel), "signature of " #kernel);
#define CHECK_Code(symbol, kernel) CHECK_Value(symbol, kernel)
#define VM_OP(set, number, symbol, mnemonic, fields, kernel, flavour) CHECK_##flavour(symbol, kernel)
#include "opcodes.def"

// The check itself refuses what is wrong.
static_assert(!hasSignature(*findOp("add.i32"), kiln_add_i64));
static_assert(!hasSignature(*findOp("add.i32"), kiln_not_i32));
static_assert(!hasSignature(*findOp("add.i32"), kiln_div_i32_s));
static_assert(!hasSignature(*findOp("div.i32.s"), kiln_add_i32));
static_assert(!hasSignature(*findOp("div.i32.s"), kiln_div_i64_s));
static_assert(!hasSignature(*findOp("cmp.eq.f32.o"), kiln_add_f32));

TEST_CASE("ops on words alone have kernels, except accesses to globals and constants") {
  for (const OpInfo &info : kOps) {
    bool wordsOnly = info.fields.size() > 1;
    for (const Field &field : info.fields)
      wordsOnly &= isRegister(field.kind) && !isRefRegister(field.kind);
    if (!wordsOnly)
      continue;
    CAPTURE(info.mnemonic);
    CHECK((info.flavour == KernelFlavour::None) == info.mnemonic.starts_with("global."));
  }
}

} // namespace
