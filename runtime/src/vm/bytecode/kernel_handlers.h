//===-- kernel_handlers.h - Handlers made of kernels ----------------------------------------------------*- C++ -*-===//
//
// A kernel's C signature says where each operand is and what may go wrong: a handler is a template over the kernel.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_VM_BYTECODE_KERNEL_HANDLERS_H
#define KILN_VM_BYTECODE_KERNEL_HANDLERS_H

#include "kiln_buffer.h"
#include "kiln_f32.h"
#include "kiln_f64.h"
#include "kiln_int.h"
#include "kiln_list.h"
#include "kiln_math_f32.h"
#include "kiln_math_f64.h"
#include "vm/bytecode/dispatch.h"
#include "vm/bytecode/handlers.h"

#include <tuple>
#include <type_traits>
#include <utility>

namespace kiln::vm::bytecode {

inline constexpr unsigned kNoField = ~0u;

/// What operands are read from.
struct Machine {
  const Record *pc;
  uint32_t *frame;
  int64_t ai;
  float af;
  double ad;
};

template <typename T> struct Operand {
  static constexpr bool isObject = std::is_pointer_v<T>;

  /// The last result of this kind.
  static T last(const Machine &machine) {
    if constexpr (std::is_same_v<T, float>)
      return machine.af;
    else if constexpr (std::is_same_v<T, double>)
      return machine.ad;
    else
      return static_cast<T>(machine.ai);
  }
  static T immediate(int32_t bits) {
    if constexpr (std::is_same_v<T, float>)
      return load<float>(&bits);
    else
      return static_cast<T>(bits);
  }
  static T read(const Machine &machine, uint16_t slot) { return load<T>(machine.frame + slot); }
};

template <typename T>
inline constexpr bool kIsBuffer = std::is_same_v<std::remove_const_t<std::remove_pointer_t<T>>, kiln_buffer_t>;
template <typename T>
inline constexpr bool kIsList = std::is_same_v<std::remove_const_t<std::remove_pointer_t<T>>, kiln_list_t>;

/// Whether the object in a buffer or list operand is of another type.
template <typename T> bool isWrongType(T operand) {
  if constexpr (kIsBuffer<T> || kIsList<T>)
    return operand && operand->object.type->id != (kIsBuffer<T> ? KILN_BUFFER_TYPE_ID : KILN_LIST_TYPE_ID);
  else
    return false;
}

template <auto Kernel, typename Signature = decltype(Kernel)> struct KernelHandlers;

template <auto Kernel, typename R, typename... P> struct KernelHandlers<Kernel, R (*)(P...)> {
  using Parameters = std::tuple<P...>;
  static constexpr std::size_t kCount = sizeof...(P);
  template <std::size_t I> using Parameter = std::tuple_element_t<I, Parameters>;

  /// Slot of field `i`, when field `Imm` is not in a register.
  template <unsigned Imm> static uint16_t slot(const Record *pc, std::size_t i) {
    if constexpr (Imm != kNoField)
      return pc->u[i < Imm ? i : i - 1];
    else
      return i < 4 ? pc->u[i] : data(pc + 1)[i - 4];
  }

  template <unsigned Last, unsigned Imm, std::size_t I> static Parameter<I> operand(const Machine &machine) {
    using T = Parameter<I>;
    if constexpr (I == Imm)
      return Operand<T>::immediate(machine.pc->imm);
    else if constexpr (I == Last)
      return Operand<T>::last(machine);
    else
      return Operand<T>::read(machine, slot<Imm>(machine.pc, I));
  }

  /// The kernel returns its result.
  template <unsigned Last, unsigned Imm, std::size_t... I>
  [[gnu::always_inline]] static R compute(const Machine &machine, std::index_sequence<I...>) {
    return Kernel(operand<Last, Imm, I>(machine)...);
  }
  template <unsigned Last, unsigned Imm> static kiln_status_t value(KILN_HANDLER_PARAMETERS) {
    R result = compute<Last, Imm>(Machine{pc, frame, ai, af, ad}, std::make_index_sequence<kCount>());
    store(frame + slot<Imm>(pc, kCount), result);
    constexpr unsigned next = kCount >= 4 ? 2 : 1;
    if constexpr (std::is_same_v<R, float>)
      KILN_NEXT(pc + next, frame, ai, result, ad);
    else if constexpr (std::is_same_v<R, double>)
      KILN_NEXT(pc + next, frame, ai, af, result);
    else
      KILN_NEXT(pc + next, frame, result, af, ad);
  }

  /// Whether the last parameter of a kernel that returns a code is where its result goes.
  static constexpr bool kStores = [] {
    if constexpr (kCount == 0)
      return false;
    else {
      using T = Parameter<kCount - 1>;
      return std::is_pointer_v<T> && std::is_arithmetic_v<std::remove_pointer_t<T>>;
    }
  }();
  static constexpr std::size_t kOperandCount = kStores ? kCount - 1 : kCount;

  template <std::size_t I, typename T> static T pass(T operand, uint32_t *, uint16_t) { return operand; }

  template <unsigned Last, unsigned Imm, std::size_t... I>
  [[gnu::always_inline]] static kiln_code_t run(const Machine &machine, std::index_sequence<I...>) {
    std::tuple<Parameter<I>...> operands(operand<Last, Imm, I>(machine)...);
    if ((isWrongType(std::get<I>(operands)) || ...)) [[unlikely]]
      return KILN_INVALID_ARGUMENT;
    if constexpr (kStores)
      return Kernel(std::get<I>(operands)...,
                    reinterpret_cast<Parameter<kCount - 1>>(machine.frame + slot<Imm>(machine.pc, kCount - 1)));
    else
      return Kernel(std::get<I>(operands)...);
  }
  template <unsigned Last, unsigned Imm> static kiln_status_t code(KILN_HANDLER_PARAMETERS) {
    kiln_code_t failure = run<Last, Imm>(Machine{pc, frame, ai, af, ad}, std::make_index_sequence<kOperandCount>());
    if (failure != KILN_OK_CODE) [[unlikely]]
      return fail(pc, frame, thread, fuel, failure);
    constexpr unsigned next = kCount > 4 ? 2 : 1;
    if constexpr (kStores) {
      using T = std::remove_pointer_t<Parameter<kCount - 1>>;
      T result = load<T>(frame + slot<Imm>(pc, kCount - 1));
      if constexpr (std::is_same_v<T, float>)
        KILN_NEXT(pc + next, frame, 0, result, 0);
      else if constexpr (std::is_same_v<T, double>)
        KILN_NEXT(pc + next, frame, 0, 0, result);
      else
        KILN_NEXT(pc + next, frame, result, 0, 0);
    } else {
      KILN_NEXT(pc + next, frame, 0, 0, 0);
    }
  }

  /// A comparison, the store of its result, and a branch on it.
  template <bool OnTrue, bool Backward, bool Immediate, unsigned Last, std::size_t... I>
  [[gnu::always_inline]] static bool holds(const Machine &machine, std::index_sequence<I...>) {
    auto get = [&]<std::size_t J>(std::integral_constant<std::size_t, J>) {
      using T = Parameter<J>;
      if constexpr (J == 1 && Immediate)
        return static_cast<T>(static_cast<int16_t>(machine.pc->u[1]));
      else if constexpr (J == Last)
        return Operand<T>::last(machine);
      else
        return Operand<T>::read(machine, machine.pc->u[J]);
    };
    return Kernel(get(std::integral_constant<std::size_t, I>())...) != 0;
  }
  template <bool OnTrue, bool Backward, bool Immediate, unsigned Last>
  static kiln_status_t compareBranch(KILN_HANDLER_PARAMETERS) {
    bool result =
        holds<OnTrue, Backward, Immediate, Last>(Machine{pc, frame, ai, af, ad}, std::make_index_sequence<kCount>());
    store(frame + pc->u[2], static_cast<int32_t>(result));
    if (result != OnTrue)
      KILN_NEXT(pc + 1, frame, ai, af, ad);
    int16_t distance = static_cast<int16_t>(pc->u[3]);
    if constexpr (Backward)
      if ((fuel += distance - 1) < 0) [[unlikely]]
        return fail(pc, frame, thread, fuel, KILN_RESOURCE_EXHAUSTED);
    KILN_NEXT(pc + distance, frame, ai, af, ad);
  }
};

} // namespace kiln::vm::bytecode

#endif // KILN_VM_BYTECODE_KERNEL_HANDLERS_H
